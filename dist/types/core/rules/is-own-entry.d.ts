import type { EntryKind } from '../policy/entry-kinds.js';
import type { PolicySource } from '../policy/policy-source.js';
/**
 * Whether an entry is the widget's own: the record, the visitor's wish to be told of new entries, the history of their answers, or the
 * findings of a report.
 */
export declare const isOwnEntry: (policy: Pick<PolicySource, "cookie">, kind: EntryKind, name: string) => boolean;
