/** Cards, one below the other; a table where there is room for it. A cell with the class `act` stands beside the name. */
export declare const tableStyles: string;
