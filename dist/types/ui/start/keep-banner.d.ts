import type { Consent } from '../../core/consent/consent.js';
/** Shows the banner. @param confirms whether it confirms an answer instead of asking */
export type ShowBanner = (confirms: boolean) => void;
/** Shows the banner while something waits for an answer, and keeps it there when the document around it is replaced. */
export declare const keepBanner: (consent: Consent) => {
    readonly update: () => void;
    readonly showBanner: ShowBanner;
};
