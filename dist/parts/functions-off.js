import { evaluate } from "./watch-elements.js";
import { LitElement, css } from "lit";
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
// src/ui/look.styles.ts
/** What all surfaces share: the theme, and how a button looks. Accept and refuse are one class. */
var look = css`
  :host {
    --paper: var(--askfirst-background, Canvas);
    --ink: var(--askfirst-color, CanvasText);
    --fill: var(--askfirst-accent, var(--ink));
    --on-fill: var(--askfirst-on-accent, var(--paper));
    --line: var(--askfirst-border, color-mix(in srgb, var(--ink) 24%, var(--paper)));
    --round: var(--askfirst-radius, 0.5em);
    --gap: var(--askfirst-spacing, 1em);
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--askfirst-font, inherit);
    font-size: max(1rem, 16px);
    line-height: 1.45;
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
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
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  button {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid var(--fill);
    border-radius: var(--round);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fill {
    background: var(--fill);
    color: var(--on-fill);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons > * {
    flex: 1 1 8em;
  }
  @media (forced-colors: active) {
    .fill {
      background: ButtonFace;
      color: ButtonText;
    }
  }
  :focus-visible {
    outline: 3px solid var(--askfirst-focus, var(--ink));
    outline-offset: 2px;
  }
`;
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
	hide: "Hide",
	hideMessage: "Hide cookie message"
};
// src/locales/index.ts
/** The languages besides English, by BCP 47 tag: each is loaded when a page needs it. */
var languages = {
	ar: () => import("../locales/ar.js"),
	de: () => import("../locales/de.js"),
	fr: () => import("../locales/fr.js")
};
// src/ui/words.ts
/** A tag that is there for the first wanted one that has any, its end cut off piece by piece (RFC 4647, section 3.4). */
var lookUp = (wanted, tags) => {
	for (let tag of wanted) for (; tag; tag = tag.replace(/-?[^-]*$/, "")) {
		const found = tags.find((one) => one.toLowerCase() === tag.toLowerCase());
		if (found) return found;
	}
};
/** A text with its values filled in. */
var fill = (text = "", values) => text.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
/** What a category, a service or a function is called. */
var nameOf = ({ pick, usual }, item) => pick("name" in item ? item.name : item.title) || (usual[item.id]?.[0] ?? item.id);
/** What a category is for. */
var summaryOf = ({ pick, usual }, { id, title, summary }) => pick(summary) || (title ? "" : usual[id]?.[1] ?? "");
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
	return {
		language,
		texts,
		usual: {},
		site: pick(controller?.name) || location.hostname,
		pick,
		list: (items) => new Intl.ListFormat(language).format(items),
		...isSpecial && (await import("./special.js")).special(texts)
	};
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
export { AskfirstElement, fill, functionsOff, holds, loadWords, look, nameOf, summaryOf };

//# sourceMappingURL=functions-off.js.map