import type { Consent } from '../core/consent/consent.js';
/** What the gates of declared hosts and entries need of the gate's tag. */
export interface GateTag {
    /** The value of `data-gate`. */
    readonly gate: string | undefined;
    /** Loads a classic file that lies beside the gate. */
    readonly loadNow: (file: string) => HTMLScriptElement | undefined;
}
/**
 * Starts the widget for the script tag that runs now.
 * @param hold begins to hold declared hosts and entries. It is called once, when that is needed
 */
export declare const startInPage: (hold: (consent: Consent, tag: GateTag) => void) => void;
