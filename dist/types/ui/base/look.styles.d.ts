/**
 * What all surfaces share: the theme, and how a button looks. Accept and refuse are one class. What elements of the page around would
 * hand down is taken back first (`all`), and what is wanted of it is named.
 */
export declare const look: string;
