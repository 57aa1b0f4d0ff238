import { createHolder, type Holder } from './hold.js';
import { hostRules, type HostRules } from './rules.js';
import type { Askfirst, Undo } from './types.js';

/** A gate that holds what is fetched from declared hosts. */
export type HostGate = (rules: HostRules, holder: Holder, consent: Askfirst) => Undo;

/**
 * Attaches the gates of hosts once the policy declares any: where it doesn't, the platform stays as it is.
 * @param onlyReports holds nothing, and tells what would be held
 */
export const declaredHosts =
  (gates: readonly HostGate[], onlyReports: boolean) =>
  (consent: Askfirst): Undo => {
    const undos: Undo[] = [];
    const endSubscription = consent.subscribe(() => {
      // A second copy stays silent.
      if (consent.gates.has('hosts') || !consent.policy?.services.some(({ hosts }) => hosts?.length)) return;
      consent.gates.add('hosts');
      const rules = hostRules(consent.policy);
      const holder = createHolder(consent, onlyReports);
      undos.push(holder.undo, ...gates.map((gate) => gate(rules, holder, consent)));
    });
    return () => [endSubscription, ...undos].forEach((undo) => undo());
  };
