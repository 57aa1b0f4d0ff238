import type { Words } from './words.js';
/** The page’s or the visitor’s own tag for the language of the texts, with a region where one of theirs has one: for dates and numbers. */
export declare const findLocale: ({ language }: Pick<Words, "language">) => string;
