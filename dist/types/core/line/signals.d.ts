import type { Policy } from '../policy/policy.js';
/** What the browser says of the visitor's wishes. What the server says, the region, stands in the policy. */
export interface Signals {
    /** Global Privacy Control is on: exactly `true`, and nothing like it (W3C Global Privacy Control, section 3). */
    readonly gpc: boolean;
    /** Another signal is on that the policy heeds. It refuses what isn't answered, and never accepts anything. */
    readonly signal?: boolean;
}
/** Reads the signals. */
export declare const readSignals: ({ signals }: Pick<Policy, "signals">) => Signals;
