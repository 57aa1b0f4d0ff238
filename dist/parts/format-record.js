import { dayOf } from "./day-of.js";
// src/core/record/format-record.ts
/** The greatest number that one digit to base 36 can say. */
var MOST_SHARED = 35;
/** With fewer shared characters, the shortened form isn't shorter. */
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
/** The record as the cookie's text. There each answer has exactly one spelling (record.ts). An id that is in both lists was refused. */
var formatRecord = ({ revision, day, method, signal, accepted, refused }) => [
	1,
	revision,
	dayOf(new Date(Date.parse(day) || 0)),
	method,
	signal,
	formatIds(accepted, refused),
	formatIds(refused)
].join(".");
/** The record with each id in full, as receipts have it. `parseRecord` reads it like the cookie's text. */
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