import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** The seven keys of Google’s consent mode, version 2. */
export type GoogleKey = 'ad_storage' | 'ad_user_data' | 'ad_personalization' | 'analytics_storage' | 'functionality_storage' | 'personalization_storage' | 'security_storage';
/** The options of Google’s consent mode beside its keys, under Google’s own names. */
export interface GoogleOptions {
    /**
     * The regions where everything is denied by default (ISO 3166-1 or 3166-2: `DE`, `US-CA`). Everywhere else, the default is then what is
     * allowed for this visitor. Without it, everything is denied everywhere by default.
     */
    readonly region?: readonly string[];
    /**
     * How long tags wait for an update, in milliseconds.
     * @default 500
     */
    readonly wait_for_update?: number;
    /** Whether identifiers of clicks on ads are left out of requests while `ad_storage` is denied. Without it, Google’s own default. */
    readonly ads_data_redaction?: boolean;
    /** Whether the page’s links carry click and session information while storage is denied. Without it, Google’s own default. */
    readonly url_passthrough?: boolean;
    /**
     * The name of the queue that the page’s Google tags read.
     * @default "dataLayer"
     */
    readonly dataLayer?: string;
}
/**
 * Tells Google’s tags (Analytics, Ads, Floodlight, Tag Manager) by consent mode: `default` before all else, with everything denied except
 * what is required; `update` on every page of a visitor who has answered, and on every change. It loads no tag. Mark the tag, so that
 * Google gets no request before the visitor was asked.
 * @see https://developers.google.com/tag-platform/security/guides/consent Checked 2026-11-22.
 */
export declare const google: (mapping?: Partial<Mapping<GoogleKey>>, options?: GoogleOptions) => Consumer;
