import { globals } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

/** What the adapter uses of Amplitude’s Browser SDK. */
export interface Amplitude {
  setOptOut(isOptedOut: boolean): unknown;
}

/**
 * Tells Amplitude’s Browser SDK by `setOptOut`, on every page and on every change, as soon as it is there. Mark its script, or start it with
 * `optOut: true` and `identityStorage: "none"`.
 * @param find the SDK, for a bundle that doesn’t make it `window.amplitude`
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management Checked 2026-11-22.
 */
export const amplitude = (
  mapping: Partial<Mapping<'tracking'>> = {},
  find = (): Amplitude | undefined => globals<{ amplitude: Amplitude }>().amplitude,
): Consumer =>
  telling({
    name: 'amplitude',
    defaults: { tracking: 'analytics' },
    mapping,
    find,
    tell: (sdk, { tracking }) => sdk.setOptOut(!tracking),
  });
