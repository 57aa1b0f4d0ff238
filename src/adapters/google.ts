import { granted } from '../core/telling/granted.js';
import { queueNamed } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
import type { Policy } from '../core/policy/policy.js';

/** The seven keys of Google’s consent mode, version 2. */
export type GoogleKey =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

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

/** Google’s own default for the time that tags wait for an update, in milliseconds. */
const WAIT_MS = 500;

/** The options of the policy, under Google’s names. Options of the site’s code replace them. */
const optionsOf = (own: GoogleOptions, policy: Policy | undefined): GoogleOptions => {
  const { region, waitForUpdate, urlPassthrough, adsDataRedaction } = policy?.adapters?.google ?? {};
  return {
    ...(region && { region }),
    ...(adsDataRedaction !== undefined && { ads_data_redaction: adsDataRedaction }),
    ...(urlPassthrough !== undefined && { url_passthrough: urlPassthrough }),
    wait_for_update: waitForUpdate ?? WAIT_MS,
    ...own,
  };
};

/**
 * Tells Google’s tags (Analytics, Ads, Floodlight, Tag Manager) by consent mode: `default` before all else, with everything denied except
 * what is required; `update` on every page of a visitor who has answered, and on every change. It loads no tag. Mark the tag, so that
 * Google gets no request before the visitor was asked.
 * @see https://developers.google.com/tag-platform/security/guides/consent Checked 2026-11-22.
 */
export const google = (mapping: Partial<Mapping<GoogleKey>> = {}, options: GoogleOptions = {}): Consumer => {
  const { dataLayer = 'dataLayer' } = options;
  const gtag: (...command: readonly unknown[]) => void = function () {
    // eslint-disable-next-line prefer-rest-params -- tags take no array for a command
    queueNamed(dataLayer).push(arguments);
  };
  return telling({
    name: 'google',
    defaults: {
      ad_storage: 'marketing',
      ad_user_data: 'marketing',
      ad_personalization: 'marketing',
      analytics_storage: 'analytics',
      functionality_storage: 'functional',
      personalization_storage: 'functional',
      security_storage: 'necessary',
    },
    mapping,
    knowsUndecided: true,
    find: () => gtag,
    tell(_, answers, previous, { state, policy }) {
      const { region, wait_for_update, ads_data_redaction, url_passthrough } = optionsOf(options, policy);
      const now = granted(answers);
      let last: typeof now | undefined;
      if (!previous) {
        const denied = Object.fromEntries(
          Object.entries(now).map(([key, value]) => [key, key === 'security_storage' ? value : 'denied']),
        ) as typeof now;
        last = region ? now : denied;
        gtag('consent', 'default', { ...last, wait_for_update });
        if (region) gtag('consent', 'default', { ...denied, region: [...region], wait_for_update });
        for (const [key, value] of Object.entries({ ads_data_redaction, url_passthrough }))
          if (value !== undefined) gtag('set', key, value);
      }
      if (state.record || JSON.stringify(now) !== JSON.stringify(last)) gtag('consent', 'update', now);
    },
  });
};
