import { NativeEvent } from "./native-event.js";
// src/core/contract/events.ts
/** On `document`, once: the policy is read, the first state known, and the page parsed, so that its scripts can listen. */
var AskfirstReadyEvent = class extends NativeEvent {
	constructor(state) {
		super("askfirst-ready");
		this.state = state;
	}
};
/** On `document`, after each change. */
var AskfirstChangeEvent = class extends NativeEvent {
	constructor(state, previous) {
		super("askfirst-change");
		this.state = state;
		this.previous = previous;
	}
};
/** On `document`, after declared entries were erased. */
var AskfirstWithdrawnEvent = class extends NativeEvent {
	constructor({ erased, left, unseen }) {
		super("askfirst-withdrawn");
		this.erased = erased;
		this.left = left;
		this.unseen = unseen;
	}
};
/** On `document`, once for each thing held back. */
var AskfirstBlockedEvent = class extends NativeEvent {
	constructor(kind, address, id, fate = "waits") {
		super("askfirst-blocked");
		this.kind = kind;
		this.address = address;
		this.id = id;
		this.fate = fate;
	}
};
/** On `document`, when an entry of this browser was set, changed, removed, or stopped from being set. */
var AskfirstCookieEvent = class extends NativeEvent {
	constructor(act, kind, name, service, category) {
		super("askfirst-cookie");
		this.act = act;
		this.kind = kind;
		this.name = name;
		this.service = service;
		this.category = category;
	}
};
export { AskfirstBlockedEvent, AskfirstChangeEvent, AskfirstCookieEvent, AskfirstReadyEvent, AskfirstWithdrawnEvent };

//# sourceMappingURL=events.js.map