import type { Holder } from './holder.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
import { createPatches, type Patches } from './patches.js';
import { createWrites, type Writes } from './writes.js';

/** A gate of entries. */
export type EntryGate = (writes: Writes, consent: Consent, patches: Patches) => Undo | undefined;

/** Attaches the gates of entries once the policy declares any, or holds undeclared ones. Otherwise the platform stays as it is. */
export const declaredEntries =
  (gates: readonly EntryGate[], holder: Holder, patches = createPatches()) =>
  (consent: Consent): Undo => {
    const undos: (Undo | undefined)[] = [patches.undo];
    const endSubscription = consent.subscribe(() => {
      const { policy } = consent;
      // A second copy of the gate does nothing.
      if (consent.gates.has('entries') || !policy) return;
      if (policy.undeclared !== 'hold' && !policy.services.some(({ cookies }) => cookies?.length)) return;
      consent.gates.add('entries');
      const writes = createWrites(consent, policy, holder);
      undos.push(writes.undo, ...gates.map((gate) => gate(writes, consent, patches)));
    });
    return () => [endSubscription, ...undos].forEach((undo) => undo?.());
  };
