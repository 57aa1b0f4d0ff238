import type { Consent, Part } from '../../src/core/consent/consent.js';

/** Attaches gates for the tests of a suite, and takes them and what was put into the page away after each. */
export const attachWhileTesting = (): {
  readonly attach: (gate: Part, consent: Consent) => () => void;
  readonly put: (html: string) => HTMLElement;
} => {
  const undos: (() => void)[] = [];
  afterEach(() => {
    for (const undo of undos.splice(0)) undo();
  });
  return {
    attach: (gate, consent) => {
      const undo = gate(consent);
      undos.push(undo);
      return undo;
    },
    put: (html) => {
      const place = document.createElement('div');
      place.innerHTML = html;
      document.body.append(place);
      undos.push(() => {
        place.remove();
      });
      return place;
    },
  };
};
