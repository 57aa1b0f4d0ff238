import type { EntryKind } from '../../policy/entry-kinds.js';
/** An entry as the browser keeps it: its kind, its name, its value. */
type KeptEntry = readonly [kind: EntryKind, name: string, value: string];
/**
 * Says which stored entries look like personal data, and the cure. Values are only tested here: none is logged, stored or sent, and neither
 * is a name that is itself personal data. Values are decoded as in a URL; other encodings aren't recognized.
 */
export declare const findPersonalData: (entries?: readonly KeptEntry[]) => string | undefined;
export {};
