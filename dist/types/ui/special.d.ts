import type { ConsentState } from '../core/types.js';
import { type Words } from './words.js';
/**
 * Adds what only some visits need: the names of the usual categories, and texts for other questions than the first.
 * @param now where the visitor stands as the texts are loaded
 */
export declare const special: (words: Words, now?: ConsentState["status"]) => Promise<Words>;
