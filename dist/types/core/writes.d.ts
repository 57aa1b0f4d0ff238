import { type EntryAct } from './events.js';
import type { Holder } from './hold.js';
import type { Policy } from './policy.js';
import type { EntryKind } from './policy-source.js';
import type { Askfirst, Undo } from './types.js';
/** Has a write wait: what makes it after all, and what has it fail as the browser would. */
export type Wait = (proceed: () => unknown, fail?: () => unknown) => void;
/** What a script asked for under one name. */
export interface Write {
    readonly kind: EntryKind;
    readonly name: string;
    /** Does it. */
    readonly go: () => unknown;
    /** Whether there is such an entry already. Asked only when it is to be told. */
    readonly exists?: () => boolean;
    /** It takes the entry away: that is never held, and takes back what waits. */
    readonly removes?: boolean | (() => boolean);
    /** How much is kept while it waits. */
    readonly size?: number;
    /** What the script gets while it waits. Without it: nothing. */
    readonly meanwhile?: (wait: Wait) => unknown;
}
/** What the gates of entries share. */
export interface Writes {
    /** Makes a write, or has it wait or fail. @returns what the script gets */
    readonly write: (write: Write) => unknown;
    /** Tells of an entry, a little later and once, unless nothing is to be said of it. */
    readonly tell: (act: EntryAct, kind: EntryKind, name: string) => void;
    /** Whether an entry may not be there: the services that declared it aren't allowed. */
    readonly isClosed: (kind: EntryKind, name: string) => boolean;
    /** Takes back what waits of a kind. */
    readonly forgetAll: (kind: EntryKind) => void;
    readonly undo: Undo;
}
export declare const createWrites: (consent: Askfirst, policy: Policy, { inTheWay, hold, forget }: Holder) => Writes;
