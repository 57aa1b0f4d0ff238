import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** The categories of the WP Consent API. */
export type WordPressKey = 'functional' | 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing';
/**
 * Tells the plugins of a WordPress site through the WP Consent API: which kind of consent the visitor’s region asks for, before all else
 * (without one the API allows everything), then each category’s answer. The API keeps what it is told in cookies
 * (`wp_consent_*`), which belong into your policy; so a category that nobody answered isn’t set, and by `optin` it isn’t allowed.
 * @see https://github.com/WordPress/wp-consent-level-api Checked 2026-11-22, against its version 2.0.1.
 */
export declare const wordpress: (mapping?: Partial<Mapping<WordPressKey>>) => Consumer;
