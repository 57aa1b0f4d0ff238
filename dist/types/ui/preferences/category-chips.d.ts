import { nothing, type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * The functions that need a category (struck through while they don't work), and the other companies in it. They are hidden from screen
 * readers, which read the sentence about what works, and the list of services.
 * @param off the functions that don't work with the switches as they are
 */
export declare const renderCategoryChips: (category: Category, policy: Policy, words: PreferenceWords, off: ReadonlySet<FunctionSource>) => TemplateResult | typeof nothing;
