import type { MarkRules } from './mark-rules.js';
/** Marks a page that arrives in parts. */
export interface Marker {
    /** Takes a part of the page, and returns what can be given out so far. */
    readonly write: (chunk: string) => string;
    /** Returns the rest. */
    readonly end: () => string;
}
export declare const createMarker: (rules: MarkRules) => Marker;
/** Marks a page, or a part of one. */
export declare const markWith: (html: string, rules: MarkRules) => string;
