import { sinceOf } from "./since-of.js";
// src/core/policy/regimes.ts
/** All regimes, the strictest first. */
var REGIMES = [
	"opt-in",
	"opt-out",
	"none"
];
// src/core/line/resolve.ts
/**
* The regime of a region: its own rule, else its country's, else the rule for everywhere else. An unknown region has the strictest regime
* of the policy.
*/
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
* @param since the revision that added it or widened its use: an older acceptance doesn't cover that, an older refusal does
*/
var answerTo = (record, id, since = 0) => {
	if (record?.refused.includes(id)) return false;
	return record?.accepted.includes(id) && since <= record.revision ? true : void 0;
};
/**
* What holds for a visitor: the only place where "allowed" is computed.
* @param once ids the visitor allowed for this page only
*/
var resolve = ({ audience = "general", categories, services, regimes, region, revision }, record, { gpc, signal }, once = []) => {
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
export { REGIMES, answerTo, resolve };

//# sourceMappingURL=resolve.js.map