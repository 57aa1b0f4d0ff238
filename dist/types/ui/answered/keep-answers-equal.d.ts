import type { Consent } from '../../core/consent/consent.js';
/**
 * Watches the surfaces that ask. If the page's own styles or scripts make Refuse all smaller, paler, hidden or further away than Accept
 * all, the console says so, and the two are made alike again. If the page keeps doing it, Accept all is removed, because such an acceptance
 * isn't valid (EDPB Guidelines 03/2022; GDPR, article 4(11)).
 * @returns the function that begins to watch the surfaces that are in the page when it is called
 */
export declare const keepAnswersEqual: () => ((consent: Consent) => void);
