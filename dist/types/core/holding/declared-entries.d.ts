import type { Holder } from './holder.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
import { type Patches } from './patches.js';
import { type Writes } from './writes.js';
/** A gate of entries. */
export type EntryGate = (writes: Writes, consent: Consent, patches: Patches) => Undo | undefined;
/** Attaches the gates of entries once the policy declares any, or holds undeclared ones. Otherwise the platform stays as it is. */
export declare const declaredEntries: (gates: readonly EntryGate[], holder: Holder, patches?: Patches) => (consent: Consent) => Undo;
