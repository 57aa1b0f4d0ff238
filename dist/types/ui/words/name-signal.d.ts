import type { Policy } from '../../core/policy/policy.js';
/** A text about a signal, with the name of the one that the browser sends: Global Privacy Control, or another that the policy heeds. */
export declare const nameSignal: (text: string | undefined, { signals }: Pick<Policy, "signals">) => string;
