import { html, nothing } from "./is-known-to-intl.js";
import { punctuationOf } from "./punctuation-of.js";
import { sayCount } from "../ui.js";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// src/locales/en-changes.ts
/** The kinds of changes to a policy, as the banner and the preferences name them. */
var enChanges = {
	added: "Added",
	removed: "Removed",
	longer: "Kept longer",
	wider: "Shared more widely"
};
// src/ui/words/changes.ts
var changes_exports = /* @__PURE__ */ __exportAll({ tellChanges: () => tellChanges });
/** Whether something is a day of the calendar, `YYYY-MM-DD`. */
var isDay = (date) => typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && new Date(Date.parse(date) || 0).toISOString().startsWith(date);
/**
* The policy’s history, in the policy's order. Entries that can't be read are left out.
* @param after only changes of later revisions than this one
*/
var changesIn = ({ changes }, { texts, pick }, after = -1) => (Array.isArray(changes) ? changes : []).flatMap((change) => {
	const { revision, date, summary, kind } = change ?? {};
	const labels = {
		...enChanges,
		...texts
	};
	return summary && typeof revision === "number" && revision > after ? [{
		revision,
		date: isDay(date) ? date : void 0,
		label: kind && Object.hasOwn(enChanges, kind) && labels[kind] || "",
		summary: pick(summary)
	}] : [];
});
/** The number of changes that the banner lists; the preferences list all. */
var TOLD = 3;
/**
* A text that contains, as a list, the changes after a revision.
* @param text the text, with `{changes}` in the place of the list
*/
var tellChanges = (text, policy, words, after) => {
	const [before, rest] = text.split("{changes}");
	const changes = changesIn(policy, words, after);
	const { colon } = punctuationOf(words);
	return html`${before}
    <ul>
      ${changes.slice(0, TOLD).map(({ label, summary }) => html`<li>${label && label + colon}<bdi>${summary}</bdi></li>`)}
      ${changes.length > TOLD ? html`<li>(+${sayCount(words, changes.length - TOLD)})</li>` : nothing}
    </ul>
    ${rest}`;
};
export { changesIn, changes_exports };

//# sourceMappingURL=changes.js.map