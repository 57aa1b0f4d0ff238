import type { HeldElements } from './held-elements.js';
import type { Patches } from './patches.js';
/**
 * Holds what scripts put into the page, before the browser fetches it: new nodes, and nodes from a template or another document.
 * @param reachFrames called after each insertion
 */
export declare const holdInsertions: (patches: Patches, { search, tell, noteInert, noteInertCopy }: HeldElements, reachFrames: () => void) => void;
