import { type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** What the buttons do. */
export interface ButtonActs {
    readonly acceptAll: () => unknown;
    readonly refuseAll: () => unknown;
    readonly save: () => unknown;
}
/**
 * The two answers, which are alike; and the button that saves the switches as they are, once there is something to save.
 * @param choices the position of each switch
 */
export declare const renderButtons: (policy: Policy, choices: Readonly<Record<Id, boolean>>, canSave: boolean, acts: ButtonActs, words: PreferenceWords) => TemplateResult;
