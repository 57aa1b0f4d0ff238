import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** How the event of the adapter `gtm` is sent. */
export interface GtmOptions {
    /**
     * The event that triggers listen for.
     * @default "cookie_consent_update"
     */
    readonly event?: string;
    /**
     * The name of the queue that the container reads.
     * @default "dataLayer"
     */
    readonly dataLayer?: string;
}
/**
 * Tells a Google Tag Manager container by an event of its data layer, on every page and on every change, for triggers and variables: `{
 * event: "cookie_consent_update", askfirst: { analytics: "granted", … } }`. The mapping may have keys of your own. Google’s own tags don’t
 * read this event: the adapter `google` tells them whether they may store something.
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer Checked 2026-11-22.
 */
export declare const gtm: <Key extends string>(mapping?: Mapping<Key>, { event, dataLayer }?: GtmOptions) => Consumer;
