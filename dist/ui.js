import { AskfirstWithdrawnEvent, addMonths, answerTo, dayOf, evaluate, explainPolicy, formatRecord, readRecord, watchElements, whenParsed } from "./parts/watch-elements.js";
import { AskfirstElement, fill, functionsOff, loadWords, look, nameOf, summaryOf } from "./parts/functions-off.js";
import Cookies from "js-cookie";
import { css, html, nothing } from "lit";
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
* An older answer that stays in it keeps its day, so that nothing is remembered longer for being carried along.
*/
var recordAfter = ({ revision, services }, record, answers, made) => {
	const older = record ? [...record.accepted, ...record.refused].filter((id) => !answers.has(id)) : [];
	const since = (id) => services.find((service) => service.id === id)?.since;
	const idsWith = (value) => [...older.filter((id) => answerTo(record, id, since(id)) === value), ...[...answers.keys()].filter((id) => answers.get(id) === value)].sort();
	return {
		...made,
		day: older.length && record ? record.day : made.day,
		revision,
		accepted: idsWith(true),
		refused: idsWith(false)
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
	try {
		if (text) Cookies.set(name, text, {
			...attributes,
			expires
		});
		else Cookies.remove(name, attributes);
	} catch {
		return false;
	}
	return readRecord(policy) === text;
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
	left: []
};
/** Makes what puts an answer into force and records it, unless it allows more than now without the visitor's hand behind it. */
var answering = (eraseEntries, isVisitor) => async (line, consent, answer) => {
	const { policy, signals, once, preview, put } = line;
	const { choice, isOnce, withdraws, before, isVisitors = isVisitor() } = answer;
	if (choice === "forget") {
		put(null, writeRecord(policy, null), []);
		return NOTHING;
	}
	const method = withdraws ? "withdraw" : choice === "all" ? "accept-all" : choice === "none" ? "refuse-all" : "choose";
	const answers = answersOf(policy, choice);
	for (const id of typeof choice === "string" ? [] : Object.keys(choice)) if (!answers.has(id)) warn(consent, `decide: nobody is asked about "${id}"; name one of: ${Object.keys(before.decisions).join(", ")}`);
	const accepted = [...answers.keys()].filter((id) => answers.get(id));
	const nextOnce = [...once.filter((id) => !answers.has(id)), ...isOnce ? accepted : []];
	const record = isOnce ? before.record : recordAfter(policy, before.record, answers, {
		method,
		day: dayOf(/* @__PURE__ */ new Date()),
		signal: signals.gpc ? "gpc" : ""
	});
	const { decisions } = preview(record, nextOnce);
	const isOn = (state, id) => !!state.decisions[id]?.allowed;
	if (!isVisitors && Object.keys(decisions).some((id) => decisions[id]?.allowed && !isOn(before, id))) {
		warn(consent, "A script tried to accept in the visitor’s name, and was ignored: call decide() when the visitor clicks or presses a key");
		return false;
	}
	put(record, isOnce ? !before.volatile : writeRecord(policy, record), nextOnce);
	const closed = policy.services.filter(({ id }) => !isOn(consent.state, id) && (withdraws || isOn(before, id)));
	return closed.length || withdraws ? eraseEntries(policy, closed) : NOTHING;
};
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
// src/core/explain-marks.ts
/** Says in the console where a mark can't hold what it marks. */
var explainMarks = (consent) => {
	const nonce = document.querySelector("script[src*=\"askfirst.js\"]")?.nonce;
	const isRevived = (script) => consent.allows(script.dataset["consent"] ?? "", script);
	watchElements("[data-consent]", (mark) => {
		if (mark instanceof HTMLScriptElement) {
			if (mark.type !== "text/plain" && !isRevived(mark)) warn(consent, "A script with data-consent isn’t held, it has run already: write type=\"text/plain\"", mark);
			if (mark.type === "text/plain" && nonce && mark.nonce !== nonce) warn(consent, "A marked script isn’t run, as it lacks the page’s nonce: write it on the script", mark);
		} else for (const [live, inert] of [
			["src", "data-src"],
			["srcset", "data-srcset"],
			["href", "data-href"]
		]) if (mark.hasAttribute(live) && !mark.hasAttribute(inert)) warn(consent, `An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write ${inert}`, mark);
	});
};
// src/core/entry-name.ts
/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
var covers = (declared, name) => {
	const [head = "", ...parts] = declared.split("*");
	const tail = parts.pop();
	if (tail === void 0) return name === declared;
	if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length) return false;
	let at = head.length;
	return parts.every((part) => {
		const found = name.indexOf(part, at);
		at = found + part.length;
		return found >= 0 && at <= name.length - tail.length;
	});
};
// src/gates/entries.ts
/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; `www.shop.example` → itself and each parent. A cookie goes only by its exact path and domain. */
var pathsOf = (path) => path.split("/").flatMap((_, index, parts) => [parts.slice(0, index + 1).join("/"), `${parts.slice(0, index + 1).join("/")}/`]);
var domainsOf = (host) => host.split(".").map((_, index, parts) => `;domain=${parts.slice(index).join(".")}`);
var cookieNames = () => document.cookie.split("; ").map((pair) => pair.split("=", 1)[0] ?? "").filter(Boolean);
var eraseCookie = (name) => {
	for (const domain of ["", ...domainsOf(location.hostname)]) for (const path of pathsOf(location.pathname)) document.cookie = `${name}=;max-age=0;path=${path || "/"}${domain}`;
};
var storage = (area) => ({
	names: () => Object.keys(area()),
	erase: (name) => area().removeItem(name)
});
var STORES = {
	cookie: {
		names: cookieNames,
		erase: eraseCookie
	},
	localStorage: storage(() => localStorage),
	sessionStorage: storage(() => sessionStorage),
	IndexedDB: {
		names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
		erase: (name) => new Promise((settle) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = request.onerror = request.onblocked = settle;
		})
	},
	Cache: {
		names: () => caches.keys(),
		erase: (name) => caches.delete(name)
	}
};
/**
* Erases what the closed services declared to keep in this browser, unless an open service or the record itself needs it,
* and tells what went and what stayed. Entries that a page can't see (HttpOnly, other sites') are beyond it.
*/
var eraseEntries = async (policy, closed) => {
	const erased = [];
	const left = [];
	const isKept = (kind, name) => kind === "cookie" && name === (policy.cookie?.name ?? "askfirst") || policy.services.some((service) => !closed.includes(service) && service.cookies?.some((one) => (one.kind ?? "cookie") === kind && covers(one.name, name)));
	for (const service of closed) for (const declared of service.cookies ?? []) {
		const kind = declared.kind ?? "cookie";
		try {
			const store = STORES[kind];
			const names = (await store.names()).filter((name) => covers(declared.name, name) && !isKept(kind, name));
			for (const name of names) {
				await store.erase(name);
				const entry = {
					name,
					kind,
					service: service.id
				};
				if ((await store.names()).includes(name)) left.push({
					...entry,
					because: "the browser keeps it"
				});
				else erased.push(entry);
			}
		} catch (error) {
			left.push({
				name: declared.name,
				kind,
				service: service.id,
				because: String(error)
			});
		}
	}
	document.dispatchEvent(new AskfirstWithdrawnEvent({
		erased,
		left
	}));
	return {
		erased,
		left
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
    gap: var(--gap);
    padding: var(--gap);
    border-block-start: 1px solid var(--line);
    background: var(--paper);
    box-shadow: 0 0 2em #0003;
  }
  .text {
    display: grid;
    gap: calc(var(--gap) * 0.625);
    min-block-size: min(4em, 25vh);
    overflow: auto;
    overscroll-behavior: contain;
    /* Room for the focus ring. */
    margin: -5px;
    padding: 5px;
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
      max-inline-size: var(--askfirst-max-inline-size, 42em);
      padding: calc(var(--gap) * 1.5);
      border: 1px solid var(--line);
      border-radius: min(var(--round) * 1.5, 1em);
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --line: var(--ink);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host {
      animation: arrive 0.3s ease-out;
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(1em);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
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
// src/ui/outcome.ts
/** What was answered, and that it can be changed. */
var outcomeOf = ({ record, volatile }, texts) => [record?.accepted.length ? record.refused.length ? texts.saved : texts.accepted : texts.refused, volatile ? texts.volatile : fill(texts.change, texts)].join(" ");
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
	const isNew = status === "stale";
	const isAll = !isNew && categories.length === optional.length;
	const answer = (value) => Object.fromEntries(ids.map((id) => [id, value]));
	return {
		isNew,
		categories,
		services,
		companies: policy.services.filter((service) => service.thirdParty && (inCategories(service) || services.includes(service))),
		functions: functionsOff(policy, (id) => !isAsked(id) && isOn(id)).filter((one) => !never.includes(one)),
		signalled: optional.filter(({ id }) => decisions[id]?.because === "signal"),
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
* @cssproperty [--askfirst-focus] - The ring around what has the focus. Default: as text.
* @cssproperty [--askfirst-font=inherit] - The font family.
* @cssproperty [--askfirst-radius=0.5em] - The radius of corners.
* @cssproperty [--askfirst-spacing=1em] - The unit of distances.
* @cssproperty [--askfirst-max-inline-size=42em] - The greatest width.
*/
var AskfirstBanner = class extends AskfirstElement {
	static styles = [look, bannerStyles];
	static properties = { confirms: { attribute: false } };
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
		return html`<p role="alert" tabindex="-1">${outcomeOf(this.consent.state, texts)}</p>
      <div class="buttons">
        <button data-action="preferences" data-askfirst="preferences">${texts.settings}</button>
        <button data-action="close" aria-label=${texts.hideMessage} @click=${() => this.remove()}>${texts.hide}</button>
      </div>`;
	}
	#renderQuestion(policy) {
		const { words } = this;
		const { texts, list, site } = words;
		const question = questionOf(policy, this.consent.state);
		const names = (items) => list(items.map((item) => nameOf(words, item)));
		const companies = [...new Set(question.companies.map(({ provider, name }) => words.pick(provider ?? name)))];
		const involved = companies.length > NAMED_COMPANIES ? companies.length : list(companies);
		const address = safeAddress(policy.policyUrl);
		return html`<div class="text" tabindex=${address ? nothing : 0}>
        <h2>${this.ariaLabel}</h2>
        <p>${fill(question.isNew && texts.askNew || texts.ask, { name: site })}</p>
        <ul>
          ${question.categories.map((category) => html`<li><b>${nameOf(words, category)}</b> ${summaryOf(words, category)}</li>`)}
          ${question.services.map((service) => html`<li><b>${nameOf(words, service)}</b></li>`)}
        </ul>
        <p>${question.functions.length ? fill(texts.wontWork, { functions: names(question.functions) }) : nothing}</p>
        <p>
          ${involved ? fill(texts.companies, { companies: involved }) : policy.services.length ? texts.noCompanies : nothing}
          ${question.signalled.length ? fill(texts.signal, { categories: names(question.signalled) }) : nothing}
          ${this.consent.state.regime === "opt-in" ? texts.offUntil : texts.onUnless} ${fill(texts.change, texts)}
          ${address ? html`<a href=${address}>${texts.policy}</a>` : nothing}
        </p>
      </div>
      <div class="buttons">
        ${policy.audience === "children" ? nothing : this.#renderAnswer("accept-all", question.isNew && texts.acceptNew || texts.acceptAll, question.accepts)}
        ${this.#renderAnswer("refuse-all", question.isNew && texts.refuseNew || texts.refuseAll, question.refuses)}
        <button data-action="preferences" data-askfirst="preferences">${texts.choose}</button>
      </div>`;
	}
	/** Accept and refuse come from here both, so that nothing tells them apart but their words. */
	#renderAnswer(action, label, choice) {
		return html`<button class="fill" data-action=${action} @click=${() => this.#answer(choice)}>${label}</button>`;
	}
};
// src/ui/surfaces.ts
/** What a page writes itself, and more is loaded for. */
var PLACES = "askfirst-preferences, askfirst-notice, [data-consent-function]";
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
	watchElements(PLACES, ({ localName }) => {
		const isPreferences = localName === "askfirst-preferences";
		if (isPreferences) update();
		(isPreferences ? loadPreferences() : functions ??= loadFunctions()).catch((error) => console.warn("[askfirst] Put the files of dist in one place.", error));
	});
	return async (surface) => {
		if (surface === "banner") return showBanner(false);
		await loadPreferences();
		(document.querySelector("askfirst-preferences") ?? document.body.appendChild(document.createElement("askfirst-preferences"))).open().then((isAnswered) => isAnswered && showBanner(true));
	};
};
/** Starts the UI, once for a page, and shows the surface asked for. The registry of elements knows whether it is started. */
var open$1 = async (consent, surface) => {
	await consent.ready;
	const { policy } = consent;
	if (!policy) throw new TypeError("there is no sound policy to show");
	const tag = "askfirst-ui";
	if (!customElements.get(tag)) {
		const show = start(consent, policy);
		customElements.define(tag, class extends HTMLElement {
			static show = show;
		});
	}
	const show = await customElements.get(tag).show;
	if (surface) await show(surface);
};
// src/core/explain-expression.ts
/** Says in the console what is wrong with an expression. */
var explainExpression = (consent, expression, context) => {
	const { categories, services, functions } = consent.policy ?? {
		categories: [],
		services: [],
		functions: []
	};
	const known = [
		...categories,
		...services,
		...functions
	].map(({ id }) => id);
	const unknown = /* @__PURE__ */ new Set();
	try {
		evaluate(expression, (id) => {
			if (!known.includes(id)) unknown.add(id);
			return 0;
		});
	} catch {
		warn(consent, `"${expression}" can’t be read, so it is off: write ids with !, &, | and ( )`, context);
		return;
	}
	for (const id of unknown) warn(consent, `"${id}" isn’t in the policy, so what needs it is off: write one of ${known.join(", ")}`, context);
};
// src/ui.ts
var putAnswer = answering(eraseEntries, watchActivation());
var open = (consent, surface) => {
	if (!customElements.get("askfirst-ui")) explainMarks(consent);
	return open$1(consent, surface);
};
export { explainExpression, explainPolicy, open, outcomeOf, putAnswer, safeAddress };

//# sourceMappingURL=ui.js.map