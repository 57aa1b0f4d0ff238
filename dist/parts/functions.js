import { watchElements } from "../index.js";
import { AskfirstElement, fill, holds, look, nameOf } from "../ui.js";
import { namingSignal } from "./signal-name.js";
import { css, html, nothing } from "./lit.js";
// src/locales/en-notice.ts
/** What is said where a function is off. */
var enNotice = {
	isOff: "{function} is off",
	offHere: "{count} things on this page are off:",
	needs: "It needs {services}.",
	service: "{name} from {provider}",
	serviceOther: "{name} from {provider}, another company",
	becauseChoice: "You refused that.",
	becauseDefault: "You haven’t chosen yet.",
	becauseSignal: "Your browser sends Global Privacy Control, and we follow it.",
	becauseAudience: "This site is for children, so it stays off.",
	becauseOther: "It works only while something else is off: look into the cookie settings.",
	stored: "If you allow it, this is stored in your browser:",
	storedWhen: "Set: {when}.",
	storedBy: "From {provider}.",
	allowOnce: "Allow for this page",
	allowAlways: "Always allow",
	onceMeans: "For this page: nothing is recorded, and we ask again next time.",
	offUntilAllowed: "{label} (off until you allow {function})"
};
// src/ui/missing.ts
/** The categories and services that an expression names, itself or through functions. */
var idsIn = (expression, policy) => (expression.match(/[a-z0-9-]+/g) ?? []).flatMap((id) => {
	const needs = policy.functions.find((one) => one.id === id)?.needs;
	return needs ? idsIn(needs, policy) : [id];
});
/**
* The fewest categories and services that would have to be allowed for the expression to hold; services before categories.
* Empty when nothing is missing, and when allowing doesn't help.
*/
var missingFor = (expression, policy, { decisions }) => {
	const isCategory = (id) => +policy.categories.some((one) => one.id === id);
	return [...[...new Set(idsIn(expression, policy))].filter((id) => !decisions[id]?.allowed).sort((a, b) => isCategory(a) - isCategory(b)).reduce((all, id) => [...all, ...all.map((set) => [...set, id])], [[]])].sort((a, b) => a.length - b.length).find((set) => holds(expression, policy, (id) => set.includes(id) || decisions[id]?.allowed)) ?? [];
};
// src/ui/shortage.ts
/** English for what the visitor's language doesn't bring along. */
var noticeWords = (words) => ({
	...words,
	texts: {
		...enNotice,
		...words.texts
	}
});
var describe = (item, words) => {
	const { provider, thirdParty } = "name" in item ? item : {};
	const values = {
		name: nameOf(words, item),
		provider: words.pick(provider)
	};
	return values.provider ? fill(thirdParty ? words.texts.serviceOther : words.texts.service, values) : values.name;
};
/**
* Why a function is off; undefined for one that works, or that the policy doesn't know.
* @param id a function; or a category or a service, for what has no other name
*/
var shortageOf = (id, consent, words) => {
	const policy = consent.policy;
	const { texts, list } = words;
	const known = [
		...policy.functions,
		...policy.services,
		...policy.categories
	].find((one) => one.id === id);
	if (consent.allows(id) || !known) return void 0;
	const missing = missingFor(id, policy, consent.state);
	const because = consent.state.decisions[missing[0] ?? ""]?.because;
	const why = because === "audience" ? texts.becauseAudience : because === "signal" ? namingSignal(texts.becauseSignal, policy) : because === "choice" ? texts.becauseChoice : because ? texts.becauseDefault : texts.becauseOther;
	const items = [...policy.services, ...policy.categories].filter((one) => missing.includes(one.id));
	return {
		name: nameOf(words, known),
		without: "without" in known ? known.without : void 0,
		reason: [items.length ? fill(texts.needs, { services: list(items.map((item) => describe(item, words))) }) : "", why].join(" ").trim(),
		ids: because === "audience" ? [] : missing,
		services: policy.services.filter((service) => missing.includes(service.id) || missing.includes(service.category))
	};
};
// src/ui/marks.ts
/** What can be pressed. Of anything else only the notice tells that it is off. */
var CONTROLS = "a, button, input, summary, [role=button], [role=link]";
var idOf = (element) => element.getAttribute("data-consent-function") ?? "";
/** Sets attributes. Returns what puts back those that were there. */
var setAttributes = (element, attributes) => {
	const set = (name, value) => value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
	const before = Object.keys(attributes).map((name) => [name, element.getAttribute(name)]);
	for (const [name, value] of Object.entries(attributes)) set(name, value);
	return () => before.forEach(([name, value]) => set(name, value));
};
/** Says on a control that it is off and why. */
var switchOff = (element, { name, reason }, text) => {
	if (!element.matches(CONTROLS)) return () => {};
	const label = element.getAttribute("aria-label") ?? (element.textContent.trim() || element.value);
	return setAttributes(element, {
		"aria-disabled": "true",
		"aria-description": reason,
		...label && { "aria-label": fill(text, {
			label,
			function: name
		}) }
	});
};
var findNotice = (id) => document.querySelector(`askfirst-notice[for="${id}"]`);
/** Puts a notice where the page has none: after what can hold none, at the head of what can. */
var addNotice = (element, id) => {
	if (findNotice(id)) return;
	const notice = document.createElement("askfirst-notice");
	notice.setAttribute("for", id);
	if (element.matches(`${CONTROLS}, iframe, img, video, audio`)) element.after(notice);
	else element.prepend(notice);
	return () => notice.remove();
};
/**
* Marks what carries `data-consent-function` while its function is off: it says so, leads to a notice when it is pressed, and
* is as it was again once the function is allowed.
*/
var marks = (ownWords) => (consent) => {
	const words = noticeWords(ownWords);
	const off = /* @__PURE__ */ new Map();
	const notices = /* @__PURE__ */ new Map();
	const look = (element) => {
		off.get(element)?.();
		off.delete(element);
		const id = idOf(element);
		const shortage = element.isConnected && shortageOf(id, consent, words);
		if (!shortage) return;
		off.set(element, switchOff(element, shortage, words.texts.offUntilAllowed));
		const undo = addNotice(element, id);
		if (undo) notices.set(id, undo);
	};
	const stop = (event) => {
		for (const element of event.composedPath()) if (element instanceof Element && off.has(element) && (event.type === "submit" || element.matches(CONTROLS))) {
			event.preventDefault();
			event.stopImmediatePropagation();
			findNotice(idOf(element))?.focus();
		}
	};
	const events = [
		"click",
		"auxclick",
		"submit"
	];
	for (const type of events) addEventListener(type, stop, true);
	const endWatch = watchElements("[data-consent-function]", look);
	const endSubscription = consent.subscribe(() => {
		for (const element of [...off.keys(), ...document.querySelectorAll("[data-consent-function]")]) look(element);
		for (const [id, undo] of notices) if (consent.allows(id)) undo();
	});
	return () => {
		endSubscription();
		endWatch();
		for (const type of events) removeEventListener(type, stop, true);
		for (const undo of [...off.values(), ...notices.values()]) undo();
	};
};
// src/ui/notice.styles.ts
var noticeStyles = css`
  :host {
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    padding: calc(var(--_gap) * 1.25);
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
  }
  :host([hidden]) {
    display: none;
  }
  div,
  ul {
    display: grid;
    gap: calc(var(--_gap) * 0.5);
  }
  div:focus {
    outline-offset: 0.5em;
  }
  #name {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li,
  .small {
    font-size: 0.9375em;
  }
  code {
    font-weight: 600;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding-block: calc(var(--_gap) * 0.5);
    border-block: 1px solid var(--_line);
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
  .buttons {
    display: flex;
  }
  .buttons > * {
    flex: 0 1 auto;
  }
`;
// src/ui/notice.ts
/**
* @summary Stands where a function of the site would be, while that is off: why, what would be set, what still works, and
* two buttons to allow just this. Nothing is to be seen while the function works.
*
* @slot - What the site itself has to say there.
*/
var AskfirstNotice = class extends AskfirstElement {
	static styles = [look, noticeStyles];
	static properties = { for: {} };
	/** Brings the visitor here. */
	focus() {
		this.renderRoot.querySelector("[role]")?.focus();
	}
	connectedCallback() {
		super.connectedCallback();
		findNotices()[0]?.requestUpdate();
	}
	willUpdate() {
		this.hidden = this.consent.allows(this.for, this);
	}
	async #allow(ids, once) {
		await this.consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { once });
		document.querySelector(`[data-consent-function="${this.for}"]`)?.focus();
	}
	render() {
		const words = noticeWords(this.words);
		const { texts, language, pick } = words;
		const shortage = shortageOf(this.for, this.consent, words);
		if (!shortage) return html`<slot></slot>`;
		const { name, reason, without, ids, services } = shortage;
		const button = (text, action, once) => html`<button
        class="fill"
        data-action=${action}
        aria-label="${text}: ${name}"
        @click=${() => this.#allow(ids, once)}
      >
        ${text}
      </button>`;
		const entries = services.flatMap((service) => (service.cookies ?? []).map((cookie) => this.#renderEntry(cookie, service, words)));
		return html`<div role="group" aria-labelledby="name" tabindex="-1" lang=${language} dir=${texts.direction}>
        <p id="name">${fill(texts.isOff, { function: name })}</p>
        <p>${reason} ${pick(without)}</p>
        ${entries.length && ids.length ? html`<p>${texts.stored}</p>
                <ul>
                  ${entries}
                </ul>` : nothing}
      </div>
      <slot></slot>
      ${this.#renderOthers(words)}
      ${ids.length ? html`<div lang=${language} dir=${texts.direction}>
              <div class="buttons">
                ${button(texts.allowOnce, "allow-once", true)}${button(texts.allowAlways, "allow-always", false)}
              </div>
              <p class="small">${texts.onceMeans}</p>
            </div>` : nothing}`;
	}
	/** What else is off on this page: said once, by the first notice on it. */
	#renderOthers(words) {
		const { texts, language } = words;
		const places = /* @__PURE__ */ new Map();
		for (const one of findNotices()) if (!places.has(one.for) && shortageOf(one.for, this.consent, words)) places.set(one.for, one);
		if (places.size < 2 || places.get(this.for) !== this || [...places.keys()][0] !== this.for) return nothing;
		const text = fill(texts.offHere, { count: places.size });
		return html`<nav aria-label=${text} lang=${language} dir=${texts.direction}>
      <p>${text}</p>
      <ul>
        ${[...places.values()].map((place) => html`<li>${this.#renderLink(place, words)}</li>`)}
      </ul>
    </nav>`;
	}
	#renderLink(place, words) {
		place.id ||= `askfirst-${place.for}`;
		const lead = (event) => {
			event.preventDefault();
			place.scrollIntoView({ block: "center" });
			place.focus();
		};
		return html`<a href="#${place.id}" @click=${lead}>${shortageOf(place.for, this.consent, words)?.name}</a>`;
	}
	#renderEntry({ name, purpose, when }, { provider }, { texts, pick }) {
		return html`<li>
      <code translate="no">${name}</code> ${pick(purpose)}
      ${when ? fill(texts.storedWhen, { when: pick(when) }) : nothing}
      ${provider ? fill(texts.storedBy, { provider: pick(provider) }) : nothing}
    </li>`;
	}
};
/** Those of the page, in its order. */
var findNotices = () => [...document.querySelectorAll("askfirst-notice")];
// src/ui/functions.ts
/** Has all that tells, at a function of the site, that it is off: one file to load. */
var showFunctions = ({ consent, words, define }) => {
	define("askfirst-notice", AskfirstNotice);
	marks(words)(consent);
};
export { showFunctions };

//# sourceMappingURL=functions.js.map