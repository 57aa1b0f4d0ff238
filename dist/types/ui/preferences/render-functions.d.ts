import { type TemplateResult } from '../lit.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/**
 * What doesn't work on the site with the switches as they are, and what the site offers instead.
 * @param off the functions that don't work
 */
export declare const renderFunctions: (off: readonly FunctionSource[], words: PreferenceWords) => TemplateResult;
