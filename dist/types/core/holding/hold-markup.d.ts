import type { HeldElements } from './held-elements.js';
import type { Patches } from './patches.js';
/**
 * Holds what comes into the page as markup. Markup that mentions a declared host is first parsed in a document that fetches nothing.
 * @param inert such a document
 */
export declare const holdMarkup: (patches: Patches, mentions: RegExp, held: HeldElements, inert: Document, reachFrames: () => void) => void;
