import { type TemplateResult } from './lit.js';
import type { Category, Policy } from '../core/policy.js';
import type { Id } from '../core/policy-source.js';
import type { PreferenceWords } from './preferences-words.js';
/**
 * A category with its services.
 * @param choices the switches as they stand
 * @param turn turns the switch of the first id, and sets those of the others to the same
 */
export declare const renderCategory: (category: Category, policy: Policy, words: PreferenceWords, choices: Readonly<Record<Id, boolean>>, turn: (ids: readonly Id[]) => void) => TemplateResult;
