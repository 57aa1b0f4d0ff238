import { type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** What a visitor should know before the switches: what the browser’s signal keeps off, and what changed since their choice. */
export declare const renderNews: (policy: Policy, state: ConsentState, words: PreferenceWords) => TemplateResult;
