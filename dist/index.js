import { UNDECIDED, evaluate, need, whenParsed } from "./parts/when-parsed.js";
import { globSource, isOwnEntry } from "./parts/entry-name.js";
import { entryNames } from "./parts/entry-names.js";
// src/core/explain-types.ts
var isObject$1 = (value) => !!value && typeof value === "object" && !Array.isArray(value);
var isString = (value) => typeof value === "string";
var isMapOf = (is) => (value) => isObject$1(value) && Object.values(value).every(is);
var oneOf = (...values) => [(value) => values.includes(value), values.map((one) => JSON.stringify(one)).join(" or ")];
var OBJECT = [isObject$1, "an object"];
var TEXT = [(value) => isString(value) || isMapOf(isString)(value), "a text, or a map from language to text"];
var ADDRESS = [isString, "an address, in quotes"];
var YES_OR_NO = [(value) => typeof value === "boolean", "true or false, without quotes"];
var POLICY = {
	$schema: ADDRESS,
	controller: OBJECT,
	policyUrl: ADDRESS,
	region: [isString, "a region as \"us-ca\", or leave the key out where nobody knows it"],
	answer: [isString, "the text of a record, or leave the key out where there is none"],
	cookie: OBJECT,
	layout: OBJECT,
	texts: [isMapOf(isMapOf(isString)), "a map from language to texts, each with its name"]
};
var CONTROLLER = {
	name: TEXT,
	email: [isString, "an e-mail address, in quotes"],
	postal: TEXT,
	url: ADDRESS
};
var COOKIE = {
	name: [(value) => isString(value) && /^[\w!#$&'*+.^`|~-]+$/.test(value), "a name of letters, digits and any of !#$&'*+-.^_`|~"],
	domain: [isString, "a domain, in quotes"],
	path: [(value) => isString(value) && value.startsWith("/"), "a path that begins with /"],
	sameSite: oneOf("Lax", "Strict", "None")
};
var LAYOUT = {
	banner: oneOf("corner", "bar", "centre"),
	edge: oneOf("bottom", "top"),
	closable: YES_OR_NO,
	button: TEXT,
	quiet: [(value) => Array.isArray(value) && value.every(isString), "a list of paths, as [\"/legal/*\"]"],
	headingLevel: [(value) => Number.isInteger(value) && value > 0 && value < 7, "a number from 1 to 6"]
};
var CATEGORY = {
	summary: TEXT,
	required: YES_OR_NO,
	sells: YES_OR_NO
};
var SERVICE = {
	provider: TEXT,
	privacyUrl: ADDRESS,
	thirdParty: YES_OR_NO,
	reload: YES_OR_NO,
	reason: TEXT
};
var ENTRY = {
	purpose: TEXT,
	lifetime: TEXT,
	when: TEXT
};
var FUNCTION = { without: TEXT };
/** The first key whose value is of another type than it should be: the key, the value, and what to write. What isn't there has none. */
var wrongIn = (draft, types, at) => {
	if (!isObject$1(draft)) return void 0;
	for (const [key, [is, cure]] of Object.entries(types)) if (draft[key] !== void 0 && !is(draft[key])) return [
		at + key,
		draft[key],
		cure
	];
};
var listOf = (value) => Array.isArray(value) ? value : [];
/** The first value of a policy that is of the wrong type, among the keys of which nothing but their type has to be right. */
var wrongType = (source) => {
	const lists = [
		["categories", CATEGORY],
		["services", SERVICE],
		["functions", FUNCTION]
	];
	return wrongIn(source, POLICY, "") ?? wrongIn(source["controller"], CONTROLLER, "controller.") ?? wrongIn(source["cookie"], COOKIE, "cookie.") ?? wrongIn(source["layout"], LAYOUT, "layout.") ?? lists.flatMap(([key, types]) => listOf(source[key]).flatMap((item, index) => [wrongIn(item, types, `${key}[${index}].`), ...listOf(item?.["cookies"]).map((entry, at) => wrongIn(entry, ENTRY, `${key}[${index}].cookies[${at}].`))])).find(Boolean);
};
// src/core/explain-policy.ts
var problem = (key, value, cure) => `policy: ${key} is ${JSON.stringify(value) ?? "missing"}; write ${cure}`;
/** A host name, if with a port, or a wildcard and at least two labels, or a path; no scheme, and no question. */
var HOST = /^(?:(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?)?(?:\/[^?#\s]*)?$/;
var CHANGES = [
	"added",
	"removed",
	"longer",
	"wider"
];
var DEEDS = [
	"identifies",
	"locates",
	"profiles"
];
var KINDS = [
	"cookie",
	"localStorage",
	"sessionStorage",
	"IndexedDB",
	"Cache"
];
var isObject = (value) => !!value && typeof value === "object" && !Array.isArray(value);
var isText = (text) => {
	const texts = isObject(text) ? Object.values(text) : [text];
	return !!texts[0] && texts.every((one) => typeof one === "string");
};
/**
* The first thing in a policy that isn't sound: its key, its value and the cure. Undefined when all is. Stricter than `parsePolicy`.
* @param evaluate is handed in, so that this file, which few visits load, shares nothing with those that all of them load
*/
var problemOf = (source, evaluate) => {
	if (!isObject(source)) return problem("the text", source, "a JSON object");
	const { revision = 1, remember = {}, audience = "general", regimes = {} } = source;
	if (!isObject(remember)) return problem("remember", remember, "an object");
	if (!isObject(regimes)) return problem("regimes", regimes, "a map from region to regime");
	const { months = 1, history = false } = remember;
	if (!Number.isInteger(revision) || revision < 0) return problem("revision", revision, "a whole number");
	if (!(typeof months === "number" && months > 0)) return problem("remember.months", months, "a number of months");
	if (typeof history !== "boolean") return problem("remember.history", history, "true or false");
	if (![
		"general",
		"children",
		"mixed"
	].includes(audience)) return problem("audience", audience, "\"general\", \"children\" or \"mixed\"");
	for (const [region, regime] of Object.entries(regimes)) if (![
		"opt-in",
		"opt-out",
		"none"
	].includes(regime)) return problem(`regimes.${region}`, regime, "\"opt-in\", \"opt-out\" or \"none\"");
	const { signals = [] } = source;
	if (!Array.isArray(signals) || !signals.every((name) => typeof name === "string")) return problem("signals", signals, "a list of properties of navigator, as [\"doNotTrack\"]");
	const { undeclared = "report" } = source;
	if (![
		"allow",
		"report",
		"hold"
	].includes(undeclared)) return problem("undeclared", undeclared, "\"allow\", \"report\" or \"hold\"");
	const { adapters = {} } = source;
	if (!isObject(adapters)) return problem("adapters", adapters, "a map from adapter to its keys");
	for (const [name, mapping] of Object.entries(adapters)) {
		if (!isObject(mapping)) return problem(`adapters.${name}`, mapping, "a map from key to an id or an expression of ids");
		for (const [key, expression] of Object.entries(mapping)) if (typeof expression !== "string") return problem(`adapters.${name}.${key}`, expression, "an id, or an expression of ids");
	}
	const hasOwnCategories = source["categories"] !== void 0;
	const ids = hasOwnCategories ? [] : [
		"necessary",
		"functional",
		"analytics",
		"marketing"
	];
	const check = (key, text, also) => {
		const { [key]: items = [] } = source;
		if (!Array.isArray(items)) return problem(key, items, "a list");
		for (const [index, item] of items.entries()) {
			const at = `${key}[${index}]`;
			if (!isObject(item)) return problem(at, item, "an object");
			if (item["use"] !== void 0) return problem(`${at}.use`, item["use"], "the service in full, or have it completed before the gate reads it: complete() of \"askfirst/catalogue\" in your build, or askfirst-catalogue.js between policy and gate");
			const { id } = item;
			if (typeof id !== "string" || !/^[a-z0-9-]+$/.test(id)) return problem(`${at}.id`, id, "an id of a-z, 0-9 and -");
			if (ids.includes(id)) return problem(`${at}.id`, id, "another one: each category, service and function has an id of its own");
			if (!isText(item[text])) return problem(`${at}.${text}`, item[text], "a text, or a map from language to text");
			const more = also(item, at);
			if (more) return more;
			ids.push(id);
		}
	};
	/** The latest revision that each id is new or widened in, as `since` says. */
	const sinceOf = /* @__PURE__ */ new Map();
	const checkSince = ({ since = 0 }, at) => Number.isInteger(since) && since >= 0 && since <= revision ? void 0 : problem(`${at}.since`, since, `a revision of the policy, at most its own (${String(revision)})`);
	const required = hasOwnCategories ? [] : ["necessary"];
	const inCategories = check("categories", "title", (item, at) => {
		const { id, does = [] } = item;
		if (!Array.isArray(does) || !does.every((one) => DEEDS.includes(one))) return problem(`${at}.does`, does, `a list of ${DEEDS.map((one) => `"${one}"`).join(", ")}`);
		if (item["required"] ?? id === "necessary") required.push(id);
		sinceOf.set(item["id"], Number(item["since"] ?? 0));
		return checkSince(item, at);
	});
	const categories = [...ids];
	const inServices = check("services", "name", (item, at) => {
		const { id, category, hosts = [], whileUndecided, cookies = [] } = item;
		if (!categories.includes(category)) return problem(`${at}.category`, category, `the id of a category: ${categories.join(", ")}`);
		if (!Array.isArray(hosts)) return problem(`${at}.hosts`, hosts, "a list of hosts");
		for (const [index, host] of hosts.entries()) if (typeof host !== "string" || !host || !HOST.test(host)) return problem(`${at}.hosts[${index}]`, host, "a host name (in ASCII), \"*.example.com\", either with a path, or a path on the site");
		if (whileUndecided !== void 0 && whileUndecided !== "wait" && whileUndecided !== "drop") return problem(`${at}.whileUndecided`, whileUndecided, "\"wait\" or \"drop\"");
		const { role, exemption, reason } = item;
		if (role !== void 0 && role !== "processor" && role !== "own-purposes") return problem(`${at}.role`, role, "\"processor\" or \"own-purposes\"");
		if (exemption !== void 0) {
			if (exemption !== "transmission" && exemption !== "requested-service") return problem(`${at}.exemption`, exemption, "\"transmission\" or \"requested-service\": there is no other");
			if (!required.includes(category)) return problem(`${at}.exemption`, exemption, "it for services of a required category alone: visitors are asked about others");
			if (role === "own-purposes") return problem(`${at}.exemption`, exemption, "none: another company’s own purposes are never exempt");
			if (!isText(reason)) return problem(`${at}.reason`, reason, "for visitors why the exemption holds");
		}
		if (!Array.isArray(cookies)) return problem(`${at}.cookies`, cookies, "a list of entries");
		for (const [index, cookie] of cookies.entries()) {
			const entry = isObject(cookie) ? cookie : {};
			const { name, kind = KINDS[0] } = entry;
			if (typeof name !== "string" || !name.trim()) return problem(`${at}.cookies[${index}].name`, name, "the name of an entry; \"*\" stands for any characters");
			if (!KINDS.includes(kind)) return problem(`${at}.cookies[${index}].kind`, kind, KINDS.map((one) => `"${one}"`).join(", "));
			const { personalData = false } = entry;
			if (typeof personalData !== "boolean") return problem(`${at}.cookies[${index}].personalData`, personalData, "true or false");
			const inSince = checkSince(entry, `${at}.cookies[${index}]`);
			if (inSince) return inSince;
		}
		const all = [
			item,
			{ since: sinceOf.get(category) },
			...cookies
		];
		sinceOf.set(id, Math.max(...all.map(({ since }) => Number(since ?? 0))));
		return checkSince(item, at);
	});
	const known = [...ids];
	const inFunctions = check("functions", "title", ({ needs }, at) => {
		let unknown;
		try {
			evaluate(needs, (id) => {
				if (!known.includes(id)) unknown ??= id;
				return 0;
			});
		} catch {
			return problem(`${at}.needs`, needs, "ids of categories or services, with !, &, | and ( )");
		}
		return unknown && problem(`${at}.needs`, needs, `ids of categories or services ("${unknown}" is none): ${known.join(", ")}`);
	});
	const wrong = wrongType(source);
	return inCategories ?? inServices ?? inFunctions ?? problemOfChanges(source, sinceOf) ?? (wrong && problem(...wrong));
};
/** A day of the calendar. */
var isDay = (date) => typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && new Date(Date.parse(date) || 0).toISOString().startsWith(date);
/**
* The first thing in the history that isn't sound.
* @param sinceOf the revision that last widened each category and service, as their `since` says
*/
var problemOfChanges = ({ changes = [], revision = 1 }, sinceOf) => {
	if (!Array.isArray(changes)) return problem("changes", changes, "a list");
	for (const [index, change] of changes.entries()) {
		const at = `changes[${index}]`;
		if (!isObject(change)) return problem(at, change, "an object");
		const { revision: made, date, summary, kind, ids = [] } = change;
		if (!Number.isInteger(made) || made > revision) return problem(`${at}.revision`, made, `a revision of the policy, at most its own (${String(revision)})`);
		if (!isDay(date)) return problem(`${at}.date`, date, "a day as 2026-03-14");
		if (!isText(summary)) return problem(`${at}.summary`, summary, "a text, or a map from language to text");
		if (kind !== void 0 && !CHANGES.includes(kind)) return problem(`${at}.kind`, kind, CHANGES.map((one) => `"${one}"`).join(", "));
		if (!Array.isArray(ids)) return problem(`${at}.ids`, ids, "a list of ids");
		for (const id of kind && kind !== "removed" ? ids : []) {
			if (!sinceOf.has(id)) return problem(`${at}.ids`, id, "ids of categories and services");
			if (sinceOf.get(id) < made) return `policy: ${at} says that "${String(id)}" changed in revision ${String(made)}; write "since": ${String(made)} there, or who accepted it before isn’t asked`;
		}
	}
};
var problemIn = (json, place, evaluate) => {
	let source;
	try {
		source = JSON.parse(json);
	} catch (error) {
		return `policy: ${place} isn’t JSON (${String(error)}); mend the text there`;
	}
	return problemOf(source, evaluate);
};
/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
var explainPolicy = async (error, evaluate) => {
	const url = document.querySelector("script[data-policy]")?.dataset["policy"];
	let why;
	if (url) {
		const answer = await fetch(url).catch(() => void 0);
		const text = await answer?.text() ?? "";
		if (answer?.ok) why = problemIn(text, url, evaluate);
		else why = `policy: data-policy is "${url}", which answers ${answer?.status ?? "nothing"}; write the address of a JSON file`;
	} else why = problemIn(document.getElementById("askfirst-policy")?.textContent ?? "{}", "#askfirst-policy", evaluate);
	console.error("[askfirst] Nothing is allowed.", why ?? error);
};
// src/core/events.ts
/** On `document`, once: the policy is read, the first state known, and the page parsed, so that its scripts can listen. */
var AskfirstReadyEvent = class extends Event {
	constructor(state) {
		super("askfirst-ready");
		this.state = state;
	}
};
/** On `document`, after each change. */
var AskfirstChangeEvent = class extends Event {
	constructor(state, previous) {
		super("askfirst-change");
		this.state = state;
		this.previous = previous;
	}
};
/** On `document`, after declared entries were erased. */
var AskfirstWithdrawnEvent = class extends Event {
	constructor({ erased, left, unseen }) {
		super("askfirst-withdrawn");
		this.erased = erased;
		this.left = left;
		this.unseen = unseen;
	}
};
/** On `document`, once for each thing held back. */
var AskfirstBlockedEvent = class extends Event {
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
	constructor(act, kind, name, service, category) {
		super("askfirst-cookie");
		this.act = act;
		this.kind = kind;
		this.name = name;
		this.service = service;
		this.category = category;
	}
};
// src/core/frozen.ts
/** Plain data, frozen through and through. */
var frozen = (value) => {
	if (value && typeof value === "object") Object.values(value).forEach(frozen);
	return Object.freeze(value);
};
// src/core/read-record.ts
/** The policy's record cookie, as far as the page has access to cookies: in a sandboxed frame there are none. */
var readRecord = ({ cookie: { name = "askfirst" } = {} }) => {
	try {
		return ("; " + document.cookie).split("; " + name + "=")[1]?.split(";")[0];
	} catch {
		return;
	}
};
/**
* Calls back whenever the record may have changed: in another tab, or while the page slept. Chromium tells of a changed
* cookie before `document.cookie` has it (seen in version 156), so the page looks a little later, and once more on a busy machine.
*/
var watchRecord = (changed) => {
	const listen = () => window.cookieStore?.addEventListener("change", () => [200, 2e3].forEach((delayMs) => setTimeout(changed, delayMs)));
	if (document.readyState === "complete") listen();
	else addEventListener("load", () => setTimeout(listen), { once: true });
	addEventListener("pageshow", ({ persisted }) => persisted && changed());
	document.addEventListener("visibilitychange", changed);
};
// src/core/record.ts
var formatIds = (ids, others = []) => [...new Set(ids)].filter((id) => /^[a-z0-9-]+$/.test(id) && !others.includes(id)).sort().map((id, index, sorted) => {
	let shared = 0;
	while (shared < 35 && id[shared] === sorted[index - 1]?.[shared]) shared++;
	return shared > 2 ? "_" + shared.toString(36) + id.slice(shared) : id;
}).join("~");
var parseIds = (text) => {
	let id = "";
	return (text.match(/[^~]+/g) ?? []).map((part) => id = part.replace(/^_(.)/, (_, shared) => id.slice(0, parseInt(shared, 36))));
};
/** The record as it stands in the cookie. */
var formatRecord = ({ revision, day, method, signal, accepted, refused }) => [
	1,
	revision,
	dayOf(new Date(Date.parse(day) || 0)),
	method,
	signal,
	formatIds(accepted, refused),
	formatIds(refused)
].join(".");
/** The record that a cookie holds; null when the text is anything but a record, exactly as `formatRecord` spells it. */
var parseRecord = (text) => {
	const [, revision, day, method, signal, accepted = "", refused = ""] = `${text}`.split(".");
	const record = {
		revision: +revision,
		day,
		method,
		signal,
		accepted: parseIds(accepted),
		refused: parseIds(refused)
	};
	return /^1\.\d+.{12}(accept-all|refuse-all|choose|close|withdraw)\.(gpc)?\./.test(text) && formatRecord(record) === text ? record : null;
};
/** The UTC day of a date, `YYYY-MM-DD`. */
var dayOf = (date) => date.toISOString().slice(0, 10);
/** A date so many calendar months later: the same day of the month, or the month's last (31 August + 6 = 28 February). */
var addMonths = (from, months) => {
	const date = new Date(from);
	const dayOfMonth = date.getUTCDate();
	date.setUTCMonth(date.getUTCMonth() + months);
	if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
	return date;
};
/** Days in an order in which a calendar month later is 32 more, so that 31 August + 6 ends with February. */
var ordinalOf = (day) => {
	const [year, month, date] = day.split("-");
	return (+year * 12 + +month) * 32 + +date;
};
/** Whether a record still counts: it isn't older than the months it is remembered. One from the future does, as clocks differ. */
var isCurrent = ({ day }, months = 6, now = /* @__PURE__ */ new Date()) => ordinalOf(dayOf(now)) - ordinalOf(day) <= months * 32;
// src/core/policy.ts
/** From the strictest. */
var REGIMES = [
	"opt-in",
	"opt-out",
	"none"
];
/** The usual categories, which the widget can name itself. */
var USUAL = [
	"necessary",
	"functional",
	"analytics",
	"marketing"
];
/**
* Reads a policy.
* @param json the policy as the site wrote it
* @param named what the page's marks say: which of the usual categories there are, when the policy lists none
* @throws when an id isn't one, isn't the only one, or isn't known; when a name is missing; when a regime doesn't exist; when hosts or
*   cookies aren't lists of what they should be; when `required` is neither true nor false.
*   `explainPolicy` says where it is and how to mend it.
*/
var parsePolicy = (json, named = "") => {
	const source = JSON.parse(json);
	const { revision = 1, regimes = {}, services = [], functions = [], categories: own } = source;
	const ids = own ? [] : [...USUAL];
	const used = named.split(/[^a-z0-9-]+/);
	const needId = (id) => {
		need(ids.includes(id));
		return used.push(id);
	};
	const declare = ({ id, title, name, required = false }) => {
		need(id.match(/^[a-z0-9-]+$/) && !ids.includes(id) && (title || name) && required === !!required);
		ids.push(id);
	};
	for (const regime of Object.values(regimes)) need(REGIMES.includes(regime));
	own?.forEach(declare);
	services.forEach(({ use, category, hosts = [], cookies = [] }) => {
		needId(category);
		need(!use && hosts.every((host) => host.trim()) && cookies.every(({ name }) => name.trim()));
	});
	services.forEach(declare);
	functions.forEach(({ needs }) => evaluate(needs, needId));
	functions.forEach(declare);
	const usual = USUAL.filter((id, index) => !index || used.includes(id)).map((id) => ({
		id,
		sells: id === "marketing"
	}));
	const categories = (own ?? usual).map((category) => ({
		required: category.id === "necessary",
		...category
	}));
	return frozen({
		...source,
		revision,
		categories,
		services,
		functions
	});
};
// src/core/resolve.ts
/** The regime of a region: its own rule, its country's, the rule for everywhere else. Unknown is the strictest that the policy has. */
var regimeOf = (regimes = {}, region = "") => {
	const rules = {
		__proto__: null,
		"*": "opt-in",
		...JSON.parse(JSON.stringify(regimes).toLowerCase())
	};
	const name = region.toLowerCase();
	return rules[name] ?? rules[name.replace(/-.*/, "")] ?? rules[name && "*"] ?? REGIMES.find((regime) => Object.values(rules).includes(regime));
};
/**
* The visitor's recorded answer to an id; undefined when there is none.
* @param since the revision that added it or widened its use: an older acceptance doesn't reach that far, a refusal does
*/
var answerTo = (record, id, since = 0) => record?.refused.includes(id) ? false : record?.accepted.includes(id) && since <= record.revision ? true : void 0;
/**
* The revision that last added something or widened a use: for a category by itself, for a service by itself, by one of its entries
* or by its whole category. Zero where the policy says nothing of it.
*/
var sinceOf = (category, service) => Math.max(...[
	category,
	service,
	...service?.cookies ?? []
].map((one) => one?.since ?? 0));
/**
* What holds for a visitor: the only place where "allowed" is computed.
* @param once ids the visitor allowed for this page only
*/
var resolve = ({ audience = "general", categories, services, regimes, region: named, revision }, record, { gpc, signal, region = named }, once = []) => {
	const regime = regimeOf(regimes, region);
	const unanswered = [];
	const decisions = {};
	const settle = (id, whole, service) => {
		const { id: category, required, sells, does } = whole;
		const answer = answerTo(record, id, sinceOf(whole, service));
		const rule = does?.length ? "opt-in" : regime;
		const [allowed, because] = required ? [true, "required"] : audience !== "general" ? [false, "audience"] : once.includes(id) ? [true, "once"] : signal && answer === void 0 || gpc && sells && (answer ? !record?.signal : answer === void 0) ? [false, "signal"] : answer === void 0 ? [answerTo(record, category) !== false && rule !== "opt-in", "default"] : [answer, "choice"];
		if (answer === void 0 && /once|default/.test(because) && rule !== "none") unanswered.push(id);
		decisions[id] = {
			allowed,
			because
		};
	};
	for (const category of categories) {
		settle(category.id, category);
		for (const service of services) if (service.category === category.id) settle(service.id, category, service);
	}
	return {
		status: !unanswered.length ? "decided" : record && record.revision !== revision ? "stale" : "undecided",
		regime,
		decisions,
		unanswered,
		record
	};
};
// src/core/signals.ts
/** Reads the signals. A server that names no region leaves it unknown: it is never guessed. */
var readSignals = (region, { signals = [] }) => {
	const said = navigator;
	return {
		gpc: said["globalPrivacyControl"] === true,
		signal: signals.some((name) => said[name] == 1),
		region
	};
};
// src/core/handle.ts
/** Makes the handle: one line from policy, record and signals through `resolve` to its subscribers. */
var createAskfirst = ({ loadPolicy, region, loadLater }) => {
	/** Tells the subscribers. A listener that throws is reported by the browser, and the next one still runs. */
	const changes = new EventTarget();
	let signals;
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
	const withLater = (act) => later ? act(later) : load().then((file) => file && act(file));
	const preview = (record, forNow) => resolve(policy, record && isCurrent(record, policy?.remember?.months) ? record : null, signals, forNow);
	const tell = (target, previous) => target.dispatchEvent(new AskfirstChangeEvent(state, previous));
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
		tell(changes, previous);
		tell(document, previous);
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
		if (decision) {
			const { allowed, because } = decision;
			if (document.prerendering && because !== "required") return UNDECIDED;
			return allowed ? 1 : because === "default" ? UNDECIDED : 0;
		}
		const needs = policy?.functions.find((one) => one.id === id)?.needs;
		if (needs) return evaluate(needs, valueOf);
		need(!policy);
		return UNDECIDED;
	};
	const read = async () => {
		const loaded = loadPolicy();
		policy = loaded instanceof Promise ? await loaded : loaded;
		signals = readSignals(region, policy);
		watchRecord(update);
		document.addEventListener("prerenderingchange", () => tell(changes, state));
		update();
		whenParsed().then(() => document.dispatchEvent(new AskfirstReadyEvent(state)));
	};
	const askfirst = {
		get state() {
			return state;
		},
		get policy() {
			return policy;
		},
		ready: read().catch((error) => {
			policy = void 0;
			return withLater((file) => file.explaining((one) => one.explainPolicy(error)));
		}).then(() => state),
		late: (act) => withLater((file) => file.late(act)),
		said: /* @__PURE__ */ new Set(),
		gates: /* @__PURE__ */ new Set(),
		held: [],
		explain: async (asked) => (await load())?.explaining((file) => file.explain(askfirst, asked)),
		receipt: async () => (await load()).receipt(askfirst),
		open: async (surface) => (await load()).open(askfirst, surface),
		allows(expression, context) {
			try {
				return evaluate(expression, valueOf) === 1;
			} catch {
				withLater((file) => file.explaining((one) => one.explainExpression(askfirst, expression, context)));
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
			left: [],
			unseen: []
		},
		sweep: async () => (await load())?.sweep(askfirst),
		erase: async () => {
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
	if (url) return fetch(url).then((answer) => answer.text().then((text) => parsePolicy(answer.ok ? text : "")));
	const text = policyInPage();
	if (text) return parsePolicy(text);
	return whenParsed().then(() => {
		const marks = [...document.querySelectorAll("[data-consent]")].map((mark) => mark.getAttribute("data-consent"));
		return parsePolicy(policyInPage() ?? "{}", marks.join());
	});
};
// src/core/hold.ts
/** So many wait, with so much to keep; what comes on top is stopped. */
var MOST = 100;
var MOST_BYTES = 65536;
/** So many are remembered, for whoever asks what was held. */
var MOST_REMEMBERED = 500;
var createHolder = (consent, onlyReports) => {
	const waiting = /* @__PURE__ */ new Map();
	const isRefused = (id) => consent.allows(`!(${id})`);
	const announce = ({ id }, kind, name, fate) => {
		const held = {
			kind,
			name: String(name),
			id,
			fate
		};
		if (consent.held.push(held) > MOST_REMEMBERED) consent.held.shift();
		document.dispatchEvent(new AskfirstBlockedEvent(kind, held.name, id, fate));
		return held;
	};
	return {
		inTheWay(rule, kind, name) {
			if (!rule || (rule.id ? consent.allows(rule.id) : consent.policy?.undeclared !== "hold")) return void 0;
			if (onlyReports) announce(rule, kind, name, "reported");
			return onlyReports ? void 0 : rule;
		},
		hold(rule, kind, name, means) {
			const { key = {}, size, fail } = means;
			const before = waiting.get(key)?.held;
			waiting.delete(key);
			const sizes = [...waiting.values()].flatMap((one) => one.size ?? []);
			const isFull = size !== void 0 && (sizes.length >= MOST || sizes.reduce((sum, one) => sum + one, size) > MOST_BYTES);
			const waits = rule.waits && !isRefused(rule.id) && !isFull;
			const held = (waits ? before : void 0) ?? announce(rule, kind, name, waits ? "waits" : "stopped");
			if (waits) waiting.set(key, {
				...means,
				held
			});
			else fail?.();
		},
		forget: (key) => waiting.delete(key),
		undo: consent.subscribe(() => {
			for (const [key, { held, proceed, fail }] of waiting) {
				const isAllowed = consent.allows(held.id);
				if (!isAllowed && !isRefused(held.id)) continue;
				waiting.delete(key);
				held.fate = isAllowed ? "made" : "stopped";
				try {
					(isAllowed ? proceed : fail)?.();
				} catch (error) {
					reportError(error);
				}
			}
		})
	};
};
// src/core/rules.ts
var ruleOf = ({ categories }, services) => {
	const serves = categories.filter(({ id }) => services.some(({ category }) => category === id));
	return services[0] && {
		id: services.map(({ id }) => id).join(serves[1] && !serves.some(({ required }) => required) ? "&" : "|"),
		waits: !services.some(({ whileUndecided }) => whileUndecided === "drop"),
		service: services[0]
	};
};
/**
* What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which isn't the
* name itself: as in a Content-Security-Policy), either with a port or a path, or a path on this site (`/ingest/*`). A path
* covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then
* the longest.
*/
var hostRules = (policy) => {
	const patterns = [...new Set(policy.services.flatMap(({ hosts = [] }) => hosts))].map((declared) => {
		const bare = declared.replace(/^\w+:\/\//, "");
		const [name = "", first = ""] = bare.split("/");
		const host = (name || location.host).toLowerCase();
		const below = bare.slice(name.length);
		const declaredBy = policy.services.filter(({ hosts }) => hosts?.includes(declared));
		return {
			weight: (host.includes("*") ? 0 : 1e4) + (host + below).length,
			pattern: new RegExp(`^${globSource(host, "[^/]+")}\\.?(:\\d+)?${globSource(below)}${/[*/]$/.test(declared) ? "" : "(/|$)"}`),
			rule: {
				...ruleOf(policy, declaredBy),
				declared
			},
			/** The longest text in the host's name, or in the first step of the path. */
			text: globSource((name || first).split("*").reduce((long, part) => part.length > long.length ? part : long)),
			/** Whether it is this site's own, or may be. */
			isOwn: [location.host, location.hostname].some((own) => own.endsWith(host.replace("*", "")) || host.indexOf("*") > 0)
		};
	}).sort((one, other) => other.weight - one.weight);
	const mentions = new RegExp(patterns.map(({ text }) => text).join("|"), "i");
	/** Whether something of this site's own is declared. */
	const isOwn = patterns.some((one) => one.isOwn);
	/** What is plainly another's, or this site's where nothing of it is declared, isn't taken apart. */
	const isElsewhere = (address) => typeof address === "string" && (/^https?:\/\/[\w.:-]+(?:[/?#]|$)/i.test(address) ? !mentions.test(address) : !isOwn && /^\/?\w[^:]*$/.test(address) && document.baseURI.startsWith(origin));
	return {
		mentions,
		ruleOf(address) {
			if (isElsewhere(address)) return void 0;
			try {
				const { host, pathname } = new URL(address, document.baseURI);
				return patterns.find(({ pattern }) => pattern.test(host + pathname))?.rule;
			} catch {
				return;
			}
		}
	};
};
/**
* What the policy says of entries.
* @returns the rule of a name, exact or covered by a glob; undefined when nothing is to be said of it: it is ours, or nobody
*   declared it and that is allowed
*/
var entryRules = (policy) => {
	const { services, undeclared } = policy;
	const sourceOf = ({ kind = "cookie", name }) => `${Object.hasOwn(entryNames, kind) ? kind : "\\w+"}:${globSource(name)}`;
	const patterns = services.map(({ cookies = [] }) => new RegExp(`^(${cookies.map(sourceOf).join("|")})$`, "s"));
	return (kind, name) => {
		if (isOwnEntry(policy, kind, name)) return void 0;
		return ruleOf(policy, services.filter((_, index) => patterns[index].test(`${kind}:${name}`))) ?? (undeclared === "allow" ? void 0 : {
			id: "",
			waits: false
		});
	};
};
// src/core/writes.ts
var createWrites = (consent, policy, { inTheWay, hold, forget }) => {
	const ruleOf = entryRules(policy);
	const untold = /* @__PURE__ */ new Map();
	/** What passes, and is told already: until the next task, or the next answer, it isn't looked up again. */
	const passing = /* @__PURE__ */ new Set();
	const waiting = /* @__PURE__ */ new Set();
	const tellAll = () => {
		const events = [...untold.values()];
		untold.clear();
		passing.clear();
		for (const event of events) document.dispatchEvent(event);
	};
	const tell = (act, kind, name) => {
		const rule = ruleOf(kind, name);
		if (!rule) return;
		if (!untold.size) setTimeout(tellAll);
		const { id, category } = rule.service ?? {};
		untold.set(`${act} ${kind} ${name}`, new AskfirstCookieEvent(act, kind, name, id, category));
	};
	const endSubscription = consent.subscribe(tellAll);
	return {
		tell,
		isClosed: (kind, name) => !!inTheWay(ruleOf(kind, name), kind, name)?.id,
		write({ kind, name, go, exists, removes, size = 0, meanwhile = (wait) => wait(go) }) {
			const key = `${kind} ${name}`;
			const isToldOf = kind === "cookie" && !!window.cookieStore;
			if (passing.has(key) && (isToldOf || !removes)) return go();
			const takesAway = typeof removes === "function" ? removes() : !!removes;
			const rule = takesAway ? void 0 : inTheWay(ruleOf(kind, name), kind, name);
			if (rule) return meanwhile((proceed, fail) => {
				waiting.add(key);
				hold(rule, kind, name, {
					key,
					size,
					proceed,
					fail: () => {
						tell("stopped", kind, name);
						fail?.();
					}
				});
			});
			forget(key);
			if (takesAway) passing.delete(key);
			else passing.add(key);
			if (!isToldOf) {
				const existed = exists?.();
				if (!takesAway) tell(existed ? "changed" : "set", kind, name);
				else if (existed) tell("removed", kind, name);
			}
			return go();
		},
		forgetAll(kind) {
			for (const key of waiting) if (key.startsWith(`${kind} `)) forget(key);
		},
		undo() {
			endSubscription();
			untold.clear();
		}
	};
};
// src/core/declared-entries.ts
/**
* Attaches the gates of entries once the policy declares any, or holds what nobody declared: where it doesn't, the platform stays as
* it is.
* @param onlyReports holds nothing, and tells what would be held
*/
var declaredEntries = (gates, onlyReports) => (consent) => {
	const undos = [];
	const endSubscription = consent.subscribe(() => {
		const { policy } = consent;
		if (consent.gates.has("entries") || !policy) return;
		if (policy.undeclared !== "hold" && !policy.services.some(({ cookies }) => cookies?.length)) return;
		consent.gates.add("entries");
		const holder = createHolder(consent, onlyReports);
		const writes = createWrites(consent, policy, holder);
		undos.push(holder.undo, writes.undo, ...gates.map((gate) => gate(writes, consent)));
	});
	return () => [endSubscription, ...undos].forEach((undo) => undo());
};
// src/core/declared-hosts.ts
/**
* Attaches the gates of hosts once the policy declares any: where it doesn't, the platform stays as it is.
* @param onlyReports holds nothing, and tells what would be held
*/
var declaredHosts = (gates, onlyReports) => (consent) => {
	const undos = [];
	const endSubscription = consent.subscribe(() => {
		if (consent.gates.has("hosts") || !consent.policy?.services.some(({ hosts }) => hosts?.length)) return;
		consent.gates.add("hosts");
		const rules = hostRules(consent.policy);
		const holder = createHolder(consent, onlyReports);
		undos.push(holder.undo, ...gates.map((gate) => gate(rules, holder, consent)));
	});
	return () => [endSubscription, ...undos].forEach((undo) => undo());
};
// src/core/as-text.ts
/** What the platform makes of an argument that it takes for text (Web IDL, DOMString); a symbol throws a TypeError there too. */
var asText = (value) => `${value}`;
// src/core/patch.ts
/**
* Puts a proxy in the place of a method, a constructor, or an accessor's setter (its getter, where there is no setter), so that
* its name, its length, what it inherits and who may subclass it stay as they were.
* @param handler what to do when it is called or constructed
* @returns what puts back what was there; nothing is done when the platform has no such thing, or another script has put its own on top
*/
var patch = (owner, name, handler) => {
	const own = owner && Object.getOwnPropertyDescriptor(owner, name);
	const key = [
		"value",
		"set",
		"get"
	].find((one) => own?.[one]);
	if (!own || !key) return () => {};
	const proxy = new Proxy(own[key], {
		get: (native, member) => member === "toString" ? () => Function.prototype.toString.call(native) : Reflect.get(native, member),
		...handler
	});
	Object.defineProperty(owner, name, {
		...own,
		[key]: proxy
	});
	return () => {
		if (Object.getOwnPropertyDescriptor(owner, name)?.[key] === proxy) Object.defineProperty(owner, name, own);
	};
};
// src/gates/cookies.ts
/** A text that takes a cookie away says so in this way, or by a day that is past. */
var isRemoval = (text) => /;\s*max-age=[-0]/i.test(text) || Date.parse(/;\s*expires=([^;]*)/i.exec(text)?.[1] ?? "") < Date.now();
/** Holds cookies that scripts write: through `document.cookie`, which tells nothing of it, and through `cookieStore`. */
var cookies = ({ write, tell }) => {
	const kind = "cookie";
	/** What there is, as far as it was seen. */
	const present = /* @__PURE__ */ new Set();
	Promise.resolve().then(entryNames.cookie).then((names) => names.forEach((name) => present.add(name)), () => {});
	const changed = (event) => {
		for (const { name = "" } of event.deleted) {
			present.delete(name);
			tell("removed", kind, name);
		}
		for (const { name = "" } of event.changed) {
			tell(present.has(name) ? "changed" : "set", kind, name);
			present.add(name);
		}
	};
	window.cookieStore?.addEventListener("change", changed);
	const undos = [
		patch(Document.prototype, "cookie", { apply(native, self, args) {
			const text = asText(args[0]);
			const name = (/^(?:\s*=(?=[^;]*=))?([^=;]*)/.exec(text)?.[1]).trim();
			const removes = () => isRemoval(text);
			const exists = () => {
				const existed = present.has(name);
				present[removes() ? "delete" : "add"](name);
				return existed;
			};
			return write({
				kind,
				name,
				removes,
				exists,
				size: text.length,
				go: () => native.call(self, text)
			});
		} }),
		...["set", "delete"].map((method) => patch(window.CookieStore?.prototype, method, { apply(native, self, args) {
			const [first, value] = args;
			const [name, text] = typeof first === "object" && first ? [first.name, first.value] : [first, value];
			const go = () => Reflect.apply(native, self, args);
			return write({
				kind,
				name: asText(name),
				removes: method === "delete",
				size: asText(text).length,
				go,
				meanwhile: async (wait) => wait(go)
			});
		} })),
		() => window.cookieStore?.removeEventListener("change", changed)
	];
	return () => undos.forEach((undo) => undo());
};
// src/core/stand-in.ts
/** What the real thing is told as soon as it is there. Everything else a script only asks of a thing that it knows to be ready. */
var KEPT = /^(?:add|remove)EventListener$|^postMessage$/;
/**
* Something to give a script at once, while it isn't known yet what it will get. What the script sets on it, and the listeners that
* it adds, go to the real thing once that is there; from then on everything does.
* @param prototype what the real thing inherits from, so that the script takes the stand-in for one
* @param before what it says of itself until then
* @returns the stand-in, and what puts the real thing behind it
*/
var standIn = (prototype, before = { readyState: "pending" }) => {
	let real;
	const acts = [];
	const act = (one) => real ? one(real) : acts.push(one);
	return [new Proxy(Object.create(prototype), {
		get(_, key) {
			const name = String(key);
			if (KEPT.test(name)) return (...args) => void act((one) => one[key](...args));
			if (real) {
				const value = real[key];
				return typeof value === "function" && !/^(?:on|constructor)/.test(name) ? value.bind(real) : value;
			}
			if (Object.hasOwn(before, key)) return before[key];
			try {
				return prototype[key];
			} catch {
				return null;
			}
		},
		set: (_, key, value) => {
			before[key] = value;
			return !!act((one) => (one[key] = value, true));
		}
	}), (one) => {
		real = one;
		acts.forEach(act);
	}];
};
// src/gates/databases.ts
/** A request that fails as a database's does where the browser keeps none, as private windows have done. */
var failedRequest = () => {
	const error = new DOMException("Held back", "InvalidStateError");
	const request = Object.assign(new EventTarget(), {
		error,
		readyState: "done",
		result: void 0,
		onerror: () => {}
	});
	request.addEventListener("error", (event) => request.onerror?.(event));
	setTimeout(() => request.dispatchEvent(new Event("error", {
		bubbles: true,
		cancelable: true
	})));
	return request;
};
/** Holds the opening of databases and caches. */
var databases = ({ write }) => {
	const undos = [patch(window.IDBFactory?.prototype, "open", { apply(native, self, args) {
		const go = () => Reflect.apply(native, self, args);
		return write({
			kind: "IndexedDB",
			name: asText(args[0]),
			go,
			meanwhile: (wait) => {
				const [request, become] = standIn(IDBOpenDBRequest.prototype);
				wait(() => become(go()), () => become(failedRequest()));
				return request;
			}
		});
	} }), patch(window.CacheStorage?.prototype, "open", { apply(native, self, args) {
		const go = () => Reflect.apply(native, self, args);
		return write({
			kind: "Cache",
			name: asText(args[0]),
			go,
			meanwhile: (wait) => new Promise((settle, reject) => wait(() => settle(go()), () => reject(new DOMException("Held back", "SecurityError"))))
		});
	} })];
	return () => undos.forEach((undo) => undo());
};
// src/core/watch-elements.ts
/** The first time after which a page that is still being parsed is searched again, in milliseconds; each next one is twice as long. */
var FIRST_LOOK_MS = 32;
/** So many changes at once are searched for together. */
var MANY = 9;
/**
* Calls `found` for every element of the document that matches, in document order: those that are there, those that come
* later by any means, and those that become marks later. Other changes of attributes aren't looked for. It may be called again for
* the same element.
* @param isPressing whether each element has to be found as soon as it is parsed. It costs more than the page itself, so otherwise a
*   page that is still being parsed is searched a few times, and once it is parsed.
*/
var watchElements = (selector, found, isPressing = document.readyState !== "loading") => {
	let wait = FIRST_LOOK_MS;
	let timer;
	const search = (node) => node.querySelectorAll(selector).forEach(found);
	const observer = new MutationObserver((mutations) => {
		if (mutations.length > MANY) search(document);
		else for (const { target, type, addedNodes } of mutations) {
			const isAdded = type > "b";
			for (const node of isAdded ? addedNodes : [target]) {
				if (node.matches?.(selector)) found(node);
				if (isAdded && node.firstElementChild) search(node);
			}
		}
	});
	const begin = () => {
		search(document);
		observer.observe(document, {
			childList: true,
			subtree: true,
			attributeFilter: ["data-consent"]
		});
	};
	const lookAgain = () => {
		search(document);
		timer = setTimeout(lookAgain, wait *= 2);
	};
	if (isPressing) begin();
	else {
		lookAgain();
		whenParsed().then(() => {
			clearTimeout(timer);
			if (timer) begin();
		});
	}
	return () => {
		clearTimeout(timer);
		timer = void 0;
		observer.disconnect();
	};
};
// src/gates/elements.ts
/** What fetches something by itself, and the attributes that say what. */
var FETCHING = "script:not([type=\"text/plain\"]),iframe,img,link,source,video,audio,track,embed,object,image,input";
var NAMES$1 = /^(?:script|iframe|img|link|source|video|audio|track|embed|object|image|input)$/;
var ADDRESSES = [
	"src",
	"srcset",
	"href",
	"data",
	"poster"
];
var PROPERTIES = {
	HTMLScriptElement: "src",
	HTMLIFrameElement: "src",
	HTMLImageElement: "src srcset",
	HTMLLinkElement: "href",
	HTMLSourceElement: "src srcset",
	HTMLMediaElement: "src",
	HTMLVideoElement: "poster",
	HTMLTrackElement: "src",
	HTMLEmbedElement: "src",
	HTMLObjectElement: "data",
	HTMLInputElement: "src"
};
/** Where nodes enter a document, by interface, or copies of them. */
var PARENT = "append prepend replaceChildren";
var SIBLING = "before after replaceWith";
var ENTRANCES = {
	Node: "appendChild insertBefore replaceChild",
	Element: `${PARENT} ${SIBLING} insertAdjacentElement`,
	CharacterData: SIBLING,
	Document: `${PARENT} importNode adoptNode`,
	DocumentFragment: PARENT,
	Range: "insertNode surroundContents"
};
/** Where text that becomes nodes enters, by interface; and the method that puts nodes there. */
var MARKUP = {
	Element: "innerHTML outerHTML insertAdjacentHTML",
	ShadowRoot: "innerHTML"
};
var WAYS = {
	innerHTML: "replaceChildren",
	outerHTML: "replaceWith",
	beforebegin: "before",
	afterbegin: "prepend",
	beforeend: "append",
	afterend: "after"
};
/** As the selector says, and sooner. */
var isFetching = ({ localName, type }) => !!localName && NAMES$1.test(localName) && (localName !== "script" || type !== "text/plain");
/** Replaces each of the named members of each interface that the browser has. */
var patchAll = (members, handlerOf) => Object.entries(members).flatMap(([owner, names]) => names.split(" ").map((name) => patch(window[owner]?.prototype, name, handlerOf(name))));
/**
* Holds elements for declared hosts, however they come into the page. A script that another one put in waits where it is, and
* is the same one when it runs: its maker may hold on to it. All else is made a mark, to be released like those that the site's owner
* wrote. What stands in the served page doesn't run, but the browser may have asked for it already.
*/
var elements = ({ ruleOf, mentions }, { inTheWay, hold, forget }, consent) => {
	/** Tells the gate of the marks of one that stands in the page. A script that waits where it is isn't any. @returns whether it did */
	const tell = (held) => held.isConnected && held.hasAttribute("data-held") && document.dispatchEvent(new CustomEvent("askfirst-held", { detail: held }));
	const { set: parse } = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");
	const inert = document.implementation.createHTMLDocument();
	const disown = inert.adoptNode.bind(inert);
	const find = (element, name, value) => {
		if (value) for (const address of name === "srcset" ? value.split(/[\s,]+/) : [value]) {
			const rule = inTheWay(ruleOf(address), element.localName, address);
			if (rule) return rule;
		}
	};
	const fail = (element) => () => queueMicrotask(() => element.dispatchEvent(new Event("error")));
	/** Has a script wait. What isn't a script when it comes into the page may become one yet (HTML, section 4.12.1.1). */
	const holdScript = (script, address, rule) => {
		const type = script.getAttribute("type");
		script.type = "text/plain";
		hold(rule, "script", address, {
			key: script,
			proceed() {
				if (type === null) script.removeAttribute("type");
				else script.type = type;
				if (script.isConnected) script.replaceWith(script);
				else document.head.appendChild(script).remove();
			},
			fail: fail(script)
		});
	};
	/** Makes an element a mark. @param size whether it is counted, as a request that no place in the page has */
	const mark = (element, name, value, rule, size) => {
		if (element instanceof HTMLScriptElement) {
			holdScript(element, value, rule);
			return;
		}
		const own = element.getAttribute("data-consent");
		element.setAttribute("data-consent", own && !element.hasAttribute("data-held") ? `(${own})&(${rule.id})` : rule.id);
		element.setAttribute("data-held", "");
		element.setAttribute(`data-${name}`, value);
		element.removeAttribute(name);
		hold(rule, element.localName, value, {
			key: element,
			size,
			proceed: () => tell(element) || ADDRESSES.forEach((one) => {
				const held = element.getAttribute(`data-${one}`);
				if (held) element.setAttribute(one, held);
			}),
			fail: fail(element)
		});
	};
	/** Makes a mark of an element that fetches something held. */
	const check = (element) => ADDRESSES.forEach((name) => {
		const value = element.getAttribute(name);
		const rule = find(element, name, value);
		if (rule) mark(element, name, value, rule);
	});
	/** Makes marks of what a node has in it, and of itself. @returns what may be marks */
	const search = (node) => {
		const found = [node, ...node.firstElementChild ? node.querySelectorAll(FETCHING) : []].filter(isFetching);
		found.forEach(check);
		return found;
	};
	/** Sets an attribute that says what to fetch, or has it wait. */
	const assign = (element, name, value, set) => {
		if (!ADDRESSES.includes(name) || !(element instanceof Element) || !isFetching(element)) return set();
		const isScript = element.localName === "script";
		const rule = isScript && !element.isConnected ? void 0 : find(element, name, value);
		if (element.hasAttribute("data-held") && element.getAttribute(`data-${name}`) !== value) {
			forget(element);
			for (const one of [
				"held",
				"consent",
				name
			]) element.removeAttribute(`data-${one}`);
		}
		if (rule) mark(element, name, value, rule, element.isConnected ? void 0 : 0);
		if (isScript || !rule) set();
		tell(element);
	};
	/** Inserts what was marked before anybody could fetch it: as it comes into the page, or from a document that fetches nothing, as a template's. */
	const insert = (place, nodes, native) => {
		let marks = [];
		for (const node of nodes) if (node instanceof Node && !node.isConnected && (place?.isConnected !== false || node.ownerDocument !== place.ownerDocument)) marks = marks.concat(search(node));
		const result = native();
		marks.forEach(tell);
		return result;
	};
	/** Puts a mark in the place of a script that the parser put in: one that has left its document doesn't run (HTML, section 4.12.1.1). */
	const stop = (script) => {
		const rule = find(script, "src", script.getAttribute("src"));
		if (!rule) return;
		const copy = document.createElement("script");
		for (const { name, value } of script.attributes) copy.setAttribute(name, value);
		copy.nonce = script.nonce;
		copy.dataset["type"] = script.type;
		copy.dataset["consent"] = rule.id;
		copy.type = "text/plain";
		script.replaceWith(copy);
		disown(script);
	};
	/** The scripts of the page; each is met before it runs, or it has run. */
	const scripts = new WeakSet(document.scripts);
	const meet = (element) => {
		if (!(element instanceof HTMLScriptElement)) {
			check(element);
			tell(element);
		} else if (!scripts.has(element)) {
			scripts.add(element);
			stop(element);
		}
	};
	const undos = [
		...patchAll(PROPERTIES, (name) => ({ apply: (native, self, args) => assign(self, name, String(args[0]), () => native.apply(self, args)) })),
		patch(Element.prototype, "setAttribute", { apply: (native, self, args) => assign(self, String(args[0]).toLowerCase(), String(args[1]), () => native.apply(self, args)) }),
		...patchAll(ENTRANCES, () => ({ apply: (native, self, args) => insert(self, args, () => native.apply(self, args)) })),
		...patchAll(MARKUP, (name) => ({ apply: (native, self, args) => {
			const html = args.at(-1);
			const way = WAYS[args[1] ? String(args[0]).toLowerCase() : name];
			const context = /before|after|With/.test(way) ? self?.parentElement : self?.host ?? self;
			if (!way || !(context instanceof Element) || self.localName === "template" || !mentions.test(String(html))) return native.apply(self, args);
			const place = inert.importNode(context);
			parse.call(place, html);
			for (const one of place.querySelectorAll("noscript")) if (one.firstElementChild) one.textContent = one.innerHTML;
			const marks = search(place);
			self[way](...place.childNodes);
			marks.forEach(tell);
		} })),
		watchElements(FETCHING, meet, true),
		consent.subscribe(() => document.querySelectorAll(FETCHING).forEach(meet))
	];
	return () => undos.forEach((undo) => undo());
};
// src/gates/requests.ts
/** How much a body weighs, in bytes or characters, as far as it says so. */
var sizeOf = (body) => {
	const { size, byteLength, length } = body ?? {};
	return size ?? byteLength ?? length ?? 0;
};
/** What a socket says that isn't connected yet (WebSockets, section 3.1). */
var notYet = () => {
	throw new DOMException("Still in CONNECTING state", "InvalidStateError");
};
/**
* Holds the requests that scripts make for declared hosts: they wait for the visitor's choice. `WebTransport` and `SharedWorker`
* don't, as too much of them is used at once. What fails is sent to an address that leads nowhere, and so fails as on a broken
* line.
*/
var requests = ({ ruleOf }, { inTheWay, hold, forget }) => {
	/** By its own scheme, or a port that browsers don't connect to (Fetch, section 2.9). */
	const nowhere = `blob:${origin}/0`;
	const nowhereElse = {
		WebSocket: "wss://localhost:1",
		WebTransport: "https://localhost:1"
	};
	const find = (kind, address) => inTheWay(ruleOf(address), kind, address);
	const opened = /* @__PURE__ */ new WeakMap();
	const { open } = XMLHttpRequest.prototype;
	const undos = [
		patch(window, "fetch", { apply(native, self, args) {
			const address = args[0]?.url ?? args[0];
			const rule = find("fetch", address);
			if (!rule) return Reflect.apply(native, self, args);
			return new Promise((settle, reject) => {
				const request = new Request(...args);
				request.signal.addEventListener("abort", () => {
					forget(request);
					reject(request.signal.reason);
				});
				hold(rule, "fetch", address, {
					key: request,
					size: sizeOf(args[1]?.body),
					proceed: () => settle(native.call(self, request)),
					fail: () => settle(native.call(self, nowhere))
				});
			});
		} }),
		...["open", "abort"].map((name) => patch(XMLHttpRequest.prototype, name, { apply(native, self, args) {
			forget(self);
			if (name === "open") opened.set(self, args);
			return Reflect.apply(native, self, args);
		} })),
		patch(XMLHttpRequest.prototype, "send", { apply(native, self, args) {
			const [method, address, isAsync = true] = opened.get(self) ?? [];
			const rule = find("XMLHttpRequest", address);
			if (!rule) return Reflect.apply(native, self, args);
			hold({
				...rule,
				waits: rule.waits && !!isAsync
			}, "XMLHttpRequest", address, {
				key: self,
				size: sizeOf(args[0]),
				proceed: () => native.apply(self, args),
				fail: () => {
					open.call(self, method, nowhere, isAsync);
					native.call(self);
				}
			});
		} }),
		patch(Navigator.prototype, "sendBeacon", { apply(native, self, args) {
			const rule = find("sendBeacon", args[0]);
			if (!rule) return Reflect.apply(native, self, args);
			hold(rule, "sendBeacon", args[0], {
				size: sizeOf(args[1]),
				proceed: () => native.apply(self, args)
			});
			return true;
		} }),
		patch(window.ServiceWorkerContainer?.prototype, "register", { apply(native, self, args) {
			const rule = find("serviceWorker", args[0]);
			if (!rule) return Reflect.apply(native, self, args);
			return new Promise((settle) => hold(rule, "serviceWorker", args[0], {
				size: 0,
				proceed: () => settle(native.apply(self, args)),
				fail: () => settle(native.call(self, nowhere))
			}));
		} }),
		...[
			"EventSource",
			"WebSocket",
			"WebTransport",
			"Worker",
			"SharedWorker"
		].flatMap((kind) => {
			const undo = patch(window, kind, { construct(native, args, made) {
				const [address, ...rest] = args;
				const rule = find(kind, address);
				if (!rule) return Reflect.construct(native, args, made);
				const make = (...given) => Reflect.construct(native, given, made);
				let real;
				const [waiting, become] = standIn(made.prototype, {
					readyState: 0,
					url: String(address),
					send: notYet,
					close: () => forget(waiting),
					terminate: () => forget(waiting)
				});
				const be = (one) => become(real = one);
				hold({
					...rule,
					waits: rule.waits && !/Transport|Shared/.test(kind)
				}, kind, address, {
					key: waiting,
					size: 0,
					proceed: () => be(make(...args)),
					fail: () => be(make(nowhereElse[kind] ?? nowhere, ...rest))
				});
				return real ?? waiting;
			} });
			/** What is made of it names it as its constructor. */
			const name = () => window[kind] && (window[kind].prototype.constructor = window[kind]);
			name();
			return [undo, name];
		})
	];
	return () => undos.forEach((undo) => undo());
};
// src/core/held-attributes.ts
/**
* The attributes that make a browser fetch something. `data-` before one holds its value meanwhile. A set of pictures comes
* before the one picture, so that only one is fetched.
*/
var HELD = [
	"srcset",
	"href",
	"src",
	"poster",
	"data"
];
// src/gates/embeds.ts
/**
* Holds marked iframes, images, media, links and all else that has an address: `data-src`, `data-srcset`, `data-href`,
* `data-poster` and `data-data` become the real attributes once that is allowed, and stop being it when it no longer is.
*/
var embeds = (element, allowed) => {
	const place = /^(iframe|object|embed)$/.test(element.localName) && document.createComment("");
	if (place) element.replaceWith(place);
	for (const name of HELD) {
		const live = element.getAttribute(name);
		const value = element.getAttribute("data-" + name) ?? live;
		if (value === null) continue;
		element.setAttribute("data-" + name, value);
		if (!allowed) element.removeAttribute(name);
		else if (live !== value) element.setAttribute(name, value);
	}
	if (place) place.replaceWith(element);
	element.closest("video,audio,track")?.load?.();
};
// src/gates/marks.ts
/**
* Watches the page's marks, and has each settled when it is found and whenever what it waits for changes.
* A script without the inert type has run before anything could hold it, so it isn't one of them.
*/
var marks = (settleScript, settleEmbed) => (consent) => {
	/** What each waits for, and whether it has that. */
	const allowed = /* @__PURE__ */ new Map();
	const script = settleScript(consent);
	const look = (mark) => {
		const expression = mark.getAttribute("data-consent");
		const before = allowed.get(mark);
		const now = consent.allows(expression, mark);
		if (now === before) return;
		allowed.set(mark, now);
		(mark.localName === "script" ? script : settleEmbed)(mark, now);
		if (before === void 0 && !now && !mark.hasAttribute("data-held")) document.dispatchEvent(new AskfirstBlockedEvent(mark.localName, HELD.map((name) => mark.getAttribute("data-" + name)).find(Boolean) ?? mark.getAttribute("src") ?? "", expression));
	};
	const endSubscription = consent.subscribe(() => {
		for (const mark of allowed.keys()) if (mark.isConnected && mark.hasAttribute("data-consent")) look(mark);
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
// src/gates/remains.ts
/** Chromium tells of a changed cookie before `document.cookie` has it (seen in version 156). */
var FRESH_AFTER_MS = 200;
/**
* Has entries erased that may not be there: those from before the gate, from another visit, and those that came over HTTP. It looks
* on every load, whenever an answer changes, and when the browser tells of a cookie.
*/
var remains = ({ isClosed }, consent) => {
	const kinds = new Set(consent.policy?.services.flatMap(({ cookies = [] }) => cookies.map(({ kind = "cookie" }) => kind)));
	const look = async () => {
		for (const kind of kinds) try {
			if (!(await entryNames[kind]()).some((name) => isClosed(kind, name))) continue;
			await consent.sweep();
			return;
		} catch {}
	};
	const changed = ({ changed: cookies }) => {
		if (cookies.some(({ name = "" }) => isClosed("cookie", name))) setTimeout(() => void look(), FRESH_AFTER_MS);
	};
	window.cookieStore?.addEventListener("change", changed);
	const endSubscription = consent.subscribe(() => void look());
	return () => {
		endSubscription();
		window.cookieStore?.removeEventListener("change", changed);
	};
};
// src/core/override.ts
/**
* Puts ours before one of the page's methods, on that one object. Undone, the object is what it was; what others have put
* over ours meanwhile stays, and reaches the page's own through it.
* @param ours what is done instead: with the page's own method, what it is given, and what it is called on
*/
var override = (page, name, ours) => {
	const methods = page;
	const original = methods[name];
	const method = methods[name] = function(...given) {
		return ours(original.bind(this ?? page), given, this ?? page);
	};
	return () => {
		if (methods[name] !== method) return;
		delete methods[name];
		if (methods[name] !== original) methods[name] = original;
	};
};
// src/core/late-calls.ts
var NAMES = [
	"addEventListener",
	"removeEventListener",
	"open",
	"close",
	"write",
	"writeln"
];
/**
* Tells what released scripts do too late until it is undone: that they listen for what the page has been sent already, and
* that they write into the document, which would erase it (HTML, section 8.4.3).
* @param released the released script that runs now, or something true in its stead
*/
var watchLateCalls = (released, tell) => {
	const isComplete = () => document.readyState === "complete";
	const before = [
		window.onload,
		document.onreadystatechange,
		isComplete()
	];
	const undos = [window, document].flatMap((page, isDocument) => NAMES.slice(0, isDocument ? 6 : 2).map((name) => override(page, name, (original, given, target) => {
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
			NAMES[0],
			["load", window.onload],
			0
		]);
		if (document.onreadystatechange !== onreadystatechange) tell([
			document,
			NAMES[0],
			["readystatechange", document.onreadystatechange],
			0
		]);
	};
};
// src/gates/scripts.ts
/** An element with those attributes of a mark that the pattern names. The nonce is read as a property: the attribute is empty once the mark is in the page (HTML, section 2.5.8). */
var make = (name, { nonce, attributes }, pattern, properties) => {
	const element = document.createElement(name);
	for (const attribute of attributes) if (pattern.test(attribute.name)) element.setAttribute(attribute.name, attribute.value);
	return Object.assign(element, { nonce }, properties);
};
/** An inline module tells nobody that it ran, but a second one behind it runs after it, but in Firefox (153) where it imports. Where the page's CSP stops that one, it isn't waited for. */
var afterModule = (module, turn) => {
	const script = make("script", module, /^$/, {
		type: "module",
		async: false,
		text: `document.dispatchEvent(new Event("${turn}"))`
	});
	document.head.append(script);
	script.remove();
	return heard(document, turn, "securitypolicyviolation");
};
/** Listens by a method that isn’t watched for late calls, as the document’s own may be. */
var heard = (target, ...types) => new Promise((settle) => types.forEach((type) => document.head.addEventListener.call(target, type, settle)));
/** Lets the browser paint what the visitor's click changed before other people's code takes the thread. A hidden tab waits until it is seen. */
var painted = () => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
var addressOf = (mark) => mark.getAttribute("src") ?? mark.dataset["src"] ?? "";
var isModule = (mark) => mark.dataset["type"] === "module";
/** Whether it is fetched, and the browser says when it has run. Of data, and of code for browsers of old, nothing is heard. */
var isHeardOf = (mark) => !!addressOf(mark) && !mark.noModule && /^$|module|java/.test(mark.dataset["type"] ?? "");
/**
* Holds `<script type="text/plain" data-consent>` and runs each once it is allowed: in document order, `async` ones apart.
* @param pageNonce the nonce of the gate's own script. On a page that has one, markup without it isn't revived: under
*   `strict-dynamic` that would make injected markup trusted.
*/
var scripts = (pageNonce) => (consent) => {
	const queue = [];
	const preloads = /* @__PURE__ */ new Map();
	/** The body under which an address ran. */
	const bodies = /* @__PURE__ */ new Map();
	let isRunning = false;
	let hasModule = false;
	let inFlight = 0;
	let turns = 0;
	let undo;
	let isLate = false;
	/** Settles when what was written late stands in the page. */
	let written;
	const hasNonce = (mark) => !pageNonce || mark.nonce === pageNonce;
	const released = () => document.currentScript?.closest("[data-consent]") ?? (hasModule && !document.currentScript);
	const begin = () => {
		if (inFlight++) return;
		undo = watchLateCalls(released, (call) => {
			isLate = true;
			consent.late((late) => late.take(call));
		});
	};
	const end = () => {
		if (--inFlight) return;
		undo();
		if (isLate) consent.late((late) => late.catchUp());
		hasModule = isLate = false;
	};
	/** @returns what the one behind it waits for, where the browser says that it ran */
	const release = (mark) => {
		const src = addressOf(mark);
		const { type = "", consent: expression = "", again } = mark.dataset;
		const key = expression + src;
		if (!(again !== void 0 || !src || (bodies.get(key) ?? document.body) === document.body) || !mark.isConnected || !consent.allows(expression)) return void 0;
		bodies.set(key, document.body);
		begin();
		const script = make("script", mark, /./, {
			async: mark.hasAttribute("async"),
			type,
			text: mark.text,
			...src && { src }
		});
		const finish = (event) => {
			if (event) mark.dispatchEvent(new Event(event.type));
			if (isLate) written = consent.late((late) => queue.unshift(...late.finish(script).filter(hasNonce)));
			end();
		};
		mark.removeAttribute("onload");
		mark.removeAttribute("onerror");
		mark.replaceWith(script);
		hasModule ||= isModule(mark);
		const ran = isHeardOf(mark) ? heard(script, "load", "error") : !src && isModule(mark) ? afterModule(mark, `askfirst-${turns++}`) : void 0;
		if (ran) ran.then(finish);
		else finish();
		return ran;
	};
	const run = async () => {
		if (isRunning) return;
		isRunning = true;
		begin();
		if (document.readyState !== "loading") await painted();
		/** Settles when the one before has run: what it writes comes before the next. */
		let ran;
		for (let next; await ran, await written, next = queue.shift();) {
			if (next.defer || isModule(next) || !(addressOf(next) || next.nextSibling)) await whenParsed();
			if (next.text.includes(".write")) await consent.late(() => {});
			ran = release(next);
			preloads.get(next)?.remove();
		}
		isRunning = false;
		end();
	};
	return (element, allowed) => {
		const mark = element;
		if (!allowed || !hasNonce(mark)) return;
		if (mark.hasAttribute("async") && addressOf(mark)) {
			release(mark);
			return;
		}
		queue.push(mark);
		if (isHeardOf(mark)) {
			const link = make("link", mark, /^(cross|integ|ref|fetch)/, {
				rel: isModule(mark) ? "modulepreload" : "preload",
				as: "script",
				href: addressOf(mark)
			});
			document.head.append(link);
			preloads.set(mark, link);
		}
		run();
	};
};
// src/gates/storage.ts
/**
* Holds what scripts write into the storage areas, by method and by property. Properties can only be watched through a proxy, so
* scripts get one in each area's place; what takes an area itself is given that.
*/
var storage = ({ write, tell, forgetAll }) => {
	/** The areas behind the proxies. */
	const areas = /* @__PURE__ */ new WeakMap();
	const { getItem, setItem } = Storage.prototype;
	const behind = (one) => areas.get(one)?.area ?? one;
	const put = (kind, area, name, value, go) => write({
		kind,
		name,
		size: value.length,
		exists: () => getItem.call(area, name) !== null,
		go
	});
	const remove = (kind, area, name, go) => write({
		kind,
		name,
		removes: true,
		exists: () => getItem.call(area, name) !== null,
		go
	});
	const watch = (area, kind) => {
		const target = Object.create(Storage.prototype);
		const proxy = new Proxy(target, {
			get: (_, name) => name in target ? Reflect.get(target, name, area) : area[name],
			has: (_, name) => name in area,
			ownKeys: () => Reflect.ownKeys(area),
			getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(area, name),
			setPrototypeOf: (_, prototype) => Reflect.setPrototypeOf(area, prototype),
			preventExtensions: () => false,
			defineProperty: (_, name, descriptor) => {
				if (typeof name === "symbol") return Reflect.defineProperty(area, name, descriptor);
				const value = asText(descriptor.value);
				put(kind, area, name, value, () => setItem.call(area, name, value));
				return true;
			},
			deleteProperty: (_, name) => {
				const go = () => Reflect.deleteProperty(area, name);
				return typeof name === "symbol" ? go() : remove(kind, area, name, go);
			}
		});
		areas.set(proxy, {
			area,
			kind
		});
		return proxy;
	};
	/** Has a method work on the area behind a proxy. */
	const reach = (method, act = (_kind, _area, _args, go) => go()) => patch(Storage.prototype, method, { apply(native, self, args) {
		const own = areas.get(self);
		return own ? act(own.kind, own.area, args, () => Reflect.apply(native, own.area, args)) : Reflect.apply(native, self, args);
	} });
	const undos = [
		...["localStorage", "sessionStorage"].map((kind) => {
			let proxy;
			return patch(window, kind, { apply(native, self, args) {
				const area = Reflect.apply(native, self, args);
				return area && (proxy ??= watch(area, kind));
			} });
		}),
		...["key", "getItem"].map((method) => reach(method)),
		patch(Storage.prototype, "length", { apply: (native, self) => native.call(behind(self)) }),
		reach("setItem", (kind, area, args, go) => {
			if (args.length < 2) return go();
			const [name, value] = args.map(asText);
			return put(kind, area, name, value, () => setItem.call(area, name, value));
		}),
		reach("removeItem", (kind, area, args, go) => args.length ? remove(kind, area, asText(args[0]), go) : go()),
		reach("clear", (kind, area, _, go) => {
			for (const name of Object.keys(area)) tell("removed", kind, name);
			forgetAll(kind);
			return go();
		}),
		patch(StorageEvent.prototype, "storageArea", { apply(native, self) {
			const area = native.call(self);
			return area && [localStorage, sessionStorage].find((one) => behind(one) === area);
		} }),
		patch(window, "StorageEvent", { construct: (native, args, made) => {
			const [type, init] = args;
			const given = init?.storageArea ? [type, {
				...init,
				storageArea: behind(init.storageArea)
			}] : args;
			return Reflect.construct(native, given, made);
		} })
	];
	return () => undos.forEach((undo) => undo());
};
// src/ui/floating.ts
/** Has the floating button loaded on a site whose policy has a text for it. */
var floating = (load) => (consent) => {
	let undo;
	consent.ready.then(async () => {
		if (consent.policy?.layout?.button) undo = (await load()).button(consent);
	});
	return () => undo?.();
};
// src/ui/mount.ts
/** The elements that a page writes, and the marks of functions. */
var PLACES = "[data-consent-function],askfirst-notice,askfirst-preferences,askfirst-cookie-log,askfirst-cookie-table";
/**
* Has the UI loaded when it is needed: something waits for an answer, a function on the page is off, an element of ours
* stands in the page, or the visitor asks for a surface. Until then nothing but this file is there.
*/
var mount = (consent) => {
	const places = /* @__PURE__ */ new Set();
	const settle = () => {
		if (!consent.policy || document.prerendering) return;
		let isNeeded = consent.state.status !== "decided";
		for (const place of places) {
			const needed = place.getAttribute("data-consent-function") ?? place.getAttribute("for");
			const works = !!needed && consent.allows(needed, place);
			if (place.localName === "askfirst-notice") place.toggleAttribute("hidden", works);
			if (place.isConnected) isNeeded ||= !works;
			else places.delete(place);
		}
		if (isNeeded) consent.open().catch(() => {});
	};
	const endSubscription = consent.subscribe(settle);
	const endWatch = watchElements(PLACES, (place) => {
		if (places.has(place)) return;
		places.add(place);
		settle();
	});
	whenParsed().then(() => localStorage["askfirst-tell"] && consent.open("log")).catch(() => {});
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
/** The policy with the visitor's region in it, where whoever tells of the region finds it. */
var inRegion = (policy, region) => region === void 0 ? policy : policy instanceof Promise ? policy.then((loaded) => Object.freeze({
	...loaded,
	region
})) : Object.freeze({
	...policy,
	region
});
/**
* The page's one handle: the script tag's, when there is one; else it is started now. Marks are inert by themselves, so a
* late start loses nothing of them. In a browser only.
*/
var start = ({ policy, region, nonce = "", gate = "on" } = {}) => {
	if (!window.askfirst?.allows) {
		window.askfirst = createAskfirst({
			loadPolicy: () => inRegion(read(policy), region),
			region: void 0,
			loadLater: () => import("./ui.js")
		});
		for (const attach of [
			mount,
			marks(scripts(nonce), embeds),
			floating(() => import("./parts/button.js"))
		]) attach(window.askfirst);
		if (gate !== "off") {
			declaredHosts([requests, elements], gate === "report")(window.askfirst);
			declaredEntries([
				cookies,
				storage,
				databases,
				remains
			], gate === "report")(window.askfirst);
		}
		if (gate === "report") window.askfirst.explain();
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
var sweep = () => start().sweep();
var receipt = () => start().receipt();
var open = (surface) => start().open(surface);
var explain = (asked) => start().explain(asked);
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
	late: (act) => start().late(act),
	get said() {
		return start().said;
	},
	get gates() {
		return start().gates;
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
	sweep,
	receipt,
	open,
	explain
});
export { AskfirstBlockedEvent, AskfirstChangeEvent, AskfirstCookieEvent, AskfirstReadyEvent, AskfirstWithdrawnEvent, HELD, addMonths, allows, answerTo, askfirst, dayOf, decide, entryRules, erase, explain, explainPolicy, formatRecord, hostRules, isCurrent, open, parseRecord, problemOf, readRecord, receipt, sinceOf, start, subscribe, sweep, watchElements, whenAllowed, withdraw };

//# sourceMappingURL=index.js.map