import type { Consent } from '../../core/consent/consent.js';
import type { AskfirstBanner } from '../banner/banner.js';
import { putInPage } from '../base/put-in-page.js';

/** Shows the banner. @param confirms whether it says what was answered, instead of asking */
export type ShowBanner = (confirms: boolean) => void;

/**
 * Whether a page of this site around this one asks already. With `data-frames="ask"` on the gate's tag this one asks as well.
 * Not by `frameElement`: in WebKit (seen in 2.50) reading it makes the frame an element of this window, and for the page around it is
 * no `HTMLIFrameElement` any more.
 */
const isAskedAround = (): boolean => {
  if (parent === window || document.querySelector('script[data-frames="ask"]')) return false;
  try {
    return !!parent.askfirst;
  } catch {
    // Another site's page.
    return false;
  }
};

/** Shows the banner while something waits for an answer, whatever becomes of the document around it. */
export const keepBanner = (consent: Consent): { readonly update: () => void; readonly showBanner: ShowBanner } => {
  let banner: AskfirstBanner | null = null;
  const showBanner: ShowBanner = (confirms) => {
    // The same one again, with what the visitor unfolded.
    banner = document.querySelector('askfirst-banner') ?? banner ?? document.createElement('askfirst-banner');
    banner.confirms = confirms;
    putInPage(banner);
  };
  const update = (): void => {
    // A page that has the switches in it asks by itself.
    const asksItself = document.querySelector('askfirst-preferences[inline]') ?? isAskedAround();
    const shown = document.querySelector('askfirst-banner');
    if (consent.state.status !== 'decided' && !asksItself) showBanner(false);
    else if (!shown?.confirms) shown?.remove();
  };
  const observer = new MutationObserver((records) => {
    observe();
    // What comes and goes of ours alone is no change of the page. Who takes the banner out, a content blocker for one, is left in peace.
    const isOurs = ({ nodeName }: Node): boolean => nodeName.startsWith('ASKFIRST-');
    if (!records.every(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].every(isOurs))) update();
  });
  /** Some sites go on to the next page by exchanging the body, or all of the document. */
  const observe = (): void => {
    for (const parent of document.documentElement ? [document, document.documentElement] : [document])
      observer.observe(parent, { childList: true });
  };
  observe();
  consent.subscribe(update);
  return { update, showBanner };
};
