import { type TemplateResult } from './lit.js';
import type { Askfirst } from '../core/types.js';
import { type Words } from './words.js';
/** What was answered, that it can be changed, and whose entries were erased or are left; the preferences list each. */
export declare const outcomeOf: ({ policy, state: { record, volatile }, withdrawal }: Askfirst, words: Words) => string;
/** Says it, with a way on to the preferences. */
export declare const renderConfirmation: (consent: Askfirst, words: Words, hide: () => void) => TemplateResult;
/** What tells the outcome of an answer. */
export interface Outcome {
    readonly outcomeOf: typeof outcomeOf;
    readonly renderConfirmation: typeof renderConfirmation;
}
