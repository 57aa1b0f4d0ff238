/** Icons are lines in the colour of the text. Each is as high as a line of text. */
export declare const iconStyles: string;
