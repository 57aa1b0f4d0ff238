import type { Consumer } from '../core/types.js';
import { type Words } from './words.js';
/**
 * Marks what carries `data-consent-function` while its function is off: it says so, leads to a notice when it is pressed, and
 * is as it was again once the function is allowed.
 */
export declare const marks: (ownWords: Words) => Consumer;
