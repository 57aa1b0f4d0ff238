import type { HeldElements } from './held-elements.js';
import type { Patches } from './patches.js';
/**
 * Holds what comes into the page by a script, before anybody can fetch it: from nowhere, from a template, or from another document.
 * @param reachFrames called after each
 */
export declare const holdInsertions: (patches: Patches, { search, tell, noteInert, noteInertCopy }: HeldElements, reachFrames: () => void) => void;
