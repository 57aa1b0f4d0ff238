import type { Policy } from '../../policy/policy.js';
import { declaresAnything } from './declares-anything.js';
import type { Findings } from './finding.js';
import { GATE_TAG } from './gate-tag.js';

/** Finds a gate that is loaded too late to hold all that the policy declares. Marks are inert by themselves. */
export function* findLateGate(page: Document, { services }: Policy): Findings {
  const gate = page.querySelector(`${GATE_TAG}:is([async],[defer],[type="module"])`);
  const held = services.find(declaresAnything);
  if (gate && held)
    yield [
      `The policy declares hosts or cookies of "${held.id}", and the gate comes too late to hold all of them: load it without async, defer and type="module", first in <head>`,
      gate,
    ];
}
