import type { Policy } from '../policy/policy.js';
/** What the browser and the server say of the visitor's wishes. */
export interface Signals {
    /** Global Privacy Control is on: exactly `true`, and nothing like it (W3C Global Privacy Control, section 3). */
    readonly gpc: boolean;
    /** Another signal is on that the policy heeds. It refuses what isn't answered, and never accepts anything. */
    readonly signal?: boolean;
    /** The visitor's region as the site's server names it; undefined when nobody knows. */
    readonly region: string | undefined;
}
/** Reads the signals. A server that names no region leaves it unknown: it is never guessed. */
export declare const readSignals: (region: string | undefined, { signals }: Pick<Policy, "signals">) => Signals;
