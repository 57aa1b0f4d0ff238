import { type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** The position of each switch, and what turns it. */
export interface Switches {
    readonly choices: Readonly<Record<Id, boolean>>;
    /** The functions that don't work with the switches as they are. */
    readonly off: ReadonlySet<FunctionSource>;
    /** Whether a signal of the browser keeps something off. */
    readonly isSignalled: (id: Id) => boolean;
    /** The id that the visitor turned on although a signal keeps it off. The visitor is asked about it once more. */
    readonly asked: Id | undefined;
    /** Turns the switch of the first id, and sets the others to the same position. */
    readonly turn: (ids: readonly Id[], isSure?: boolean) => void;
}
/** A category with its services. */
export declare const renderCategory: (category: Category, policy: Policy, words: PreferenceWords, switches: Switches) => TemplateResult;
