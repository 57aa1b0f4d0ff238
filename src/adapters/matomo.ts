import { queueNamed } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

/** Matomo’s own cookie of a consent, which a page may have asked it to store. Only the widget’s record counts. */
const REMEMBERED = /\bmtm_(?:cookie_)?consent=/;
/** How long Matomo’s cookie says that consent was withdrawn, in hours. It can be short, because the widget’s record says so too. */
const FORGET_HOURS = 1;

/**
 * Tells Matomo’s tracker, which has two consents: whether it may send anything (`tracking`) and whether it may store cookies (`cookies`).
 * Both are required before all else, and given on every page of a visitor who allowed them. To count without cookies and without asking, as
 * far as your law allows it: `matomo({ tracking: 'necessary' })`.
 * @see https://developer.matomo.org/guides/tracking-consent Checked 2026-11-22.
 */
export const matomo = (mapping: Partial<Mapping<'tracking' | 'cookies'>> = {}): Consumer =>
  telling({
    name: 'matomo',
    defaults: { tracking: 'analytics', cookies: 'analytics' },
    mapping,
    find: () => queueNamed('_paq'),
    tell(paq, { tracking, cookies }, previous) {
      const isRemembered = !previous && REMEMBERED.test(document.cookie);
      const before = previous ?? { tracking: isRemembered, cookies: isRemembered };
      if (!previous) paq.push(['requireConsent'], ['requireCookieConsent']);
      if (!tracking) {
        // This command also withdraws the consent for cookies.
        if (before.tracking) paq.push(['forgetConsentGiven', FORGET_HOURS]);
        return;
      }
      // Without its argument this command would also give the consent for cookies. It is one command, not two, because Matomo carries out
      // queued commands in an order of its own.
      if (!previous?.tracking) paq.push(['setConsentGiven', !!cookies]);
      else if (cookies && !before.cookies) paq.push(['setCookieConsentGiven']);
      if (!cookies && before.cookies) paq.push(['forgetCookieConsentGiven']);
    },
  });
