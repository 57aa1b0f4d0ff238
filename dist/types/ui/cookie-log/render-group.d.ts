import { type TemplateResult } from '../lit.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Decision } from '../../core/contract/state.js';
import type { LogWords } from '../words/log-words.js';
import { type EntryGroup } from './entry-groups.js';
/** How a group is shown, and what its buttons do. */
export interface GroupView {
    /** Its position among the groups, which determines its colour. */
    readonly index: number;
    /** How many columns the table has. */
    readonly columns: number;
    readonly isFolded: boolean;
    /** The decision about its service; undefined if the group belongs to none. */
    readonly decision: Decision | undefined;
    readonly toggle: () => void;
    readonly erase: (entry: LoggedEntry, row: number) => void;
    readonly eraseGroup: () => void;
}
/** The size of each group, as a bar of equal pieces. It uses no widths, because a page may forbid styles in attributes. */
export declare const renderBar: (groups: readonly EntryGroup[]) => TemplateResult;
/** The entries of a service, below a row that sums them up. */
export declare const renderGroup: (group: EntryGroup, words: LogWords, view: GroupView) => TemplateResult;
