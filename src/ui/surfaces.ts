import type { Policy } from '../core/policy.js';
import type { Later } from '../core/later.js';
import type { Askfirst, Surface } from '../core/types.js';
import { whenParsed } from '../core/when-parsed.js';
import { AskfirstBanner } from './banner.js';
import type { Given } from './given.js';
import { loadWords } from './load-words.js';
import type { AskfirstElement } from './element.js';

/** Where the page has functions that may be off. */
const FUNCTIONS = 'askfirst-notice, [data-consent-function]';

/** Brings the UI up to what the page has now, and shows the surface asked for. */
type Show = (surface?: Surface) => Promise<Given>;

/** Shows the banner whenever something waits for an answer, and loads the rest when there is a use for it. */
const start = async (
  consent: Askfirst,
  policy: Policy,
  whenAnswered: AskfirstElement['whenAnswered'],
): Promise<Show> => {
  // The banner needs no more of the page than that.
  if (!document.body) await whenParsed();
  const words = await loadWords(policy, consent);
  const define: Given['define'] = (tag, Base) => {
    if (customElements.get(tag)) return;
    customElements.define(
      tag,
      class extends Base {
        override readonly consent = consent;
        override readonly words = words;
        override readonly whenAnswered = whenAnswered;
      },
    );
  };
  const given = { consent, words, define };
  const findBanner = (): AskfirstBanner | null => document.querySelector('askfirst-banner');
  const showBanner = (confirms: boolean): void => {
    const banner = findBanner() ?? document.createElement('askfirst-banner');
    banner.confirms = confirms;
    // Ahead of the page's skip link, so that it is met first.
    if (!banner.isConnected) document.body.prepend(banner);
  };
  const update = (): void => {
    // A page that has the switches in it asks by itself.
    if (consent.state.status !== 'decided' && !document.querySelector('askfirst-preferences[inline]'))
      showBanner(false);
    else if (!findBanner()?.confirms) findBanner()?.remove();
  };
  let functions: Promise<void> | undefined;

  define('askfirst-banner', policy.layout ? (await import('./layout.js')).laidOut(policy.layout) : AskfirstBanner);
  consent.subscribe(update);
  // Some sites go on to the next page by exchanging the body, and what stood in it is gone.
  new MutationObserver(update).observe(document.documentElement, { childList: true });
  return async (surface) => {
    const found = document.querySelector('askfirst-preferences');
    if (found) update();
    if (surface === 'banner') showBanner(false);
    if (document.querySelector(FUNCTIONS))
      functions ??= import('./functions.js').then((file) => file.showFunctions(given));
    if (found || surface === 'preferences')
      define('askfirst-preferences', (await import('./preferences.js')).AskfirstPreferences);
    if (surface === 'preferences') {
      const preferences = found ?? document.body.appendChild(document.createElement('askfirst-preferences'));
      void preferences.open().then((isAnswered) => isAnswered && showBanner(true));
    }
    await functions;
    return given;
  };
};

/** Makes what starts the UI, once for a page, and shows the surface asked for. */
export const opening = (
  whenAnswered: AskfirstElement['whenAnswered'],
): ((...asked: Parameters<Later['open']>) => Promise<Given>) => {
  let started: Promise<Show> | undefined;
  return async (consent, surface) => {
    await consent.ready;
    // Without a policy there are no words for anything, and this rejects.
    return (await (started ??= start(consent, consent.policy as Policy, whenAnswered)))(surface);
  };
};
