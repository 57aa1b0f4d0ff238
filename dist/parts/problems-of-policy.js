import { ENTRY_KINDS, isEntryKind } from "./entry-kinds.js";
import { globSource } from "./glob.js";
import { createRule } from "./entry-rules.js";
// src/core/policy/deep-freeze.ts
/** Freezes plain data, with everything in it. */
var deepFreeze = (value) => {
	if (value && typeof value === "object") Object.values(value).forEach(deepFreeze);
	return Object.freeze(value);
};
// src/core/policy/usual-categories.ts
/**
* The ids of the usual categories. A policy that lists no categories has those of these that it uses. The widget has names for all of them.
*/
var USUAL_CATEGORIES = [
	"necessary",
	"functional",
	"analytics",
	"marketing"
];
// src/core/holding/held-attributes.ts
/**
* The attributes that make a browser fetch something. While it is held, the value is in the same attribute with `data-` before its name.
* `srcset` comes before `src`, so that only one picture is fetched.
*/
var HELD_ATTRIBUTES = [
	"srcset",
	"href",
	"src",
	"poster",
	"data"
];
// src/core/rules/host-rules.ts
/** With more declared hosts than this, one expression for all of them would take longer than reading each address. */
var MOST_MENTIONED = 300;
/** An absolute address that can be compared without being parsed. (What ends in a number may be an IP address, spelled in many ways.) */
var PLAIN_ADDRESS = /^https?:\/\/([\w.-]+\.[a-z]+)(?::\d+)?(?:[/?#]|$)/i;
/**
* Matches an attribute in markup in which a host may be spelled otherwise: with a reference (`&#x74;`), an escape (`%74`), a character outside
* of ASCII (`ｔ`), or with a tab or a line end, which browsers ignore in an address.
*/
var SPELLED_OTHERWISE = /=\s*(?:"[^"]*|'[^']*|[^\s>="']*)[&%\t\n\r\x80-\uffff]/;
var longest = (parts) => parts.reduce((long, part) => part.length > long.length ? part : long, "");
var readHost = (declared, service, own) => {
	const [, name = "", path = ""] = /^(?:\w+:\/\/)?([^/]*)(.*)/.exec(declared) ?? [];
	return {
		declared,
		service,
		name,
		host: (name || own).toLowerCase(),
		path
	};
};
/** The host's name without its port; where it has `*`, the whole labels after the last one. */
var endingOf = ({ host }) => host.replace(/:\d+$/, "").replace(/.*\*[^.]*\.?/, "");
/** A whole name weighs more than a wildcard, then the longest weighs most. */
var weigh = ({ host, path }) => (host.includes("*") ? 0 : 1e4) + (host + path).length;
/** Matches the host, port and path of an address. The browser keeps what it has compiled of an expression. */
var makePattern = ({ host, path }) => new RegExp(`^${globSource(host, "[^/]+")}\\.?(:\\d+)?${globSource(path)}${/[*/]$/.test(host + path) ? "" : "(/|$)"}`);
/** The longest piece of text in the host's name, or in the first step of the path. */
var textOf = ({ name, path }) => globSource(longest((name || (path.split("/")[1] ?? "")).split("*")));
/**
* Reads an address as the browser does; undefined if it isn't one. Nothing else is caught: what goes wrong in a look-up keeps the page from
* fetching, and doesn't let it pass.
*/
var parseAddress = (address, base) => {
	try {
		return new URL(address, base);
	} catch {
		return;
	}
};
/**
* What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which doesn't cover the
* name itself, as in a Content-Security-Policy), either of them with or without a port and a path, or a path on this site (`/ingest/*`). A
* path covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then the
* longest. A look-up takes as long with many services as with few.
*/
var hostRules = (policy, { location, document }) => {
	const { origin } = location;
	const hosts = policy.services.flatMap((service) => (service.hosts ?? []).map((declared) => readHost(declared, service, location.host)));
	const byEnding = /* @__PURE__ */ new Map();
	for (const one of hosts) {
		const ending = endingOf(one);
		const list = byEnding.get(ending);
		if (list) list.push(one);
		else byEnding.set(ending, [one]);
	}
	/** The declared hosts that a name may belong to: those whose ending is the name, the name without its first label, and so on. */
	const candidatesFor = (name) => {
		const found = [];
		let ending = name.toLowerCase().replace(/\.$/, "");
		while (ending) {
			found.push(...byEnding.get(ending) ?? []);
			const dot = ending.indexOf(".");
			ending = dot < 0 ? "" : ending.slice(dot + 1);
		}
		found.push(...byEnding.get("") ?? []);
		return found;
	};
	/** Whether one of this site's own addresses is declared, or may be. */
	const isOwn = hosts.some(({ host }) => host.indexOf("*") > 0 || [location.host, location.hostname].some((own) => own.endsWith(host.replace("*", ""))));
	const mentions = hosts.length > MOST_MENTIONED ? /[=/]/ : new RegExp([...hosts.map(textOf), SPELLED_OTHERWISE.source].join("|"), "i");
	/**
	* Fast path: addresses that can't match aren't parsed. They are those of other hosts, and relative ones if none of this site is declared.
	*/
	const isElsewhere = (address, base) => {
		if (typeof address !== "string") return false;
		const name = PLAIN_ADDRESS.exec(address)?.[1];
		if (name) return !candidatesFor(name).length;
		return !isOwn && /^\/?\w[^:]*$/.test(address) && base.startsWith(origin);
	};
	return {
		mentions,
		ruleOf(address, base = document.baseURI) {
			if (isElsewhere(address, base)) return void 0;
			const url = parseAddress(address, base);
			if (!url) return void 0;
			const found = candidatesFor(url.hostname).filter((one) => makePattern(one).test(url.host + url.pathname)).sort((one, other) => weigh(other) - weigh(one));
			const [first] = found;
			if (!first) return void 0;
			const { declared } = first;
			const services = found.filter((one) => one.declared === declared).map(({ service }) => service);
			return {
				...createRule(policy, [...new Set(services)]),
				declared
			};
		}
	};
};
// src/core/explain/policy/draft.ts
var isDraft = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A list as it stands; nothing where something else stands. */
var listOf = (value) => Array.isArray(value) ? value : [];
/** The objects of a list, each with its place in it; what is no object is left out. */
var draftsIn = (list) => listOf(list).flatMap((value, index) => isDraft(value) ? [[index, value]] : []);
/** Whether it is a text for people: a string, or a map from language to string, and not empty. */
var isText = (value) => {
	const texts = isDraft(value) ? Object.values(value) : [value];
	return !!texts[0] && texts.every((one) => typeof one === "string");
};
// src/core/explain/policy/index-policy.ts
var sinceIn = ({ since = 0 }) => Number(since);
var idsIn = (list) => draftsIn(list).map(([, { id }]) => id);
var indexSince = (source) => {
	const sinceOf = /* @__PURE__ */ new Map();
	for (const [, category] of draftsIn(source["categories"])) sinceOf.set(category["id"], sinceIn(category));
	for (const [, service] of draftsIn(source["services"])) {
		const entries = draftsIn(service["cookies"]).map(([, entry]) => sinceIn(entry));
		sinceOf.set(service["id"], Math.max(sinceIn(service), sinceOf.get(service["category"]) ?? 0, ...entries.filter((since) => since > 0)));
	}
	return sinceOf;
};
/** Reads what the checks have to know, from a sound or an unsound policy. */
var indexPolicy = (source) => {
	const { revision = 1, categories, services, functions } = source;
	const usual = categories === void 0 ? USUAL_CATEGORIES : [];
	const lists = {
		categories,
		services,
		functions
	};
	return {
		revision,
		places: [...usual.map((id) => [id, ""]), ...Object.entries(lists).flatMap(([key, list]) => draftsIn(list).map(([index, { id }]) => [id, `${key}[${index}]`]))],
		categories: [...usual, ...idsIn(categories)],
		required: [...usual.slice(0, 1), ...draftsIn(categories).filter(([, { id, required = id === "necessary" }]) => required).map(([, { id }]) => id)],
		services: idsIn(services),
		sinceOf: indexSince(source)
	};
};
/** The items of one of the policy's lists, with their paths. */
var itemsOf = (source, key) => listOf(source[key]).map((item, index) => [item, `${key}[${index}]`]);
// src/core/explain/policy/problem.ts
/** Says what is wrong with a value of the policy. */
var describeProblem = (key, value, cure) => `policy: ${key} is ${JSON.stringify(value) ?? "missing"}; write ${cure}`;
/** The values that a key may have, as they are written in JSON. */
var inQuotes = (values, between = ", ") => values.map((value) => JSON.stringify(value)).join(between);
// src/core/explain/policy/check-list.ts
var isId = (id) => typeof id === "string" && /^[a-z0-9-]+$/.test(id);
function* checkId(id, at, { places }) {
	if (!isId(id)) {
		yield describeProblem(`${at}.id`, id, "an id of a-z, 0-9 and -");
		return;
	}
	if (places.find(([other]) => other === id)?.[1] !== at) yield describeProblem(`${at}.id`, id, "another one: each category, service and function has an id of its own");
}
/**
* Checks one of the policy's lists: that it is a list, and that each item is an object with an id of its own and a name.
* @param name the key of an item's name
* @param checkItem checks the other keys of an item
*/
function* checkList(source, key, name, index, checkItem) {
	const list = source[key];
	if (list !== void 0 && !Array.isArray(list)) yield describeProblem(key, list, "a list");
	for (const [item, at] of itemsOf(source, key)) {
		if (!isDraft(item)) {
			yield describeProblem(at, item, "an object");
			continue;
		}
		if (item["use"] !== void 0) {
			yield describeProblem(`${at}.use`, item["use"], "the service in full, or have it completed before the gate reads it: complete() of \"askfirst/catalogue\" in your build, or askfirst-catalogue.js between policy and gate");
			continue;
		}
		yield* checkId(item["id"], at, index);
		const isNamedByWidget = key === "categories" && USUAL_CATEGORIES.includes(item["id"]);
		if (!isText(item[name]) && !(isNamedByWidget && item[name] === void 0)) yield describeProblem(`${at}.${name}`, item[name], "a text, or a map from language to text");
		yield* checkItem(item, at, index);
	}
}
/** Checks the revision that something is new or wider since. */
function* checkSince({ since = 0 }, at, { revision }) {
	if (!(typeof since === "number" && Number.isInteger(since) && since >= 0 && since <= Number(revision))) yield describeProblem(`${at}.since`, since, `a revision of the policy, at most its own (${String(revision)})`);
}
// src/core/explain/policy/check-category.ts
var DEEDS = [
	"identifies",
	"locates",
	"profiles"
];
function* checkCategory(item, at, index) {
	const { does = [] } = item;
	if (!Array.isArray(does) || !listOf(does).every((one) => DEEDS.includes(one))) yield describeProblem(`${at}.does`, does, `a list of ${inQuotes(DEEDS)}`);
	yield* checkSince(item, at, index);
}
// src/core/explain/policy/check-changes.ts
var KINDS = [
	"added",
	"removed",
	"longer",
	"wider"
];
/** Whether it is a day of the calendar, `YYYY-MM-DD`. */
var isCalendarDay = (date) => typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && new Date(Date.parse(date) || 0).toISOString().startsWith(date);
/** Checks that a visitor who accepted something is asked again when a change concerns it. */
function* checkIds(change, at, { sinceOf }) {
	const { revision, kind, ids = [] } = change;
	if (!Array.isArray(ids)) yield describeProblem(`${at}.ids`, ids, "a list of ids");
	if (!kind || kind === "removed") return;
	for (const id of listOf(ids)) {
		const since = sinceOf.get(id);
		if (since === void 0) yield describeProblem(`${at}.ids`, id, "ids of categories and services");
		else if (since < Number(revision)) yield `policy: ${at} says that "${String(id)}" changed in revision ${String(revision)}; write "since": ${String(revision)} there, or who accepted it before isn’t asked`;
	}
}
function* checkChange(change, at, index) {
	const { revision, date, summary, kind } = change;
	if (!Number.isInteger(revision) || Number(revision) > Number(index.revision)) yield describeProblem(`${at}.revision`, revision, `a revision of the policy, at most its own (${String(index.revision)})`);
	if (!isCalendarDay(date)) yield describeProblem(`${at}.date`, date, "a day as 2026-03-14");
	if (!isText(summary)) yield describeProblem(`${at}.summary`, summary, "a text, or a map from language to text");
	if (kind !== void 0 && !KINDS.some((one) => one === kind)) yield describeProblem(`${at}.kind`, kind, inQuotes(KINDS));
	yield* checkIds(change, at, index);
}
/** Checks the policy's history. */
function* checkChanges(source, index) {
	const { changes = [] } = source;
	if (!Array.isArray(changes)) yield describeProblem("changes", changes, "a list");
	for (const [change, at] of itemsOf(source, "changes")) if (isDraft(change)) yield* checkChange(change, at, index);
	else yield describeProblem(at, change, "an object");
}
// src/core/explain/policy/check-function.ts
/** Makes the check of a function of the site: that the policy has the ids that it needs. */
var createCheckFunction = (evaluateExpression) => function* checkFunction({ needs }, at, { categories, services }) {
	const known = [...categories, ...services];
	const unknown = [];
	try {
		evaluateExpression(needs, (id) => {
			if (!known.includes(id)) unknown.push(id);
			return 0;
		});
	} catch {
		yield describeProblem(`${at}.needs`, needs, "ids of categories or services, with !, &, | and ( )");
		return;
	}
	if (unknown[0] !== void 0) yield describeProblem(`${at}.needs`, needs, `ids of categories or services ("${unknown[0]}" is none): ${known.map(String).join(", ")}`);
};
// src/core/explain/policy/shapes.ts
var isString = (value) => typeof value === "string";
var isMapOf = (is) => (value) => isDraft(value) && Object.values(value).every(is);
var oneOf = (...values) => ({
	is: (value) => values.includes(value),
	cure: inQuotes(values, " or ")
});
var OBJECT = {
	is: isDraft,
	cure: "an object"
};
var TEXT = {
	is: (value) => isString(value) || isMapOf(isString)(value),
	cure: "a text, or a map from language to text"
};
var ADDRESS = {
	is: isString,
	cure: "an address, in quotes"
};
var YES_OR_NO = {
	is: (value) => typeof value === "boolean",
	cure: "true or false, without quotes"
};
/** The policy itself. */
var POLICY = {
	$schema: ADDRESS,
	revision: null,
	controller: OBJECT,
	policyUrl: ADDRESS,
	audience: null,
	regimes: null,
	region: {
		is: isString,
		cure: "a region as \"us-ca\", or leave the key out where nobody knows it"
	},
	signals: null,
	remember: null,
	answer: {
		is: isString,
		cure: "the text of a record, or leave the key out where there is none"
	},
	cookie: OBJECT,
	categories: null,
	services: null,
	undeclared: null,
	functions: null,
	changes: null,
	layout: OBJECT,
	adapters: null,
	texts: {
		is: isMapOf(isMapOf(isString)),
		cure: "a map from language to texts, each with its name"
	}
};
var CONTROLLER = {
	name: TEXT,
	email: {
		is: isString,
		cure: "an e-mail address, in quotes"
	},
	postal: TEXT,
	url: ADDRESS
};
var REMEMBER = {
	months: null,
	history: null
};
var COOKIE = {
	name: {
		is: (value) => typeof value === "string" && /^[\w!#$&'*+.^`|~-]+$/.test(value),
		cure: "a name of letters, digits and any of !#$&'*+-.^_`|~"
	},
	domain: {
		is: isString,
		cure: "a domain, in quotes"
	},
	path: {
		is: (value) => typeof value === "string" && value.startsWith("/"),
		cure: "a path that begins with /"
	},
	sameSite: oneOf("Lax", "Strict", "None")
};
var LAYOUT = {
	banner: oneOf("corner", "bar", "centre"),
	edge: oneOf("bottom", "top"),
	side: oneOf("start", "middle", "end"),
	first: oneOf("accept", "refuse"),
	logo: ADDRESS,
	logoDark: ADDRESS,
	links: {
		is: (value) => Array.isArray(value) && listOf(value).every((one) => isDraft(one) && "title" in one && "url" in one),
		cure: "a list of links, as [{ \"title\": \"Imprint\", \"url\": \"/imprint\" }]"
	},
	closable: YES_OR_NO,
	detail: oneOf("short", "full"),
	button: TEXT,
	quiet: {
		is: (value) => Array.isArray(value) && listOf(value).every(isString),
		cure: "a list of paths, as [\"/legal/*\"]"
	},
	headingLevel: {
		is: (value) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 6,
		cure: "a number from 1 to 6"
	}
};
var LINK = {
	title: TEXT,
	url: ADDRESS
};
/** The value of an adapter's key. */
var EXPRESSION = {
	is: isString,
	cure: "an id, or an expression of ids"
};
/** The options of the adapter `google`, beside its keys. */
var GOOGLE_OPTIONS = {
	region: {
		is: (value) => Array.isArray(value) && listOf(value).every(isString),
		cure: "a list of regions, as [\"DE\", \"US-CA\"]"
	},
	waitForUpdate: {
		is: (value) => typeof value === "number" && value >= 0,
		cure: "a number of milliseconds"
	},
	urlPassthrough: YES_OR_NO,
	adsDataRedaction: YES_OR_NO
};
/** Its seven keys, as Google names them. */
var GOOGLE_KEYS = [
	"ad_storage",
	"ad_user_data",
	"ad_personalization",
	"analytics_storage",
	"functionality_storage",
	"personalization_storage",
	"security_storage"
];
var CATEGORY = {
	id: null,
	title: null,
	summary: TEXT,
	required: YES_OR_NO,
	sells: YES_OR_NO,
	icon: ADDRESS,
	does: null,
	since: null
};
var SERVICE = {
	id: null,
	use: null,
	category: null,
	name: null,
	provider: TEXT,
	privacyUrl: ADDRESS,
	thirdParty: YES_OR_NO,
	role: null,
	exemption: null,
	reason: TEXT,
	hosts: null,
	whileUndecided: null,
	reload: YES_OR_NO,
	cookies: null,
	since: null
};
var ENTRY = {
	name: null,
	kind: null,
	purpose: TEXT,
	lifetime: TEXT,
	when: TEXT,
	personalData: null,
	since: null
};
var FUNCTION = {
	id: null,
	needs: null,
	title: null,
	without: TEXT
};
var CHANGE = {
	revision: null,
	date: null,
	summary: null,
	kind: null,
	ids: null
};
/** Every shape, by the path at which it stands. */
var SHAPES = {
	"": POLICY,
	"controller.": CONTROLLER,
	"remember.": REMEMBER,
	"cookie.": COOKIE,
	"layout.": LAYOUT,
	"layout.links[].": LINK,
	"categories[].": CATEGORY,
	"services[].": SERVICE,
	"services[].cookies[].": ENTRY,
	"functions[].": FUNCTION,
	"changes[].": CHANGE
};
// src/core/explain/policy/check-root.ts
var REGIMES = [
	"opt-in",
	"opt-out",
	"none"
];
function* checkRegimes(regimes) {
	if (!isDraft(regimes)) {
		yield describeProblem("regimes", regimes, "a map from region to regime");
		return;
	}
	for (const [region, regime] of Object.entries(regimes)) if (!REGIMES.includes(regime)) yield describeProblem(`regimes.${region}`, regime, "\"opt-in\", \"opt-out\" or \"none\"");
}
function* checkRemember(remember) {
	if (!isDraft(remember)) {
		yield describeProblem("remember", remember, "an object");
		return;
	}
	const { months = 1, history = false } = remember;
	if (!(typeof months === "number" && months > 0)) yield describeProblem("remember.months", months, "a number of months");
	if (typeof history !== "boolean") yield describeProblem("remember.history", history, "true or false");
}
function* checkAdapters(adapters) {
	if (!isDraft(adapters)) {
		yield describeProblem("adapters", adapters, "a map from adapter to its keys");
		return;
	}
	for (const [name, mapping] of Object.entries(adapters)) {
		if (!isDraft(mapping)) {
			yield describeProblem(`adapters.${name}`, mapping, "a map from key to an id or an expression of ids");
			continue;
		}
		for (const [key, value] of Object.entries(mapping)) {
			const { is, cure } = (name === "google" ? GOOGLE_OPTIONS[key] : void 0) ?? EXPRESSION;
			if (!is(value)) yield describeProblem(`adapters.${name}.${key}`, value, cure);
		}
	}
}
/** Checks the policy's own keys, except its lists. */
function* checkRoot(source) {
	const { revision = 1, audience = "general", signals = [], undeclared = "report" } = source;
	if (typeof revision !== "number" || !Number.isInteger(revision) || revision < 0) yield describeProblem("revision", revision, "a whole number");
	const { remember = {}, regimes = {}, adapters = {} } = source;
	yield* checkRemember(remember);
	if (![
		"general",
		"children",
		"mixed"
	].includes(audience)) yield describeProblem("audience", audience, "\"general\", \"children\" or \"mixed\"");
	yield* checkRegimes(regimes);
	if (!Array.isArray(signals) || !listOf(signals).every((name) => typeof name === "string")) yield describeProblem("signals", signals, "a list of properties of navigator, as [\"doNotTrack\"]");
	if (![
		"allow",
		"report",
		"hold"
	].includes(undeclared)) yield describeProblem("undeclared", undeclared, "\"allow\", \"report\" or \"hold\"");
	yield* checkAdapters(adapters);
}
// src/core/explain/policy/check-entry.ts
/** Characters that no cookie has in its name: the name would end there (RFC 6265bis, section 5.6), and a space at either end is cut off. */
var NO_COOKIE_NAME = /[;=]|^\s|\s$/;
/** Checks an entry that a service stores in the browser. */
function* checkEntry(entry, at, index) {
	const { name, kind = "cookie", personalData = false } = entry;
	if (typeof name !== "string" || !name.trim()) yield describeProblem(`${at}.name`, name, "the name of an entry; \"*\" stands for any characters");
	else if (kind === "cookie" && NO_COOKIE_NAME.test(name)) yield describeProblem(`${at}.name`, name, "the name alone: no cookie has a name with \";\", \"=\" or a space at an end");
	if (!isEntryKind(kind)) yield describeProblem(`${at}.kind`, kind, inQuotes(ENTRY_KINDS));
	if (typeof personalData !== "boolean") yield describeProblem(`${at}.personalData`, personalData, "true or false");
	yield* checkSince(entry, at, index);
}
// src/core/explain/policy/check-host.ts
/** A host name, with or without a wildcard before it and a port behind it; or a path; or both. It has no scheme and no query. */
var HOST = /^(?<name>(?:\*\.)?[\w-]+(?:\.[\w-]+)*(?::\d+)?)?(?<path>\/[^?#\s]*)?$/;
/** Stands for `*` while the browser reads an address, since a host name can't contain `*`. */
var STAND_IN = "askfirst-any";
/** The address that a browser makes of a declared host, to compare the host with; undefined where it makes none. */
var asAddress = (host, scheme) => {
	const [name = "", ...steps] = host.replaceAll("*", STAND_IN).split("/");
	const address = `${scheme}://${[name || STAND_IN, ...steps].join("/")}`;
	if (!URL.canParse(address)) return void 0;
	const url = new URL(address);
	const path = steps.length ? url.pathname : "";
	return ((name && url.host) + path).replaceAll(STAND_IN, "*");
};
/** The spelling that a browser uses for a host which is declared in another one. */
var cureOf = (host) => {
	const [name = ""] = host.split("/");
	const written = name.toLowerCase() + host.slice(name.length);
	const [plain, secure] = ["http", "https"].map((scheme) => asAddress(written, scheme));
	if (secure === void 0) return "a host name with a port from 1 to 65535, or with none";
	return [plain, secure].every((address) => address === written) ? void 0 : `"${plain === written ? secure : plain ?? ""}": in an address as browsers have it the rest is left out, so nothing would be held`;
};
/** Finds a declared host that no request can match. */
function* checkHost(host, key) {
	const { name, path = "" } = (typeof host === "string" ? HOST.exec(host)?.groups : void 0) ?? {};
	if (typeof host !== "string" || !host || name === void 0 && !path || path.startsWith("//")) {
		yield describeProblem(key, host, "a host name (in ASCII), \"*.example.com\", either with a path, or a path on the site");
		return;
	}
	const cure = cureOf(host);
	if (cure) yield describeProblem(key, host, cure);
	else if (name && path && !/[.:]|^localhost$/.test(name)) yield describeProblem(key, host, `"/${host}" for a path on the site: without / at its start "${name}" is a host`);
}
// src/core/explain/policy/check-service.ts
function* checkHosts({ hosts = [], whileUndecided }, at) {
	if (!Array.isArray(hosts)) yield describeProblem(`${at}.hosts`, hosts, "a list of hosts");
	for (const [index, host] of Object.entries(listOf(hosts))) yield* checkHost(host, `${at}.hosts[${index}]`);
	if (whileUndecided !== void 0 && whileUndecided !== "wait" && whileUndecided !== "drop") yield describeProblem(`${at}.whileUndecided`, whileUndecided, "\"wait\" or \"drop\"");
}
/** Checks why nobody is asked about the service (ePrivacy Directive, article 5(3)). */
function* checkExemption({ category, role, exemption, reason }, at, { required }) {
	if (role !== void 0 && role !== "processor" && role !== "own-purposes") yield describeProblem(`${at}.role`, role, "\"processor\" or \"own-purposes\"");
	if (exemption === void 0) return;
	const key = `${at}.exemption`;
	if (exemption !== "transmission" && exemption !== "requested-service") yield describeProblem(key, exemption, "\"transmission\" or \"requested-service\": there is no other");
	if (!required.includes(category)) yield describeProblem(key, exemption, "it for services of a required category alone: visitors are asked about others");
	if (role === "own-purposes") yield describeProblem(key, exemption, "none: another company’s own purposes are never exempt");
	if (!isText(reason)) yield describeProblem(`${at}.reason`, reason, "for visitors why the exemption holds");
}
function* checkEntries({ cookies = [] }, at, index) {
	if (!Array.isArray(cookies)) yield describeProblem(`${at}.cookies`, cookies, "a list of entries");
	for (const [place, cookie] of Object.entries(listOf(cookies))) yield* checkEntry(isDraft(cookie) ? cookie : {}, `${at}.cookies[${place}]`, index);
}
function* checkService(item, at, index) {
	if (!index.categories.includes(item["category"])) yield describeProblem(`${at}.category`, item["category"], `the id of a category: ${index.categories.map(String).join(", ")}`);
	yield* checkHosts(item, at);
	yield* checkExemption(item, at, index);
	yield* checkEntries(item, at, index);
	yield* checkSince(item, at, index);
}
// src/core/explain/policy/objects-of.ts
var SINGLE = {
	controller: CONTROLLER,
	remember: REMEMBER,
	cookie: COOKIE,
	layout: LAYOUT
};
var LISTED = {
	categories: CATEGORY,
	services: SERVICE,
	functions: FUNCTION,
	changes: CHANGE
};
/** The list inside an object of a shape that has one: its key, and the shape of what it holds. */
var listWithin = (shape) => {
	if (shape === SERVICE) return ["cookies", ENTRY];
	return shape === LAYOUT ? ["links", LINK] : void 0;
};
/** An object and those in its list. */
var withInner = (one) => {
	const [key = "", shape = {}] = listWithin(one.shape) ?? [];
	return [one, ...draftsIn(one.draft[key]).map(([index, draft]) => ({
		at: `${one.at}${key}[${index}].`,
		draft,
		shape
	}))];
};
/** Every object of a policy whose keys are known, the policy itself first. */
var objectsOf = (source) => [
	{
		at: "",
		draft: source,
		shape: POLICY
	},
	...Object.entries(SINGLE).flatMap(([key, shape]) => {
		const draft = source[key];
		return isDraft(draft) ? withInner({
			at: `${key}.`,
			draft,
			shape
		}) : [];
	}),
	...Object.entries(LISTED).flatMap(([key, shape]) => draftsIn(source[key]).flatMap(([index, draft]) => withInner({
		at: `${key}[${index}].`,
		draft,
		shape
	})))
];
// src/core/explain/policy/check-types.ts
/** Finds values of the wrong type, for the keys that no other check looks at. */
function* checkTypes(source) {
	for (const { at, draft, shape } of objectsOf(source)) for (const [key, type] of Object.entries(shape)) {
		const value = draft[key];
		if (type && value !== void 0 && !type.is(value)) yield describeProblem(at + key, value, type.cure);
	}
}
// src/core/explain/policy/problems-of-policy.ts
/**
* Finds the problems of a policy, the gravest first. It is stricter than `parsePolicy`.
* @param evaluateExpression is handed in, so that this file, which few visits load, shares no code with the files that every visit loads
*/
function* problemsOfPolicy(source, evaluateExpression) {
	if (!isDraft(source)) {
		yield describeProblem("the text", source, "a JSON object");
		return;
	}
	const index = indexPolicy(source);
	yield* checkRoot(source);
	yield* checkList(source, "categories", "title", index, checkCategory);
	yield* checkList(source, "services", "name", index, checkService);
	yield* checkList(source, "functions", "title", index, createCheckFunction(evaluateExpression));
	yield* checkChanges(source, index);
	yield* checkTypes(source);
}
/** The first problem; undefined when the policy is sound. */
var problemOfPolicy = (source, evaluateExpression) => {
	const [first] = problemsOfPolicy(source, evaluateExpression);
	return first;
};
export { GOOGLE_KEYS, GOOGLE_OPTIONS, HELD_ATTRIBUTES, SHAPES, USUAL_CATEGORIES, deepFreeze, hostRules, isDraft, objectsOf, problemOfPolicy, problemsOfPolicy };

//# sourceMappingURL=problems-of-policy.js.map