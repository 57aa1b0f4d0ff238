import { globals } from '../core/telling/globals.js';
import { telling, type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';

/** The categories of the WP Consent API. */
export type WordPressKey = 'functional' | 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing';

interface ConsentApi {
  wp_consent_type: 'optin' | 'optout';
  wp_set_consent(category: string, value: 'allow' | 'deny'): void;
  wp_has_consent(category: string): boolean;
}

/**
 * Tells the plugins of a WordPress site through the WP Consent API: before all else, which kind of consent the visitor’s region asks for
 * (without a kind the API allows everything); then each category’s answer. The API stores what it is told in cookies (`wp_consent_*`),
 * which you should declare in your policy. So a category without an answer isn’t set; under `optin` it then isn’t allowed.
 * @see https://github.com/WordPress/wp-consent-level-api Checked 2026-11-22, against its version 2.0.1.
 */
export const wordpress = (mapping: Partial<Mapping<WordPressKey>> = {}): Consumer =>
  telling({
    name: 'wordpress',
    defaults: {
      functional: 'necessary',
      preferences: 'functional',
      'statistics-anonymous': 'analytics',
      statistics: 'analytics',
      marketing: 'marketing',
    },
    mapping,
    knowsUndecided: true,
    find: () => {
      const page = globals<ConsentApi>();
      // Any consent tool may set this kind, at any time. Without it the API uses its own setting.
      page.wp_consent_type ??= 'optin';
      return page.wp_set_consent && (page as ConsentApi);
    },
    tell(api, answers, previous, { state, policy }) {
      api.wp_consent_type = policy && state.regime !== 'opt-in' ? 'optout' : 'optin';
      if (!previous) document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
      for (const [category, answer] of Object.entries(answers)) {
        if (answer !== undefined) api.wp_set_consent(category, answer ? 'allow' : 'deny');
        // The API still has an older acceptance that the record no longer has.
        else if (api.wp_consent_type === 'optin' && api.wp_has_consent(category)) api.wp_set_consent(category, 'deny');
      }
    },
  });
