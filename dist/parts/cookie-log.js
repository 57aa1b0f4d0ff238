import { covers, isOwnEntry } from "./entry-name.js";
import { entryNames } from "./entry-names.js";
import { eraseEntry } from "./erase-entry.js";
import { css, html, nothing } from "./lit.js";
import { namingSignal } from "./signal-name.js";
import { AskfirstElement, fill, look, nameOf } from "../ui.js";
// src/core/entry-wish.ts
/** Where the wish is kept: in localStorage, so that it is sent to nobody. */
var WISH = "askfirst-tell";
/** Never empty, so that the gate needs no more than a look. */
var textOf = (keys) => ["1", ...keys].join("\n");
/** The wish: the entry is there, or not. In it stand the kinds and names of what was here last, so that the next page knows what is new. */
var createEntryWish = () => {
	/** What was here last, where the browser keeps nothing. */
	let unkept = null;
	const read = () => {
		try {
			return localStorage.getItem("askfirst-tell") ?? unkept;
		} catch {
			return unkept;
		}
	};
	const keep = (text) => {
		try {
			if (text === null) localStorage.removeItem(WISH);
			else localStorage.setItem(WISH, text);
			unkept = null;
			return localStorage.getItem(WISH) === text;
		} catch {
			unkept = text;
			return false;
		}
	};
	return {
		get isOn() {
			return read() !== null;
		},
		turn: (isOn, keys) => keep(isOn ? textOf(keys) : null),
		tell(keys) {
			const before = read();
			if (before === null) return [];
			const known = before.split("\n");
			keep(textOf(keys));
			return keys.filter((key) => !known.includes(key));
		}
	};
};
// src/core/entry-log.ts
var KINDS = Object.keys(entryNames);
/** Chromium tells of a changed cookie before `document.cookie` has it (seen in version 156). */
var FRESH_AFTER_MS = 200;
/** So often it looks where nobody tells it of every kind. */
var LOOK_MS = 1e3;
/** When nothing came for so long, what came is told together; or after the longer time, if more and more comes. */
var SETTLED_MS = 1e3;
var LONGEST_MS = 5e3;
var keyOf = ({ kind, name }) => `${kind} ${name}`;
/** When this browser's cookies end, by their names, where it tells. Values are never looked at. */
var cookieEnds = async () => {
	const cookies = await window.cookieStore?.getAll() ?? [];
	return new Map(cookies.flatMap(({ name, expires }) => expires === void 0 ? [] : [[name, expires === null ? null : new Date(expires)]]));
};
/** What there is of a kind, and when cookies end. The names are the page's: WebKit's cookie store reads some otherwise. */
var readKind = async (kind) => {
	try {
		const ends = kind === "cookie" ? await cookieEnds() : void 0;
		return (await entryNames[kind]()).map((name) => {
			const end = ends?.get(name);
			return {
				kind,
				name,
				...end !== void 0 && { ends: end }
			};
		});
	} catch {
		return [];
	}
};
/** Makes the log. Nothing is watched before somebody listens. */
var createEntryLog = (consent) => {
	const listeners = /* @__PURE__ */ new Set();
	const wish = createEntryWish();
	const seen = /* @__PURE__ */ new Map();
	let news = [];
	let isOpened = false;
	let looking;
	let lookTimer;
	let tellTimer;
	let tellBy = 0;
	const here = () => [...seen.values()].filter(({ goneAt }) => !goneAt);
	const tellListeners = () => listeners.forEach((listener) => listener());
	const isRecord = ({ kind, name }) => kind === "cookie" && name === (consent.policy?.cookie?.name ?? "askfirst");
	const isOwn = ({ kind, name }) => isOwnEntry(consent.policy ?? {}, kind, name);
	const tellNews = () => {
		tellTimer = void 0;
		tellBy = 0;
		const keys = wish.tell(here().map(keyOf));
		const fresh = here().filter((entry) => keys.includes(keyOf(entry)) && !isOwn(entry));
		if (!fresh.length) return;
		news = [...news.filter((one) => !keys.includes(keyOf(one))), ...fresh];
		tellListeners();
	};
	const tellSoon = () => {
		tellBy ||= Date.now() + LONGEST_MS;
		clearTimeout(tellTimer);
		tellTimer = setTimeout(tellNews, Math.max(0, Math.min(SETTLED_MS, tellBy - Date.now())));
	};
	const read = async () => {
		const found = new Map((await Promise.all(KINDS.map(readKind))).flat().map((entry) => [keyOf(entry), entry]));
		const now = /* @__PURE__ */ new Date();
		let isChanged = !isOpened;
		const put = (key, entry) => {
			seen.set(key, entry);
			isChanged = true;
		};
		for (const [key, entry] of found) {
			const known = seen.get(key);
			if (!known || known.goneAt) put(key, isOpened ? {
				...entry,
				setAt: now
			} : entry);
			else if (String(known.ends) !== String(entry.ends)) put(key, {
				...known,
				...entry
			});
		}
		for (const [key, entry] of seen) if (!found.has(key) && !entry.goneAt) put(key, {
			...entry,
			goneAt: now
		});
		isOpened = true;
		if (!isChanged) return;
		tellSoon();
		tellListeners();
	};
	/** One after another, so that a later look never brings what is older. */
	const look = () => looking = (looking ?? Promise.resolve()).then(read);
	const lookSoon = () => {
		lookTimer ??= setTimeout(() => {
			lookTimer = void 0;
			look();
		}, FRESH_AFTER_MS);
	};
	const note = (key) => {
		const known = seen.get(key);
		const now = /* @__PURE__ */ new Date();
		if (known && !known.goneAt && +now - +(known.setAt ?? 0) > LOOK_MS) {
			seen.set(key, {
				...known,
				changedAt: now
			});
			tellListeners();
		}
		lookSoon();
	};
	const start = () => {
		const ending = new AbortController();
		const { signal } = ending;
		const hear = (event) => {
			if (event.act === "removed") lookSoon();
			else if (event.act !== "stopped") note(keyOf(event));
		};
		document.addEventListener("askfirst-cookie", hear, { signal });
		window.cookieStore?.addEventListener("change", ({ changed }) => {
			lookSoon();
			for (const { name = "" } of changed) note(`cookie ${name}`);
		}, { signal });
		for (const type of [
			"storage",
			"focus",
			"pageshow"
		]) addEventListener(type, lookSoon, { signal });
		document.addEventListener("visibilitychange", lookSoon, { signal });
		const timer = setInterval(() => {
			if (!(window.cookieStore && consent.gates.has("entries")) && document.visibilityState === "visible") look();
		}, LOOK_MS);
		const endSubscription = consent.subscribe(lookSoon);
		look();
		return () => {
			ending.abort();
			clearInterval(timer);
			clearTimeout(lookTimer);
			clearTimeout(tellTimer);
			lookTimer = tellTimer = void 0;
			endSubscription();
		};
	};
	let end;
	return {
		get entries() {
			return [...seen.values()];
		},
		get news() {
			return news;
		},
		get tells() {
			return wish.isOn;
		},
		subscribe(listener) {
			const own = () => listener();
			listeners.add(own);
			end ??= start();
			return () => {
				listeners.delete(own);
				if (listeners.size) return;
				end?.();
				end = void 0;
			};
		},
		turn(tells) {
			const isKept = wish.turn(tells, here().map(keyOf));
			news = [];
			tellListeners();
			lookSoon();
			return isKept;
		},
		hide() {
			news = [];
			tellListeners();
		},
		async erase(entry) {
			if (isRecord(entry)) await consent.erase();
			else await eraseEntry[entry.kind](entry.name);
			await look();
			return !!seen.get(keyOf(entry))?.goneAt;
		}
	};
};
// src/ui/cookie-log-facts.ts
/** Ours, as the policy may rename the record. */
var ownOf = (policy, { kind, name }) => !isOwnEntry(policy, kind, name) ? void 0 : kind === "cookie" ? "record" : name === "askfirst-tell" ? "wish" : "history";
/** How long an answer is remembered, as the language says it. */
var inMonths = ({ language }, remember) => new Intl.NumberFormat(language, {
	style: "unit",
	unit: "month",
	unitDisplay: "long"
}).format(remember?.months ?? 6);
var sayAllowed = ({ allowed, because }, { texts }, policy) => ({
	required: texts.logRequired,
	choice: allowed ? texts.logYes : texts.logNo,
	once: texts.logOnce,
	default: allowed ? texts.logYesDefault : texts.logNoDefault,
	signal: namingSignal(texts.logNoSignal, policy),
	audience: texts.logNoAudience
})[because];
/** The services that declare an entry, each with its declaration. */
var declarationsOf = ({ services }, { kind, name }) => services.flatMap((service) => (service.cookies ?? []).filter((one) => (one.kind ?? "cookie") === kind && covers(one.name, name)).map((one) => [service, one]));
/**
* What the policy and the visitor's answer say of an entry. Of several services that declare it, one that is allowed decides; of several
* categories, one that isn't.
*/
var factsOf = (entry, policy, state, words) => {
	const { texts, pick } = words;
	const declared = declarationsOf(policy, entry);
	const serves = policy.categories.filter(({ id }) => declared.some(([{ category }]) => category === id));
	const takesAll = serves.length > 1 && !serves.some(({ required }) => required);
	const [service, cookie] = declared.find(([{ id }]) => state.decisions[id]?.allowed !== takesAll) ?? declared[0] ?? [];
	const lifetime = pick(cookie?.lifetime);
	const own = ownOf(policy, entry);
	if (own) return {
		owner: own === "wish" ? texts.logWish : texts.logRecord,
		isService: false,
		category: "",
		use: own === "record" ? texts.logRecordFor : own === "wish" ? texts.logWishFor : "",
		personal: "",
		lifetime: own === "history" ? inMonths(words, policy.remember) : lifetime,
		allowed: own === "wish" ? texts.logYes : texts.logRequired
	};
	const decision = service && state.decisions[service.id];
	if (!service || !decision) return {
		owner: texts.logUndeclared,
		isService: false,
		category: "",
		use: texts.logUndescribed,
		personal: "",
		lifetime: "",
		allowed: texts.logNotAsked
	};
	const category = policy.categories.find(({ id }) => id === service.category);
	return {
		owner: nameOf(words, service),
		isService: true,
		category: category ? nameOf(words, category) : "",
		use: pick(cookie?.purpose),
		personal: declared.some(([, { personalData }]) => personalData) ? texts.personal : "",
		lifetime,
		allowed: sayAllowed(decision, words, policy)
	};
};
// src/ui/cookie-log.styles.ts
var cookieLogStyles = css`
  .tell {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.75em;
    margin-block-end: calc(var(--_gap) * 1.5);
  }
  .tell p {
    grid-column: 2;
  }
  label {
    padding-block: 0.5em;
    font-weight: 600;
    cursor: pointer;
  }
  input {
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0;
    accent-color: var(--_fill);
    cursor: pointer;
  }
  /* As high as the button that it stands for. */
  .gone {
    display: inline-block;
    min-block-size: max(2.75em, 44px);
  }
  [role='status']:empty {
    display: none;
  }
  .empty,
  [role='status'],
  #limits {
    margin-block: var(--_gap) 0;
  }
  .empty {
    margin-block: 0 var(--_gap);
  }
  #limits {
    font-size: 0.9375em;
  }
`;
// src/locales/en-log.ts
/** What only the cookie log shows, and who wishes to be told when something is set. */
var enLog = {
	logCaption: "What this site keeps in your browser now",
	logEmpty: "Nothing is kept in this browser by this site.",
	logName: "Name",
	logFor: "What it is for",
	logStays: "How long it stays",
	logSet: "Set",
	logAllowed: "Allowed",
	logErase: "Erase",
	logEraseOne: "Erase {name}",
	logUndeclared: "Not declared",
	logUndescribed: "This site doesn’t say yet what it is for.",
	personal: "Personal data.",
	logRecord: "Your answer about cookies",
	logRecordFor: "What you chose, and on which day. If you erase it, you are asked again.",
	logWish: "Your wish to be told",
	logWishFor: "That you want to be told, and the names you know already. It is never sent.",
	logDeclared: "Declared: {lifetime}.",
	logUntil: "Ends {date}.",
	logSession: "Ends with the browser.",
	logTab: "Ends with this tab.",
	logNoEnd: "Stays until it is erased.",
	logUntold: "This browser doesn’t tell when it ends.",
	logBefore: "Before this list was opened.",
	logChanged: "Changed {time}",
	logGone: "Gone since {time}",
	logRequired: "Always: the site needs it.",
	logYes: "Yes: you allowed it.",
	logOnce: "Yes, for this page.",
	logYesDefault: "Yes, as long as you don’t refuse it.",
	logNo: "No: you refused it.",
	logNoDefault: "No: you haven’t chosen yet.",
	logNoSignal: "No: your browser sends Global Privacy Control.",
	logNoAudience: "No: this site is for children.",
	logNotAsked: "You weren’t asked about it.",
	logErased: "{name} is erased.",
	logStill: "{name} is still there: it is in use, or something sets it again.",
	logUnkept: "Your browser keeps nothing here, so this wish holds for this page only.",
	logUnseen: "No page can see cookies for the server alone (HttpOnly), nor those of other sites.",
	tell: "Tell me when a cookie is set",
	tellMeans: "On every page of this site, in a small notice. The wish stays in this browser until you turn it off.",
	told: "New in this browser ({count}): {entries}.",
	toldClose: "Hide",
	toldHide: "Hide the notice of new cookies",
	toldShow: "Show the list"
};
// src/ui/cookie-log-words.ts
/** English for what the visitor's language doesn't bring along. */
var logWords = (words) => ({
	...words,
	texts: {
		...enLog,
		...words.texts
	}
});
// src/ui/table.styles.ts
/** Cards, one below the other; a table where there is room for it. A cell with the class `act` stands beside the name. */
var tableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  table,
  thead,
  tbody,
  caption,
  tr,
  th,
  td {
    display: block;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  table:focus {
    outline-offset: 0.5em;
  }
  caption {
    margin-block-end: calc(var(--_gap) * 0.5);
    font-size: 1.125em;
    font-weight: 600;
    text-align: start;
  }
  tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em 1em;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  td {
    grid-column: 1 / -1;
  }
  /* Erasing stands beside the name. */
  .act {
    grid-area: 1 / 2;
    max-inline-size: 9em;
  }
  th,
  td {
    padding: 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td:not(.act) {
    display: grid;
    grid-template-columns: minmax(5em, 1fr) 3fr;
    gap: 0.75em;
  }
  td:not(.act)::before {
    content: attr(data-label) / '';
    padding-block-start: 0.125em;
    font-size: 0.875em;
  }
  code {
    font-size: 1em;
    font-weight: 600;
  }
  .kind,
  .soft {
    display: block;
    font-size: 0.875em;
  }
  .was code {
    text-decoration: line-through;
  }
  /* Large text on a small screen: what has no room beside stands below. */
  @container (width < 20em) {
    tbody tr,
    td:not(.act) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0 0.5em;
    }
    .act {
      grid-area: auto;
      max-inline-size: none;
    }
  }
  /* Only there: where it is taken back, Firefox puts the header of a table from right to left beside it. */
  @container (width < 58em) {
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (width >= 58em) {
    table {
      display: table;
    }
    caption {
      display: table-caption;
    }
    thead {
      display: table-header-group;
    }
    tbody {
      display: table-row-group;
    }
    thead tr,
    tbody tr {
      display: table-row;
    }
    th,
    td,
    td:not(.act) {
      display: table-cell;
      max-inline-size: none;
      padding: 0.75em 0;
      padding-inline-end: 1.25em;
      border-block-end: 1px solid var(--_line);
    }
    td:not(.act)::before {
      content: none;
    }
    thead th {
      padding-block: 0.5em;
      font-size: 0.875em;
    }
    th:first-child {
      inline-size: 22%;
    }
    tr > :last-child {
      padding-inline-end: 0;
    }
    /* Firefox makes the column so narrow that the button's word breaks, and moves rows when it grows. */
    .act {
      inline-size: 7em;
      overflow-wrap: normal;
    }
  }
`;
// src/ui/cookie-log.ts
/**
* @summary What the site keeps in this browser now: each entry with what it is for, how long it stays, when it was set, and a
* button that erases it; and a switch for who wants to be told when something is set.
*
* It follows what happens. What comes is added below, and what goes keeps its place, so that nothing moves under the visitor's hand.
* Values are never shown. The custom properties are those of `askfirst-banner`.
*/
var AskfirstCookieLog = class extends AskfirstElement {
	static styles = [
		look,
		tableStyles,
		cookieLogStyles
	];
	static properties = { said: { state: true } };
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		this.leave = this.log.subscribe(() => this.requestUpdate());
	}
	/** Brings the visitor here. */
	focus() {
		this.renderRoot.querySelector("[tabindex]")?.focus();
	}
	async #erase(entry, row) {
		const { texts } = logWords(this.words);
		const isGone = await this.log.erase(entry);
		this.said = fill(isGone ? texts.logErased : texts.logStill, { name: entry.name });
		await this.updateComplete;
		if (isGone && !this.shadowRoot?.activeElement && [this, document.body].includes(document.activeElement)) this.renderRoot.querySelector(`[data-row="${row}"] .gone`)?.focus({ preventScroll: true });
	}
	#turn(event) {
		const { checked } = event.target;
		this.said = this.log.turn(checked) || !checked ? "" : logWords(this.words).texts.logUnkept;
	}
	render() {
		const { policy } = this.consent;
		if (!policy) return nothing;
		const words = logWords(this.words);
		const { texts } = words;
		const { entries, tells } = this.log;
		const heads = [
			texts.logName,
			texts.logFor,
			texts.logStays,
			texts.logSet,
			texts.logAllowed,
			texts.logErase
		];
		return html`<div class="tell">
        <input
          type="checkbox"
          id="tell"
          data-id="tell"
          aria-describedby="tell-text"
          .checked=${tells}
          @change=${(event) => this.#turn(event)}
        />
        <label for="tell">${texts.tell}</label>
        <p id="tell-text">${texts.tellMeans}</p>
      </div>
      ${entries.some(({ goneAt }) => !goneAt) ? nothing : html`<p class="empty">${texts.logEmpty}</p>`}
      ${entries.length ? html`<table role="table" aria-describedby="limits" tabindex="-1">
              <caption>
                ${texts.logCaption}
              </caption>
              <thead>
                <tr role="row">
                  ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${entries.map((entry, row) => this.#renderEntry(entry, row, policy, words))}
              </tbody>
            </table>` : nothing}
      <p role="status">${this.said}</p>
      <p id="limits">${texts.logUnseen}</p>`;
	}
	#renderEntry(entry, row, policy, words) {
		const { texts } = words;
		const { kind, name, goneAt } = entry;
		const { owner, isService, category, use, personal, lifetime, allowed } = factsOf(entry, policy, this.consent.state, words);
		const cell = (label, content, kind = "") => html`<td role="cell" class=${kind} data-label=${label}><div>${content}</div></td>`;
		return html`<tr role="row" data-row=${row} class=${goneAt ? "was" : "is"}>
      <th role="rowheader" scope="row">
        <code translate="no">${name}</code>
        <span class="kind" translate="no">${kind}</span>
      </th>
      ${cell(texts.logFor, html`<b translate=${isService ? "no" : nothing}>${owner}</b>
          ${category ? html`<span class="soft"><bdi>${category}</bdi></span>` : nothing}
          ${personal ? html`<p>${personal}</p>` : nothing}
          <p><bdi>${use}</bdi></p>`)}
      ${cell(texts.logStays, html`${lifetime ? html`<p><bdi>${fill(texts.logDeclared, { lifetime })}</bdi></p>` : nothing}
          <p>${this.#sayEnd(entry, words)}</p>`)}
      ${cell(texts.logSet, this.#renderSet(entry, words))} ${cell(texts.logAllowed, allowed)}
      ${cell(texts.logErase, goneAt ? html`<span class="gone" tabindex="-1">${this.#sayTime(texts.logGone, goneAt, words)}</span>` : html`<button
              data-action="erase"
              aria-label=${fill(texts.logEraseOne, { name })}
              @click=${() => this.#erase(entry, row)}
            >
              ${texts.logErase}
            </button>`, "act")}
    </tr>`;
	}
	#sayTime(text, at, { language }) {
		return fill(text, { time: new Intl.DateTimeFormat(language, { timeStyle: "short" }).format(at) });
	}
	#renderSet({ setAt, changedAt }, words) {
		const { texts } = words;
		return html`<p>${setAt ? this.#sayTime("{time}", setAt, words) : texts.logBefore}</p>
      ${changedAt ? html`<p>${this.#sayTime(texts.logChanged, changedAt, words)}</p>` : nothing}`;
	}
	#sayEnd({ kind, ends }, { texts, language }) {
		if (kind === "sessionStorage") return texts.logTab;
		if (kind !== "cookie") return texts.logNoEnd;
		if (ends === void 0) return texts.logUntold;
		return ends ? fill(texts.logUntil, { date: new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(ends) }) : texts.logSession;
	}
};
// src/locales/en-table.ts
/** What a table of all that is declared says. */
var enTable = {
	tableCaption: "What this site may keep in your browser",
	tableName: "Name",
	tableFor: "What it is for",
	tableFrom: "From",
	tableSet: "When it is set",
	tableStays: "How long it stays"
};
// src/ui/cookie-table.ts
/**
* @summary A table of all that the policy declares, for the page with the whole privacy policy: each entry with its kind, what it is
* for, whom it comes from, when it is set and how long it stays (Planet49, C-673/17; GOV.UK, cookies page). It follows the policy, so
* that the two can't disagree. The custom properties are those of `askfirst-banner`.
*/
var AskfirstCookieTable = class extends AskfirstElement {
	static styles = [look, tableStyles];
	connectedCallback() {
		super.connectedCallback();
		this.speak();
	}
	get #rows() {
		const { categories = [], services = [], cookie, remember } = this.consent.policy ?? {};
		const words = logWords(this.words);
		const { texts } = words;
		const lifetime = inMonths(words, remember);
		const record = {
			name: cookie?.name ?? "askfirst",
			purpose: `${texts.logRecord}. ${texts.logRecordFor}`,
			lifetime
		};
		const history = {
			name: "askfirst-history",
			kind: "localStorage",
			purpose: `${texts.logRecord}.`,
			lifetime
		};
		const rows = categories.flatMap((category) => services.filter((service) => service.category === category.id).flatMap((service) => (service.cookies ?? []).map((one) => ({
			cookie: one,
			service,
			category: nameOf(this.words, category)
		}))));
		const necessary = categories.find(({ required }) => required);
		const category = necessary ? nameOf(this.words, necessary) : "";
		return [...[record, ...remember?.history ? [history] : []].filter(({ name }) => !rows.some((row) => row.cookie.name === name)).map((one) => ({
			cookie: one,
			category
		})), ...rows];
	}
	render() {
		if (!this.consent.policy) return nothing;
		const texts = {
			...enTable,
			...this.words.texts
		};
		const heads = [
			texts.tableName,
			texts.tableFor,
			texts.tableFrom,
			texts.tableSet,
			texts.tableStays
		];
		return html`<table role="table">
      <caption>
        ${texts.tableCaption}
      </caption>
      <thead>
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.#rows.map((row) => this.#renderRow(row, heads))}
      </tbody>
    </table>`;
	}
	#renderRow({ cookie, service, category }, [, what = "", from = "", when = "", stays = ""]) {
		const { pick, site } = this.words;
		const { name, kind = "cookie", purpose, lifetime, personalData } = cookie;
		const { texts } = logWords(this.words);
		const cell = (label, content) => html`<td role="cell" data-label=${label}>
        <div><bdi>${content}</bdi></div>
      </td>`;
		return html`<tr role="row">
      <th role="rowheader" scope="row">
        <code translate="no">${name}</code> <span class="kind" translate="no">${kind}</span>
      </th>
      ${cell(what, html`${personalData ? html`<b>${texts.personal}</b>` : nothing} ${pick(purpose)} <span class="soft">${category}</span>`)}
      ${cell(from, service ? pick(service.provider) || nameOf(this.words, service) : site)}
      ${cell(when, pick(cookie.when))} ${cell(stays, pick(lifetime))}
    </tr>`;
	}
};
// src/ui/cookie-told.styles.ts
/** Away from the banner: at the head of the page, or beside it. Over nothing while it is empty. */
var cookieToldStyles = css`
  :host {
    position: fixed;
    z-index: 2147483646;
    inset: 0 0 auto;
    max-block-size: 50dvh;
    overflow: auto;
  }
  :host([open]) {
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    padding: var(--_gap);
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
    box-shadow: 0 0 2em #0003;
  }
  p {
    overflow-wrap: anywhere;
  }
  @media (width >= 48em) {
    :host {
      inset-block-start: 1.5em;
      inset-inline: auto 1.5em;
      inline-size: min(100% - 3em, 26em);
    }
    :host([open]) {
      border: 1px solid var(--_line);
      border-radius: min(var(--_round) * 1.5, 1em);
    }
  }
  /* Where there is room beside the banner. */
  @media (width >= 76em) {
    :host {
      inset-block: auto 1.5em;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
// src/ui/cookie-told.ts
/** So many entries are named; more are counted. */
var NAMED = 5;
/** Pixels between it and what has the focus: the ring around that is seen too. */
var GAP = 8;
/**
* @summary Tells a visitor who wished it what is new in this browser: once for all that came together, without taking the focus, and
* for as long as they leave it there. It comes by itself; a page needn't have it.
*
* The custom properties are those of `askfirst-banner`.
*/
var AskfirstCookieTold = class extends AskfirstElement {
	static styles = [look, cookieToldStyles];
	/** It may come over what has the focus (WCAG 2.2, 2.4.11), and goes without moving it. */
	#hideOnEscape = ({ key }) => {
		if (key === "Escape") this.log.hide();
	};
	/** Scrolls what gets the focus from under it, in either direction; where the page ends before that, Escape is left. */
	#clear = ({ target }) => {
		if (!(target instanceof Element) || target === this || !this.hasAttribute("open")) return;
		const own = this.getBoundingClientRect();
		const { top, bottom, left, right } = target.getBoundingClientRect();
		if (top >= own.bottom || bottom <= own.top || left >= own.right || right <= own.left) return;
		const isAtHead = own.top < innerHeight - own.bottom;
		scrollBy({
			top: isAtHead ? top - own.bottom - GAP : bottom - own.top + GAP,
			behavior: "instant"
		});
	};
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		this.setAttribute("data-nosnippet", "");
		this.leave = this.log.subscribe(() => this.requestUpdate());
		document.addEventListener("focusin", this.#clear);
		document.addEventListener("keydown", this.#hideOnEscape);
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		document.removeEventListener("keydown", this.#hideOnEscape);
		document.removeEventListener("focusin", this.#clear);
	}
	willUpdate() {
		this.toggleAttribute("open", this.log.news.length > 0);
	}
	render() {
		const { texts, list } = logWords(this.words);
		const { news } = this.log;
		const names = [...new Set(news.map(({ name }) => name))];
		const count = names.length;
		const more = names.splice(NAMED).length;
		const shown = document.querySelector("askfirst-cookie-log");
		const [before, after] = fill(texts.told, { count }).split("{entries}");
		return html`<p role="status">
        ${count ? html`${before}<bdi translate="no">${list(more ? [...names, `+${more}`] : names)}</bdi>${after}` : nothing}
      </p>
      ${count ? html`<div class="buttons">
              ${shown ? html`<button data-action="log" @click=${() => shown.focus()}>${texts.toldShow}</button>` : html`<button data-action="preferences" data-askfirst="preferences">${texts.settings}</button>`}
              <button data-action="close" aria-label=${texts.toldHide} @click=${() => this.log.hide()}>
                ${texts.toldClose}
              </button>
            </div>` : nothing}`;
	}
};
// src/ui/tell.ts
/** Has the notices in the page while the visitor wishes them, also where a site exchanges the body. */
var tell = (log) => {
	const update = () => {
		const told = document.querySelector("askfirst-cookie-told");
		if (!log.tells) told?.remove();
		else if (!told) document.body.prepend(document.createElement("askfirst-cookie-told"));
	};
	log.subscribe(update);
	update();
	new MutationObserver(update).observe(document.documentElement, { childList: true });
};
// src/cookie-log.ts
/** Starts the log, and the notices for who wished them: once for a page. */
var start = ({ consent, define }) => {
	if (customElements.get("askfirst-cookie-log")) return;
	const log = createEntryLog(consent);
	define("askfirst-cookie-told", class extends AskfirstCookieTold {
		log = log;
	});
	define("askfirst-cookie-log", class extends AskfirstCookieLog {
		log = log;
	});
	define("askfirst-cookie-table", AskfirstCookieTable);
	tell(log);
};
export { start };

//# sourceMappingURL=cookie-log.js.map