import { type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import type { Askfirst, ConsentState } from '../core/types.js';
import type { PreferenceWords } from './preferences-words.js';
import { type Words } from './words.js';
/** Has the console say what is wrong, where something in the policy’s history can’t be shown as it was meant. */
export declare const explainChanges: (consent: Askfirst, words: Words) => void;
/** What changed since the visitor’s answer and what of it waits for one; below, folded, the policy’s whole history. */
export declare const renderChanges: (policy: Policy, { record, status, unanswered }: ConsentState, words: PreferenceWords) => TemplateResult;
