import { type TemplateResult } from '../lit.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import { type Words } from '../words/words.js';
/** What was answered, that it can be changed, and the services whose entries were erased or are left. (The preferences list each entry.) */
export declare const confirmationText: (consent: Askfirst, words: Words) => string;
/** Shows this text in a line, in which a button leads to the preferences. */
export declare const renderConfirmation: (consent: Askfirst, words: Words, hide: () => void) => TemplateResult;
