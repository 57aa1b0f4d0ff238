import type { Policy } from '../policy/policy.js';
/** What the browser says about the visitor's wishes. What the server says, the region, is in the policy. */
export interface Signals {
    /** Global Privacy Control is on: the value is exactly `true` (W3C Global Privacy Control, section 3). */
    readonly gpc: boolean;
    /** Another signal that the policy follows is on. It refuses what isn't answered, and never accepts anything. */
    readonly signal?: boolean;
}
/** Reads the signals. */
export declare const readSignals: ({ signals }: Pick<Policy, "signals">) => Signals;
