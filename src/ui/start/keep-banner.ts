import type { Consent } from '../../core/consent/consent.js';
import { putInPage } from '../base/put-in-page.js';

/** Shows the banner. @param confirms whether it confirms an answer instead of asking */
export type ShowBanner = (confirms: boolean) => void;

/**
 * Whether another page of this site contains this page in a frame and asks already. With `data-frames="ask"` on the gate's tag, this page
 * asks as well. `frameElement` isn't used: in WebKitGTK 2.50, reading it makes the frame an element of this window, so that for the page
 * around it is no longer an `HTMLIFrameElement`. No report of this is known; test/engines/promises/pages.mjs checks it. Once WebKit passes
 * that test with `frameElement`, it may be used here.
 */
const isAskedAround = (): boolean => {
  if (parent === window || document.querySelector('script[data-frames="ask"]')) return false;
  try {
    return !!parent.askfirst;
  } catch {
    // The page around is another site's.
    return false;
  }
};

/** Shows the banner while something waits for an answer, and keeps it there when the document around it is replaced. */
export const keepBanner = (consent: Consent): { readonly update: () => void; readonly showBanner: ShowBanner } => {
  let banner: HTMLElementTagNameMap['askfirst-banner'] | null = null;
  const showBanner: ShowBanner = (confirms) => {
    // The same banner is shown again, so that what the visitor has unfolded stays unfolded.
    banner = document.querySelector('askfirst-banner') ?? banner ?? document.createElement('askfirst-banner');
    banner.confirms = confirms;
    putInPage(banner);
  };
  const update = (): void => {
    // A page with inline preferences asks by itself.
    const asksItself = document.querySelector('askfirst-preferences[inline]') ?? isAskedAround();
    const shown = document.querySelector('askfirst-banner');
    if (consent.state.status !== 'decided' && !asksItself) showBanner(false);
    else if (!shown?.confirms) shown?.remove();
  };
  const observer = new MutationObserver((records) => {
    observe();
    // Changes of the widget's own elements don't count. So if somebody removes the banner, such as a content blocker, it isn't put back.
    const isOurs = ({ nodeName }: Node): boolean => nodeName.startsWith('ASKFIRST-');
    if (!records.every(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].every(isOurs))) update();
  });
  /** Some sites go to the next page by replacing the body, or the whole document. */
  const observe = (): void => {
    for (const parent of document.documentElement ? [document, document.documentElement] : [document])
      observer.observe(parent, { childList: true });
  };
  observe();
  consent.subscribe(update);
  return { update, showBanner };
};
