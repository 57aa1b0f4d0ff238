import type { Askfirst } from '../core/types.js';
import type { PreferenceWords } from './preferences-words.js';
/**
 * Shows the receipt of the answer that holds, and again after each change: to read, to copy, to save, to print; and what forgets it.
 * @param place where it is shown, inside a shadow root
 */
export declare const showReceipt: (place: HTMLElement, consent: Askfirst, plain: PreferenceWords) => void;
