import type { Id } from './id.js';
/**
 * The ids of the usual categories. A policy that lists no categories has those of these that it uses. The widget has names for all of them.
 */
export declare const USUAL_CATEGORIES: readonly Id[];
