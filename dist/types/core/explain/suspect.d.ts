import type { Consent } from '../consent/consent.js';
/** Finds whether the page has something that its owner may have to mend. `explainPage` then says what it is. */
export declare const findSuspect: (consent: Consent) => unknown;
