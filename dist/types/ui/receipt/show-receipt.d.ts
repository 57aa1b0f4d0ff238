import type { Askfirst } from '../../core/contract/askfirst.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * Shows the receipt of the answer that holds, and again after each change: to read, to copy, to save, to print; and what erases the
 * answer.
 * @param place where it is shown, inside a shadow root
 */
export declare const showReceipt: (place: HTMLElement, consent: Askfirst, preferenceWords: PreferenceWords) => void;
