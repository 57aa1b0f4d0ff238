import { type TemplateResult } from '../lit.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Decision } from '../../core/contract/state.js';
import type { LogWords } from '../words/cookie-log-words.js';
import { type EntryGroup } from './entry-groups.js';
/** How a group is shown, and what its buttons do. */
export interface GroupView {
    /** Its place among the groups, which gives it its colour. */
    readonly index: number;
    /** How many columns the table has. */
    readonly columns: number;
    readonly isFolded: boolean;
    /** What holds for its service; undefined where it is none's. */
    readonly decision: Decision | undefined;
    readonly toggle: () => void;
    readonly erase: (entry: LoggedEntry, row: number) => void;
    readonly eraseGroup: () => void;
}
/** How much there is of each group, as a bar of equal pieces: a page may forbid styles in attributes. */
export declare const renderBar: (groups: readonly EntryGroup[]) => TemplateResult;
/** The entries of a service, below a row with what they come to. */
export declare const renderGroup: (group: EntryGroup, words: LogWords, view: GroupView) => TemplateResult;
