import type { Consent } from '../../core/consent/consent.js';
/**
 * Looks after what asks: where the page's own styles or scripts make Refuse all smaller, paler, hidden or further away than
 * Accept all, the console says so, and the two are made alike again. A page that goes on doing it can't be answered with
 * Accept all any more, since such a yes is none (EDPB Guidelines 03/2022; GDPR, article 4(11)).
 * @returns what looks after the surfaces that are there when it is called
 */
export declare const keepAnswersEqual: () => ((consent: Consent) => void);
