import type { EntryKind } from '../../policy/entry-kinds.js';
/** What pages asked for and kept that the policy says nothing of. */
export interface Findings {
    /** Addresses of others, without what follows a question mark. */
    readonly addresses: readonly string[];
    readonly entries: readonly {
        readonly kind: EntryKind;
        readonly name: string;
    }[];
}
/** Both findings, each once. */
export declare const mergeFindings: (one: Findings, other: Findings) => Findings;
