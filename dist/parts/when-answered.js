import { addMonths, answerTo, dayOf, formatRecord, readRecord } from "../index.js";
import { warn } from "../ui.js";
import Cookies from "js-cookie";
// src/core/activation.ts
/** How long after a trusted event an act counts as the visitor's own, where the browser can't tell. */
var FRESH_MS = 1e3;
/**
* Watches for the visitor's own hand, for browsers without `navigator.userActivation` (Firefox before 120, Safari before 16.4):
* the answer is yes shortly after a trusted event (DOM, section 2.2). A script's own calls and clicks are none.
*/
var watchActivation = () => {
	let happenedAt = -Infinity;
	for (const type of ["click", "keydown"]) addEventListener(type, (event) => {
		if (event.isTrusted) happenedAt = event.timeStamp;
	}, true);
	return () => performance.now() - happenedAt < FRESH_MS;
};
// src/core/decide.ts
/** A choice, spelt out: an answer for every category and service that it covers. What is required isn't answered. */
var answersOf = ({ categories, services }, choice) => {
	const answers = /* @__PURE__ */ new Map();
	const answer = (id, whole) => {
		const own = typeof choice === "string" ? choice === "all" : choice[id];
		const value = typeof own === "boolean" ? own : whole;
		if (value !== void 0) answers.set(id, value);
		return value;
	};
	for (const { id, required } of categories) if (!required) {
		const whole = answer(id);
		for (const service of services) if (service.category === id) answer(service.id, whole);
	}
	return answers;
};
/**
* The record after an answer: what it covers as answered now, all else as it was, ids of the site's other pages included.
* An older answer that stays in it keeps its day, so that nothing is remembered longer for being carried along. An older
* acceptance doesn't stay where it would come to mean more than it did: for an id that this page can't vouch for, when the
* revision rises; for what Global Privacy Control refuses, when that was off at the time and is on now.
*/
var recordAfter = ({ revision, categories, services }, record, answers, made) => {
	const accepted = (record?.accepted ?? []).filter((id) => {
		if (answers.has(id)) return false;
		const service = services.find((one) => one.id === id);
		const category = categories.find((one) => one.id === (service?.category ?? id));
		if (!category) return record?.revision === revision && record.signal === made.signal;
		return answerTo(record, id, service?.since) && !(category.sells && made.signal && !record?.signal);
	});
	const refused = (record?.refused ?? []).filter((id) => !answers.has(id));
	const answered = (value) => [...answers.keys()].filter((id) => answers.get(id) === value);
	return {
		...made,
		day: record && accepted.length + refused.length ? record.day : made.day,
		revision,
		accepted: [...accepted, ...answered(true)].sort(),
		refused: [...refused, ...answered(false)].sort()
	};
};
// src/core/record-cookie.ts
/** The longest an answer can be remembered: browsers keep no cookie over 400 days (RFC 6265bis, section 5.5). */
var LONGEST_MONTHS = 13;
/**
* Puts the record into its cookie, or takes the cookie away: `Secure` on https, `SameSite=Lax`, `Path=/`, and for this host alone unless the policy
* says otherwise. It ends with the months that it is remembered.
* @returns whether the browser kept it. It may refuse cookies, and a sandboxed frame throws.
*/
var writeRecord = (policy, record) => {
	const { name = "askfirst", domain, path = "/", sameSite = "Lax" } = policy.cookie ?? {};
	const now = /* @__PURE__ */ new Date();
	const text = record ? formatRecord(record) : void 0;
	const expires = addMonths(!record || record.day === dayOf(now) ? now : record.day, Math.min(policy.remember?.months ?? 6, LONGEST_MONTHS));
	const attributes = {
		path,
		sameSite,
		secure: location.protocol === "https:",
		...domain ? { domain } : {}
	};
	const before = readRecord(policy);
	try {
		if (text) Cookies.set(name, text, {
			...attributes,
			expires
		});
		else Cookies.remove(name, attributes);
	} catch {
		return false;
	}
	const kept = readRecord(policy);
	return kept === text || kept !== before;
};
// src/core/answer.ts
var NOTHING = {
	erased: [],
	left: [],
	unseen: []
};
var isOn = ({ decisions }, id) => !!decisions[id]?.allowed;
var methodOf = ({ choice, withdraws }) => withdraws ? "withdraw" : choice === "all" ? "accept-all" : choice === "none" ? "refuse-all" : "choose";
/** Makes what puts an answer into force and records it, unless it accepts something without the visitor's hand behind it. */
var answering = (eraseEntries, isVisitor, reload) => {
	/** Ends what was allowed for this page with the record that it stood beside, since an answer given in another tab is newer. */
	let endWatch = () => {};
	const watchOnce = (consent, put) => {
		const before = JSON.stringify(consent.state.record);
		endWatch = consent.subscribe(({ record, volatile }) => {
			if (JSON.stringify(record) === before) return;
			endWatch();
			put(record, !volatile, []);
		});
	};
	/** @returns what it erased; false when it didn't count */
	return async (line, consent, answer) => {
		const { policy, signals, once, preview, put } = line;
		const { choice, once: isOnce = false, withdraws = false, isVisitors = isVisitor() } = answer;
		const before = consent.state;
		const allowsMore = ({ decisions }) => Object.keys(decisions).some((id) => isOn({ decisions }, id) && !isOn(before, id));
		const ignore = () => {
			warn(consent, "A script tried to allow more, and was ignored: call it when the visitor clicks or presses a key");
			return false;
		};
		if (choice === "forget") {
			if (!isVisitors && allowsMore(preview(null, []))) return ignore();
			endWatch();
			put(null, writeRecord(policy, null), []);
			return NOTHING;
		}
		const answers = answersOf(policy, choice);
		for (const id of typeof choice === "string" ? [] : Object.keys(choice)) if (!answers.has(id)) warn(consent, `decide: nobody is asked about "${id}"; see askfirst.state.decisions`);
		const accepted = [...answers.keys()].filter((id) => answers.get(id));
		const nextOnce = [...once.filter((id) => !answers.has(id)), ...isOnce ? accepted : []];
		const made = {
			method: methodOf(answer),
			day: dayOf(/* @__PURE__ */ new Date()),
			signal: signals.gpc ? "gpc" : ""
		};
		const record = isOnce ? before.record : recordAfter(policy, before.record, answers, made);
		const acceptsMore = accepted.some((id) => !before.record?.accepted.includes(id));
		if (!isVisitors && (acceptsMore || allowsMore(preview(record, nextOnce)))) return ignore();
		endWatch();
		put(record, isOnce ? !before.volatile : writeRecord(policy, record), nextOnce);
		if (nextOnce.length) watchOnce(consent, put);
		const closed = policy.services.filter(({ id }) => !isOn(consent.state, id) && (withdraws || isOn(before, id)));
		const withdrawal = !!closed.length || withdraws ? await eraseEntries(policy, closed, ({ id }) => isOn(consent.state, id)) : NOTHING;
		consent.withdrawal = withdrawal;
		if (closed.some((service) => service.reload && isOn(before, service.id) && !isOn(consent.state, service.id))) reload();
		return withdrawal;
	};
};
// src/core/late.ts
var call = (target, name, given) => Reflect.apply(Reflect.get(target, name), target, given);
/** Keeps what the calls ask for until it is due. */
var catchingUp = () => {
	const writings = /* @__PURE__ */ new Map();
	let round = 0;
	/** A name that nobody else listens to: so it is the browser that sees to order, `this`, `once`, `signal` and errors. */
	const late = (type) => `${String(type)} ${round}`;
	/** What a page has once, in that order, and where it is listened for. */
	const events = () => [
		["readystatechange", document],
		[
			"DOMContentLoaded",
			document,
			window
		],
		["load", window],
		["pageshow", window]
	];
	const write = (script, name, given) => {
		let writing = writings.get(script);
		if (!writing) {
			writings.set(script, writing = {
				parser: document.implementation.createHTMLDocument(),
				nodes: [script]
			});
			call(writing.parser, "write", ["<!doctype html><body>"]);
		}
		const { parser, nodes } = writing;
		call(parser, name, given);
		for (const node of [...parser.body.childNodes]) {
			nodes.at(-1)?.after(node);
			nodes.push(node);
		}
	};
	return {
		take([target, name, given, script]) {
			if (name.startsWith("write")) write(script, name, given);
			const [type, ...listener] = given;
			if (events().some(([past, ...targets]) => past === type && targets.includes(target))) Reflect.get(EventTarget.prototype, name).call(target, late(type), ...listener);
		},
		finish(writer) {
			const { nodes = [] } = writings.get(writer) ?? {};
			return nodes.flatMap((node) => {
				const inside = node instanceof Element ? [...node.querySelectorAll("script")] : [];
				return (node instanceof HTMLScriptElement ? [node] : inside).filter((script) => {
					if (script.dataset["consent"]) return false;
					script.dataset["type"] = script.type;
					script.dataset["consent"] = writer.dataset["consent"] ?? "";
					script.type = "text/plain";
					return true;
				});
			});
		},
		catchUp() {
			for (const [type] of events()) {
				const event = new Event(late(type), { bubbles: true });
				document.dispatchEvent(Object.defineProperty(event, "type", { value: type }));
			}
			round++;
		}
	};
};
export { answering, catchingUp, watchActivation };

//# sourceMappingURL=when-answered.js.map