import type { ConsentState } from '../../core/contract/state.js';
import { type Words } from './words.js';
/** The sentence about what is new, without the one in its middle: that earlier choices stay as they are. */
export declare const leaveOutEarlier: (askNew: string) => string;
/**
 * Adds what only some visits need: the names of the usual categories, and texts for other questions than the first.
 * @param now where the visitor stands as the texts are loaded
 */
export declare const withVariants: (words: Words, now?: ConsentState["status"]) => Promise<Words>;
