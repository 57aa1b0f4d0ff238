/**
 * Makes a function that calls `search` for each element that a mutation added. An element within another one that was added before isn't
 * searched again, so the cost grows with what was added, not with the page. It is for the mutations of one batch.
 */
export declare const createAddedSearch: (search: (added: Element) => void) => ((mutation: MutationRecord) => void);
