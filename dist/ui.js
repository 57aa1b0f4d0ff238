import { addMonths, answerTo, dayOf, evaluate, formatRecord, readRecord, whenParsed } from "./parts/when-parsed.js";
import { fill, nameOf, summaryOf } from "./parts/words.js";
import Cookies from "js-cookie";
import { LitElement, css, html, nothing } from "lit";
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
// src/core/warn.ts
/** Says something in the console, once. */
var warn = ({ said }, message, ...details) => {
	if (!said.has(message)) console.warn(`[askfirst] ${message}`, ...details);
	said.add(message);
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
// src/ui/banner.styles.ts
var bannerStyles = css`
  :host {
    position: fixed;
    z-index: 2147483647;
    inset: auto 0 0;
    max-block-size: 80dvh;
    overflow: auto;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: var(--_gap);
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
    box-shadow: 0 0 2em #0003;
  }
  .text {
    display: grid;
    gap: calc(var(--_gap) * 0.625);
    min-block-size: min(4em, 25vh);
    overflow: auto;
    overscroll-behavior: contain;
  }
  ul {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }
  p:empty {
    display: none;
  }
  @media (width >= 48em) {
    :host {
      inset-block-end: 1.5em;
      inset-inline: 1.5em auto;
      inline-size: calc(100% - 3em);
      max-inline-size: var(--askfirst-max-inline-size, 44em);
      padding: calc(var(--_gap) * 1.5);
      border: 1px solid var(--_line);
      border-radius: min(var(--_round) * 1.5, 1em);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
// src/ui/element.ts
/** What our elements share: the handle, the texts, and that a change renders them anew. */
var AskfirstElement = class extends LitElement {
	#undo;
	connectedCallback() {
		super.connectedCallback();
		this.#undo = this.consent.subscribe(() => this.consentChanged());
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#undo?.();
	}
	/** Is called when the element comes into the page, and after each change. */
	consentChanged() {
		this.requestUpdate();
	}
	/** Says which language the element speaks; not for one that has content of the page inside. */
	speak() {
		this.lang = this.words.language;
		this.dir = this.words.texts.direction;
	}
};
// src/ui/keep-room.ts
/**
* Keeps what lies over the foot of the page from covering what has the focus (WCAG 2.2, 2.4.11): the page scrolls that much
* further, and stops scrolling that much earlier. Nothing moves: where more padding would press the body, there is none.
*/
var keepRoom = (over) => {
	const { style } = document.documentElement;
	const { paddingBlockEnd, scrollPaddingBlockEnd } = style;
	const leave = () => void Object.assign(style, {
		paddingBlockEnd,
		scrollPaddingBlockEnd
	});
	const observer = new ResizeObserver(() => {
		const room = `${innerHeight - over.offsetTop}px`;
		const { offsetHeight } = document.body;
		style.scrollPaddingBlockEnd = style.paddingBlockEnd = room;
		if (document.body.offsetHeight < offsetHeight) style.paddingBlockEnd = paddingBlockEnd;
	});
	observer.observe(over);
	return () => {
		observer.disconnect();
		leave();
	};
};
// src/ui/look.styles.ts
/** What all surfaces share: the theme, and how a button looks. Accept and refuse are one class. */
var look = css`
  :host {
    --_paper: var(--askfirst-background, Canvas);
    --_ink: var(--askfirst-color, CanvasText);
    --_fill: var(--askfirst-accent, var(--_ink));
    --_on-fill: var(--askfirst-on-accent, var(--_paper));
    --_line: var(--askfirst-border, color-mix(in srgb, var(--_ink) 24%, var(--_paper)));
    --_round: var(--askfirst-radius, 0.5em);
    --_gap: var(--askfirst-spacing, 1em);
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--askfirst-font, inherit);
    font-size: max(0.9375rem, 15px);
    line-height: 1.4;
    overflow-wrap: break-word;
    text-align: start;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  a {
    color: inherit;
  }
  button {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid var(--_fill);
    border-radius: var(--_round);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .fill {
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons > * {
    flex: 1 1 8em;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .fill {
      background: ButtonFace;
      color: ButtonText;
    }
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
`;
// src/ui/outcome.ts
/** What was answered, that it can be changed, and what was erased or is left. */
var outcomeOf = ({ state: { record, volatile }, withdrawal }, { texts, list }) => {
	const { erased = [], left = [], unseen = [] } = withdrawal ?? {};
	const tell = (text, entries) => entries[0] ? fill(text, { entries: list([...new Set(entries.map(({ name }) => name))]) }) : [];
	return [
		record?.accepted.length ? record.refused.length ? texts.saved : texts.accepted : texts.refused,
		volatile ? texts.volatile : fill(texts.change, texts),
		tell(texts.erased, erased),
		tell(texts.left, left),
		erased[0] ?? left[0] ? tell(texts.unseen, unseen) : []
	].flat().join(" ");
};
// src/ui/functions-off.ts
/** Whether an expression holds when just these categories and services are on. */
var holds = (expression, { functions }, isOn) => {
	const valueOf = (id) => {
		const needs = functions.find((one) => one.id === id)?.needs;
		return needs ? evaluate(needs, valueOf) : isOn(id) ? 1 : 0;
	};
	return evaluate(expression, valueOf) === 1;
};
/** The functions that don't work when just these categories and services are on. */
var functionsOff = (policy, isOn) => policy.functions.filter(({ needs }) => !holds(needs, policy, isOn));
// src/ui/question.ts
/** What waits for an answer; everything optional, for a visitor who wants to answer anew. */
var questionOf = (policy, { status, unanswered, decisions }) => {
	const optional = policy.categories.filter(({ required }) => !required);
	const ids = unanswered.length ? unanswered : [...optional, ...policy.services].map(({ id }) => id);
	const isAsked = (id) => ids.includes(id);
	const isOn = (id) => decisions[id]?.allowed;
	const categories = optional.filter(({ id }) => isAsked(id));
	const inCategories = ({ category }) => categories.some(({ id }) => id === category);
	const services = policy.services.filter((service) => isAsked(service.id) && !inCategories(service));
	const never = functionsOff(policy, (id) => isAsked(id) || isOn(id));
	const isAll = status !== "stale" && categories.length === optional.length;
	const answer = (value) => Object.fromEntries(ids.map((id) => [id, value]));
	return {
		categories,
		services,
		companies: policy.services.filter((service) => service.thirdParty && (inCategories(service) || services.includes(service))),
		functions: functionsOff(policy, (id) => !isAsked(id) && isOn(id)).filter((one) => !never.includes(one)),
		accepts: isAll ? "all" : answer(true),
		refuses: isAll ? "none" : answer(false)
	};
};
// src/ui/safe-address.ts
/** An address that may be linked to; undefined for one that could run code, and for none. A link element reads it as a click would. */
var safeAddress = (address = "") => address && /^(?:https?|mailto|tel):$/.test(Object.assign(document.createElement("a"), { href: address }).protocol) ? address : void 0;
// src/ui/banner.ts
/** More companies than this are counted, not named. */
var NAMED_COMPANIES = 4;
/**
* @summary Asks, and then says what was answered. It lies over the foot of the page, moves nothing, and takes no focus.
*
* @cssproperty [--askfirst-background=Canvas] - The ground.
* @cssproperty [--askfirst-color=CanvasText] - Text.
* @cssproperty [--askfirst-accent] - The ground of buttons, accept and refuse alike. Default: as text.
* @cssproperty [--askfirst-on-accent] - Text of buttons. Default: as the ground.
* @cssproperty [--askfirst-border] - Lines. Default: between text and ground.
* @cssproperty [--askfirst-font=inherit] - The font family.
* @cssproperty [--askfirst-radius=0.5em] - The radius of corners.
* @cssproperty [--askfirst-spacing=1em] - The unit of distances.
* @cssproperty [--askfirst-max-inline-size=42em] - The greatest width.
*/
var AskfirstBanner = class extends AskfirstElement {
	static styles = [look, bannerStyles];
	static properties = { confirms: {
		attribute: false,
		hasChanged: () => true
	} };
	#leave;
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		this.role = "region";
		this.ariaLabel = fill(this.words.texts.heading, { name: this.words.site });
		this.setAttribute("data-nosnippet", "");
		this.#leave = keepRoom(this);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#leave?.();
	}
	/** What the visitor just pressed is gone, and the focus with it. A focus elsewhere on the page stays there. */
	updated(changed) {
		if (changed.has("confirms") && [this, document.body].includes(document.activeElement)) this.renderRoot.querySelector("[role]")?.focus();
	}
	/** In the click itself: an acceptance needs the visitor's own hand behind it. */
	#answer(choice) {
		this.confirms = true;
		this.consent.decide(choice).then((counted) => this.confirms = counted);
	}
	render() {
		const { policy } = this.consent;
		if (!policy) return nothing;
		return this.confirms ? this.#renderConfirmation() : this.#renderQuestion(policy);
	}
	#renderConfirmation() {
		const { texts } = this.words;
		return html`<p role="alert" tabindex="-1">${outcomeOf(this.consent, this.words)}</p>
      <div class="buttons">
        <button data-action="preferences" data-askfirst="preferences">${texts.settings}</button>
        <button data-action="close" aria-label=${texts.hideMessage} @click=${() => this.remove()}>${texts.hide}</button>
      </div>`;
	}
	#renderQuestion(policy) {
		const { words } = this;
		const { list } = words;
		const texts = words.textsFor(policy, this.consent.state);
		const { categories, services, companies, functions, accepts, refuses } = questionOf(policy, this.consent.state);
		const providers = [...new Set(companies.map(({ provider, name }) => words.pick(provider ?? name)))];
		const involved = providers.length > NAMED_COMPANIES ? providers.length : list(providers);
		const address = safeAddress(policy.policyUrl);
		return html`<div class="text" tabindex=${address ? nothing : 0}>
        <h2>${this.ariaLabel}</h2>
        <p>${fill(texts.ask, { name: words.site })}</p>
        <ul>
          ${categories.map((one) => html`<li><b>${nameOf(words, one)}</b> <bdi>${summaryOf(words, one)}</bdi></li>`)}
          ${services.map((one) => html`<li><b>${nameOf(words, one)}</b></li>`)}
        </ul>
        <p>
          ${functions.length ? fill(texts.wontWork, { functions: list(functions.map((one) => nameOf(words, one))) }) : nothing}
        </p>
        <p>
          ${involved ? fill(texts.companies, { companies: involved }) : policy.services.length ? texts.noCompanies : nothing}
          ${texts.offUntil} ${fill(texts.change, texts)}
          ${address ? html`<a href=${address}>${texts.policy}</a>` : nothing}
        </p>
      </div>
      <div class="buttons">
        ${policy.audience === "children" ? nothing : this.#renderAnswer("accept-all", texts.acceptAll, accepts)}
        ${this.#renderAnswer("refuse-all", texts.refuseAll, refuses)}
        <button data-action="preferences" data-askfirst="preferences">${texts.choose}</button>
      </div>`;
	}
	/** Accept and refuse come from here both, so that nothing tells them apart but their words. */
	#renderAnswer(action, label, choice) {
		return html`<button class="fill" data-action=${action} @click=${() => this.#answer(choice)}>${label}</button>`;
	}
};
// src/locales/en.ts
/** What a first visit shows. Values in braces are filled in; a language may leave one out, but not add any. */
var en = {
	direction: "ltr",
	heading: "Cookies on {name}",
	ask: "{name} would like to use cookies for:",
	companies: "Other companies involved: {companies}.",
	noCompanies: "No other company is involved.",
	wontWork: "Without your consent these won’t work: {functions}.",
	offUntil: "Nothing of this is set or sent before you choose.",
	change: "You can change your choice at any time under “{settings}”.",
	policy: "Privacy policy",
	acceptAll: "Accept all",
	refuseAll: "Refuse all",
	choose: "Choose",
	settings: "Cookie settings",
	accepted: "You accepted all optional cookies.",
	refused: "You refused all optional cookies.",
	saved: "Your choice is saved.",
	volatile: "Your browser refuses cookies, so your choice holds for this page only.",
	erased: "Erased from this browser: {entries}.",
	left: "Still in this browser: {entries}. They are in use, set again by something, or out of this page’s reach.",
	unseen: "Cookies for the server alone (HttpOnly) and those of other sites can’t be seen or erased from a page.",
	hide: "Hide",
	hideMessage: "Hide cookie message"
};
// src/locales/index.ts
/** The languages besides English, by BCP 47 tag: each is loaded when a page needs it. */
var languages = {
	ar: () => import("./locales/ar.js"),
	de: () => import("./locales/de.js"),
	fr: () => import("./locales/fr.js")
};
// src/ui/load-words.ts
/** A tag that is there for the first wanted one that has any, its end cut off piece by piece (RFC 4647, section 3.4). */
var lookUp = (wanted, tags) => {
	for (let tag of wanted) for (; tag; tag = tag.replace(/-?[^-]*$/, "")) {
		const found = tags.find((one) => one.toLowerCase() === tag.toLowerCase());
		if (found) return found;
	}
};
/** Loads the texts of the page's language, else of one the visitor reads. Where they can't be loaded, it is English. */
var loadWords = async ({ texts: own = {}, controller, categories }, { status, regime, decisions }) => {
	const wanted = [document.documentElement.lang, ...navigator.languages];
	const known = Object.keys(languages);
	const wished = lookUp(wanted, [
		"en",
		...known,
		...Object.keys(own)
	]) ?? "en";
	const load = languages[lookUp([wished], known) ?? ""];
	const loaded = await load?.().then(({ texts }) => texts).catch(() => void 0);
	const language = load && !loaded ? "en" : wished;
	const pick = (text = "") => typeof text === "string" ? text : text[lookUp([language, ...wanted], Object.keys(text)) ?? ""] ?? Object.values(text)[0] ?? "";
	const texts = {
		...en,
		...loaded,
		...own[lookUp([language], Object.keys(own)) ?? ""]
	};
	const isSpecial = status === "stale" || regime !== "opt-in" || categories.some(({ id, title }) => !title || decisions[id]?.because === "signal");
	const words = {
		language,
		texts,
		textsFor: () => texts,
		usual: {},
		site: pick(controller?.name) || location.hostname,
		pick,
		list: (items) => new Intl.ListFormat(language).format(items)
	};
	return isSpecial ? (await import("./parts/special.js")).special(words) : words;
};
// src/ui/surfaces.ts
/** Where the page has functions that may be off. */
var FUNCTIONS = "askfirst-notice, [data-consent-function]";
/** Shows the banner whenever something waits for an answer, and loads the rest when there is a use for it. */
var start = async (consent, policy) => {
	await whenParsed();
	const words = await loadWords(policy, consent.state);
	const define = (tag, Base) => {
		if (customElements.get(tag)) return;
		customElements.define(tag, class extends Base {
			consent = consent;
			words = words;
		});
	};
	const findBanner = () => document.querySelector("askfirst-banner");
	const showBanner = (confirms) => {
		const banner = findBanner() ?? document.createElement("askfirst-banner");
		banner.confirms = confirms;
		if (!banner.isConnected) document.body.prepend(banner);
	};
	const update = () => {
		if (consent.state.status !== "decided" && !document.querySelector("askfirst-preferences[inline]")) showBanner(false);
		else if (!findBanner()?.confirms) findBanner()?.remove();
	};
	const loadPreferences = async () => define("askfirst-preferences", (await import("./parts/preferences.js")).AskfirstPreferences);
	const loadFunctions = async () => {
		const { AskfirstNotice, marks } = await import("./parts/functions.js");
		define("askfirst-notice", AskfirstNotice);
		marks(words)(consent);
	};
	let functions;
	define("askfirst-banner", AskfirstBanner);
	consent.subscribe(update);
	new MutationObserver(update).observe(document.documentElement, { childList: true });
	return async (surface) => {
		const found = document.querySelector("askfirst-preferences");
		if (found) update();
		if (surface === "banner") showBanner(false);
		if (document.querySelector(FUNCTIONS)) functions ??= loadFunctions();
		if (found || surface === "preferences") await loadPreferences();
		if (surface === "preferences") (found ?? document.body.appendChild(document.createElement("askfirst-preferences"))).open().then((isAnswered) => isAnswered && showBanner(true));
		await functions;
	};
};
var opening = () => {
	let started;
	return async (consent, surface) => {
		await consent.ready;
		const { policy } = consent;
		if (!policy) throw new TypeError("no policy");
		await (await (started ??= start(consent, policy)))(surface);
	};
};
/** Starts the UI, once for a page, and shows the surface asked for. */
var open$1 = opening();
// src/ui.ts
/** Erasing is loaded when there is something to erase. One goes after another, so that none tells of what another one took. */
var erasing = () => {
	let last = Promise.resolve();
	return (erase) => {
		const before = last.catch(() => {});
		const result = import("./parts/erasing.js").then((file) => before.then(() => erase(file)));
		last = result;
		return result;
	};
};
var eraseNext = erasing();
var putAnswer = answering((...entries) => eraseNext((file) => file.eraseEntries(...entries)), watchActivation(), () => location.reload());
var sweep = (consent) => eraseNext((file) => file.sweepEntries(consent));
var late = catchingUp();
var explainPolicy = async (error) => (await import("./parts/explain-policy.js").then((n) => n.explain_policy_exports)).explainPolicy(error, evaluate);
var explainExpression = async (consent, expression, context) => {
	const { problemIn } = await import("./parts/explain-expression.js");
	if (consent.policy) warn(consent, problemIn(expression, consent.policy), context ?? "");
};
/** The explainer, once somebody asks. */
var explaining = () => {
	let started;
	return async (...asked) => {
		started ??= import("./parts/explain.js").then((file) => file.explaining());
		return (await started)(...asked);
	};
};
var explain = explaining();
var open = async (consent, surface) => {
	await open$1(consent, surface);
	if (document.querySelector("script[data-consent]:not([type])")) {
		const { problemsOfMarks } = await import("./parts/explain-marks.js");
		for (const [problem, mark] of problemsOfMarks(document)) warn(consent, problem, mark);
	}
	if (consent.policy && document.querySelector("script[src*=\"askfirst.js\"]:is([async],[defer],[type=\"module\"])")) {
		const { problemOfGate } = await import("./parts/explain-gate.js");
		const problem = problemOfGate(document, consent.policy);
		if (problem) warn(consent, ...problem);
	}
};
export { AskfirstElement, explain, explainExpression, explainPolicy, functionsOff, holds, late, look, open, outcomeOf, putAnswer, safeAddress, sweep };

//# sourceMappingURL=ui.js.map