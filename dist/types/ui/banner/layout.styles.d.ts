export declare const layoutStyles: string;
