import { dayOf } from "./day-of.js";
// src/core/record/format-record.ts
/** The greatest digit to base 36. */
var MOST_SHARED = 35;
/** What fewer characters would be shortened to isn't shorter. */
var LEAST_SHARED = 3;
var countShared = (id, before) => {
	let shared = 0;
	while (shared < MOST_SHARED && id[shared] === before[shared]) shared += 1;
	return shared;
};
var formatIds = (ids, others = []) => [...new Set(ids)].filter((id) => /^[a-z0-9-]+$/.test(id) && !others.includes(id)).sort().map((id, index, sorted) => {
	const shared = countShared(id, sorted[index - 1] ?? "");
	return shared < LEAST_SHARED ? id : `_${shared.toString(36)}${id.slice(shared)}`;
}).join("~");
/** The record as it stands in the cookie: the one spelling that an answer has there (record.ts). An id in both lists was refused. */
var formatRecord = ({ revision, day, method, signal, accepted, refused }) => [
	1,
	revision,
	dayOf(new Date(Date.parse(day) || 0)),
	method,
	signal,
	formatIds(accepted, refused),
	formatIds(refused)
].join(".");
/** The record with each id in full, as receipts have it. It is read as the cookie's text is. */
var spellOutRecord = ({ revision, day, method, signal, accepted, refused }) => {
	const spellOut = (ids) => [...new Set(ids)].sort().join("~");
	return [
		1,
		revision,
		day,
		method,
		signal,
		spellOut(accepted),
		spellOut(refused)
	].join(".");
};
export { formatRecord, spellOutRecord };

//# sourceMappingURL=format-record.js.map