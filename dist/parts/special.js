import { fill, nameOf } from "../ui.js";
// src/locales/en-special.ts
/** What only some visits show: categories that the policy names without a text, what is new, and other rules than opt-in. */
var enSpecial = {
	necessary: "Necessary",
	necessarySummary: "What the site can’t do without when you use it. It also remembers your choice here.",
	functional: "Functions",
	functionalSummary: "Extras such as videos, maps or a chat.",
	analytics: "Statistics",
	analyticsSummary: "Shows us how the site is used, so that we can make it better.",
	marketing: "Advertising",
	marketingSummary: "Shows you advertisements that fit what you look at, here and on other sites.",
	askNew: "Something is new since you chose. {changes} Your earlier choices stay as they are. {name} asks only about this:",
	acceptNew: "Accept what’s new",
	refuseNew: "Refuse what’s new",
	onUnless: "This is on unless you refuse.",
	signal: "Opt-Out Request Honored: your browser sends Global Privacy Control, so this stays off: {categories}."
};
// src/ui/special.ts
/** As `namingSignal` does it, which would be one file more before the banner. */
var named = (text, [name = ""] = []) => navigator.globalPrivacyControl === true || !name ? text : text.replace("Global Privacy Control", name === "doNotTrack" ? "Do Not Track" : name);
/**
* Adds what only some visits need: the names of the usual categories, and texts for other questions than the first.
* @param now where the visitor stands as the texts are loaded
*/
var special = async (words, now) => {
	const tellChanges = now === "stale" && (await import("./changes.js").then((n) => n.changes_exports)).tellChanges;
	const texts = {
		...enSpecial,
		...words.texts
	};
	const { necessary, functional, analytics, marketing } = texts;
	const own = {
		...words,
		texts,
		usual: {
			necessary: [necessary, texts.necessarySummary],
			functional: [functional, texts.functionalSummary],
			analytics: [analytics, texts.analyticsSummary],
			marketing: [marketing, texts.marketingSummary]
		},
		textsFor(policy, { status, regime, decisions, record, unanswered }) {
			const signalled = policy.categories.filter(({ id }) => decisions[id]?.because === "signal");
			const asked = policy.categories.filter(({ id, does }) => does?.length && unanswered.includes(id));
			const rule = regime === "opt-in" ? texts.offUntil : [...regime === "opt-out" ? [texts.onUnless] : [], ...asked[0] ? [`${words.list(asked.map((one) => nameOf(own, one)))}: ${texts.offUntil}`] : []].join(" ");
			const askNew = fill(texts.askNew, { name: words.site });
			const stale = () => ({
				ask: fill(askNew, { changes: "" }),
				...tellChanges && { asks: tellChanges(askNew, policy, own, record?.revision) },
				acceptAll: texts.acceptNew,
				refuseAll: texts.refuseNew
			});
			return {
				...texts,
				...status === "stale" && stale(),
				offUntil: signalled.length ? `${fill(named(texts.signal, policy.signals), { categories: words.list(signalled.map((one) => nameOf(own, one))) })} ${rule}` : rule
			};
		}
	};
	return own;
};
export { special };

//# sourceMappingURL=special.js.map