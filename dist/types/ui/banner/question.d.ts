import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Choice, ConsentState } from '../../core/contract/state.js';
/** What the visitor is asked. */
export interface Question {
    readonly categories: readonly Category[];
    /** The services that the visitor is asked about separately, because their category is answered already. */
    readonly services: readonly ServiceSource[];
    /** The services of other companies that the question is about. */
    readonly companies: readonly ServiceSource[];
    /** The functions that work only with consent. */
    readonly functions: readonly FunctionSource[];
    /** The answer that accepts all that is asked. */
    readonly accepts: Choice;
    /** The answer that refuses all that is asked. */
    readonly refuses: Choice;
}
/** What waits for an answer. For a visitor who wants to answer again, it is everything optional. */
export declare const findQuestion: (policy: Policy, { status, unanswered, decisions }: ConsentState) => Question;
