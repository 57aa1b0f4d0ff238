import { nothing, type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * What a category is needed for, struck out while it doesn't work, and which other companies are in it. Only to be seen: who listens has
 * the sentence about what works, and the list of services.
 * @param off the functions that don't work as the switches stand
 */
export declare const renderCategoryChips: (category: Category, policy: Policy, words: PreferenceWords, off: ReadonlySet<FunctionSource>) => TemplateResult | typeof nothing;
