import type { EntryKind } from '../../policy/entry-kinds.js';
/** The hosts and entries that pages used and that the policy doesn't declare. */
export interface Findings {
    /** Addresses of other hosts, without their query. */
    readonly addresses: readonly string[];
    readonly entries: readonly {
        readonly kind: EntryKind;
        readonly name: string;
    }[];
}
/** Merges two findings, each thing once. */
export declare const mergeFindings: (one: Findings, other: Findings) => Findings;
