import { findLocale } from './find-locale.js';
import { isKnownToIntl } from './is-known-to-intl.js';
import type { Words } from './words.js';

/**
 * A date in the language's own form. If the browser doesn't know that form, the date is written as in ISO 8601, not as in another language.
 */
export const sayDate = (
  words: Pick<Words, 'language'>,
  date: Date,
  options: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'timeZone'>,
): string => {
  const locale = findLocale(words);
  if (isKnownToIntl(locale)) return new Intl.DateTimeFormat(locale, options).format(date);
  const { timeZone } = options;
  // In Swedish, dates and times are written as in ISO 8601.
  const style = options.timeStyle ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'short' } as const);
  return new Intl.DateTimeFormat('sv', { ...style, ...(timeZone && { timeZone }) }).format(date);
};
