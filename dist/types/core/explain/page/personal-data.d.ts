import type { EntryKind } from '../../policy/entry-kinds.js';
/** An entry as the browser keeps it: its kind, its name, its value. */
type KeptEntry = readonly [kind: EntryKind, name: string, value: string];
/**
 * What is wrong when something of a person's is kept in the browser by its shape, and the cure. It is looked at here and now: the value
 * is neither said, nor kept, nor sent, and neither is a name that is one itself. What is coded otherwise than for addresses isn't seen.
 */
export declare const findPersonalData: (entries?: readonly KeptEntry[]) => string | undefined;
export {};
