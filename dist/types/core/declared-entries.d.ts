import type { Askfirst, Undo } from './types.js';
import { type Writes } from './writes.js';
/** A gate of entries. */
export type EntryGate = (writes: Writes, consent: Askfirst) => Undo;
/**
 * Attaches the gates of entries once the policy declares any, or holds what nobody declared: where it doesn't, the platform stays as
 * it is.
 * @param onlyReports holds nothing, and tells what would be held
 */
export declare const declaredEntries: (gates: readonly EntryGate[], onlyReports: boolean) => (consent: Askfirst) => Undo;
