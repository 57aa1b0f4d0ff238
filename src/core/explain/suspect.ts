import type { Consent } from '../consent/consent.js';
import { readCookies } from '../page/read-cookies.js';
import type { Policy } from '../policy/policy.js';
import { hasUnknownKey } from './has-unknown-key.js';
import { cookieOf } from '../policy/cookie-of.js';

/** Marks that look wrong (a released script has a type attribute, even if it is empty), and a gate that is loaded too late. */
const SUSPECTS =
  'script[data-consent]:not([type]),:is([src*="askfirst.js"],[src*="askfirst-full.js"]):is([async],[defer],[type])';

declare const window: { readonly __tcfapi?: unknown; readonly __gpp?: unknown; readonly dataLayer?: unknown };

/**
 * A policy in a file is read too late for what it declares. Without a gate in force, the file that holds declared hosts and entries didn't
 * load, unless the site wants none (`data-gate="off"`). `findMissingFile` looks closer.
 */
const isGateWrong = ({ policy, gates }: Consent): boolean =>
  gates.size
    ? !!document.querySelector('script[data-policy]')
    : !!policy?.services.some(({ hosts, cookies }) => hosts?.[0] ?? cookies?.[0]) &&
      !document.querySelector('script[data-gate="off"]');

/** The most common kinds of hosts that can't match anything. `checkHost` finds the others. */
const isOddHost = (host: string): boolean => /\/\/|\s|^\*$|:(?:443|80)\b/.test(host);

const isPolicyWrong = (policy: Policy): boolean =>
  hasUnknownKey(policy) || policy.services.some(({ hosts }) => hosts?.some(isOddHost));

/** Whether there is a second cookie with the name of the record. */
const hasSecondRecord = (policy: Policy): boolean =>
  `; ${readCookies()}`.split(`; ${cookieOf(policy).name}=`).length > 2;

/** The host of an address; empty if it isn't one. */
const hostOf = (address: string): string => Object.assign(document.createElement('a'), { href: address }).host;

/** Whether a link fetches or connects ahead to another host of which something is marked. `findPreloadedMarks` looks closer. */
const isAskedAhead = (): boolean => {
  const marked = [...document.querySelectorAll('[data-consent]')].flatMap(({ attributes }) => [...attributes]);
  const hosts = marked.filter(({ name }) => /^(?:data-)?(?:src|href)$/.test(name)).map(({ value }) => hostOf(value));
  const others = hosts.filter((host) => host && host !== location.host);
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel*="pre" i][href]:not([data-consent])')];
  return links.some(({ href }) => others.includes(hostOf(href)));
};

/** Whether Google’s tags were started before they were told the default. `findLateConsentDefault` says the same in words. */
const isDefaultLate = (): boolean => {
  const { dataLayer } = window;
  if (!Array.isArray(dataLayer)) return false;
  const layer = dataLayer as readonly (Readonly<Record<string, unknown>> | null)[];
  const start = layer.findIndex((one) => one?.['event'] === 'gtm.js' || one?.[0] === 'js' || one?.[0] === 'config');
  return start >= 0 && layer.findIndex((one) => one?.[0] === 'consent' && one[1] === 'default') > start;
};

/** Finds whether the page has something that its owner may have to mend. `explainPage` then says what it is. */
export const findSuspect = (consent: Consent): unknown => {
  const { policy, state } = consent;
  return (
    window.__tcfapi ??
    window.__gpp ??
    document.querySelector(SUSPECTS) ??
    (state.volatile ||
      document.contentType !== 'text/html' ||
      isDefaultLate() ||
      // Once a mark is released, the gate itself has its script fetched ahead.
      (!state.record && isAskedAhead()) ||
      isGateWrong(consent) ||
      (policy && (isPolicyWrong(policy) || hasSecondRecord(policy))))
  );
};
