import type { Policy } from './policy.js';
import type { Later } from './later.js';
import type { Askfirst } from './types.js';
/** What the handle needs of the rest. */
export interface Parts {
    /** Reads the policy. What it throws closes everything. */
    readonly loadPolicy: () => Policy | Promise<Policy>;
    /** The visitor's region, if the site's server named one beside the policy. */
    readonly region: string | undefined;
    /** Loads what only some visits need: what a visitor sees, recording, erasing, explaining. */
    readonly loadLater: () => Promise<Later>;
}
/** Makes the handle: one line from policy, record and signals through `resolve` to its subscribers. */
export declare const createAskfirst: ({ loadPolicy, region, loadLater }: Parts) => Askfirst;
