import { dayOf } from "./day-of.js";
// src/core/record/is-current.ts
/** Days in an order in which a calendar month later is 32 more, so that 31 August + 6 ends with February. */
var ordinalOf = (day) => {
	const [year, month, date] = day.split("-");
	return (+year * 12 + +month) * 32 + +date;
};
/** Whether a record still counts: it isn't older than the months it is remembered. One from the future does, as clocks differ. */
var isCurrent = ({ day }, months, now = /* @__PURE__ */ new Date()) => ordinalOf(dayOf(now)) - ordinalOf(day) <= months * 32;
// src/core/record/parse-record.ts
var RECORD = /^1\.(\d+)\.(\d{4}-\d\d-\d\d)\.(accept-all|refuse-all|choose|close|withdraw)\.(|gpc)\.([^.]*)\.([^.]*)$/;
/** An id in full, or with a count of the characters that it shares with the one before it. */
var SPELT_ID = /^(?:_([3-9a-z]))?([a-z0-9-]*)$/;
/** The ids of a list, spelt out; null where the list isn't one. */
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
/** The record that a text holds, with its ids shortened or in full (record.ts); null when the text is anything but a record. */
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