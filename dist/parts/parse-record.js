import { dayOf } from "./day-of.js";
// src/core/record/is-current.ts
/** Turns a day into a number. Each calendar month is 32 apart, so that 31 August + 6 months ends with February. */
var ordinalOf = (day) => {
	const [year, month, date] = day.split("-");
	return (+year * 12 + +month) * 32 + +date;
};
/**
* Whether a record still counts: it isn't older than the months for which it is remembered. A record from the future counts, because clocks
* differ.
*/
var isCurrent = ({ day }, months, now = /* @__PURE__ */ new Date()) => ordinalOf(dayOf(now)) - ordinalOf(day) <= months * 32;
// src/core/record/parse-record.ts
var RECORD = /^1\.(\d+)\.(\d{4}-\d\d-\d\d)\.(accept-all|refuse-all|choose|close|withdraw)\.(|gpc)\.([^.]*)\.([^.]*)$/;
/** An id in full, or with a count of the characters that it shares with the one before it. */
var SPELT_ID = /^(?:_([3-9a-z]))?([a-z0-9-]*)$/;
/** The ids of a list, each in full; null if the text isn't such a list. */
var parseIds = (list) => {
	const ids = [];
	for (const spelt of list ? list.split("~") : []) {
		const before = ids.at(-1) ?? "";
		const [, count = "0", rest = ""] = SPELT_ID.exec(spelt) ?? [];
		const shared = parseInt(count, 36);
		const id = before.slice(0, shared) + rest;
		if (id <= before || shared > before.length) return null;
		ids.push(id);
	}
	return ids;
};
/** Reads the record from a text, with its ids shortened or in full (record.ts); null if the text isn't a record. */
var parseRecord = (text = "") => {
	const [, digits, day = "", method = "", signal = "", ...lists] = RECORD.exec(text) ?? [];
	const [accepted, refused] = lists.map(parseIds);
	if (!accepted || !refused || accepted.some((id) => refused.includes(id))) return null;
	const revision = Number(digits);
	if (String(revision) !== digits || dayOf(new Date(Date.parse(day) || 0)) !== day) return null;
	return {
		revision,
		day,
		method,
		signal,
		accepted,
		refused
	};
};
export { isCurrent, parseRecord };

//# sourceMappingURL=parse-record.js.map