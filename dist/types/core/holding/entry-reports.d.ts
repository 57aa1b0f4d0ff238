import { type EntryAct } from '../contract/events.js';
import type { EntryKind } from '../policy/entry-kinds.js';
import type { Rule } from '../rules/rule.js';
/** Reports to the document what becomes of entries. */
export interface EntryReports {
    /** Reports an entry in a separate task, and equal reports once, so that a script that writes in a loop isn't slowed down. */
    readonly report: (act: EntryAct, kind: EntryKind, name: string, rule: Rule) => void;
    /** Dispatches at once what is to be reported. */
    readonly dispatch: () => void;
    /** Ends it. Reports that aren't dispatched yet are dropped. */
    readonly undo: () => void;
}
export declare const createEntryReports: () => EntryReports;
