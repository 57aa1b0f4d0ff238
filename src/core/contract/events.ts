import { NativeEvent } from './native-event.js';
import type { Fate } from './held.js';
import type { EntryKind } from '../policy/entry-kinds.js';
import type { Id } from '../policy/id.js';
import type { ConsentState } from './state.js';
import type { AskfirstShownEvent } from './shown-event.js';
import type { Withdrawal } from './withdrawal.js';

export { AskfirstShownEvent } from './shown-event.js';

/** On `document`, once: the policy is read, the first state known, and the page parsed, so that its scripts can listen. */
export class AskfirstReadyEvent extends NativeEvent {
  declare readonly state: ConsentState;
  constructor(state: ConsentState) {
    super('askfirst-ready');
    this.state = state;
  }
}

/** On `document`, after each change. */
export class AskfirstChangeEvent extends NativeEvent {
  declare readonly state: ConsentState;
  declare readonly previous: ConsentState;
  constructor(state: ConsentState, previous: ConsentState) {
    super('askfirst-change');
    this.state = state;
    this.previous = previous;
  }
}

/** On `document`, after declared entries were erased. */
export class AskfirstWithdrawnEvent extends NativeEvent {
  declare readonly erased: Withdrawal['erased'];
  declare readonly left: Withdrawal['left'];
  declare readonly unseen: Withdrawal['unseen'];
  constructor({ erased, left, unseen }: Withdrawal) {
    super('askfirst-withdrawn');
    this.erased = erased;
    this.left = left;
    this.unseen = unseen;
  }
}

/** On `document`, once for each thing held back. */
export class AskfirstBlockedEvent extends NativeEvent {
  /** What kind of thing: an element's name, in lower case; `fetch`, `XMLHttpRequest` and so on; `cookie`, `localStorage` and so on. */
  declare readonly kind: string;
  /** Its address, or its name; empty for code that stands in the page. Never a value. */
  declare readonly address: string;
  /** The id or the expression that it waits for. */
  declare readonly id: Id;
  /** Whether it `waits`, was `stopped`, or passed and is only `reported`. */
  declare readonly fate: Fate;
  constructor(kind: string, address: string, id: Id, fate: Fate = 'waits') {
    super('askfirst-blocked');
    this.kind = kind;
    this.address = address;
    this.id = id;
    this.fate = fate;
  }
}

/** What happened to an entry: a script `set`, `changed` or `removed` it, or the gate `stopped` a script from setting it. */
export type EntryAct = 'set' | 'changed' | 'removed' | 'stopped';

/** On `document`, when an entry of this browser was set, changed, removed, or stopped from being set. */
export class AskfirstCookieEvent extends NativeEvent {
  declare readonly act: EntryAct;
  declare readonly kind: EntryKind;
  /** Its name. Never its value. */
  declare readonly name: string;
  /** The id of the service that declared it; undefined when nobody did. */
  declare readonly service: Id | undefined;
  /** The id of that service's category. */
  declare readonly category: Id | undefined;
  constructor(act: EntryAct, kind: EntryKind, name: string, service?: Id, category?: Id) {
    super('askfirst-cookie');
    this.act = act;
    this.kind = kind;
    this.name = name;
    this.service = service;
    this.category = category;
  }
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
