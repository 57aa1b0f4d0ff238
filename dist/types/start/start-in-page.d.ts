import type { Consent } from '../core/consent/consent.js';
/** What the gate's tag says, for what holds declared hosts and entries. */
export interface GateTag {
    /** What `data-gate` says. */
    readonly gate: string | undefined;
    /** Has a classic file loaded that lies beside the gate. */
    readonly loadNow: (file: string) => HTMLScriptElement | undefined;
}
/**
 * Starts the widget for the script tag that runs now.
 * @param hold begins to hold declared hosts and entries. It is called once that is needed
 */
export declare const startInPage: (hold: (consent: Consent, tag: GateTag) => void) => void;
