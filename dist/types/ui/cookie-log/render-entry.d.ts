import { type TemplateResult } from '../lit.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { LogWords } from '../words/log-words.js';
import type { FactualEntry } from './entry-groups.js';
/**
 * An entry: its name, what it is for, how long it stays, when it was stored, and what erases it.
 * @param erase erases it; given its place in the log too
 */
export declare const renderEntry: (one: FactualEntry, words: LogWords, erase: (entry: LoggedEntry, row: number) => void) => TemplateResult;
