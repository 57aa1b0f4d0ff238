import { problemOf } from "./parts/explain-policy.js";
import { UNDECIDED, evaluate, frozen, isCurrent, need, parsePolicy, parseRecord, readRecord, resolve, watchRecord, whenParsed } from "./parts/when-parsed.js";
// src/core/events.ts
/** On `document`, once: the policy is read, the first state known, and the page parsed, so that its scripts can listen. */
var AskfirstReadyEvent = class extends Event {
	state;
	constructor(state) {
		super("askfirst-ready");
		this.state = state;
	}
};
/** On `document`, after each change. */
var AskfirstChangeEvent = class extends Event {
	state;
	previous;
	constructor(state, previous) {
		super("askfirst-change");
		this.state = state;
		this.previous = previous;
	}
};
/** On `document`, after declared entries were erased. */
var AskfirstWithdrawnEvent = class extends Event {
	erased;
	left;
	constructor({ erased, left }) {
		super("askfirst-withdrawn");
		this.erased = erased;
		this.left = left;
	}
};
/** On `document`, once for each thing held back. */
var AskfirstBlockedEvent = class extends Event {
	/** What kind of thing: an element's name, in lower case; `fetch`, `XMLHttpRequest` and so on; `cookie`, `localStorage` and so on. */
	kind;
	/** Its address, or its name; empty for code that stands in the page. Never a value. */
	address;
	/** The id or the expression that it waits for. */
	id;
	/** Whether it `waits`, was `stopped`, or passed and is only `reported`. */
	fate;
	constructor(kind, address, id, fate = "waits") {
		super("askfirst-blocked");
		this.kind = kind;
		this.address = address;
		this.id = id;
		this.fate = fate;
	}
};
/** On `document`, when an entry of this browser was set, changed, removed, or stopped from being set. */
var AskfirstCookieEvent = class extends Event {
	act;
	kind;
	/** Its name. Never its value. */
	name;
	/** The id of the service that declared it; undefined when nobody did. */
	service;
	/** The id of that service's category. */
	category;
	constructor(act, kind, name, service, category) {
		super("askfirst-cookie");
		this.act = act;
		this.kind = kind;
		this.name = name;
		this.service = service;
		this.category = category;
	}
};
// src/core/signals.ts
/** Reads the signals. A server that names no region leaves it unknown: it is never guessed. */
var readSignals = (region) => ({
	gpc: navigator.globalPrivacyControl === true,
	region
});
// src/core/handle.ts
/** Makes the handle: one line from policy, record and signals through `resolve` to its subscribers. */
var createAskfirst = ({ loadPolicy, region, loadLater }) => {
	/** Tells the subscribers. A listener that throws is reported by the browser, and the next one still runs. */
	const changes = new EventTarget();
	const signals = readSignals(region);
	let policy;
	/** Until the policy is read nothing is known, so nothing is allowed. */
	let state = frozen({
		status: "undecided",
		regime: "opt-in",
		decisions: {},
		unanswered: [],
		record: null,
		volatile: false
	});
	let once = [];
	/** The record, where the browser didn't keep its cookie. */
	let unkept = null;
	let later;
	let loading;
	const load = () => loading ??= loadLater().then((loaded) => later = loaded, (error) => {
		console.error("[askfirst] Put askfirst-ui.js beside askfirst.js.", error);
	});
	const preview = (record, forNow) => resolve(policy, record && isCurrent(record, policy?.remember?.months) ? record : null, signals, forNow);
	/** Goes down the line once more. */
	const update = () => {
		if (!policy) return;
		const previous = state;
		const next = {
			...preview(unkept ?? parseRecord(readRecord(policy) ?? policy.answer), once),
			volatile: !!unkept
		};
		if (JSON.stringify(next) === JSON.stringify(previous)) return;
		state = frozen(next);
		for (const target of [changes, document]) target.dispatchEvent(new AskfirstChangeEvent(state, previous));
	};
	const put = (record, isKept, forNow) => {
		unkept = isKept ? null : record;
		once = forNow;
		update();
	};
	const answer = async (choice, options) => {
		update();
		if (!policy) return false;
		const given = {
			...options,
			choice,
			isVisitors: navigator.userActivation?.isActive
		};
		return (later ?? await load()).putAnswer({
			policy,
			signals,
			once,
			preview,
			put
		}, askfirst, given);
	};
	const valueOf = (id) => {
		const decision = Object.hasOwn(state.decisions, id) && state.decisions[id];
		if (decision) return decision.allowed ? 1 : decision.because === "default" ? UNDECIDED : 0;
		const needs = policy?.functions.find((one) => one.id === id)?.needs;
		if (needs) return evaluate(needs, valueOf);
		need(!policy);
		return UNDECIDED;
	};
	const read = async () => {
		const loaded = loadPolicy();
		policy = loaded instanceof Promise ? await loaded : loaded;
		watchRecord(update);
		update();
		whenParsed().then(() => document.dispatchEvent(new AskfirstReadyEvent(state)));
	};
	const explain = async (error) => (await load())?.explainPolicy(error);
	const askfirst = {
		get state() {
			return state;
		},
		get policy() {
			return policy;
		},
		ready: read().catch(explain).then(() => state),
		said: /* @__PURE__ */ new Set(),
		held: [],
		open: async (surface) => (await load()).open(askfirst, surface),
		allows(expression, context) {
			try {
				return evaluate(expression, valueOf) === 1;
			} catch {
				load().then((file) => file?.explainExpression(askfirst, expression, context));
				return false;
			}
		},
		whenAllowed: (expression, { signal } = {}) => new Promise((settle, reject) => {
			signal?.throwIfAborted();
			const undo = askfirst.subscribe(() => askfirst.allows(expression) && settle());
			signal?.addEventListener("abort", () => reject((undo(), signal.reason)));
		}),
		subscribe(listener) {
			const own = () => listener(state);
			changes.addEventListener("askfirst-change", own);
			own();
			return () => changes.removeEventListener("askfirst-change", own);
		},
		decide: async (choice, options) => !!await answer(choice, options),
		withdraw: async () => await answer("none", { withdraws: true }) || {
			erased: [],
			left: []
		},
		async erase() {
			await answer("forget");
		}
	};
	return askfirst;
};
// src/core/load-policy.ts
/** The policy's own text, if it stands in the page. */
var policyInPage = () => document.getElementById("askfirst-policy")?.textContent;
/**
* The page's policy: at once when it stands before the gate, else when its address has answered or the page is parsed.
* A page without one gets those of the four usual categories that its marks name.
* @throws when the policy isn't sound or can't be had
*/
var loadPolicy = (url) => {
	if (url) return fetch(url).then((answer) => answer.text()).then((answer) => parsePolicy(answer));
	const text = policyInPage();
	if (text) return parsePolicy(text);
	return whenParsed().then(() => {
		const marks = [...document.querySelectorAll("[data-consent]")].map((mark) => mark.getAttribute("data-consent"));
		return parsePolicy(policyInPage() ?? "{}", marks.join());
	});
};
// src/gates/embeds.ts
/** The attributes that make a browser fetch something, each with the inert one that holds its value meanwhile. */
var HELD = [
	["data-srcset", "srcset"],
	["data-href", "href"],
	["data-src", "src"]
];
/**
* Holds marked iframes, images, links and all else that has an address: `data-src`, `data-srcset`, `data-href` become the
* real attributes once that is allowed, and stop being it when it no longer is.
*/
var embeds = (element, allowed) => {
	for (const [inert, live] of HELD) {
		const value = element.getAttribute(inert);
		if (!allowed) element.removeAttribute(live);
		else if (value !== null) element.setAttribute(live, value);
	}
	if (element.localName === "iframe") element.replaceWith(element);
};
// src/core/watch-elements.ts
/**
* Calls `found` for every element of the document that matches, in document order: those that are there, and those that
* come later by any means. Elements that only begin to match later, by a change of attributes, aren't looked for.
*/
var watchElements = (selector, found) => {
	const search = (node) => node.querySelectorAll(selector).forEach(found);
	const observer = new MutationObserver((mutations) => {
		for (const { addedNodes } of mutations) for (const node of addedNodes) {
			if (node.matches?.(selector)) found(node);
			if (node.firstElementChild) search(node);
		}
	});
	observer.observe(document, {
		childList: true,
		subtree: true
	});
	search(document);
	return () => observer.disconnect();
};
// src/gates/marks.ts
/**
* Watches the page's marks, and has each settled when it is found and whenever what it waits for changes.
* A script without the inert type has run before anything could hold it, so it isn't one of them.
*/
var marks = (settleScript, settleEmbed) => (consent) => {
	const allowed = /* @__PURE__ */ new Map();
	const script = settleScript(consent);
	const look = (mark) => {
		const expression = mark.getAttribute("data-consent");
		const before = allowed.get(mark);
		const now = consent.allows(expression, mark);
		if (now === before) return;
		allowed.set(mark, now);
		(mark.localName === "script" ? script : settleEmbed)(mark, now);
		if (before === void 0 && !now && !mark.hasAttribute("data-held")) document.dispatchEvent(new AskfirstBlockedEvent(mark.localName, mark.getAttribute("src") ?? mark.getAttribute("data-src") ?? mark.getAttribute("data-href") ?? mark.getAttribute("data-srcset") ?? "", expression));
	};
	const endSubscription = consent.subscribe(() => {
		for (const mark of allowed.keys()) if (mark.isConnected) look(mark);
		else allowed.delete(mark);
	});
	const held = ({ detail }) => look(detail);
	document.addEventListener("askfirst-held", held);
	const endWatch = watchElements("script[type=\"text/plain\"][data-consent],[data-consent]:not(script)", look);
	return () => {
		endSubscription();
		endWatch();
		document.removeEventListener("askfirst-held", held);
	};
};
// src/gates/scripts.ts
var isModule = (script) => script.dataset["type"] === "module";
var addressOf = (script) => script.getAttribute("src") ?? script.dataset["src"];
/** A script that another one makes; unless told so, it doesn't keep its order. */
var create = (type, text, { nonce }, attributes = []) => {
	const script = document.createElement("script");
	script.async = false;
	for (const { name, value } of attributes) script.setAttribute(name, value);
	script.type = type;
	script.text = text;
	script.nonce = nonce;
	return script;
};
var settled = (target, ...types) => new Promise((settle) => types.forEach((type) => target.addEventListener(type, settle, { once: true })));
/** An inline module tells nobody that it ran, but a second one behind it runs after it. Where the page's CSP stops that one, it isn't waited for. */
var afterModule = (module) => {
	const script = create("module", "document.dispatchEvent(new Event(\"askfirst-turn\"))", module);
	document.head.append(script);
	script.remove();
	return settled(document, "askfirst-turn", "securitypolicyviolation");
};
/** Lets the browser paint what the visitor's click changed before other people's code takes the thread. A hidden tab waits until it is seen. */
var painted = () => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
/**
* Holds `<script type="text/plain" data-consent>` and runs each once it is allowed: in document order, `async` ones apart.
* @param pageNonce the nonce of the gate's own script. On a page that has one, markup without it isn't revived: under
*   `strict-dynamic` that would make injected markup trusted.
*/
var scripts = (pageNonce) => (consent) => {
	const queue = [];
	let isRunning = false;
	const run = async () => {
		if (isRunning) return;
		isRunning = true;
		if (document.readyState !== "loading") await painted();
		/** Settles when the last script that the browser keeps in order has run. */
		let ran;
		for (let next; next = queue.shift();) {
			const address = addressOf(next);
			if (next.defer || isModule(next) || !(address || next.nextSibling)) await whenParsed();
			if (!address && !isModule(next)) await ran;
			if (!next.isConnected || !consent.allows(next.dataset["consent"])) continue;
			const script = create(next.dataset["type"] ?? "", next.text, next, next.attributes);
			if (address) script.src = address;
			if (address && !script.async && !script.noModule) ran = settled(script, "load", "error");
			next.replaceWith(script);
			if (!address && isModule(next)) ran = afterModule(next);
		}
		isRunning = false;
	};
	return (element, allowed) => {
		const script = element;
		if (!allowed || pageNonce && script.nonce !== pageNonce) return;
		queue.push(script);
		run();
	};
};
// src/ui/mount.ts
/** The elements that a page writes, and the marks of functions. */
var PLACES = "[data-consent-function],askfirst-notice,askfirst-preferences,askfirst-cookie-log";
/**
* Has the UI loaded when it is needed: something waits for an answer, a function on the page is off, an element of ours
* stands in the page, or the visitor asks for a surface. Until then nothing but this file is there.
*/
var mount = (consent) => {
	const places = /* @__PURE__ */ new Set();
	const settle = () => {
		if (!consent.policy) return;
		let isNeeded = consent.state.status !== "decided";
		for (const place of places) {
			const needed = place.getAttribute("data-consent-function") ?? place.getAttribute("for");
			const works = !!needed && consent.allows(needed, place);
			if (place.localName === "askfirst-notice") place.toggleAttribute("hidden", works);
			isNeeded ||= !works;
		}
		if (isNeeded) consent.open().catch(() => {});
	};
	const endSubscription = consent.subscribe(settle);
	const endWatch = watchElements(PLACES, (place) => {
		places.add(place);
		settle();
	});
	const click = (event) => {
		const opener = event.composedPath()[0].closest("[data-askfirst]");
		if (!opener || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		consent.open(opener.dataset["askfirst"]).catch(() => opener.href && location.assign(opener.href));
	};
	document.addEventListener("click", click);
	return () => {
		endSubscription();
		endWatch();
		document.removeEventListener("click", click);
	};
};
// src/index.ts
var read = (policy) => {
	if (typeof policy !== "object") return loadPolicy(policy);
	const problem = problemOf(policy, evaluate);
	if (problem) throw new TypeError(problem);
	return parsePolicy(JSON.stringify(policy));
};
/**
* The page's one handle: the script tag's, when there is one; else it is started now. Marks are inert by themselves, so a
* late start loses nothing of them. In a browser only.
*/
var start = ({ policy, region, nonce = "" } = {}) => {
	if (!window.askfirst?.allows) {
		window.askfirst = createAskfirst({
			loadPolicy: () => read(policy),
			region,
			loadLater: () => import("./ui.js")
		});
		for (const attach of [marks(scripts(nonce), embeds), mount]) attach(window.askfirst);
	}
	return window.askfirst;
};
/** See `Askfirst`, as all that follow. */
var allows = (...expression) => start().allows(...expression);
var whenAllowed = (...expression) => start().whenAllowed(...expression);
var subscribe = (listener) => start().subscribe(listener);
var decide = (...choice) => start().decide(...choice);
var withdraw = () => start().withdraw();
var erase = () => start().erase();
var open = (surface) => start().open(surface);
/** The same handle as an object, for code that is loaded before it may be started. */
var askfirst = Object.freeze({
	get state() {
		return start().state;
	},
	get policy() {
		return start().policy;
	},
	get ready() {
		return start().ready;
	},
	get said() {
		return start().said;
	},
	get held() {
		return start().held;
	},
	allows,
	whenAllowed,
	subscribe,
	decide,
	withdraw,
	erase,
	open
});
export { AskfirstBlockedEvent, AskfirstChangeEvent, AskfirstCookieEvent, AskfirstReadyEvent, AskfirstWithdrawnEvent, allows, askfirst, decide, erase, open, start, subscribe, watchElements, whenAllowed, withdraw };

//# sourceMappingURL=index.js.map