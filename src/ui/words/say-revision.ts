import { findLocale } from './find-locale.js';
import { isKnownToIntl } from './is-known-to-intl.js';
import type { Words } from './words.js';

/**
 * A policy's revision, in the digits of the language. It isn't parted into thousands, because many sites write a day (`20261130`). A
 * revision that isn't a number stays as the policy has it.
 */
export const sayRevision = (words: Pick<Words, 'language'>, revision: unknown): string => {
  const locale = findLocale(words);
  return typeof revision === 'number' && isKnownToIntl(locale)
    ? new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(revision)
    : JSON.stringify(revision);
};
