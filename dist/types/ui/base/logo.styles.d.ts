/** The logo stands at the end of a heading, and makes it no higher. */
export declare const logoStyles: string;
