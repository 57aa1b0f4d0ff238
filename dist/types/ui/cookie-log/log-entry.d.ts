import { type TemplateResult } from '../lit.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { LogWords } from '../words/cookie-log-words.js';
import type { FactualEntry } from './entry-groups.js';
/** When an entry ends, as far as the browser tells. */
export declare const sayEnd: ({ kind, ends }: LoggedEntry, words: LogWords) => string;
/**
 * An entry: its name, what it is for, how long it stays, when it was stored, whether it is allowed, and what erases it.
 * @param erase erases it; given its place in the log too
 */
export declare const renderEntry: (one: FactualEntry, words: LogWords, erase: (entry: LoggedEntry, row: number) => void) => TemplateResult;
