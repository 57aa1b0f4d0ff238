import { type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import type { PreferenceWords } from '../words/preferences-words.js';
/** The switches as they stand, and what turns them. */
export interface Switches {
    readonly choices: Readonly<Record<Id, boolean>>;
    /** The functions that don't work as they stand. */
    readonly off: ReadonlySet<FunctionSource>;
    /** Whether a signal of the browser keeps something off. */
    readonly isSignalled: (id: Id) => boolean;
    /** What the visitor turned on although a signal keeps it off, and is asked about once more. */
    readonly asked: Id | undefined;
    /** Turns the switch of the first id, and sets those of the others to the same. */
    readonly turn: (ids: readonly Id[], isSure?: boolean) => void;
}
/** A category with its services. */
export declare const renderCategory: (category: Category, policy: Policy, words: PreferenceWords, switches: Switches) => TemplateResult;
