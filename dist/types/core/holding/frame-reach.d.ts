import type { Patches } from './patches.js';
/**
 * Extends the gates to the frames that scripts make and that have no address of their own. Otherwise a script could use the unpatched
 * members of such a frame. Each frame is reached before a script gets hold of it.
 * @param search holds what is in a frame; `isNew` is set for what comes into a frame that was reached before
 * @returns what looks for new frames
 */
export declare const createFrameReach: (patches: Patches, search?: (root: Node, isNew?: boolean) => void) => (() => void);
