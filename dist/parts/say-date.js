import { findLocale, isKnownToIntl } from "./is-known-to-intl.js";
// src/ui/words/say-date.ts
/**
* A date in the language's own form. If the browser doesn't know that form, the date is written as in ISO 8601, not as in another language.
*/
var sayDate = (words, date, options) => {
	const locale = findLocale(words);
	if (isKnownToIntl(locale)) return new Intl.DateTimeFormat(locale, options).format(date);
	const { timeZone } = options;
	const style = options.timeStyle ? { timeStyle: "short" } : { dateStyle: "short" };
	return new Intl.DateTimeFormat("sv", {
		...style,
		...timeZone && { timeZone }
	}).format(date);
};
export { sayDate };

//# sourceMappingURL=say-date.js.map