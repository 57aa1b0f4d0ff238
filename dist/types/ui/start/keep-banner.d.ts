import type { Consent } from '../../core/consent/consent.js';
/** Shows the banner. @param confirms whether it says what was answered, instead of asking */
export type ShowBanner = (confirms: boolean) => void;
/** Shows the banner while something waits for an answer, whatever becomes of the document around it. */
export declare const keepBanner: (consent: Consent) => {
    readonly update: () => void;
    readonly showBanner: ShowBanner;
};
