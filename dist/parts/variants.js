import { fill, nameOf } from "../ui.js";
// src/locales/en-special.ts
/** The texts that only some visits need: for categories without texts of their own, for changes, and for rules other than opt-in. */
var enSpecial = {
	necessary: "Necessary",
	necessarySummary: "What the site needs in order to work, including remembering your choice here.",
	functional: "Extra features",
	functionalSummary: "Videos, maps or a chat, for example.",
	analytics: "Statistics",
	analyticsSummary: "Shows us how the site is used, so that we can make it better.",
	marketing: "Advertising",
	marketingSummary: "Shows you advertisements that fit what you look at, here and on other sites.",
	askNew: "Some things have changed since you chose. {changes} Your earlier choices stay as they are. {name} is asking only about:",
	acceptNew: "Accept what’s new",
	refuseNew: "Refuse what’s new",
	onUnless: "These are on unless you refuse them.",
	signal: "Opt-Out Request Honored: your browser sends the Global Privacy Control signal, so these stay off: {categories}."
};
// src/ui/words/variants.ts
/** Does the same as `nameSignal`, which would be one more file before the banner. */
var named = (text, [name = ""] = []) => navigator.globalPrivacyControl === true || !name ? text : text.replace("Global Privacy Control", name === "doNotTrack" ? "Do Not Track" : name);
/** The sentence about what is new, without its middle part, which says that earlier choices stay as they are. */
var leaveOutEarlier = (askNew) => askNew.replace(/(?<=\{changes\} ).*?(?:[.।。۔] ?|(?=\{name\}))/, "");
/**
* Adds the texts that only some visits need: the names of the usual categories, and texts for other questions than the first.
* @param now the status when the texts are loaded
*/
var withVariants = async (words, now) => {
	const { colon = ": " } = words.texts;
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
			const isOff = ({ id }) => decisions[id]?.because === "signal";
			const signalled = policy.categories.filter((one) => isOff(one) && policy.services.every((service) => service.category !== one.id || isOff(service)));
			const isWidened = unanswered.some((id) => record?.accepted.includes(id));
			const asked = policy.categories.filter(({ id, does }) => does?.length && unanswered.includes(id));
			const isOn = regime === "opt-out" && unanswered.some((id) => decisions[id]?.allowed);
			const names = words.list(asked.map((one) => nameOf(own, one)));
			const rule = (regime === "opt-in" ? [isWidened ? "" : texts.offUntil] : [isOn ? texts.onUnless : "", names && `${names}${colon}${texts.offUntil}`]).filter(Boolean).join(" ");
			const askNew = fill(isWidened ? leaveOutEarlier(texts.askNew) : texts.askNew, { name: words.site });
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
export { withVariants };

//# sourceMappingURL=variants.js.map