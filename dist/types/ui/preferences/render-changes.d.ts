import { nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { type Words } from '../words/words.js';
/** Has the console say what is wrong, where something in the policy’s history can’t be shown as it was meant. */
export declare const explainChanges: (consent: Askfirst, words: Words) => void;
/** What changed since the visitor’s answer, and what of it waits for one. */
export declare const renderSince: (policy: Policy, { record, status, unanswered }: ConsentState, words: PreferenceWords) => TemplateResult | typeof nothing;
/** The policy’s whole history, folded; what is newer than the visitor’s answer is marked. */
export declare const renderChanges: (policy: Policy, { record }: ConsentState, words: PreferenceWords) => TemplateResult | typeof nothing;
