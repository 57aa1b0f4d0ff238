import type { Words } from './words.js';
/** Whether the browser knows how the language writes dates and numbers: Chromium doesn't know cy, eu, ga, gl, is, mk, mt and sq. */
export declare const isKnownToIntl: (locale: string) => boolean;
/** A date as the language writes it; where the browser doesn't know that, as ISO 8601 does, and not as another language. */
export declare const sayDate: (words: Pick<Words, "language">, date: Date, options: Pick<Intl.DateTimeFormatOptions, "dateStyle" | "timeStyle" | "timeZone">) => string;
