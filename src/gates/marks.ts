import { AskfirstBlockedEvent } from '../core/contract/events.js';
import { HELD } from '../core/holding/fetching-attributes.js';
import { noteOutcome } from '../core/consent/note-outcome.js';
import type { Consent, Part } from '../core/consent/consent.js';
import { WeakMap, WeakRef } from '../core/page/natives-for-marks.js';
import { reportError, Set } from '../core/page/natives.js';
import type { ScriptGate, Settle } from '../core/releasing/settle.js';
import { watchElements } from '../core/page/watch-elements.js';

/** What has a load event. */
const LOADING: readonly string[] = ['iframe', 'img', 'link', 'embed', 'object', 'image'];
const ADDRESSES = HELD.map((name) => `data-${name}`);

const announce = (mark: Element, expression: string): void => {
  const address = [...ADDRESSES, 'src'].map((name) => mark.getAttribute(name)).find(Boolean) ?? '';
  document.dispatchEvent(new AskfirstBlockedEvent(mark.localName, address, expression));
};

/**
 * Watches the page's marks, those in open shadow roots too, and has each settled when it is found, when what it waits for changes, and
 * when somebody changes its addresses. Nothing that has left the page is kept by it.
 * A script without the inert type has run before anything could hold it, so it isn't one of them.
 */
export const marks =
  (createScriptGate: (consent: Consent) => ScriptGate, settleEmbed: Settle): Part =>
  (consent) => {
    const allowed = new WeakMap<Element, boolean>();
    /** Embeds that were released. They may be out of the page when that is taken back, and return. */
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
      // One whose address a script has replaced isn't a mark any more.
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
        // What goes wrong with one doesn't stop the next.
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
    // What the gate of hosts holds may stand in a shadow root, where nobody else sees it.
    const held = ({ detail }: CustomEvent<Element>): void => settle(detail);
    document.addEventListener('askfirst-held', held as EventListener);
    const endWatch = watchElements('script[type="text/plain"][data-consent],[data-consent]:not(script)', settle, {
      attributes: [...HELD, ...ADDRESSES],
      inShadow: true,
      removed: scripts.follow,
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
