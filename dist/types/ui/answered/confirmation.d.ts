import { type TemplateResult } from '../lit.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import { type Words } from '../words/words.js';
/** What was answered, that it can be changed, and whose entries were erased or are left; the preferences list each. */
export declare const confirmationText: (consent: Askfirst, words: Words) => string;
/** Says it in a line, with the way back to the preferences in the sentence. */
export declare const renderConfirmation: (consent: Askfirst, words: Words, hide: () => void) => TemplateResult;
