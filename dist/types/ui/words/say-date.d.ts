import type { Words } from './words.js';
/**
 * A date in the language's own form. If the browser doesn't know that form, the date is written as in ISO 8601, not as in another language.
 */
export declare const sayDate: (words: Pick<Words, "language">, date: Date, options: Pick<Intl.DateTimeFormatOptions, "dateStyle" | "timeStyle" | "timeZone">) => string;
