import type { Id } from './policy-source.js';
import type { ConsentState } from './types.js';
import type { Withdrawal } from './withdrawal.js';
/** On `document`, once: the policy is read, the first state known, and the page parsed, so that its scripts can listen. */
export declare class AskfirstReadyEvent extends Event {
    readonly state: ConsentState;
    constructor(state: ConsentState);
}
/** On `document`, after each change. */
export declare class AskfirstChangeEvent extends Event {
    readonly state: ConsentState;
    readonly previous: ConsentState;
    constructor(state: ConsentState, previous: ConsentState);
}
/** On `document`, after declared entries were erased. */
export declare class AskfirstWithdrawnEvent extends Event {
    readonly erased: Withdrawal['erased'];
    readonly left: Withdrawal['left'];
    constructor({ erased, left }: Withdrawal);
}
/** On `document`, once for each thing held back. */
export declare class AskfirstBlockedEvent extends Event {
    /** What kind of thing: an element's name, in lower case. */
    readonly kind: string;
    /** Its address; empty for code that stands in the page. */
    readonly address: string;
    /** The id or the expression that it waits for. */
    readonly id: Id;
    constructor(kind: string, address: string, id: Id);
}
declare global {
    interface DocumentEventMap {
        'askfirst-ready': AskfirstReadyEvent;
        'askfirst-change': AskfirstChangeEvent;
        'askfirst-withdrawn': AskfirstWithdrawnEvent;
        'askfirst-blocked': AskfirstBlockedEvent;
    }
}
