import type { Consumer } from '../../core/contract/askfirst.js';
import type { Words } from '../words/words.js';
/**
 * Marks elements with `data-consent-function` while their function is off: such an element says so, does nothing, and leads to a notice
 * when it is pressed. It is as before once the function is allowed. Copies are treated alike, wherever they are.
 */
export declare const markFunctions: (ownWords: Words) => Consumer;
