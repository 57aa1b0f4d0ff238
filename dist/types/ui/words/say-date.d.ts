import type { Words } from './words.js';
/** Whether the browser knows how the language writes dates and numbers. Chromium doesn't know cy, eu, ga, gl, is, mk, mt and sq. */
export declare const isKnownToIntl: (locale: string) => boolean;
/**
 * A date in the language's own form. If the browser doesn't know that form, the date is written as in ISO 8601, not as in another language.
 */
export declare const sayDate: (words: Pick<Words, "language">, date: Date, options: Pick<Intl.DateTimeFormatOptions, "dateStyle" | "timeStyle" | "timeZone">) => string;
