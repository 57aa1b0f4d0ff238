import { findLocale } from './find-locale.js';
import type { Words } from './words.js';

/** Whether the browser knows how the language writes dates and numbers: Chromium doesn't know cy, eu, ga, gl, is, mk, mt and sq. */
export const isKnownToIntl = (locale: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
};

/** A date as the language writes it; where the browser doesn't know that, as ISO 8601 does, and not as another language. */
export const sayDate = (
  words: Pick<Words, 'language'>,
  date: Date,
  options: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle' | 'timeZone'>,
): string => {
  const locale = findLocale(words);
  if (isKnownToIntl(locale)) return new Intl.DateTimeFormat(locale, options).format(date);
  const { timeZone } = options;
  // Swedish writes dates and times as the standard does.
  const style = options.timeStyle ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'short' } as const);
  return new Intl.DateTimeFormat('sv', { ...style, ...(timeZone && { timeZone }) }).format(date);
};
