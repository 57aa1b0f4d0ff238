import type { Words } from './words.js';
/**
 * The language tag for dates and numbers: the page’s or the visitor’s own tag for the language of the texts, with its region if it has one.
 */
export declare const findLocale: ({ language }: Pick<Words, "language">) => string;
