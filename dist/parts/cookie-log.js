import { entryNames, isOwnEntry } from "./entry-names.js";
import { eraseEntry } from "./erase-entry.js";
import { css, html, nothing } from "./is-known-to-intl.js";
import { covers } from "./covers.js";
import { kindsOf } from "./entry-kinds.js";
import { nameSignal } from "./name-signal.js";
import { sayMonths } from "./say-months.js";
import { AskfirstElement, fill, look, nameOf, sayCount } from "../ui.js";
import { punctuationOf } from "./punctuation-of.js";
import { sayDate } from "./say-date.js";
import { cookieOf } from "./cookie-of.js";
// src/core/entries/logged-entry.ts
/** The key of an entry: no other entry has the same kind and name. */
var loggedEntryKey = ({ kind, name }) => `${kind} ${name}`;
// src/core/entries/entry-news.ts
/** New entries are told together once none has come for SETTLED_MS, at the latest after LONGEST_MS. */
var SETTLED_MS = 1e3;
var LONGEST_MS = 5e3;
/**
* @param isOwn whether an entry is the widget's own, which is never news
* @param tell called when there are news
*/
var createEntryNews = (seen, wish, isOwn, tell) => {
	let news = [];
	let timer;
	let latest = 0;
	const gather = () => {
		latest = 0;
		const { here } = seen;
		const keys = wish.tell(here.map(loggedEntryKey));
		const fresh = here.filter((entry) => keys.includes(loggedEntryKey(entry)) && !isOwn(entry));
		if (!fresh.length) return;
		news = [...news.filter((one) => !keys.includes(loggedEntryKey(one))), ...fresh];
		tell();
	};
	return {
		get entries() {
			return news;
		},
		gatherSoon() {
			latest ||= Date.now() + LONGEST_MS;
			clearTimeout(timer);
			timer = setTimeout(gather, Math.max(0, Math.min(SETTLED_MS, latest - Date.now())));
		},
		clear() {
			news = [];
		},
		stop: () => clearTimeout(timer)
	};
};
// src/core/entries/entry-wish.ts
/** The entry that holds the wish. It is in localStorage, so that it is sent to nobody. */
var WISH = "askfirst-tell";
/** It begins with "1", so that it is never empty: the gate only tests whether there is a text. */
var textOf = (keys) => ["1", ...keys].join("\n");
/**
* The wish is on as long as its entry is stored. The entry lists the kinds and names of what was here last, so that the next page knows
* what is new.
*/
var createEntryWish = () => {
	/** The same text, where the browser doesn't store it. */
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
// src/core/entries/read-entries.ts
var KINDS = Object.keys(entryNames);
/** When this browser's cookies end, by their names, where the browser tells. Values are never read. */
var readCookieEnds = async () => {
	const cookies = await window.cookieStore?.getAll() ?? [];
	return new Map(cookies.flatMap(({ name, expires }) => expires === void 0 ? [] : [[name, expires === null ? null : new Date(expires)]]));
};
/**
* The names are those of `document.cookie`, because WebKitGTK's `cookieStore` parses some of them differently: a text without "=" is a name
* there (https://github.com/WebKit/WebKit/pull/72339).
*/
var readKind = async (kind) => {
	try {
		const ends = kind === "cookie" ? await readCookieEnds() : void 0;
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
/** The entries of every kind that are in this browser now, and when cookies end. */
var readEntries = async () => (await Promise.all(KINDS.map(readKind))).flat();
// src/core/entries/seen-entries.ts
/** An entry that has just come is reported more than once; that isn't a change. */
var JUST_COME_MS = 1e3;
var createSeenEntries = () => {
	const seen = /* @__PURE__ */ new Map();
	let isFirst = true;
	return {
		get all() {
			return [...seen.values()];
		},
		get here() {
			return [...seen.values()].filter(({ goneAt }) => !goneAt);
		},
		get: (key) => seen.get(key),
		update(entries) {
			const found = new Map(entries.map((entry) => [loggedEntryKey(entry), entry]));
			const now = /* @__PURE__ */ new Date();
			const changed = /* @__PURE__ */ new Map();
			for (const [key, entry] of found) {
				const known = seen.get(key);
				if (!known || known.goneAt) changed.set(key, isFirst ? entry : {
					...entry,
					setAt: now
				});
				else if (String(known.ends) !== String(entry.ends)) changed.set(key, {
					...known,
					...entry
				});
			}
			for (const [key, entry] of seen) if (!found.has(key) && !entry.goneAt) changed.set(key, {
				...entry,
				goneAt: now
			});
			for (const [key, entry] of changed) seen.set(key, entry);
			const isDifferent = isFirst || changed.size > 0;
			isFirst = false;
			return isDifferent;
		},
		noteChange(key) {
			const known = seen.get(key);
			const now = /* @__PURE__ */ new Date();
			if (!known || known.goneAt || +now - +(known.setAt ?? 0) <= JUST_COME_MS) return false;
			seen.set(key, {
				...known,
				changedAt: now
			});
			return true;
		}
	};
};
// src/core/entries/watch-entries.ts
/** The interval of looking, where the browser doesn't report every kind of entry. */
var LOOK_MS = 1e3;
/**
* Follows what is stored in this browser: by events where there are any, otherwise by reading at intervals.
* @param look reads what is there
* @param noteWritten is told of an entry that was written, before it is read
* @returns what reads soon, and what ends it
*/
var watchEntries = (consent, look, noteWritten) => {
	const ending = new AbortController();
	const { signal } = ending;
	let timer;
	const lookSoon = () => {
		timer ??= setTimeout(() => {
			timer = void 0;
			look();
		}, 200);
	};
	const note = (key) => {
		noteWritten(key);
		lookSoon();
	};
	const hear = (event) => {
		if (event.act === "removed") lookSoon();
		else if (event.act !== "stopped") note(loggedEntryKey(event));
	};
	document.addEventListener("askfirst-cookie", hear, { signal });
	const hearCookies = ({ changed }) => {
		lookSoon();
		for (const { name = "" } of changed) note(`cookie ${name}`);
	};
	window.cookieStore?.addEventListener("change", hearCookies, { signal });
	for (const type of [
		"storage",
		"focus",
		"pageshow"
	]) addEventListener(type, lookSoon, { signal });
	document.addEventListener("visibilitychange", lookSoon, { signal });
	const interval = setInterval(() => {
		if (!(window.cookieStore && consent.gates.has("entries")) && document.visibilityState === "visible") look();
	}, LOOK_MS);
	const endSubscription = consent.subscribe(lookSoon);
	look();
	return {
		lookSoon,
		end() {
			ending.abort();
			clearInterval(interval);
			clearTimeout(timer);
			endSubscription();
		}
	};
};
// src/core/entries/entry-log.ts
/** Each call waits for the one before, so that an older reading never replaces a newer one. */
var oneAfterAnother = (act) => {
	let last = Promise.resolve();
	return () => {
		last = last.then(act);
		return last;
	};
};
/** Makes the log. Nothing is watched before somebody listens. */
var createEntryLog = (consent) => {
	const listeners = /* @__PURE__ */ new Set();
	const tellListeners = () => listeners.forEach((listener) => listener());
	const isOwn = ({ kind, name }) => isOwnEntry(consent.policy ?? {}, kind, name);
	const wish = createEntryWish();
	const seen = createSeenEntries();
	const news = createEntryNews(seen, wish, isOwn, tellListeners);
	const read = async () => {
		if (!seen.update(await readEntries())) return;
		news.gatherSoon();
		tellListeners();
	};
	const look = oneAfterAnother(read);
	const noteWritten = (key) => {
		if (seen.noteChange(key)) tellListeners();
	};
	let watching;
	return {
		get entries() {
			return seen.all;
		},
		get news() {
			return news.entries;
		},
		get tells() {
			return wish.isOn;
		},
		subscribe(listener) {
			const own = () => listener();
			listeners.add(own);
			watching ??= watchEntries(consent, look, noteWritten);
			return () => {
				listeners.delete(own);
				if (listeners.size) return;
				watching?.end();
				watching = void 0;
				news.stop();
			};
		},
		turn(tells) {
			const isKept = wish.turn(tells, seen.here.map(loggedEntryKey));
			news.clear();
			tellListeners();
			watching?.lookSoon();
			return isKept;
		},
		hide() {
			news.clear();
			tellListeners();
		},
		async erase(entry) {
			if (entry.kind === "cookie" && isOwn(entry)) await consent.erase();
			else await eraseEntry[entry.kind](entry.name);
			await look();
			return !!seen.get(loggedEntryKey(entry))?.goneAt;
		}
	};
};
// src/ui/cookie-log/entry-facts.ts
var sayAllowed = ({ allowed, because }, { texts }, policy) => ({
	required: texts.logRequired,
	choice: allowed ? texts.logYes : texts.logNo,
	once: texts.logOnce,
	default: allowed ? texts.logYesDefault : texts.logNoDefault,
	signal: nameSignal(texts.logNoSignal, policy),
	audience: texts.logNoAudience
})[because];
/** Makes the function that finds the declarations of an entry: exact names by look-up, and then those with a wildcard. */
var createDeclarations = ({ services }) => {
	const exact = /* @__PURE__ */ new Map();
	const wild = [];
	for (const service of services) for (const cookie of service.cookies ?? []) {
		if (cookie.name.includes("*")) {
			wild.push([service, cookie]);
			continue;
		}
		for (const kind of kindsOf(cookie)) {
			const key = `${kind} ${cookie.name}`;
			exact.set(key, [...exact.get(key) ?? [], [service, cookie]]);
		}
	}
	return ({ kind, name }) => [...exact.get(`${kind} ${name}`) ?? [], ...wild.filter(([, one]) => kindsOf(one).includes(kind) && covers(one.name, name))];
};
/** The facts of the widget's own entries. */
var ownFacts = ({ kind, name }, policy, words, lifetime) => {
	const { texts } = words;
	const own = {
		service: void 0,
		isOwn: true,
		category: "",
		personal: ""
	};
	if (kind === "cookie") return {
		...own,
		owner: texts.logRecord,
		use: texts.logRecordFor,
		lifetime,
		allowed: texts.logRequired
	};
	if (name === "askfirst-tell") return {
		...own,
		owner: texts.logWish,
		use: texts.logWishFor,
		lifetime,
		allowed: texts.logYes
	};
	const months = sayMonths(words, policy.remember.months);
	return {
		...own,
		owner: texts.logRecord,
		use: "",
		lifetime: months,
		allowed: texts.logRequired
	};
};
/**
* The declaration that decides, if several services declare an entry: one that is allowed. If the services belong to several categories and
* none of these is required, it is one that isn't allowed.
*/
var findDeciding = (declared, { categories }, { decisions }) => {
	const serves = categories.filter(({ id }) => declared.some(([{ category }]) => category === id));
	const takesAll = serves.length > 1 && !serves.some(({ required }) => required);
	return declared.find(([{ id }]) => decisions[id]?.allowed !== takesAll) ?? declared[0];
};
/** Makes the function that says what the policy and the visitor's answer mean for an entry. */
var entryFacts = (policy, state, words) => {
	const { texts, pick } = words;
	const declarationsOf = createDeclarations(policy);
	return (entry) => {
		const declared = declarationsOf(entry);
		const [service, cookie] = findDeciding(declared, policy, state) ?? [];
		const lifetime = pick(cookie?.lifetime);
		if (isOwnEntry(policy, entry.kind, entry.name)) return ownFacts(entry, policy, words, lifetime);
		const decision = service && state.decisions[service.id];
		if (!service || !decision) return {
			owner: texts.logUndeclared,
			service: void 0,
			isOwn: false,
			category: "",
			use: texts.logUndescribed,
			personal: "",
			lifetime: "",
			allowed: texts.logNotAsked
		};
		const category = policy.categories.find(({ id }) => id === service.category);
		return {
			owner: nameOf(words, service),
			service: service.id,
			isOwn: false,
			category: category ? nameOf(words, category) : "",
			use: pick(cookie?.purpose),
			personal: declared.some(([, { personalData }]) => personalData) ? texts.personal : "",
			lifetime,
			allowed: sayAllowed(decision, words, policy)
		};
	};
};
// src/ui/cookie-log/entry-groups.ts
var keyOf = ({ service, isOwn, owner }) => {
	if (service !== void 0) return `service ${service}`;
	return isOwn ? `own ${owner}` : "undeclared";
};
/** Groups entries by their owner, in the order in which each owner was first seen. */
var entryGroups = (entries, factsOf) => {
	const groups = /* @__PURE__ */ new Map();
	entries.forEach((entry, row) => {
		const facts = factsOf(entry);
		const key = keyOf(facts);
		const own = groups.get(key) ?? [];
		own.push({
			entry,
			facts,
			row
		});
		groups.set(key, own);
	});
	return [...groups].map(([key, own]) => ({
		key,
		name: own[0]?.facts.owner ?? "",
		service: own[0]?.facts.service,
		allowed: own[0]?.facts.allowed ?? "",
		entries: own,
		present: own.filter(({ entry }) => !entry.goneAt)
	}));
};
/** A year in milliseconds, which is the length of the bar. */
var YEAR_MS = 31536e6;
/** How long an entry stays from now on, as a share of a year: 1 if it has no end, 0 if it ends with the tab or the browser session. */
var shareOfYear = ({ kind, ends }) => {
	if (kind === "sessionStorage") return 0;
	if (kind !== "cookie") return 1;
	if (ends === void 0) return void 0;
	return ends ? Math.min(1, Math.max(0, (Number(ends) - Date.now()) / YEAR_MS)) : 0;
};
// src/ui/cookie-log/say-end.ts
/** When an entry ends, as far as the browser tells. */
var sayEnd = ({ kind, ends }, words) => {
	const { texts } = words;
	if (kind === "sessionStorage") return texts.logTab;
	if (kind !== "cookie") return texts.logNoEnd;
	if (ends === void 0) return texts.logUntold;
	return ends ? fill(texts.logUntil, { date: sayDate(words, new Date(ends), { dateStyle: "medium" }) }) : texts.logSession;
};
// src/ui/cookie-log/render-entry.ts
var sayTime = (text, at, words) => fill(text, { time: sayDate(words, at, { timeStyle: "short" }) });
var renderStored = ({ setAt, changedAt }, words) => {
	const { texts } = words;
	return html`<p>${setAt ? html`<span class="time">${sayTime("{time}", setAt, words)}</span>` : texts.logBefore}</p>
    ${changedAt ? html`<p>${sayTime(texts.logChanged, changedAt, words)}</p>` : nothing}`;
};
var renderCell = (label, content, kind = "") => html`<td role="cell" class=${kind} data-label=${label}><div>${content}</div></td>`;
var renderUse = ({ facts }) => {
	const { owner, service, category, personal, use } = facts;
	return html`<b translate=${service === void 0 ? nothing : "no"}>${owner}</b>
    ${category ? html`<span class="soft"><bdi>${category}</bdi></span>` : nothing}
    ${personal ? html`<p>${personal}</p>` : nothing}
    <p><bdi>${use}</bdi></p>`;
};
var renderStay = ({ entry, facts: { lifetime } }, words) => html`${lifetime ? html`<p><bdi>${fill(words.texts.logDeclared, { lifetime })}</bdi></p>` : nothing}
    <p>${sayEnd(entry, words)}</p>`;
/**
* An entry: its name, what it is for, how long it stays, when it was stored, and what erases it.
* @param erase erases it; given its place in the log too
*/
var renderEntry = (one, words, erase) => {
	const { texts } = words;
	const { entry, row } = one;
	const { kind, name, goneAt } = entry;
	const act = goneAt ? html`<span class="gone" tabindex="-1">${sayTime(texts.logGone, goneAt, words)}</span>` : html`<button
        data-action="erase"
        aria-label=${fill(texts.logEraseOne, { name })}
        @click=${() => erase(entry, row)}
      >
        ${texts.logErase}
      </button>`;
	return html`<tr role="row" data-row=${row} class=${goneAt ? "was" : "is"}>
    <th role="rowheader" scope="row">
      <code dir="ltr" translate="no">${name}</code>
      <span class="kind" translate="no">${kind}</span>
    </th>
    ${renderCell(texts.logFor, renderUse(one))} ${renderCell(texts.logStays, renderStay(one, words))}
    ${renderCell(texts.logSet, renderStored(entry, words))} ${renderCell(texts.logErase, act, "act")}
  </tr>`;
};
// src/ui/cookie-log/render-group.ts
/** The number of groups that have a colour of their own. */
var COLOURS = 5;
var classOf = (index) => `colour-${Math.min(index, COLOURS)}`;
/** The greatest number of pieces in the bar. */
var MOST_PIECES = 60;
/** The size of each group, as a bar of equal pieces. It uses no widths, because a page may forbid styles in attributes. */
var renderBar = (groups) => {
	const count = groups.reduce((sum, { present }) => sum + present.length, 0);
	const piecesOf = ({ present }) => Array(Math.ceil(present.length * Math.min(1, MOST_PIECES / count))).fill(void 0);
	return html`<div class="bar">
    ${groups.map((group, index) => piecesOf(group).map(() => html`<i class=${classOf(index)}></i>`))}
  </div>`;
};
/** The entry of a group that stays longest, as far as the browser tells it. */
var findLongest = (entries) => {
	let longest;
	for (const one of entries) {
		const share = shareOfYear(one.entry);
		if (share !== void 0 && share > (longest?.[1] ?? -1)) longest = [one, share];
	}
	return longest;
};
var renderLongest = (group, words) => {
	const [longest, share] = findLongest(group.present) ?? [];
	if (!longest || share === void 0) return nothing;
	const text = longest.facts.lifetime || sayEnd(longest.entry, words);
	return html`<span class="length"
    ><svg viewBox="0 0 72 4">
      <rect width="72" height="4" opacity="0.25" />
      <rect width=${72 * Math.max(.05, share)} height="4" /></svg
    ><bdi>${text}</bdi></span
  >`;
};
/** Whether the entries below are allowed. It stands here once, because it is the same for all of them. */
var renderAllowed = ({ allowed }, { texts }) => html`<span class="allowed"><span>${texts.logAllowed}</span> ${allowed}</span>`;
/**
* The button that erases all of a service's entries, and turns the service off if it is on. There is none if the site needs the service, or
* nobody is asked about it.
*/
var renderErase = (group, words, { decision, eraseGroup }) => {
	const { texts } = words;
	if (!decision || decision.because === "required" || !group.present.length) return nothing;
	const text = decision.allowed ? texts.logEraseOff : texts.logErase;
	return html`<button
    data-action="erase-off"
    aria-label="${text}${punctuationOf(words).colon}${group.name}"
    @click=${eraseGroup}
  >
    ${text}
  </button>`;
};
/** The entries of a service, below a row that sums them up. */
var renderGroup = (group, words, view) => {
	const { texts } = words;
	const count = group.present.length;
	const text = fill(texts.logCount, { count: sayCount(words, count) });
	return html`<thead class="group">
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colspan=${view.columns}>
          <div class="summary">
            <button
              class="fold"
              data-action="entries"
              aria-expanded=${view.isFolded ? "false" : "true"}
              aria-description=${text}
              @click=${view.toggle}
            >
              <i class="dot ${classOf(view.index)}"></i
              ><b translate=${group.service === void 0 ? nothing : "no"}>${group.name}</b>
              <span>${sayCount(words, count)}</span>
            </button>
            <span class="facts"
              ><bdi>${group.entries[0]?.facts.category ?? ""}</bdi> ${renderLongest(group, words)}
              ${view.isFolded ? nothing : renderAllowed(group, words)}</span
            >
            ${renderErase(group, words, view)}
          </div>
        </th>
      </tr>
    </thead>
    <tbody ?hidden=${view.isFolded}>
      ${group.entries.map((one) => renderEntry(one, words, view.erase))}
    </tbody>`;
};
// src/ui/cookie-log/cookie-log.styles.ts
var cookieLogStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
  }
  #count {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .head button,
  .summary button:not(.fold) {
    border-color: var(--_line);
  }
  /* The heads of columns and the caption are for who hears them: each part says what it is. */
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .bar {
    display: flex;
    block-size: 0.75em;
    margin-block-end: 0.75em;
    border-radius: 1em;
    overflow: clip;
  }
  .bar i {
    flex: 1;
  }
  .dot {
    display: inline-block;
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 0.1875em;
  }
  .colour-0 {
    background: #3b82c4;
  }
  .colour-1 {
    background: #c8701a;
  }
  .colour-2 {
    background: #3d9463;
  }
  .colour-3 {
    background: #a860c4;
  }
  .colour-4 {
    background: #c65873;
  }
  .colour-5 {
    background: #7f8b96;
  }
  .group {
    display: block;
    border-block-start: 1px solid var(--_line);
  }
  .group tr,
  .group th {
    display: block;
  }
  .group th {
    padding-block: 0.375em 0.625em;
  }
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 1em;
  }
  .summary > * {
    grid-column: 1;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding-inline-start: 2.875em;
    font-size: 0.875em;
  }
  .facts > bdi:empty {
    display: none;
  }
  .length,
  .allowed {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  svg {
    flex: none;
    inline-size: 4.5em;
    block-size: 0.25em;
    border-radius: 1em;
    fill: currentColor;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .summary .fold {
    display: flex;
    align-items: center;
    justify-self: start;
    gap: 0.5em;
    padding: 0;
    border-color: transparent;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .fold span {
    font-weight: 400;
  }
  .fold::before {
    content: '';
    flex: none;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    margin-inline: 0.125em 0.25em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: -45deg;
  }
  .fold:dir(rtl)::before {
    rotate: 135deg;
  }
  .fold[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .summary [data-action='erase-off'] {
    grid-area: 1 / 2 / span 2;
    align-self: center;
    max-inline-size: 16em;
  }
  tbody[hidden] {
    display: none;
  }
  tbody b,
  tbody .kind,
  tbody b + .soft {
    font-size: 0.875em;
  }
  /* Said of the whole group already. */
  tbody td b,
  tbody td b + .soft {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody tr {
    padding-block: 0.75em;
  }
  tbody td {
    font-size: 0.9375em;
  }
  .time {
    white-space: nowrap;
  }
  .tell {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.75em;
    margin-block-start: var(--_gap);
    padding-block-start: calc(var(--_gap) * 0.5);
    border-block-start: 1px solid var(--_line);
  }
  .tell p {
    grid-column: 2;
    font-size: 0.875em;
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
    font-size: 0.875em;
  }
  @container (width < 17em) {
    .facts,
    .length {
      padding: 0;
      flex-wrap: wrap;
    }
    .summary [data-action='erase-off'] {
      margin-inline-start: 0;
    }
  }
  @container (width < 36em) {
    .summary [data-action='erase-off'] {
      grid-area: auto;
      justify-self: start;
      max-inline-size: 100%;
      margin-block-start: 0.5em;
      margin-inline-start: 2.5em;
    }
    .summary > *,
    .summary {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (width >= 58em) {
    .group {
      display: table-row-group;
    }
    .group tr {
      display: table-row;
    }
    .group th {
      display: table-cell;
      border-block-end: 0;
      border-block-start: 1px solid var(--_line);
      padding-inline-end: 0;
    }
    .heads {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody th,
    tbody td:not(.act),
    tbody .act {
      border-block: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .bar i,
    .dot {
      forced-color-adjust: none;
    }
  }
  @media print {
    button,
    .tell {
      display: none;
    }
  }
`;
// src/locales/en-log.ts
/** The texts of the cookie log, and of its notices about new entries. */
var enLog = {
	logCaption: "What this site keeps in your browser now",
	logEmpty: "This site keeps nothing in this browser.",
	logName: "Name",
	logFor: "What it is for",
	logStays: "Storage period",
	logSet: "Stored",
	logAllowed: "Allowed",
	logErase: "Erase",
	logEraseOne: "Erase {name}",
	logCount: "Stored in your browser: {count}",
	logEraseAll: "Erase everything and refuse",
	logEraseOff: "Erase and turn off",
	logUndeclared: "Not listed by this site",
	logUndescribed: "This site hasn’t said what it is for.",
	personal: "Contains personal data.",
	logRecord: "Your answer about cookies",
	logRecordFor: "What you chose, and on which day. If you erase it, you will be asked again.",
	logWish: "Your request to be told",
	logWishFor: "Remembers that you want to be told, and what you have been told of already. It is never sent.",
	logDeclared: "According to this site: {lifetime}.",
	logUntil: "Ends {date}.",
	logSession: "Ends when you close the browser.",
	logTab: "Ends when you close this tab.",
	logNoEnd: "Stays until it is erased.",
	logUntold: "This browser doesn’t say when it ends.",
	logBefore: "Before this list was opened.",
	logChanged: "Changed at {time}",
	logGone: "Gone since {time}",
	logRequired: "Always: the site needs it.",
	logYes: "Yes: you allowed it.",
	logOnce: "Yes, for this page.",
	logYesDefault: "Yes, unless you refuse it.",
	logNo: "No: you refused it.",
	logNoDefault: "No: you haven’t chosen yet.",
	logNoSignal: "No: your browser sends the Global Privacy Control signal.",
	logNoAudience: "No: children use this site.",
	logNotAsked: "You weren’t asked about it.",
	logErased: "{name} has been erased.",
	logStill: "{name} is still there: it is in use, or something sets it again.",
	logUnkept: "Your browser can’t store this, so you will be told on this page only.",
	logUnseen: "No page can see cookies that only the server can read (HttpOnly), or cookies of other sites.",
	tell: "Tell me when a cookie is set",
	tellMeans: "On every page of this site, in a small notice. It stays on in this browser until you turn it off.",
	told: "New in this browser ({count}): {entries}.",
	toldClose: "Hide",
	toldHide: "Hide the notice about new cookies",
	toldShow: "Show the list"
};
// src/ui/words/log-words.ts
/** Uses English for texts that the visitor's language lacks. */
var logWords = (words) => ({
	...words,
	texts: {
		...enLog,
		...words.texts
	}
});
// src/ui/cookie-log/table.styles.ts
/** Cards, one below the other; a table if there is room for it. A cell with the class `act` is beside the name. */
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
    grid-template-columns: minmax(6.5em, 2fr) 5fr;
    gap: 0.75em;
  }
  td:not(.act)::before {
    content: attr(data-label) / '';
    padding-block-start: 0.125em;
    font-size: 0.875em;
    hyphens: auto;
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
  @container (width < 17em) {
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
    thead:not(.group) {
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
    thead:not(.group) {
      display: table-header-group;
    }
    .group,
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
      padding: 0.5em 0;
      padding-inline-end: 1.25em;
      border-block-end: 1px solid var(--_line);
    }
    td:not(.act)::before {
      content: none;
    }
    thead:not(.group) th {
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
// src/ui/cookie-log/cookie-log.ts
/** Up to this many entries, all are shown at first. If there are more, those of each service are folded. */
var MOST_UNFOLDED = 8;
/**
* @summary What the site stores in this browser now, by service: how much, for how long, and buttons that erase it; each entry with its
*   purpose and the time when it was stored; and a switch for visitors who want to be told when something is stored.
*
* It follows what happens. A new entry is added below, and an erased one keeps its place, so that nothing moves under the visitor's hand.
* Values are never shown. The custom properties are those of `askfirst-banner`.
*/
var AskfirstCookieLog = class extends AskfirstElement {
	static styles = [
		look,
		tableStyles,
		cookieLogStyles
	];
	static properties = {
		said: { state: true },
		folded: { state: true }
	};
	/** The names that were erased here. Such an entry may be stored again. */
	#erased = /* @__PURE__ */ new Set();
	connectedCallback() {
		super.connectedCallback();
		this.speak();
		this.leave = this.log.subscribe(() => {
			this.#noticeReturns();
			this.requestUpdate();
		});
	}
	/** Moves the focus here. */
	focus() {
		this.renderRoot.querySelector("table")?.focus();
	}
	/** An erased entry that is here again was stored anew, so the message about it is corrected. */
	#noticeReturns() {
		for (const { name, goneAt } of this.log.entries) if (!goneAt && this.#erased.delete(name)) this.said = fill(logWords(this.words).texts.logStill, { name: this.#isolateName(name) });
	}
	#isolateName(name) {
		return this.words.texts.direction === "rtl" ? `\u2066${name}\u2069` : name;
	}
	async #erase(entry, row) {
		const { texts } = logWords(this.words);
		const isGone = await this.log.erase(entry);
		if (isGone) this.#erased.add(entry.name);
		this.said = fill(isGone ? texts.logErased : texts.logStill, { name: this.#isolateName(entry.name) });
		await this.updateComplete;
		if (isGone) this.#focusInstead(`[data-row="${row}"] .gone`);
	}
	/** Moves the focus on from a button that was removed. A focus elsewhere on the page stays there. */
	#focusInstead(selector) {
		if (this.shadowRoot?.activeElement) return;
		if (![this, document.body].includes(document.activeElement)) return;
		this.renderRoot.querySelector(selector)?.focus({ preventScroll: true });
	}
	/** Erases all entries of a group. Its service is refused first, so that the service doesn't store them again. */
	async #eraseGroup({ service, present, name }) {
		const { texts } = logWords(this.words);
		if (service !== void 0 && this.consent.allows(service)) await this.consent.decide({ [service]: false });
		await this.#eraseAll(present.map(({ entry }) => entry));
		const left = present.filter(({ entry: { kind, name: one } }) => this.#isHere(kind, one));
		this.said = left.length ? fill(texts.logStill, { name: this.words.list(left.map(({ entry }) => this.#isolateName(entry.name))) }) : fill(texts.logErased, { name });
		await this.updateComplete;
		this.#focusInstead("table");
	}
	async #eraseAll(entries) {
		for (const entry of entries) if (!this.#isHere(entry.kind, entry.name)) this.#erased.add(entry.name);
		else if (await this.log.erase(entry)) this.#erased.add(entry.name);
	}
	#isHere(kind, name) {
		return this.log.entries.some((one) => one.kind === kind && one.name === name && !one.goneAt);
	}
	/** Refuses everything, and erases everything but the answer itself. */
	async #withdraw() {
		const words = logWords(this.words);
		await this.consent.withdraw();
		const { policy, state } = this.consent;
		if (!policy) return;
		const factsOf = entryFacts(policy, state, words);
		await this.#eraseAll(this.log.entries.filter((entry) => !entry.goneAt && !factsOf(entry).isOwn));
		this.said = fill(words.texts.logCount, { count: sayCount(words, this.log.entries.filter(({ goneAt }) => !goneAt).length) });
		await this.updateComplete;
		this.#focusInstead("table");
	}
	#setWish(event) {
		const { checked } = event.target;
		this.said = this.log.turn(checked) || !checked ? "" : logWords(this.words).texts.logUnkept;
	}
	#toggleFold(now, key) {
		const folded = new Set(now);
		if (!folded.delete(key)) folded.add(key);
		this.folded = folded;
	}
	render() {
		const { policy, state } = this.consent;
		if (!policy) return nothing;
		const words = logWords(this.words);
		const groups = entryGroups(this.log.entries, entryFacts(policy, state, words));
		const count = groups.reduce((sum, { present }) => sum + present.length, 0);
		const folded = this.folded ?? new Set(count > MOST_UNFOLDED ? groups.map(({ key }) => key) : []);
		return html`${this.#renderHead(count, groups, words)} ${this.#renderTable(groups, folded, words)}
      <p role="status">${this.said}</p>
      ${this.#renderWish(words)}
      <p id="limits">${words.texts.logUnseen}</p>`;
	}
	#renderHead(count, groups, words) {
		const { texts } = words;
		if (!count) return html`<p class="empty">${texts.logEmpty}</p>`;
		return html`<div class="head">
        <p id="count">${fill(texts.logCount, { count: sayCount(words, count) })}</p>
        <button data-action="erase-all" @click=${() => this.#withdraw()}>${texts.logEraseAll}</button>
      </div>
      ${renderBar(groups)}`;
	}
	#renderTable(groups, folded, words) {
		const { texts } = words;
		if (!groups.length) return nothing;
		const heads = [
			texts.logName,
			texts.logFor,
			texts.logStays,
			texts.logSet,
			texts.logErase
		];
		return html`<table role="table" aria-describedby="limits" tabindex="-1">
      <caption>
        ${texts.logCaption}
      </caption>
      <thead class="heads">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${groups.map((group, index) => renderGroup(group, words, {
			index,
			columns: heads.length,
			isFolded: folded.has(group.key),
			decision: group.service === void 0 ? void 0 : this.consent.state.decisions[group.service],
			toggle: () => this.#toggleFold(folded, group.key),
			erase: (entry, row) => {
				this.folded = folded;
				this.#erase(entry, row);
			},
			eraseGroup: () => {
				this.folded = folded;
				this.#eraseGroup(group);
			}
		}))}
    </table>`;
	}
	#renderWish({ texts }) {
		return html`<div class="tell">
      <input
        type="checkbox"
        id="tell"
        data-id="tell"
        aria-describedby="tell-text"
        .checked=${this.log.tells}
        @change=${(event) => this.#setWish(event)}
      />
      <label for="tell">${texts.tell}</label>
      <p id="tell-text">${texts.tellMeans}</p>
    </div>`;
	}
};
// src/locales/en-table.ts
/** The texts of the table of declared entries. */
var enTable = {
	tableCaption: "What this site may keep in your browser",
	tableName: "Name",
	tableFor: "What it is for",
	tableFrom: "From",
	tableSet: "When it is stored",
	tableStays: "Storage period",
	storesNothing: "It stores nothing in your browser."
};
// src/ui/cookie-log/declared-rows.ts
/** The widget's own entries: the record, and earlier answers if the site stores them. */
var ownEntries = (policy, words) => {
	const { remember } = policy;
	const { texts } = words;
	const { stop } = punctuationOf(words);
	const lifetime = sayMonths(words, remember.months);
	const record = {
		name: cookieOf(policy).name,
		purpose: `${texts.logRecord}${stop}${texts.logRecordFor}`,
		lifetime
	};
	const history = {
		name: "askfirst-history",
		kind: "localStorage",
		purpose: texts.logRecord,
		lifetime
	};
	return remember.history ? [record, history] : [record];
};
/** All that the policy declares, in its order: each entry of each service, and the services without any. */
var declaredRows = (policy, words) => {
	const { categories, services } = policy;
	const byCategory = new Map(categories.map(({ id }) => [id, []]));
	for (const service of services) byCategory.get(service.category)?.push(service);
	const rows = categories.flatMap((one) => {
		const category = nameOf(words, one);
		return (byCategory.get(one.id) ?? []).flatMap((service) => service.cookies?.length ? service.cookies.map((cookie) => ({
			cookie,
			service,
			category
		})) : [{
			service,
			category
		}]);
	});
	const necessary = categories.find(({ required }) => required);
	const category = necessary ? nameOf(words, necessary) : "";
	const declared = new Set(rows.map(({ cookie }) => cookie?.name));
	return [...ownEntries(policy, words).filter(({ name }) => !declared.has(name)).map((cookie) => ({
		cookie,
		category
	})), ...rows];
};
// src/ui/cookie-log/compact-table.styles.ts
/** A table also where there is room for its columns alone: small, and close together. */
var compactTableStyles = css`
  caption {
    font-size: 1em;
  }
  tbody tr {
    gap: 0.25em 1em;
    padding-block: 0.625em;
  }
  td:not(.act) {
    gap: 0.5em;
  }
  td:not(.act):has(bdi:empty) {
    display: none;
  }
  @container (width < 30em) {
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.875em;
    }
    tbody th,
    tbody td:nth-child(2) {
      flex: 1 0 100%;
    }
    td:not(.act) {
      display: flex;
      min-inline-size: 0;
      gap: 0.375em;
      font-size: 0.875em;
    }
    td:not(.act)::before {
      flex: none;
      padding: 0;
      font-size: 1em;
      opacity: 0.8;
    }
    td:nth-child(2)::before {
      content: none;
    }
    .soft,
    .kind {
      display: inline;
    }
    .kind {
      margin-inline-start: 0.375em;
    }
    .soft::before {
      content: ' · ' / '';
    }
  }
  @container (width < 17em) {
    td:not(.act) {
      flex: 1 0 100%;
      display: block;
    }
    td:not(.act)::before {
      display: block;
    }
  }
  @container (30em <= width < 58em) {
    table {
      display: table;
      font-size: 0.8125em;
    }
    caption {
      display: table-caption;
      font-size: 1.23em;
    }
    thead:not(.group) {
      position: static;
      display: table-header-group;
      clip-path: none;
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
    td:not(.act),
    td:not(.act):has(bdi:empty) {
      display: table-cell;
      padding: 0.5em 0;
      padding-inline-end: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    td:not(.act)::before {
      content: none;
    }
    th:first-child {
      inline-size: 24%;
    }
    th {
      overflow-wrap: anywhere;
    }
  }
  @container (width >= 30em) {
    td:not(.act):has(bdi:empty) {
      display: table-cell;
    }
    /* Without widths, the column with the longest text takes the room of the others, and their words break. */
    td:nth-child(3),
    td:nth-child(4) {
      inline-size: 17%;
    }
    td:nth-child(5) {
      inline-size: 12%;
    }
  }
`;
// src/ui/cookie-log/cookie-table.ts
/**
* @summary A table of all that the policy declares, for the page with the whole privacy policy: each service, and each entry with its kind,
*   its purpose, its provider, when it is set and how long it stays (Planet49, C-673/17; GOV.UK, cookies page). It is made from the policy,
*   so that the two can't disagree. The custom properties are those of `askfirst-banner`.
*/
var AskfirstCookieTable = class extends AskfirstElement {
	static styles = [
		look,
		tableStyles,
		compactTableStyles
	];
	connectedCallback() {
		super.connectedCallback();
		this.speak();
	}
	render() {
		const { policy } = this.consent;
		if (!policy) return nothing;
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
        ${declaredRows(policy, logWords(this.words)).map((row) => this.#renderRow(row, heads))}
      </tbody>
    </table>`;
	}
	#renderRow({ cookie, service, category }, heads) {
		const { pick, site } = this.words;
		const { texts } = logWords(this.words);
		const [, what, from, when, stays] = heads;
		const cell = (label, content) => html`<td role="cell" data-label=${label ?? nothing}>
        <div><bdi>${content}</bdi></div>
      </td>`;
		const name = service ? nameOf(this.words, service) : site;
		const provider = pick(service?.provider);
		const purpose = html`${cookie?.personalData ? html`<b>${texts.personal}</b>` : nothing} ${pick(cookie?.purpose)}
      <span class="soft">${category}</span>`;
		return html`<tr role="row">
      <th role="rowheader" scope="row">
        ${cookie ? html`<code dir="ltr" translate="no">${cookie.name}</code>
                <span class="kind" translate="no">${cookie.kind ?? "cookie"}</span>` : html`<b translate="no">${name}</b>`}
      </th>
      ${cell(what, cookie ? purpose : html`${this.#sayNothing(service)} <span class="soft">${category}</span>`)}
      ${cell(from, html`${name}${provider && provider !== name ? html` <span class="soft">${provider}</span>` : nothing}`)}
      ${cell(when, pick(cookie?.when))} ${cell(stays, pick(cookie?.lifetime))}
    </tr>`;
	}
	/** Says that a service stores nothing, if the policy says so. If the policy says nothing about it, this says nothing. */
	#sayNothing(service) {
		return service?.cookies ? {
			...enTable,
			...this.words.texts
		}.storesNothing : "";
	}
};
// src/ui/cookie-log/cookie-told.styles.ts
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
    padding: var(--_gap) var(--_gap) 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
    box-shadow: 0 0 2em #0003;
  }
  /* What is cut at the foot fades into it. At the end of the text, this is the padding. */
  :host([open])::after {
    content: '';
    position: sticky;
    inset-block-end: 0;
    block-size: var(--_gap);
    margin-block-start: calc(-0.75 * var(--_gap));
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
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
// src/ui/cookie-log/cookie-told.ts
/** The number of entries that are named; further ones are counted. */
var NAMED = 5;
/** The distance in pixels to the focused element, so that the ring around that element is visible too. */
var GAP = 8;
/**
* @summary Tells a visitor who turned the notices on which entries are new in this browser: several at once in one notice, without taking
*   the focus, and until the visitor hides it. The widget adds it by itself; a page needn't contain it.
*
* The custom properties are those of `askfirst-banner`.
*/
var AskfirstCookieTold = class extends AskfirstElement {
	static styles = [look, cookieToldStyles];
	/** The notice may cover the focused element (WCAG 2.2, 2.4.11). Escape hides it and doesn't move the focus. */
	#hideOnEscape = ({ key }) => {
		if (key === "Escape") this.log.hide();
	};
	/**
	* Scrolls a newly focused element from under the notice, in either direction. If the page can't be scrolled that far, Escape still hides
	* the notice.
	*/
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
		const [before, after] = fill(texts.told, { count: sayCount(this.words, count) }).split("{entries}");
		return html`<p role="status">
        ${count ? html`${before}<bdi translate="no">${list(more ? [...names, `+${sayCount(this.words, more)}`] : names)}</bdi>${after}` : nothing}
      </p>
      ${count ? html`<div class="buttons">
              ${shown ? html`<button data-action="log" @click=${() => shown.focus()}>${texts.toldShow}</button>` : html`<button data-action="preferences" data-askfirst="preferences">${texts.settings}</button>`}
              <button data-action="close" aria-label=${texts.toldHide} @click=${() => this.log.hide()}>
                ${texts.toldClose}
              </button>
            </div>` : nothing}`;
	}
};
// src/ui/cookie-log/keep-told.ts
/** Keeps the notices in the page while the visitor wants them, even when a site replaces the body. */
var keepTold = (log) => {
	const update = () => {
		const told = document.querySelector("askfirst-cookie-told");
		if (!log.tells) told?.remove();
		else if (!told) document.body.prepend(document.createElement("askfirst-cookie-told"));
	};
	log.subscribe(update);
	update();
	new MutationObserver(update).observe(document.documentElement, { childList: true });
};
// src/on-demand/cookie-log.ts
/** Starts the log, and the notices for visitors who turned them on, once for a page. */
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
	keepTold(log);
};
export { start };

//# sourceMappingURL=cookie-log.js.map