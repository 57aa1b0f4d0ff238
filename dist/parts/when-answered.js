import { dayOf } from "./day-of.js";
import { eraseCookie, writeCookie } from "./erase-cookie.js";
import { formatRecord } from "./format-record.js";
import { cookieOf } from "./cookie-of.js";
import { recordedRevision } from "./recorded-revision.js";
import { sinceOf } from "./since-of.js";
import { answerTo } from "./resolve.js";
import { warn } from "./warn.js";
import { AskfirstShownEvent } from "./shown-event.js";
import { followPageLook, keepRoom } from "./follow-page-look.js";
import Cookies from "js-cookie";
// src/core/line/activation.ts
/** For this long after a trusted event an act counts as the visitor's own, where the browser can't tell. */
var FRESH_MS = 1e3;
/**
* Watches for the visitor's own acts, in browsers without `navigator.userActivation` (Firefox before 120, Safari before 16.4). The answer
* is yes shortly after a trusted event (DOM, section 2.2). Calls and clicks by a script don't count.
*/
var watchActivation = () => {
	let happenedAt = -Infinity;
	for (const type of ["click", "keydown"]) addEventListener(type, (event) => {
		if (event.isTrusted) happenedAt = event.timeStamp;
	}, true);
	return () => performance.now() - happenedAt < FRESH_MS;
};
// src/core/record/add-months.ts
/** The date this many calendar months later: the same day of the month, or the last day of the month (31 August + 6 = 28 February). */
var addMonths = (from, months) => {
	const date = new Date(from);
	const dayOfMonth = date.getUTCDate();
	date.setUTCMonth(date.getUTCMonth() + months);
	if (date.getUTCDate() !== dayOfMonth) date.setUTCDate(0);
	return date;
};
// src/core/record/record-cookie.ts
/**
* Stores the record in its cookie; without a record, erases the cookie and the history of earlier answers. The cookie is `Secure` on https,
* `SameSite=Lax`, `Path=/`, and for this host alone, unless the policy says otherwise. It expires after the months for which an answer is
* remembered.
* @param readCopies reads the texts of the cookies that have the record's name
* @returns whether the browser stored it. It may refuse cookies, and a sandboxed frame throws.
*/
var writeRecordCookie = (policy, record, readCopies) => {
	const { name, domain, path, sameSite } = cookieOf(policy);
	const now = /* @__PURE__ */ new Date();
	const text = record ? formatRecord(record) : "";
	const expires = record ? addMonths(record.day === dayOf(now) ? now : record.day, policy.remember.months) : /* @__PURE__ */ new Date(0);
	const secure = location.protocol === "https:";
	const before = readCopies();
	const write = () => {
		if (typeof document.cookie === "string") Cookies.set(name, text, {
			path,
			sameSite,
			secure,
			domain,
			expires
		});
		else writeCookie(`${name}=${text};path=${path};samesite=${sameSite};domain=${domain ?? ""};expires=${expires.toUTCString()};${secure ? "secure" : ""}`);
	};
	try {
		write();
		if (readCopies().length > (text ? 1 : 0)) {
			eraseCookie(name);
			write();
		}
		if (!text) localStorage.removeItem("askfirst-history");
	} catch {}
	const after = readCopies();
	return after.every((one) => one === text || !before.includes(one)) && (!text || after.length > 0);
};
// src/core/line/next-record.ts
/** An answer for every category and service that a choice covers. What is required isn't answered. */
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
* The record after an answer. What the answer covers changes; all other ids stay as they were, also those of the site's other pages. If an
* older answer stays in the record, the record keeps its day, so that no answer is remembered longer than its time. An older acceptance is
* dropped where it would cover more than it did then: for an id that this page doesn't know, when the revision rises; and for what Global
* Privacy Control refuses, when the signal was off then and is on now.
*/
var nextRecord = (policy, record, answers, made) => {
	const { categories, services } = policy;
	const revision = recordedRevision(policy.revision);
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
		revision,
		accepted: [...accepted, ...answered(true)].sort(),
		refused: [...refused, ...answered(false)].sort()
	};
};
// src/core/line/answer.ts
var NOTHING = {
	erased: [],
	left: [],
	unseen: []
};
var isOn = ({ decisions }, id) => !!decisions[id]?.allowed;
var allowsMore = (after, before) => Object.keys(after.decisions).some((id) => isOn(after, id) && !isOn(before, id));
var methodOf = ({ choice, withdraws, closes }) => {
	if (withdraws) return "withdraw";
	if (choice === "all") return "accept-all";
	if (choice !== "none") return "choose";
	return closes ? "close" : "refuse-all";
};
/** Says what an owner has to mend about an answer. */
var sayProblems = ({ readCopies }, consent, choice, answers) => {
	if (readCopies().length > 1) warn(consent, "Cookies of several paths or domains hold a record: what one of them refuses is refused. This answer takes their place");
	for (const id of typeof choice === "string" ? [] : Object.keys(choice)) if (!answers.has(id)) warn(consent, `decide: nobody is asked about "${id}"; see askfirst.state.decisions`);
};
var outcomeOf = ({ policy, getSignals, getOnce, preview }, before, answer, answers) => {
	const accepted = [...answers.keys()].filter((id) => answers.get(id));
	const kept = getOnce().filter((id) => !answers.has(id));
	if (answer.once) return {
		record: before.record,
		once: [...kept, ...accepted],
		accepted
	};
	const made = {
		method: methodOf(answer),
		day: dayOf(/* @__PURE__ */ new Date()),
		signal: getSignals().gpc ? "gpc" : ""
	};
	const record = nextRecord(policy, before.record, answers, made);
	if (before.record && preview(policy, record, kept).unanswered.length) {
		const older = {
			...record,
			revision: before.record.revision
		};
		if (accepted.every((id) => isOn(preview(policy, older, kept), id))) return {
			record: older,
			once: kept,
			accepted
		};
	}
	return {
		record,
		once: kept,
		accepted
	};
};
/** Whether an answer counts only if the visitor gave it by their own act. */
var needsVisitor = ({ policy, preview, parseRecord }, before, outcome) => {
	if (outcome === "forget") return [null, parseRecord(policy.answer)].some((record) => allowsMore(preview(policy, record, []), before));
	const { record, once, accepted } = outcome;
	return accepted.some((id) => !before.record?.accepted.includes(id)) || allowsMore(preview(policy, record, once), before);
};
/** Nobody waits for this. If the visitor leaves before the answer is noted, it is noted with the next one. */
var noteHistory = (consent, before, record) => {
	import("./history.js").then(({ noteAnswer }) => noteAnswer(consent, before, record), () => warn(consent, "Put askfirst-history.js beside askfirst-ui.js"));
};
/** Makes the watch that ends "for this page only" as soon as the record changes, because an answer from another tab is newer. */
var watchingOnce = () => {
	let end = () => {};
	return {
		end: () => end(),
		watch(consent, applyRecord) {
			const before = JSON.stringify(consent.state.record);
			end = consent.subscribe(({ record, volatile }) => {
				if (JSON.stringify(record) === before) return;
				end();
				applyRecord(record, !volatile, []);
			});
		}
	};
};
/**
* Makes the function that puts an answer into force and records it. It ignores an answer that accepts something without the visitor's own
* act.
* @param isVisitor whether the visitor has just acted, for browsers that can't tell
*/
var recordingAnswer = (eraseEntries, isVisitor, reload) => {
	const onceWatch = watchingOnce();
	/** Erases the entries of services that the answer turned off; after a withdrawal, of all services that aren't allowed. */
	const erase = async (line, consent, answer, before) => {
		const { policy } = line;
		const { withdraws = false } = answer;
		const isOpen = ({ id }) => isOn(consent.state, id);
		const closed = policy.services.filter((one) => !isOpen(one) && (withdraws || isOn(before, one.id)));
		const withdrawal = closed.length || withdraws ? await eraseEntries(policy, closed, isOpen) : NOTHING;
		line.applyWithdrawal(withdrawal);
		if (closed.some((service) => service.reload && isOn(before, service.id) && !isOpen(service))) reload();
		return withdrawal;
	};
	/** @returns what it erased; false when it didn't count */
	return async (line, consent, answer) => {
		const { policy, applyRecord, readCopies } = line;
		const { choice, isByVisitor = isVisitor() } = answer;
		const before = consent.state;
		const answers = choice === "forget" ? void 0 : answersOf(policy, choice);
		if (answers) sayProblems(line, consent, choice, answers);
		const outcome = answers ? outcomeOf(line, before, answer, answers) : "forget";
		if (!isByVisitor && needsVisitor(line, before, outcome)) {
			warn(consent, "A script tried to allow more, and was ignored: call it when the visitor clicks or presses a key");
			return false;
		}
		onceWatch.end();
		if (outcome === "forget") {
			applyRecord(null, writeRecordCookie(policy, null, readCopies), []);
			return NOTHING;
		}
		const { record, once } = outcome;
		applyRecord(record, answer.once ? !before.volatile : writeRecordCookie(policy, record, readCopies), once);
		if (policy.remember.history) noteHistory(consent, before.record, record);
		if (once.length) onceWatch.watch(consent, applyRecord);
		return erase(line, consent, answer, before);
	};
};
// src/core/explain/is-local-host.ts
/** Whether the host is a developer's own: on their machine, or in their network. */
var isLocalHost = (host) => /^(?:localhost|127\.|10\.|192\.168\.|\[::1\])|\.(?:local|localhost|test)$/.test(host);
// src/ui/answered/guard-presses.ts
/** The surfaces that stand outside the page’s body. */
var SURFACES = "askfirst-banner,askfirst-button,askfirst-cookie-told,askfirst-preferences:not([inline])";
/** The events to which a page's modal dialogs, focus traps and smooth scrollers listen, and which they stop. */
var TYPES = [...[
	"pointerdown",
	"pointerup",
	"mousedown",
	"mouseup",
	"touchstart",
	"touchmove",
	"touchend",
	"wheel"
], ...[
	"click",
	"dblclick",
	"keydown",
	"keyup",
	"focusin",
	"focusout"
]];
/** The values of `data-action` that answer. */
var ANSWERS = [
	"accept-all",
	"refuse-all",
	"save"
];
/** For this long after a surface was shown, in milliseconds, a press at the place of the press that opened it isn't an answer. */
var SETTLE_MS = 500;
/** Presses within this distance, in pixels, count as at the same place. */
var NEAR = 24;
var findAction = (path) => path.find((one) => one.dataset?.["action"] ?? one.dataset?.["askfirst"])?.dataset ?? {};
/**
* Passes a click on to its target inside a surface, by an event that doesn't leave the surface. What the browser itself does on a click (a
* link, a summary) follows from the original event.
*/
var passOn = (event, target, root) => {
	const { detail, clientX, clientY, ctrlKey, metaKey, shiftKey, altKey } = event;
	const init = {
		detail,
		clientX,
		clientY,
		ctrlKey,
		metaKey,
		shiftKey,
		altKey,
		bubbles: true,
		cancelable: true
	};
	const finish = (inner) => {
		if (inner.defaultPrevented) event.preventDefault();
		inner.preventDefault();
	};
	root.addEventListener("click", finish, { once: true });
	target.dispatchEvent(new MouseEvent("click", init));
	root.removeEventListener("click", finish);
};
/**
* Guards what the visitor does on the widget's surfaces. A surface gets an event before any listener of the page does, and these don't get
* it at all, so that no focus trap or modal dialog swallows an answer. The second press of a double click answers nothing. Neither does a
* press at the place of the press that has just opened the surface.
*/
var guardPresses = () => {
	let opening;
	let shown;
	let shownAt = -Infinity;
	const isTooSoon = (event) => {
		if (event.detail > 1) return true;
		if (!event.detail || !opening) return false;
		return Math.hypot(event.clientX - opening.clientX, event.clientY - opening.clientY) < NEAR && event.timeStamp - Math.max(opening.timeStamp, shownAt) < SETTLE_MS;
	};
	const guard = (event) => {
		const path = event.composedPath();
		const surface = path.find((one) => one instanceof Element && one.matches(SURFACES));
		if (event.type === "focusin" && surface !== shown) {
			shown = surface;
			shownAt = event.timeStamp;
		}
		const { action = "", askfirst } = findAction(path);
		if (surface) event.stopPropagation();
		if (!(event instanceof MouseEvent) || event.type !== "click") return;
		const isIgnored = surface && ANSWERS.includes(action) && isTooSoon(event);
		if (askfirst || action === "preferences") opening = event;
		else if (surface && !isIgnored) opening = void 0;
		const [target] = path;
		if (isIgnored) event.preventDefault();
		else if (surface && target instanceof Element && target !== surface) passOn(event, target, target.getRootNode());
	};
	for (const type of TYPES) addEventListener(type, guard, {
		capture: true,
		passive: type !== "click"
	});
	return () => {
		for (const type of TYPES) removeEventListener(type, guard, true);
	};
};
// src/ui/answered/keep-answers-equal.ts
/** The properties that differ just because one label is longer than the other. */
var BY_LABEL = /^(?:-webkit-)?(?:width|height|(?:inline|block)-size|(?:perspective|transform)-origin)$/;
/** A shorter label may make a button smaller, down to this share of the other one's size. */
var LEAST_SHARE = .7;
/** How often the buttons are made alike before the page no longer offers to accept. */
var MOST_MENDS = 3;
/** The number of differences that are named. One colour alone makes a dozen. */
var MOST_NAMED = 9;
var findAnswers = ({ shadowRoot: root }) => {
	const find = (action) => root?.querySelector(`[data-action="${action}"]`);
	const [accept, refuse] = [find("accept-all"), find("refuse-all")];
	return root && accept && refuse ? {
		root,
		accept,
		refuse
	} : void 0;
};
/** Whether a pointer in the button's middle would reach it. A button outside the window counts as reached. */
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
/**
* How Refuse all differs from Accept all to its disadvantage. Two answers must share every property of their looks (CNIL 2020-092, §34:
* size, font, legibility; Garante, guidelines of 10 June 2021: emphasis and colour), and stand side by side.
*/
var differencesOf = ({ root, accept, refuse }) => {
	if ([accept, refuse].some((one) => one.matches("button:hover, button:focus, button:active"))) return [];
	if (!isSeen(accept, root)) return [];
	if (!isSeen(refuse, root)) return ["only Accept all can be seen"];
	const [one, other] = [getComputedStyle(accept), getComputedStyle(refuse)];
	const names = [...one].filter((name) => !BY_LABEL.test(name) && one.getPropertyValue(name) !== other.getPropertyValue(name));
	const [a, b] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
	const isSmaller = b.width < a.width * LEAST_SHARE || b.height < a.height * LEAST_SHARE;
	const gap = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
	const isBeside = Math.abs(a.top - b.top) < 2 || Math.abs(a.left - b.left) < 2 && gap < a.height;
	return [
		...names.slice(0, MOST_NAMED),
		...isSmaller ? ["Refuse all is smaller"] : [],
		...[accept.nextElementSibling, accept.previousElementSibling].includes(refuse) && isBeside ? [] : ["Refuse all is further away"]
	];
};
/** Watches one surface that asks. */
var watch = (consent, surface, shadowRoot) => {
	const sheets = shadowRoot.adoptedStyleSheets.slice(0, 2);
	let mends = 0;
	let isMending = false;
	const findDifferences = () => {
		const answers = surface.isConnected && findAnswers(surface);
		return answers ? differencesOf(answers) : [];
	};
	/** @returns whether the buttons are alike again */
	const mend = async (answers) => {
		mends += 1;
		if (mends > MOST_MENDS) return false;
		const { mendAnswers } = await import("./mend-answers.js");
		return mendAnswers(surface, answers, sheets, () => !findDifferences().length);
	};
	const look = async () => {
		const answers = findAnswers(surface);
		const differences = isMending ? [] : findDifferences();
		if (!answers || !differences.length) return;
		isMending = true;
		observer.disconnect();
		warn(consent, `The page sets Refuse all apart from Accept all (${differences.join(", ")}). Both are made alike again: take that out of its styles and scripts`, surface);
		const isMended = await mend(answers).catch(() => false);
		isMending = false;
		if (isMended) observe();
		else answers.accept.style.setProperty("display", "none", "important");
		await look();
	};
	const observer = new MutationObserver(() => void look());
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
		"focus",
		"toggle"
	]) surface.addEventListener(type, () => void look(), true);
	look();
};
/**
* Watches the surfaces that ask. If the page's own styles or scripts make Refuse all smaller, paler, hidden or further away than Accept
* all, the console says so, and the two are made alike again. If the page keeps doing it, Accept all is removed, because such an acceptance
* isn't valid (EDPB Guidelines 03/2022; GDPR, article 4(11)).
* @returns the function that begins to watch the surfaces that are in the page when it is called
*/
var keepAnswersEqual = () => {
	const watched = /* @__PURE__ */ new WeakSet();
	return (consent) => {
		if (!("checkVisibility" in Element.prototype)) return;
		for (const surface of document.querySelectorAll("askfirst-banner, askfirst-preferences")) {
			if (!surface.shadowRoot || watched.has(surface)) continue;
			watched.add(surface);
			watch(consent, surface, surface.shadowRoot);
		}
	};
};
// src/ui/answered/follow-viewport.ts
/** The distance in pixels between a surface and the edges of the visible part of the page. */
var EDGE = 8;
/** The greatest width of a scroll bar, in pixels. The window's width includes it; the width of the visible part doesn't. */
var SCROLL_BAR = 20;
/**
* Keeps a surface in the visible part of a page that is wider than the phone. There, a fixed element is fixed to the whole width of the
* page, so the foot of the page is below the screen. If the visitor has magnified the page, nothing is changed.
*/
var followViewport = (surface) => {
	const view = window.visualViewport;
	if (!view) return () => {};
	const place = () => {
		const { width, height, offsetLeft, offsetTop, scale } = view;
		const isWider = scale <= 1 && width < innerWidth - SCROLL_BAR;
		const { style } = surface;
		style.inset = isWider ? `auto auto ${innerHeight - offsetTop - height + EDGE}px ${offsetLeft + EDGE}px` : "";
		style.inlineSize = isWider ? `${width - 16}px` : "";
		style.maxBlockSize = isWider ? `${height * .8}px` : "";
	};
	const types = ["resize", "scroll"];
	for (const type of types) view.addEventListener(type, place);
	place();
	return () => {
		for (const type of types) view.removeEventListener(type, place);
	};
};
// src/ui/answered/followers.ts
/** Tells the page that the question was shown. A banner that confirms an answer asks nothing. */
var tellShown = (banner) => {
	if (!banner.confirms) document.dispatchEvent(new AskfirstShownEvent("banner"));
};
/** What a surface follows. This can wait until the visitor has read the surface. */
var followers = {
	keepRoom,
	followPageLook,
	followViewport,
	tellShown
};
// src/on-demand/when-answered.ts
/**
* Everything that is needed once the visitor answers, and what the banner follows. It is one file, so that none of it delays the banner.
*/
var whenAnswered = (eraseEntries) => {
	const keepEqual = keepAnswersEqual();
	let endLook;
	guardPresses();
	return {
		...followers,
		recordAnswer: recordingAnswer(eraseEntries, watchActivation(), () => location.reload()),
		/**
		* Watches the surfaces that ask. What may be wrong is looked for at once on a developer's page, and elsewhere after an answer, so that
		* most visitors load nothing for it.
		*/
		lookAfter(consent, findFaults) {
			keepEqual(consent);
			endLook?.();
			endLook = consent.subscribe(({ record }) => (isLocalHost(location.hostname) || record) && findFaults(consent));
		}
	};
};
export { whenAnswered };

//# sourceMappingURL=when-answered.js.map