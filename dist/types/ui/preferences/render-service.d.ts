import { type TemplateResult } from '../lit.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** What there is to know about a service, and its switch. */
export declare const renderService: (service: ServiceSource, words: PreferenceWords, control: unknown) => TemplateResult;
