/** What all surfaces share: the theme, and how a button looks. Accept and refuse are one class. */
export declare const look: import("lit").CSSResult;
