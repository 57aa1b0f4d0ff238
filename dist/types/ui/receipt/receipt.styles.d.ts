/** On paper and on the screen. */
export declare const receiptStyles: string;
/** On the screen alone. */
export declare const receiptScreenStyles: string;
