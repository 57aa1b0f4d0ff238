import type { MarkRules } from './mark-rules.js';
/** Marks a page that comes in parts. */
export interface Marker {
    /** Takes a part of the page, and gives what is known of it. */
    readonly write: (chunk: string) => string;
    /** The rest. */
    readonly end: () => string;
}
export declare const createMarker: (rules: MarkRules) => Marker;
/** Marks a page, or a part of one. */
export declare const markWith: (html: string, rules: MarkRules) => string;
