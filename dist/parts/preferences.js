import { AskfirstShownEvent } from "./shown-event.js";
import { css, html, nothing } from "./is-known-to-intl.js";
import { AskfirstElement, fill, functionsOff, look, nameOf, safeAddress, sayCount, summaryOf } from "../ui.js";
import { logoStyles, renderOwnLinks, showLogo } from "./show-logo.js";
import { changesIn } from "./changes.js";
import { ENTRY_KINDS } from "./entry-kinds.js";
import { punctuationOf } from "./punctuation-of.js";
import { sayRevision } from "./say-revision.js";
import { isolate } from "./isolate.js";
import { nameSignal } from "./name-signal.js";
import { sayDate } from "./say-date.js";
// src/ui/base/icon.styles.ts
/** Icons are lines in the colour of the text. Each is as high as a line of text. */
var iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.3333em;
    block-size: 1.3333em;
    vertical-align: -0.25em;
  }
  svg.icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
// src/ui/base/render-icon.ts
/** The lines of each icon as path data, in a square of 20. */
var LINES = {
	necessary: "M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3",
	functional: "M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM14.5 12v5M12 14.5h5",
	analytics: "M4 17v-6M10 17V3M16 17V8",
	marketing: "M3 8v4h3l7 4V4L6 8zM16 8q1.5 2 0 4",
	close: "M5 5l10 10M15 5L5 15",
	leave: "M6 14L14 6M7 6h7v7"
};
/** Whether there is an icon of this name. */
var isIconName = (name) => Object.hasOwn(LINES, name);
/** An icon of 20 pixels in the colour of the text. Screen readers skip it, because it is always beside words. */
var renderIcon = (name) => html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d=${LINES[name]} /></svg>`;
// src/ui/preferences/render-changes.ts
/** Makes the console say what is wrong, if an entry of the policy’s history can’t be shown as intended. */
var explainChanges = (consent, words) => {
	const { policy } = consent;
	const shown = policy ? changesIn(policy, words) : [];
	if (shown.length !== (policy?.changes?.length ?? 0) || shown.some(({ date }) => !date)) consent.explain("/").catch(() => {});
};
var renderChange = ({ date, label, summary }, { day }, mark) => html`<li>
    ${date ? html`<time datetime=${date}>${day(date)}</time>` : nothing} ${label ? html`<b>${label}</b>` : nothing}
    <bdi>${summary}</bdi>
    ${mark}
  </li>`;
/** What has changed since the visitor’s answer, and which of the changes wait for an answer. */
var renderSince = (policy, { record, status, unanswered }, words) => {
	const { texts, list } = words;
	const since = record ? changesIn(policy, words, record.revision) : [];
	if (!since.length) return nothing;
	const names = list([...policy.categories, ...policy.services].filter(({ id }) => unanswered.includes(id)).map((one) => nameOf(words, one)));
	return html`<div class="since">
    <h3>${texts.since}</h3>
    <ul>
      ${since.map((one) => renderChange(one, words, nothing))}
    </ul>
    ${status === "stale" ? html`<p>${fill(texts.asksNow, { names })}</p>` : nothing}
  </div>`;
};
/** The policy’s whole history, folded; what is newer than the visitor’s answer is marked. */
var renderChanges = (policy, { record }, words) => {
	const { texts } = words;
	const all = changesIn(policy, words);
	if (!all.length) return nothing;
	const mark = html`<span class="mark">${texts.since}</span>`;
	return html`<details>
    <summary>${texts.changes}</summary>
    <ul>
      ${all.map((one) => renderChange(one, words, record && one.revision > record.revision ? mark : nothing))}
    </ul>
  </details>`;
};
// src/ui/preferences/render-erased.ts
var namesOf = (entries) => [...new Set(entries.map(({ name }) => name))];
/** What the visitor’s last answer on this page erased, what is left and why, and what a page can’t see: by service. */
var renderErased = (policy, { erased, left, unseen }, words) => {
	const { texts, list } = words;
	const { colon, stop } = punctuationOf(words);
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
	const renderKinds = (entries) => ENTRY_KINDS.map((kind) => {
		const names = namesOf(entries.filter((one) => one.kind === kind));
		return names.length ? html`<dd>
            ${texts[kind]} (${sayCount(words, names.length)})${colon}
            ${names.map((name, index) => html`${index ? texts.comma : ""}<code dir="ltr" translate="no">${name}</code>`)}
          </dd>` : nothing;
	});
	return html`<div class="erased">
    ${erased.length ? html`<h3>${texts.erasedTitle}</h3>
            ${renderServices(erased, renderKinds)}` : nothing}
    ${left.length ? html`<h3>${texts.leftTitle}</h3>
            ${renderServices(left, (entries) => entries.map(({ name, kind, reason }) => html`<dd>
                    ${texts[kind]}${colon}<code dir="ltr" translate="no">${name}</code>${stop}${reasons[reason]}
                  </dd>`))}` : nothing}
    ${unseen.length ? html`<p>${texts.unseen} ${fill(texts.unseenNames, { names: list(namesOf(unseen)) })}</p>` : nothing}
  </div>`;
};
// src/ui/preferences/render-receipt.ts
/** Loads the receipt’s file, which then fills the place. It is loaded once, and again after a failure. */
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
		const place = details.querySelector(".receipt");
		if (details.open && place) load(place, consent, words);
	};
	return html`<details data-part="receipt" @toggle=${toggle}>
    <summary>${words.texts.receipt}</summary>
    <div class="receipt"></div>
  </details>`;
};
// src/ui/preferences/render-about.ts
var renderLink = (address, text) => {
	const href = safeAddress(address);
	return href ? html`<a href=${href}>${text}</a>` : nothing;
};
/** Whom the visitor can ask, folded. */
var renderContact = ({ controller }, { texts, pick }) => {
	if (!controller?.name) return nothing;
	const { email, postal, url, name } = controller;
	return html`<details>
    <summary>${texts.contact}</summary>
    <address>
      ${pick(name)} ${postal ? html`<span class="lines">${pick(postal)}</span>` : nothing}
      ${email ? renderLink(`mailto:${email}`, email) : nothing} ${renderLink(url, texts.contactPage)}
    </address>
  </details>`;
};
/**
* When the visitor chose and what they chose. Below it, folded and in one row: the receipt, whom to ask, what changed, and what the browser
* itself can do.
*/
var renderAbout = (policy, consent, words) => {
	const { texts } = words;
	const { record, status } = consent.state;
	return html`<div class="about">
    <p>
      ${record ? fill(status === "stale" ? texts.chosenOlder : texts.chosen, { date: words.day(record.day) }) : texts.notChosen}
      ${fill(texts.revision, { revision: sayRevision(words, policy.revision) })}
      ${renderLink(policy.policyUrl, texts.policy)}${renderOwnLinks(policy.layout, words)}
    </p>
    ${consent.withdrawal ? renderErased(policy, consent.withdrawal, words) : nothing}
    <div class="more">
      ${renderChanges(policy, consent.state, words)} ${renderReceipt(consent, words)} ${renderContact(policy, words)}
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
    </div>
  </div>`;
};
// src/ui/preferences/render-buttons.ts
/** Says what saving does, if that fits in a line: these categories on, the others off. */
var saySave = (policy, choices, words) => {
	const { texts, list } = words;
	const optional = policy.categories.filter(({ required }) => !required);
	const isWhole = ({ id }) => policy.services.every((service) => service.category !== id || choices[service.id] === choices[id]);
	const on = optional.filter(({ id }) => choices[id]);
	if (!on.length || on.length === optional.length || !optional.every(isWhole)) return texts.save;
	return fill(texts.saveOn, { names: list(on.map((one) => isolate(words, nameOf(words, one)))) });
};
/**
* The two answers, which are alike; and the button that saves the switches as they are, once there is something to save.
* @param choices the position of each switch
*/
var renderButtons = (policy, choices, canSave, acts, words) => {
	const { texts } = words;
	const answers = [html`<button class="fill" part="answer" data-action="accept-all" @click=${acts.acceptAll}>
      ${texts.acceptAll}
    </button>`, html`<button class="fill" part="answer" data-action="refuse-all" @click=${acts.refuseAll}>
      ${texts.refuseAll}
    </button>`];
	return html`<div class="buttons" part="answers">
    ${policy.layout?.first === "refuse" ? answers.reverse() : answers}
    ${canSave ? html`<button class="save fill" data-action="save" @click=${acts.save}>
            ${saySave(policy, choices, words)}
          </button>` : nothing}
  </div>`;
};
// src/ui/preferences/category-chips.ts
/**
* The functions that need a category (struck through while they don't work), and the other companies in it. They are hidden from screen
* readers, which read the sentence about what works, and the list of services.
* @param off the functions that don't work with the switches as they are
*/
var renderCategoryChips = (category, policy, words, off) => {
	const services = policy.services.filter((service) => service.category === category.id);
	const ids = /* @__PURE__ */ new Set([category.id, ...services.map(({ id }) => id)]);
	const functions = policy.functions.filter(({ needs }) => needs.match(/[a-z0-9-]+/g)?.some((id) => ids.has(id)));
	const others = services.filter(({ thirdParty }) => thirdParty);
	const companies = [...new Set(others.map((one) => words.pick(one.provider) || nameOf(words, one)))];
	if (!functions.length && !companies.length) return nothing;
	return html`<p class="chips" aria-hidden="true">
    ${functions.map((one) => off.has(one) ? html`<s><bdi>${nameOf(words, one)}</bdi></s>` : html`<span><bdi>${nameOf(words, one)}</bdi></span>`)}
    ${companies.map((name) => html`<span class="company" translate="no">${renderIcon("leave")}<bdi>${name}</bdi></span>`)}
  </p>`;
};
// src/ui/preferences/render-service.ts
var renderCookie = ({ name, kind = "cookie", purpose, lifetime, when, personalData }, { texts, pick }) => html`<li>
    <code dir="ltr" translate="no">${name}</code> <span translate="no">${kind}</span>
    <div>
      ${personalData ? html`<b>${texts.personal}</b>` : nothing} ${pick(purpose)}
      ${lifetime ? fill(texts.stays, { lifetime: pick(lifetime) }) : nothing}
      ${when ? fill(texts.set, { when: pick(when) }) : nothing}
    </div>
  </li>`;
/** What there is to know about a service, and its switch. */
var renderService = (service, words, control) => {
	const { texts, pick } = words;
	const { id, thirdParty, cookies } = service;
	const name = nameOf(words, service);
	const provider = pick(service.provider) || name;
	const address = safeAddress(service.privacyUrl);
	return html`<div class="service" role="group" aria-labelledby="${id}-name">
    <div class="head">
      <b id="${id}-name" translate="no">${name}</b>
      ${control}
    </div>
    <p id="${id}-text">
      ${service.provider || thirdParty ? fill(thirdParty ? texts.byOther : texts.by, { provider: isolate(words, provider) }) : nothing}
      ${cookies && !cookies.length ? texts.storesNothing : nothing}
      ${address ? html`<a href=${address} rel="noreferrer"
              >${fill(thirdParty ? texts.policyOfOther : texts.policyOf, { provider: isolate(words, provider) })}</a
            >` : nothing}
    </p>
    <ul>
      ${cookies?.map((cookie) => renderCookie(cookie, words))}
    </ul>
  </div>`;
};
// src/ui/base/render-category-icon.ts
/** The address of a picture on the site itself; undefined for one on another host, which would get a request before any consent. */
var findOwnPicture = (address) => {
	try {
		const { href, origin, protocol } = new URL(address, document.baseURI);
		return origin === location.origin || protocol === "data:" ? href : void 0;
	} catch {
		return;
	}
};
/** The icon of a category: the site's own one, else that of the usual category, else none. */
var renderCategoryIcon = (id, address) => {
	const picture = typeof address === "string" && address ? findOwnPicture(address) : void 0;
	if (picture) return html`<img class="icon" src=${picture} alt="" />`;
	return isIconName(id) ? renderIcon(id) : nothing;
};
// src/ui/preferences/for-children.ts
/** Whether the site is for children too, so that nobody is asked to accept anything. */
var isForChildren = ({ audience = "general" }) => audience !== "general";
// src/ui/preferences/switch.ts
/**
* A switch. Its name is the text with the id `…-name` and never changes; words beside the switch say whether it is on.
* @param isPartly whether only a part of what it stands for is on
*/
var renderSwitch = (id, isOn, { texts }, turn, isPartly = false) => {
	const state = isOn ? texts.on : texts.off;
	return html`<span class="switch">
    <span class="state" id="${id}-state" aria-hidden=${isPartly ? nothing : "true"}
      >${isPartly ? texts.partly : state}</span
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
};
// src/ui/preferences/render-category.ts
/** Says why the browser's signal keeps something off, and asks whether to turn it on nevertheless. */
var renderSignal = (ids, policy, words, switches) => {
	const [id = ""] = ids;
	const { texts } = words;
	if (!switches.isSignalled(id) || switches.choices[id]) return nothing;
	const isAsked = switches.asked === id;
	return html`<div class="signal" role=${isAsked ? "alert" : nothing}>
    <p>${nameSignal(texts.becauseSignal, policy)}</p>
    ${isAsked ? html`<button data-action="turn-on" @click=${() => switches.turn(ids, true)}>${texts.turnOn}</button>` : nothing}
  </div>`;
};
/** A press anywhere on the head of a row turns its switch. */
var pressRow = (event, turn) => {
	if (!event.composedPath().some((one) => one instanceof Element && one.matches("button"))) turn();
};
/** A category with its services. */
var renderCategory = (category, policy, words, switches) => {
	const { texts } = words;
	const { choices, turn } = switches;
	const { id, required, sells, icon } = category;
	const services = policy.services.filter((service) => service.category === id);
	const ids = [id, ...services.map((service) => service.id)];
	const isFixed = required || isForChildren(policy);
	const isPartly = services.some((service) => choices[service.id] !== choices[id]);
	const renderOwn = (own, partly = false) => {
		const [one = ""] = own;
		return isFixed ? nothing : renderSwitch(one, !!choices[one], words, () => turn(own), partly);
	};
	return html`<section role="group" aria-labelledby="${id}-name">
    <div class="head ${isFixed ? "" : "row"}" @click=${(event) => isFixed || pressRow(event, () => turn(ids))}>
      ${renderCategoryIcon(id, icon)}
      <h3 id="${id}-name">${nameOf(words, category)}</h3>
      ${isFixed ? html`<span class="state">${required ? texts.alwaysOn : texts.alwaysOff}</span>` : nothing}
      ${renderOwn(ids, isPartly)}
    </div>
    <p id="${id}-text" class="soft"><bdi>${summaryOf(words, category)}</bdi> ${sells ? texts.sells : nothing}</p>
    ${renderSignal(ids, policy, words, switches)} ${renderCategoryChips(category, policy, words, switches.off)}
    ${services.length ? html`<details>
            <summary aria-describedby="${id}-name">
              ${fill(texts.services, { count: sayCount(words, services.length) })}
            </summary>
            ${services.map((service) => html`${renderService(service, words, renderOwn([service.id]))}
                ${switches.asked === service.id ? renderSignal([service.id], policy, words, switches) : nothing}`)}
          </details>` : nothing}
  </section>`;
};
// src/ui/preferences/render-functions.ts
/**
* What doesn't work on the site with the switches as they are, and what the site offers instead.
* @param off the functions that don't work
*/
var renderFunctions = (off, words) => {
	const { texts, list, pick } = words;
	const names = list(off.map((one) => nameOf(words, one)));
	return html`<p class="off" aria-live="polite" aria-atomic="true">
      ${off.length ? fill(texts.offNow, { functions: names }) : texts.allWorks}
    </p>
    <ul>
      ${off.map((one) => one.without ? html`<li><b>${nameOf(words, one)}</b> ${pick(one.without)}</li>` : nothing)}
    </ul>`;
};
// src/ui/preferences/render-leaving.ts
/** The message to a visitor who closed the dialog with switches that are turned and not saved. */
var renderLeaving = ({ texts }, goBack, discard) => html`<div class="leaving" role="alert">
    <p>${texts.unsaved}</p>
    <div class="buttons">
      <button data-action="preferences" @click=${goBack}>${texts.settings}</button>
      <button data-action="discard" @click=${discard}>${texts.discard}</button>
    </div>
  </div>`;
// src/ui/preferences/render-news.ts
/** What a visitor should know before the switches: what the browser’s signal keeps off, and what changed since their choice. */
var renderNews = (policy, state, words) => {
	const { texts, list } = words;
	const isOff = ({ id }) => state.decisions[id]?.because === "signal";
	const signalled = policy.categories.filter((one) => isOff(one) && policy.services.every((service) => service.category !== one.id || isOff(service)));
	const categories = list(signalled.map((one) => nameOf(words, one)));
	return html`${signalled.length ? html`<p class="news">${fill(nameSignal(texts.signal, policy), { categories })}</p>` : nothing}
  ${renderSince(policy, state, words)}`;
};
// src/locales/en-preferences.ts
/** The texts that only the preferences show. */
var enPreferences = {
	alwaysOn: "Always on",
	alwaysOff: "Always off",
	on: "On",
	off: "Off",
	partly: "Partly on",
	sells: "The data is sold or shared for advertising.",
	personal: "Contains personal data.",
	services: "Services ({count}) and their cookies",
	by: "From {provider}.",
	byOther: "From {provider}, another company.",
	policyOf: "Privacy policy of {provider}",
	policyOfOther: "Privacy policy of {provider} (another site)",
	storesNothing: "It stores nothing in your browser.",
	stays: "Storage period: {lifetime}.",
	set: "Stored: {when}.",
	offNow: "These won’t work with your current settings: {functions}.",
	allWorks: "Everything works with your current settings.",
	save: "Save choices",
	saveOn: "Save: {names} on, the rest off",
	turnOn: "Turn on anyway",
	becauseSignal: "Your browser sends the Global Privacy Control signal, and we respect it.",
	close: "Close without saving",
	unsaved: "You have unsaved changes.",
	discard: "Discard changes",
	chosen: "You chose on {date}.",
	chosenOlder: "You chose on {date}. Some things have changed since then.",
	notChosen: "You haven’t chosen yet.",
	revision: "Cookie policy, version {revision}.",
	children: "Children use this site, so everything optional stays off.",
	contact: "Questions about cookies",
	contactPage: "Contact page",
	changes: "What has changed",
	since: "Since your choice",
	asksNow: "Not answered yet: {names}.",
	erasedTitle: "Erased after your last choice",
	leftTitle: "Still in this browser",
	unseen: "A page can’t see or erase cookies that only the server can read (HttpOnly), or cookies of other sites.",
	unseenNames: "Listed by this site, but not visible from this page: {names}.",
	cookie: "Cookies",
	localStorage: "Local storage",
	sessionStorage: "Session storage",
	IndexedDB: "Databases",
	Cache: "Caches",
	leftAgain: "Something keeps setting it again, or it belongs to a path or a site that this page can’t reach.",
	leftOpen: "The page is using it. It will go when you leave the page.",
	leftKept: "Your browser didn’t remove it.",
	leftDenied: "Your browser gives this page no access to it.",
	receipt: "Your receipt",
	receiptMissing: "The receipt couldn’t be loaded.",
	browser: "Refuse cookies in your browser",
	browserHelp: "Your browser can refuse or remove cookies from all sites. Where to find this:",
	chrome: "Chrome: Settings › Privacy and security › Site settings",
	edge: "Edge: Settings › Privacy, search, and services › Cookies",
	firefox: "Firefox: Settings › Privacy & Security › Cookies and Site Data",
	safari: "Safari: Settings › Privacy, and Settings › Advanced"
};
// src/ui/words/preferences-words.ts
/** Uses English for texts that the visitor's language lacks. */
var preferenceWords = (words) => ({
	...words,
	texts: {
		...enPreferences,
		...words.texts
	},
	day: (day) => sayDate(words, new Date(day), {
		dateStyle: "long",
		timeZone: "UTC"
	})
});
// src/ui/preferences/preferences.styles.ts
var preferencesStyles = css`
  :host {
    display: block;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 1em, var(--askfirst-max-inline-size, 560px));
    max-inline-size: none;
    max-block-size: min(100% - 1em, 56em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.6, 1.0667em);
    background: var(--_paper);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* A sheet at the foot, where thumbs are. */
  @media (width < 600px) {
    dialog {
      inline-size: 100%;
      max-block-size: calc(100% - 2.5em);
      margin-block: auto 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
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
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  h2:focus-visible {
    outline: none;
  }
  .close {
    flex: none;
    inline-size: 44px;
    /* The cross itself ends where the switches end. */
    margin-inline-end: -14px;
    padding: 0;
    border-color: transparent;
  }
  .body {
    padding-block-start: calc(var(--_gap) * 0.25);
  }
  .top,
  .body,
  dialog > .buttons {
    flex: none;
  }
  dialog > .buttons {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  /* The dialog scrolls as a whole, so that keys scroll it wherever the focus is in it. Where there is room, its head and its buttons stay. */
  @media (height >= 25em) {
    dialog {
      scroll-padding-block: 5em 9em;
    }
    .top,
    dialog > .buttons {
      position: sticky;
      z-index: 1;
      background: var(--_paper);
    }
    .top {
      inset-block-start: 0;
    }
    dialog > .buttons {
      inset-block-end: 0;
    }
  }
  /* Above the banner, which may stand at the foot. */
  .leaving {
    position: fixed;
    z-index: 2147483647;
    inset: 1em 1em auto;
    display: grid;
    gap: var(--_gap);
    box-sizing: border-box;
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
  /* What is cut at the foot fades into it. At the end of the text, this is the padding. */
  .body:last-child,
  .leaving {
    padding-block-end: 0;
  }
  dialog > .buttons::before,
  .body:last-child::after,
  .leaving::after {
    content: '';
    display: block;
    position: sticky;
    /* The edge may lie between two pixels. */
    inset-block-end: -1px;
    block-size: var(--_gap);
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
  }
  dialog > .buttons::before {
    position: absolute;
    inset: auto 0 100%;
    margin-block-end: 1px;
  }
  .leaving::after {
    margin-block-start: calc(-1 * var(--_gap));
  }
  section {
    padding-block-end: calc(var(--_gap) * 0.75);
    margin-block-end: calc(var(--_gap) * 0.25);
    border-block-end: 1px solid var(--_line);
  }
  .head {
    min-block-size: 48px;
  }
  .row {
    cursor: pointer;
  }
  .head + p {
    margin-block-start: -0.25em;
  }
  p {
    text-wrap: pretty;
  }
  .soft,
  .signal,
  section > details > summary {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .soft,
  .state,
  section > details > summary {
    color: var(--_soft);
  }
  /* What belongs to a row stands below its name. */
  @media (width >= 600px) {
    section:has(> .head > .icon) {
      padding-inline-start: 2.3333em;
    }
    section > .head:has(> .icon) {
      margin-inline-start: -2.3333em;
    }
  }
  .signal {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block: 0.5em 0.25em;
    font-size: 0.875em;
  }
  .chips > * {
    padding: 0.125em 0.625em;
    border-radius: min(var(--_round), 9px);
    background: color-mix(in srgb, var(--_ink) 7%, var(--_paper));
  }
  .company .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.125em;
  }
  :host([dir='rtl']) .company .icon {
    scale: -1 1;
  }
  .head > .icon + * {
    flex: 1 1 6em;
    overflow-wrap: break-word;
  }
  .head > .icon + * ~ * {
    margin-inline-start: auto;
  }
  .off {
    margin-block-start: calc(var(--_gap) * 0.75);
  }
  .news,
  .since {
    margin-block-end: var(--_gap);
  }
  /* One row of what few look for; each unfolds over its whole width. */
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .more > [open] {
    flex-basis: 100%;
  }
  /* The two answers are alike, and calm; what saves what was turned stands apart. */
  [data-action='accept-all'],
  [data-action='refuse-all'] {
    border-color: color-mix(in srgb, var(--_ink) 55%, var(--_paper));
    background: color-mix(in srgb, var(--_ink) 6%, var(--_paper));
    color: inherit;
  }
  [data-action='accept-all']:hover,
  [data-action='refuse-all']:hover {
    background: color-mix(in srgb, var(--_ink) 12%, var(--_paper));
  }
  .save {
    flex: 1 1 100%;
  }
  .buttons > [data-action$='-all'] {
    flex: 1 1 40%;
    min-inline-size: 0;
    padding-inline: 0.25em;
  }
  @media (width >= 600px) {
    .save {
      flex: 2 1 8em;
    }
    .buttons > [data-action$='-all'] {
      flex-basis: 8em;
    }
  }
  .save,
  .save:hover {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  @media (forced-colors: active) {
    .buttons button {
      border-color: ButtonText;
    }
  }
  h3 {
    margin: 0;
    font-size: 1.0625em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '' / '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.5em 0.25em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [open] > summary::after {
    translate: 0 0.1em;
    rotate: 225deg;
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
  .about p > a + a {
    margin-inline-start: 0.5em;
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
// src/ui/preferences/switch.styles.ts
/** On and off differ in position, background and symbol, and in the words beside the switch. */
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
// src/ui/preferences/preferences.ts
/**
* @summary One switch for each category and service, with the information about each: in a modal dialog, or in the page.
*
* Nothing is recorded before a button is pressed that says so. The custom properties are those of `askfirst-banner`.
*/
var AskfirstPreferences = class extends AskfirstElement {
	static styles = [
		look,
		iconStyles,
		logoStyles,
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
		isAnswered: { state: true },
		asked: { state: true }
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
	* Opens the dialog. Settles when it is closed: with true if the visitor answered. In the page, it only moves the visitor there.
	* @param keepsSwitches whether the switches stay as the visitor left them without saving. Default false.
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
		if (!keepsSwitches) document.dispatchEvent(new AskfirstShownEvent("preferences"));
		this.renderRoot.querySelector("h2")?.focus();
		return new Promise((settle) => {
			const finish = () => {
				if (this.shadowRoot?.activeElement instanceof HTMLElement) this.shadowRoot.activeElement.blur();
				settle(dialog.returnValue === "answered");
			};
			dialog.addEventListener("close", finish, { once: true });
		});
	}
	/** The position of each switch: what is allowed now, and what the visitor has turned since. */
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
	/** The browser asks the visitor before they leave a page with switches that are turned and not saved (HTML, section 7.4.2.1). */
	#keepPage = (event) => {
		if (this.#isUnsaved) event.preventDefault();
	};
	#forget() {
		this.turned = {};
		this.asked = void 0;
		this.isLeaving = false;
		removeEventListener("beforeunload", this.#keepPage);
	}
	/** Called when the dialog was closed. If switches are turned and not saved, a message says so and leads back to them. */
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
		this.#dialog?.close("answered");
		this.isAnswered = this.inline && await Promise.resolve(this.whenAnswered(() => true)).catch(() => false);
	}
	#isSignalled(id) {
		return this.consent.state.decisions[id]?.because === "signal";
	}
	/** Accepts everything that is asked. As in the banner, what a signal keeps off stays off, unless the visitor turned it on. */
	#acceptAll() {
		const ids = Object.keys(this.choices);
		const accepted = ids.filter((id) => !this.#isSignalled(id) || this.turned[id]);
		if (accepted.length === ids.length) return this.#answer("all");
		return this.#answer(Object.fromEntries(accepted.map((id) => [id, true])));
	}
	/** Turns a switch, and those that follow it. If a signal keeps the first one off, the visitor is asked once more. */
	#turn(ids, isSure = false) {
		const [id = ""] = ids;
		const value = !this.choices[id];
		const asksAgain = value && !isSure && this.asked !== id && this.#isSignalled(id);
		this.asked = asksAgain ? id : void 0;
		if (asksAgain) return;
		this.turned = {
			...this.turned,
			...Object.fromEntries(ids.map((one) => [one, value]))
		};
		this.isLeaving = false;
		addEventListener("beforeunload", this.#keepPage);
	}
	updated() {
		showLogo(this.renderRoot.querySelector(".top h2"), this.consent.policy?.layout);
	}
	render() {
		const { policy } = this.consent;
		if (!policy) return nothing;
		const words = preferenceWords(this.words);
		const { texts } = words;
		const content = html`${renderNews(policy, this.consent.state, words)} ${this.#renderSwitches(policy, words)}`;
		if (this.inline) return html`${content} ${this.#renderButtons(policy, words)}
        <p role="status">
          ${this.isAnswered ? this.whenAnswered((file) => file.confirmationText(this.consent, words)) : nothing}
        </p>
        ${renderAbout(policy, this.consent, words)}`;
		return html`<dialog aria-labelledby="title" closedby="closerequest" @close=${() => this.#closed()}>
        <div class="top">
          <h2 id="title" part="title" tabindex="-1">${texts.settings}</h2>
          <button class="close" data-action="close" aria-label=${texts.close} @click=${() => this.#dialog?.close()}>
            ${renderIcon("close")}
          </button>
        </div>
        <div class="body">${content} ${renderAbout(policy, this.consent, words)}</div>
        ${this.#renderButtons(policy, words)}
      </dialog>
      ${this.isLeaving ? renderLeaving(words, () => this.open(true), () => this.#forget()) : nothing}`;
	}
	#renderSwitches(policy, words) {
		const off = functionsOff(policy, (id) => this.choices[id] ?? this.consent.state.decisions[id]?.allowed);
		return html`${isForChildren(policy) ? html`<p>${words.texts.children}</p>` : nothing}
    ${policy.categories.map((category) => renderCategory(category, policy, words, {
			choices: this.choices,
			off: new Set(off),
			asked: this.asked,
			isSignalled: (id) => this.#isSignalled(id),
			turn: (ids, isSure) => this.#turn(ids, isSure)
		}))}
    ${policy.functions.length ? renderFunctions(off, words) : nothing}`;
	}
	#renderButtons(policy, words) {
		if (isForChildren(policy) || policy.categories.every(({ required }) => required)) return nothing;
		const acts = {
			acceptAll: () => this.#acceptAll(),
			refuseAll: () => this.#answer("none"),
			save: () => this.#answer(this.choices)
		};
		const { record, unanswered } = this.consent.state;
		const canSave = Object.keys(this.turned).length > 0 || record !== null && unanswered.length > 0;
		return renderButtons(policy, this.choices, canSave, acts, words);
	}
};
export { AskfirstPreferences };

//# sourceMappingURL=preferences.js.map