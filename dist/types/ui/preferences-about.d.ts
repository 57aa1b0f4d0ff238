import { type TemplateResult } from 'lit';
import type { Policy } from '../core/policy.js';
import type { ConsentState } from '../core/types.js';
import type { PreferenceWords } from './preferences-words.js';
/** When the visitor chose, whom to ask, what changed, and what the browser itself can do. */
export declare const renderAbout: (policy: Policy, { record, status, decisions }: ConsentState, words: PreferenceWords) => TemplateResult;
