import type { Policy } from '../core/policy.js';
import type { Later } from '../core/later.js';
import type { Askfirst, Surface } from '../core/types.js';
import { whenParsed } from '../core/when-parsed.js';
import { AskfirstBanner } from './banner.js';
import type { AskfirstElement } from './element.js';
import { loadWords } from './load-words.js';

/** Where the page has functions that may be off. */
const FUNCTIONS = 'askfirst-notice, [data-consent-function]';

/** Brings the UI up to what the page has now, and shows the surface asked for. */
type Show = (surface?: Surface) => Promise<void>;

/** Shows the banner whenever something waits for an answer, and loads the rest when there is a use for it. */
const start = async (consent: Askfirst, policy: Policy): Promise<Show> => {
  // The banner needs no more of the page than that.
  if (!document.body) await whenParsed();
  const words = await loadWords(policy, consent.state);
  const define = (tag: string, Base: typeof AskfirstElement): void => {
    if (customElements.get(tag)) return;
    customElements.define(
      tag,
      class extends Base {
        override readonly consent = consent;
        override readonly words = words;
      },
    );
  };
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
  const loadPreferences = async (): Promise<void> =>
    define('askfirst-preferences', (await import('./preferences.js')).AskfirstPreferences);
  const loadFunctions = async (): Promise<void> => {
    const { AskfirstNotice, marks } = await import('./functions.js');
    define('askfirst-notice', AskfirstNotice);
    marks(words)(consent);
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
    if (document.querySelector(FUNCTIONS)) functions ??= loadFunctions();
    if (found || surface === 'preferences') await loadPreferences();
    if (surface === 'preferences') {
      const preferences = found ?? document.body.appendChild(document.createElement('askfirst-preferences'));
      void preferences.open().then((isAnswered) => isAnswered && showBanner(true));
    }
    await functions;
  };
};

const opening = (): Later['open'] => {
  let started: Promise<Show> | undefined;
  return async (consent, surface) => {
    await consent.ready;
    const { policy } = consent;
    if (!policy) throw new TypeError('no policy');
    const show = await (started ??= start(consent, policy));
    await show(surface);
  };
};

/** Starts the UI, once for a page, and shows the surface asked for. */
export const open = opening();
