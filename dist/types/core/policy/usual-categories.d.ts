import type { Id } from './id.js';
/** The ids of the usual categories. A policy that lists none has those that are used, and the widget can name all of them itself. */
export declare const USUAL_CATEGORIES: readonly Id[];
