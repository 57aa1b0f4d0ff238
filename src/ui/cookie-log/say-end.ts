import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { LogWords } from '../words/log-words.js';
import { sayDate } from '../words/say-date.js';
import { fill } from '../words/words.js';

/** When an entry ends, as far as the browser tells. */
export const sayEnd = ({ kind, ends }: LoggedEntry, words: LogWords): string => {
  const { texts } = words;
  if (kind === 'sessionStorage') return texts.logTab;
  if (kind !== 'cookie') return texts.logNoEnd;
  if (ends === undefined) return texts.logUntold;
  return ends
    ? fill(texts.logUntil, { date: sayDate(words, new Date(ends), { dateStyle: 'medium' }) })
    : texts.logSession;
};
