import { addMonths, answerTo, dayOf, formatRecord, readRecord, sinceOf } from "../index.js";
import { warn } from "./warn.js";
import { html } from "./lit.js";
import { fill, nameOf } from "../ui.js";
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
		return answerTo(record, id, sinceOf(category, service)) && !(category.sells && made.signal && !record?.signal);
	});
	const refused = (record?.refused ?? []).filter((id) => !answers.has(id));
	const answered = (value) => [...answers.keys()].filter((id) => answers.get(id) === value);
	return {
		...made,
		day: record && accepted.length + refused.length ? record.day : made.day,
		revision: Number.isInteger(revision) ? revision : 0,
		accepted: [...accepted, ...answered(true)].sort(),
		refused: [...refused, ...answered(false)].sort()
	};
};
// src/core/record-cookie.ts
/** The longest an answer can be remembered: browsers keep no cookie over 400 days (RFC 6265bis, section 5.5). */
var LONGEST_MONTHS = 13;
/**
* Puts the record into its cookie, or takes the cookie away, and the history of earlier answers with it: `Secure` on https, `SameSite=Lax`,
* `Path=/`, and for this host alone unless the policy says otherwise. It ends with the months that it is remembered.
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
		domain
	};
	const before = readRecord(policy);
	try {
		if (text) Cookies.set(name, text, {
			...attributes,
			expires
		});
		else {
			Cookies.remove(name, attributes);
			delete localStorage["askfirst-history"];
		}
	} catch {}
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
var methodOf = ({ choice, withdraws, closes }) => withdraws ? "withdraw" : choice === "all" ? "accept-all" : choice === "none" ? closes ? "close" : "refuse-all" : "choose";
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
		let record = isOnce ? before.record : recordAfter(policy, before.record, answers, made);
		if (record && before.record && preview(record, nextOnce).unanswered.length) {
			const older = {
				...record,
				revision: before.record.revision
			};
			if (accepted.every((id) => isOn(preview(older, nextOnce), id))) record = older;
		}
		const acceptsMore = accepted.some((id) => !before.record?.accepted.includes(id));
		if (!isVisitors && (acceptsMore || allowsMore(preview(record, nextOnce)))) return ignore();
		endWatch();
		put(record, isOnce ? !before.volatile : writeRecord(policy, record), nextOnce);
		if (policy.remember?.history) import("./history.js").then(({ noteAnswer }) => noteAnswer(consent, before.record, record), () => warn(consent, "Put askfirst-history.js beside askfirst-ui.js"));
		if (nextOnce.length) watchOnce(consent, put);
		const closed = policy.services.filter(({ id }) => !isOn(consent.state, id) && (withdraws || isOn(before, id)));
		const withdrawal = closed[0] || withdraws ? await eraseEntries(policy, closed, ({ id }) => isOn(consent.state, id)) : NOTHING;
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
// src/core/suspects.ts
/** Marks that look wrong, since those scripts that were let through have a type, if an empty one; and a gate that comes late. */
var SUSPECTS = "script[data-consent]:not([type]),[src*=\"askfirst.js\"]:is([async],[defer],[type])";
/** Finds whether there is something on the page that its owner may have to mend; what it is, `explainPage` says. */
var findSuspect = ({ policy, gates, state }) => window.__tcfapi ?? window.__gpp ?? document.querySelector(SUSPECTS) ?? (state.volatile || document.contentType < "t" || !gates.size && policy?.services[0]);
// src/ui/fairness.ts
/** What two answers share (CNIL 2020-092, §34: size, font, legibility; Garante, guidelines of 10 June 2021: emphasis and colour). */
var ALIKE = [
	...[
		"color",
		"background-color",
		"background-image",
		"opacity",
		"visibility",
		"filter",
		"transform",
		"clip-path"
	],
	...[
		"font-family",
		"font-size",
		"font-weight",
		"font-style",
		"letter-spacing",
		"text-decoration-line",
		"text-transform"
	],
	...[
		"border-top-color",
		"border-top-width",
		"border-top-style",
		"border-top-left-radius",
		"box-shadow"
	],
	...[
		"padding-top",
		"padding-left",
		"cursor",
		"pointer-events",
		"animation-name"
	]
];
/** As much smaller as a shorter label may make a button. */
var LEAST_SHARE = .7;
/** So often a page is put right before accepting is no longer offered on it. */
var MOST_MENDS = 3;
var answersIn = ({ shadowRoot: root }) => {
	const find = (action) => root?.querySelector(`[data-action="${action}"]`);
	const [accept, refuse] = [find("accept-all"), find("refuse-all")];
	return root && accept && refuse ? {
		root,
		accept,
		refuse
	} : void 0;
};
/** Whether a pointer at its middle would meet it; a part of the window that is scrolled away counts as met. */
var isSeen = (button, root) => {
	const { left, top, width, height } = button.getBoundingClientRect();
	if (!button.checkVisibility({
		opacityProperty: true,
		visibilityProperty: true
	}) || !width || !height) return false;
	const [x, y] = [left + width / 2, top + height / 2];
	const isMet = [root.host.getRootNode(), root].map((one) => one.elementFromPoint(x, y));
	return x < 0 || y < 0 || x > innerWidth || y > innerHeight || isMet[0] === root.host && isMet[1] === button;
};
/** What sets Refuse all apart from Accept all, to its disadvantage. */
var differencesOf = ({ root, accept, refuse }) => {
	if ([accept, refuse].some((one) => one.matches("button:hover, button:focus, button:active"))) return [];
	if (!isSeen(accept, root)) return [];
	if (!isSeen(refuse, root)) return ["only Accept all can be seen"];
	const [one, other] = [getComputedStyle(accept), getComputedStyle(refuse)];
	const differences = ALIKE.filter((name) => one.getPropertyValue(name) !== other.getPropertyValue(name)).map((name) => `${name}: ${one.getPropertyValue(name)} and ${other.getPropertyValue(name)}`);
	const [a, b] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
	if (b.width < a.width * LEAST_SHARE || b.height < a.height * LEAST_SHARE) differences.push("Refuse all is smaller");
	const isBeside = Math.abs(a.top - b.top) < 2 || Math.abs(a.left - b.left) < 2 && Math.abs(b.top - a.bottom) < a.height;
	if (accept.nextElementSibling !== refuse || !isBeside) differences.push("Refuse all is further away");
	return differences;
};
/** Takes away, step by step, what a page can have done to it from outside; ends as soon as that helped. */
var mend = (surface, sheets) => {
	const isFair = () => {
		const answers = answersIn(surface);
		return !answers || !differencesOf(answers).length;
	};
	const { root, accept, refuse } = answersIn(surface);
	return [
		() => {
			root.adoptedStyleSheets = [...sheets];
			for (const sheet of root.querySelectorAll("style, link")) sheet.remove();
			for (const button of [accept, refuse]) {
				for (const name of [
					"style",
					"hidden",
					"disabled",
					"inert",
					"aria-hidden"
				]) button.removeAttribute(name);
				button.className = "fill";
				for (let box = button.parentElement; box; box = box.parentElement) for (const name of [
					"style",
					"hidden",
					"inert"
				]) box.removeAttribute(name);
			}
		},
		() => {
			const { style } = surface;
			for (const [name, value] of [...[
				["block-size", "auto"],
				["max-block-size", "80dvh"],
				["overflow", "auto"],
				["clip-path", "none"]
			], ...[
				["transform", "none"],
				["filter", "none"],
				["opacity", "1"],
				["contain", "none"],
				["mask", "none"]
			]]) style.setProperty(name, value, "important");
		},
		() => {
			surface.popover = "manual";
			surface.showPopover();
		}
	].some((step) => {
		step();
		return isFair();
	});
};
/**
* Looks after what asks: where the page's own styles or scripts make Refuse all smaller, paler, hidden or further away than
* Accept all, the console says so, and the two are made alike again. A page that goes on doing it can't be answered with
* Accept all any more, since such a yes is none (EDPB Guidelines 03/2022; GDPR, article 4(11)).
* @returns what looks after the surfaces that are there when it is called
*/
var fairness = () => {
	const watched = /* @__PURE__ */ new WeakSet();
	return (consent) => {
		const watch = (surface) => {
			if (!surface.shadowRoot || watched.has(surface)) return;
			watched.add(surface);
			const { shadowRoot } = surface;
			const sheets = [...shadowRoot.adoptedStyleSheets];
			let mends = 0;
			const look = () => {
				const answers = answersIn(surface);
				const differences = surface.isConnected && answers ? differencesOf(answers) : [];
				if (!answers || !differences.length) return;
				observer.disconnect();
				warn(consent, `The page sets Refuse all apart from Accept all (${differences.join("; ")}). Both are made alike again: take that out of its styles and scripts`, surface);
				if (++mends > MOST_MENDS || !mend(surface, sheets)) answers.accept.style.setProperty("display", "none", "important");
				else observe();
			};
			const observer = new MutationObserver(look);
			const observe = () => {
				observer.observe(shadowRoot, {
					subtree: true,
					childList: true,
					attributes: true
				});
				observer.observe(surface, { attributes: true });
			};
			observe();
			for (const type of [
				"pointerenter",
				"focusin",
				"toggle"
			]) surface.addEventListener(type, look);
			look();
		};
		for (const surface of document.querySelectorAll("askfirst-banner, askfirst-preferences")) watch(surface);
	};
};
// src/locales/en-outcome.ts
/** What is said once the visitor has answered. */
var enOutcome = {
	accepted: "You accepted all optional cookies.",
	refused: "You refused all optional cookies.",
	saved: "Your choice is saved.",
	volatile: "Your browser refuses cookies, so your choice holds for this page only.",
	onceMeans: "For this page: nothing is recorded, and we ask again next time.",
	erased: "Erased from this browser: {entries}.",
	left: "Still in this browser: {entries}. The settings say why.",
	hide: "Hide",
	hideMessage: "Hide cookie message"
};
// src/ui/outcome.ts
/** Whether it is the record's length that the browser doesn't keep it for, so that it doesn't refuse cookies (RFC 6265bis, section 5.7). */
var isTooLong = (record) => record && formatRecord(record).length > 4e3;
/** What was answered, that it can be changed, and whose entries were erased or are left; the preferences list each. */
var outcomeOf = ({ policy, state: { record, volatile }, withdrawal }, words) => {
	const texts = {
		...enOutcome,
		...words.texts
	};
	const tell = (text, entries = []) => {
		const services = policy.services.flatMap((one) => {
			const { length } = entries.filter(({ service }) => service === one.id);
			return length ? `${nameOf(words, one)} (${length})` : [];
		});
		return services[0] ? fill(text, { entries: words.list(services) }) : "";
	};
	return [
		record?.accepted.length ? record.refused.length ? texts.saved : texts.accepted : texts.refused,
		volatile ? isTooLong(record) ? texts.onceMeans : texts.volatile : fill(texts.change, texts),
		tell(texts.erased, withdrawal?.erased),
		tell(texts.left, withdrawal?.left)
	].join(" ");
};
/** Says it, with a way on to the preferences. */
var renderConfirmation = (consent, words, hide) => {
	const texts = {
		...enOutcome,
		...words.texts
	};
	return html`<p role="alert" tabindex="-1">${outcomeOf(consent, words)}</p>
    <div class="buttons">
      <button data-action="preferences" data-askfirst="preferences">${texts.settings}</button>
      <button data-action="close" aria-label=${texts.hideMessage} @click=${hide}>${texts.hide}</button>
    </div>`;
};
// src/when-answered.ts
/**
* What is needed once the visitor answers, so that it is one file, and none of it has to be there before the banner. What an owner
* may have to mend can wait as well.
*/
var whenAnswered = (eraseEntries, keepFair = fairness(), endLook) => ({
	put: answering(eraseEntries, watchActivation(), () => location.reload()),
	late: catchingUp(),
	outcomeOf,
	renderConfirmation,
	/** Looks after what asks, and has the owner told of what looks wrong. */
	lookAfter(consent, explain) {
		keepFair(consent);
		endLook?.();
		endLook = consent.subscribe(() => findSuspect(consent) && explain((file) => file.explainPage(consent)));
	}
});
export { whenAnswered };

//# sourceMappingURL=when-answered.js.map