import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { Choice, ConsentState } from '../../core/contract/state.js';
/** What the visitor is asked. */
export interface Question {
    readonly categories: readonly Category[];
    /** Services asked about on their own, as their category is answered. */
    readonly services: readonly ServiceSource[];
    /** The services of other companies that it is about. */
    readonly companies: readonly ServiceSource[];
    /** What works only with consent. */
    readonly functions: readonly FunctionSource[];
    /** The answer that accepts all of it. */
    readonly accepts: Choice;
    /** The answer that refuses all of it. */
    readonly refuses: Choice;
}
/** What waits for an answer; everything optional, for a visitor who wants to answer anew. */
export declare const findQuestion: (policy: Policy, { status, unanswered, decisions }: ConsentState) => Question;
