// src/core/expression.ts
var UNDECIDED = .5;
/** Refuses what isn't sound; what it is, `explainPolicy` and `explainExpression` say. */
var need = (sound) => {
	if (!sound) throw new SyntaxError();
};
/**
* The value of an expression of ids, `!`, `&`, `|` and parentheses; `!` binds closest, then `&`.
* @param answerOf the value of one id; may throw, to refuse an id it doesn't know
* @throws SyntaxError when the expression can't be read. All of it is read, whatever its first part says.
*/
var evaluate = (expression, answerOf) => {
	const tokens = expression.match(/[a-z0-9-]+|\S/g) ?? [];
	let at = 0;
	const take = (token) => tokens[at] === token && !!++at;
	const one = () => {
		if (take("!")) return 1 - one();
		if (take("(")) {
			const value = any();
			need(take(")"));
			return value;
		}
		const id = tokens[at++] ?? "";
		need(/[a-z0-9-]/.test(id));
		return answerOf(id);
	};
	const all = () => {
		let value = one();
		while (take("&")) value = Math.min(value, one());
		return value;
	};
	const any = () => {
		let value = all();
		while (take("|")) value = Math.max(value, all());
		return value;
	};
	const value = any();
	need(at === tokens.length);
	return value;
};
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
* @throws when an id isn't one, isn't the only one, or isn't known; when a name is missing; when a regime doesn't exist.
*   `explainPolicy` says where it is and how to mend it.
*/
var parsePolicy = (json, named = "") => {
	const source = JSON.parse(json, (_key, value) => Object.freeze(value));
	const { revision = 1, regimes = {}, services = [], functions = [], categories: own } = source;
	const ids = own ? [] : [...USUAL];
	const needId = (id) => {
		need(ids.includes(id));
		return UNDECIDED;
	};
	const declare = ({ id, title, name }) => {
		need(/^[a-z0-9-]+$/.test(id) && !ids.includes(id) && (title ?? name));
		ids.push(id);
	};
	for (const regime of Object.values(regimes)) need(REGIMES.includes(regime));
	own?.forEach(declare);
	services.forEach(({ category }) => needId(category));
	services.forEach(declare);
	functions.forEach(({ needs }) => evaluate(needs, needId));
	functions.forEach(declare);
	const used = named + JSON.stringify(services);
	const usual = USUAL.filter((id, index) => !index || used.includes(id)).map((id) => ({
		id,
		sells: id === "marketing"
	}));
	const categories = (own ?? usual).map((category) => ({
		required: category.id === USUAL[0],
		...category
	}));
	return Object.freeze({
		...source,
		revision,
		categories,
		services,
		functions
	});
};
// src/core/when-parsed.ts
/** Settles when the document is parsed: DOMContentLoaded is at hand, or past. */
var whenParsed = () => new Promise((settle) => {
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", settle, { once: true });
	else settle(void 0);
});
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
// src/core/explain-policy.ts
var problem = (key, value, cure) => `policy: ${key} is ${JSON.stringify(value) ?? "missing"}; write ${cure}`;
var isObject = (value) => !!value && typeof value === "object";
var isText = (text) => {
	const texts = isObject(text) ? Object.values(text) : [text];
	return !!texts[0] && texts.every((one) => typeof one === "string");
};
/** The first thing in a policy that isn't sound: its key, its value and the cure. Undefined when all is. Stricter than `parsePolicy`. */
var problemOf = (source) => {
	if (!isObject(source)) return problem("the text", source, "a JSON object");
	const { revision = 1, remember = {}, audience = "general", regimes = {} } = source;
	const { months = 1 } = remember;
	if (!Number.isInteger(revision) || revision < 0) return problem("revision", revision, "a whole number");
	if (!(months > 0)) return problem("remember.months", months, "a number of months");
	if (audience !== "general" && audience !== "children") return problem("audience", audience, "\"general\" or \"children\"");
	for (const [region, regime] of Object.entries(regimes)) if (!REGIMES.some((one) => one === regime)) return problem(`regimes.${region}`, regime, `one of: ${REGIMES.join(", ")}`);
	const ids = source["categories"] ? [] : [
		"necessary",
		"functional",
		"analytics",
		"marketing"
	];
	const check = (key, text, also) => {
		const items = source[key] ?? [];
		if (!Array.isArray(items)) return problem(key, items, "a list");
		for (const [index, item] of items.entries()) {
			const at = `${key}[${index}]`;
			if (!isObject(item)) return problem(at, item, "an object");
			const { id } = item;
			if (typeof id !== "string" || !/^[a-z0-9-]+$/.test(id)) return problem(`${at}.id`, id, "an id of a-z, 0-9 and -");
			if (ids.includes(id)) return problem(`${at}.id`, id, "another one: each category, service and function has an id of its own");
			if (!isText(item[text])) return problem(`${at}.${text}`, item[text], "a text, or a map from language to text");
			const more = also(item, at);
			if (more) return more;
			ids.push(id);
		}
	};
	const inCategories = check("categories", "title", () => void 0);
	const categories = [...ids];
	const inServices = check("services", "name", ({ category }, at) => categories.includes(category) ? void 0 : problem(`${at}.category`, category, `the id of a category: ${categories.join(", ")}`));
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
	return inCategories ?? inServices ?? inFunctions;
};
var problemIn = (json, place) => {
	try {
		return problemOf(JSON.parse(json));
	} catch (error) {
		return `policy: ${place} isn’t JSON (${String(error)}); mend the text there`;
	}
};
/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
var explainPolicy = async (error) => {
	const url = document.querySelector("script[data-policy]")?.dataset["policy"];
	let why;
	if (url) {
		const answer = await fetch(url).catch(() => void 0);
		if (answer?.ok) why = problemIn(await answer.text(), url);
		else why = `policy: data-policy is "${url}", which answers ${answer?.status ?? "nothing"}; write the address of a JSON file`;
	} else why = problemIn(policyInPage() ?? "{}", "#askfirst-policy");
	console.error("[askfirst] Nothing is allowed.", why ?? error);
};
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
	/** What kind of thing: an element's name, in lower case. */
	kind;
	/** Its address; empty for code that stands in the page. */
	address;
	/** The id or the expression that it waits for. */
	id;
	constructor(kind, address, id) {
		super("askfirst-blocked");
		this.kind = kind;
		this.address = address;
		this.id = id;
	}
};
// src/core/read-record.ts
/** The policy's record cookie, as far as the page has access to cookies: in a sandboxed frame there are none. */
var readRecord = ({ cookie: { name = "askfirst" } = {} }) => {
	try {
		return `; ${document.cookie}`.split(`; ${name}=`)[1]?.split(";")[0];
	} catch {
		return;
	}
};
/** Calls back whenever the record may have changed: in another tab, or while the page slept. */
var watchRecord = (changed) => {
	window.cookieStore?.addEventListener("change", changed);
	addEventListener("pageshow", changed);
	document.addEventListener("visibilitychange", changed);
};
// src/core/record.ts
var formatIds = (ids) => [...ids].sort().map((id, index, sorted) => {
	const before = sorted[index - 1] ?? "";
	let shared = 0;
	while (shared < 35 && id[shared] && id[shared] === before[shared]) shared++;
	return shared > 2 ? `_${shared.toString(36)}${id.slice(shared)}` : id;
}).join("~");
var parseIds = (text) => {
	let id = "";
	return text ? text.split("~").map((part) => id = part.startsWith("_") ? id.slice(0, parseInt(part.charAt(1), 36)) + part.slice(2) : part) : [];
};
/** The record as it stands in the cookie. */
var formatRecord = ({ revision, day, method, signal, accepted, refused }) => [
	1,
	revision,
	day,
	method,
	signal,
	formatIds(accepted),
	formatIds(refused)
].join(".");
/** The record that a cookie holds; null when the text is anything but a record, exactly as `formatRecord` spells it. */
var parseRecord = (text = "") => {
	if (!/^1\.\d+\.\d{4}-\d\d-\d\d\.(accept-all|refuse-all|choose|withdraw)\.(gpc)?\.[\w~-]*\.[\w~-]*$/.test(text)) return null;
	const [, revision, day, method, signal, accepted, refused] = text.split(".");
	const record = {
		revision: +revision,
		day,
		method,
		signal,
		accepted: parseIds(accepted),
		refused: parseIds(refused)
	};
	return formatRecord(record) === text ? record : null;
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
/** Whether a record still counts: not older than the months it is remembered, and not from the future (clocks may differ by a day). */
var isCurrent = ({ day }, months = 6, now = /* @__PURE__ */ new Date()) => {
	const age = ordinalOf(dayOf(now)) - ordinalOf(day);
	return age > -3 && age <= months * 32;
};
// src/core/resolve.ts
/** The regime of a region: its own rule, its country's, the rule for everywhere else. Unknown is the strictest that the policy has. */
var regimeOf = (regimes, region) => {
	const rules = new Map(Object.entries(regimes ?? {}).map(([name, regime]) => [name.toLowerCase(), regime]));
	const [country, part] = region?.toLowerCase().split("-") ?? [];
	return (country ? rules.get(`${country}-${part}`) ?? rules.get(country) ?? rules.get("*") : REGIMES.find((regime) => [...rules.values()].includes(regime))) ?? "opt-in";
};
/**
* The visitor's recorded answer to an id; undefined when there is none.
* @param since the revision that added it or widened its use: an older acceptance doesn't reach that far, a refusal does
*/
var answerTo = (record, id, since = 0) => record?.refused.includes(id) ? false : record?.accepted.includes(id) && since <= record.revision ? true : void 0;
/**
* What holds for a visitor: the only place where "allowed" is computed.
* @param once ids the visitor allowed for this page only
*/
var resolve = ({ audience = "general", categories, services, regimes, region: named, revision }, record, { gpc, region = named }, once = []) => {
	const regime = regimeOf(regimes, region);
	const unanswered = [];
	const decisions = Object.create(null);
	const settle = (id, { required, sells }, since) => {
		const answer = answerTo(record, id, since);
		const [allowed, because] = required ? [true, "required"] : audience !== "general" ? [false, "audience"] : once.includes(id) ? [true, "once"] : gpc && sells && (answer ? !record?.signal : answer === void 0) ? [false, "signal"] : answer === void 0 ? [regime !== "opt-in", "default"] : [answer, "choice"];
		if (answer === void 0 && /once|default/.test(because) && regime !== "none") unanswered.push(id);
		decisions[id] = Object.freeze({
			allowed,
			because
		});
	};
	for (const category of categories) {
		settle(category.id, category);
		for (const service of services) if (service.category === category.id) settle(service.id, category, service.since);
	}
	return {
		status: !unanswered.length ? "decided" : record && record.revision !== revision ? "stale" : "undecided",
		regime,
		decisions: Object.freeze(decisions),
		unanswered: Object.freeze(unanswered),
		record
	};
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
export { AskfirstBlockedEvent, AskfirstChangeEvent, AskfirstReadyEvent, AskfirstWithdrawnEvent, UNDECIDED, addMonths, answerTo, dayOf, evaluate, explainPolicy, formatRecord, isCurrent, loadPolicy, need, parsePolicy, parseRecord, problemOf, readRecord, resolve, watchElements, watchRecord, whenParsed };

//# sourceMappingURL=watch-elements.js.map