import type { Policy } from '../core/policy/policy.js';
import type { IdsOf } from './names.js';
import type { Tool } from './tool.js';
/** What an owner says of the other tool beside its name. */
export interface Own {
    /** The name of its entry, where that isn't the usual one. */
    readonly entry?: string | undefined;
    /** Its revision of what it asked. */
    readonly revision?: string | undefined;
}
/**
 * Moves the visitor's answer from another tool's entries into the record, once: what was moved, or was overtaken by an answer to us,
 * is erased there, so that it doesn't come back when the record is erased. What can't be read is left alone, and means nothing.
 */
export declare const takeOver: (policy: Policy, tool: Tool, idsOf: IdsOf, { entry, revision }?: Own) => void;
