/** How parts are put together that no sentence holds: with the space that follows, where the language has one. */
export declare const enPunctuation: {
    /** Stands between a label and what it labels. */
    readonly colon: ": ";
    /** Ends a sentence that is made of parts. */
    readonly stop: ". ";
};
