import { AskfirstBlockedEvent } from '../core/contract/events.js';
import { HELD_ATTRIBUTES } from '../core/holding/held-attributes.js';
import { noteOutcome } from '../core/consent/note-outcome.js';
import type { Consent, Part } from '../core/consent/consent.js';
import type { ScriptGate, Settle } from '../core/releasing/settle.js';
import { watchElements } from '../core/page/watch-elements.js';

/** The elements that have a load event. */
const LOADING: readonly string[] = ['iframe', 'img', 'link', 'embed', 'object', 'image'];
const ADDRESSES = HELD_ATTRIBUTES.map((name) => `data-${name}`);

const announce = (mark: Element, expression: string): void => {
  const address = [...ADDRESSES, 'src'].map((name) => mark.getAttribute(name)).find(Boolean) ?? '';
  document.dispatchEvent(new AskfirstBlockedEvent(mark.localName, address, expression));
};

/**
 * Watches the page's marks, also those in open shadow roots. Settles each one when it is found, when its expression becomes allowed or
 * isn't allowed any more, and when somebody changes its addresses. It keeps no element that has left the page alive. A script without the
 * inert type has run before anything could hold it, so it isn't a mark.
 */
export const marks =
  (createScriptGate: (consent: Consent) => ScriptGate, settleEmbed: Settle): Part =>
  (consent) => {
    const allowed = new WeakMap<Element, boolean>();
    /** Released embeds. One may be out of the page when the answer is withdrawn, and come back later. */
    const released = new Set<WeakRef<Element>>();
    const scripts = createScriptGate(consent);
    const awaitOutcome = (mark: Element): void => {
      if (!LOADING.includes(mark.localName)) {
        noteOutcome(consent, mark, 'load');
        return;
      }
      for (const outcome of ['load', 'error'])
        mark.addEventListener(outcome, () => noteOutcome(consent, mark, outcome), { once: true });
    };
    const settle = (mark: Element, attribute?: string): void => {
      const expression = mark.getAttribute('data-consent');
      // An element whose address a script has replaced is no longer a mark.
      if (expression === null) return;
      const isScript = mark.localName === 'script';
      const before = allowed.get(mark);
      const now = consent.allows(expression, mark);
      if (now === before && !attribute && !isScript) return;
      allowed.set(mark, now);
      if (now && !before && !isScript) {
        released.add(new WeakRef(mark));
        awaitOutcome(mark);
      }
      try {
        (isScript ? scripts.settle : settleEmbed)(mark, now, attribute);
      } catch (error) {
        // An error in one mark doesn't stop the next.
        reportError(error);
      }
      if (before === undefined && !now && !mark.hasAttribute('data-held')) announce(mark, expression);
    };
    const takeBack = (): void => {
      for (const reference of released) {
        const mark = reference.deref();
        if (mark && consent.allows(mark.getAttribute('data-consent') ?? '')) continue;
        released.delete(reference);
        if (mark) settle(mark);
      }
    };
    // An element that the gate of hosts holds may be in a shadow root, where the search doesn't see it.
    const held = ({ detail }: CustomEvent<Element>): void => settle(detail);
    document.addEventListener('askfirst-held', held as EventListener);
    const endWatch = watchElements('script[type="text/plain"][data-consent],[data-consent]:not(script)', settle, {
      attributes: [...HELD_ATTRIBUTES, ...ADDRESSES],
      inShadow: true,
      mutated: scripts.follow,
      subscribe: (search) =>
        consent.subscribe(() => {
          takeBack();
          search();
        }),
    });
    return () => {
      endWatch();
      document.removeEventListener('askfirst-held', held as EventListener);
    };
  };
