import { baseOf } from '../page/base-of.js';
import type { Holder } from './holder.js';
import { hostRules, type HostRules } from '../rules/host-rules.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
import { createPatches, type Patches } from './patches.js';

/** A gate that holds what is fetched from declared hosts. @returns what ends it, if that needs more than undoing its patches */
export type HostGate = (rules: HostRules, holder: Holder, consent: Consent, patches: Patches) => Undo | undefined;

/**
 * Attaches the gates of hosts once the policy declares any. Otherwise the platform stays as it is.
 * @param patches also holds what other gates replaced, so that all of it reaches the same frames
 */
export const declaredHosts =
  (gates: readonly HostGate[], holder: Holder, patches = createPatches()) =>
  (consent: Consent): Undo => {
    const undos: (Undo | undefined)[] = [patches.undo];
    const endSubscription = consent.subscribe(() => {
      // A second copy of the gate does nothing.
      if (consent.gates.has('hosts') || !consent.policy?.services.some(({ hosts }) => hosts?.length)) return;
      consent.gates.add('hosts');
      const rules = hostRules(consent.policy, {
        location,
        document: {
          get baseURI() {
            return baseOf(document);
          },
        },
      });
      undos.push(...gates.map((gate) => gate(rules, holder, consent, patches)));
    });
    return () => [endSubscription, ...undos].forEach((undo) => undo?.());
  };
