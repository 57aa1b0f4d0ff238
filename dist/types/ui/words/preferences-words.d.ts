import { enPreferences } from '../../locales/en-preferences.js';
import type { Words } from './words.js';
/** All texts, with those that only the preferences need. */
export interface PreferenceWords extends Words {
    readonly texts: Words['texts'] & Readonly<Record<keyof typeof enPreferences, string>>;
    /** A day (`YYYY-MM-DD`) as it is written in the language. */
    readonly day: (day: string) => string;
}
/** Uses English for texts that the visitor's language lacks. */
export declare const preferenceWords: (words: Words) => PreferenceWords;
