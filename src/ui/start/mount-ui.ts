import type { Consumer, Surface } from '../../core/contract/askfirst.js';
import { watchElements } from '../../core/page/watch-elements.js';
import { whenLoaded } from '../../core/page/when-loaded.js';

/** The widget's elements that a page may contain, and the marks of functions. */
const PLACES = '[data-consent-function],askfirst-notice,askfirst-preferences,askfirst-cookie-log,askfirst-cookie-table';

/** An element that opens a surface. If it is a link, it leads somewhere even without the UI. */
interface Opener extends HTMLElement {
  readonly dataset: DOMStringMap & { readonly askfirst: Surface };
  readonly href?: string;
}

const isOpener = (one: HTMLElement): one is Opener => !!one.dataset?.['askfirst'];

/**
 * Loads the UI when it is needed: something waits for an answer, a function on the page is off, an element of the widget is in the page, or
 * the visitor asks for a surface. Until then, only this file is loaded.
 */
export const mountUi: Consumer = (consent) => {
  const places = new Set<Element>();
  const settle = (): void => {
    if (!consent.policy || document.prerendering) return;
    let isNeeded = consent.state.status !== 'decided';
    for (const place of places) {
      const needed = place.getAttribute('data-consent-function') ?? place.getAttribute('for');
      const works = !!needed && consent.allows(needed, place);
      if (place.localName === 'askfirst-notice')
        place.toggleAttribute('hidden', works && !place.hasAttribute('data-reload'));
      if (place.isConnected) isNeeded ||= !works;
      else places.delete(place);
    }
    if (isNeeded) consent.open().catch(() => {});
  };
  const endSubscription = consent.subscribe(settle);
  const find = (place: Element, attribute?: string): void => {
    if (!attribute && places.has(place)) return;
    places.add(place);
    settle();
  };
  // A framework that applies the server's markup to the page removes `hidden` again.
  const endWatch = watchElements(PLACES, find, { attributes: ['hidden'] });
  // The visitor's wish to be told of new entries. To open storage may take the browser long, so the page comes first.
  whenLoaded(() => {
    try {
      if (localStorage['askfirst-tell']) consent.open('log').catch(() => {});
    } catch {
      // Where the browser has no localStorage, there is no wish.
    }
  });
  /** Handles a click anywhere inside a control, before the page’s own listeners, which may stop the event. */
  const openSurface = (event: MouseEvent): void => {
    const opener = (event.composedPath() as HTMLElement[]).find(isOpener);
    if (!opener || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // If the UI can't be loaded, a link still leads to its address.
    consent.open(opener.dataset.askfirst).catch(() => opener.href && location.assign(opener.href));
  };
  addEventListener('click', openSurface, true);
  return () => {
    endSubscription();
    endWatch();
    removeEventListener('click', openSurface, true);
  };
};
