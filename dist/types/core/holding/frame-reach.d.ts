import type { HeldElements } from './held-elements.js';
import type { Patches } from './patches.js';
/**
 * Has the frames that scripts make, and that have no address of their own, behave as this page: a script would go round the gates by
 * what is in them. Each is reached before anybody gets hold of it.
 * @returns what looks for new ones
 */
export declare const createFrameReach: (patches: Patches, { check, search, tell }: HeldElements) => (() => void);
