import type { Askfirst } from '../contract/askfirst.js';
import type { ConsentState } from '../contract/state.js';
import type { Policy } from '../policy/policy.js';
import type { AnswerContext } from './answer-context.js';
/** The one line from policy, record and signals through `resolve` to the state, and to those who subscribed. */
export interface Line extends Pick<Askfirst, 'subscribe'>, Omit<AnswerContext, 'policy' | 'applyWithdrawal'> {
    readonly getPolicy: () => Policy | undefined;
    readonly getState: () => ConsentState;
    /** Puts a policy into force; undefined for one that nothing can be made of. */
    readonly takePolicy: (policy: Policy | undefined) => void;
    /** Makes the state anew, and tells the subscribers if it changed. */
    readonly update: () => void;
}
/** Makes the line, which has no policy to begin with. */
export declare const createLine: () => Line;
