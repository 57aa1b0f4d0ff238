import { readCookies } from "./read-cookies.js";
import { cookieOf } from "./cookie-of.js";
import { html } from "./is-known-to-intl.js";
import { formatRecord } from "./format-record.js";
import { fill, nameOf, sayCount } from "../ui.js";
import { watchNavigation } from "./watch-navigation.js";
// src/core/explain/has-unknown-key.ts
/** Every key that some object of a policy may have: `SHAPES` says which has which. */
var KEYS = "$schema revision controller policyUrl audience regimes region signals remember answer cookie categories services undeclared functions changes layout adapters texts name email postal url months history domain path sameSite banner edge side first logo logoDark links closable detail button quiet headingLevel id title summary required sells does icon since use category provider privacyUrl thirdParty role exemption reason hosts whileUndecided reload cookies kind purpose lifetime when personalData needs without date ids".split(" ");
/**
* The keys whose values are objects with keys of this list, or lists of such objects. All other keys have plain values, or maps with the
* site's own keys.
*/
var NESTED = /^(?:controller|remember|cookies?|layout|categories|services|functions|changes|links)$/;
/**
* A quick check: whether a policy has a key that none of its objects may have. `unknownKeysIn` says which key it is, and which one was
* meant.
*/
var hasUnknownKey = (value) => Array.isArray(value) ? value.some(hasUnknownKey) : Object.entries(value ?? {}).some(([key, inner]) => !KEYS.includes(key) || NESTED.test(key) && hasUnknownKey(inner));
// src/core/explain/suspect.ts
/** Marks that look wrong (a released script has a type attribute, even if it is empty), and a gate that is loaded too late. */
var SUSPECTS = "script[data-consent]:not([type]),:is([src*=\"askfirst.js\"],[src*=\"askfirst-full.js\"]):is([async],[defer],[type])";
/**
* A policy in a file is read too late for what it declares. Without a gate in force, the file that holds declared hosts and entries didn't
* load, unless the site wants none (`data-gate="off"`). `findMissingFile` looks closer.
*/
var isGateWrong = ({ policy, gates }) => gates.size ? !!document.querySelector("script[data-policy]") : !!policy?.services.some(({ hosts, cookies }) => hosts?.[0] ?? cookies?.[0]) && !document.querySelector("script[data-gate=\"off\"]");
/** The most common kinds of hosts that can't match anything. `checkHost` finds the others. */
var isOddHost = (host) => /\/\/|\s|^\*$|:(?:443|80)\b/.test(host);
var isPolicyWrong = (policy) => hasUnknownKey(policy) || policy.services.some(({ hosts }) => hosts?.some(isOddHost));
/** Whether there is a second cookie with the name of the record. */
var hasSecondRecord = (policy) => `; ${readCookies()}`.split(`; ${cookieOf(policy).name}=`).length > 2;
/** The host of an address; empty if it isn't one. */
var hostOf = (address) => Object.assign(document.createElement("a"), { href: address }).host;
/** Whether a link fetches or connects ahead to another host of which something is marked. `findPreloadedMarks` looks closer. */
var isAskedAhead = () => {
	const others = [...document.querySelectorAll("[data-consent]")].flatMap(({ attributes }) => [...attributes]).filter(({ name }) => /^(?:data-)?(?:src|href)$/.test(name)).map(({ value }) => hostOf(value)).filter((host) => host && host !== location.host);
	return [...document.querySelectorAll("link[rel*=\"pre\" i][href]:not([data-consent])")].some(({ href }) => others.includes(hostOf(href)));
};
/** Whether Google’s tags were started before they were told the default. `findLateConsentDefault` says the same in words. */
var isDefaultLate = () => {
	const { dataLayer } = window;
	if (!Array.isArray(dataLayer)) return false;
	const layer = dataLayer;
	const start = layer.findIndex((one) => one?.["event"] === "gtm.js" || one?.[0] === "js" || one?.[0] === "config");
	return start >= 0 && layer.findIndex((one) => one?.[0] === "consent" && one[1] === "default") > start;
};
/** Finds whether the page has something that its owner may have to mend. `explainPage` then says what it is. */
var findSuspect = (consent) => {
	const { policy, state } = consent;
	return window.__tcfapi ?? window.__gpp ?? document.querySelector(SUSPECTS) ?? (state.volatile || document.contentType !== "text/html" || isDefaultLate() || !state.record && isAskedAhead() || isGateWrong(consent) || policy && (isPolicyWrong(policy) || hasSecondRecord(policy)));
};
// src/locales/en-outcome.ts
/** The texts of the confirmation after the visitor has answered. */
var enOutcome = {
	accepted: "You accepted all optional cookies.",
	refused: "You refused all optional cookies.",
	saved: "Your choice is saved.",
	savedAs: "On: {on}. Off: {off}.",
	volatile: "Your browser blocks cookies, so your choice applies to this page only.",
	onceMeans: "For this page only: your choice isn’t saved, and we’ll ask again next time.",
	erased: "Erased from this browser: {entries}.",
	left: "Still in this browser: {entries}. See the cookie settings for the reason.",
	hide: "Hide",
	hideMessage: "Hide the cookie message"
};
// src/ui/answered/confirmation.ts
/** The longest value of a cookie that browsers keep, in bytes, with room for its name and attributes (RFC 6265bis, section 5.7). */
var MOST_BYTES = 4e3;
/** Whether the browser didn't store the record because it is too long. Then the browser doesn't refuse cookies in general. */
var isTooLong = (record) => !!record && formatRecord(record).length > MOST_BYTES;
/** All texts, with those of the confirmation. */
var textsOf = ({ texts }) => ({
	...enOutcome,
	...texts
});
/** Says what is on and off now, with the categories' names. What a signal keeps off counts as refused, even if it was accepted. */
var describeAnswer = (policy, { decisions, record, volatile }, words) => {
	const texts = textsOf(words);
	const asked = Object.entries(decisions).filter(([, { because }]) => because !== "required");
	const isAccepted = asked.every(([id, { allowed }]) => allowed && record?.accepted.includes(id));
	const isRefused = asked.every(([id, { because }]) => because === "signal" || record?.refused.includes(id));
	if (asked.length && isAccepted) return texts.accepted;
	if (asked.length && record?.refused.length && isRefused) return texts.refused;
	const optional = policy.categories.filter(({ required }) => !required);
	const listNames = (value) => words.list(optional.filter(({ id }) => !!decisions[id]?.allowed === value).map((one) => nameOf(words, one)));
	const [names, others] = [listNames(true), listNames(false)];
	const saved = volatile ? "" : texts.saved;
	return names && others ? `${saved} ${fill(texts.savedAs, {
		on: names,
		off: others
	})}`.trim() : saved;
};
/** Fills in the services that these entries belong to, each with the number of its entries. */
var fillEntries = (text, policy, words, entries = []) => {
	const services = policy.services.flatMap((one) => {
		const { length } = entries.filter(({ service }) => service === one.id);
		return length ? `${nameOf(words, one)} (${sayCount(words, length)})` : [];
	});
	return services.length ? fill(text, { entries: words.list(services) }) : "";
};
/** Three texts: what was answered, how it can be changed, and what was erased or is left. */
var partsOf = ({ policy, state, withdrawal }, words) => {
	const texts = textsOf(words);
	if (!policy) return [
		"",
		"",
		""
	];
	const erased = fillEntries(texts.erased, policy, words, withdrawal?.erased);
	const left = fillEntries(texts.left, policy, words, withdrawal?.left);
	const unkept = isTooLong(state.record) ? texts.onceMeans : texts.volatile;
	return [
		describeAnswer(policy, state, words),
		state.volatile ? unkept : texts.change,
		`${erased} ${left}`
	];
};
/** What was answered, that it can be changed, and the services whose entries were erased or are left. (The preferences list each entry.) */
var confirmationText = (consent, words) => {
	const [answer, change, entries] = partsOf(consent, words);
	return [
		answer,
		fill(change, words.texts),
		entries
	].join(" ").trim();
};
/** Shows this text in a line, in which a button leads to the preferences. */
var renderConfirmation = (consent, words, hide) => {
	const texts = textsOf(words);
	const [answer, change, entries] = partsOf(consent, words);
	const [before = "", after] = change.split("{settings}");
	const { settings } = texts;
	const link = html`<button class="link" data-action="preferences" data-askfirst="preferences">${settings}</button>`;
	const wayBack = after === void 0 ? before : html`${before.slice(0, -1)}<span class="quote">${before.slice(-1)}${link}${after.slice(0, 1)}</span
          >${after.slice(1)}`;
	return html`<div class="said">
    <p role="alert" tabindex="-1">${answer} ${wayBack} ${entries}</p>
    <button class="link" data-action="close" aria-label=${texts.hideMessage} @click=${hide}>${texts.hide}</button>
  </div>`;
};
// src/ui/answered/hide-when-left.ts
/** Hides a confirmation once the visitor goes on: to another page of the site, or with a press elsewhere on this one. */
var hideWhenLeft = (surface, hide) => {
	const meetPress = (event) => {
		if (!event.composedPath().includes(surface)) hide();
	};
	addEventListener("click", meetPress, true);
	const endWatch = watchNavigation(hide);
	return () => {
		removeEventListener("click", meetPress, true);
		endWatch();
	};
};
// src/on-demand/answered.ts
/** What an answer needs: its confirmation, and a check for what the owner may have to mend. */
var answered = {
	confirmationText,
	renderConfirmation,
	hideWhenLeft,
	findSuspect
};
export { answered };

//# sourceMappingURL=answered.js.map