import type { Policy } from './policy.js';

/** What is wrong with how the gate is loaded, and the cure: it can hold only what comes after it. Marks are inert by themselves. */
export const problemOfGate = (page: Document, { services }: Policy): readonly (readonly [string, Element])[] => {
  const gate = page.querySelector('script[src*="askfirst.js"]:is([async],[defer],[type="module"])');
  const held = services.find(({ hosts, cookies }) => [hosts, cookies].some((declared) => declared?.length));
  return gate && held
    ? [
        [
          `The policy declares hosts or cookies of "${held.id}", and the gate comes too late to hold all of them: load it without async, defer and type="module", first in <head>`,
          gate,
        ],
      ]
    : [];
};
