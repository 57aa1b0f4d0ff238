import { findLocale } from './find-locale.js';
import { isKnownToIntl } from './say-date.js';
import type { Words } from './words.js';

/** A number, in the digits of the language. */
export const sayCount = (words: Pick<Words, 'language'>, number: number): string => {
  const locale = findLocale(words);
  return isKnownToIntl(locale) ? new Intl.NumberFormat(locale).format(number) : String(number);
};
