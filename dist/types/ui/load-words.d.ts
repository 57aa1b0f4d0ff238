import type { Policy } from '../core/policy.js';
import type { ConsentState } from '../core/types.js';
import type { Words } from './words.js';
/** A tag that is there for the first wanted one that has any, its end cut off piece by piece (RFC 4647, section 3.4). */
export declare const lookUp: (wanted: readonly string[], tags: readonly string[]) => string | undefined;
/** Loads the texts of the page's language, else of one the visitor reads. Where they can't be loaded, it is English. */
export declare const loadWords: ({ texts: own, controller, categories }: Policy, { status, regime, decisions }: ConsentState) => Promise<Words>;
