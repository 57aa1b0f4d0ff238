import { evaluateExpression, whenParsed } from "./parts/expression.js";
import { warn } from "./parts/warn.js";
import { css, findLocale, html, isKnownToIntl, nothing, render } from "./parts/is-known-to-intl.js";
import { adoptStyles } from "./parts/adopt-styles.js";
import { canonicalTag, lookUp, showOnTop, takePageLook, whenHydrated } from "./parts/when-hydrated.js";
// src/core/loading/lazily.ts
/**
* Loads something once, when it is first needed, and tries again after a failure.
* @returns a function that calls another one with it, at once if it is loaded already
*/
var lazily = (load) => {
	let thing;
	let loading;
	const start = async () => {
		try {
			thing = await load();
			return thing;
		} catch (error) {
			loading = void 0;
			throw error;
		}
	};
	return (act) => {
		if (thing) return act(thing);
		loading ??= start();
		return loading.then(act);
	};
};
// src/locales/index.ts
/** The languages besides English, by BCP 47 tag: each is loaded when a page needs it. */
var languages = {
	af: () => import("./locales/af.js"),
	ar: () => import("./locales/ar.js"),
	bg: () => import("./locales/bg.js"),
	bn: () => import("./locales/bn.js"),
	bs: () => import("./locales/bs.js"),
	ca: () => import("./locales/ca.js"),
	cs: () => import("./locales/cs.js"),
	cy: () => import("./locales/cy.js"),
	da: () => import("./locales/da.js"),
	de: () => import("./locales/de.js"),
	el: () => import("./locales/el.js"),
	es: () => import("./locales/es.js"),
	"es-419": () => import("./locales/es-419.js"),
	et: () => import("./locales/et.js"),
	eu: () => import("./locales/eu.js"),
	fa: () => import("./locales/fa.js"),
	fi: () => import("./locales/fi.js"),
	fr: () => import("./locales/fr.js"),
	"fr-CA": () => import("./locales/fr-CA.js"),
	ga: () => import("./locales/ga.js"),
	gl: () => import("./locales/gl.js"),
	he: () => import("./locales/he.js"),
	hi: () => import("./locales/hi.js"),
	hr: () => import("./locales/hr.js"),
	hu: () => import("./locales/hu.js"),
	id: () => import("./locales/id.js"),
	is: () => import("./locales/is.js"),
	it: () => import("./locales/it.js"),
	ja: () => import("./locales/ja.js"),
	ko: () => import("./locales/ko.js"),
	lt: () => import("./locales/lt.js"),
	lv: () => import("./locales/lv.js"),
	mk: () => import("./locales/mk.js"),
	ms: () => import("./locales/ms.js"),
	mt: () => import("./locales/mt.js"),
	nb: () => import("./locales/nb.js"),
	nl: () => import("./locales/nl.js"),
	pl: () => import("./locales/pl.js"),
	pt: () => import("./locales/pt.js"),
	"pt-BR": () => import("./locales/pt-BR.js"),
	ro: () => import("./locales/ro.js"),
	ru: () => import("./locales/ru.js"),
	sk: () => import("./locales/sk.js"),
	sl: () => import("./locales/sl.js"),
	sq: () => import("./locales/sq.js"),
	sr: () => import("./locales/sr.js"),
	"sr-Latn": () => import("./locales/sr-Latn.js"),
	sv: () => import("./locales/sv.js"),
	sw: () => import("./locales/sw.js"),
	th: () => import("./locales/th.js"),
	tr: () => import("./locales/tr.js"),
	uk: () => import("./locales/uk.js"),
	ur: () => import("./locales/ur.js"),
	vi: () => import("./locales/vi.js"),
	zh: () => import("./locales/zh.js"),
	"zh-Hant": () => import("./locales/zh-Hant.js")
};
// src/ui/banner/banner.styles.ts
/** Declarations that the page must not override are important: in a shadow tree, important declarations win over all those of the page. */
var bannerStyles = css`
  :host {
    position: fixed !important;
    z-index: 2147483647 !important;
    margin: 0 !important;
    visibility: visible;
    --_inset: 24px;
    inset-block: auto var(--_inset);
    inset-inline: var(--_inset) auto;
    inline-size: calc(100% - 2 * var(--_inset));
    max-inline-size: var(--askfirst-max-inline-size, 30.6667em);
    max-block-size: 80dvh;
    overflow: auto;
    overscroll-behavior: contain;
    display: grid;
    gap: min(var(--_gap) * 0.6667, 16px);
    --_pad: min(var(--_gap) * 1.2, 24px);
    padding: var(--_pad);
    padding-block-end: 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.6, 1.0667em);
    background: var(--_paper);
    box-shadow:
      0 1px 2px #0000000f,
      0 12px 40px #0000002e;
    animation: rise 160ms ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 var(--_rise, 8px);
    }
  }
  h2 {
    margin-block-end: calc(var(--_gap) * 0.2667);
  }
  /* A word longer than the card breaks. */
  .text {
    min-inline-size: 0;
  }
  /* What for stands behind who asks: one flow of text takes the fewest lines. */
  .text > p,
  ul {
    display: inline;
    list-style: none;
  }
  li {
    display: inline-block;
  }
  .text > p,
  li {
    margin-inline-end: 0.5em;
  }
  li:has([open]),
  p > ul,
  p li {
    display: block;
  }
  li,
  .soft,
  .more {
    font-size: 0.934em;
    line-height: 1.429;
  }
  .soft {
    margin-block-start: calc(var(--_gap) * 0.2667);
  }
  .soft,
  bdi,
  i {
    color: var(--_soft);
    font-style: normal;
  }
  i {
    margin-inline-start: 0.35em;
  }
  summary {
    padding-block: 2px;
    border-radius: 0.25em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after,
  .go::after {
    content: '' / '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.35em 0.2em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [open] > summary::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }
  .go::after {
    translate: 0 -0.05em;
    rotate: -45deg;
  }
  :host([dir='rtl']) .go::after {
    rotate: 135deg;
  }
  /* Both answers stay in view; what scrolls below them fades. */
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: calc(var(--_gap) * 0.3334);
    padding-block-end: var(--_pad);
    background: var(--_paper);
  }
  .foot::before {
    content: '';
    position: absolute;
    inset: auto 0 100%;
    block-size: calc(var(--_gap) * 0.8);
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
  }
  .foot .buttons {
    flex-wrap: nowrap;
  }
  .foot .buttons > * {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .more > p {
    flex-basis: 100%;
  }
  .said {
    display: flex;
    align-items: start;
    gap: 0.5em;
    padding-block-end: var(--_pad);
  }
  .said p {
    flex: 1;
    min-inline-size: 0;
  }
  .quote,
  .more {
    white-space: nowrap;
  }
  .quote > *,
  .more > p {
    white-space: normal;
  }
  @media (width < 600px), (height < 500px) {
    :host {
      --_inset: 8px;
      --_pad: min(var(--_gap) * 0.8, 16px);
      max-inline-size: none;
      /* Two fifths of the window; as much more as the visitor’s text is larger than usual, up to the most. */
      max-block-size: max(40dvh, min(80dvh, (1em - 15px) * 40 + 8.5em));
      gap: calc(var(--_gap) * 0.4);
    }
    /* The region has the same name, and the sentence says who asks. */
    h2 {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .text,
    .more {
      font-size: 0.8667em;
      line-height: 1.4;
    }
    .soft,
    li {
      font-size: inherit;
      line-height: inherit;
    }
    .soft {
      display: inline;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.5em;
    }
    .foot .buttons {
      flex: 11 1 max-content;
    }
    .foot .buttons > * {
      padding-inline: 0.25em;
      font-size: 0.9333em;
    }
    /* The links: where there is room, beside the answers, one below the other; else below the answers, side by side. */
    .more {
      flex: 1;
    }
  }
  @media (width >= 600px) and (height < 500px) {
    :host {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 1em;
    }
    .text {
      font-size: 0.8em;
    }
    summary {
      padding-block: 0;
    }
    .foot {
      inline-size: 15em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      animation: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
// src/ui/base/rendering-element.ts
/** On a server there are no elements. The UI can be imported there, but renders nothing. */
var Host = globalThis.HTMLElement ?? Object;
/**
* An element that renders a template of lit into its shadow root, once for all changes of a task. It has the members of lit’s own base
* class that the widget's elements use, with the same names. Lit's class would add 1.7 kB to a first visit’s question, which has 14.6 kB at
* most.
*/
var RenderingElement = class extends Host {
	static styles = [];
	static properties = {};
	/** The browser reads this when the element is defined, so the properties are made here. */
	static get observedAttributes() {
		const all = Object.entries(this.properties);
		for (const [name, { always }] of all) Object.defineProperty(this.prototype, name, {
			configurable: true,
			get() {
				return this.#values[name];
			},
			set(value) {
				const isSame = Object.is(this.#values[name], value);
				this.#values[name] = value;
				if (!isSame || always) this.requestUpdate(name);
			}
		});
		return all.flatMap(([name, { state, attribute = !state }]) => attribute ? name : []);
	}
	/** Settles when all changes are rendered. */
	updateComplete = Promise.resolve();
	#values = {};
	#changed = /* @__PURE__ */ new Set();
	#isPending = false;
	get #options() {
		return this.constructor.properties;
	}
	constructor() {
		super();
		const own = this;
		for (const name of Object.keys(this.#options)) {
			if (!Object.hasOwn(own, name)) continue;
			const value = own[name];
			Reflect.deleteProperty(own, name);
			own[name] = value;
		}
	}
	connectedCallback() {
		this.renderRoot ??= this.#makeRoot();
		this.requestUpdate();
	}
	disconnectedCallback() {}
	attributeChangedCallback(name, _before, value) {
		this[name] = this.#options[name]?.type ? value !== null : value;
	}
	#makeRoot() {
		const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
		adoptStyles(root, this.constructor.styles);
		return root;
	}
	/** Renders the element soon. @param name the property that changed */
	requestUpdate(name) {
		if (name) this.#changed.add(name);
		if (this.#isPending || !this.renderRoot) return;
		this.#isPending = true;
		this.updateComplete = this.#update();
	}
	async #update() {
		await Promise.resolve();
		const changed = new Set(this.#changed);
		for (const [name, { reflect }] of Object.entries(this.#options)) if (reflect) this.toggleAttribute(name, !!this.#values[name]);
		this.willUpdate();
		render(this.render(), this.renderRoot, { host: this });
		this.#changed.clear();
		this.#isPending = false;
		this.updated?.(changed);
	}
	/** Called before it renders. */
	willUpdate() {}
	/** What the element shows. */
	render() {}
};
// src/ui/base/element.ts
/** The base of the widget's elements. It has the handle and the texts, and renders again after each change. */
var AskfirstElement = class extends RenderingElement {
	#undo;
	connectedCallback() {
		super.connectedCallback();
		this.#undo = this.consent.subscribe(() => this.consentChanged());
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#undo?.();
		this.leave?.();
	}
	/** Called when the element enters the page, and after each change. */
	consentChanged() {
		this.requestUpdate();
	}
	/** Sets the language of the element. Elements with content of the page inside don't call it. */
	speak() {
		this.lang = this.words.language;
		this.dir = this.words.texts.direction;
	}
	/** Switches to the page's new language. */
	changeWords(words) {
		this.words = words;
		if (this.lang) this.speak();
		this.requestUpdate();
	}
};
// src/ui/base/look.styles.ts
/**
* The styles that all surfaces share: the theme, and the look of buttons. Accept and refuse have the same class. First, everything that a
* surface would inherit from the page is reset (`all`); then the wanted properties are named.
*/
var look = css`
  :host {
    all: initial;
    --_paper: var(--askfirst-background, Canvas);
    --_ink: var(--askfirst-color, CanvasText);
    --_soft: color-mix(in srgb, var(--_ink) 75%, var(--_paper));
    --_edge: color-mix(in srgb, var(--_ink) 53%, var(--_paper));
    --_line: var(--askfirst-border, color-mix(in srgb, var(--_ink) 20%, var(--_paper)));
    --_fill: var(--askfirst-accent, var(--_ink));
    --_on-fill: var(--askfirst-on-accent, var(--_paper));
    --_ground: var(--askfirst-accent, color-mix(in srgb, var(--_ink) 7%, var(--_paper)));
    /* Without an accent this has no value, and the text on the calm ground is the text's colour. */
    --_on-accent: color-mix(in srgb, var(--askfirst-accent) 0%, var(--_on-fill));
    --_on-ground: var(--_on-accent, var(--_ink));
    --_round: var(--askfirst-radius, 0.6667em);
    --_gap: var(--askfirst-spacing, 1em);
    box-sizing: border-box;
    color: var(--_ink);
    color-scheme: inherit;
    font-family: var(--askfirst-font, var(--_page-font, inherit));
    /* 15 pixels, and as much more as the visitor’s own size is; a site that enlarges its text a little counts less. */
    font-size: max(15px, 0.95rem - 2.3px);
    line-height: 1.4667;
    overflow-wrap: break-word;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.1333em;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.4118;
  }
  a {
    color: inherit;
  }
  /* Names are the site's, and may turn the direction of writing. */
  b {
    unicode-bidi: isolate;
    font-weight: 600;
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_round);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover {
    background-image: linear-gradient(color-mix(in srgb, currentColor 6%, transparent) 0 0);
  }
  button:active {
    background-image: linear-gradient(color-mix(in srgb, currentColor 12%, transparent) 0 0);
    scale: 0.98;
  }
  [aria-busy='true'] {
    cursor: progress;
    opacity: 0.6;
  }
  .fill {
    border-color: var(--askfirst-accent, var(--_edge));
    background-color: var(--_ground);
    color: var(--_on-ground);
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    text-decoration: underline;
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
      --_edge: var(--_ink);
      --_soft: var(--_ink);
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
// src/core/policy/functions-off.ts
/** What each function needs. */
var needsOf = ({ functions }) => new Map(functions.map(({ id, needs }) => [id, needs]));
/**
* Whether an expression holds when only these categories and services are on.
* @param needs what each function needs, for a caller that asks about many expressions
*/
var holds = (expression, policy, isOn, needs = needsOf(policy)) => {
	const valueOf = (id) => {
		const own = needs.get(id);
		if (own) return evaluateExpression(own, valueOf);
		return isOn(id) ? 1 : 0;
	};
	return evaluateExpression(expression, valueOf) === 1;
};
/** The functions that don't work when only these categories and services are on. */
var functionsOff = (policy, isOn) => {
	const all = needsOf(policy);
	return policy.functions.filter(({ needs }) => !holds(needs, policy, isOn, all));
};
// src/ui/banner/question.ts
/** What waits for an answer. For a visitor who wants to answer again, it is everything optional. */
var findQuestion = (policy, { status, unanswered, decisions }) => {
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
// src/ui/base/safe-address.ts
/**
* An address that may be linked to; undefined for an address that could run code, and for an empty one. A link element parses it as a click
* would.
*/
var safeAddress = (address = "") => address && /^(?:https?|mailto|tel):$/.test(Object.assign(document.createElement("a"), { href: address }).protocol) ? address : void 0;
// src/ui/words/say-count.ts
/**
* Letters of the languages that have digits of their own: those from Arabic to the scripts of India (Unicode, U+0600 to U+1CFF). For other
* languages no formatter is made, because the first one takes Chromium 156 about 9 ms, as long as the whole banner.
*/
var LETTERS = /[\u0600-\u1cff]/;
/** A count, in the digits of the language. */
var sayCount = (words, count) => {
	if (!LETTERS.test(words.texts.companies)) return String(count);
	const locale = findLocale(words);
	return isKnownToIntl(locale) ? new Intl.NumberFormat(locale).format(count) : String(count);
};
// src/ui/words/words.ts
/** Fills values into a text. If a name ends with a full stop ("Inc.", "A.Ş."), the sentence's own full stop after it is left out. */
var fill = (text = "", values) => text.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole)).replace(/(?<!\.)\.(\u2069*[.。।۔])(?!\.)/g, "$1");
/** The name of a category, a service or a function, for visitors. */
var nameOf = ({ pick, usual }, item) => pick("name" in item ? item.name : item.title) || (usual[item.id]?.[0] ?? item.id);
/** The summary of a category, for visitors. */
var summaryOf = ({ pick, usual }, { id, title, summary }) => pick(summary) || (title ? "" : usual[id]?.[1] ?? "");
// src/ui/banner/banner.ts
/**
* @summary Asks, and then confirms the answer. It lies over the foot of the page, moves nothing, and takes no focus.
*
* @cssproperty [--askfirst-background=Canvas] - Background.
* @cssproperty [--askfirst-color=CanvasText] - Text.
* @cssproperty [--askfirst-accent] - Background of buttons, the same for accept and refuse. Default: a tint of the background.
* @cssproperty [--askfirst-on-accent] - Text of buttons with an accent. Default: the colour of the background.
* @cssproperty [--askfirst-border] - Lines. Default: between text and background.
* @cssproperty [--askfirst-font=inherit] - The font family.
* @cssproperty [--askfirst-radius=0.6667em] - The radius of corners.
* @cssproperty [--askfirst-spacing=1em] - The unit of distances.
* @cssproperty [--askfirst-max-inline-size=30.6667em] - The greatest width.
*/
var AskfirstBanner = class extends AskfirstElement {
	static styles = [look, bannerStyles];
	static properties = {
		confirms: {
			attribute: false,
			always: true
		},
		choosing: { state: true }
	};
	/** Whether everything is unfolded from the start. */
	isFull = false;
	#takeLook;
	#endConfirmation;
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		this.role = "region";
		this.setAttribute("data-nosnippet", "");
		this.#takeLook ??= takePageLook(this.renderRoot);
		this.#takeLook();
		showOnTop(this);
		this.leave = this.#lookAfter(this.#takeLook);
	}
	speak() {
		super.speak();
		this.ariaLabel = fill(this.words.texts.heading, { name: this.words.site });
	}
	/** Starts what can wait until the visitor has read the question. */
	#lookAfter(takeLook) {
		let isLeft = false;
		let ends = [];
		const start = (file) => {
			if (isLeft) return;
			takeLook();
			ends = [
				this.keepRoom(file),
				file.followPageLook(takeLook),
				file.followViewport(this)
			];
			file.tellShown(this);
		};
		const timer = setTimeout(() => void Promise.resolve(this.withFollowers(start)).catch(() => {}), 200);
		return () => {
			isLeft = true;
			clearTimeout(timer);
			for (const end of ends) end();
			this.#endConfirmation?.();
			this.#endConfirmation = void 0;
		};
	}
	/** The pressed button was removed. The focus moves to the message, unless it is elsewhere on the page. */
	updated(changed) {
		if (changed.has("confirms") && [this, document.body].includes(document.activeElement)) this.renderRoot.querySelector("[role]")?.focus();
	}
	/** Keeps the banner from covering the focused element. */
	keepRoom(file) {
		return file.keepRoom(this);
	}
	/** Runs within the click itself, because an acceptance needs the visitor's own act. */
	answer(choice, how) {
		this.confirms = true;
		this.consent.decide(choice, how).then((counted) => {
			this.confirms = counted;
		});
	}
	async #choose() {
		this.choosing = "busy";
		try {
			await this.consent.open("preferences");
			this.choosing = void 0;
		} catch {
			this.choosing = "failed";
		}
	}
	#renderConfirmation(file) {
		const hide = () => this.remove();
		this.#endConfirmation ??= file.hideWhenLeft(this, hide);
		return file.renderConfirmation(this.consent, this.words, hide);
	}
	render() {
		const { policy, state } = this.consent;
		if (!policy) return nothing;
		const confirmation = this.confirms && state.status === "decided" && this.whenAnswered((file) => this.#renderConfirmation(file));
		if (!confirmation) return this.renderQuestion(policy);
		if (!(confirmation instanceof Promise)) return confirmation;
		confirmation.then(() => this.requestUpdate("confirms"), () => this.remove());
		return this.renderQuestion(policy);
	}
	renderQuestion(policy) {
		const { words } = this;
		const texts = words.textsFor(policy, this.consent.state);
		const question = findQuestion(policy, this.consent.state);
		const rule = this.isFull || texts.offUntil !== words.texts.offUntil ? texts.offUntil : nothing;
		return html`<div class="text">
        <h2>${this.ariaLabel}</h2>
        <p>${texts.asks ?? fill(texts.ask, { name: words.site })}</p>
        <ul>
          ${question.categories.map((one) => this.#renderCategory(one, texts))}
          ${question.services.map((one) => html`<li><b>${nameOf(words, one)}</b></li>`)}
          ${this.#renderCompanies(policy, question, texts)}
        </ul>
        <div class="soft">
          ${this.renderOff(question, texts)} ${rule} ${fill(texts.change, texts)}${this.renderLinks?.()}
        </div>
      </div>
      <div class="foot">${this.renderAnswers(policy, question, texts)} ${this.#renderMore(policy, texts)}</div>`;
	}
	#renderCategory(category, texts) {
		const { words } = this;
		const summary = summaryOf(words, category);
		const name = html`<b>${nameOf(words, category)}</b>${category.sells ? html`<i>${texts.sold}</i>` : nothing}`;
		return html`<li>${summary ? this.#renderFold(name, html`<bdi>${summary}</bdi>`) : name}</li>`;
	}
	/**
	* The number of other companies, which unfolds to their names. It says that there are none only if the policy says so of every service.
	*/
	#renderCompanies({ services }, { companies }, texts) {
		const { words } = this;
		const names = [...new Set(companies.map(({ provider, name }) => words.pick(provider ?? name)))];
		if (names.length) {
			const count = fill(texts.companies, { companies: sayCount(words, names.length) });
			return html`<li>${this.#renderFold(count, html`<bdi>${words.list(names)}</bdi>`)}</li>`;
		}
		return services.length && services.every(({ thirdParty }) => thirdParty === false) ? html`<li>${texts.noCompanies}</li>` : nothing;
	}
	#renderFold(head, content) {
		return html`<details ?open=${this.isFull}>
      <summary>${head}</summary>
      ${content}
    </details>`;
	}
	/** What stays off when the visitor refuses. */
	renderOff({ functions }, { wontWork }) {
		const names = functions.map((one) => nameOf(this.words, one));
		return names.length ? fill(wontWork, { functions: this.words.list(names) }) : nothing;
	}
	/** With the audience `children` or `mixed`, nobody is asked to accept. */
	renderAnswers({ audience }, { accepts, refuses }, texts) {
		return html`<div class="buttons">
      ${audience !== "children" && audience !== "mixed" ? this.#renderAnswer("accept-all", texts.acceptAll, accepts) : nothing}
      ${this.#renderAnswer("refuse-all", texts.refuseAll, refuses)}
    </div>`;
	}
	/** Both buttons, accept and refuse, are made here, so that they differ only in their text. */
	#renderAnswer(action, label, choice) {
		return html`<button class="fill" data-action=${action} @click=${() => this.answer(choice)}>${label}</button>`;
	}
	#renderMore({ policyUrl }, texts) {
		const address = safeAddress(policyUrl);
		const hasFailed = this.choosing === "failed";
		return html`<div class="more">
      ${hasFailed ? html`<p role="alert">${texts.failed}</p>` : nothing}
      <button
        class="link go"
        data-action="preferences"
        aria-busy=${this.choosing === "busy"}
        @click=${() => this.#choose()}
      >
        ${hasFailed ? texts.tryAgain : texts.choose}
      </button>
      ${address ? html`<a href=${address}>${texts.policy}</a>` : nothing}
    </div>`;
	}
};
// src/ui/base/put-in-page.ts
/**
* Puts a surface between `<head>` and `<body>`, where no selector or style of the page, and no new content of `<body>`, affects it. There,
* Tab reaches it before the page's skip link.
*/
var putInPage = (surface) => {
	if (!surface.isConnected) document.documentElement.insertBefore(surface, document.body);
};
// src/locales/en.ts
/** The texts of a first visit. Placeholders in braces are filled in; a translation may leave one out, but not add any. */
var en = {
	direction: "ltr",
	/** Between the items of a list that follows a colon. */
	comma: ", ",
	heading: "Cookies on {name}",
	ask: "{name} would like to use cookies for:",
	companies: "Other companies: {companies}.",
	noCompanies: "No other company is involved.",
	wontWork: "Without consent these won’t work: {functions}.",
	offUntil: "None of this is stored or sent until you choose.",
	change: "Change this any time in “{settings}”.",
	policy: "Privacy policy",
	acceptAll: "Accept all",
	refuseAll: "Refuse all",
	/** Beside a category whose data is sold. */
	sold: "your data is sold",
	choose: "Choose in detail",
	failed: "This didn’t load.",
	tryAgain: "Try again",
	settings: "Cookie settings"
};
// src/ui/words/name-site.ts
/** The page's host. A page without one, such as a page from the disk, is called by its title, else by its file. */
var nameSite = () => location.hostname || document.title || location.pathname.replace(/.*\//, "");
// src/ui/words/load-words.ts
/** Loads the texts of the page's language, else of a language that the visitor reads. If they can't be loaded, the texts are English. */
var loadWords = async ({ texts, controller, categories }, consent) => {
	const wanted = [document.documentElement.lang, ...navigator.languages].map(canonicalTag);
	const known = Object.keys(languages);
	const own = texts ?? {};
	const wished = lookUp(wanted, [
		"en",
		...known,
		...Object.keys(own)
	]) ?? "en";
	const tag = lookUp([wished], known);
	const load = tag ? languages[tag] : void 0;
	const loaded = await load?.().then((file) => file.texts).catch((error) => {
		warn(consent, `No texts in "${wished}", so they are English: put the folder locales beside askfirst-ui.js`, error);
	});
	const language = load && !loaded ? "en" : wished;
	const pick = (text) => {
		if (typeof text === "string") return text;
		const byTag = text ?? {};
		const best = lookUp([language, ...wanted], Object.keys(byTag));
		const found = (best && byTag[best]) ?? Object.values(byTag)[0];
		return typeof found === "string" ? found : "";
	};
	const ownTag = lookUp([language], Object.keys(own));
	const all = {
		...en,
		...loaded,
		...ownTag && own[ownTag]
	};
	const { status, regime, decisions } = consent.state;
	const isSpecial = status === "stale" || regime !== "opt-in" || categories.some(({ id, title }) => !title || decisions[id]?.because === "signal");
	const words = {
		language,
		texts: all,
		textsFor: () => all,
		usual: {},
		site: pick(controller?.name) || nameSite(),
		pick,
		list: (items) => items.join(all.comma)
	};
	return isSpecial ? (await import("./parts/variants.js")).withVariants(words, status) : words;
};
// src/ui/start/create-context.ts
/** Makes the context for the parts of the UI, in the page's language. It follows when the page changes its language. */
var createContext = async (consent, policy, whenAnswered, withFollowers) => {
	const shown = /* @__PURE__ */ new Set();
	const context = {
		consent,
		words: await loadWords(policy, consent),
		define(tag, Base) {
			if (customElements.get(tag)) return;
			customElements.define(tag, class extends Base {
				consent = consent.handle;
				words = context.words;
				whenAnswered = whenAnswered;
				withFollowers = withFollowers;
				connectedCallback() {
					super.connectedCallback();
					shown.add(this);
				}
				disconnectedCallback() {
					super.disconnectedCallback();
					shown.delete(this);
				}
			});
		}
	};
	let { lang } = document.documentElement;
	const followLanguage = async () => {
		if (document.documentElement.lang === lang) return;
		lang = document.documentElement.lang;
		context.words = await loadWords(policy, consent);
		for (const element of shown) element.changeWords(context.words);
	};
	new MutationObserver(() => void followLanguage()).observe(document, {
		subtree: true,
		attributeFilter: ["lang"]
	});
	return context;
};
// src/ui/start/keep-banner.ts
/**
* Whether another page of this site contains this page in a frame and asks already. With `data-frames="ask"` on the gate's tag, this page
* asks as well. `frameElement` isn't used: in WebKitGTK 2.50, reading it makes the frame an element of this window, so that for the page
* around it is no longer an `HTMLIFrameElement`. No report of this is known; test/engines/promises/pages.mjs checks it. Once WebKit passes
* that test with `frameElement`, it may be used here.
*/
var isAskedAround = () => {
	if (parent === window || document.querySelector("script[data-frames=\"ask\"]")) return false;
	try {
		return !!parent.askfirst;
	} catch {
		return false;
	}
};
/** Shows the banner while something waits for an answer, and keeps it there when the document around it is replaced. */
var keepBanner = (consent) => {
	let banner = null;
	const showBanner = (confirms) => {
		banner = document.querySelector("askfirst-banner") ?? banner ?? document.createElement("askfirst-banner");
		banner.confirms = confirms;
		putInPage(banner);
	};
	const update = () => {
		const asksItself = document.querySelector("askfirst-preferences[inline]") ?? isAskedAround();
		const shown = document.querySelector("askfirst-banner");
		if (consent.state.status !== "decided" && !asksItself) showBanner(false);
		else if (!shown?.confirms) shown?.remove();
	};
	const observer = new MutationObserver((records) => {
		observe();
		const isOurs = ({ nodeName }) => nodeName.startsWith("ASKFIRST-");
		if (!records.every(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].every(isOurs))) update();
	});
	/** Some sites go to the next page by replacing the body, or the whole document. */
	const observe = () => {
		for (const parent of document.documentElement ? [document, document.documentElement] : [document]) observer.observe(parent, { childList: true });
	};
	observe();
	consent.subscribe(update);
	return {
		update,
		showBanner
	};
};
// src/ui/start/surfaces.ts
/** The elements of functions that may be off. */
var FUNCTIONS = "askfirst-notice, [data-consent-function]";
var openPreferences = (showBanner) => {
	const preferences = document.querySelector("askfirst-preferences") ?? document.createElement("askfirst-preferences");
	putInPage(preferences);
	preferences.open().then((isAnswered) => isAnswered && showBanner(true));
};
/** Shows the banner whenever something waits for an answer, and loads the other parts when they are needed. */
var start = async (consent, policy, ...loaders) => {
	if (!document.body) await whenParsed();
	await whenHydrated();
	const context = await createContext(consent, policy, ...loaders);
	const { define } = context;
	define("askfirst-banner", policy.layout ? (await import("./parts/layout.js")).withLayout(policy.layout) : AskfirstBanner);
	const { update, showBanner } = keepBanner(consent);
	let functions;
	return async (surface) => {
		const hasPreferences = !!document.querySelector("askfirst-preferences");
		if (hasPreferences) update();
		if (surface === "banner") showBanner(false);
		if (document.querySelector(FUNCTIONS)) functions ??= import("./parts/functions.js").then((file) => file.showFunctions(context));
		if (hasPreferences || surface === "preferences") define("askfirst-preferences", (await import("./parts/preferences.js")).AskfirstPreferences);
		if (surface === "preferences") openPreferences(showBanner);
		await functions;
		return context;
	};
};
/** Makes the function that starts the UI, once for a page, and shows the given surface. */
var createSurfaces = (...loaders) => {
	let started;
	return async (consent, surface) => {
		const { policy } = await consent.ready.then(() => consent);
		if (!policy) throw new Error("[askfirst] Without a policy there is nothing to show.");
		started ??= start(consent, policy, ...loaders);
		return (await started)(surface);
	};
};
// src/ui.ts
var withAnswering = lazily(async () => (await import("./parts/when-answered.js")).whenAnswered(async (...entries) => withErasing((file) => file.eraseEntries(...entries))));
var withAnswered = lazily(async () => {
	try {
		return (await import("./parts/answered.js")).answered;
	} catch (error) {
		console.error("[askfirst] Put askfirst-answered.js beside askfirst-ui.js.", error);
		throw error;
	}
});
var withErasing = lazily(async () => (await import("./parts/erasing.js")).erasing());
/** Any translation has the names of all texts in one file. English has them in several. */
var loadTextNames = async () => Object.keys((await languages["de"]?.())?.texts ?? {});
var withExplaining = lazily(async () => (await import("./parts/explaining.js")).explaining({
	warn,
	evaluate: evaluateExpression,
	loadTextNames
}));
var recordAnswer = async (...answer) => {
	try {
		return await withAnswering((file) => file.recordAnswer(...answer));
	} catch (error) {
		console.error("[askfirst] Put askfirst-when-answered.js beside askfirst-ui.js.", error);
		return false;
	}
};
var sweep = async (consent) => withErasing(({ sweepEntries }) => sweepEntries(consent));
var receipt = async (consent) => (await import("./parts/receipt.js")).loadReceipt(consent);
var explaining = withExplaining;
var show = createSurfaces(withAnswered, withAnswering);
var findFaults = async (consent) => {
	if (await withAnswered((file) => file.findSuspect(consent))) await withExplaining((file) => file.explainPage(consent));
};
var open = async (consent, surface) => {
	if (surface === "preferences") await Promise.resolve(withAnswering(() => {})).catch(() => {});
	const given = await show(consent, surface);
	if (surface === "log" || document.querySelector("askfirst-cookie-log,askfirst-cookie-table")) (await import("./parts/cookie-log.js")).start(given);
	setTimeout(() => void withAnswering((file) => file.lookAfter(consent, findFaults)), 200);
};
export { AskfirstBanner, AskfirstElement, explaining, fill, findQuestion, functionsOff, holds, loadWords, look, nameOf, nameSite, open, receipt, recordAnswer, safeAddress, sayCount, summaryOf, sweep };

//# sourceMappingURL=ui.js.map