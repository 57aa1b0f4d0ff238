/** On paper and on the screen. */
export declare const receiptStyles: import("lit").CSSResult;
/** On the screen alone. */
export declare const receiptScreenStyles: import("lit").CSSResult;
