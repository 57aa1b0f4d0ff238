import type { Consent } from '../consent/consent.js';
/** Finds whether there is something on the page that its owner may have to mend; what it is, `explainPage` says. */
export declare const findSuspect: (consent: Consent) => unknown;
