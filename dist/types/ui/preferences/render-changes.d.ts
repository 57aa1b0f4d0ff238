import { nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { type Words } from '../words/words.js';
/** Makes the console say what is wrong, if an entry of the policy’s history can’t be shown as intended. */
export declare const explainChanges: (consent: Askfirst, words: Words) => void;
/** What has changed since the visitor’s answer, and which of the changes wait for an answer. */
export declare const renderSince: (policy: Policy, { record, status, unanswered }: ConsentState, words: PreferenceWords) => TemplateResult | typeof nothing;
/** The policy’s whole history, folded; what is newer than the visitor’s answer is marked. */
export declare const renderChanges: (policy: Policy, { record }: ConsentState, words: PreferenceWords) => TemplateResult | typeof nothing;
