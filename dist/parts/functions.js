import { css, html, nothing } from "./is-known-to-intl.js";
import { AskfirstElement, fill, holds, look, nameOf, sayCount } from "../ui.js";
import { isolate } from "./isolate.js";
import { nameSignal } from "./name-signal.js";
import { watchElements } from "./watch-elements.js";
import { punctuationOf } from "./punctuation-of.js";
import { isEntryKind } from "./entry-kinds.js";
// src/ui/notice/allowed-status.styles.ts
/** At the head of the window, because the banner may be at the foot. */
var allowedStatusStyles = css`
  :host {
    position: fixed;
    z-index: 2147483646;
    inset: 0.5em 0.5em auto;
    inline-size: fit-content;
    max-inline-size: min(100% - 1em, 36em);
    margin-inline: auto;
  }
  :host([open]) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.5em;
    padding-inline-start: 1.25em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_paper);
    box-shadow:
      0 1px 2px #0000000f,
      0 12px 40px #0000002e;
  }
  div {
    min-inline-size: 0;
  }
  p {
    line-height: 1.4;
  }
  p + p {
    font-size: 0.875em;
  }
  button {
    flex: none;
    border-color: transparent;
    background: color-mix(in srgb, var(--_ink) 8%, var(--_paper));
  }
  .close {
    inline-size: 44px;
    padding: 0;
    background: none;
  }
  .close::before {
    content: '✕' / '';
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
// src/locales/en-notice.ts
/** The texts of the notice where a function is off. */
var enNotice = {
	isOff: "{function}: switched off",
	offHere: "Switched off on this page ({count}):",
	askAllow: "Allow {function}?",
	storedAsk: "What is stored?",
	isOn: "{function}: switched on",
	undo: "Undo",
	hide: "Hide",
	reload: "It works once the page is loaded again.",
	reloadNow: "Load the page again",
	needs: "Needed for this: {services}.",
	by: "From {provider}.",
	byOther: "From {provider}, another company.",
	stays: "Storage period: {lifetime}.",
	service: "{name} ({provider})",
	serviceOther: "{name} ({provider}, another company)",
	becauseChoice: "You refused this.",
	becauseDefault: "You haven’t chosen yet.",
	becauseSignal: "Your browser sends the Global Privacy Control signal, and we respect it.",
	becauseAudience: "Children use this site, so it stays off.",
	becauseOther: "It only works while something else is off. See the cookie settings.",
	stored: "If you allow it, your browser will store:",
	storedWhen: "Stored: {when}.",
	storedBy: "From {provider}.",
	storesNothing: "It stores nothing in your browser.",
	allowOnce: "Allow for this page",
	allowAlways: "Always allow",
	onceMeans: "For this page only: your choice isn’t saved, and we’ll ask again next time.",
	offUntilAllowed: "{label} (off until you allow {function})"
};
// src/ui/notice/expression-tree.ts
/** Reads an expression that `evaluateExpression` can read, by the same grammar: `!` binds closest, then `&`, then `|`. */
var expressionTree = (expression) => {
	const tokens = expression.match(/[a-z0-9-]+|\S/g) ?? [];
	let at = 0;
	const take = (token) => {
		const isNext = tokens[at] === token;
		if (isNext) at += 1;
		return isNext;
	};
	const readOne = () => {
		if (take("!")) return { not: readOne() };
		if (take("(")) {
			const inner = readAny();
			take(")");
			return inner;
		}
		const id = tokens[at] ?? "";
		at += 1;
		return { id };
	};
	const readAll = () => {
		const first = readOne();
		const all = [first];
		while (take("&")) all.push(readOne());
		return all.length > 1 ? { all } : first;
	};
	const readAny = () => {
		const first = readAll();
		const any = [first];
		while (take("|")) any.push(readAll());
		return any.length > 1 ? { any } : first;
	};
	return readAny();
};
// src/ui/notice/least-change.ts
/**
* Finds what to allow so that an expression becomes true, in one pass. Of several alternatives it takes the one that allows least in
* addition to what it has taken already.
* @param isAllowed whether an id is allowed now. Such an id is never taken back
* @param weightOf of two ids the lighter one is taken, if the number of ids doesn't decide
* @returns whether each id is to be allowed
*/
var leastChange = (tree, isAllowed, weightOf) => {
	const taken = /* @__PURE__ */ new Map();
	/** How much a change allows: first the number of ids, then their weight. */
	const costOf = (change) => {
		return [...change].filter(([, on]) => on).reduce((sum, [id]) => sum + 1e3 + weightOf(id), 0);
	};
	const changeId = (id, wanted) => {
		const isOn = taken.get(id) ?? (isAllowed(id) ? true : void 0);
		if (isOn === wanted) return /* @__PURE__ */ new Map();
		return isOn === void 0 ? /* @__PURE__ */ new Map([[id, wanted]]) : void 0;
	};
	/** The change that gives every part the wanted value. Ids come first, so that alternatives can make use of them. */
	const changeEach = (parts, wanted) => {
		const own = /* @__PURE__ */ new Map();
		const undo = () => own.forEach((_, id) => taken.delete(id));
		for (const part of [...parts.filter((one) => "id" in one), ...parts.filter((one) => !("id" in one))]) {
			const change = changeTree(part, wanted);
			if (!change) {
				undo();
				return;
			}
			for (const [id, on] of change) {
				own.set(id, on);
				taken.set(id, on);
			}
		}
		undo();
		return own;
	};
	const changeAny = (parts, wanted) => {
		let best;
		let least = Infinity;
		for (const part of parts) {
			const change = changeTree(part, wanted);
			const cost = change ? costOf(change) : Infinity;
			if (cost >= least) continue;
			best = change;
			least = cost;
		}
		return best;
	};
	const changeTree = (one, wanted) => {
		if ("id" in one) return changeId(one.id, wanted);
		if ("not" in one) return changeTree(one.not, !wanted);
		if ("all" in one) return wanted ? changeEach(one.all, wanted) : changeAny(one.all, wanted);
		return wanted ? changeAny(one.any, wanted) : changeEach(one.any, wanted);
	};
	const change = changeTree(tree, true);
	return (id) => change?.get(id) === true;
};
// src/ui/notice/missing-for.ts
/** Up to this number of ids, every set of them is tried, the smallest first. With more ids, that would take too long. */
var MOST_TRIED = 6;
/** Up to this number of ids, each is tried whether it can be left out. */
var MOST_CHECKED = 24;
/** The tree of an expression. Functions in it are replaced by what they need. */
var fullTree = (expression, { functions }) => {
	const needs = new Map(functions.map((one) => [one.id, one.needs]));
	const expand = (tree) => {
		if ("not" in tree) return { not: expand(tree.not) };
		if ("all" in tree) return { all: tree.all.map(expand) };
		if ("any" in tree) return { any: tree.any.map(expand) };
		const own = needs.get(tree.id);
		return own === void 0 ? tree : expand(expressionTree(own));
	};
	return expand(expressionTree(expression));
};
/** How often each id occurs. */
var countIds = (tree, counts = /* @__PURE__ */ new Map()) => {
	if ("id" in tree) counts.set(tree.id, (counts.get(tree.id) ?? 0) + 1);
	else if ("not" in tree) countIds(tree.not, counts);
	else for (const part of "all" in tree ? tree.all : tree.any) countIds(part, counts);
	return counts;
};
/** Every set of a few ids, the smallest first. */
var setsOf = (ids) => ids.reduce((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]).sort((one, other) => one.length - other.length);
/**
* The categories and services that would have to be allowed for an expression to hold. If the expression names few ids, it is the smallest
* set; otherwise a set from which none can be left out. Services come before categories. Empty when nothing is missing, and when allowing
* doesn't help. The time grows with the length of the expression.
*/
var missingFor = (expression, policy, { decisions }) => {
	const categories = new Set(policy.categories.map(({ id }) => id));
	const isAllowed = (id) => !!decisions[id]?.allowed;
	const suffices = (ids) => {
		const set = new Set(ids);
		return holds(expression, policy, (id) => set.has(id) || isAllowed(id));
	};
	const tree = fullTree(expression, policy);
	const counts = countIds(tree);
	const off = [...counts.keys()].filter((id) => !isAllowed(id));
	const ordered = [...off.filter((id) => !categories.has(id)), ...off.filter((id) => categories.has(id))];
	if (ordered.length <= MOST_TRIED) return setsOf(ordered).find(suffices) ?? [];
	const isWanted = leastChange(tree, isAllowed, (id) => (categories.has(id) ? 1 : 0) + 1 / (1 + (counts.get(id) ?? 0)));
	let wanted = ordered.filter(isWanted);
	if (!suffices(wanted)) return [];
	for (const id of [...wanted].reverse().slice(0, MOST_CHECKED)) {
		const others = wanted.filter((one) => one !== id);
		if (suffices(others)) wanted = others;
	}
	return wanted;
};
// src/ui/notice/shortage.ts
/** Uses English for texts that the visitor's language lacks. */
var noticeWords = (words) => ({
	...words,
	texts: {
		...enNotice,
		...words.texts
	}
});
var describe = (item, words) => {
	const { provider, thirdParty } = "name" in item ? item : {};
	const name = nameOf(words, item);
	const company = words.pick(provider);
	if (!company) return isolate(words, name);
	return fill(thirdParty ? words.texts.serviceOther : words.texts.service, {
		name: isolate(words, name),
		provider: isolate(words, company)
	});
};
/**
* Says what a function needs. If the function has the name of its service or category, it only says who provides the service, and nothing if
* the policy doesn't say that.
*/
var sayNeeds = (name, items, words) => {
	const [item, second] = items;
	if (!item) return "";
	if (second || nameOf(words, item) !== name) return fill(words.texts.needs, { services: words.list(items.map((one) => describe(one, words))) });
	const { provider, thirdParty } = "name" in item ? item : {};
	const company = words.pick(provider);
	return company && fill(thirdParty ? words.texts.byOther : words.texts.by, { provider: isolate(words, company) });
};
/** Says in a sentence why the missing ids are off. */
var sayWhy = (because, policy, { texts }) => {
	switch (because) {
		case "audience": return texts.becauseAudience;
		case "signal": return nameSignal(texts.becauseSignal, policy);
		case "choice": return texts.becauseChoice;
		case void 0: return texts.becauseOther;
		default: return texts.becauseDefault;
	}
};
var findItem = (id, { functions, services, categories }) => [
	functions,
	services,
	categories
].flatMap((all) => all.find((one) => one.id === id) ?? [])[0];
/**
* Why a function is off; undefined if it works, or the policy doesn't have it.
* @param id a function; or a category or a service, if there is no function for it
*/
var shortageOf = (id, consent, words) => {
	const { policy } = consent;
	if (!policy) return void 0;
	const item = findItem(id, policy);
	if (consent.allows(id) || !item) return void 0;
	const ids = new Set(missingFor(id, policy, consent.state));
	const [first] = ids;
	const reasons = new Set([...ids].map((one) => consent.state.decisions[one]?.because));
	const because = first === void 0 ? void 0 : consent.state.decisions[first]?.because;
	const items = [...policy.services, ...policy.categories].filter((one) => ids.has(one.id));
	const name = nameOf(words, item);
	return {
		name,
		without: "without" in item ? item.without : void 0,
		reason: [sayNeeds(name, items, words), reasons.size > 1 ? "" : sayWhy(because, policy, words)].join(" ").trim(),
		ids: reasons.has("audience") ? [] : [...ids],
		services: policy.services.filter((service) => ids.has(service.id) || ids.has(service.category))
	};
};
// src/ui/notice/allowed-status.ts
/**
* @summary Says that something was allowed at a notice (which has disappeared by then), and offers to undo it. It takes no focus, and
*   disappears with a press elsewhere.
*/
var AskfirstAllowedStatus = class extends AskfirstElement {
	static styles = [look, allowedStatusStyles];
	static properties = { text: { attribute: false } };
	#hideOnPress = (event) => {
		if (!event.composedPath().includes(this)) this.hide();
	};
	#hideOnEscape = ({ key }) => {
		if (key === "Escape") this.hide();
	};
	constructor() {
		super();
		this.text = [];
	}
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		this.setAttribute("data-nosnippet", "");
		addEventListener("pointerdown", this.#hideOnPress, true);
		addEventListener("keydown", this.#hideOnEscape, true);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeEventListener("pointerdown", this.#hideOnPress, true);
		removeEventListener("keydown", this.#hideOnEscape, true);
	}
	/** Shows a message. @internal */
	say(text, undoIt) {
		this.text = text;
		this.undoIt = undoIt;
	}
	hide() {
		this.text = [];
	}
	willUpdate() {
		this.toggleAttribute("open", this.text.length > 0);
	}
	render() {
		const { texts } = noticeWords(this.words);
		const undo = () => {
			this.undoIt?.();
			this.hide();
		};
		return html`<div role="status">${this.text.map((line) => html`<p>${line}</p>`)}</div>
      ${this.text.length ? html`<button data-action="undo" @click=${undo}>${texts.undo}</button>
              <button class="close" data-action="close" aria-label=${texts.hide} @click=${() => this.hide()}></button>` : nothing}`;
	}
};
// src/ui/notice/control-text.ts
/**
* Stores the original values of the attributes that are changed while a control is off. So they can also be restored on a copy of the
* control.
*/
var OFF_MARK = "data-askfirst-off";
/** The attributes which say that a control is off. */
var SAYING = [
	"aria-disabled",
	"aria-description",
	"aria-label"
];
var readValues = (element) => Object.fromEntries(SAYING.map((name) => [name, element.getAttribute(name)]));
var setAttribute = (element, name, value) => {
	if (element.getAttribute(name) === value) return;
	if (value === null) element.removeAttribute(name);
	else element.setAttribute(name, value);
};
/**
* The original values that are stored in an element's mark; undefined if it has no mark. If the mark can't be read, it counts as one of an
* element without these attributes.
*/
var readMark = (element) => {
	const mark = element.getAttribute(OFF_MARK);
	if (mark === null) return void 0;
	let kept;
	try {
		kept = JSON.parse(mark);
	} catch {}
	const values = kept ?? {};
	const textOf = (name) => typeof values[name] === "string" ? values[name] : null;
	return Object.fromEntries(SAYING.map((name) => [name, textOf(name)]));
};
/** Says on controls that they are off and why, and takes it back: on the controls themselves, and on every copy of them. */
var createControlTexts = () => {
	/** What was written onto each element. Copies aren't in here, and neither is what a page's server sends. */
	const written = /* @__PURE__ */ new WeakMap();
	/** The page's own values of the attributes, from before they were changed. A value that the page has set since counts. */
	const ownValues = (element) => {
		const marked = readMark(element);
		const now = readValues(element);
		if (!marked) return now;
		const ours = written.get(element) ?? now;
		return Object.fromEntries(SAYING.map((name) => [name, now[name] === ours[name] ? marked[name] : now[name]]));
	};
	return {
		sayOff(element, { name, reason }, text) {
			const own = ownValues(element);
			const label = own["aria-label"] ?? (element.textContent.trim() || (element.getAttribute("value") ?? ""));
			const values = {
				"aria-disabled": "true",
				"aria-description": reason,
				"aria-label": label ? fill(text, {
					label,
					function: name
				}) : own["aria-label"]
			};
			written.set(element, values);
			setAttribute(element, OFF_MARK, JSON.stringify(own));
			for (const one of SAYING) setAttribute(element, one, values[one]);
		},
		takeBack(element) {
			if (!element.hasAttribute("data-askfirst-off")) return;
			const own = ownValues(element);
			written.delete(element);
			element.removeAttribute(OFF_MARK);
			for (const one of SAYING) setAttribute(element, one, own[one]);
		}
	};
};
// src/ui/notice/controls.ts
/**
* The elements that a visitor presses, turns or fills in. Custom elements of the page count as controls too; any other element only gets a
* notice.
*/
var CONTROLS = [
	"a,area,button,input,label,option,select,summary,textarea",
	"[role=button],[role=link],[role=checkbox],[role=combobox],[role=menuitem],[role=menuitemcheckbox],[role=menuitemradio]",
	"[role=option],[role=radio],[role=searchbox],[role=slider],[role=spinbutton],[role=switch],[role=tab],[role=textbox],[role=treeitem]",
	"[contenteditable],[onclick],[tabindex]:not([tabindex=\"-1\"])"
].join();
/** The elements that a visitor types into. Their content is the visitor's, and is kept. */
var TEXT_FIELDS = "textarea,[contenteditable],input:not([type]),input[type=text],input[type=search],input[type=email],input[type=url],input[type=tel],input[type=password],input[type=number]";
/** The elements that a press or a key changes, where the browser can't undo the change by itself. */
var CHOOSERS = "select,input[type=range],input[type=color],input[type=date],input[type=time],input[type=month],input[type=week],input[type=datetime-local]";
/** The elements that send a form, or may do so by script. */
var SENDERS = "button,input[type=submit],input[type=image],input[type=button],[role=button]";
/** Whether it is a custom element of the page, and not one of the widget. */
var isPageElement = ({ localName }) => localName.includes("-") && !localName.startsWith("askfirst-");
var isControl = (element) => element.matches(CONTROLS) || isPageElement(element);
var isTextField = (element) => element.matches(TEXT_FIELDS);
var isChooser = (element) => element.matches(CHOOSERS);
var isSender = (element) => element.matches(SENDERS) || isPageElement(element);
// src/ui/notice/hold-submit.ts
/**
* Holds `form.submit()`, which sends a form without an event (HTML, section 4.10.22.3).
* @param isHeld whether a form must not be sent
*/
var holdSubmit = (isHeld) => {
	const owner = HTMLFormElement.prototype;
	const own = Object.getOwnPropertyDescriptor(owner, "submit");
	if (!own) return () => {};
	const submit = new Proxy(own.value, { apply: (native, form, given) => form instanceof HTMLFormElement && isHeld(form) ? void 0 : Reflect.apply(native, form, given) });
	Object.defineProperty(owner, "submit", {
		...own,
		value: submit
	});
	return () => {
		if (Object.getOwnPropertyDescriptor(owner, "submit")?.value === submit) Object.defineProperty(owner, "submit", own);
	};
};
// src/ui/notice/hold-input.ts
/**
* All events that a page may take for a press, an entry or a command. Those of scrolling, hovering, focusing and copying aren't among them.
*/
var INPUTS = [
	...[
		"click",
		"auxclick",
		"dblclick",
		"pointerdown",
		"pointerup",
		"mousedown",
		"mouseup",
		"touchstart",
		"touchend"
	],
	...[
		"keydown",
		"keypress",
		"keyup",
		"beforeinput",
		"input",
		"change",
		"search",
		"submit"
	],
	...[
		"dragstart",
		"drag",
		"dragenter",
		"dragover",
		"drop",
		"paste",
		"cut"
	]
];
/** The events after which the browser does something, besides typing, scrolling and moving the focus. */
var ACTS = [...[
	"click",
	"auxclick",
	"dblclick",
	"submit",
	"dragstart",
	"dragenter",
	"dragover",
	"drop",
	"paste",
	"cut"
]];
/** The value of a control. */
var valueOf = (control) => control instanceof HTMLSelectElement || control instanceof HTMLInputElement ? control.value : void 0;
var setValue = (control, value = "") => {
	if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
};
/** Whether a key operates a control, and doesn't only leave it or type into it. */
var isPress = ({ key }, control) => {
	if (isTextField(control)) return key === "Enter" && control instanceof HTMLInputElement;
	if (isChooser(control)) return true;
	return key === "Enter" || key === " " && !control.matches("a,area");
};
/** Whether the browser may go on with an event: typing into a field, or choosing something in a form that isn't sent. */
var isHarmless = (event, { owner, control }) => {
	if (event.type === "submit") return false;
	if (owner instanceof HTMLFormElement && !isSender(control) && !isTextField(control)) return true;
	if (event instanceof KeyboardEvent) return event.type !== "keydown" || !isPress(event, control);
	if (event.type === "mousedown") return !isChooser(control);
	return isTextField(control) || !ACTS.includes(event.type);
};
/** Whether this event tells the visitor that the function is off. It happens once for each press. */
var isPressed = ({ type }) => [
	"click",
	"submit",
	"keydown",
	"mousedown"
].includes(type);
/** The marked element that an event concerns, and the control that it comes from; undefined if the event needn't be held. */
var findHeld = (event, isOff) => {
	const path = event.composedPath().filter((one) => one instanceof Element);
	const first = path[0];
	const submitter = event instanceof SubmitEvent ? event.submitter : null;
	let control = first;
	for (const element of submitter ? [submitter, ...path] : path) {
		if (element.localName.startsWith("askfirst-")) return void 0;
		if (isOff(element)) {
			if (element instanceof HTMLFormElement) return {
				owner: element,
				control: control ?? element
			};
			if (isControl(element)) return {
				owner: element,
				control: first && isTextField(first) ? first : element
			};
		}
		if (element.matches("a[href]") && element.getRootNode() instanceof Document) return void 0;
		if (control && !isControl(control) && isControl(element)) control = element;
	}
};
/**
* Holds all that a visitor or a script does to a control or form that is off: neither the page's listeners get it, nor does the browser act
* on it. Typing still works, a typed text stays, and the focus moves as usual.
* @param answer tells a visitor who pressed something that it is off
*/
var holdInput = (isOff, answer) => {
	/** The values of choosers before they were touched. The browser changes some of them before it fires an event that can be cancelled. */
	const values = /* @__PURE__ */ new WeakMap();
	const hold = (event) => {
		const held = findHeld(event, isOff);
		if (!held || event instanceof KeyboardEvent && (event.key === "Tab" || event.key === "Escape")) return;
		event.stopImmediatePropagation();
		const { owner, control } = held;
		if (owner === control && isChooser(control)) {
			if (event.type !== "input" && event.type !== "change") values.set(control, valueOf(control));
			else if (values.has(control)) setValue(control, values.get(control));
		}
		if (isHarmless(event, held)) return;
		event.preventDefault();
		if (isPressed(event)) answer(owner);
	};
	for (const type of INPUTS) addEventListener(type, hold, {
		capture: true,
		passive: type.startsWith("touch")
	});
	const endSubmit = holdSubmit((form) => {
		if (!isOff(form)) return false;
		answer(form);
		return true;
	});
	return () => {
		for (const type of INPUTS) removeEventListener(type, hold, { capture: true });
		endSubmit();
	};
};
// src/ui/notice/notice-places.ts
/** Marks a notice that was added here, so that a copy of it isn't taken for a notice of the page's own. */
var ADDED = "data-askfirst-added";
/** Elements that don't show their children. */
var SHOWS_NOTHING = ["audio,canvas,datalist,embed,iframe,img,map,math,meter,noscript,object,picture,progress,select,svg,template,textarea,video", "area,base,br,col,frame,hr,input,link,meta,optgroup,option,param,rp,script,source,style,title,track,wbr"].join();
/** Elements that show only children of certain kinds, as a list shows its items. */
var HOLDS_PARTS = "details:not([open]),dl,menu,ol,ul,table";
var PARTS_OF_TABLE = "colgroup,tbody,tfoot,thead,tr";
/** Whether an element's shadow root has no slot for its children. */
var hidesChildren = ({ shadowRoot }) => !!shadowRoot && !shadowRoot.querySelector("slot:not([name]),slot[name=\"\"]");
/** The element behind which a notice has to be put; undefined if it can be put at the head of the element that it is about. */
var findOuter = (element) => {
	let outer = (element.matches(PARTS_OF_TABLE) ? element.closest("table") : element.closest("summary")?.parentElement) ?? void 0;
	if (!outer && (isControl(element) || element.matches(HOLDS_PARTS))) outer = element;
	for (let one = element; one; one = one.parentElement) if (one.matches(SHOWS_NOTHING) || hidesChildren(one)) outer = one;
	return outer;
};
/** The notices in the page: the page's own, and those that are added where the page has none. */
var createNoticePlaces = () => {
	const known = /* @__PURE__ */ new Map();
	/** The notice of an id, if one is known. */
	const findKnown = (id) => {
		const notice = known.get(id);
		return notice?.isConnected && notice.getAttribute("for") === id ? notice : void 0;
	};
	return {
		find: (id) => findKnown(id) ?? document.querySelector(`askfirst-notice[for="${CSS.escape(id)}"]`),
		/** Adds a notice where the page has none: behind an element that doesn't show its children, otherwise at the head of the element. */
		add(element, id) {
			if (findKnown(id)) return;
			const notice = document.createElement("askfirst-notice");
			notice.setAttribute("for", id);
			notice.setAttribute(ADDED, "");
			known.set(id, notice);
			const outer = findOuter(element);
			if (outer) outer.after(notice);
			else element.prepend(notice);
		},
		/**
		* Notes a notice that is in the page. Of the added ones, only one may stand for an id, and none for a function that works. So copies of
		* them are removed.
		*/
		meet(notice, isOff) {
			const id = notice.getAttribute("for") ?? "";
			const other = findKnown(id);
			if (notice.hasAttribute(ADDED) && (!isOff(id) || other && other !== notice)) notice.remove();
			else {
				if (other?.hasAttribute(ADDED) && other !== notice) other.remove();
				known.set(id, notice);
			}
		},
		/** Removes the added notices of functions that work now; all of them if nothing is off. */
		clear(isOff) {
			for (const [id, notice] of known) if (notice.hasAttribute(ADDED) && !isOff(id)) notice.remove();
		}
	};
};
// src/ui/notice/mark-functions.ts
/** Elements that the page has marked, and copies of them. */
var MARKED = `[data-consent-function],[${OFF_MARK}]`;
var idOf = (element) => element.getAttribute("data-consent-function") ?? "";
/** What is missing for each function, looked up once per state. */
var createShortages = (consent, ownWords) => {
	const words = noticeWords(ownWords);
	const found = /* @__PURE__ */ new Map();
	return {
		text: words.texts.offUntilAllowed,
		forget: () => found.clear(),
		of(id) {
			if (id && !found.has(id)) found.set(id, shortageOf(id, consent, words));
			return found.get(id);
		}
	};
};
/** Calls back for every element whose attributes may have been changed since: frameworks restore the attributes of their own markup. */
var watchAttributes = (changed) => {
	const observer = new MutationObserver((mutations) => {
		for (const { target } of mutations) if (target instanceof Element && target.matches(MARKED)) changed(target);
	});
	observer.observe(document, {
		subtree: true,
		attributeFilter: [
			"data-consent-function",
			OFF_MARK,
			...SAYING
		]
	});
	return observer;
};
/**
* Marks elements with `data-consent-function` while their function is off: such an element says so, does nothing, and leads to a notice
* when it is pressed. It is as before once the function is allowed. Copies are treated alike, wherever they are.
*/
var markFunctions = (ownWords) => (consent) => {
	const shortages = createShortages(consent, ownWords);
	const texts = createControlTexts();
	const places = createNoticePlaces();
	const isOff = (id) => !!shortages.of(id);
	const settle = (element) => {
		if (!element.isConnected) return;
		const id = idOf(element);
		const shortage = shortages.of(id);
		if (shortage && isControl(element)) texts.sayOff(element, shortage, shortages.text);
		else texts.takeBack(element);
		if (shortage) places.add(element, id);
	};
	/** Elements are settled together, so that a notice which stands behind its control is found before another one is added there. */
	const waiting = /* @__PURE__ */ new Set();
	const settleSoon = (element) => {
		if (!waiting.size) queueMicrotask(() => {
			const elements = [...waiting];
			waiting.clear();
			elements.forEach(settle);
		});
		waiting.add(element);
	};
	const endInput = holdInput((element) => element.hasAttribute("data-consent-function") && isOff(idOf(element)), (element) => places.find(idOf(element))?.focus());
	const endWatch = watchElements(`${MARKED},askfirst-notice`, (element) => {
		if (element.localName === "askfirst-notice") places.meet(element, isOff);
		else settleSoon(element);
	});
	const observer = watchAttributes(settleSoon);
	const endSubscription = consent.subscribe(() => {
		shortages.forget();
		places.clear(isOff);
		document.querySelectorAll(MARKED).forEach(settle);
	});
	return () => {
		endSubscription();
		endWatch();
		endInput();
		observer.disconnect();
		waiting.clear();
		document.querySelectorAll(`[${OFF_MARK}]`).forEach((element) => texts.takeBack(element));
		places.clear(() => false);
	};
};
// src/ui/notice/cover-embed.ts
/** The elements beside a notice that take up room on the page while they wait. */
var EMBEDS = "iframe,video,embed,object,img";
/** A notice doesn't fit on an element narrower than this, in pixels. */
var LEAST_WIDTH = 240;
/** The held element beside a notice that the notice is about. */
var findEmbed = (notice) => [notice.nextElementSibling, notice.previousElementSibling].find((one) => one instanceof HTMLElement && one.matches(EMBEDS) && one.hasAttribute("data-consent"));
/**
* Lays a notice over the place of a held element, in that element's size, so that nothing moves when the notice comes and goes. If the
* notice's card is higher, the place grows, and keeps that height.
*/
var coverEmbed = (notice, embed, card) => {
	const { style } = notice;
	let offset = {
		x: 0,
		y: 0
	};
	const leave = () => {
		notice.removeAttribute("data-covers");
		for (const name of [
			"inline-size",
			"block-size",
			"translate"
		]) style.removeProperty(name);
		offset = {
			x: 0,
			y: 0
		};
	};
	const lay = () => {
		const needed = card.offsetHeight + 16;
		const { width, height } = embed.getBoundingClientRect();
		if (width < LEAST_WIDTH || !height) {
			leave();
			return;
		}
		notice.setAttribute("data-covers", "");
		if (height < needed) embed.style.minBlockSize = `${needed}px`;
		const place = embed.getBoundingClientRect();
		style.inlineSize = `${place.width}px`;
		style.blockSize = `${place.height}px`;
		const own = notice.getBoundingClientRect();
		offset = {
			x: offset.x + place.left - own.left,
			y: offset.y + place.top - own.top
		};
		style.translate = `${offset.x}px ${offset.y}px`;
	};
	if (typeof ResizeObserver === "undefined") return () => {};
	const observer = new ResizeObserver(lay);
	observer.observe(embed);
	observer.observe(card);
	lay();
	return () => {
		observer.disconnect();
		leave();
	};
};
// src/ui/notice/find-released.ts
/** The nearest element before or after a notice that was held and works now. */
var findMark = (notice) => {
	for (let one = notice.parentElement; one && one !== document.body; one = one.parentElement) {
		const mark = one.querySelector("[data-consent]:not(script,link,meta,style)");
		if (mark) return mark;
	}
	return null;
};
/** Makes an element focusable, if it isn't, as one does with the head of a section. */
var makeFocusable = (element) => {
	if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) element.tabIndex = -1;
	return element;
};
/**
* What a notice was about, to move the focus there once it is allowed: the control, the frame or film, or the part of the page around the
* notice.
*/
var findReleased = (notice) => {
	const found = document.querySelector(`[data-consent-function="${CSS.escape(notice.for)}"]`) ?? findEmbed(notice) ?? findMark(notice) ?? notice.parentElement;
	return found && found !== document.body ? makeFocusable(found) : void 0;
};
// src/ui/notice/notice.styles.ts
var noticeStyles = css`
  :host {
    display: grid;
    gap: 0.75em;
    max-inline-size: 42em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
  }
  :host([hidden]:not([data-reload])) {
    display: none;
  }
  /* What the site says itself stands below. */
  ::slotted(*) {
    order: 1;
  }
  .card,
  .card > [role='group'],
  .stored:not([hidden]) {
    display: grid;
    gap: 0.5em;
  }
  .card {
    gap: 0.75em;
    min-inline-size: 0;
  }
  [role='group'] {
    gap: 0.25em;
  }
  [role='group']:focus {
    outline-offset: 0.375em;
  }
  #name {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: -0.01em;
  }
  ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }
  .fold,
  .stored {
    font-size: 0.9375em;
  }
  .fold {
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  code {
    opacity: 0.85;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: block;
    min-block-size: 24px;
  }
  button {
    border-color: color-mix(in srgb, var(--_ink) 50%, var(--_paper));
    background: color-mix(in srgb, var(--_ink) 6%, var(--_paper));
  }
  button:hover {
    background: color-mix(in srgb, var(--_ink) 12%, var(--_paper));
    text-decoration: none;
  }
  button:active {
    background: color-mix(in srgb, var(--_ink) 18%, var(--_paper));
  }
  .buttons {
    display: flex;
  }
  .buttons > * {
    flex: 1 1 auto;
    max-inline-size: 24em;
  }
  /* Over the place of what is off, and over the site's picture of it. */
  :host([data-covers]) {
    position: absolute;
    z-index: 1;
    place-items: center;
    margin: 0;
    max-inline-size: none;
    padding: 8px;
    border: 0;
    background: color-mix(in srgb, var(--_ink) 8%, var(--_paper));
    overflow: hidden;
  }
  :host([data-covers]) .card {
    position: relative;
    box-sizing: border-box;
    inline-size: min(100%, 25em);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_paper);
    box-shadow:
      0 1px 2px #0000000f,
      0 12px 40px #0000002e;
  }
  :host([data-covers]) ::slotted(img),
  :host([data-covers]) ::slotted(picture) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    max-inline-size: none !important;
    block-size: 100% !important;
    object-fit: cover;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
  /* What is pressed is of no use on paper. */
  @media print {
    .buttons,
    .fold,
    nav {
      display: none;
    }
  }
`;
// src/ui/notice/others-off.ts
var renderLink = (notice, name) => {
	notice.id ||= `askfirst-${notice.for}`;
	const lead = (event) => {
		event.preventDefault();
		notice.scrollIntoView({ block: "center" });
		notice.focus();
	};
	return html`<a href="#${notice.id}" @click=${lead}>${name}</a>`;
};
/** What else is off on this page, with links to it. Only the first notice on the page shows this. */
var renderOthersOff = (notice, consent, words) => {
	const { texts, language } = words;
	const notices = [...document.querySelectorAll("askfirst-notice")];
	if (notices.find((one) => !consent.allows(one.for)) !== notice) return nothing;
	const places = /* @__PURE__ */ new Map();
	for (const one of notices) {
		const name = places.has(one.for) ? void 0 : shortageOf(one.for, consent, words)?.name;
		if (name !== void 0) places.set(one.for, [one, name]);
	}
	if (places.size < 2) return nothing;
	const text = fill(texts.offHere, { count: sayCount(words, places.size) });
	return html`<nav aria-label=${text} lang=${language} dir=${texts.direction}>
    <p>${text}</p>
    <ul>
      ${[...places.values()].map(([one, name]) => html`<li>${renderLink(one, name)}</li>`)}
    </ul>
  </nav>`;
};
// src/ui/notice/notice.ts
/**
* @summary Stands in the place of a function of the site while the function is off. It says what the function is, who is behind it and why
*   it is off, and has two buttons that allow just this function; what would be stored is folded below. It fills the place of the frame or
*   film beside it. While the function works, nothing is shown.
*
* @slot - What the site itself says or shows there. A picture fills the place that the notice covers.
*/
var AskfirstNotice = class extends AskfirstElement {
	static styles = [look, noticeStyles];
	static properties = {
		for: {},
		isUnfolded: { state: true }
	};
	/** The ids that were missing when it was last shown. */
	#missing = [];
	#needsReload = false;
	#endCover;
	/** Moves the focus here. */
	focus() {
		this.renderRoot.querySelector("[role=\"group\"]")?.focus();
	}
	/** Frameworks set the property, but selectors look for the attribute. */
	#reflect() {
		if (this.for) this.setAttribute("for", this.for);
	}
	connectedCallback() {
		super.connectedCallback();
		this.#reflect();
		document.querySelector("askfirst-notice")?.requestUpdate();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#endCover?.();
	}
	willUpdate() {
		this.#reflect();
		const isAllowed = this.consent.allows(this.for, this);
		this.#needsReload = isAllowed && (this.#needsReload || !!this.wasStopped?.(this.#missing));
		this.toggleAttribute("data-reload", this.#needsReload);
		this.hidden = isAllowed && !this.#needsReload;
		if (this.hidden) this.#missing = [];
	}
	updated() {
		const card = this.renderRoot.querySelector(".card");
		const embed = findEmbed(this);
		this.#endCover?.();
		this.#endCover = card && embed && !this.hidden ? coverEmbed(this, embed, card) : void 0;
	}
	async #allow({ ids, name }, once) {
		const { record } = this.consent.state;
		if (!await this.consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { once })) return;
		await this.updateComplete;
		if (this.#needsReload) this.focus();
		else findReleased(this)?.focus();
		this.#sayAllowed(name, once, async () => {
			await this.consent.decide(Object.fromEntries(ids.map((id) => [id, false])), { once });
			if (!once && !record) await this.consent.erase();
			await this.updateComplete;
			this.focus();
		});
	}
	/** Says that the function is on, in a status message, and offers to undo it. */
	#sayAllowed(name, once, undo) {
		const { texts } = noticeWords(this.words);
		if (!customElements.get("askfirst-allowed-status")) return;
		const status = document.querySelector("askfirst-allowed-status") ?? document.body.appendChild(document.createElement("askfirst-allowed-status"));
		const text = fill(texts.isOn, { function: isolate(this.words, name) });
		status.updateComplete.then(() => status.say(once ? [text, texts.onceMeans] : [text], undo));
	}
	render() {
		const words = noticeWords(this.words);
		if (this.#needsReload) return this.#renderReload(words);
		const shortage = shortageOf(this.for, this.consent, words);
		if (!shortage) return html`<slot></slot>`;
		this.#missing = shortage.ids;
		const { texts, language, pick } = words;
		const { name, reason, without, ids } = shortage;
		const title = fill(ids.length ? texts.askAllow : texts.isOff, { function: isolate(words, name) });
		return html`<slot></slot>
      <div class="card" lang=${language} dir=${texts.direction}>
        <div role="group" aria-labelledby="name" tabindex="-1">
          <p id="name">${title}</p>
          <p>${reason} ${pick(without)}</p>
        </div>
        ${renderOthersOff(this, this.consent, words)} ${ids.length ? this.#renderButtons(shortage, words) : nothing}
        ${ids.length ? this.#renderStored(shortage, words) : nothing}
      </div>`;
	}
	#renderButtons(shortage, words) {
		const { texts } = words;
		const button = (text, action, once) => html`<button
        data-action=${action}
        aria-label="${text}${punctuationOf(words).colon}${shortage.name}"
        @click=${() => this.#allow(shortage, once)}
      >
        ${text}
      </button>`;
		return html`<div class="buttons">
      ${button(texts.allowOnce, "allow-once", true)}${button(texts.allowAlways, "allow-always", false)}
    </div>`;
	}
	/**
	* What the services would store. If the policy says of each that it stores nothing, the text says so. Of a category it can't be said,
	* because a category also covers what belongs to none of its services.
	*/
	#renderEntries({ ids, services }, words) {
		const entries = services.flatMap((service) => (service.cookies ?? []).map((cookie) => this.#renderEntry(cookie, service, words)));
		if (entries.length) return html`<p>${words.texts.stored}</p>
        <ul>
          ${entries}
        </ul>`;
		return ids.every((id) => services.some((service) => service.id === id && service.cookies)) ? html`<p>${words.texts.storesNothing}</p>` : nothing;
	}
	/** What would be stored, and what "once" means. It is folded, because most visitors who want to see a film don't read that much. */
	#renderStored(shortage, words) {
		const { texts } = words;
		const toggle = () => {
			this.isUnfolded = !this.isUnfolded;
		};
		const press = (event) => {
			if (event.key !== "Enter" && event.key !== " ") return;
			event.preventDefault();
			toggle();
		};
		return html`<span
        class="fold"
        role="link"
        tabindex="0"
        aria-expanded=${this.isUnfolded ? "true" : "false"}
        @click=${toggle}
        @keydown=${press}
        >${texts.storedAsk}</span
      >
      <div class="stored" ?hidden=${!this.isUnfolded}>
        ${this.#renderEntries(shortage, words)}
        <p class="small">${texts.onceMeans}</p>
      </div>`;
	}
	/** The purpose comes first, because names say nothing to most visitors. */
	#renderEntry({ name, purpose, when, lifetime }, { provider }, words) {
		const { texts, pick } = words;
		return html`<li>
      <bdi>${pick(purpose)}</bdi> ${when ? fill(texts.storedWhen, { when: pick(when) }) : nothing}
      ${lifetime ? fill(texts.stays, { lifetime: isolate(words, pick(lifetime)) }) : nothing}
      ${provider ? fill(texts.storedBy, { provider: isolate(words, pick(provider)) }) : nothing}
      <code dir="ltr" translate="no">${name}</code>
    </li>`;
	}
	/**
	* What was stopped can't be made again without a reload. What is allowed for this page only ends with a reload, so then it has to be
	* allowed always.
	*/
	#renderReload({ texts, language }) {
		const isOnce = this.#missing.some((id) => this.consent.state.decisions[id]?.because === "once");
		const choice = Object.fromEntries(this.#missing.map((id) => [id, true]));
		return html`<slot></slot>
      <div class="card" lang=${language} dir=${texts.direction}>
        <p role="group" aria-label=${texts.reload} tabindex="-1">${texts.reload}</p>
        <div class="buttons">
          ${isOnce ? html`<button data-action="allow-always" @click=${() => this.consent.decide(choice)}>
                  ${texts.allowAlways}
                </button>` : html`<button data-action="reload" @click=${() => location.reload()}>${texts.reloadNow}</button>`}
        </div>
      </div>`;
	}
};
// src/ui/notice/was-stopped.ts
/** Whether something of these services was stopped on this page and won't be made again: an element, or a request. */
var wasStopped = (held, ids) => held.some(({ fate, kind, id }) => fate === "stopped" && !isEntryKind(kind) && (id.match(/[a-z0-9-]+/g) ?? []).some((one) => ids.includes(one)));
// src/ui/notice/functions.ts
/** Defines the elements which say at a function of the site that it is off, and marks its controls. All this is in one file. */
var showFunctions = ({ consent, words, define }) => {
	define("askfirst-allowed-status", AskfirstAllowedStatus);
	define("askfirst-notice", class extends AskfirstNotice {
		wasStopped = (ids) => wasStopped(consent.held, ids);
	});
	markFunctions(words)(consent);
};
export { showFunctions };

//# sourceMappingURL=functions.js.map