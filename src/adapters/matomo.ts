import { queueNamed } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

/** Matomo remembers a consent itself where somebody told it to. Ours is the record that counts. */
const REMEMBERED = /\bmtm_(?:cookie_)?consent=/;
/** How long Matomo remembers by a cookie that consent was taken back, in hours; we remember it anyway. */
const FORGET_HOURS = 1;

/**
 * Tells Matomo’s tracker, which has two consents: whether it may send anything (`tracking`) and whether it may keep cookies (`cookies`).
 * Both are required before all else, and given on every page of a visitor who allowed them. To count without cookies and without
 * asking, as far as your law lets you: `matomo({ tracking: 'necessary' })`.
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
        // It takes the cookies along.
        if (before.tracking) paq.push(['forgetConsentGiven', FORGET_HOURS]);
        return;
      }
      // Alone it would give the cookies too; and one command is carried out in whatever order Matomo takes those that wait for it.
      if (!previous?.tracking) paq.push(['setConsentGiven', !!cookies]);
      else if (cookies && !before.cookies) paq.push(['setCookieConsentGiven']);
      if (!cookies && before.cookies) paq.push(['forgetCookieConsentGiven']);
    },
  });
