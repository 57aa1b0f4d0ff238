import { type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import type { Askfirst } from '../core/types.js';
import type { PreferenceWords } from './preferences-words.js';
/** When the visitor chose and what came of it, whom to ask, what changed, and what the browser itself can do. */
export declare const renderAbout: (policy: Policy, consent: Askfirst, words: PreferenceWords) => TemplateResult;
