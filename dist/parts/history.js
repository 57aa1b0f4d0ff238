import { dayOf } from "./day-of.js";
import { formatRecord } from "./format-record.js";
import { isCurrent, parseRecord } from "./parse-record.js";
// src/core/record/history.ts
/** The entry of localStorage that holds the history. */
var HISTORY = "askfirst-history";
var parseAnswer = (line) => {
	const [, day = "", text] = /^(\d{4}-\d\d-\d\d) (\S+)$/.exec(line) ?? [];
	const record = parseRecord(text);
	return record && dayOf(new Date(Date.parse(day) || 0)) === day ? {
		day,
		record
	} : void 0;
};
/** The answers in a text that still count. It doesn't throw, whatever the text is. */
var parseHistory = (text, months, now = /* @__PURE__ */ new Date()) => text.split("\n").flatMap((line) => parseAnswer(line) ?? []).filter(({ day, record }) => isCurrent({
	...record,
	day
}, months, now)).slice(-20);
var format = (answers) => answers.slice(-20).map(({ day, record }) => `${day} ${formatRecord(record)}`).join("\n");
/**
* Adds the record in force to the history, if it isn't the last answer there: a visitor who left the page while answering has it only in
* the cookie.
*/
var withRecord = (answers, record) => {
	const last = answers.at(-1);
	return record && (!last || formatRecord(last.record) !== formatRecord(record)) ? [...answers, {
		day: record.day,
		record
	}] : answers;
};
var read = ({ remember }) => {
	const text = localStorage.getItem(HISTORY);
	if (text === null) return [];
	const answers = parseHistory(text, remember.months);
	if (format(answers) !== text) write(answers);
	return answers;
};
var write = (answers) => {
	if (answers.length) localStorage.setItem(HISTORY, format(answers));
	else localStorage.removeItem(HISTORY);
};
/**
* Adds an answer to the history, unless the record was erased meanwhile. If the browser stores nothing, or has no room left, nothing
* happens.
* @param before the record that this answer replaced; the same object for an answer that isn't recorded
*/
var noteAnswer = ({ policy, state }, before, record) => {
	if (!policy || !record || record === before || !state.record || state.volatile) return;
	try {
		write([...withRecord(read(policy), before), {
			day: dayOf(/* @__PURE__ */ new Date()),
			record
		}]);
	} catch {}
};
/** The answers that still count, the oldest first. The record in force is the last of them. */
var readHistory = (policy, record) => {
	let answers = [];
	try {
		answers = read(policy);
	} catch {}
	return withRecord(answers, record).slice(-20);
};
export { noteAnswer, readHistory };

//# sourceMappingURL=history.js.map