import { findLocale } from './find-locale.js';
import { isKnownToIntl } from './is-known-to-intl.js';
import type { Words } from './words.js';

/**
 * "Months", in the languages in which a browser may not know how to count. The word comes before the number, so that it needn't agree with
 * it.
 */
const LABELS: Readonly<Record<string, string>> = {
  cy: 'Misoedd',
  eu: 'Hilabeteak',
  ga: 'Míonna',
  gl: 'Meses',
  is: 'Mánuðir',
  mk: 'Месеци',
  mt: 'Xhur',
  sq: 'Muaj',
};

/** "6 months", as the language says it. */
export const sayMonths = (words: Pick<Words, 'language'>, months: number): string => {
  const locale = findLocale(words);
  const label = LABELS[words.language];
  if (label && !isKnownToIntl(locale)) return `${label}: ${months}`;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(months);
};
