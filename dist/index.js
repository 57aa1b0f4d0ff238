import { HELD_ATTRIBUTES, USUAL_CATEGORIES, deepFreeze, hostRules, problemOfPolicy } from "./parts/problems-of-policy.js";
import { AskfirstBlockedEvent, AskfirstChangeEvent, AskfirstCookieEvent, AskfirstReadyEvent, AskfirstWithdrawnEvent } from "./parts/events.js";
import { AskfirstShownEvent } from "./parts/shown-event.js";
import { UNDECIDED as UNDECIDED$1, assert, evaluateExpression, whenParsed } from "./parts/expression.js";
import { Document, createElementNS, watchElements } from "./parts/watch-elements.js";
import { isCurrent, parseRecord } from "./parts/parse-record.js";
import { cookieOf } from "./parts/cookie-of.js";
import { REGIMES, resolve } from "./parts/resolve.js";
import { NativeEvent } from "./parts/native-event.js";
import { entryRules } from "./parts/entry-rules.js";
import { entryNames, readCookieNames } from "./parts/entry-names.js";
import { ENTRY_KINDS, kindsOf } from "./parts/entry-kinds.js";
import { canonicalPolicy } from "./parts/canonical-policy.js";
// src/core/contract/without-page.ts
var UNDECIDED = deepFreeze({
	status: "undecided",
	regime: "opt-in",
	decisions: {},
	unanswered: [],
	record: null,
	volatile: false
});
/** The handle where there is no page, as on a server or in a worker: nobody is asked there, so nothing is ever allowed, and nothing throws. */
var WITHOUT_PAGE = deepFreeze({
	state: UNDECIDED,
	policy: void 0,
	ready: Promise.resolve(UNDECIDED),
	withdrawal: void 0,
	allows: () => false,
	whenAllowed: (_, { signal } = {}) => new Promise((_settle, reject) => {
		signal?.throwIfAborted();
		signal?.addEventListener("abort", () => reject(signal.reason));
	}),
	whenReleased: () => new Promise(() => {}),
	subscribe(listener) {
		listener(UNDECIDED);
		return () => {};
	},
	decide: () => Promise.resolve(false),
	withdraw: () => Promise.resolve({
		erased: [],
		left: [],
		unseen: []
	}),
	erase: () => Promise.resolve(),
	sweep: () => Promise.resolve(),
	open: () => Promise.resolve(),
	receipt: () => Promise.reject(/* @__PURE__ */ new Error("[askfirst] There is no page here, so nobody has answered")),
	explain: () => Promise.resolve(void 0)
});
// src/core/loading/load-once.ts
/**
* Loads a file once, when it is first needed. If it can't be loaded, the console says so once.
* @returns a function that calls another one with the file: at once if it is loaded already, else when it comes, and never if it can't be
*   loaded
*/
var loadOnce = (name, load) => {
	let file;
	let loading;
	const start = async () => {
		try {
			file = await load();
		} catch (error) {
			console.error(`[askfirst] Put ${name} beside askfirst.js, and open the page over http, not as a file.`, error);
		}
	};
	return (act) => {
		if (file) return act(file);
		loading ??= start();
		return loading.then(() => file && act(file));
	};
};
// src/core/page/when-loaded.ts
/** Calls a function after the page's `load`, once its listeners were called: for what the page needn't wait for. If the page is loaded, at once. */
var whenLoaded = (act) => {
	if (document.readyState === "complete") act();
	else addEventListener("load", () => setTimeout(act), { once: true });
};
// src/core/record/watch-record.ts
/** Calls back whenever the record may have changed: in another tab, or while the page was suspended. */
var watchRecord = (changed) => {
	whenLoaded(() => window.cookieStore?.addEventListener("change", () => [200, 2e3].forEach((delayMs) => setTimeout(changed, delayMs))));
	addEventListener("pageshow", ({ persisted }) => persisted && changed());
	document.addEventListener("visibilitychange", changed);
};
// src/core/page/native-getter.ts
/**
* The browser's own getter of a property of the document. An element of that name (`<img name=cookie>`: HTML, section 3.1.6), or a getter
* that a script defines later, can't replace it.
*/
var nativeGetter = (name) => {
	const property = Object.getOwnPropertyDescriptor(Document?.prototype ?? document, name);
	if (!property?.get) return () => document[name];
	return property.get.bind(document);
};
// src/core/record/merge-records.ts
/**
* Merges all copies of the record into one. A refusal in any copy counts. An acceptance counts only if all copies have it, and only for
* what the oldest revision among them asked. A copy that can't be read accepts nothing.
*/
var mergeRecords = (copies) => {
	const read = copies.filter((one) => one !== null);
	const [first] = read;
	if (!first || copies.length === 1) return first ?? null;
	const days = read.map(({ day }) => day).sort();
	return {
		...first,
		revision: Math.min(...read.map(({ revision }) => revision)),
		day: days.at(-1) ?? first.day,
		signal: "",
		accepted: first.accepted.filter((id) => copies.every((one) => one?.accepted.includes(id))),
		refused: read.flatMap(({ refused }) => refused)
	};
};
// src/core/record/read-record.ts
/**
* The texts of the cookies that have the record's name. There may be several on different paths and domains, if the site changed the place
* of the record, or a server stored one. In a sandboxed frame there are none.
* @param readCookies the browser's own way to read cookies, as it was before the page's scripts ran
*/
var readRecords = (policy, readCookies = nativeGetter("cookie")) => {
	const head = `${cookieOf(policy).name}=`;
	try {
		return readCookies().split("; ").filter((pair) => pair.startsWith(head)).map((pair) => pair.slice(head.length));
	} catch {
		return [];
	}
};
// src/core/policy/policy.ts
/**
* The longest time for which an answer can be remembered, in months: browsers store no cookie for over 400 days (RFC 6265bis, section 5.5).
*/
var LONGEST_MONTHS = 13;
/**
* Reads a policy.
* @param json the policy as the site wrote it
* @param region the visitor's region, if the site's server names it beside the policy
* @param marked what the page's marks say: if the policy lists no categories, it gets the usual ones that are named here
* @throws when an id is malformed, used twice or unknown; when a name is missing; when a regime doesn't exist; when hosts or cookies aren't
*   lists of the right things; when `cookie` is null; when `required` is neither true nor false. `explainPolicy` says where the mistake is
*   and how to mend it.
*/
var parsePolicy = (json, region, marked = "") => {
	const { answer, ...source } = JSON.parse(json);
	const { revision = 1, regimes = {}, categories: own, services = [], functions = [], remember } = source;
	const ids = own ? [] : [...USUAL_CATEGORIES];
	const used = [...marked.split(/[^a-z0-9-]+/), "necessary"];
	const needId = (id) => {
		assert(ids.includes(id));
		return used.push(id);
	};
	const declare = ({ id, title, name, required = false }) => {
		assert(id.match(/^[a-z0-9-]+$/) && !ids.includes(id) && (title || name || USUAL_CATEGORIES.includes(id)) && typeof required === "boolean");
		ids.push(id);
	};
	const { cookie } = source;
	assert(cookie !== null);
	for (const regime of Object.values(regimes)) assert(REGIMES.includes(regime));
	own?.forEach(declare);
	services.forEach(({ use, category, hosts = [], cookies = [] }) => {
		needId(category);
		assert(!use && hosts.every((host) => host.trim()) && cookies.every(({ name }) => name.trim()));
	});
	services.forEach(declare);
	functions.forEach(({ needs }) => evaluateExpression(needs, needId));
	functions.forEach(declare);
	const categories = (own ?? USUAL_CATEGORIES.filter((id) => used.includes(id)).map((id) => ({
		id,
		sells: id === "marketing"
	}))).map((category) => ({
		required: category.id === "necessary",
		...category
	}));
	const months = Math.min(remember?.months ?? 6, LONGEST_MONTHS);
	return deepFreeze({
		...source,
		...typeof answer === "string" && { answer },
		...typeof region === "string" && { region },
		revision,
		categories,
		services,
		functions,
		remember: {
			...remember,
			months
		}
	});
};
// src/core/line/signals.ts
/** The values that browsers have for a signal that is on. */
var ON = [
	true,
	1,
	"1"
];
/** Reads the signals. */
var readSignals = ({ signals = [] }) => {
	const said = navigator;
	return {
		gpc: said["globalPrivacyControl"] === true,
		signal: signals.some((name) => ON.includes(said[name]))
	};
};
// src/core/line/create-line.ts
/** Until the policy is read nothing is known, so nothing is allowed. */
var CLOSED$2 = {
	status: "undecided",
	regime: "opt-in",
	decisions: {},
	unanswered: [],
	record: null,
	volatile: false
};
/** Makes the line. It has no policy at first. */
var createLine = () => {
	/** Tells the subscribers. A listener that throws is reported by the browser, and the next one still runs. */
	const changes = new EventTarget();
	const readCookies = nativeGetter("cookie");
	let policy;
	let signals;
	let state = deepFreeze(CLOSED$2);
	let once = [];
	/** The visitor's record was erased on this page, so an older one that the server knows doesn't count either. */
	let isForgotten = false;
	/** The record, if the browser didn't store its cookie. */
	let volatileRecord = null;
	const tell = (target, previous) => {
		target.dispatchEvent(new AskfirstChangeEvent(state, previous));
	};
	const readCopies = () => policy ? readRecords(policy, readCookies) : [];
	const readRecord = (answer) => {
		const copies = readCopies();
		return mergeRecords((copies.length || isForgotten ? copies : [answer]).map(parseRecord));
	};
	const preview = (read, record, forNow) => resolve(read, record && isCurrent(record, read.remember.months) ? record : null, signals, forNow);
	const update = () => {
		if (!policy) return;
		const previous = state;
		const next = {
			...preview(policy, volatileRecord ?? readRecord(policy.answer), once),
			volatile: !!volatileRecord
		};
		if (JSON.stringify(next) === JSON.stringify(previous)) return;
		state = deepFreeze(next);
		tell(changes, previous);
		tell(document, previous);
	};
	const applyRecord = (record, isKept, forNow) => {
		isForgotten ||= !record;
		volatileRecord = isKept ? null : record;
		once = forNow;
		update();
	};
	document.addEventListener("prerenderingchange", () => tell(changes, state));
	return {
		getPolicy: () => policy,
		getState: () => state,
		takePolicy(taken) {
			policy = taken;
			if (taken) signals = readSignals(taken);
			update();
		},
		update,
		subscribe(listener) {
			const own = () => listener(state);
			changes.addEventListener("askfirst-change", own);
			own();
			return () => changes.removeEventListener("askfirst-change", own);
		},
		getSignals: () => signals,
		getOnce: () => once,
		readCopies,
		parseRecord,
		preview,
		applyRecord
	};
};
// src/core/line/value-of.ts
/**
* The value of an expression of ids of categories, services and functions: refused, undecided or allowed. An id that is off only because of
* the regime's default is undecided, not refused.
* @throws SyntaxError when it can't be read, or names an id that the policy doesn't have. Without a policy every id is undecided.
*/
var valueOf$1 = (expression, state, policy) => {
	const valueOfId = (id) => {
		const decision = Object.hasOwn(state.decisions, id) && state.decisions[id];
		if (!decision) {
			const needs = policy?.functions.find((one) => one.id === id)?.needs;
			if (needs) return evaluateExpression(needs, valueOfId);
			assert(!policy);
			return UNDECIDED$1;
		}
		const { allowed, because } = decision;
		if (document.prerendering && because !== "required") return UNDECIDED$1;
		if (allowed) return 1;
		return because === "default" ? UNDECIDED$1 : 0;
	};
	return evaluateExpression(expression, valueOfId);
};
// src/core/line/create-consent.ts
/** Reads the policy, follows changes of the record, and dispatches `askfirst-ready` when the page is parsed. */
var followPolicy = async (line, loadPolicy) => {
	const loaded = loadPolicy(line.takePolicy);
	line.takePolicy(loaded instanceof Promise ? await loaded : loaded);
	watchRecord(line.update);
	whenParsed().then(() => document.dispatchEvent(new AskfirstReadyEvent(line.getState())));
};
/** @returns the first state; with a policy that can't be used, the one that allows nothing */
var startLine = async (line, loadPolicy, withUi) => {
	try {
		await followPolicy(line, loadPolicy);
	} catch (error) {
		line.takePolicy(void 0);
		await withUi((file) => file.explaining((one) => one.explainPolicy(error)));
	}
	return line.getState();
};
/** Calls a function with a file, for a caller who waits. Rejects where the file can't be loaded. */
var need = async (withFile, act) => {
	const done = await withFile(async (file) => [await act(file)]);
	if (!done) throw new Error("Not loaded");
	return done[0];
};
/** Makes the part that answers. It remembers what the latest answer erased. */
var createAnswering = (line, withUi, getConsent) => {
	let withdrawal;
	const applyWithdrawal = (latest) => {
		withdrawal = latest;
	};
	return {
		getWithdrawal: () => withdrawal,
		answer: async (choice, options) => {
			line.update();
			const policy = line.getPolicy();
			if (!policy) return false;
			const given = {
				...options,
				choice,
				isByVisitor: navigator.userActivation?.isActive
			};
			const context = {
				...line,
				policy,
				applyWithdrawal
			};
			return await withUi((file) => file.recordAnswer(context, getConsent(), given)) ?? false;
		}
	};
};
/** Makes the consent: the line from policy, record and signals to its subscribers, and the methods of the handle. */
var createConsent = ({ loadPolicy, withReleased, loadUi }) => {
	const line = createLine();
	const { getPolicy, getState, subscribe } = line;
	const withUi = loadOnce("askfirst-ui.js", loadUi);
	const { answer, getWithdrawal } = createAnswering(line, withUi, () => consent);
	const isValue = (value, expression, context) => {
		try {
			return valueOf$1(expression, getState(), getPolicy()) === value;
		} catch {
			withUi((file) => file.explaining((one) => one.explainExpression(consent, expression, context, line.takePolicy)));
			return false;
		}
	};
	const handle = Object.freeze({
		get state() {
			return getState();
		},
		get policy() {
			return getPolicy();
		},
		get withdrawal() {
			return getWithdrawal();
		},
		ready: startLine(line, loadPolicy, withUi),
		explain: async (asked) => withUi((file) => file.explaining((one) => one.explain(consent, asked))),
		receipt: () => need(withUi, (file) => file.receipt(consent)),
		open: (surface) => need(withUi, (file) => file.open(consent, surface)),
		allows: (expression, context) => isValue(1, expression, context),
		whenAllowed: (expression, { signal } = {}) => new Promise((settle, reject) => {
			signal?.throwIfAborted();
			const undo = subscribe(() => handle.allows(expression) && settle());
			signal?.addEventListener("abort", () => {
				undo();
				reject(signal.reason);
			});
		}),
		whenReleased: (marked) => need(withReleased, (file) => file.whenReleased(consent, marked)),
		subscribe,
		decide: async (choice, options) => !!await answer(choice, options),
		withdraw: async () => await answer("none", { withdraws: true }) || {
			erased: [],
			left: [],
			unseen: []
		},
		sweep: async () => withUi((file) => file.sweep(consent)),
		erase: async () => {
			await answer("forget");
		}
	});
	const consent = Object.assign(Object.create(handle), {
		handle,
		refuses: (expression) => isValue(0, expression),
		gates: /* @__PURE__ */ new Set(),
		held: [],
		outcomes: /* @__PURE__ */ new WeakMap(),
		said: /* @__PURE__ */ new Set()
	});
	return consent;
};
// src/core/loading/load-policy.ts
/** The policy's own text, if it stands in the page. */
var policyInPage = () => document.getElementById("askfirst-policy")?.textContent;
/**
* The page's policy: at once if it stands before the gate, else when its address has answered or the page is parsed. A page without a
* policy gets those of the four usual categories that its marks name.
* @param region the visitor's region, if the site's server names it beside the policy
* @throws when the policy isn't sound or can't be loaded
*/
var loadPolicy = (url, region) => {
	if (url) return fetch(url).then((answer) => answer.text().then((text) => parsePolicy(answer.ok ? text : "", region)));
	const text = policyInPage();
	if (text) return parsePolicy(text, region);
	return whenParsed().then(() => {
		const marks = [...document.querySelectorAll("[data-consent]")];
		return parsePolicy(policyInPage() ?? "{}", region, marks.map(({ dataset }) => dataset["consent"]).join());
	});
};
// src/core/loading/load-released.ts
/** Makes the function that loads, once per page, the file that only some released marks need. */
var loadReleased = (load) => loadOnce("askfirst-released.js", async () => {
	const file = await load();
	return {
		...file,
		...file.createCatchUp()
	};
});
// src/core/loading/when-needed.ts
/**
* Begins to hold declared hosts and entries once one of their services isn't allowed, or may soon be refused because the visitor has opened
* a surface of the widget. A visitor who accepted everything needs no such gates.
* @param gate how the page wants them held
* @param hold begins to hold them. It is called once at most
*/
var whenNeeded = (gate, hold) => (consent) => {
	let isHeld = gate === "off";
	let isOpen = gate === "report";
	const check = () => {
		const { services = [], undeclared } = consent.policy ?? {};
		const isNeeded = services.some(({ id, hosts, cookies }) => (hosts?.[0] ?? cookies?.[0]) && (isOpen || !consent.allows(id)));
		if (isHeld || !(isNeeded || undeclared === "hold")) return;
		isHeld = true;
		hold();
	};
	customElements.whenDefined("askfirst-banner").then(() => {
		isOpen = true;
		check();
	});
	return consent.subscribe(check);
};
// src/gates/embeds.ts
/** The elements that fetch by an attribute. Only these are given an address. */
var FETCHING = "iframe img link source video audio track embed object image input".split(" ");
/** The elements that are made lazy. Lazy media would fetch only once they are near the viewport (https://github.com/whatwg/html/pull/11980). */
var LAZY = ["iframe", "img"];
/** The elements that show a document of their own. */
var FRAMES = [
	"iframe",
	"object",
	"embed"
];
/** Whether an address is code that would run in this page. The browser parses it, because it ignores spaces and line ends in it. */
var isCode$1 = (element, address) => {
	const link = createElementNS(element.namespaceURI, "a");
	link.setAttribute("href", address);
	return link.protocol === "javascript:";
};
/**
* Firefox 153 differs in two ways. It requests nothing if an address is removed before the script that set it has ended, so `makeLazy`
* isn't needed there. And it requests an element twice if the element becomes lazy while it loads. No reports of these are known. This may
* go once test/e2e/released-marks.spec.ts passes without it in Firefox. Only Firefox has this member.
*/
var isFirefox = () => "mozInnerScreenX" in window;
/**
* Makes a released picture or frame lazy. A copy of it, from a history cache or a clone, still has the live address. A lazy copy fetches
* only after the next paint, which leaves time to remove the address. An element that is loading already isn't affected.
*/
var makeLazy = async (element) => {
	if (isFirefox()) return;
	await Promise.resolve();
	const loading = element.getAttribute("loading");
	if (!LAZY.includes(element.localName) || loading === "lazy") return;
	element.setAttribute("data-loading", loading ?? "");
	element.setAttribute("loading", "lazy");
};
var undoLazy = (element) => {
	const loading = element.getAttribute("data-loading");
	if (loading === null) return;
	element.removeAttribute("data-loading");
	if (loading) element.setAttribute("loading", loading);
	else element.removeAttribute("loading");
};
/**
* Holds marked iframes, images, media, links and all other elements that fetch by themselves. `data-src`, `data-srcset`, `data-href`,
* `data-poster` and `data-data` become the real attributes once the expression is allowed, and are inert again when it no longer is.
*/
var embeds = () => {
	/** The documents that frames had in `srcdoc`. They aren't stored in an attribute, where a text of the page could become code. */
	const documents = /* @__PURE__ */ new WeakMap();
	const findChanges = (element, allowed, attribute) => HELD_ATTRIBUTES.flatMap((name) => {
		const live = element.getAttribute(name);
		const inert = element.getAttribute(`data-${name}`);
		const held = inert ?? live;
		if (held === null || !allowed && live === null) return [];
		if (inert === null) element.setAttribute(`data-${name}`, held);
		if (!allowed) return [[name, null]];
		return (!attribute || live === null || attribute === `data-${name}`) && live !== held && !isCode$1(element, held) ? [[name, held]] : [];
	});
	const apply = (element, changes) => {
		const place = FRAMES.includes(element.localName) && document.createComment("");
		if (place) element.replaceWith(place);
		for (const [name, value] of changes) if (value === null) element.removeAttribute(name);
		else element.setAttribute(name, value);
		if (place) place.replaceWith(element);
		element.closest("video,audio,track")?.load?.();
	};
	return (element, allowed, attribute) => {
		if (!FETCHING.includes(element.localName)) return;
		const changes = findChanges(element, allowed, attribute);
		const live = element.getAttribute("srcdoc");
		const held = documents.get(element);
		if (!allowed && live !== null) {
			documents.set(element, live);
			changes.push(["srcdoc", null]);
		} else if (allowed && held !== void 0) {
			documents.delete(element);
			changes.push(["srcdoc", held]);
		}
		if (changes.length) apply(element, changes);
		if (allowed) makeLazy(element);
		else undoLazy(element);
	};
};
// src/core/consent/note-outcome.ts
/** Notes the event that followed the release of a mark, and tells whoever waits for this mark. */
var noteOutcome = ({ outcomes }, mark, outcome) => {
	outcomes.set(mark, outcome);
	mark.dispatchEvent(new NativeEvent("askfirst-released"));
};
// src/gates/marks.ts
/** The elements that have a load event. */
var LOADING = [
	"iframe",
	"img",
	"link",
	"embed",
	"object",
	"image"
];
var ADDRESSES = HELD_ATTRIBUTES.map((name) => `data-${name}`);
var announce$1 = (mark, expression) => {
	const address = [...ADDRESSES, "src"].map((name) => mark.getAttribute(name)).find(Boolean) ?? "";
	document.dispatchEvent(new AskfirstBlockedEvent(mark.localName, address, expression));
};
/**
* Watches the page's marks, also those in open shadow roots. Settles each one when it is found, when its expression becomes allowed or
* isn't allowed any more, and when somebody changes its addresses. It keeps no element that has left the page alive. A script without the
* inert type has run before anything could hold it, so it isn't a mark.
*/
var marks = (createScriptGate, settleEmbed) => (consent) => {
	const allowed = /* @__PURE__ */ new WeakMap();
	/** Released embeds. One may be out of the page when the answer is withdrawn, and come back later. */
	const released = /* @__PURE__ */ new Set();
	const scripts = createScriptGate(consent);
	const awaitOutcome = (mark) => {
		if (!LOADING.includes(mark.localName)) {
			noteOutcome(consent, mark, "load");
			return;
		}
		for (const outcome of ["load", "error"]) mark.addEventListener(outcome, () => noteOutcome(consent, mark, outcome), { once: true });
	};
	const settle = (mark, attribute) => {
		const expression = mark.getAttribute("data-consent");
		if (expression === null) return;
		const isScript = mark.localName === "script";
		const before = allowed.get(mark);
		const now = consent.allows(expression, mark);
		if (now === before && !attribute && !isScript) return;
		allowed.set(mark, now);
		if (now && !before && !isScript) {
			released.add(new WeakRef(mark));
			awaitOutcome(mark);
		}
		try {
			(isScript ? scripts.settle : settleEmbed)(mark, now, attribute);
		} catch (error) {
			reportError(error);
		}
		if (before === void 0 && !now && !mark.hasAttribute("data-held")) announce$1(mark, expression);
	};
	const takeBack = () => {
		for (const reference of released) {
			const mark = reference.deref();
			if (mark && consent.allows(mark.getAttribute("data-consent") ?? "")) continue;
			released.delete(reference);
			if (mark) settle(mark);
		}
	};
	const held = ({ detail }) => settle(detail);
	document.addEventListener("askfirst-held", held);
	const endWatch = watchElements("script[type=\"text/plain\"][data-consent],[data-consent]:not(script)", settle, {
		attributes: [...HELD_ATTRIBUTES, ...ADDRESSES],
		inShadow: true,
		mutated: scripts.follow,
		subscribe: (search) => consent.subscribe(() => {
			takeBack();
			search();
		})
	});
	return () => {
		endWatch();
		document.removeEventListener("askfirst-held", held);
	};
};
// src/core/releasing/create-like.ts
/**
* Makes an element with the mark's nonce, in the mark's namespace. The nonce is read as a property, because the attribute is empty once the
* mark is in the page (HTML, section 2.5.8).
*/
var createLike = (mark, name) => {
	const element = createElementNS(mark.namespaceURI, name);
	element.nonce = mark.nonce;
	return element;
};
// src/core/releasing/create-script.ts
/** The types of script that the browser runs and fires a load event for (HTML, section 4.12.1). Data blocks have no such event. */
var CODE = [
	"",
	"module",
	"text/javascript",
	"application/javascript",
	"application/x-javascript"
];
/** The attributes that a preload must have in common with its script; otherwise the browser fetches twice. */
var FETCH_ATTRIBUTES = [
	"crossorigin",
	"integrity",
	"referrerpolicy",
	"fetchpriority"
];
/**
* The attributes that aren't copied. The nonce's attribute is empty in the page, and by the standard setting it to that removes the nonce, as
* in Firefox (https://html.spec.whatwg.org/multipage/urls-and-fetching.html#nonce-attributes). The address is set with `setAttribute`,
* because a page with trusted types, and the gate of hosts, can check it there.
*/
var OWN = [
	"data-consent",
	"nonce",
	"src"
];
var addressOf = (mark) => mark.getAttribute("src") ?? mark.getAttribute("data-src") ?? "";
var typeOf = (mark) => (mark.getAttribute("data-type") ?? "").trim().toLowerCase();
var isModule = (mark) => typeOf(mark) === "module";
/** Whether the script runs as soon as it is loaded, in no order with the others. */
var isAsync = (mark) => mark.hasAttribute("async") && (addressOf(mark) !== "" || isModule(mark));
/** Whether the script runs once the page is parsed, after those for which the parser waits. */
var isDeferred = (mark) => isModule(mark) || mark.hasAttribute("defer") && addressOf(mark) !== "";
/** Whether the script is JavaScript. A browser that knows modules doesn't run it if it is `nomodule`. */
var isCode = (mark) => CODE.includes(typeOf(mark));
/** Whether the script is fetched, and the browser fires an event when it has run. */
var isHeardOf = (mark) => mark instanceof HTMLScriptElement && addressOf(mark) !== "" && !mark.noModule && isCode(mark);
/**
* Makes the script that runs in place of the mark. The mark itself can't run: the browser decides once what an element is (HTML, "already
* started").
*/
var createScript = (mark) => {
	const script = createLike(mark, "script");
	for (const attribute of mark.attributes) if (!OWN.includes(attribute.name)) script.setAttributeNode(attribute.cloneNode());
	script.setAttribute("type", mark.getAttribute("data-type") ?? "");
	script.setAttribute("data-released", "");
	const address = addressOf(mark);
	if (address) script.setAttribute("src", address);
	script.async = mark.hasAttribute("async");
	script.textContent = mark.textContent;
	return script;
};
/** Has the browser preload a script that runs later. */
var addPreload = (mark) => {
	const link = createLike(mark, "link");
	for (const name of FETCH_ATTRIBUTES) {
		const value = mark.getAttribute(name);
		if (value !== null) link.setAttribute(name, value);
	}
	link.rel = isModule(mark) ? "modulepreload" : "preload";
	link.as = "script";
	link.href = addressOf(mark);
	document.head.append(link);
	return link;
};
// src/core/holding/override.ts
/**
* Replaces one of the page's methods, on that one object. When it is undone, the object is as before. If another script has replaced the
* method since, its replacement stays and calls the page's own method.
* @param ours what is called instead, with the page's own method, the arguments, and `this`
*/
var override = (page, name, ours) => {
	const methods = page;
	const original = methods[name];
	if (!original) return () => {};
	const method = function(...given) {
		return ours(original.bind(this ?? page), given, this ?? page);
	};
	methods[name] = method;
	return () => {
		if (methods[name] !== method) return;
		Reflect.deleteProperty(methods, name);
		if (methods[name] !== original) methods[name] = original;
	};
};
// src/core/holding/late-calls.ts
var NAMES$2 = [
	"addEventListener",
	"removeEventListener",
	"open",
	"close",
	"write",
	"writeln"
];
/**
* Reports, until it is undone, the calls that released scripts make too late: they listen for an event that the page has already fired, or
* they write into the document, which would erase it (HTML, section 8.4.3).
* @param released returns the released script that runs now; `true` where it may be a module, of which the browser doesn't tell
*/
var watchLateCalls = (released, tell) => {
	const isComplete = () => document.readyState === "complete";
	const before = [
		window.onload,
		document.onreadystatechange,
		isComplete()
	];
	const undos = [window, document].flatMap((page, isDocument) => NAMES$2.slice(0, isDocument ? 6 : 2).map((name) => override(page, name, (original, given, target) => {
		const script = released();
		const [type] = given;
		const isLate = !name.endsWith("r") || type === "DOMContentLoaded" && document.readyState === "interactive";
		if (script && (isLate || isComplete())) tell([
			target,
			name,
			given,
			script
		]);
		return script && isLate ? document : original(...given);
	})));
	return () => {
		for (const undo of undos) undo();
		const [onload, onreadystatechange, wasComplete] = before;
		if (!wasComplete) return;
		if (window.onload !== onload) tell([
			window,
			NAMES$2[0],
			["load", window.onload],
			0
		]);
		if (document.onreadystatechange !== onreadystatechange) tell([
			document,
			NAMES$2[0],
			["readystatechange", document.onreadystatechange],
			0
		]);
	};
};
// src/core/releasing/heard.ts
/** Listens with another element's method, because the document's own method may be watched for late calls. */
var heard = (target, ...types) => new Promise((settle) => types.forEach((type) => document.head.addEventListener.call(target, type, settle)));
// src/core/releasing/script-release.ts
var createScriptRelease = (withReleased, released) => {
	let inFlight = 0;
	let turns = 0;
	let hasModule = false;
	let isLate = false;
	let undo;
	/** The released script that runs now; for a module, of which the browser doesn't tell, only that there is one. */
	const findRunning = () => {
		const { currentScript } = document;
		return currentScript ? released.has(currentScript) && currentScript : hasModule;
	};
	const begin = () => {
		inFlight += 1;
		if (inFlight > 1) return;
		undo = watchLateCalls(findRunning, (call) => {
			isLate = true;
			withReleased((file) => file.take(call));
		});
	};
	const end = () => {
		inFlight -= 1;
		if (inFlight) return;
		undo();
		if (isLate) withReleased((file) => file.catchUp());
		hasModule = false;
		isLate = false;
	};
	/**
	* Settles with the type of the event that said that a fetched script has run. Dispatches the same event on the mark, because code of the
	* page may listen there.
	*/
	const afterFetched = async (mark, script) => {
		const { type } = await heard(script, "load", "error");
		if (!mark.hasAttribute(`on${type}`)) mark.dispatchEvent(new NativeEvent(type));
		return type;
	};
	const afterInlineModule = async (mark) => {
		turns += 1;
		const turn = `askfirst-${turns}`;
		await withReleased((file) => file.afterModule(mark, turn));
		return "load";
	};
	/** @returns the type of the event by which it ended; undefined if the browser has no event for this script */
	const insert = (mark, script) => {
		const ran = isHeardOf(mark) ? afterFetched(mark, script) : void 0;
		released.join(mark, script);
		if (isCode(mark)) script.setAttribute("type", "text/plain");
		return isModule(mark) && addressOf(mark) === "" ? afterInlineModule(mark) : ran;
	};
	return {
		begin,
		end,
		async release(mark, takeWritten) {
			const script = createScript(mark);
			const expression = mark.getAttribute("data-consent") ?? "";
			begin();
			hasModule ||= isModule(mark);
			const ran = insert(mark, script);
			const outcome = ran ? await ran : "load";
			if (isLate) await withReleased((file) => takeWritten(file.finish(script, expression)));
			end();
			return outcome;
		}
	};
};
// src/core/releasing/released-scripts.ts
var moveId = (from, to) => {
	if (!from.id) return;
	const { id } = from;
	from.removeAttribute("id");
	to.id = id;
};
var createReleasedScripts = () => {
	/** Marks by their scripts, and scripts by their marks. */
	const partners = /* @__PURE__ */ new WeakMap();
	const inPage = /* @__PURE__ */ new Set();
	const part = (mark) => {
		const script = partners.get(mark);
		if (!script || !inPage.delete(mark)) return;
		script.parentNode?.removeChild(script);
		moveId(script, mark);
	};
	return {
		has: (element) => partners.has(element),
		part,
		join(mark, script = partners.get(mark)) {
			if (!script) return;
			if (inPage.has(mark)) {
				if (script.isConnected && script.previousSibling !== mark) mark.after(script);
				return;
			}
			const next = mark.nextElementSibling;
			if (next?.hasAttribute("data-released") && !partners.has(next)) {
				moveId(next, mark);
				next.remove();
			}
			partners.set(mark, script);
			partners.set(script, mark);
			inPage.add(mark);
			moveId(mark, script);
			mark.after(script);
		},
		follow(mutations) {
			if (!inPage.size || mutations.every(({ removedNodes }) => !removedNodes.length)) return;
			for (const mark of inPage) if (!mark.isConnected) part(mark);
		}
	};
};
// src/gates/scripts.ts
/**
* Lets the browser paint what the visitor's click changed, before other scripts block the thread. In a hidden tab it waits until the tab is
* seen.
*/
var painted = () => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
var keyOf = (mark) => `${mark.getAttribute("data-consent") ?? ""} ${addressOf(mark)}`;
/**
* Whether an address ran before the page's body was replaced. Such a script isn't run again, unless its mark says so.
* @param bodies the body in which each address ran
*/
var isOld = (mark, bodies) => addressOf(mark) !== "" && !mark.hasAttribute("data-again") && (bodies.get(keyOf(mark)) ?? document.body) !== document.body;
/** @returns a function that runs one mark after the other, until none is left */
var createRunner = (takeNext, runOne, series) => {
	let isRunning = false;
	return async () => {
		if (isRunning) return;
		isRunning = true;
		series.begin();
		if (document.readyState !== "loading") await painted();
		for (let next = takeNext(); next; next = takeNext()) await runOne(next);
		isRunning = false;
		series.end();
	};
};
/**
* Holds `<script type="text/plain" data-consent>` and runs each once it is allowed, in the order in which the browser would run the same
* scripts without marks (HTML, section 4.12.1.1). First come those for which the parser waits, one after the other; `async` ones run in
* their turn, without waiting for each other; then come deferred ones and modules.
* @param pageNonce the nonce of the gate's own script. If the page has one, marks without it aren't released: under `strict-dynamic` that
*   would make injected markup trusted.
* @param withReleased loads what only some released scripts need
*/
var scripts = (pageNonce, withReleased) => (consent) => {
	let queue = [];
	const deferred = [];
	/** The marks in any of the queues. */
	const waiting = /* @__PURE__ */ new Set();
	const preloads = /* @__PURE__ */ new WeakMap();
	/** The body in which each address ran. */
	const bodies = /* @__PURE__ */ new Map();
	const released = createReleasedScripts();
	const scriptRelease = createScriptRelease(withReleased, released);
	let isParsed = false;
	const isReleasable = (mark) => !released.has(mark) && !isOld(mark, bodies) && (!pageNonce || mark.nonce === pageNonce);
	const runOne = async (mark) => {
		if (!addressOf(mark) && !mark.nextSibling) await whenParsed();
		if (mark.textContent?.includes(".write")) await withReleased(() => {});
		waiting.delete(mark);
		const expression = mark.getAttribute("data-consent");
		if (expression === null || !mark.isConnected || !isReleasable(mark) || !consent.allows(expression)) return;
		bodies.set(keyOf(mark), document.body);
		const done = scriptRelease.release(mark, (written) => {
			queue = [...written.filter(isReleasable), ...queue];
			written.forEach((one) => waiting.add(one));
		}).then((outcome) => noteOutcome(consent, mark, outcome));
		if (isAsync(mark)) done.catch(reportError);
		else await done;
	};
	const takeNext = () => queue.shift() ?? (isParsed ? deferred.shift() : void 0);
	const runNext = async (mark) => {
		await runOne(mark).catch(reportError);
		const preload = preloads.get(mark);
		preload?.parentNode?.removeChild(preload);
	};
	const run = createRunner(takeNext, runNext, scriptRelease);
	const enqueue = (mark) => {
		waiting.add(mark);
		if (isHeardOf(mark) && !isAsync(mark)) preloads.set(mark, addPreload(mark));
		if (!isDeferred(mark) || isAsync(mark)) {
			queue.push(mark);
			run();
			return;
		}
		deferred.push(mark);
		whenParsed().then(() => {
			isParsed = true;
			return run();
		});
	};
	return {
		follow: released.follow,
		settle(element, allowed) {
			const mark = element;
			if (!allowed) released.part(mark);
			else if (released.has(mark)) released.join(mark);
			else if (!waiting.has(mark) && isReleasable(mark)) enqueue(mark);
		}
	};
};
// src/ui/start/load-floating-button.ts
/** Loads the floating button, if the policy has a text for it. */
var loadFloatingButton = (load) => (consent) => {
	let undo;
	consent.ready.then(async () => {
		if (consent.policy?.layout?.button) undo = (await load()).showFloatingButton(consent);
	});
	return () => undo?.();
};
// src/ui/start/mount-ui.ts
/** The widget's elements that a page may contain, and the marks of functions. */
var PLACES = "[data-consent-function],askfirst-notice,askfirst-preferences,askfirst-cookie-log,askfirst-cookie-table";
var isOpener = (one) => !!one.dataset?.["askfirst"];
/**
* Loads the UI when it is needed: something waits for an answer, a function on the page is off, an element of the widget is in the page, or
* the visitor asks for a surface. Until then, only this file is loaded.
*/
var mountUi = (consent) => {
	const places = /* @__PURE__ */ new Set();
	const settle = () => {
		if (!consent.policy || document.prerendering) return;
		let isNeeded = consent.state.status !== "decided";
		for (const place of places) {
			const needed = place.getAttribute("data-consent-function") ?? place.getAttribute("for");
			const works = !!needed && consent.allows(needed, place);
			if (place.localName === "askfirst-notice") place.toggleAttribute("hidden", works && !place.hasAttribute("data-reload"));
			if (place.isConnected) isNeeded ||= !works;
			else places.delete(place);
		}
		if (isNeeded) consent.open().catch(() => {});
	};
	const endSubscription = consent.subscribe(settle);
	const find = (place, attribute) => {
		if (!attribute && places.has(place)) return;
		places.add(place);
		settle();
	};
	const endWatch = watchElements(PLACES, find, { attributes: ["hidden"] });
	whenLoaded(() => {
		try {
			if (localStorage["askfirst-tell"]) consent.open("log").catch(() => {});
		} catch {}
	});
	/** Handles a click anywhere inside a control, before the page’s own listeners, which may stop the event. */
	const openSurface = (event) => {
		const opener = event.composedPath().find(isOpener);
		if (!opener || event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		consent.open(opener.dataset.askfirst).catch(() => opener.href && location.assign(opener.href));
	};
	addEventListener("click", openSurface, true);
	return () => {
		endSubscription();
		endWatch();
		removeEventListener("click", openSurface, true);
	};
};
// src/core/holding/patch.ts
var PARTS$1 = [
	"value",
	"set",
	"get"
];
/**
* Replaces a method, a constructor, or an accessor's setter (its getter, where it has no setter) by a proxy, so that its name, its length,
* its prototype and its subclasses stay as they were.
* @param handler what to do when it is called or constructed
* @param part what to replace, if not the first of the parts that exist
* @returns what puts the original back. It does nothing when the platform has no such member, or when another script has replaced the proxy
*/
var patch = (owner, name, handler, part) => {
	const own = owner && Object.getOwnPropertyDescriptor(owner, name);
	const key = part ?? PARTS$1.find((one) => own?.[one]) ?? "value";
	const native = own?.[key];
	if (!native) return () => {};
	const proxy = new Proxy(native, {
		get: (target, member) => member === "toString" ? () => Function.prototype.toString.call(target) : Reflect.get(target, member),
		...handler
	});
	Object.defineProperty(owner, name, {
		...own,
		[key]: proxy
	});
	return () => {
		const now = Object.getOwnPropertyDescriptor(owner, name);
		if (now?.[key] === proxy) Object.defineProperty(owner, name, {
			...now,
			[key]: native
		});
	};
};
// src/core/holding/patches.ts
var createPatches = () => {
	const undos = [];
	const replaced = [];
	/** What puts back a frame's own members. It is kept as long as the frame, and keeps no frame that has left the page. */
	const undosOfFrames = /* @__PURE__ */ new WeakMap();
	const frames = /* @__PURE__ */ new Set();
	return {
		patch(owner, name, handler, part) {
			if (!owner || !Object.hasOwn(owner, name)) return;
			undos.push(patch(owner, name, handler, part));
			replaced.push([
				owner,
				name,
				handler,
				part
			]);
		},
		replace(owner, name, value) {
			const own = Object.getOwnPropertyDescriptor(owner, name);
			if (!own) return;
			Object.defineProperty(owner, name, {
				...own,
				value
			});
			undos.push(() => Object.defineProperty(owner, name, own));
		},
		copyTo(view) {
			const own = [];
			const frame = new WeakRef(view);
			for (const [owner, name, handler, part] of replaced) {
				const theirs = owner === window ? view : owner && view[owner.constructor.name]?.prototype;
				const before = theirs && Object.getOwnPropertyDescriptor(theirs, name);
				const ours = owner && Object.getOwnPropertyDescriptor(owner, name);
				if (!before || !ours) continue;
				const { apply } = handler;
				if (!apply) Object.defineProperty(theirs, name, ours);
				else {
					const inView = (native, self, args) => apply(native, self ?? frame.deref(), args, frame.deref());
					patch(theirs, name, {
						...handler,
						apply: inView
					}, part);
				}
				own.push(() => {
					try {
						Object.defineProperty(theirs, name, before);
					} catch {}
				});
			}
			undosOfFrames.set(view, own);
			for (const one of frames) if (!one.deref()) frames.delete(one);
			frames.add(frame);
		},
		undo() {
			replaced.length = 0;
			const ofFrames = [...frames].map((frame) => frame.deref()).flatMap((view) => (view && undosOfFrames.get(view)) ?? []);
			for (const undo of [...undos.splice(0), ...ofFrames].reverse()) undo();
			frames.clear();
		}
	};
};
// src/core/holding/entry-reports.ts
var createEntryReports = () => {
	const events = /* @__PURE__ */ new Map();
	const dispatch = () => {
		const all = [...events.values()];
		events.clear();
		for (const event of all) document.dispatchEvent(event);
	};
	return {
		report(act, kind, name, { services: [service] }) {
			if (!events.size) setTimeout(dispatch);
			events.set(`${act} ${kind} ${name}`, new AskfirstCookieEvent(act, kind, name, service?.id, service?.category));
		},
		dispatch,
		undo: () => events.clear()
	};
};
// src/core/holding/writes.ts
/** Writes that pass and are reported already. They aren't looked up again before the next task or answer. */
var createPassing = () => {
	const passing = /* @__PURE__ */ new Set();
	const clear = () => passing.clear();
	return {
		has: (key) => passing.has(key),
		add(key) {
			if (!passing.size) setTimeout(clear);
			passing.add(key);
		},
		delete: (key) => passing.delete(key),
		clear
	};
};
/** Writes that wait for an answer. */
var createWaiting = (holder) => {
	const waiting = /* @__PURE__ */ new Set();
	const drop = (key) => {
		waiting.delete(key);
		holder.forget(key);
	};
	return {
		add: (key) => waiting.add(key),
		drop,
		dropKind(kind) {
			for (const key of waiting) if (key.startsWith(`${kind} `)) drop(key);
		}
	};
};
/** Reports what happens to the entries that have a rule. */
var createReporting = (ruleOf) => {
	const { report, dispatch, undo } = createEntryReports();
	const reportEntry = (act, kind, name) => {
		const rule = ruleOf(kind, name);
		if (rule) report(act, kind, name, rule);
	};
	const reportWrite = ({ kind, name, exists }) => {
		if (exists) reportEntry(exists() ? "changed" : "set", kind, name);
	};
	return {
		reportEntry,
		reportWrite,
		dispatch,
		undo
	};
};
var createWrites = (consent, policy, holder) => {
	const ruleOf = entryRules(policy);
	const { reportEntry, reportWrite, dispatch, undo: endReports } = createReporting(ruleOf);
	const passing = createPassing();
	const waiting = createWaiting(holder);
	const hold = (write, key, rule) => {
		const { kind, name, perform, size = 0, whileHeld } = write;
		const { result, proceed, fail } = whileHeld?.() ?? { proceed: perform };
		waiting.add(key);
		holder.hold(rule, kind, name, {
			key,
			size,
			proceed() {
				reportWrite(write);
				proceed();
			},
			fail() {
				reportEntry("stopped", kind, name);
				fail?.();
			}
		});
		return result;
	};
	const endSubscription = consent.subscribe(() => {
		passing.clear();
		dispatch();
	});
	return {
		reportEntry,
		isHeld: (kind, name) => holder.blocks(ruleOf(kind, name)),
		isClosed(kind, name) {
			const rule = ruleOf(kind, name);
			return !!rule?.id && holder.blocks(rule);
		},
		write(write) {
			const { kind, name, perform } = write;
			const key = `${kind} ${name}`;
			if (passing.has(key)) return perform();
			const rule = holder.blockingRule(ruleOf(kind, name), kind, name);
			if (rule) return hold(write, key, rule);
			waiting.drop(key);
			passing.add(key);
			reportWrite(write);
			return perform();
		},
		remove({ kind, name, exists, perform }) {
			const key = `${kind} ${name}`;
			waiting.drop(key);
			passing.delete(key);
			if (exists?.()) reportEntry("removed", kind, name);
			return perform();
		},
		dropWaiting: (kind) => waiting.dropKind(kind),
		undo() {
			endSubscription();
			endReports();
		}
	};
};
// src/core/holding/declared-entries.ts
/** Attaches the gates of entries once the policy declares any, or holds undeclared ones. Otherwise the platform stays as it is. */
var declaredEntries = (gates, holder, patches = createPatches()) => (consent) => {
	const undos = [patches.undo];
	const endSubscription = consent.subscribe(() => {
		const { policy } = consent;
		if (consent.gates.has("entries") || !policy) return;
		if (policy.undeclared !== "hold" && !policy.services.some(({ cookies }) => cookies?.length)) return;
		consent.gates.add("entries");
		const writes = createWrites(consent, policy, holder);
		undos.push(writes.undo, ...gates.map((gate) => gate(writes, consent, patches)));
	});
	return () => [endSubscription, ...undos].forEach((undo) => undo?.());
};
// src/core/page/base-of.ts
var native = globalThis.Node && Object.getOwnPropertyDescriptor(Node.prototype, "baseURI");
/**
* What the addresses in a node are relative to, by the browser's own getter: an element of that name hides the document's own property
* (`<img name="baseURI">`: HTML, section 3.1.6).
*/
var baseOf = (node) => native?.get ? native.get.call(node) : node.baseURI;
// src/core/holding/declared-hosts.ts
/**
* Attaches the gates of hosts once the policy declares any. Otherwise the platform stays as it is.
* @param patches also holds what other gates replaced, so that all of it reaches the same frames
*/
var declaredHosts = (gates, holder, patches = createPatches()) => (consent) => {
	const undos = [patches.undo];
	const endSubscription = consent.subscribe(() => {
		if (consent.gates.has("hosts") || !consent.policy?.services.some(({ hosts }) => hosts?.length)) return;
		consent.gates.add("hosts");
		const rules = hostRules(consent.policy, {
			location,
			document: { get baseURI() {
				return baseOf(document);
			} }
		});
		undos.push(...gates.map((gate) => gate(rules, holder, consent, patches)));
	});
	return () => [endSubscription, ...undos].forEach((undo) => undo?.());
};
// src/core/holding/waiting-queue.ts
/** Limits of the queue. */
var MOST_THINGS = 100;
var MOST_BYTES = 65536;
var createWaitingQueue = () => {
	const things = /* @__PURE__ */ new Map();
	const sizes = /* @__PURE__ */ new Map();
	let bytes = 0;
	const remove = (key) => {
		things.delete(key);
		bytes -= sizes.get(key) ?? 0;
		sizes.delete(key);
	};
	return {
		add(key, thing, size) {
			remove(key);
			if (size !== void 0) {
				if (sizes.size >= MOST_THINGS || bytes + size > MOST_BYTES) return false;
				sizes.set(key, size);
				bytes += size;
			}
			things.set(key, thing);
			return true;
		},
		grow(key, more) {
			if (!things.has(key)) return true;
			if (bytes + more > MOST_BYTES) {
				remove(key);
				return false;
			}
			bytes += more;
			sizes.set(key, (sizes.get(key) ?? 0) + more);
			return true;
		},
		get: (key) => things.get(key),
		remove,
		entries: () => things.entries()
	};
};
// src/core/holding/holder.ts
/** How many things are remembered for the report of what was held. */
var MOST_REMEMBERED = 500;
/** Notes what is held, and dispatches an event on the document. */
var announce = (consent, held) => {
	consent.held.push(held);
	if (consent.held.length > MOST_REMEMBERED) consent.held.shift();
	document.dispatchEvent(new AskfirstBlockedEvent(held.kind, held.name, held.id, held.fate));
	return held;
};
/** Ends the waiting of one thing. An error in one doesn't stop the next. */
var end = ({ held, proceed, fail }, fate) => {
	held.fate = fate;
	try {
		if (fate === "made") proceed();
		else fail?.();
	} catch (error) {
		reportError(error);
	}
};
var createHolder = (consent, onlyReports) => {
	const waiting = createWaitingQueue();
	let isOver = false;
	const isRefused = ({ id }) => consent.refuses(id);
	const forget = (key) => {
		const waited = !!waiting.get(key);
		waiting.remove(key);
		return waited;
	};
	const endSubscription = consent.subscribe(() => {
		for (const [key, one] of waiting.entries()) {
			const isAllowed = consent.allows(one.held.id);
			if (!isAllowed && !isRefused(one.rule)) continue;
			waiting.remove(key);
			end(one, isAllowed ? "made" : "stopped");
		}
	});
	const passes = (rule) => isOver || (rule.id ? consent.allows(rule.id) : consent.policy?.undeclared !== "hold");
	return {
		blocks: (rule) => !onlyReports && !!rule && !passes(rule),
		blockingRule(rule, kind, name) {
			if (!rule || passes(rule)) return void 0;
			if (onlyReports) announce(consent, {
				kind,
				name: String(name),
				id: rule.id,
				fate: "reported"
			});
			return onlyReports ? void 0 : rule;
		},
		hold(rule, kind, name, action) {
			const { size, fail, key = action } = action;
			const before = waiting.get(key)?.held;
			const held = before ?? {
				kind,
				name: String(name),
				id: rule.id,
				fate: "waits"
			};
			forget(key);
			if (rule.waits && !isRefused(rule) && waiting.add(key, {
				...action,
				rule,
				held
			}, size)) return before ?? announce(consent, held);
			const stopped = announce(consent, {
				...held,
				fate: "stopped"
			});
			fail?.();
			return stopped;
		},
		grow(key, bytes) {
			const one = waiting.get(key);
			if (one && !waiting.grow(key, bytes)) end(one, "stopped");
		},
		forget,
		isRefused,
		undo() {
			isOver = true;
			endSubscription();
		}
	};
};
// src/core/holding/size-of.ts
/**
* The size in bytes that a body or a message takes while it waits. A stream's size isn't known before it is read, so there is never room
* for one. A form is the sum of its parts.
*/
var sizeOf = (body) => {
	if (body === void 0 || body === null) return 0;
	const tag = Object.prototype.toString.call(body);
	if (tag === "[object ReadableStream]") return Infinity;
	if (tag === "[object FormData]") {
		let sum = 0;
		for (const [name, value] of body) sum += sizeOf(name) + sizeOf(value);
		return sum;
	}
	if (tag === "[object HTMLDocument]" || tag === "[object XMLDocument]") return sizeOf(body.documentElement.outerHTML);
	return new Blob([body]).size;
};
// src/gates/calls.ts
/** The kind that is reported to the document, where it isn't the method's name. */
var KINDS$1 = {
	ServiceWorkerContainer: "serviceWorker",
	Cache: "Cache"
};
var first = ([address]) => [address];
var nothing = () => void 0;
var requestsOf = ([given]) => [given].flat().map((one) => one?.url ?? one);
/**
* The address to which a script submits a form, or the form's button submits it. The form may be in a frame, and a control with the name
* "action" doesn't hide this address.
*/
var actionOf = ([button], form) => [button?.getAttribute?.("formaction") ?? Reflect.get(HTMLFormElement.prototype, "action", form)];
/** Whether a frame of that name is in a window: by its element's attribute, or its own name, which scripts can set. */
var hasFrame = (view, name) => [...view.document.querySelectorAll("iframe,frame,object")].some((frame) => frame.getAttribute("name") === name) || [...Array(view.length).keys()].some((index) => {
	try {
		const inside = view[index];
		return !!inside && (inside.name === name || hasFrame(inside, name));
	} catch {
		return false;
	}
});
/**
* The address that a call opens in a frame of this page. A new window isn't held: the visitor sees it, and the browser blocks one that they
* didn't ask for.
*/
var openedInFrame = ([address, target = ""], self) => {
	const name = String(target);
	return (/^_self$/i.test(name) ? (self ?? window) !== window : name && hasFrame(window, name)) ? [address] : [];
};
/**
* The address to which a click by a script leads: of a link into a frame of this page, or of a button that submits its form. Where the
* visitor's own click leads is their own matter.
*/
var clickedIn = (_args, self) => {
	const { form, href, target, type } = self;
	if (href) return openedInFrame([href, target], window);
	return form && (type === "submit" || type === "image") ? actionOf([self], form) : [];
};
var CALLS = [
	[
		"Navigator",
		"sendBeacon",
		first,
		() => true
	],
	[
		"ServiceWorkerContainer",
		"register",
		first
	],
	[
		"Worklet",
		"addModule",
		first
	],
	[
		"Cache",
		"add",
		requestsOf
	],
	[
		"Cache",
		"addAll",
		requestsOf
	],
	[
		"BackgroundFetchManager",
		"fetch",
		([, given]) => requestsOf([given])
	],
	[
		"Window",
		"fetchLater",
		requestsOf,
		() => ({ activated: false })
	],
	[
		"Window",
		"open",
		openedInFrame,
		() => null
	],
	[
		"HTMLElement",
		"click",
		clickedIn,
		nothing
	],
	[
		"HTMLFormElement",
		"submit",
		actionOf,
		nothing
	],
	[
		"HTMLFormElement",
		"requestSubmit",
		actionOf,
		nothing
	]
];
/** Holds methods by which the browser requests something. */
var calls = ({ ruleOf }, { blockingRule, hold }, _consent, patches) => {
	const { sendBeacon } = Navigator.prototype;
	for (const [of, name, addresses, result] of CALLS) {
		const kind = KINDS$1[of] ?? name;
		const owner = of === "Window" ? window : window[of]?.prototype;
		patches.patch(owner, name, { apply(native, self, args, view) {
			const base = view && baseOf(view.document);
			for (const address of addresses(args, self)) {
				const rule = blockingRule(ruleOf(address, base), kind, address);
				if (!rule) continue;
				const size = String(address).length + sizeOf(name === "sendBeacon" ? args[1] : void 0);
				const proceed = () => view?.closed && name === "sendBeacon" ? sendBeacon.call(navigator, new URL(String(address), base), args[1]) : native.apply(self, args);
				if (result) {
					hold(rule, kind, address, {
						size,
						proceed
					});
					return result();
				}
				return new Promise((settle, reject) => {
					hold(rule, kind, address, {
						size,
						proceed: () => settle(proceed()),
						fail: () => reject(/* @__PURE__ */ new TypeError("Failed to fetch"))
					});
				});
			}
			return Reflect.apply(native, self, args);
		} });
	}
};
// src/core/holding/nowhere.ts
/**
* A request to this address asks no host. It fails as on a broken connection: later, and with the events of the standard. A `data:` address
* isn't used: in WebKitGTK 2.50, such a request never ends if it is sent from the error event of the last one. No report of this is known;
* "may be sent again by whoever hears that it failed" in test/gates/requests.test.ts checks it.
*/
var NOWHERE = "about:blank";
/** An address at which no socket connects: browsers block its port (Fetch, section 2.9). */
var NOWHERE_FOR_SOCKETS = "wss://askfirst.invalid:1";
// src/core/holding/placeholder.ts
/** Passes events of the real object on, as the placeholder's own events. */
var passOn = (placeholder) => (event) => {
	const Copy = event.constructor;
	if (!placeholder.dispatchEvent(new Copy(event.type, event))) event.preventDefault();
};
/** The event types that scripts listen for on the placeholder. Once there is a real object, these are listened for on it. */
var createListening = (placeholder) => {
	const types = /* @__PURE__ */ new Set();
	const pass = passOn(placeholder);
	const handlers = /* @__PURE__ */ new Map();
	let real;
	const listenFor = (type) => {
		if (types.has(type)) return;
		types.add(type);
		real?.addEventListener(type, pass);
	};
	return {
		listenFor,
		become(one) {
			real = one;
			for (const type of types) real.addEventListener(type, pass);
		},
		getHandler: (type) => handlers.get(type) ?? null,
		/** A handler keeps the place of the first one among the listeners (HTML, section 8.1.8.1). */
		setHandler(type, value) {
			const isFirst = !handlers.has(type);
			handlers.set(type, typeof value === "function" ? value : null);
			listenFor(type);
			if (isFirst) placeholder.addEventListener(type, (event) => {
				if (handlers.get(type)?.call(placeholder, event) === false) event.preventDefault();
			});
		}
	};
};
/** Patches the members of an interface, and of those that it inherits from, so that they ask `useOf` before they ask the platform. */
var createTeaching = (patch, useOf) => {
	const taught = /* @__PURE__ */ new Set();
	const teach = (owner, name, part) => patch(owner, name, { apply(native, self, args) {
		const use = useOf(self);
		return use ? use(name, part, args) : Reflect.apply(native, self, args);
	} }, part);
	return (platform) => {
		for (let level = platform; level !== EventTarget.prototype; level = Object.getPrototypeOf(level)) {
			if (taught.has(level)) continue;
			taught.add(level);
			for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(level))) for (const part of PARTS$1) if (name !== "constructor" && typeof own[part] === "function") teach(level, name, part);
		}
	};
};
/** A server may send events of any name. Only a call of addEventListener shows which ones the page listens for. */
var watchListening = (placeholder, listenFor) => {
	const addEventListener = (...args) => {
		listenFor(args[0]);
		EventTarget.prototype.addEventListener.apply(placeholder, args);
	};
	Object.defineProperty(placeholder, "addEventListener", {
		configurable: true,
		writable: true,
		value: addEventListener
	});
};
/** Makes placeholders, and has the platform's members know them. */
var createPlaceholders = ({ patch }) => {
	const uses = /* @__PURE__ */ new WeakMap();
	const teach = createTeaching(patch, (self) => uses.get(self));
	/**
	* @param platform the prototype of the browser's own instances
	* @param prototype the prototype of this placeholder: a script may have a subclass
	* @param before the values of its members until there is a real object
	*/
	return (platform, prototype, before) => {
		teach(platform);
		const placeholder = Object.setPrototypeOf(new EventTarget(), prototype);
		const listening = createListening(placeholder);
		const waiting = [];
		let real;
		const perform = (act) => {
			if (real) return act(real);
			waiting.push(act);
		};
		const get = (name) => real ? real[name] : before[name] ?? null;
		const set = (name, value) => {
			before[name] = value;
			return perform((one) => {
				one[name] = value;
			});
		};
		const call = (name, args) => {
			const own = real ? void 0 : before[name];
			if (own) return own(...args);
			return perform((one) => Reflect.apply(one[name], one, args));
		};
		uses.set(placeholder, (name, part, args) => {
			const type = name.startsWith("on") && part !== "value" ? name.slice(2) : "";
			if (part === "value") return call(name, args);
			if (part === "get") return type ? listening.getHandler(type) : get(name);
			if (!type) return set(name, args[0]);
			listening.setHandler(type, args[0]);
		});
		watchListening(placeholder, listening.listenFor);
		return {
			placeholder,
			perform,
			become(one) {
				real = one;
				listening.become(one);
				for (const act of waiting.splice(0)) act(real);
			}
		};
	};
};
// src/gates/connections.ts
var KINDS = [
	"EventSource",
	"WebSocket",
	"Worker",
	"WebTransport",
	"SharedWorker"
];
/** A script uses these in many ways at once, too many to imitate. So they fail while the visitor hasn't answered. */
var IMPATIENT = ["WebTransport", "SharedWorker"];
var CLOSING = 2;
var CLOSED$1 = 3;
/** The size of a message to a worker, in bytes. An object is measured by its text. */
var weigh = (message) => {
	if (typeof message !== "object" || message instanceof ArrayBuffer || message instanceof Blob) return sizeOf(message);
	try {
		return sizeOf(JSON.stringify(message));
	} catch {
		return Infinity;
	}
};
/** The properties of a connection while it waits. */
var stateOf = (kind, address, options) => {
	const url = new URL(String(address), baseOf(document)).href;
	return {
		EventSource: {
			readyState: 0,
			url,
			withCredentials: !!options?.withCredentials
		},
		WebSocket: {
			readyState: 0,
			url: url.replace(/^http/, "ws"),
			bufferedAmount: 0,
			extensions: "",
			protocol: "",
			binaryType: "blob",
			send() {
				throw new DOMException("Still CONNECTING", "InvalidStateError");
			}
		}
	}[kind] ?? {};
};
/** The methods of a connection while it waits. */
var addActs = (kind, { placeholder, perform }, before, giveUp, grow) => {
	before["terminate"] = giveUp;
	before["close"] = () => {
		giveUp();
		before["readyState"] = CLOSING;
		if (kind !== "WebSocket") return;
		setTimeout(() => {
			before["readyState"] = CLOSED$1;
			placeholder.dispatchEvent(new NativeEvent("error"));
			placeholder.dispatchEvent(new CloseEvent("close", { code: 1006 }));
		});
	};
	before["postMessage"] = (message, ...rest) => {
		const copy = rest.length ? message : structuredClone(message);
		perform((real) => real["postMessage"](copy, ...rest));
		grow(weigh(message));
	};
};
/**
* Holds connections that stay open. A script gets a placeholder, behind which the connection is made on acceptance. After a refusal the
* browser itself makes the failing connection, to an address that leads nowhere, so it fails as on a broken connection.
*/
var connections = ({ ruleOf }, { blockingRule, hold, forget, grow }, _consent, patches) => {
	const createPlaceholder = createPlaceholders(patches);
	const nowhere = {
		WebSocket: NOWHERE_FOR_SOCKETS,
		WebTransport: NOWHERE_FOR_SOCKETS.replace("wss", "https")
	};
	for (const kind of KINDS) {
		const platform = window[kind]?.prototype;
		if (!platform) continue;
		patches.patch(window, kind, { construct(native, args, made) {
			const [address, ...rest] = args;
			const rule = blockingRule(ruleOf(address), kind, address);
			if (!rule) return Reflect.construct(native, args, made);
			const make = (...given) => Reflect.construct(native, given, made);
			const before = stateOf(kind, address, rest[0]);
			const held = createPlaceholder(platform, made.prototype, before);
			const key = held.placeholder;
			addActs(kind, held, before, () => forget(key), (bytes) => grow(key, bytes));
			let failed;
			hold({
				...rule,
				waits: rule.waits && !IMPATIENT.includes(kind)
			}, kind, address, {
				key,
				size: String(address).length,
				proceed: () => held.become(make(...args)),
				fail() {
					failed = make(nowhere[kind] ?? `blob:${location.origin}/0`, ...rest);
					held.become(failed);
				}
			});
			return failed ?? key;
		} });
		patches.replace(platform, "constructor", window[kind]);
	}
};
// src/core/holding/as-text.ts
/** Converts an argument to text as the platform does (Web IDL, DOMString). A symbol throws a TypeError there too. */
var asText = (value) => `${value}`;
// src/core/holding/cookie-date.ts
/** A time, a day, a month and a year. Each of them is the first matching token that isn't used by one before it. */
var PARTS = [
	/^(?:[01]?\d|2[0-3])(?::[0-5]?\d){2}$/,
	/^(?:0?[1-9]|[12]\d|3[01])$/,
	/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
	/^\d{2,4}$/
];
/** Two digits stand for a year from 1970 to 2069. */
var fullYear = (year) => {
	if (year < 70) return year + 2e3;
	return year < 100 ? year + 1900 : year;
};
/** Whether the value of a cookie's `Expires` is a date in the past, read as browsers read such dates (RFC 6265bis, section 5.1.1). */
var isPastCookieDate = (text) => {
	const tokens = text.split(/[\t -/;-@[-`{-~]+/);
	const [time, day, month, year] = PARTS.map((part) => {
		const index = tokens.findIndex((token) => part.test(token));
		return index < 0 ? void 0 : tokens.splice(index, 1)[0];
	});
	if (!time || !day || !month || !year) return false;
	return Date.parse(`${day} ${month} ${fullYear(Number(year))} ${time} GMT`) < Date.now();
};
// src/core/holding/cookie-text.ts
/**
* The name in a cookie's text. A text without "=" is a name up to the first ";" in Firefox, and a value without a name in the standard (RFC
* 6265bis, section 5.7). If "=" comes first, the name is empty. Chromium 156 and Firefox 153 refuse "=a=b". WebKitGTK shows and sends it like
* a cookie with the name a (https://github.com/httpwg/http-extensions/issues/1210).
*/
var NAME = /^[ \t]*(?:=(?=[^;]*=)[ \t]*)?([^=;]*)/;
/** The value of an attribute; the last one of that name counts, also an invalid one. Empty where there is none. */
var readAttribute = (text, wanted) => {
	const [, ...attributes] = text.split(";");
	const last = attributes.reverse().find((one) => {
		const [name = "", value] = one.split("=");
		return value !== void 0 && name.replace(/^[ \t]+|[ \t]+$/g, "").toLowerCase() === wanted;
	});
	return last?.slice(last.indexOf("=") + 1) ?? "";
};
/**
* Whether a text has a character that no cookie may have, so that the browser stores nothing (RFC 6265bis, section 5.7). WebKit stores it
* nevertheless (https://github.com/httpwg/http-extensions/pull/1420). May go once test/gates/cookies.test.ts passes without it in WebKit.
*/
var hasControls = (text) => /[\0-\x08\n-\x1f\x7f]/.test(text);
/** The name of the cookie that a text writes or removes. */
var nameInCookieText = (text) => (NAME.exec(text)?.[1] ?? "").replace(/[ \t]+$/, "");
/** Whether a text removes a cookie: by `Max-Age`, or without a valid one by `Expires` (RFC 6265bis, sections 5.6 and 5.7). */
var removesCookie = (text) => {
	const maxAge = /^[ \t]*(-?\d+)[ \t]*$/.exec(readAttribute(text, "max-age"))?.[1];
	return maxAge ? Number(maxAge) <= 0 : isPastCookieDate(readAttribute(text, "expires"));
};
// src/core/page/when-idle.ts
/** How long the browser may put off idle work, in milliseconds. */
var LONGEST_MS = 1e3;
/** Calls a function once the page is loaded and the browser is idle, or at once if the page is loaded already. */
var whenIdle = (act) => {
	let isOver = false;
	const actUnlessOver = () => {
		if (!isOver) act();
	};
	const wait = () => {
		if ("requestIdleCallback" in window) requestIdleCallback(actUnlessOver, { timeout: LONGEST_MS });
		else setTimeout(actUnlessOver);
	};
	if (document.readyState === "complete") act();
	else addEventListener("load", wait, { once: true });
	return () => {
		isOver = true;
	};
};
// src/gates/cookies.ts
var kind = "cookie";
/** Holds what scripts write to `document.cookie`. */
var holdCookieTexts = ({ write, remove, isHeld }, existence, { patch }) => patch(Document.prototype, "cookie", { apply(native, self, args) {
	const text = asText(args[0]);
	if (hasControls(text)) return;
	const name = nameInCookieText(text);
	const removes = removesCookie(text);
	const safeText = removes && isHeld(kind, name) ? `${text};max-age=0` : text;
	(removes ? remove : write)({
		kind,
		name,
		exists: existence(name),
		size: text.length,
		perform: () => native.call(self, safeText)
	});
} });
/** Holds what scripts write with `cookieStore.set()`. While a write is held, the script's promise is fulfilled at once. */
var holdCookieStore = ({ write, remove }, existence, { patch }) => {
	for (const method of ["set", "delete"]) patch(window.CookieStore?.prototype, method, { apply(native, self, args) {
		const [first, second] = args;
		const [given, value] = typeof first === "object" && first ? [first.name, first.value] : [first, second];
		const name = asText(given);
		const perform = () => Reflect.apply(native, self, args);
		return (method === "delete" ? remove : write)({
			kind,
			name,
			exists: existence(name),
			size: asText(value).length,
			perform,
			whileHeld: () => ({
				result: (async () => {})(),
				proceed: perform
			})
		});
	} });
};
/**
* Reports the cookies that the browser reports, whoever wrote them. Adding this listener takes the browser longer than all else that the
* gate does.
* @param begun called once the browser reports cookies
*/
var reportCookies = (store, { reportEntry }, begun) => {
	const present = /* @__PURE__ */ new Set();
	const hear = ({ changed, deleted }) => {
		for (const { name = "" } of deleted) {
			present.delete(name);
			reportEntry("removed", kind, name);
		}
		for (const { name = "" } of changed) {
			reportEntry(present.has(name) ? "changed" : "set", kind, name);
			present.add(name);
		}
	};
	const cancel = whenIdle(() => {
		try {
			for (const name of readCookieNames()) present.add(name);
		} catch {}
		store.addEventListener("change", hear);
		begun();
	});
	return () => {
		cancel();
		store.removeEventListener("change", hear);
	};
};
/** Holds cookies that scripts write, and reports cookies that are set, changed or removed. */
var cookies = (writes, _consent, patches) => {
	let isReported = false;
	const existence = (name) => isReported ? void 0 : () => readCookieNames().includes(name);
	const undos = [patches.undo];
	holdCookieTexts(writes, existence, patches);
	holdCookieStore(writes, existence, patches);
	if (window.cookieStore) undos.push(reportCookies(window.cookieStore, writes, () => {
		isReported = true;
	}));
	return () => undos.forEach((undo) => undo());
};
// src/gates/databases.ts
/** A request that fails as in a browser without databases. Browsers have failed so in private windows. */
var makeFailedRequest = () => {
	const error = new DOMException("Held back", "InvalidStateError");
	const request = Object.assign(new EventTarget(), {
		error,
		readyState: "done",
		result: void 0
	});
	setTimeout(() => request.dispatchEvent(new NativeEvent("error", {
		bubbles: true,
		cancelable: true
	})));
	return request;
};
/** What a script gets for `indexedDB.open()`, and how that ends. */
var holdDatabase = (createPlaceholder) => (open) => {
	const { prototype } = IDBOpenDBRequest;
	const { placeholder, become } = createPlaceholder(prototype, prototype, { readyState: "pending" });
	return {
		result: placeholder,
		proceed: () => become(open()),
		fail: () => become(makeFailedRequest())
	};
};
/** What a script gets for `caches.open()`, and how that ends. */
var holdCache = (open) => {
	let proceed = () => {};
	let fail = () => {};
	return {
		result: new Promise((resolve, reject) => {
			proceed = () => resolve(open());
			fail = () => reject(new DOMException("Held back", "SecurityError"));
		}),
		proceed,
		fail
	};
};
/** Holds the opening of databases and caches. */
var databases = ({ write }, _consent, patches) => {
	const holdOpening = (kind, owner, hold) => patches.patch(owner, "open", { apply(native, self, args) {
		const perform = () => Reflect.apply(native, self, args);
		if (!args.length || Number(args[1] ?? 1) < 1) return perform();
		const exists = () => false;
		return write({
			kind,
			name: asText(args[0]),
			exists,
			perform,
			whileHeld: () => hold(perform)
		});
	} });
	holdOpening("IndexedDB", window.IDBFactory?.prototype, holdDatabase(createPlaceholders(patches)));
	holdOpening("Cache", window.CacheStorage?.prototype, holdCache);
};
// src/core/holding/addresses-in.ts
var ADDRESS = /(?:[a-z]+:)?[\\/]{1,2}[^\s"'`<>()\\,;]+/gi;
/** A character that markup spells with a reference (`&#x74;`, `&period;`), or a style with an escape (`\74`). */
var SPELLED = /&(?:#(x?)([\da-f]+)|(\w+));?|\\(?:([\da-f]{1,6})\s?|(.))/gi;
/** The characters of an address that have a name in markup, and that may stand before its path. */
var NAMED = {
	bsol: "/",
	colon: ":",
	commat: "@",
	lowbar: "_",
	percnt: "%",
	period: ".",
	sol: "/",
	NewLine: "",
	Tab: ""
};
/** Finds what may be an address in a text that isn't an address itself: markup, code or a style. */
var addressesIn = (text) => text.match(ADDRESS) ?? [];
/**
* Finds what may be an address where characters may be spelled otherwise, and where tabs and line ends, which browsers ignore in an address,
* may stand in it.
*/
var addressesSpelledIn = (text) => {
	const plain = text.replace(SPELLED, (all, hex, code, name, escape, own = all) => {
		if (name) return NAMED[name] ?? all;
		const digits = code ?? escape;
		return digits ? String.fromCodePoint((parseInt(digits, code && !hex ? 10 : 16) || 0) % 1114112) : own;
	});
	return [...addressesIn(plain), ...addressesIn(plain.replace(/[\t\n\r]/g, ""))];
};
// src/gates/dropped-sources.ts
/**
* Holds objects that must be made at once and so can't wait, by dropping what they would fetch from: the source of a font, the servers of a
* connection to a peer.
*/
var droppedSources = ({ ruleOf }, { blockingRule, hold }, _consent, patches) => {
	const isHeld = (kind, address) => {
		const rule = blockingRule(ruleOf(address), kind, address);
		if (rule) hold({
			...rule,
			waits: false
		}, kind, address, { proceed: () => {} });
		return !!rule;
	};
	const withoutServers = (given) => {
		const { iceServers } = given ?? {};
		if (!iceServers) return given;
		const isServerHeld = ({ urls }) => [urls].flat().some((url) => isHeld("RTCPeerConnection", url.replace(/^\w+:/, "https://")));
		return {
			...given,
			iceServers: iceServers.filter((server) => !isServerHeld(server))
		};
	};
	for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) patches.patch(window, name, { construct: (native, [given, ...rest], made) => Reflect.construct(native, [withoutServers(given), ...rest], made) });
	patches.patch(window.RTCPeerConnection?.prototype, "setConfiguration", { apply: (native, self, [given]) => Reflect.apply(native, self, [withoutServers(given)]) });
	patches.patch(window, "FontFace", { construct(native, args, made) {
		const [name, source, ...rest] = args;
		const isDropped = typeof source === "string" && addressesSpelledIn(source).some((one) => isHeld("FontFace", one));
		return Reflect.construct(native, isDropped ? [
			name,
			"url(data:)",
			...rest
		] : args, made);
	} });
};
// src/core/holding/fetching-elements.ts
var XLINK = "http://www.w3.org/1999/xlink";
/** The elements that fetch by an attribute. */
var ELEMENTS = {
	src: [
		"script",
		"iframe",
		"frame",
		"img",
		"source",
		"video",
		"audio",
		"track",
		"embed",
		"input"
	],
	srcset: ["img", "source"],
	href: [
		"link",
		"image",
		"use",
		"feImage",
		"script"
	],
	"xlink:href": [
		"image",
		"use",
		"feImage",
		"script"
	],
	data: ["object"],
	poster: ["video"],
	imagesrcset: ["link"],
	background: [
		"body",
		"table",
		"thead",
		"tbody",
		"tfoot",
		"tr",
		"td",
		"th",
		"col",
		"colgroup"
	],
	ping: ["a", "area"],
	srcdoc: ["iframe"],
	to: ["set", "animate"],
	from: ["animate"],
	values: ["animate"]
};
var NONE = [];
var NAMES$1 = [...new Set(Object.values(ELEMENTS).flat())];
var ATTRIBUTES = new Map(NAMES$1.map((one) => [one, Object.keys(ELEMENTS).filter((name) => ELEMENTS[name]?.includes(one))]));
/** The attributes by which an element fetches. */
var attributesOf = ({ localName }) => ATTRIBUTES.get(localName) ?? NONE;
/** Finds the elements that may fetch something. Links and table cells are many, so they match only if they have the attribute. */
var FETCHING_ELEMENTS = [...new Set(Object.entries(ELEMENTS).flatMap(([name, ones]) => /g$|gr/.test(name) ? `[${name}]` : ones))].join();
/** The addresses in a document that is given as text (a `data:` address). */
var addressesInDocument = (address) => {
	const text = unescape(address);
	try {
		return addressesSpelledIn(/;\s*base64,/i.test(text) ? atob(text.replace(/^[^,]*,/, "")) : text);
	} catch {
		return [];
	}
};
var addressesInList = (list) => list.split(/[\s,]+/);
var addressesInValues = (values) => values.split(";");
/** How addresses are found in an attribute that isn't an address itself. */
var FIND = {
	srcset: addressesInList,
	imagesrcset: addressesInList,
	ping: addressesInList,
	srcdoc: addressesSpelledIn,
	to: addressesInValues,
	from: addressesInValues,
	values: addressesInValues
};
/** The elements that show a document, which may be given as text. */
var DOCUMENTS = [
	"iframe",
	"object",
	"embed"
];
/** The value of such an attribute. In XML any prefix may stand for XLink. */
var valueOf = (element, name) => name === "xlink:href" ? element.getAttributeNS(XLINK, "href") : element.getAttribute(name);
/** The addresses that an element fetches when an attribute has this value. */
var addressesOf = ({ localName }, name, value) => {
	const found = FIND[name]?.(value);
	if (found || !DOCUMENTS.includes(localName)) return found ?? [value];
	const address = value.replace(/[\t\n\r]/g, "");
	return /^\s*data:/i.test(address) ? addressesInDocument(address) : [value];
};
// src/core/holding/call-own.ts
/** Calls a method of an element or a shadow root. In a form, a control may hide that too. */
var callOwn = (target, name, ...given) => {
	const owner = target instanceof HTMLFormElement ? Element.prototype : target;
	return Reflect.apply(Reflect.get(owner, name), target, given);
};
/** The matching elements in a node. It is empty for a node that has no elements in it. */
var findAll = (root, selector) => "querySelectorAll" in root ? [...callOwn(root, "querySelectorAll", selector)] : [];
// src/core/holding/facts-of.ts
var NAMES = [
	"isConnected",
	"nodeType",
	"ownerDocument",
	"parentNode"
];
/**
* What a node says of itself. In a form, a control of such a name hides the form's own property (`<input name="parentNode">`: HTML, section
* 4.10.3), so a form is asked with the browser's own getters.
*/
var factsOf = (node) => node instanceof HTMLFormElement ? Object.fromEntries(NAMES.map((name) => [name, Reflect.get(Node.prototype, name, node)])) : node;
// src/core/holding/runs-there.ts
/**
* Whether a script that is put there runs, now or when the place comes into the page. Then nobody would see the script: a search doesn't find
* what is in a shadow root, and no script can replace `select[0] = option`.
*/
var runsThere = (place) => factsOf(place).isConnected || !!callOwn(place, "getRootNode").host || "closest" in place && !!callOwn(place, "closest", "option,optgroup");
// src/core/holding/held-elements.ts
/** The types of script that the browser runs (HTML, section 4.12.1). */
var RUNNABLE = /^\s*(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|j|live)script[\d.]*)\s*$/i;
/** The types of script whose text is searched for addresses, where the script has no address of its own. */
var READ = /^\s*(?:module|speculationrules)\s*$/i;
var isScript = (element) => element.localName === "script";
var scriptsIn = (root) => {
	const inside = findAll(root, "script");
	return root.localName === "script" ? [root, ...inside] : inside;
};
/** Makes the function that finds the first blocked address of a list, and the rule that blocks it now. */
var createFind = ({ ruleOf }, { blockingRule }) => (element, addresses, at) => {
	const base = at && baseOf(at);
	for (const address of addresses) {
		const rule = blockingRule(ruleOf(address, base), element.localName, address);
		if (rule) return [rule, address];
	}
};
/** Knows the scripts that the browser never runs (HTML, section 4.12.1.1, "already started"), and the rules that block the others. */
var createScripts = (find, mentions) => {
	const inert = /* @__PURE__ */ new WeakSet();
	let isAny = false;
	return {
		isInert: (script) => inert.has(script),
		ruleOfScript(script, at) {
			const type = script.getAttribute("type") ?? "";
			const address = [
				"src",
				"href",
				"xlink:href"
			].map((name) => valueOf(script, name)).find(Boolean);
			if (inert.has(script)) return void 0;
			if (address) return RUNNABLE.test(type) ? find(script, [address], at) : void 0;
			const text = READ.test(type) ? script.textContent ?? "" : "";
			return text && mentions.test(text) ? find(script, addressesIn(text), at) : void 0;
		},
		noteInert(root) {
			for (const script of scriptsIn(root)) {
				isAny = true;
				inert.add(script);
			}
		},
		noteInertCopy(original, copy) {
			if (!isAny) return;
			const copies = scriptsIn(copy);
			scriptsIn(original).forEach((script, index) => {
				const same = copies[index];
				if (same && inert.has(script)) inert.add(same);
			});
		}
	};
};
/**
* Refers to a held element. The queue doesn't keep an element of the page alive, so that it is released with its place. It keeps one that
* has no place: a tracking pixel, or a script that was put in and taken out.
*/
var referTo = (element) => {
	const reference = new WeakRef(element);
	let kept = element;
	queueMicrotask(() => {
		const isLoader = kept?.localName === "script" && /^(?:head|body)$/.test(kept.parentElement?.localName ?? "");
		if (kept?.isConnected && !isLoader) kept = void 0;
	});
	return () => kept ?? reference.deref();
};
/** Makes the function that lets an element wait. */
var createWait = ({ hold }, keyOf) => (element, name, rule, size, proceed) => {
	const refer = referTo(element);
	const isShown = !!element.ownerDocument.defaultView;
	hold(rule, element.localName, name, {
		key: keyOf(element),
		size,
		proceed() {
			const one = refer();
			if (!one) return;
			if (isShown && !one.ownerDocument.defaultView) document.adoptNode(one);
			proceed(one);
		},
		fail: () => queueMicrotask(() => refer()?.dispatchEvent(new NativeEvent("error")))
	});
};
/** Holds elements: makes marks of those that can be marks, and lets the others wait where they are. */
var createHolding = (wait, tell) => {
	/**
	* Lets a script wait, with a type that the browser doesn't run. A script element that enters the page with such a type can still run
	* later (HTML, section 4.12.1.1).
	*/
	const holdScript = (script, address, rule) => {
		const type = script.getAttribute("type");
		script.setAttribute("type", "text/plain");
		wait(script, address, rule, void 0, (one) => {
			if (type === null) one.removeAttribute("type");
			else one.setAttribute("type", type);
			if (runsThere(one)) one.replaceWith(one);
			else document.head.appendChild(one).remove();
		});
	};
	/** Lets an attribute wait that a mark can't have. Its value isn't kept in the page, where its text could become code. */
	const holdAttribute = (element, name, value, rule, given) => wait(element, name === "srcdoc" ? name : value, rule, value.length, (one) => {
		one.setAttributeNS(name.startsWith("xlink") ? XLINK : null, name, given);
		if (/^(?:link|set|animate)$/.test(one.localName)) one.replaceWith(one);
	});
	/** Makes an element a mark. */
	const holdMark = (element, name, value, rule, isPlaced) => {
		const own = element.getAttribute("data-consent");
		element.setAttribute("data-consent", own && !element.hasAttribute("data-held") ? `(${own})&(${rule.id})` : rule.id);
		element.setAttribute("data-held", "");
		element.setAttribute(`data-${name}`, value);
		wait(element, value, rule, isPlaced ? void 0 : value.length, (one) => {
			if (tell(one)) return;
			for (const each of HELD_ATTRIBUTES) {
				const held = one.getAttribute(`data-${each}`);
				if (held) one.setAttribute(each, held);
			}
		});
	};
	return (element, name, value, rule, isPlaced, given = value) => {
		if (isScript(element)) {
			holdScript(element, value, rule);
			return;
		}
		const isMark = HELD_ATTRIBUTES.includes(name) && !/^(?:frame|use|feImage)$/.test(element.localName);
		if (name === "xlink:href") element.removeAttributeNS(XLINK, "href");
		else if (element.hasAttribute(name)) element.removeAttribute(name);
		if (isMark) holdMark(element, name, value, rule, isPlaced);
		else holdAttribute(element, name, value, rule, given);
	};
};
/** Makes the function that checks what is in a node. */
var createSearch = (check) => {
	const search = (root, isConnecting, at, isDeep) => {
		const inside = root.firstChild ? findAll(root, FETCHING_ELEMENTS) : [];
		const found = attributesOf(root).length ? [root, ...inside] : inside;
		for (const one of found) check(one, isConnecting, at);
		if (!isDeep) return found;
		const roots = [root, ...findAll(root, "*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
		return [...found, ...roots.flatMap((one) => search(one, isConnecting, at, true))];
	};
	return search;
};
var createHeldElements = (rules, holder) => {
	const keys = /* @__PURE__ */ new WeakMap();
	const keyOf = (element) => {
		const key = keys.get(element) ?? {};
		keys.set(element, key);
		return key;
	};
	const tell = (element) => element.isConnected && element.hasAttribute("data-held") && document.dispatchEvent(new CustomEvent("askfirst-held", { detail: element }));
	const hold = createHolding(createWait(holder, keyOf), tell);
	const find = createFind(rules, holder);
	const scripts = createScripts(find, rules.mentions);
	const check = (element, isConnecting, at) => {
		if (isScript(element)) {
			const found = isConnecting ? scripts.ruleOfScript(element, at) : void 0;
			if (found) hold(element, "src", found[1], found[0], true);
			return;
		}
		for (const name of attributesOf(element)) {
			const value = valueOf(element, name);
			const found = value && find(element, addressesOf(element, name, value), at);
			if (found) hold(element, name, value, found[0], isConnecting || element.isConnected);
		}
	};
	const takeBack = (element, name, value) => {
		if (!element.hasAttribute("data-held")) return;
		const held = element.getAttribute(`data-${name}`);
		if (held === null || held === value) return;
		holder.forget(keyOf(element));
		for (const one of [
			"held",
			"consent",
			name
		]) element.removeAttribute(`data-${one}`);
	};
	return {
		...scripts,
		tell,
		isHeld: (element) => keys.has(element),
		check,
		takeBack,
		search: createSearch(check),
		assign(element, name, given, set) {
			if (element?.nodeType !== Node.ELEMENT_NODE || !attributesOf(element).includes(name)) return set();
			const value = String(given);
			const isRunning = isScript(element) && !scripts.isInert(element) && RUNNABLE.test(element.getAttribute("type") ?? "");
			const mayFetch = isScript(element) ? isRunning && runsThere(element) : true;
			const at = element.ownerDocument.defaultView ? element : void 0;
			const found = mayFetch ? find(element, addressesOf(element, name, value), at) : void 0;
			takeBack(element, name, value);
			if (found) hold(element, name, value, found[0], element.isConnected, given);
			if (isScript(element) || !found) set();
			tell(element);
		}
	};
};
// src/core/holding/hold-members.ts
/** Replaces each of the members that the browser has. */
var holdMembers = ({ patch }, members, handlerOf) => {
	const interfaces = window;
	for (const [owner, names] of Object.entries(members)) for (const name of names.split(" ")) patch((owner === "Document" ? Document : interfaces[owner])?.prototype, name, handlerOf(name));
};
// src/core/holding/hold-attributes.ts
var SVG = "http://www.w3.org/2000/svg";
/** The interface in an element's prototype chain that has the property. */
var interfaceWith = (name, one) => !one || Object.hasOwn(one, name) ? one : interfaceWith(name, Object.getPrototypeOf(one));
/** Holds addresses that scripts assign to properties. */
var holdProperties = ({ patch }, { assign }, owners) => {
	for (const [name, elements] of Object.entries(ELEMENTS)) {
		const property = name === "imagesrcset" ? "imageSrcset" : name;
		const made = elements.flatMap((one) => [document.createElement(one), document.createElementNS(SVG, one)]);
		for (const owner of new Set(made.map((one) => interfaceWith(property, one)))) patch(owner ?? void 0, property, { apply(native, self, args) {
			const perform = () => Reflect.apply(native, self, args);
			if (args.length) return assign(self, name, args[0], perform);
			const address = perform();
			owners.set(address, self);
			return address;
		} });
	}
};
/** Holds addresses that scripts assign to an attribute node, or to another object that stands for an attribute. */
var holdAttributeObjects = (patches, mentions, { assign }, owners) => {
	const setValue = { apply(native, self, args) {
		const set = () => Reflect.apply(native, self, args);
		const owner = self?.ownerElement ?? owners.get(self);
		return owner ? assign(owner, self.name ?? "href", String(args[0]), set) : set();
	} };
	holdMembers(patches, {
		Attr: "value",
		Node: "nodeValue textContent",
		SVGAnimatedString: "baseVal"
	}, () => setValue);
	const setNode = { apply(native, self, args) {
		const [attribute] = args;
		const value = attribute?.value;
		if (!value || !mentions.test(value)) return Reflect.apply(native, self, args);
		attribute.value = "";
		try {
			return Reflect.apply(native, self, args);
		} finally {
			attribute.value = value;
		}
	} };
	holdMembers(patches, {
		Element: "setAttributeNode setAttributeNodeNS",
		NamedNodeMap: "setNamedItem setNamedItemNS"
	}, () => setNode);
};
/**
* Holds addresses that scripts give to elements by property and by attribute. When a script removes such an address, it no longer waits.
*/
var holdAttributes = (patches, mentions, held) => {
	const { assign, takeBack } = held;
	const owners = /* @__PURE__ */ new WeakMap();
	holdProperties(patches, held, owners);
	holdMembers(patches, { Element: "setAttribute setAttributeNS" }, (method) => ({ apply(native, self, args) {
		const [name, value] = args.slice(-2);
		const set = () => Reflect.apply(native, self, args);
		if (args.length < (method === "setAttribute" ? 2 : 3)) return set();
		return assign(self, String(name).toLowerCase().replace(/^.*:/, "xlink:"), value, set);
	} }));
	holdAttributeObjects(patches, mentions, held, owners);
	holdMembers(patches, { Element: "removeAttribute removeAttributeNS" }, () => ({ apply(native, self, args) {
		const name = String(args.at(-1)).toLowerCase();
		if (self?.nodeType === Node.ELEMENT_NODE && !self.hasAttribute(name)) takeBack(self, name);
		return Reflect.apply(native, self, args);
	} }));
	patches.patch(window, "Audio", { construct(native, [address], made) {
		const audio = Reflect.construct(native, [], made);
		if (address !== void 0) audio.src = address;
		return audio;
	} });
};
// src/core/holding/hold-insertions.ts
var PARENT = "append prepend replaceChildren";
var SIBLING = "before after replaceWith";
/** The methods and properties by which nodes enter a document, by interface. */
var ENTRANCES = {
	Node: "appendChild insertBefore replaceChild",
	Element: `${PARENT} ${SIBLING} insertAdjacentElement`,
	CharacterData: SIBLING,
	DocumentType: SIBLING,
	Document: `${PARENT} body`,
	DocumentFragment: PARENT,
	Range: "insertNode surroundContents",
	HTMLTableElement: "caption tHead tFoot",
	HTMLSelectElement: "add",
	HTMLOptionsCollection: "add"
};
/** Whether something is a node. `instanceof` doesn't tell, because a frame's nodes have the frame's own interfaces. */
var isNode = (given) => typeof given?.nodeType === "number" || given instanceof Node;
/**
* Holds what scripts put into the page, before the browser fetches it: new nodes, and nodes from a template or another document.
* @param reachFrames called after each insertion
*/
var holdInsertions = (patches, { search, tell, noteInert, noteInertCopy }, reachFrames) => {
	/** Searches the nodes that are new in this document. @returns the elements that may have become marks */
	const searchNew = (place, nodes) => {
		const at = isNode(place) ? place : place?.startContainer ?? document;
		const facts = factsOf(at);
		const home = facts.ownerDocument ?? at;
		const isConnecting = place !== void 0 && (facts.isConnected || !isNode(place) || runsThere(place));
		const found = [];
		for (const node of nodes) if (isNode(node)) {
			const { ownerDocument, isConnected } = factsOf(node);
			const isForeign = ownerDocument !== home;
			if (isForeign && isConnected) noteInert(node);
			if (isForeign || isConnecting && !isConnected) found.push(...search(node, isConnecting, at, isForeign));
		}
		return found;
	};
	holdMembers(patches, ENTRANCES, () => ({ apply(native, self, args) {
		const marks = searchNew(self, args);
		const result = Reflect.apply(native, self, args);
		marks.forEach(tell);
		reachFrames();
		return result;
	} }));
	holdMembers(patches, {
		Document: "importNode adoptNode",
		Node: "cloneNode"
	}, (name) => ({ apply(native, self, args) {
		const original = name === "cloneNode" ? self : args[0];
		if (isNode(original)) {
			const { ownerDocument, isConnected } = factsOf(original);
			if (name !== "cloneNode" && isConnected) noteInert(original);
			if (name !== "cloneNode") search(original, false, self, true);
			else if (!isConnected && ownerDocument === document) search(original, false);
		}
		const copy = Reflect.apply(native, self, args);
		if (isNode(original)) noteInertCopy(original, copy);
		return copy;
	} }));
};
// src/core/holding/hold-markup.ts
/** The address of a picture that is in the page for a moment, to find the place in which an editor puts something. */
var SPOT = "data:,askfirst";
/** The method that puts nodes into the same place as the markup, by the method's name or by the position. */
var WAYS = {
	innerHTML: "replaceChildren",
	setHTML: "replaceChildren",
	setHTMLUnsafe: "replaceChildren",
	outerHTML: "replaceWith",
	beforebegin: "before",
	afterbegin: "prepend",
	beforeend: "append",
	afterend: "after"
};
/** The element for which markup is parsed. For a shadow root it is the host, for any other fragment a body (HTML, section 8.5). */
var contextOf = (node, inert) => {
	if (node instanceof HTMLFormElement) return node;
	const element = node?.host ?? node;
	if (element?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return inert.body;
	return element?.nodeType === Node.ELEMENT_NODE ? element : void 0;
};
/**
* Copies the element for which markup is parsed. Within a form the copy gets a form too, because there the parser drops a nested form
* (HTML, section 13.4).
*/
var copyContext = (context, inert) => {
	const copy = inert.importNode(context);
	const { parentNode } = factsOf(context);
	if (parentNode instanceof HTMLFormElement || contextOf(parentNode, inert)?.closest("form")) inert.createElement("form").append(copy);
	return copy;
};
/** Parses into `place` what a member of an element was given. */
var parseInto = (place, own, name, args) => {
	if (name.startsWith("setHTML")) Reflect.apply(own[name]?.value, place, args);
	else own["innerHTML"]?.set?.call(place, args.at(-1));
	for (const one of place.querySelectorAll("noscript")) if (one.firstElementChild) one.textContent = one.innerHTML;
};
/** The content of an element, as a range of its document. */
var rangeIn = (place, inert) => {
	const range = inert.createRange();
	range.selectNodeContents(place);
	return range;
};
/** Whether markup may fetch from a declared host: by its own text, or by what its addresses are relative to (`<base>`). */
var mayFetch = (mentions, markup, at) => mentions.test(String(markup)) || mentions.test(baseOf(at).replace(/[?#].*/s, ""));
/** Whether something in parsed markup is held, or will be. */
var holds = ({ isHeld, ruleOfScript }, place, marks) => marks.some(isHeld) || !!place.querySelector("[data-held]") || [...place.querySelectorAll("script")].some((script) => ruleOfScript(script));
/** Holds markup that is given to an element or a shadow root. */
var holdGiven = (patches, mentions, held, own, inert, reachFrames) => {
	holdMembers(patches, {
		Element: "innerHTML outerHTML insertAdjacentHTML setHTML setHTMLUnsafe",
		ShadowRoot: "innerHTML setHTML setHTMLUnsafe"
	}, (name) => ({ apply(native, self, args) {
		const isAdjacent = name === "insertAdjacentHTML";
		const way = WAYS[isAdjacent ? String(args[0]).toLowerCase() : name];
		const context = contextOf(way === "replaceWith" || way === "before" || way === "after" ? self && factsOf(self).parentNode : self, inert);
		const html = isAdjacent ? args[1] : args[0];
		const place = way && context && self.localName !== "template" && mayFetch(mentions, html, context) && copyContext(context, inert);
		if (place) parseInto(place, own, name, args);
		const marks = place ? held.search(place, false, context, name === "setHTMLUnsafe") : [];
		if (place && holds(held, place, marks)) {
			held.noteInert(place);
			callOwn(self, way, rangeIn(place, inert).extractContents());
		} else Reflect.apply(native, self, args);
		marks.forEach(held.tell);
		reachFrames();
	} }));
};
/** Holds markup that becomes a fragment. */
var holdFragments = (patches, mentions, held, inert) => {
	const { adoptNode } = document;
	holdMembers(patches, { Range: "createContextualFragment" }, () => ({ apply(native, self, args) {
		const start = self?.startContainer;
		const context = contextOf(start, inert) ?? start?.parentElement ?? inert.body;
		if (!start || !mayFetch(mentions, args[0], start)) return Reflect.apply(native, self, args);
		const range = rangeIn(copyContext(context, inert), inert);
		const fragment = Reflect.apply(native, range, args);
		return holds(held, fragment, held.search(fragment, false, start)) ? adoptNode.call(document, fragment) : Reflect.apply(native, self, args);
	} }));
	patches.patch(window.XSLTProcessor?.prototype, "transformToFragment", { apply(native, self, [source, owner]) {
		const fragment = Reflect.apply(native, self, [source, inert]);
		if (fragment) held.search(fragment, false, owner);
		return fragment && adoptNode.call(owner, fragment);
	} });
};
/** Holds markup and pictures that are put into a text which the visitor edits. */
var holdCommands = (patches, mentions, held, own, inert) => patches.patch(Document.prototype, "execCommand", { apply(native, self, args) {
	const command = String(args[0]).toLowerCase();
	const isImage = command === "insertimage";
	const perform = () => Reflect.apply(native, self, args);
	if (!isImage && (command !== "inserthtml" || !mayFetch(mentions, args[2], self))) return perform();
	const place = inert.createElement("p");
	if (isImage) place.appendChild(inert.createElement("img")).src = String(args[2]);
	else own["innerHTML"]?.set?.call(place, args[2]);
	const marks = held.search(place, false, self);
	if (!holds(held, place, marks)) return perform();
	held.noteInert(place);
	const isDone = native.call(self, "insertImage", false, SPOT);
	const spot = self.querySelector(`[src="${SPOT}"]`);
	spot?.before(...place.childNodes);
	spot?.remove();
	marks.forEach(held.tell);
	return isDone;
} });
/** Notes the scripts of documents that are parsed separately. They never run. */
var noteDocuments = (patches, mentions, { noteInert }) => {
	const parsing = { apply(native, self, args) {
		const parsed = Reflect.apply(native, self, args);
		if (mentions.test(String(args[0]))) noteInert(parsed);
		return parsed;
	} };
	patches.patch(DOMParser.prototype, "parseFromString", parsing);
	for (const name of ["parseHTML", "parseHTMLUnsafe"]) patches.patch(Document, name, parsing);
};
/**
* Holds what comes into the page as markup. Markup that mentions a declared host is first parsed in a document that fetches nothing.
* @param inert such a document
*/
var holdMarkup = (patches, mentions, held, inert, reachFrames) => {
	const own = Object.getOwnPropertyDescriptors(Element.prototype);
	holdGiven(patches, mentions, held, own, inert, reachFrames);
	holdFragments(patches, mentions, held, inert);
	holdCommands(patches, mentions, held, own, inert);
	noteDocuments(patches, mentions, held);
};
// src/core/holding/frame-reach.ts
/**
* Extends the gates to the frames that scripts make and that have no address of their own. Otherwise a script could use the unpatched
* members of such a frame. Each frame is reached before a script gets hold of it.
* @param search holds what is in a frame; `isNew` is set for what comes into a frame that was reached before
* @returns what looks for new frames
*/
var createFrameReach = (patches, search = () => {}) => {
	/** The frames' windows, documents, and realms, each by its interface of elements. */
	const reached = /* @__PURE__ */ new WeakSet();
	const observer = new MutationObserver((mutations) => {
		for (const { addedNodes } of mutations) for (const node of addedNodes) search(node, true);
	});
	const reach = (shown) => {
		try {
			const view = shown?.defaultView ?? shown;
			if (!view || view === window || !/^(?:about|blob):/.test(view.document.URL)) return;
			const { document: content } = view;
			if (!reached.has(content)) {
				reached.add(content);
				observer.observe(content, {
					childList: true,
					subtree: true
				});
				content.addEventListener("load", hear, true);
				search(content);
			}
			const realm = view.Element;
			if (!realm || reached.has(realm)) return;
			reached.add(realm);
			patches.copyTo(view);
		} catch {}
	};
	const reachAll = (view = window) => {
		for (let index = 0; index < view.length; index++) {
			const inside = view[index];
			if (!inside) continue;
			if (!reached.has(inside)) reach(inside);
			reached.add(inside);
			reachAll(inside);
		}
	};
	const reaching = { apply(native, self, args) {
		const content = Reflect.apply(native, self, args);
		reach(content);
		return content;
	} };
	const members = "contentWindow contentDocument";
	holdMembers(patches, {
		HTMLIFrameElement: members,
		HTMLFrameElement: members,
		HTMLObjectElement: members,
		Document: "open"
	}, () => reaching);
	patches.patch(window, "open", reaching);
	const hear = ({ target }) => {
		reach(target?.contentWindow);
	};
	document.addEventListener("load", hear, true);
	return () => reachAll();
};
// src/gates/elements.ts
/** Makes a script like another one. The browser doesn't know the new one yet, so it can still run. */
var copyScript = (script) => {
	const copy = document.createElementNS(script.namespaceURI, "script");
	copy.nonce = script.nonce;
	for (const attribute of script.attributes) copy.setAttributeNode(attribute.cloneNode());
	copy.textContent = script.textContent;
	return copy;
};
/** Makes the mark that takes the place of a script which the parser has put in. The mark waits for the script's services. */
var createMark = (script, rule) => {
	const mark = copyScript(script);
	mark.dataset["type"] = script.type;
	mark.dataset["consent"] = rule.id;
	mark.type = "text/plain";
	return mark;
};
/**
* Holds elements for declared hosts, however they come into the page. A script that another script put in waits where it is and stays the
* same element when it runs, because its maker may keep a reference to it. Everything else becomes a mark, and is released like the marks
* that the site's owner wrote. A script in the served page doesn't run, but the browser may have requested it already.
*/
var elements = (rules, holder, consent, patches) => {
	const held = createHeldElements(rules, holder);
	const inert = document.implementation.createHTMLDocument();
	const disown = inert.adoptNode.bind(inert);
	/** The scripts of the page. Each is added before it runs, or has run already. */
	const scripts = new WeakSet(document.scripts);
	/**
	* Puts a mark in the place of a script that the parser put in. A script that has left its document doesn't run (HTML, section 4.12.1.1).
	*/
	const stop = (script) => {
		const [rule] = held.ruleOfScript(script, script) ?? [];
		if (!rule) return;
		script.replaceWith(script.ownerDocument === document ? createMark(script, rule) : copyScript(script));
		disown(script);
	};
	const meet = (element) => {
		if (element.localName !== "script") {
			held.check(element, true, element);
			held.tell(element);
		} else if (!scripts.has(element)) {
			scripts.add(element);
			stop(element);
		}
	};
	const reachFrames = createFrameReach(patches, (root, isNew) => {
		const found = held.search(root, false, root);
		if (isNew) found.forEach(meet);
	});
	holdAttributes(patches, rules.mentions, held);
	holdInsertions(patches, held, reachFrames);
	holdMarkup(patches, rules.mentions, held, inert, reachFrames);
	let isOver = false;
	const endWatch = watchElements(FETCHING_ELEMENTS, meet, {
		isPressing: true,
		inShadow: true,
		subscribe(search) {
			whenParsed().then(() => {
				if (!isOver) search();
			});
			return consent.subscribe(search);
		}
	});
	return () => {
		isOver = true;
		patches.undo();
		endWatch();
	};
};
// src/gates/frames.ts
/** Holds entries in frames that scripts make. Where hosts are declared, their gate has reached the frames already. */
var frames = (_writes, { gates }, patches) => {
	if (!gates.has("hosts")) createFrameReach(patches);
};
// src/gates/leftovers.ts
/**
* Erases entries that may not be stored: from before the gate, from another visit, or from a server. It looks for cookies at once; for the
* other kinds when the page is idle, since opening storage may take the browser long. It looks again when the answer changes, and when the
* browser reports a cookie.
*/
var leftovers = ({ isClosed }, consent) => {
	const declaring = consent.policy?.services.filter(({ cookies }) => cookies?.length) ?? [];
	const declared = declaring.flatMap(({ cookies = [] }) => cookies.flatMap(kindsOf));
	let isIdle = false;
	const sweepIfFound = async () => {
		if (declaring.every(({ id }) => consent.allows(id))) return;
		for (const kind of ENTRY_KINDS.filter((one) => declared.includes(one) && (isIdle || one === "cookie"))) try {
			if (!(await entryNames[kind]()).some((name) => isClosed(kind, name))) continue;
			await consent.sweep();
			return;
		} catch {}
	};
	const hear = ({ changed }) => {
		if (changed.some(({ name = "" }) => isClosed("cookie", name))) setTimeout(() => void sweepIfFound(), 200);
	};
	const endSubscription = consent.subscribe(() => void sweepIfFound());
	const cancel = whenIdle(() => {
		isIdle = true;
		sweepIfFound();
		window.cookieStore?.addEventListener("change", hear);
	});
	return () => {
		endSubscription();
		cancel();
		window.cookieStore?.removeEventListener("change", hear);
	};
};
// src/gates/fetches.ts
/** Counts a body that only the request itself has, as it is read. */
var countBody = async (request, grow) => {
	try {
		grow((await request.clone().arrayBuffer()).byteLength);
	} catch {}
};
/** Holds `fetch()`. If a script aborts the request while it waits, it ends at once. */
var fetches = ({ ruleOf }, { blockingRule, hold, forget, grow }, _consent, patches) => {
	const { Request, fetch } = window;
	patches.patch(window, "fetch", { apply(native, self, args, view) {
		const address = args[0]?.url ?? args[0];
		const rule = blockingRule(ruleOf(address, view && baseOf(view.document)), "fetch", address);
		if (!rule) return Reflect.apply(native, self, args);
		return new Promise((settle, reject) => {
			const request = new ((view?.Request) ?? Request)(...args);
			const { signal } = request;
			const giveUp = () => {
				forget(request);
				reject(signal.reason);
			};
			if (signal.aborted) {
				giveUp();
				return;
			}
			signal.addEventListener("abort", giveUp);
			const body = args[1]?.body;
			hold(rule, "fetch", address, {
				key: request,
				size: request.url.length + sizeOf(body),
				proceed: () => settle(view?.closed ? fetch(request) : native.call(self, request)),
				fail: () => settle(native.call(self, NOWHERE))
			});
			if (!body && request.method !== "GET" && request.body !== null) countBody(request, (bytes) => grow(request, bytes));
		});
	} });
};
// src/gates/xml-http-requests.ts
/** The upload's events come between those of the request itself (XMLHttpRequest, section 3.5.6). */
var failUpload = (request) => {
	const tell = (type) => request.upload.dispatchEvent(new ProgressEvent(type));
	const end = () => {
		if (request.readyState !== XMLHttpRequest.DONE) return;
		request.removeEventListener("readystatechange", end);
		tell("error");
		tell("loadend");
	};
	tell("loadstart");
	request.addEventListener("readystatechange", end);
};
/**
* Holds what `XMLHttpRequest` sends. A request that fails is sent to an address that leads nowhere, so that the browser fires all events in
* their order.
*/
var xmlHttpRequests = ({ ruleOf }, { blockingRule, hold, forget }, _consent, patches) => {
	const opened = /* @__PURE__ */ new WeakMap();
	/** What the addresses of frames are relative to. */
	const bases = /* @__PURE__ */ new WeakMap();
	const waiting = /* @__PURE__ */ new WeakSet();
	const { prototype } = XMLHttpRequest;
	const { open, send } = prototype;
	const fail = (request, body, address = NOWHERE) => {
		const [method = "GET", , isAsync = true] = opened.get(request) ?? [];
		waiting.delete(request);
		open.call(request, method, address, isAsync);
		send.call(request, body);
		if (isAsync && sizeOf(body) && !/^(?:get|head)$/i.test(method)) failUpload(request);
	};
	patches.patch(prototype, "open", { apply(native, self, args, view) {
		forget(self);
		waiting.delete(self);
		opened.set(self, args);
		if (view) bases.set(self, baseOf(view.document));
		return Reflect.apply(native, self, args);
	} });
	patches.patch(prototype, "abort", { apply(native, self, args) {
		if (forget(self)) fail(self, void 0, "data:,");
		return Reflect.apply(native, self, args);
	} });
	for (const name of ["send", "setRequestHeader"]) patches.patch(prototype, name, { apply(native, self, args) {
		if (waiting.has(self)) throw new DOMException("Already sent", "InvalidStateError");
		const [, address, isAsync = true] = opened.get(self) ?? [];
		const rule = name === "send" && blockingRule(ruleOf(address, bases.get(self)), "XMLHttpRequest", address);
		if (!rule) return Reflect.apply(native, self, args);
		waiting.add(self);
		hold({
			...rule,
			waits: rule.waits && isAsync
		}, "XMLHttpRequest", address, {
			key: self,
			size: String(address).length + sizeOf(args[0]),
			proceed() {
				waiting.delete(self);
				native.apply(self, args);
			},
			fail: () => fail(self, args[0])
		});
	} });
};
// src/core/holding/held-area.ts
/**
* Holds what scripts write into an area. Only a proxy can watch an area's properties. This one behaves as areas do in this browser.
* @param getItem the browser's own
*/
var holdArea = (area, kind, getItem, { write, remove }) => {
	const exists = (name) => () => getItem.call(area, name) !== null;
	const setItem = (name, value, perform) => write({
		kind,
		name,
		exists: exists(name),
		size: value.length,
		perform
	});
	const removeItem = (name, perform) => remove({
		kind,
		name,
		exists: exists(name),
		perform
	});
	const target = Object.create(Object.getPrototypeOf(area));
	const define = (name, descriptor) => {
		const isDone = Reflect.defineProperty(area, name, descriptor);
		const isItem = typeof name === "string" && (!(name in target) || Reflect.get(area, name) === target[name]);
		return isDone && (isItem || Reflect.defineProperty(target, name, descriptor));
	};
	return {
		kind,
		area,
		proxy: new Proxy(target, {
			get: (_, name, receiver) => Reflect.get(name in target ? target : area, name, receiver),
			has: (_, name) => name in area,
			ownKeys: () => Reflect.ownKeys(area),
			getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(area, name),
			setPrototypeOf: (_, prototype) => Reflect.setPrototypeOf(target, prototype) && Reflect.setPrototypeOf(area, prototype),
			preventExtensions: () => false,
			defineProperty(_, name, descriptor) {
				if (typeof name === "symbol" || descriptor.get || descriptor.set) return define(name, descriptor);
				const value = asText(descriptor.value);
				setItem(name, value, () => define(name, name in target ? descriptor : {
					...descriptor,
					value
				}));
				return true;
			},
			deleteProperty(_, name) {
				const perform = () => Reflect.deleteProperty(target, name) && Reflect.deleteProperty(area, name);
				return typeof name === "symbol" ? perform() : removeItem(name, perform);
			}
		}),
		setItem,
		removeItem
	};
};
// src/gates/storage.ts
/** Gives scripts a proxy in the place of each area. */
var replaceAreas = (areas, writes, { patch }) => {
	const { getItem } = Storage.prototype;
	for (const kind of ["localStorage", "sessionStorage"]) patch(window, kind, { apply(native, self, args) {
		const area = Reflect.apply(native, self, args);
		if (!area) return area;
		const held = areas.get(area) ?? holdArea(area, kind, getItem, writes);
		areas.set(area, held).set(held.proxy, held);
		return held.proxy;
	} });
};
/** Makes the methods of areas work on the proxies too, and holds what they write. */
var replaceMethods = (areas, { reportEntry, dropWaiting }, { patch }) => {
	const acts = {
		key: (_held, _args, perform) => perform(),
		getItem: (_held, _args, perform) => perform(),
		setItem: (held, args, perform) => held.setItem(args[0], args[1], perform),
		removeItem: (held, args, perform) => held.removeItem(args[0], perform),
		clear({ kind, area }, _, perform) {
			for (const name of Object.keys(area)) reportEntry("removed", kind, name);
			dropWaiting(kind);
			return perform();
		}
	};
	for (const [method, act] of Object.entries(acts)) patch(Storage.prototype, method, { apply(native, self, args) {
		const held = areas.get(self);
		if (!held) return Reflect.apply(native, self, args);
		const needed = method === "setItem" ? 2 : 1;
		if (method !== "clear" && args.length < needed) return Reflect.apply(native, held.area, args);
		const texts = method === "key" ? args : args.slice(0, needed).map(asText);
		return act(held, texts, () => Reflect.apply(native, held.area, texts));
	} });
};
/** Makes every member that takes or returns an area take and return the proxies. */
var replaceReaders = (areas, { patch }) => {
	const areaBehind = (one) => areas.get(one)?.area ?? one;
	patch(Storage.prototype, "length", { apply: (native, self) => native.call(areaBehind(self)) });
	patch(StorageEvent.prototype, "storageArea", { apply(native, self) {
		const area = native.call(self);
		const view = self.target ?? window;
		const asked = [view.localStorage, view.sessionStorage].find((one) => areaBehind(one) === area);
		return area && (asked ?? areas.get(area)?.proxy ?? null);
	} });
	patch(StorageEvent.prototype, "initStorageEvent", { apply: (native, self, args) => Reflect.apply(native, self, args.map(areaBehind)) });
	patch(window, "StorageEvent", { construct(native, args, made) {
		const [type, init] = args;
		const given = init?.storageArea ? [type, {
			...init,
			storageArea: areaBehind(init.storageArea)
		}] : args;
		return Reflect.construct(native, given, made);
	} });
};
/** Holds what scripts write into the storage areas, by method and by property. */
var storage = (writes, _consent, patches) => {
	const areas = /* @__PURE__ */ new WeakMap();
	replaceAreas(areas, writes, patches);
	replaceMethods(areas, writes, patches);
	replaceReaders(areas, patches);
};
// src/start/hold-declared.ts
/**
* The gates of declared hosts and entries, with one queue for all that waits.
* @param onlyReports whether nothing is held, and what would be held is only reported
*/
var holdDeclared = (onlyReports) => (consent) => {
	const holder = createHolder(consent, onlyReports);
	const patches = createPatches();
	const undos = [
		holder.undo,
		declaredHosts([
			fetches,
			xmlHttpRequests,
			calls,
			connections,
			droppedSources,
			elements
		], holder, patches)(consent),
		declaredEntries([
			cookies,
			storage,
			databases,
			leftovers,
			frames
		], holder, patches)(consent)
	];
	return () => undos.forEach((undo) => undo());
};
// src/start/given-policy.ts
/** Reads the policy, and adds the visitor's region to it. @throws {TypeError} when an object isn't a sound policy */
var readPolicy = (policy, region) => {
	if (typeof policy !== "object") return loadPolicy(policy, region);
	const problem = problemOfPolicy(policy, evaluateExpression);
	if (problem) throw new TypeError(problem);
	return parsePolicy(JSON.stringify(policy), region);
};
/** The name of a policy in messages to the console. */
var namePolicy = (given, policy) => {
	if (typeof given === "string") return given;
	const ids = policy?.categories.map(({ id }) => id).join(", ") ?? "unknown categories";
	return `${given || !policyInPage() ? "an object" : "#askfirst-policy"} (revision ${policy?.revision ?? "?"}; ${ids})`;
};
/** Whether two policies are equal, apart from what the site's server fills in for one visitor. */
var isSamePolicy = (one, other) => one && other ? canonicalPolicy(one) === canonicalPolicy(other) : one === other;
// src/start/starting-from-code.ts
/** A policy under which nobody is asked and nothing is allowed. */
var CLOSED = "{ \"categories\": [] }";
/** Makes the part that holds declared hosts and entries until it is undone. */
var gateOf = (gate) => (consent) => {
	const undos = [];
	let isOver = false;
	undos.push(whenNeeded(gate, () => {
		if (!isOver) undos.push(holdDeclared(gate === "report")(consent));
	})(consent));
	if (gate === "report") consent.explain();
	return () => {
		isOver = true;
		for (const undo of undos) undo();
		consent.gates.clear();
	};
};
/**
* Makes the function that says which one counts of two things that were given: in the console and, if it gets the consent's list, in what
* `explain()` returns.
*/
var sayingTwo = (said) => (what, first, second, ...details) => {
	const message = `start() was given two ${what}: the first counts (${first}), and the second is ignored (${second}). Call start() once, or with the same each time.`;
	console.error(`[askfirst] ${message}`, ...details);
	said?.add(message);
};
/** Makes the function that says in the console, once, that a second policy differs from the first one. */
var comparingPolicies = (handle, sayTwo = sayingTwo()) => {
	let isSaid = false;
	return async (first, second) => {
		if (second === void 0 || second === first) return;
		const other = await Promise.resolve().then(() => readPolicy(second, void 0)).catch(() => void 0);
		await handle.ready;
		if (isSaid || isSamePolicy(handle.policy, other)) return;
		isSaid = true;
		sayTwo("policies", namePolicy(first, handle.policy), namePolicy(second, other), handle.policy, second);
	};
};
/** Makes the function that says in the console, once for each, which options of a later start come too late. */
var comparingOptions = (sayTwo) => {
	const said = /* @__PURE__ */ new Set();
	return (given, options, canTake) => {
		for (const key of [
			"region",
			"gate",
			"nonce"
		]) {
			const [one, other] = [given[key], options[key]];
			const isTaken = one === void 0 && canTake.includes(key);
			if (other === void 0 || other === one || isTaken || said.has(key)) continue;
			said.add(key);
			sayTwo(`values of ${key}`, one ?? "none", other);
		}
	};
};
/** Reads the policy for the consent. The policy of a later start can replace it. */
var takingPolicies = (first) => {
	let isRead = false;
	let later;
	let take = () => {};
	return {
		loadPolicy: (takePolicy) => {
			take = takePolicy;
			const loaded = readPolicy(first.policy, first.region);
			if (!(loaded instanceof Promise)) return loaded;
			return loaded.then((policy) => later ?? policy).finally(() => {
				isRead = true;
			});
		},
		takeLater: async ({ policy, region }) => {
			try {
				later = readPolicy(policy, region);
				if (!(later instanceof Promise)) take(later);
				else if (isRead) take(await later);
			} catch (error) {
				console.error("[askfirst] Nothing is allowed.", error);
				later = parsePolicy(CLOSED);
				take(later);
			}
		}
	};
};
/** Starts the widget. @returns the function that takes the options of a later start */
var startNow = (files, first) => {
	const { loadPolicy, takeLater } = takingPolicies(first);
	const withReleased = loadReleased(files.loadReleasedFile);
	const consent = createConsent({
		loadPolicy,
		withReleased,
		loadUi: files.loadUi
	});
	window.askfirst = consent.handle;
	const isInPage = !!policyInPage();
	for (const attach of [
		mountUi,
		marks(scripts(first.nonce ?? "", withReleased), embeds()),
		loadFloatingButton(files.loadButton)
	]) attach(consent);
	const sayTwo = sayingTwo(consent.said);
	let given = first;
	let undoGate = gateOf(given.gate)(consent);
	const comparePolicies = comparingPolicies(consent.handle, sayTwo);
	const compareOptions = comparingOptions(sayTwo);
	return (options) => {
		const isPolicyGiven = isInPage || given.policy !== void 0 || given.region !== void 0;
		const takesPolicy = !isPolicyGiven && (options.policy !== void 0 || options.region !== void 0);
		const takesGate = given.gate === void 0 && options.gate !== void 0;
		if (isPolicyGiven) comparePolicies(given.policy, options.policy);
		compareOptions(given, options, isPolicyGiven ? ["gate"] : ["gate", "region"]);
		given = {
			...options,
			...given,
			...takesPolicy && options
		};
		if (!takesGate && !takesPolicy) return;
		undoGate();
		if (takesPolicy) takeLater(options);
		undoGate = gateOf(given.gate)(consent);
	};
};
/** Makes the function that starts the widget once, whoever calls it first. The console says what a later start can't change. */
var startingFromCode = (files) => {
	let startAgain;
	let handle;
	return (options = {}) => {
		if (typeof document === "undefined") return WITHOUT_PAGE;
		if (!window.askfirst?.allows) startAgain = startNow(files, options);
		else if (window.askfirst === handle) startAgain?.(options);
		else {
			const comparePolicies = comparingPolicies(window.askfirst);
			startAgain = ({ policy }) => void comparePolicies(void 0, policy);
			startAgain(options);
		}
		handle = window.askfirst;
		return handle;
	};
};
// src/index.ts
/**
* Returns the page's only handle: that of the script tag if there is one; otherwise the widget starts now. Marks are inert without the
* widget, so a late start releases none too early. If the handle was used before `start({ policy })`, it stays the same and takes the
* policy. A second, different policy is logged as an error. Without a page, as on a server, it allows nothing.
*
* `@__PURE__` tells bundlers that nothing starts here, so a site that imports only the class of an event doesn't bundle the rest.
*/
var start = /* @__PURE__ */ startingFromCode({
	loadUi: () => import("./ui.js"),
	loadReleasedFile: () => import("./parts/released.js"),
	loadButton: () => import("./parts/floating-button.js")
});
/** This function and those below are described at `Askfirst`. */
var allows = (...expression) => start().allows(...expression);
var whenAllowed = (...expression) => start().whenAllowed(...expression);
var whenReleased = (marked) => start().whenReleased(marked);
var subscribe = (listener) => start().subscribe(listener);
var decide = (...choice) => start().decide(...choice);
var withdraw = () => start().withdraw();
var erase = () => start().erase();
var sweep = () => start().sweep();
var receipt = () => start().receipt();
var open = (surface) => start().open(surface);
var explain = (asked) => start().explain(asked);
/** The same handle as an object. It starts the widget when it is first used, not when it is imported. */
var askfirst = /* @__PURE__ */ Object.freeze({
	get state() {
		return start().state;
	},
	get policy() {
		return start().policy;
	},
	get ready() {
		return start().ready;
	},
	get withdrawal() {
		return start().withdrawal;
	},
	allows,
	whenAllowed,
	whenReleased,
	subscribe,
	decide,
	withdraw,
	erase,
	sweep,
	receipt,
	open,
	explain
});
export { AskfirstBlockedEvent, AskfirstChangeEvent, AskfirstCookieEvent, AskfirstReadyEvent, AskfirstShownEvent, AskfirstWithdrawnEvent, WITHOUT_PAGE, allows, askfirst, createLike, decide, erase, explain, heard, open, receipt, start, subscribe, sweep, whenAllowed, whenReleased, withdraw };

//# sourceMappingURL=index.js.map