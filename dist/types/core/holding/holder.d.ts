import type { Held } from '../contract/held.js';
import type { Rule } from '../rules/rule.js';
import type { Consent } from '../consent/consent.js';
import type { Undo } from '../page/undo.js';
/** What to do with something that is held. */
export interface HeldAction {
    /** Does it, once it is allowed. */
    readonly proceed: () => unknown;
    /** Makes it fail as the browser would. Called inside `hold` when it can't wait. */
    readonly fail?: () => unknown;
    /**
     * The bytes that are kept while it waits: body, address, value, markup. Undefined for an element in the page, which doesn't count towards
     * the limits.
     */
    readonly size?: number | undefined;
    /** A later action with the same key replaces the earlier one. */
    readonly key?: unknown;
}
/** The one queue of all that waits on a page, shared by the gates. */
export interface Holder {
    /** Returns the rule if it blocks now; undefined for what passes. While the gates only report, everything passes. */
    readonly blockingRule: (rule: Rule | undefined, kind: string, name: unknown) => Rule | undefined;
    /** Whether the rule blocks now. Unlike `blockingRule` it reports nothing. */
    readonly blocks: (rule: Rule | undefined) => boolean;
    /** Announces something that is blocked, and queues it; calls `fail` when it can't wait. @returns what was announced */
    readonly hold: (rule: Rule, kind: string, name: unknown, action: HeldAction) => Held;
    /** Counts more bytes of something that waits. If there is no room for them, it fails. */
    readonly grow: (key: unknown, bytes: number) => void;
    /** Drops something that waits. @returns whether it waited */
    readonly forget: (key: unknown) => boolean;
    /** Whether one of the services was refused, so that nothing waits for them. */
    readonly isRefused: (rule: Rule) => boolean;
    /** Ends it: from then on everything passes. */
    readonly undo: Undo;
}
export declare const createHolder: (consent: Consent, onlyReports: boolean) => Holder;
