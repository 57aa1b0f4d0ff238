/** Cards, one below the other; a table if there is room for it. A cell with the class `act` is beside the name. */
export declare const tableStyles: string;
