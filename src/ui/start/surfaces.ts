import type { Policy } from '../../core/policy/policy.js';
import type { UiModule } from '../../core/line/ui-module.js';
import type { Consent } from '../../core/consent/consent.js';
import type { Surface } from '../../core/contract/askfirst.js';
import { whenParsed } from '../../core/page/when-parsed.js';
import type { WhenAnswered } from '../answered/answered.js';
import type { WithFollowers } from '../answered/followers.js';
import { AskfirstBanner } from '../banner/banner.js';
import { putInPage } from '../base/put-in-page.js';
import type { UiContext } from '../base/ui-context.js';
import { createContext } from './create-context.js';
import { keepBanner, type ShowBanner } from './keep-banner.js';
import { whenHydrated } from './when-hydrated.js';

/** The elements of functions that may be off. */
const FUNCTIONS = 'askfirst-notice, [data-consent-function]';

/** Updates the UI for what the page contains now, and shows the given surface. */
type Show = (surface?: Surface) => Promise<UiContext>;

const openPreferences = (showBanner: ShowBanner): void => {
  const preferences = document.querySelector('askfirst-preferences') ?? document.createElement('askfirst-preferences');
  putInPage(preferences);
  void preferences.open().then((isAnswered) => isAnswered && showBanner(true));
};

/** Shows the banner whenever something waits for an answer, and loads the other parts when they are needed. */
const start = async (
  consent: Consent,
  policy: Policy,
  ...loaders: [whenAnswered: WhenAnswered, withFollowers: WithFollowers]
): Promise<Show> => {
  // The banner only needs `<body>`.
  if (!document.body) await whenParsed();
  await whenHydrated();
  const context = await createContext(consent, policy, ...loaders);
  const { define } = context;
  define(
    'askfirst-banner',
    policy.layout ? (await import('../banner/layout.js')).withLayout(policy.layout) : AskfirstBanner,
  );
  const { update, showBanner } = keepBanner(consent);
  let functions: Promise<void> | undefined;
  return async (surface) => {
    const hasPreferences = !!document.querySelector('askfirst-preferences');
    if (hasPreferences) update();
    if (surface === 'banner') showBanner(false);
    if (document.querySelector(FUNCTIONS))
      functions ??= import('../notice/functions.js').then((file) => file.showFunctions(context));
    if (hasPreferences || surface === 'preferences')
      define('askfirst-preferences', (await import('../preferences/preferences.js')).AskfirstPreferences);
    if (surface === 'preferences') openPreferences(showBanner);
    await functions;
    return context;
  };
};

/** Makes the function that starts the UI, once for a page, and shows the given surface. */
export const createSurfaces = (
  ...loaders: [whenAnswered: WhenAnswered, withFollowers: WithFollowers]
): ((...asked: Parameters<UiModule['open']>) => Promise<UiContext>) => {
  let started: Promise<Show> | undefined;
  return async (consent, surface) => {
    const { policy } = await consent.ready.then(() => consent);
    if (!policy) throw new Error('[askfirst] Without a policy there is nothing to show.');
    started ??= start(consent, policy, ...loaders);
    return (await started)(surface);
  };
};
