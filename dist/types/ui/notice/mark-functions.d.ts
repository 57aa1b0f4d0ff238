import type { Consumer } from '../../core/contract/askfirst.js';
import type { Words } from '../words/words.js';
/**
 * Marks what carries `data-consent-function` while its function is off: it says so, does nothing, leads to a notice when it is pressed,
 * and is as it was again once the function is allowed. Copies of it are treated alike, wherever they turn up.
 */
export declare const markFunctions: (ownWords: Words) => Consumer;
