import type { Askfirst } from '../../core/contract/askfirst.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * Shows the receipt of the present answer, and again after each change, with buttons to copy, save and print it, and to erase the answer.
 * @param place the element in which it is shown, inside a shadow root
 */
export declare const showReceipt: (place: HTMLElement, consent: Askfirst, preferenceWords: PreferenceWords) => void;
