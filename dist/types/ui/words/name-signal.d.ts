import type { Policy } from '../../core/policy/policy.js';
/**
 * A text about a signal, with the name of the signal that the browser sends: Global Privacy Control, or another one that the policy
 * follows.
 */
export declare const nameSignal: (text: string | undefined, { signals }: Pick<Policy, "signals">) => string;
