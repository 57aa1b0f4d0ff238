import type { HeldElements } from './held-elements.js';
import type { Patches } from './patches.js';
/**
 * Holds addresses that scripts give to elements by property and by attribute. When a script removes such an address, it no longer waits.
 */
export declare const holdAttributes: (patches: Patches, mentions: RegExp, held: HeldElements) => void;
