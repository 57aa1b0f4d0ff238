import { canonicalTag, lookUp, modernTag } from './look-up.js';
import type { Words } from './words.js';

/**
 * The language tag for dates and numbers: the page’s or the visitor’s own tag for the language of the texts, with its region if it has one.
 */
export const findLocale = ({ language }: Pick<Words, 'language'>): string => {
  const tags = [document.documentElement.lang, ...navigator.languages].map(modernTag);
  const own = tags.filter((one) => lookUp([canonicalTag(one)], [language]));
  return own.find((one) => one.includes('-')) ?? language;
};
