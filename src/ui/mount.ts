import type { Consumer, Surface } from '../core/types.js';
import { watchElements } from '../core/watch-elements.js';
import { whenParsed } from '../core/when-parsed.js';

/** The elements that a page writes, and the marks of functions. */
const PLACES = '[data-consent-function],askfirst-notice,askfirst-preferences,askfirst-cookie-log,askfirst-cookie-table';

/**
 * Has the UI loaded when it is needed: something waits for an answer, a function on the page is off, an element of ours
 * stands in the page, or the visitor asks for a surface. Until then nothing but this file is there.
 */
export const mount: Consumer = (consent) => {
  const places = new Set<Element>();
  const settle = (): void => {
    if (!consent.policy || document.prerendering) return;
    let isNeeded = consent.state.status !== 'decided';
    for (const place of places) {
      const needed = place.getAttribute('data-consent-function') ?? place.getAttribute('for');
      const works = !!needed && consent.allows(needed, place);
      if (place.localName === 'askfirst-notice') place.toggleAttribute('hidden', works);
      if (place.isConnected) isNeeded ||= !works;
      else places.delete(place);
    }
    if (isNeeded) consent.open().catch(() => {});
  };
  const endSubscription = consent.subscribe(settle);
  const endWatch = watchElements(PLACES, (place) => {
    if (places.has(place)) return;
    places.add(place);
    settle();
  });
  // The visitor's wish to be told of new entries. What keeps nothing has no wish.
  void whenParsed()
    .then((): unknown => localStorage['askfirst-tell'] && consent.open('log'))
    .catch(() => {});
  const click = (event: MouseEvent): void => {
    const opener = (event.composedPath()[0] as Element).closest<HTMLAnchorElement>('[data-askfirst]');
    if (!opener || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Where the UI is missing, a link still leads where it says.
    consent.open(opener.dataset['askfirst'] as Surface).catch(() => opener.href && location.assign(opener.href));
  };
  document.addEventListener('click', click);
  return () => {
    endSubscription();
    endWatch();
    document.removeEventListener('click', click);
  };
};
