/** Icons are lines in the colour of the text, as large as a line of it. */
export declare const iconStyles: string;
