import { NativeEvent } from './native-event.js';
import type { Fate } from './held.js';
import type { EntryKind } from '../policy/entry-kinds.js';
import type { Id } from '../policy/id.js';
import type { ConsentState } from './state.js';
import type { AskfirstShownEvent } from './shown-event.js';
import type { Withdrawal } from './withdrawal.js';
export { AskfirstShownEvent } from './shown-event.js';
/** On `document`, once: the policy is read, the first state known, and the page parsed, so that its scripts can listen. */
export declare class AskfirstReadyEvent extends NativeEvent {
    readonly state: ConsentState;
    constructor(state: ConsentState);
}
/** On `document`, after each change. */
export declare class AskfirstChangeEvent extends NativeEvent {
    readonly state: ConsentState;
    readonly previous: ConsentState;
    constructor(state: ConsentState, previous: ConsentState);
}
/** On `document`, after declared entries were erased. */
export declare class AskfirstWithdrawnEvent extends NativeEvent {
    readonly erased: Withdrawal['erased'];
    readonly left: Withdrawal['left'];
    readonly unseen: Withdrawal['unseen'];
    constructor({ erased, left, unseen }: Withdrawal);
}
/** On `document`, once for each thing held back. */
export declare class AskfirstBlockedEvent extends NativeEvent {
    /** What kind of thing: an element's name, in lower case; `fetch`, `XMLHttpRequest` and so on; `cookie`, `localStorage` and so on. */
    readonly kind: string;
    /** Its address, or its name; empty for code that stands in the page. Never a value. */
    readonly address: string;
    /** The id or the expression that it waits for. */
    readonly id: Id;
    /** Whether it `waits`, was `stopped`, or passed and is only `reported`. */
    readonly fate: Fate;
    constructor(kind: string, address: string, id: Id, fate?: Fate);
}
/** What happened to an entry: a script `set`, `changed` or `removed` it, or the gate `stopped` a script from setting it. */
export type EntryAct = 'set' | 'changed' | 'removed' | 'stopped';
/** On `document`, when an entry of this browser was set, changed, removed, or stopped from being set. */
export declare class AskfirstCookieEvent extends NativeEvent {
    readonly act: EntryAct;
    readonly kind: EntryKind;
    /** Its name. Never its value. */
    readonly name: string;
    /** The id of the service that declared it; undefined when nobody did. */
    readonly service: Id | undefined;
    /** The id of that service's category. */
    readonly category: Id | undefined;
    constructor(act: EntryAct, kind: EntryKind, name: string, service?: Id, category?: Id);
}
declare global {
    interface DocumentEventMap {
        'askfirst-ready': AskfirstReadyEvent;
        'askfirst-change': AskfirstChangeEvent;
        'askfirst-withdrawn': AskfirstWithdrawnEvent;
        'askfirst-blocked': AskfirstBlockedEvent;
        'askfirst-cookie': AskfirstCookieEvent;
        'askfirst-shown': AskfirstShownEvent;
    }
}
