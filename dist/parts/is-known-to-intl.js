import { canonicalTag, lookUp, modernTag } from "./when-hydrated.js";
import { html, nothing, render } from "lit/html.js";
// src/ui/lit.ts
/** Styles as a text. The tag tells editors and the build that the text is CSS. */
var css = ([styles = ""]) => styles;
// src/ui/words/find-locale.ts
/**
* The language tag for dates and numbers: the page’s or the visitor’s own tag for the language of the texts, with its region if it has one.
*/
var findLocale = ({ language }) => {
	return [document.documentElement.lang, ...navigator.languages].map(modernTag).filter((one) => lookUp([canonicalTag(one)], [language])).find((one) => one.includes("-")) ?? language;
};
// src/ui/words/is-known-to-intl.ts
/** Whether the browser knows how the language writes dates and numbers. Chromium doesn't know cy, eu, ga, gl, is, mk, mt and sq. */
var isKnownToIntl = (locale) => {
	try {
		return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
	} catch {
		return false;
	}
};
export { css, findLocale, html, isKnownToIntl, nothing, render };

//# sourceMappingURL=is-known-to-intl.js.map