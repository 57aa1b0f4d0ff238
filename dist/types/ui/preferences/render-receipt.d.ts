import { type TemplateResult } from '../lit.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** The visitor’s receipt, folded. What is in it is loaded when it is opened. */
export declare const renderReceipt: (consent: Askfirst, words: PreferenceWords) => TemplateResult;
