import { findLocale } from './find-locale.js';
import { isKnownToIntl } from './is-known-to-intl.js';
import type { Words } from './words.js';

/**
 * Letters of the languages that have digits of their own: those from Arabic to the scripts of India (Unicode, U+0600 to U+1CFF). For other
 * languages no formatter is made, because the first one takes Chromium 156 about 9 ms, as long as the whole banner.
 */
const LETTERS = /[\u0600-\u1cff]/;

/** A count, in the digits of the language. */
export const sayCount = (words: Pick<Words, 'language' | 'texts'>, count: number): string => {
  if (!LETTERS.test(words.texts.companies)) return String(count);
  const locale = findLocale(words);
  return isKnownToIntl(locale) ? new Intl.NumberFormat(locale).format(count) : String(count);
};
