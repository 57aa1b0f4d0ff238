import { createHolder } from './hold.js';
import type { Askfirst, Undo } from './types.js';
import { createWrites, type Writes } from './writes.js';

/** A gate of entries. */
export type EntryGate = (writes: Writes, consent: Askfirst) => Undo;

/**
 * Attaches the gates of entries once the policy declares any, or holds what nobody declared: where it doesn't, the platform stays as
 * it is.
 * @param onlyReports holds nothing, and tells what would be held
 */
export const declaredEntries =
  (gates: readonly EntryGate[], onlyReports: boolean) =>
  (consent: Askfirst): Undo => {
    const undos: Undo[] = [];
    const endSubscription = consent.subscribe(() => {
      const { policy } = consent;
      // A second copy stays silent.
      if (consent.gates.has('entries') || !policy) return;
      if (policy.undeclared !== 'hold' && !policy.services.some(({ cookies }) => cookies?.length)) return;
      consent.gates.add('entries');
      const holder = createHolder(consent, onlyReports);
      const writes = createWrites(consent, policy, holder);
      undos.push(holder.undo, writes.undo, ...gates.map((gate) => gate(writes, consent)));
    });
    return () => [endSubscription, ...undos].forEach((undo) => undo());
  };
