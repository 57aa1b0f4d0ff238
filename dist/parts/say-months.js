import { findLocale, isKnownToIntl } from "./is-known-to-intl.js";
// src/ui/words/say-months.ts
/**
* "Months", in the languages in which a browser may not know how to count. The word comes before the number, so that it needn't agree with
* it.
*/
var LABELS = {
	cy: "Misoedd",
	eu: "Hilabeteak",
	ga: "Míonna",
	gl: "Meses",
	is: "Mánuðir",
	mk: "Месеци",
	mt: "Xhur",
	sq: "Muaj"
};
/** "6 months", as the language says it. */
var sayMonths = (words, months) => {
	const locale = findLocale(words);
	const label = LABELS[words.language];
	if (label && !isKnownToIntl(locale)) return `${label}: ${months}`;
	return new Intl.NumberFormat(locale, {
		style: "unit",
		unit: "month",
		unitDisplay: "long"
	}).format(months);
};
export { sayMonths };

//# sourceMappingURL=say-months.js.map