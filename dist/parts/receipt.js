import { fill, loadWords, nameOf, nameSite, safeAddress, summaryOf } from "../ui.js";
import { recordedRevision } from "./recorded-revision.js";
import { spellOutRecord } from "./format-record.js";
import { sayRevision } from "./say-revision.js";
import { canonicalPolicy } from "./canonical-policy.js";
import { sinceOf } from "./since-of.js";
import { css, html, nothing, render } from "./is-known-to-intl.js";
import { adoptStyles } from "./adopt-styles.js";
import { isolate } from "./isolate.js";
import { punctuationOf } from "./punctuation-of.js";
import { sayMonths } from "./say-months.js";
// src/ui/receipt/policy-hash.ts
/** SHA-256 of the policy as all visitors get it, in hex; null on a page without https, where browsers offer no hashes. */
var policyHash = async (policy) => {
	try {
		const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonicalPolicy(policy)));
		return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	} catch {
		return null;
	}
};
// src/ui/receipt/receipt-event.ts
/** Whether the record answers everything optional that there was at its revision. What was added later isn't counted as missing. */
var isWhole = ({ accepted, refused, revision }, { categories, services }) => {
	const answered = /* @__PURE__ */ new Set([...accepted, ...refused]);
	const asked = categories.filter((one) => !one.required && sinceOf(one) <= revision);
	return asked.length > 0 && asked.every((category) => {
		const own = services.filter((one) => one.category === category.id && sinceOf(category, one) <= revision);
		return answered.has(category.id) && own.every(({ id }) => answered.has(id));
	});
};
/** The visitor's answer, as a keyword. @param isOpen whether something still waits for an answer, or waits again */
var stateOf = (record, policy, isOpen = false) => {
	if (!record) return "not-chosen";
	if (record.accepted.length) return isOpen || record.refused.length || !isWhole(record, policy) ? "given-in-part" : "given";
	return record.method === "withdraw" ? "withdrawn" : "refused";
};
/** The present answer: what, when, how, and for how long. */
var receiptEvent = ({ record, unanswered, volatile }, policy) => ({
	event_type: "consent",
	event_state: stateOf(record, policy, unanswered.length > 0),
	event_time: record?.day ?? null,
	collection_method: record?.method ?? null,
	signal: record?.signal || "none",
	validity_duration: volatile ? "page" : `P${policy.remember.months}M`
});
/** The answers so far, if the site stores them. The file is loaded only for such sites. */
var receiptHistory = async (policy, record) => {
	if (!policy.remember.history) return null;
	try {
		const { readHistory } = await import("./history.js");
		return readHistory(policy, record).map(({ day, record: past }) => ({
			day,
			event_state: stateOf(past, policy),
			collection_method: past.method,
			signal: past.signal || "none",
			revision: past.revision,
			accepted: past.accepted,
			refused: past.refused
		}));
	} catch (error) {
		console.error("[askfirst] Put askfirst-history.js beside askfirst-receipt.js.", error);
		return null;
	}
};
// src/ui/receipt/receipt-purposes.ts
/** The name of a service's provider. */
var providerOf = (service, words) => words.pick(service.provider) || nameOf(words, service);
var storageOf = ({ name, kind = "cookie", purpose, lifetime, when, personalData }, { pick }) => ({
	name,
	kind,
	purpose: pick(purpose),
	retention_period: pick(lifetime),
	set: pick(when),
	personal_data: !!personalData
});
/** The answer to each category and service, and what is allowed now. */
var createDecisions = ({ record, decisions, unanswered }) => {
	const accepted = new Set(record?.accepted);
	const refused = new Set(record?.refused);
	for (const id of unanswered) accepted.delete(id);
	const answerTo = (id) => {
		if (accepted.has(id)) return "accepted";
		return refused.has(id) ? "refused" : "unanswered";
	};
	return (id) => ({
		answer: answerTo(id),
		allowed: !!decisions[id]?.allowed,
		because: decisions[id]?.because
	});
};
/** The categories with their services, as they are declared, each with its answer. */
var receiptPurposes = (policy, state, words) => {
	const decisionOf = createDecisions(state);
	const services = new Map(policy.categories.map(({ id }) => [id, []]));
	for (const service of policy.services) services.get(service.category)?.push({
		service: service.id,
		name: nameOf(words, service),
		provider: providerOf(service, words),
		third_party: service.thirdParty ?? null,
		privacy_notice: service.privacyUrl ?? null,
		...decisionOf(service.id),
		storage_locations: service.cookies?.map((one) => storageOf(one, words)) ?? null
	});
	const purposeOf = (category) => ({
		purpose: category.id,
		title: nameOf(words, category),
		summary: summaryOf(words, category),
		required: category.required,
		sells: !!category.sells,
		...decisionOf(category.id),
		services: services.get(category.id) ?? []
	});
	return policy.categories.map(purposeOf);
};
// src/ui/receipt/make-receipt.ts
var controllersOf = ({ controller }, { pick }) => {
	if (!controller) return [];
	const { name, postal, email = "", url = "" } = controller;
	return [{
		name: pick(name),
		address: pick(postal),
		email,
		url
	}];
};
/** The question, in the words of today. */
var textsOf = ({ texts, site }) => ({
	heading: fill(texts.heading, { name: site }),
	question: fill(texts.ask, { name: site }),
	accept: texts.acceptAll,
	refuse: texts.refuseAll,
	choose: texts.choose
});
/** What the receipt can't say. */
var limitsOf = ({ record, volatile }, revision, words) => {
	const { texts } = words;
	const limits = record && !volatile ? [fill(texts.receiptTexts, { revision: sayRevision(words, revision) })] : [];
	if (record && record.revision !== revision) limits.push(fill(texts.receiptOlder, { answered: sayRevision(words, record.revision) }));
	return limits;
};
/** The receipt of the present answer, with texts in the visitor's language. */
var makeReceipt = async ({ policy, state }, words) => {
	if (!policy) throw new TypeError("no policy");
	const { record, regime } = state;
	const revision = recordedRevision(policy.revision);
	const others = policy.services.filter(({ thirdParty }) => thirdParty).map((one) => providerOf(one, words));
	return {
		schema_version: "askfirst-receipt-1",
		software: {
			name: "askfirst",
			version: "0.1.0"
		},
		aligned_with: ["ISO/IEC TS 27560:2023", "Kantara Consent Receipt 1.1"],
		record_id: record && spellOutRecord(record),
		pii_principal_id: "not collected",
		site: location.host || nameSite(),
		language: words.language,
		jurisdiction: {
			region: policy.region ?? null,
			regime
		},
		privacy_notice: {
			url: policy.policyUrl ?? null,
			revision,
			sha256: await policyHash(policy),
			answered_revision: record?.revision ?? null,
			is_as_answered: !record || record.revision === revision
		},
		pii_controllers: controllersOf(policy, words),
		event: receiptEvent(state, policy),
		history: await receiptHistory(policy, record),
		purposes: receiptPurposes(policy, state, words),
		recipient_third_parties: [...new Set(others)],
		texts: textsOf(words),
		withdrawal_method: fill(words.texts.change, words.texts),
		limits: limitsOf(state, revision, words)
	};
};
// src/locales/en-receipt.ts
/** The texts of the receipt. */
var enReceipt = {
	receiptIntro: "What you chose and what you were told. This receipt is made in your browser and sent nowhere.",
	receiptCopy: "Copy",
	receiptSave: "Download",
	receiptPrint: "Print",
	receiptErase: "Erase my choice",
	receiptEraseMeans: "This erases your choice. Everything optional goes back to how it was before you chose, and we’ll ask you again.",
	receiptCopied: "The receipt is copied.",
	receiptNotCopied: "Your browser couldn’t copy it. The receipt is selected below: copy it from there.",
	receiptSaved: "The receipt is saved as {file}.",
	receiptErased: "Your choice has been erased. We’ll ask you again.",
	receiptKept: "Your choice has been erased here, but the site’s server still has it. Please contact the site.",
	receiptChoice: "Your choice",
	receiptDay: "Date",
	receiptHow: "How you chose",
	receiptSignal: "Signal",
	receiptGpc: "Your browser sent the Global Privacy Control signal when you chose.",
	receiptValid: "Valid for",
	receiptPage: "This page only",
	receiptController: "Who asked",
	receiptOthers: "Other companies",
	receiptNone: "None",
	receiptRule: "Until you choose",
	receiptOptIn: "Optional cookies are off until you accept.",
	receiptOptOut: "Optional cookies are on until you refuse.",
	receiptNoRule: "No question is asked.",
	receiptPolicy: "Cookie policy",
	receiptHash: "Checksum (SHA-256)",
	receiptShown: "What you were asked",
	receiptChange: "How to change it",
	receiptRecord: "Stored in your browser",
	receiptRaw: "As data (JSON)",
	receiptAccepted: "Accepted",
	receiptRefused: "Refused",
	receiptUnanswered: "Not answered",
	receiptGiven: "You accepted everything.",
	receiptPart: "You accepted some and refused some.",
	receiptNo: "You refused everything optional.",
	receiptWithdrawn: "You withdrew your consent.",
	receiptByAll: "With one button for everything",
	receiptByChoice: "One by one",
	receiptTexts: "Your choice is stored without the wording you saw. The wording here is from cookie policy version {revision}, in the language of this page.",
	receiptOlder: "You answered version {answered} of the cookie policy. What you read then may have been worded differently."
};
// src/ui/words/receipt-words.ts
/** Uses English for texts that the visitor's language lacks. */
var receiptWords = (words) => ({
	...words,
	texts: {
		...enReceipt,
		...words.texts
	}
});
// src/ui/receipt/copy-field.ts
/** Puts the text of a field on the clipboard. @returns whether the browser did */
var copyField = async (field) => {
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		field.focus();
		field.select();
		try {
			return document.execCommand("copy");
		} catch {
			return false;
		}
	}
};
// src/ui/receipt/print-alone.ts
/**
* Prints only this content: the rest of the page is hidden until it is printed. Constructed style sheets are allowed under any
* Content-Security-Policy.
*/
var printAlone = (content, styles, look) => {
	const host = document.createElement("div");
	host.setAttribute("data-askfirst-print", "");
	host.lang = look.getAttribute("lang") ?? "";
	host.dir = look.getAttribute("dir") ?? "";
	const root = host.attachShadow({ mode: "open" });
	adoptStyles(root, styles);
	render(content, root);
	const alone = new CSSStyleSheet();
	alone.replaceSync(`[data-askfirst-print] { display: none }
     @media print {
       body > :not([data-askfirst-print]) { display: none !important }
       body > [data-askfirst-print] { display: block }
     }`);
	document.body.append(host);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, alone];
	addEventListener("afterprint", () => {
		host.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
	}, { once: true });
	window.print();
};
// src/ui/receipt/save-file.ts
/** The time that a browser may take to fetch the file that it saves, in milliseconds. */
var FETCHED_MS = 1e4;
/** Has the browser save a text as a file. */
var saveFile = (name, text) => {
	const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
	Object.assign(document.createElement("a"), {
		href,
		download: name
	}).click();
	setTimeout(() => URL.revokeObjectURL(href), FETCHED_MS);
};
// src/ui/receipt/render-purpose.ts
var answerTo = ({ answer, because }, { texts }) => {
	if (because === "required") return texts.alwaysOn;
	return {
		accepted: texts.receiptAccepted,
		refused: texts.receiptRefused,
		unanswered: texts.receiptUnanswered
	}[answer];
};
/** The answer; and whether it is on, if that differs from the answer. */
var renderAnswer = (decision, words) => {
	const { answer, allowed, because } = decision;
	const isOther = because !== "required" && allowed !== (answer === "accepted");
	return html`<b>${answerTo(decision, words)}</b
    >${isOther ? ` (${allowed ? words.texts.on : words.texts.off})` : nothing}`;
};
var renderStorage = (one, words) => {
	const { texts } = words;
	const lifetime = isolate(words, one.retention_period);
	return html`<li>
    <code dir="ltr" translate="no">${one.name}</code>
    <span translate="no">${one.kind}</span> ${one.personal_data ? html`<b>${texts.personal}</b>` : nothing}
    <bdi>${one.purpose}</bdi>
    ${lifetime ? fill(texts.stays, { lifetime }) : nothing}
  </li>`;
};
/** The entries of a service; nothing where the policy says nothing about them. */
var renderStored$1 = (stored, words) => {
	if (!stored) return nothing;
	return stored.length ? html`<ul>
        ${stored.map((one) => renderStorage(one, words))}
      </ul>` : words.texts.storesNothing;
};
var renderService = (service, words) => {
	const { texts } = words;
	const { colon, stop } = punctuationOf(words);
	const by = service.third_party ? texts.byOther : texts.by;
	return html`<li>
    <bdi>${service.name}</bdi>${colon}${renderAnswer(service, words)}${stop}
    ${service.provider === service.name ? nothing : fill(by, { provider: isolate(words, service.provider) })}
    ${renderStored$1(service.storage_locations, words)}
  </li>`;
};
/** A category with its services, and what was answered to each. */
var renderPurpose = (purpose, words) => html`<div>
    <dt><bdi>${purpose.title}</bdi></dt>
    <dd>
      ${renderAnswer(purpose, words)}${punctuationOf(words).stop}<bdi>${purpose.summary}</bdi>
      ${purpose.sells ? words.texts.sells : nothing}
    </dd>
    ${purpose.services.length ? html`<dd>
            <ul class="services">
              ${purpose.services.map((one) => renderService(one, words))}
            </ul>
          </dd>` : nothing}
  </div>`;
// src/ui/receipt/say-rule.ts
/**
* Says what is allowed until the visitor chooses. What identifies, locates or profiles is off everywhere until then, and a signal of the
* browser keeps more off.
*/
var sayRule = (policy, { jurisdiction, purposes }, words) => {
	const { texts, list } = words;
	const { regime } = jurisdiction;
	if ((policy.audience ?? "general") !== "general") return texts.children;
	if (regime === "opt-in") return texts.receiptOptIn;
	const signalled = new Set(purposes.flatMap(({ purpose, because }) => because === "signal" ? purpose : []));
	const optional = policy.categories.filter(({ required }) => !required);
	const waits = optional.filter(({ id, does }) => !!does?.length || signalled.has(id));
	if (!waits.length) return regime === "opt-out" ? texts.receiptOptOut : texts.receiptNoRule;
	if (waits.length === optional.length) return texts.receiptOptIn;
	const namesOf = (some) => list(some.map((one) => nameOf(words, one)));
	const { colon, stop } = punctuationOf(words);
	const isOn = namesOf(optional.filter((one) => !waits.includes(one)));
	return `${texts.on}${colon}${isOn}${stop}${texts.off}${colon}${namesOf(waits)}${stop.trim()}`;
};
// src/ui/receipt/say-state.ts
/**
* The names of ids with the same answer: the category's name if all of it has this answer, else the names of its services. An id that the
* policy no longer has is shown as it is.
*/
var namesOf = (ids, { purposes }, words) => {
	const rest = new Set(ids);
	const names = purposes.flatMap(({ purpose, title, services }) => {
		const isNamed = rest.delete(purpose);
		const own = services.filter(({ service }) => rest.delete(service));
		return isNamed && own.length === services.length ? [title] : own.map(({ name }) => name);
	});
	return words.list([...names, ...rest].map((name) => isolate(words, name)));
};
/** The answer in a sentence; with names, if it concerns only a part. */
var sayAnswer = (state, accepted, refused, isAll, receipt, words) => {
	const { texts } = words;
	const sayNames = (label, ids) => `${label}${punctuationOf(words).colon}${namesOf(ids, receipt, words)}`;
	switch (state) {
		case "given": return texts.receiptGiven;
		case "given-in-part": return refused.length ? texts.receiptPart : sayNames(texts.receiptAccepted, accepted);
		case "refused": return isAll ? texts.receiptNo : sayNames(texts.receiptRefused, refused);
		case "withdrawn": return texts.receiptWithdrawn;
		case "not-chosen": return texts.notChosen;
	}
};
/** The present answer. What a signal of the browser keeps off counts as refused. */
var sayState = (receipt, words) => {
	const all = receipt.purposes.flatMap(({ purpose, services, required, ...one }) => required ? [] : [{
		...one,
		id: purpose
	}, ...services.map((own) => ({
		...own,
		id: own.service
	}))]);
	const idsOf = (answer) => all.filter((one) => one.answer === answer).map(({ id }) => id);
	const isAll = all.length > 0 && all.every(({ answer, because }) => answer === "refused" || because === "signal");
	return sayAnswer(receipt.event.event_state, idsOf("accepted"), idsOf("refused"), isAll, receipt, words);
};
/** An earlier answer. */
var sayPast = (past, receipt, words) => sayAnswer(past.event_state, past.accepted, past.refused, past.collection_method === "refuse-all", receipt, words);
// src/ui/receipt/render-list.ts
/** A row of the list; nothing if it has no value. */
var renderRow = (name, value) => value ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>` : nothing;
/** The answer: what, when, how, with which signal, and for how long. */
var renderEvent = (receipt, words) => {
	const { texts, day } = words;
	const { event, record_id: record } = receipt;
	const { event_time: time, collection_method: method } = event;
	const months = /^P(\d+)M$/.exec(event.validity_duration)?.[1];
	const how = method === "choose" ? texts.receiptByChoice : texts.receiptByAll;
	const validity = months ? sayMonths(words, Number(months)) : texts.receiptPage;
	return html`${renderRow(texts.receiptChoice, sayState(receipt, words))}
  ${renderRow(texts.receiptDay, time && html`<time datetime=${time}>${day(time)}</time>`)}
  ${renderRow(texts.receiptHow, method && how)}
  ${renderRow(texts.receiptSignal, event.signal === "gpc" && texts.receiptGpc)}
  ${renderRow(texts.receiptValid, record && validity)}`;
};
/** The site and the controller that asked. */
var renderControllers = ({ site, pii_controllers: controllers }) => html`<bdi>${site}</bdi>${controllers.map(({ name, address, email, url }) => html`<br /><bdi>${name}</bdi>${[
	address,
	email,
	url
].filter(Boolean).map((line) => html`<br /><bdi class="lines">${line}</bdi>`)}`)}`;
/** What was asked, with its buttons. */
var renderQuestion = ({ texts, purposes }, { list }) => {
	const asked = purposes.filter(({ required }) => !required).map(({ title }) => title);
	const buttons = [
		texts.accept,
		texts.refuse,
		texts.choose
	];
	return html`<bdi>${texts.heading}</bdi><br /><bdi>${texts.question}</bdi> ${list(asked)}<br />${buttons.map((one) => html`<b>${one}</b> `)}`;
};
var renderPolicy = ({ privacy_notice: notice }, words) => {
	const { texts } = words;
	const href = safeAddress(notice.url ?? void 0);
	return html`${fill(texts.revision, { revision: sayRevision(words, notice.answered_revision ?? notice.revision) })}
  ${href ? html`<a href=${href}>${texts.policy}</a>` : nothing}`;
};
/** What is stored: the record, and each answer so far with its day. */
var renderStored = (receipt, words) => {
	const { event, history } = receipt;
	const record = event.validity_duration !== "page" && receipt.record_id;
	if (!record && !history?.length) return void 0;
	return html`${record ? html`<code class="hash" dir="ltr" translate="no">${record}</code>` : nothing}${history?.length ? html`<ol>
          ${history.map((one) => html`<li><time datetime=${one.day}>${words.day(one.day)}</time>${punctuationOf(words).colon}${sayPast(one, receipt, words)}</li>`)}
        </ol>` : nothing}`;
};
/**
* The receipt as a list to be read. It says that there are no other companies only if the policy says so of every service; otherwise it
* says nothing about them.
*/
var renderList = (receipt, words, policy) => {
	const { texts, list } = words;
	const { privacy_notice: notice } = receipt;
	const { region } = receipt.jurisdiction;
	const isWithoutOthers = policy.services.length > 0 && policy.services.every(({ thirdParty }) => thirdParty === false);
	const others = receipt.recipient_third_parties.map((name) => isolate(words, name));
	return html`<dl class="receipt-list">
      ${renderEvent(receipt, words)} ${renderRow(texts.receiptController, renderControllers(receipt))}
      ${receipt.purposes.map((one) => renderPurpose(one, words))}
      ${renderRow(texts.receiptOthers, list(others) || isWithoutOthers && texts.receiptNone)}
      ${renderRow(texts.receiptRule, `${sayRule(policy, receipt, words)} ${region ? `(${region})` : ""}`)}
      ${renderRow(texts.receiptShown, renderQuestion(receipt, words))}
      ${renderRow(texts.receiptPolicy, renderPolicy(receipt, words))}
      ${renderRow(texts.receiptHash, notice.sha256 && html`<code class="hash" dir="ltr" translate="no">${notice.sha256}</code>`)}
      ${renderRow(texts.receiptRecord, renderStored(receipt, words))}
      ${renderRow(texts.receiptChange, receipt.withdrawal_method)}
    </dl>
    ${receipt.limits.map((limit) => html`<p class="limits">${limit}</p>`)}`;
};
// src/ui/receipt/receipt.styles.ts
/** On paper and on the screen. */
var receiptStyles = css`
  dl {
    margin: 0;
  }
  dl.receipt-list > div {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) minmax(0, 3fr);
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line, #999);
  }
  dt {
    margin: 0;
    font-weight: 600;
  }
  dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd + dd {
    grid-column: 2;
    margin-block-start: 0.25em;
  }
  dd ul {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  dd .services > li {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line, #999);
  }
  dd li {
    margin-block-start: 0.375em;
  }
  .receipt-list dd {
    padding: 0;
  }
  dd time {
    display: inline;
    font-size: inherit;
  }
  .hash {
    font-weight: 400;
    font-size: 0.8125em;
    word-break: break-all;
  }
  .limits {
    margin-block: 1em 0;
  }
  @container (max-inline-size: 26em) {
    dl.receipt-list > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dd + dd {
      grid-column: 1;
    }
  }
`;
/** On the screen alone. */
var receiptScreenStyles = css`
  .receipt {
    container-type: inline-size;
  }
  .receipt .buttons {
    margin-block: 0.75em;
  }
  .receipt .buttons > * {
    flex: 0 1 auto;
  }
  .receipt [role='status']:not(:empty) {
    margin-block: 0.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }
  .receipt .means {
    margin-block-end: 0.75em;
  }
  .receipt textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 16em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: none;
    color: inherit;
    font:
      0.8125em / 1.4 ui-monospace,
      monospace;
  }
`;
// src/ui/receipt/show-receipt.ts
/** The text that is copied and saved. */
var textOf = (receipt) => JSON.stringify(receipt, null, 2);
var renderRaw = (receipt, { texts }) => html`<details>
    <summary>${texts.receiptRaw}</summary>
    <textarea
      readonly
      aria-label=${texts.receiptRaw}
      dir="ltr"
      translate="no"
      spellcheck="false"
      .value=${textOf(receipt)}
    ></textarea>
  </details>`;
/** @param say shows the message about the outcome */
var renderReceipt = (receipt, consent, words, acts, status, say) => {
	const { texts } = words;
	const { policy } = consent;
	return html`<p>${texts.receiptIntro}</p>
    <div class="buttons">
      <button data-action="receipt-copy" @click=${async () => say(await acts.copy())}>${texts.receiptCopy}</button>
      <button data-action="receipt-save" @click=${() => say(acts.save())}>${texts.receiptSave}</button>
      <button data-action="receipt-print" @click=${acts.print}>${texts.receiptPrint}</button>
    </div>
    <p role="status">${status}</p>
    ${policy ? renderList(receipt, words, policy) : nothing} ${renderRaw(receipt, words)}
    <div class="buttons">
      <button
        data-action="receipt-erase"
        aria-describedby="receipt-erase"
        aria-disabled=${receipt.record_id ? nothing : "true"}
        @click=${async () => {
		if (receipt.record_id) say(await acts.erase());
	}}
      >
        ${texts.receiptErase}
      </button>
    </div>
    <p id="receipt-erase" class="means">${texts.receiptEraseMeans}</p>`;
};
var actsOn = (receipt, place, consent, words) => {
	const { texts } = words;
	const host = place.getRootNode().host;
	return {
		async copy() {
			const raw = place.querySelector("details");
			const field = raw?.querySelector("textarea");
			if (!raw || !field) return texts.receiptNotCopied;
			const wasOpen = raw.open;
			raw.open = true;
			const isCopied = await copyField(field);
			raw.open = wasOpen || !isCopied;
			return isCopied ? texts.receiptCopied : texts.receiptNotCopied;
		},
		save() {
			const file = `askfirst-receipt-${receipt.event.event_time ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)}.json`;
			saveFile(file, textOf(receipt));
			return fill(texts.receiptSaved, { file });
		},
		print() {
			printAlone(html`<h1>${texts.receipt}</h1>
        ${consent.policy ? renderList(receipt, words, consent.policy) : nothing}`, [receiptStyles], host);
		},
		async erase() {
			await consent.erase();
			return consent.state.record ? texts.receiptKept : texts.receiptErased;
		}
	};
};
/**
* Shows the receipt of the present answer, and again after each change, with buttons to copy, save and print it, and to erase the answer.
* @param place the element in which it is shown, inside a shadow root
*/
var showReceipt = (place, consent, preferenceWords) => {
	const words = receiptWords(preferenceWords);
	const root = place.getRootNode();
	adoptStyles(root, [receiptStyles, receiptScreenStyles]);
	let receipt;
	let status = "";
	const say = (text) => {
		status = text;
		show();
	};
	const show = () => {
		if (receipt) render(renderReceipt(receipt, consent, words, actsOn(receipt, place, consent, words), status, say), place);
	};
	consent.subscribe(() => {
		makeReceipt(consent, words).then((made) => {
			receipt = made;
			show();
		});
	});
};
// src/ui/receipt/receipt.ts
/** The receipt in the page's language. */
var loadReceipt = async (consent) => {
	await consent.ready;
	const { policy } = consent;
	if (!policy) throw new TypeError("no policy");
	return makeReceipt(consent, receiptWords(await loadWords(policy, consent)));
};
export { loadReceipt, showReceipt };

//# sourceMappingURL=receipt.js.map