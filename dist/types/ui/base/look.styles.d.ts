/**
 * The styles that all surfaces share: the theme, and the look of buttons. Accept and refuse have the same class. First, everything that a
 * surface would inherit from the page is reset (`all`); then the wanted properties are named.
 */
export declare const look: string;
