import type { HeldElements } from './held-elements.js';
import type { Patches } from './patches.js';
/** Holds what comes into the page as markup. It is parsed where nothing is fetched, and only where it may fetch something held. */
export declare const holdMarkup: (patches: Patches, mentions: RegExp, { search, tell, isHeld, noteInert }: HeldElements, reachFrames: () => void) => void;
