import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** The categories of the WP Consent API. */
export type WordPressKey = 'functional' | 'preferences' | 'statistics-anonymous' | 'statistics' | 'marketing';
/**
 * Tells the plugins of a WordPress site through the WP Consent API: before all else, which kind of consent the visitor’s region asks for
 * (without a kind the API allows everything); then each category’s answer. The API stores what it is told in cookies (`wp_consent_*`),
 * which you should declare in your policy. So a category without an answer isn’t set; under `optin` it then isn’t allowed.
 * @see https://github.com/WordPress/wp-consent-level-api Checked 2026-11-22, against its version 2.0.1.
 */
export declare const wordpress: (mapping?: Partial<Mapping<WordPressKey>>) => Consumer;
