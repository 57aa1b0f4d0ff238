import type { Consent } from '../consent/consent.js';
import type { Explanation, PageReport } from '../contract/explanation.js';
/** Explains one address or entry, or reports the whole page. */
export type Explain = (consent: Consent, asked?: string) => Promise<Explanation | PageReport | undefined>;
/** Makes the function that explains. From now on it notes what the page's Content-Security-Policy stops. */
export declare const createExplain: (listViolations?: () => readonly {
    readonly directive: string;
    readonly address: string;
}[]) => Explain;
