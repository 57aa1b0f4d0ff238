import { findLocale, isKnownToIntl } from "./is-known-to-intl.js";
// src/ui/words/say-revision.ts
/**
* A policy's revision, in the digits of the language. It isn't parted into thousands, because many sites write a day (`20261130`). A
* revision that isn't a number stays as the policy has it.
*/
var sayRevision = (words, revision) => {
	const locale = findLocale(words);
	return typeof revision === "number" && isKnownToIntl(locale) ? new Intl.NumberFormat(locale, {
		useGrouping: false,
		maximumFractionDigits: 20
	}).format(revision) : JSON.stringify(revision);
};
export { sayRevision };

//# sourceMappingURL=say-revision.js.map