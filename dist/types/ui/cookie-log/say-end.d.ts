import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { LogWords } from '../words/log-words.js';
/** When an entry ends, as far as the browser tells. */
export declare const sayEnd: ({ kind, ends }: LoggedEntry, words: LogWords) => string;
