import { assert, evaluate } from "./expression.js";
import { sinceOf } from "./since-of.js";
// src/core/policy/deep-freeze.ts
/** Plain data, frozen through and through. */
var deepFreeze = (value) => {
	if (value && typeof value === "object") Object.values(value).forEach(deepFreeze);
	return Object.freeze(value);
};
// src/core/policy/policy.ts
/** From the strictest. */
var REGIMES = [
	"opt-in",
	"opt-out",
	"none"
];
/** The longest an answer can be remembered, in months: browsers keep no cookie over 400 days (RFC 6265bis, section 5.5). */
var LONGEST_MONTHS = 13;
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
	const { answer, ...source } = JSON.parse(json);
	const { revision = 1, regimes = {}, services = [], functions = [], categories: own, remember } = source;
	const ids = own ? [] : [...USUAL];
	const used = named.split(/[^a-z0-9-]+/);
	const needId = (id) => {
		assert(ids.includes(id));
		return used.push(id);
	};
	const declare = ({ id, title, name, required = false }) => {
		assert(id.match(/^[a-z0-9-]+$/) && !ids.includes(id) && (title || name) && required === !!required);
		ids.push(id);
	};
	for (const regime of Object.values(regimes)) assert(REGIMES.includes(regime));
	own?.forEach(declare);
	services.forEach(({ use, category, hosts = [], cookies = [] }) => {
		needId(category);
		assert(!use && hosts.every((host) => host.trim()) && cookies.every(({ name }) => name.trim()));
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
	const months = Math.min(remember?.months ?? 6, LONGEST_MONTHS);
	return deepFreeze({
		...source,
		...typeof answer === "string" ? { answer } : {},
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
// src/core/line/resolve.ts
/** The regime of a region: its own rule, its country's, the rule for everywhere else. Unknown is the strictest that the policy has. */
var regimeOf = (regimes = {}, region = "") => {
	const rules = /* @__PURE__ */ new Map([["*", "opt-in"]]);
	for (const [name, regime] of Object.entries(regimes)) rules.set(name.toLowerCase(), regime);
	const name = region.toLowerCase();
	const [country = ""] = name.split("-");
	const known = rules.get(name) ?? rules.get(country) ?? (name ? rules.get("*") : void 0);
	const strictest = REGIMES.find((regime) => [...rules.values()].includes(regime));
	return known ?? strictest ?? "opt-in";
};
/**
* The visitor's recorded answer to an id; undefined when there is none.
* @param since the revision that added it or widened its use: an older acceptance doesn't reach that far, a refusal does
*/
var answerTo = (record, id, since = 0) => {
	if (record?.refused.includes(id)) return false;
	return record?.accepted.includes(id) && since <= record.revision ? true : void 0;
};
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
		const isUnanswered = answer === void 0;
		const isRefusedByGpc = gpc && sells && (isUnanswered || answer && !record?.signal);
		const decide = () => {
			if (required) return [true, "required"];
			if (audience !== "general") return [false, "audience"];
			if (once.includes(id)) return [true, "once"];
			if (isRefusedByGpc || signal && isUnanswered) return [false, "signal"];
			if (!isUnanswered) return [answer, "choice"];
			return [answerTo(record, category) !== false && rule !== "opt-in", "default"];
		};
		const [allowed, because] = decide();
		if (isUnanswered && (because === "once" || because === "default") && rule !== "none") unanswered.push(id);
		decisions[id] = {
			allowed,
			because
		};
	};
	for (const category of categories) {
		settle(category.id, category);
		for (const service of services) if (service.category === category.id) settle(service.id, category, service);
	}
	const open = record && record.revision !== revision ? "stale" : "undecided";
	return {
		status: unanswered.length ? open : "decided",
		regime,
		decisions,
		unanswered,
		record
	};
};
export { answerTo, deepFreeze, parsePolicy, resolve };

//# sourceMappingURL=resolve.js.map