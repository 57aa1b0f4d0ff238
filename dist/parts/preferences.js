import { css, html, nothing } from "./lit.js";
import { AskfirstElement, fill, functionsOff, look, nameOf, safeAddress, summaryOf } from "../ui.js";
import { changesIn } from "./changes.js";
import { namingSignal } from "./signal-name.js";
// src/ui/preferences-changes.ts
/** Has the console say what is wrong, where something in the policy’s history can’t be shown as it was meant. */
var explainChanges = (consent, words) => {
	const { policy } = consent;
	const shown = policy ? changesIn(policy, words) : [];
	if (shown.length !== (policy?.changes?.length ?? 0) || shown.some(({ date }) => !date)) consent.explain("/").catch(() => {});
};
/** What changed since the visitor’s answer and what of it waits for one; below, folded, the policy’s whole history. */
var renderChanges = (policy, { record, status, unanswered }, words) => {
	const { texts, list, day } = words;
	const all = changesIn(policy, words);
	const since = record ? changesIn(policy, words, record.revision) : [];
	const asked = [...policy.categories, ...policy.services].filter(({ id }) => unanswered.includes(id));
	const renderChange = ({ date, label, summary, revision }, isMarked = false) => html`<li>
      ${date ? html`<time datetime=${date}>${day(date)}</time>` : nothing} ${label ? html`<b>${label}</b>` : nothing}
      <bdi>${summary}</bdi>
      ${isMarked && record && revision > record.revision ? html`<span class="mark">${texts.since}</span>` : nothing}
    </li>`;
	return html`${since.length ? html`<div class="since">
          <h3>${texts.since}</h3>
          <ul>
            ${since.map((one) => renderChange(one))}
          </ul>
          ${status === "stale" ? html`<p>${fill(texts.asksNow, { names: list(asked.map((one) => nameOf(words, one))) })}</p>` : nothing}
        </div>` : nothing}
  ${all.length ? html`<details>
          <summary>${texts.changes}</summary>
          <ul>
            ${all.map((one) => renderChange(one, true))}
          </ul>
        </details>` : nothing}`;
};
// src/ui/preferences-erased.ts
var KINDS = [
	"cookie",
	"localStorage",
	"sessionStorage",
	"IndexedDB",
	"Cache"
];
var namesOf = (entries) => [...new Set(entries.map(({ name }) => name))];
/** What the visitor’s last answer on this page erased, what is left of it and why, and what a page can’t know: by service. */
var renderErased = (policy, { erased, left, unseen }, words) => {
	const { texts, list } = words;
	if (!erased.length && !left.length) return nothing;
	const reasons = {
		again: texts.leftAgain,
		open: texts.leftOpen,
		kept: texts.leftKept,
		denied: texts.leftDenied
	};
	const renderServices = (entries, renderEntries) => html`<dl>
      ${policy.services.map((service) => {
		const own = entries.filter((one) => one.service === service.id);
		return own.length ? html`<div>
              <dt><bdi>${nameOf(words, service)}</bdi></dt>
              ${renderEntries(own)}
            </div>` : nothing;
	})}
    </dl>`;
	const renderKinds = (entries) => KINDS.map((kind) => {
		const names = namesOf(entries.filter((one) => one.kind === kind));
		return names.length ? html`<dd>
            ${texts[kind]} (${names.length}):
            ${names.map((name, index) => html`${index ? ", " : ""}<code translate="no">${name}</code>`)}
          </dd>` : nothing;
	});
	return html`<div class="erased">
    ${erased.length ? html`<h3>${texts.erasedTitle}</h3>
            ${renderServices(erased, renderKinds)}` : nothing}
    ${left.length ? html`<h3>${texts.leftTitle}</h3>
            ${renderServices(left, (entries) => entries.map(({ name, kind, reason }) => html`<dd>${texts[kind]}: <code translate="no">${name}</code>. ${reasons[reason]}</dd>`))}` : nothing}
    ${unseen.length ? html`<p>${texts.unseen} ${fill(texts.unseenNames, { names: list(namesOf(unseen)) })}</p>` : nothing}
  </div>`;
};
// src/ui/preferences-receipt.ts
/** Loads the receipt’s file, and has it fill its place; once, and again where that failed. */
var load = async (place, consent, words) => {
	try {
		const { showReceipt } = await import("./receipt.js");
		if (place.childElementCount) return;
		place.replaceChildren();
		showReceipt(place, consent, words);
	} catch (error) {
		place.textContent = words.texts.receiptMissing;
		console.error("[askfirst] Put askfirst-receipt.js beside askfirst-preferences.js.", error);
	}
};
/** The visitor’s receipt, folded. What is in it is loaded when it is opened. */
var renderReceipt = (consent, words) => {
	const toggle = ({ currentTarget }) => {
		const details = currentTarget;
		if (details.open) load(details.querySelector(".receipt"), consent, words);
	};
	return html`<details data-part="receipt" @toggle=${toggle}>
    <summary>${words.texts.receipt}</summary>
    <div class="receipt"></div>
  </details>`;
};
// src/ui/preferences-about.ts
var renderLink = (address, text) => {
	const href = safeAddress(address);
	return href ? html`<a href=${href}>${text}</a>` : nothing;
};
/** When the visitor chose and what came of it, whom to ask, what changed, and what the browser itself can do. */
var renderAbout = (policy, consent, words) => {
	const { texts, pick, list } = words;
	const { record, status, decisions } = consent.state;
	const { email, postal, url, name } = policy.controller ?? {};
	const signalled = policy.categories.filter(({ id }) => decisions[id]?.because === "signal");
	return html`<div class="about">
    ${signalled.length ? html`<p>${fill(namingSignal(texts.signal, policy), { categories: list(signalled.map((one) => nameOf(words, one))) })}</p>` : nothing}
    <p>
      ${record ? fill(status === "stale" ? texts.chosenOlder : texts.chosen, { date: words.day(record.day) }) : texts.notChosen}
      ${fill(texts.revision, { revision: JSON.stringify(policy.revision) })}
      ${renderLink(policy.policyUrl, texts.policy)}
    </p>
    ${consent.withdrawal ? renderErased(policy, consent.withdrawal, words) : nothing}
    ${name ? html`<h3>${texts.contact}</h3>
            <address>
              ${pick(name)} ${postal ? html`<span class="lines">${pick(postal)}</span>` : nothing}
              ${email ? renderLink(`mailto:${email}`, email) : nothing} ${renderLink(url, texts.contactPage)}
            </address>` : nothing}
    ${renderChanges(policy, consent.state, words)} ${renderReceipt(consent, words)}
    <details>
      <summary>${texts.browser}</summary>
      <p>${texts.browserHelp}</p>
      <ul>
        ${[
		texts.chrome,
		texts.edge,
		texts.firefox,
		texts.safari
	].map((path) => html`<li>${path}</li>`)}
      </ul>
    </details>
  </div>`;
};
// src/ui/preferences-service.ts
var renderCookie = ({ name, kind = "cookie", purpose, lifetime, when, personalData }, { texts, pick }) => html`<li>
    <code translate="no">${name}</code> <span translate="no">${kind}</span>
    <div>
      ${personalData ? html`<b>${texts.personal}</b>` : nothing} ${pick(purpose)}
      ${lifetime ? fill(texts.stays, { lifetime: pick(lifetime) }) : nothing}
      ${when ? fill(texts.set, { when: pick(when) }) : nothing}
    </div>
  </li>`;
/** What there is to know about a service, and its switch. */
var renderService = (service, words, control) => {
	const { texts, pick } = words;
	const { id, thirdParty, cookies = [] } = service;
	const name = nameOf(words, service);
	const provider = pick(service.provider) || name;
	const address = safeAddress(service.privacyUrl);
	return html`<div class="service" role="group" aria-labelledby="${id}-name">
    <div class="head">
      <b id="${id}-name" translate="no">${name}</b>
      ${control}
    </div>
    <p id="${id}-text">
      ${service.provider || thirdParty ? fill(thirdParty ? texts.byOther : texts.by, { provider }) : nothing}
      ${cookies.length ? nothing : texts.storesNothing}
      ${address ? html`<a href=${address} rel="noreferrer"
              >${fill(thirdParty ? texts.policyOfOther : texts.policyOf, { provider })}</a
            >` : nothing}
    </p>
    <ul>
      ${cookies.map((cookie) => renderCookie(cookie, words))}
    </ul>
  </div>`;
};
// src/ui/for-children.ts
/** Whether the site is for children too, so that nobody is asked to accept anything. */
var isForChildren = ({ audience = "general" }) => audience !== "general";
// src/ui/switch.ts
/**
* A switch. Its name is the text with the id `…-name`, and stays; whether it is on stands beside it in words.
* @param isPartly what it stands for is partly on
*/
var renderSwitch = (id, isOn, { texts }, turn, isPartly = false) => html`<span class="switch">
    <span class="state" id="${id}-state" aria-hidden=${isPartly ? nothing : "true"}
      >${isPartly ? texts.partly : isOn ? texts.on : texts.off}</span
    >
    <button
      role="switch"
      data-id=${id}
      aria-checked=${isOn ? "true" : "false"}
      aria-labelledby="${id}-name"
      aria-describedby="${id}-text ${isPartly ? `${id}-state` : ""}"
      @click=${turn}
    ></button>
  </span>`;
// src/ui/preferences-category.ts
/**
* A category with its services.
* @param choices the switches as they stand
* @param turn turns the switch of the first id, and sets those of the others to the same
*/
var renderCategory = (category, policy, words, choices, turn) => {
	const { texts } = words;
	const { id, required, sells } = category;
	const services = policy.services.filter((service) => service.category === id);
	const isFixed = required || isForChildren(policy);
	const isPartly = services.some((service) => choices[service.id] !== choices[id]);
	const renderOwn = (one, others, partly = false) => isFixed ? nothing : renderSwitch(one, !!choices[one], words, () => turn([one, ...others]), partly);
	return html`<section role="group" aria-labelledby="${id}-name">
    <div class="head">
      <h3 id="${id}-name">${nameOf(words, category)}</h3>
      ${isFixed ? html`<span class="state">${required ? texts.alwaysOn : texts.alwaysOff}</span>` : nothing}
      ${renderOwn(id, services.map((service) => service.id), isPartly)}
    </div>
    <p id="${id}-text"><bdi>${summaryOf(words, category)}</bdi> ${sells ? texts.sells : nothing}</p>
    ${services.length ? html`<details>
            <summary aria-describedby="${id}-name">${fill(texts.services, { count: services.length })}</summary>
            ${services.map((service) => renderService(service, words, renderOwn(service.id, [])))}
          </details>` : nothing}
  </section>`;
};
// src/locales/en-preferences.ts
/** What only the preferences show. */
var enPreferences = {
	alwaysOn: "Always on",
	alwaysOff: "Always off",
	on: "On",
	off: "Off",
	partly: "Partly on",
	sells: "The data is sold or shared for advertising.",
	personal: "Personal data.",
	services: "Services and cookies ({count})",
	by: "From {provider}.",
	byOther: "From {provider}, another company.",
	policyOf: "Privacy policy of {provider}",
	policyOfOther: "Privacy policy of {provider} (another site)",
	storesNothing: "It stores nothing in your browser.",
	stays: "Stays: {lifetime}.",
	set: "Set: {when}.",
	offNow: "As the switches stand, these won’t work: {functions}.",
	allWorks: "As the switches stand, everything works.",
	save: "Save choices",
	close: "Close without saving",
	unsaved: "You changed something and haven’t saved it.",
	discard: "Leave it as it was",
	chosen: "You chose on {date}.",
	chosenOlder: "You chose on {date}. Something is new since then.",
	notChosen: "You haven’t chosen yet.",
	revision: "Policy revision {revision}.",
	children: "This site is for children, so everything optional stays off.",
	contact: "Questions about cookies",
	contactPage: "Contact page",
	changes: "What has changed",
	since: "Since your choice",
	asksNow: "Still to answer: {names}.",
	erasedTitle: "What your last answer erased",
	leftTitle: "What is still in this browser",
	unseen: "Cookies for the server alone (HttpOnly) and those of other sites can’t be seen or erased from a page.",
	unseenNames: "Declared, but not seen here: {names}.",
	cookie: "Cookies",
	localStorage: "Local storage",
	sessionStorage: "Session storage",
	IndexedDB: "Databases",
	Cache: "Caches",
	leftAgain: "Something sets it again, or it belongs to a path or a site that this page can’t reach.",
	leftOpen: "The page is using it. It goes when you leave the page.",
	leftKept: "Your browser keeps it.",
	leftDenied: "Your browser gives this page no access to it.",
	receipt: "Your receipt",
	receiptMissing: "The receipt couldn’t be loaded.",
	browser: "Refuse cookies in your browser",
	browserHelp: "Your browser can refuse or remove the cookies of all sites. Look here:",
	chrome: "Chrome: Settings › Privacy and security › Site settings",
	edge: "Edge: Settings › Privacy, search, and services › Cookies",
	firefox: "Firefox: Settings › Privacy & Security › Cookies and Site Data",
	safari: "Safari: Settings › Privacy, and Settings › Advanced"
};
// src/ui/preferences-words.ts
/** English for what the visitor's language doesn't bring along. */
var preferenceWords = (words) => ({
	...words,
	texts: {
		...enPreferences,
		...words.texts
	},
	day: (day) => new Intl.DateTimeFormat(words.language, {
		dateStyle: "long",
		timeZone: "UTC"
	}).format(new Date(day))
});
// src/ui/preferences.styles.ts
var preferencesStyles = css`
  :host {
    display: block;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 1em, var(--askfirst-max-inline-size, 44em));
    max-inline-size: none;
    max-block-size: min(100% - 1em, 56em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: #0009;
  }
  @media (prefers-reduced-transparency: reduce) {
    dialog::backdrop {
      background: var(--_paper);
    }
  }
  .top,
  .body,
  dialog > .buttons {
    padding: var(--_gap) calc(var(--_gap) * 1.5);
  }
  .top,
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .top {
    flex-wrap: nowrap;
    padding-block: calc(var(--_gap) * 0.5);
    border-block-end: 1px solid var(--_line);
  }
  .top h2 {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  h2:focus-visible {
    outline: none;
  }
  .close {
    flex: none;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
  }
  .close::before {
    content: '✕' / '';
  }
  .body {
    min-block-size: min(10em, 40vh);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog > .buttons {
    border-block-start: 1px solid var(--_line);
  }
  /* Above the banner, which may stand at the foot. */
  .leaving {
    position: fixed;
    z-index: 2147483647;
    inset: 1em 1em auto;
    display: grid;
    gap: var(--_gap);
    max-inline-size: 32em;
    max-block-size: 80dvh;
    margin-inline: auto;
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
    box-shadow: 0 0 2em #0003;
    overflow: auto;
  }
  section {
    padding-block-end: var(--_gap);
    margin-block-end: var(--_gap);
    border-block-end: 1px solid var(--_line);
  }
  h3 {
    margin: 0;
    font-size: 1.0625em;
  }
  summary {
    padding-block: 0.375em;
    cursor: pointer;
  }
  .service {
    margin-block: 0.5em 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  ul {
    list-style: none;
  }
  li {
    margin-block-start: 0.375em;
  }
  code {
    font-weight: 600;
  }
  .about,
  .service li {
    font-size: 0.9375em;
  }
  :host([inline]) .buttons,
  [role='status']:not(:empty) {
    margin-block: var(--_gap);
  }
  .about > * {
    margin-block-start: var(--_gap);
  }
  address {
    font-style: normal;
  }
  address > * {
    max-inline-size: 100%;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
    display: block;
    inline-size: fit-content;
  }
  .lines {
    white-space: pre-line;
  }
  .since,
  .erased {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_ink);
  }
  .since p,
  .erased > * + * {
    margin-block-start: 0.75em;
  }
  time {
    display: block;
    font-size: 0.875em;
  }
  p time {
    display: inline;
    font-size: inherit;
  }
  .mark {
    margin-inline-start: 0.25em;
    padding: 0.125em 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8125em;
    white-space: nowrap;
  }
  dl,
  dd {
    margin: 0;
  }
  dd {
    padding-inline-start: 1em;
  }
  dt {
    margin-block-start: 0.375em;
    font-weight: 600;
  }
`;
// src/ui/switch.styles.ts
/** On and off differ in place, ground and mark, and in words beside. */
var switchStyles = css`
  .switch {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.5em;
  }
  .state {
    font-size: 0.875em;
  }
  [role='switch'] {
    position: relative;
    min-block-size: 0;
    inline-size: 3em;
    block-size: 1.75em;
    padding: 0;
    border: 2px solid var(--_ink);
    border-radius: 1em;
  }
  [role='switch']::before {
    content: '';
    position: absolute;
    inset-block: 0.1875em;
    inset-inline-start: 0.1875em;
    aspect-ratio: 1;
    border-radius: 1em;
    background: var(--_ink);
  }
  [aria-checked='true'] {
    background: var(--_fill);
    border-color: var(--_fill);
  }
  [aria-checked='true']::before {
    inset-inline: auto 0.1875em;
    background: var(--_on-fill);
  }
  [aria-checked='true']::after {
    content: '✓' / '';
    position: absolute;
    inset: 0 auto 0 0;
    inset-inline: 0.4em auto;
    align-content: center;
    color: var(--_on-fill);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    [role='switch'] {
      border-color: ButtonText;
    }
    [role='switch']::before {
      background: ButtonText;
    }
    [aria-checked='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    [aria-checked='true']::before {
      background: HighlightText;
    }
    [aria-checked='true']::after {
      color: HighlightText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [role='switch'],
    [role='switch']::before {
      transition: background-color 0.15s;
    }
  }
`;
// src/ui/preferences.ts
/**
* @summary One switch for each category and service, and what there is to know about each: in a modal dialog, or in a page.
*
* Nothing is recorded before a button says so. The custom properties are those of `askfirst-banner`.
*/
var AskfirstPreferences = class extends AskfirstElement {
	static styles = [
		look,
		switchStyles,
		preferencesStyles
	];
	static properties = {
		inline: {
			type: Boolean,
			reflect: true
		},
		turned: { state: true },
		isLeaving: { state: true },
		isAnswered: { state: true }
	};
	constructor() {
		super();
		this.inline = false;
		this.turned = {};
	}
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		explainChanges(this.consent, this.words);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#forget();
		queueMicrotask(() => {
			if (!this.inline || this.consent.state.status === "decided" || document.querySelector("askfirst-preferences[inline]")) return;
			this.consent.open("banner");
		});
	}
	/**
	* Opens the dialog. Settles when it is closed: with true if the visitor answered. In a page it only leads there.
	* @param keepsSwitches whether the switches stand as the visitor left them without saving. Default false.
	*/
	async open(keepsSwitches = false) {
		if (!keepsSwitches) this.#forget();
		this.isLeaving = false;
		await this.updateComplete;
		const dialog = this.#dialog;
		if (!dialog) {
			this.tabIndex = -1;
			this.focus();
			return false;
		}
		dialog.returnValue = "";
		if (!dialog.open) dialog.showModal();
		this.renderRoot.querySelector("h2")?.focus();
		return new Promise((settle) => {
			const finish = () => {
				if (this.shadowRoot?.activeElement instanceof HTMLElement) this.shadowRoot.activeElement.blur();
				settle(dialog.returnValue === "answered");
			};
			dialog.addEventListener("close", finish, { once: true });
		});
	}
	/** The switches as they stand: what holds, but for what the visitor turned. */
	get choices() {
		const { policy, state } = this.consent;
		const optional = (policy?.categories ?? []).filter(({ required }) => !required).map(({ id }) => id);
		const ids = [...optional, ...(policy?.services ?? []).filter(({ category }) => optional.includes(category)).map(({ id }) => id)];
		return Object.fromEntries(ids.map((id) => [id, this.turned[id] ?? !!state.decisions[id]?.allowed]));
	}
	get #isUnsaved() {
		const { choices } = this;
		return Object.keys(choices).some((id) => choices[id] !== !!this.consent.state.decisions[id]?.allowed);
	}
	/** The browser asks before it leaves a page with switches turned and not saved (HTML, section 7.4.2.1). */
	#keepPage = (event) => {
		if (this.#isUnsaved) event.preventDefault();
	};
	#forget() {
		this.turned = {};
		this.isLeaving = false;
		removeEventListener("beforeunload", this.#keepPage);
	}
	/** Closed with switches turned and not saved: it says so, and leads back to them. */
	#closed() {
		removeEventListener("beforeunload", this.#keepPage);
		if (this.#isUnsaved) this.isLeaving = true;
		else this.#forget();
	}
	consentChanged() {
		super.consentChanged();
		if (this.isLeaving) this.#forget();
	}
	get #dialog() {
		return this.renderRoot.querySelector("dialog");
	}
	async #answer(choice) {
		if (!await this.consent.decide(choice)) return;
		this.#forget();
		this.isAnswered = true;
		this.#dialog?.close("answered");
	}
	/** Turns a switch, and those that follow it. */
	#turn([id = "", ...others]) {
		const value = !this.choices[id];
		this.turned = {
			...this.turned,
			...Object.fromEntries([id, ...others].map((one) => [one, value]))
		};
		this.isLeaving = false;
		addEventListener("beforeunload", this.#keepPage);
	}
	render() {
		const { policy } = this.consent;
		if (!policy) return nothing;
		const words = preferenceWords(this.words);
		const { texts } = words;
		if (this.inline) return html`${this.#renderSwitches(policy, words)} ${this.#renderButtons(policy, words)}
        <p role="status">
          ${this.isAnswered ? this.whenAnswered((file) => file.outcomeOf(this.consent, words)) : nothing}
        </p>
        ${renderAbout(policy, this.consent, words)}`;
		return html`<dialog aria-labelledby="title" closedby="closerequest" @close=${() => this.#closed()}>
        <div class="top">
          <h2 id="title" tabindex="-1">${texts.settings}</h2>
          <button
            class="close"
            data-action="close"
            aria-label=${texts.close}
            @click=${() => this.#dialog?.close()}
          ></button>
        </div>
        <div class="body">${this.#renderSwitches(policy, words)} ${renderAbout(policy, this.consent, words)}</div>
        ${this.#renderButtons(policy, words)}
      </dialog>
      ${this.isLeaving ? html`<div class="leaving" role="alert">
              <p>${texts.unsaved}</p>
              <div class="buttons">
                <button data-action="preferences" @click=${() => this.open(true)}>${texts.settings}</button>
                <button data-action="discard" @click=${() => this.#forget()}>${texts.discard}</button>
              </div>
            </div>` : nothing}`;
	}
	#renderSwitches(policy, words) {
		const { texts } = words;
		const off = functionsOff(policy, (id) => this.choices[id] ?? this.consent.state.decisions[id]?.allowed);
		return html`${isForChildren(policy) ? html`<p>${texts.children}</p>` : nothing}
    ${policy.categories.map((category) => renderCategory(category, policy, words, this.choices, (ids) => this.#turn(ids)))}
    ${policy.functions.length ? html`<p class="off" aria-live="polite" aria-atomic="true">
              ${off.length ? fill(texts.offNow, { functions: words.list(off.map((one) => nameOf(words, one))) }) : texts.allWorks}
            </p>
            <ul>
              ${off.map((one) => one.without ? html`<li><b>${nameOf(words, one)}</b> ${words.pick(one.without)}</li>` : nothing)}
            </ul>` : nothing}`;
	}
	#renderButtons(policy, { texts }) {
		if (isForChildren(policy)) return nothing;
		return html`<div class="buttons">
      <button class="fill" data-action="accept-all" @click=${() => this.#answer("all")}>${texts.acceptAll}</button>
      <button class="fill" data-action="refuse-all" @click=${() => this.#answer("none")}>${texts.refuseAll}</button>
      <button class="fill" data-action="save" @click=${() => this.#answer(this.choices)}>${texts.save}</button>
    </div>`;
	}
};
export { AskfirstPreferences };

//# sourceMappingURL=preferences.js.map