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
	const take = (token) => tokens[at] === token && ++at;
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
// src/core/frozen.ts
/** Plain data, frozen through and through. */
var frozen = (value) => {
	if (typeof value === "object") Object.values(value ?? {}).forEach(frozen);
	return Object.freeze(value);
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
/**
* Calls back whenever the record may have changed: in another tab, or while the page slept. Chromium tells of a changed
* cookie before `document.cookie` has it (seen in version 156), so the page looks a little later, and once more on a busy machine.
*/
var watchRecord = (changed) => {
	window.cookieStore?.addEventListener("change", () => [200, 2e3].forEach((delayMs) => setTimeout(changed, delayMs)));
	addEventListener("pageshow", changed);
	document.addEventListener("visibilitychange", changed);
};
// src/core/record.ts
var formatIds = (ids, others = []) => [...new Set(ids)].filter((id) => /^[a-z0-9-]+$/.test(id) && !others.includes(id)).sort().map((id, index, sorted) => {
	const before = sorted[index - 1] ?? "";
	let shared = 0;
	while (shared < 35 && id[shared] && id[shared] === before[shared]) shared++;
	return shared > 2 ? `_${shared.toString(36)}${id.slice(shared)}` : id;
}).join("~");
var parseIds = (text) => {
	let id = "";
	return (text.match(/[^~]+/g) ?? []).map((part) => id = part.startsWith("_") ? id.slice(0, parseInt(part.charAt(1), 36)) + part.slice(2) : part);
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
var parseRecord = (text = "") => {
	const [, revision, day, method, signal, accepted = "", refused = ""] = text.split(".");
	const record = {
		revision: +revision,
		day,
		method,
		signal,
		accepted: parseIds(accepted),
		refused: parseIds(refused)
	};
	return /^1\.\d+\.[\d-]+\.(accept-all|refuse-all|choose|withdraw)\.(gpc)?\./.test(text) && formatRecord(record) === text ? record : null;
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
* @throws when an id isn't one, isn't the only one, or isn't known; when a name is missing; when a regime doesn't exist.
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
	const declare = ({ id, title, name }) => {
		need(id.match(/^[a-z0-9-]+$/) && !ids.includes(id) && (title || name));
		ids.push(id);
	};
	for (const regime of Object.values(regimes)) need(REGIMES.includes(regime));
	own?.forEach(declare);
	services.forEach(({ category }) => needId(category));
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
	const rules = /* @__PURE__ */ new Map([["*", "opt-in"]]);
	for (const name in regimes) rules.set(name.toLowerCase(), regimes[name]);
	const name = region.toLowerCase();
	return rules.get(name) ?? rules.get(name.replace(/-.*/, "")) ?? rules.get(name && "*") ?? REGIMES.find((regime) => [...rules.values()].includes(regime));
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
	const decisions = {};
	const settle = (id, { id: category, required, sells }, since) => {
		const answer = answerTo(record, id, since);
		const [allowed, because] = required ? [true, "required"] : audience !== "general" ? [false, "audience"] : once.includes(id) ? [true, "once"] : gpc && sells && (answer ? !record?.signal : answer === void 0) ? [false, "signal"] : answer === void 0 ? [regime !== "opt-in" && answerTo(record, category) !== false, "default"] : [answer, "choice"];
		if (answer === void 0 && /once|default/.test(because) && regime !== "none") unanswered.push(id);
		decisions[id] = {
			allowed,
			because
		};
	};
	for (const category of categories) {
		settle(category.id, category);
		for (const service of services) if (service.category === category.id) settle(service.id, category, service.since);
	}
	return {
		status: !unanswered.length ? "decided" : record && record.revision !== revision ? "stale" : "undecided",
		regime,
		decisions,
		unanswered,
		record
	};
};
// src/core/when-parsed.ts
/** Settles when the document is parsed: DOMContentLoaded is at hand, or past. */
var whenParsed = () => new Promise((settle) => {
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", settle, { once: true });
	else settle(void 0);
});
export { UNDECIDED, addMonths, answerTo, dayOf, evaluate, formatRecord, frozen, isCurrent, need, parsePolicy, parseRecord, readRecord, resolve, watchRecord, whenParsed };

//# sourceMappingURL=when-parsed.js.map