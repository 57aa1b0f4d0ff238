import type { Rule } from './rules.js';
import type { Askfirst, Undo } from './types.js';
/** What to do with something that is held back. */
export interface Means {
    /** Does it after all, once it is allowed. */
    readonly proceed: () => unknown;
    /** Has it fail as the browser would. */
    readonly fail?: () => unknown;
    /** How much is kept meanwhile, in bytes, give or take; undefined for what stands in the page anyway and isn't counted. */
    readonly size?: number | undefined;
    /** What makes a later one take an earlier one's place. */
    readonly key?: unknown;
}
/** What the gates share: one queue of all that waits. */
export interface Holder {
    /** The rule, when it stands in the way; undefined for what passes. Where the gates only report, everything does. */
    readonly inTheWay: (rule: Rule | undefined, kind: string, name: unknown) => Rule | undefined;
    /** Has something wait until it is allowed, or fail: at once, or when it is refused. */
    readonly hold: (rule: Rule, kind: string, name: unknown, means: Means) => void;
    /** Takes back one that waits. */
    readonly forget: (key: unknown) => void;
    readonly undo: Undo;
}
export declare const createHolder: (consent: Askfirst, onlyReports: boolean) => Holder;
