import { enPreferences } from '../locales/en-preferences.js';
import type { Words } from './words.js';

/** The texts, those that only the preferences need among them. */
export interface PreferenceWords extends Words {
  readonly texts: Words['texts'] & Readonly<Record<keyof typeof enPreferences, string>>;
}

/** English for what the visitor's language doesn't bring along. */
export const preferenceWords = (words: Words): PreferenceWords => ({
  ...words,
  texts: { ...enPreferences, ...words.texts },
});
