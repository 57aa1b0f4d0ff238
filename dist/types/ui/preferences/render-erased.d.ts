import { nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Withdrawal } from '../../core/contract/withdrawal.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** What the visitor’s last answer on this page erased, what is left and why, and what a page can’t see: by service. */
export declare const renderErased: (policy: Policy, { erased, left, unseen }: Withdrawal, words: PreferenceWords) => TemplateResult | typeof nothing;
