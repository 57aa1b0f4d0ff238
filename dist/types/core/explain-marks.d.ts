/** Marks that can't hold what they mark, each with what is wrong and the cure. */
export declare const problemsOfMarks: (page: Document, nonce?: string | undefined) => readonly (readonly [string, Element])[];
