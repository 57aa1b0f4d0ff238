import { findLocale, isKnownToIntl } from "./say-date.js";
// src/ui/words/say-count.ts
/** A number, in the digits of the language. */
var sayCount = (words, number) => {
	const locale = findLocale(words);
	return isKnownToIntl(locale) ? new Intl.NumberFormat(locale).format(number) : String(number);
};
export { sayCount };

//# sourceMappingURL=say-count.js.map