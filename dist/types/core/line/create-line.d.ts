import type { Askfirst } from '../contract/askfirst.js';
import type { ConsentState } from '../contract/state.js';
import type { Policy } from '../policy/policy.js';
import type { AnswerContext } from './answer-context.js';
/** The one line: policy, record and signals go through `resolve` and become the state, of which the subscribers are told. */
export interface Line extends Pick<Askfirst, 'subscribe'>, Omit<AnswerContext, 'policy' | 'applyWithdrawal'> {
    readonly getPolicy: () => Policy | undefined;
    readonly getState: () => ConsentState;
    /** Puts a policy into force; undefined for a policy that can't be used. */
    readonly takePolicy: (policy: Policy | undefined) => void;
    /** Resolves the state again, and tells the subscribers if it changed. */
    readonly update: () => void;
}
/** Makes the line. It has no policy at first. */
export declare const createLine: () => Line;
