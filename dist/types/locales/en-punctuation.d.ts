/** The punctuation between parts that aren't one translated sentence. It includes the space after it, if the language has one. */
export declare const enPunctuation: {
    /** Between a label and its value. */
    readonly colon: ": ";
    /** Ends a sentence that is made of parts. */
    readonly stop: ". ";
};
