import type { ConsentState } from '../../core/contract/state.js';
import { type Words } from './words.js';
/** The sentence about what is new, without its middle part, which says that earlier choices stay as they are. */
export declare const leaveOutEarlier: (askNew: string) => string;
/**
 * Adds the texts that only some visits need: the names of the usual categories, and texts for other questions than the first.
 * @param now the status when the texts are loaded
 */
export declare const withVariants: (words: Words, now?: ConsentState["status"]) => Promise<Words>;
