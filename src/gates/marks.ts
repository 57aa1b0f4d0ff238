import { AskfirstBlockedEvent } from '../core/events.js';
import { HELD } from '../core/held-attributes.js';
import type { Consumer, Settle } from '../core/types.js';
import { watchElements } from '../core/watch-elements.js';

/**
 * Watches the page's marks, and has each settled when it is found and whenever what it waits for changes.
 * A script without the inert type has run before anything could hold it, so it isn't one of them.
 */
export const marks =
  (settleScript: (consent: Parameters<Consumer>[0]) => Settle, settleEmbed: Settle): Consumer =>
  (consent) => {
    /** What each waits for, and whether it has that. */
    const allowed = new Map<Element, boolean>();
    const script = settleScript(consent);
    const look = (mark: Element): void => {
      const expression = mark.getAttribute('data-consent') as string;
      const before = allowed.get(mark);
      const now = consent.allows(expression, mark);
      if (now === before) return;
      allowed.set(mark, now);
      (mark.localName === 'script' ? script : settleEmbed)(mark, now);
      if (before === undefined && !now && !mark.hasAttribute('data-held'))
        document.dispatchEvent(
          new AskfirstBlockedEvent(
            mark.localName,
            HELD.map((name) => mark.getAttribute('data-' + name)).find(Boolean) ?? mark.getAttribute('src') ?? '',
            expression,
          ),
        );
    };
    const endSubscription = consent.subscribe(() => {
      for (const mark of allowed.keys())
        // One whose address a script has replaced isn't a mark any more.
        if (mark.isConnected && mark.hasAttribute('data-consent')) look(mark);
        else allowed.delete(mark);
    });
    // What the gate of hosts holds may stand in a shadow root, where nobody else sees it.
    const held = ({ detail }: CustomEvent<Element>): void => look(detail);
    document.addEventListener('askfirst-held', held as EventListener);
    const endWatch = watchElements('script[type="text/plain"][data-consent],[data-consent]:not(script)', look);
    return () => {
      endSubscription();
      endWatch();
      document.removeEventListener('askfirst-held', held as EventListener);
    };
  };
