import { canonicalTag, lookUp, modernTag } from "./when-hydrated.js";
// src/ui/words/find-locale.ts
/**
* The language tag for dates and numbers: the page’s or the visitor’s own tag for the language of the texts, with its region if it has one.
*/
var findLocale = ({ language }) => {
	return [document.documentElement.lang, ...navigator.languages].map(modernTag).filter((one) => lookUp([canonicalTag(one)], [language])).find((one) => one.includes("-")) ?? language;
};
// src/ui/words/say-date.ts
/** Whether the browser knows how the language writes dates and numbers. Chromium doesn't know cy, eu, ga, gl, is, mk, mt and sq. */
var isKnownToIntl = (locale) => {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
	} catch {
		return false;
	}
};
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
export { findLocale, isKnownToIntl, sayDate };

//# sourceMappingURL=say-date.js.map