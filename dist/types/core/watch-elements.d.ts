/**
 * Calls `found` for every element of the document that matches, in document order: those that are there, and those that
 * come later by any means. Elements that only begin to match later, by a change of attributes, aren't looked for.
 */
export declare const watchElements: (selector: string, found: (element: Element) => void) => (() => void);
