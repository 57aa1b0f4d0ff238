import type { EntryGate } from '../core/declared-entries.js';
/** Holds cookies that scripts write: through `document.cookie`, which tells nothing of it, and through `cookieStore`. */
export declare const cookies: EntryGate;
