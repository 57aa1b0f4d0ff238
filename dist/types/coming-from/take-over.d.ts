import type { Policy } from '../core/policy/policy.js';
import type { IdsOf } from './names.js';
import type { Tool } from './tool.js';
/** What the site's owner changed in the other tool's settings. */
export interface Own {
    /** The name of its entry, if it isn't the usual one. */
    readonly entry?: string | undefined;
    /** The other tool's current revision of its question. */
    readonly revision?: string | undefined;
}
/**
 * Moves the visitor's answer from another tool's entries into the record, once. The entries are erased after that, or if the visitor has
 * answered us already, so that the old answer doesn't return when the record is erased. Entries that can't be read are left alone and
 * don't count.
 */
export declare const takeOver: (policy: Policy, tool: Tool, idsOf: IdsOf, { entry, revision }?: Own) => void;
