import { evaluate, whenParsed } from "./parts/when-parsed.js";
import { warn } from "./parts/warn.js";
import { LitElement, css, html, nothing } from "./parts/lit.js";
import { canonical, keepRoom, lookUp } from "./parts/look-up.js";
// src/core/lazily.ts
/**
* Loads something once, when it is first needed, and again where that failed.
* @returns what does something with it: at once, where it is there already
*/
var lazily = (load) => {
	let thing;
	let loading;
	const start = async () => {
		try {
			return thing = await load();
		} catch (error) {
			loading = void 0;
			throw error;
		}
	};
	return (act) => thing ? act(thing) : (loading ??= start()).then(act);
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
  }
  ul {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }
  summary {
    padding-block: 2px;
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
		this.leave?.();
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
  /* Names are the site's, and may turn the direction of writing. */
  b {
    unicode-bidi: isolate;
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
// src/ui/words.ts
/** A text with its values filled in. Where it ends with a name that ends with a full stop ("Inc."), one is enough. */
var fill = (text = "", values) => text.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole)).replace(/\b\.\.$/, ".");
/** What a category, a service or a function is called. */
var nameOf = ({ pick, usual }, item) => pick("name" in item ? item.name : item.title) || (usual[item.id]?.[0] ?? item.id);
/** What a category is for. */
var summaryOf = ({ pick, usual }, { id, title, summary }) => pick(summary) || (title ? "" : usual[id]?.[1] ?? "");
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
* @cssproperty [--askfirst-max-inline-size=44em] - The greatest width.
*/
var AskfirstBanner = class extends AskfirstElement {
	static styles = [look, bannerStyles];
	static properties = { confirms: {
		attribute: false,
		hasChanged: () => true
	} };
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		this.role = "region";
		this.ariaLabel = fill(this.words.texts.heading, { name: this.words.site });
		this.setAttribute("data-nosnippet", "");
		this.leave = this.keepRoom();
	}
	/** What the visitor just pressed is gone, and the focus with it. A focus elsewhere on the page stays there. */
	updated(changed) {
		if (changed.has("confirms") && [this, document.body].includes(document.activeElement)) this.renderRoot.querySelector("[role]")?.focus();
	}
	/** Keeps it from covering what has the focus. */
	keepRoom() {
		return keepRoom(this);
	}
	/** In the click itself: an acceptance needs the visitor's own hand behind it. */
	answer(choice) {
		this.confirms = true;
		this.consent.decide(choice).then((counted) => this.confirms = counted);
	}
	render() {
		const { policy } = this.consent;
		if (!policy) return nothing;
		const confirmation = this.confirms && this.consent.state.status === "decided" && this.whenAnswered((file) => file.renderConfirmation(this.consent, this.words, () => this.remove()));
		if (!confirmation) return this.#renderQuestion(policy);
		if (!(confirmation instanceof Promise)) return confirmation;
		confirmation.then(() => this.requestUpdate());
		return this.#renderQuestion(policy);
	}
	/** Nobody is asked to accept where the audience is `children`, or `mixed` with them. */
	#renderQuestion(policy) {
		const { words } = this;
		const { list } = words;
		const texts = words.textsFor(policy, this.consent.state);
		const { categories, services, companies, functions, accepts, refuses } = questionOf(policy, this.consent.state);
		const providers = [...new Set(companies.map(({ provider, name }) => words.pick(provider ?? name)))];
		const involved = providers.length > NAMED_COMPANIES ? providers.length : list(providers);
		const off = functions[0] && fill(texts.wontWork, { functions: list(functions.map((one) => nameOf(words, one))) });
		const address = safeAddress(policy.policyUrl);
		return html`<div class="text" tabindex=${address ? nothing : 0}>
        <h2>${this.ariaLabel}</h2>
        <p>${texts.asks ?? fill(texts.ask, { name: words.site })}</p>
        <ul>
          ${categories.map((one) => html`<li><b>${nameOf(words, one)}</b> <bdi>${summaryOf(words, one)}</bdi></li>`)}
          ${services.map((one) => html`<li><b>${nameOf(words, one)}</b></li>`)}
        </ul>
        ${off && html`<details>
            <summary>${off}</summary>
            <ul>
              ${functions.map((one) => html`<li><b>${nameOf(words, one)}</b> <bdi>${words.pick(one.without)}</bdi></li>`)}
            </ul>
          </details>`}
        <p>
          ${involved ? fill(texts.companies, { companies: involved }) : policy.services.length ? texts.noCompanies : nothing}
          ${texts.offUntil} ${fill(texts.change, texts)}
          ${address ? html`<a href=${address}>${texts.policy}</a>` : nothing}
        </p>
      </div>
      <div class="buttons">
        ${/^[cm]/.test(policy.audience) ? nothing : this.#renderAnswer("accept-all", texts.acceptAll, accepts)}
        ${this.#renderAnswer("refuse-all", texts.refuseAll, refuses)}
        <button data-action="preferences" data-askfirst="preferences">${texts.choose}</button>
      </div>`;
	}
	/** Accept and refuse come from here both, so that nothing tells them apart but their words. */
	#renderAnswer(action, label, choice) {
		return html`<button class="fill" data-action=${action} @click=${() => this.answer(choice)}>${label}</button>`;
	}
};
// src/locales/en.ts
/** What a first visit shows. Values in braces are filled in; a language may leave one out, but not add any. */
var en = {
	direction: "ltr",
	/** Stands between the items of a list behind a colon. */
	comma: ", ",
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
	settings: "Cookie settings"
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
// src/ui/load-words.ts
/** Loads the texts of the page's language, else of one the visitor reads. Where they can't be loaded, it is English. */
var loadWords = async ({ texts, controller, categories }, consent) => {
	const wanted = [document.documentElement.lang, ...navigator.languages].map(canonical);
	const known = Object.keys(languages);
	const own = texts ?? {};
	const wished = lookUp(wanted, [
		"en",
		...known,
		...Object.keys(own)
	]) ?? "en";
	const load = languages[lookUp([wished], known) ?? ""];
	const loaded = await load?.().then((file) => file.texts).catch((error) => {
		warn(consent, `No texts in "${wished}", so they are English: put the folder locales beside askfirst-ui.js`, error);
	});
	const language = load && !loaded ? "en" : wished;
	const pick = (text = "") => typeof text === "string" ? text : text && (text[lookUp([language, ...wanted], Object.keys(text)) ?? ""] ?? Object.values(text)[0] ?? "");
	const all = {
		...en,
		...loaded,
		...own[lookUp([language], Object.keys(own)) ?? ""]
	};
	const { status, regime, decisions } = consent.state;
	const isSpecial = status === "stale" || regime !== "opt-in" || categories.some(({ id, title }) => !title || decisions[id]?.because === "signal");
	const words = {
		language,
		texts: all,
		textsFor: () => all,
		usual: {},
		site: pick(controller?.name) || location.hostname,
		pick,
		list: (items) => items.join(all.comma)
	};
	return isSpecial ? (await import("./parts/special.js")).special(words, status) : words;
};
// src/ui/surfaces.ts
/** Where the page has functions that may be off. */
var FUNCTIONS = "askfirst-notice, [data-consent-function]";
/** Shows the banner whenever something waits for an answer, and loads the rest when there is a use for it. */
var start = async (consent, policy, whenAnswered) => {
	if (!document.body) await whenParsed();
	const words = await loadWords(policy, consent);
	const define = (tag, Base) => {
		if (customElements.get(tag)) return;
		customElements.define(tag, class extends Base {
			consent = consent;
			words = words;
			whenAnswered = whenAnswered;
		});
	};
	const given = {
		consent,
		words,
		define
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
	let functions;
	define("askfirst-banner", policy.layout ? (await import("./parts/layout.js")).laidOut(policy.layout) : AskfirstBanner);
	consent.subscribe(update);
	new MutationObserver(update).observe(document.documentElement, { childList: true });
	return async (surface) => {
		const found = document.querySelector("askfirst-preferences");
		if (found) update();
		if (surface === "banner") showBanner(false);
		if (document.querySelector(FUNCTIONS)) functions ??= import("./parts/functions.js").then((file) => file.showFunctions(given));
		if (found || surface === "preferences") define("askfirst-preferences", (await import("./parts/preferences.js")).AskfirstPreferences);
		if (surface === "preferences") (found ?? document.body.appendChild(document.createElement("askfirst-preferences"))).open().then((isAnswered) => isAnswered && showBanner(true));
		await functions;
		return given;
	};
};
/** Makes what starts the UI, once for a page, and shows the surface asked for. */
var opening = (whenAnswered) => {
	let started;
	return async (consent, surface) => {
		await consent.ready;
		return (await (started ??= start(consent, consent.policy, whenAnswered)))(surface);
	};
};
// src/ui.ts
var answerer = lazily(async () => (await import("./parts/when-answered.js")).whenAnswered(async (...entries) => eraser((file) => file.eraseEntries(...entries))));
var eraser = lazily(async () => (await import("./parts/erasing.js")).erasing());
var explainer = lazily(async () => (await import("./parts/explaining.js")).explaining(warn, evaluate));
var putAnswer = async (...answer) => {
	try {
		return await answerer(({ put }) => put(...answer));
	} catch (error) {
		console.error("[askfirst] Put askfirst-when-answered.js beside askfirst-ui.js.", error);
		return false;
	}
};
var sweep = async (consent) => eraser(({ sweepEntries }) => sweepEntries(consent));
var late = (act) => answerer((file) => act(file.late));
var receipt = async (consent) => (await import("./parts/receipt.js")).receiptOf(consent);
var explaining = explainer;
var show = opening(answerer);
/** Nobody answers sooner. (Who does waits for the file.) */
var READ_MS = 200;
var open = async (consent, surface) => {
	const given = await show(consent, surface);
	if (surface === "log" || document.querySelector("askfirst-cookie-log,askfirst-cookie-table")) (await import("./parts/cookie-log.js")).start(given);
	setTimeout(() => void answerer((file) => file.lookAfter(consent, explainer)), READ_MS);
};
export { AskfirstBanner, AskfirstElement, explaining, fill, functionsOff, holds, late, loadWords, look, nameOf, open, putAnswer, questionOf, receipt, safeAddress, summaryOf, sweep };

//# sourceMappingURL=ui.js.map