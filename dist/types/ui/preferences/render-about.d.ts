import { type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * When the visitor chose and what they chose. Below it, folded and in one row: the receipt, whom to ask, what changed, and what the browser
 * itself can do.
 */
export declare const renderAbout: (policy: Policy, consent: Askfirst, words: PreferenceWords) => TemplateResult;
