import { fill, loadWords, nameOf, safeAddress, summaryOf } from "../ui.js";
import { css, html, nothing, render } from "./lit.js";
// src/core/canonical.ts
/** JSON in one spelling: members sorted, nothing between them (RFC 8785), so that the same data has the same hash wherever it is made. */
var canonical = (value) => {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (!value || typeof value !== "object") return JSON.stringify(value);
	return `{${Object.entries(value).filter(([, one]) => one !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
};
// src/ui/receipt-of.ts
/** What the page’s server fills in for one visitor is no part of the policy that all are shown. */
var withoutVisitor = (policy) => ({
	...policy,
	$schema: void 0,
	answer: void 0,
	region: void 0
});
var hashOf = async (policy) => {
	try {
		const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(canonical(withoutVisitor(policy))));
		return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	} catch {
		return null;
	}
};
/** The record as its cookie spells it, but each id in full. */
var spellOut = ({ revision, day, method, signal, accepted, refused }) => [
	1,
	revision,
	day,
	method,
	signal,
	accepted.join("~"),
	refused.join("~")
].join(".");
var stateOf = (record) => !record ? "not-chosen" : record.accepted.length ? record.refused.length ? "given-in-part" : "given" : record.method === "withdraw" ? "withdrawn" : "refused";
/** The answers so far, where the site keeps them. Loaded for those sites alone. */
var historyOf = async (policy, record) => {
	if (!policy.remember?.history) return null;
	try {
		const { readHistory } = await import("./history.js");
		return readHistory(policy, record).map(({ day, record: past }) => ({
			day,
			event_state: stateOf(past),
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
/** Makes the receipt, with the texts of the visitor's language. */
var makeReceipt = async (policy, { record, decisions, regime, unanswered, volatile }, words, region) => {
	const { texts, pick, site, language } = words;
	const { controller, policyUrl, remember } = policy;
	const revision = Number.isInteger(policy.revision) ? policy.revision : 0;
	const decisionOf = (id) => ({
		answer: record && !unanswered.includes(id) && record.accepted.includes(id) ? "accepted" : record?.refused.includes(id) ? "refused" : "unanswered",
		allowed: !!decisions[id]?.allowed,
		because: decisions[id]?.because
	});
	const providerOf = (service) => pick(service.provider) || nameOf(words, service);
	const serviceOf = (service) => ({
		service: service.id,
		name: nameOf(words, service),
		provider: providerOf(service),
		third_party: !!service.thirdParty,
		privacy_notice: service.privacyUrl ?? null,
		...decisionOf(service.id),
		storage_locations: (service.cookies ?? []).map(({ name, kind = "cookie", purpose, lifetime, when, personalData }) => ({
			name,
			kind,
			purpose: pick(purpose),
			retention_period: pick(lifetime),
			set: pick(when),
			personal_data: !!personalData
		}))
	});
	const purposeOf = (category) => ({
		purpose: category.id,
		title: nameOf(words, category),
		summary: summaryOf(words, category),
		required: category.required,
		sells: !!category.sells,
		...decisionOf(category.id),
		services: policy.services.filter((one) => one.category === category.id).map(serviceOf)
	});
	return {
		schema_version: "askfirst-receipt-1",
		software: {
			name: "askfirst",
			version: "0.1.0"
		},
		aligned_with: ["ISO/IEC TS 27560:2023", "Kantara Consent Receipt 1.1"],
		record_id: record && spellOut(record),
		pii_principal_id: "not collected",
		site: location.host,
		language,
		jurisdiction: {
			region,
			regime
		},
		privacy_notice: {
			url: policyUrl ?? null,
			revision,
			sha256: await hashOf(policy),
			answered_revision: record?.revision ?? null,
			is_as_answered: !record || record.revision === revision
		},
		pii_controllers: controller ? [{
			name: pick(controller.name),
			address: pick(controller.postal),
			email: controller.email ?? "",
			url: controller.url ?? ""
		}] : [],
		event: {
			event_type: "consent",
			event_state: stateOf(record),
			event_time: record?.day ?? null,
			collection_method: record?.method ?? null,
			signal: record?.signal || "none",
			validity_duration: volatile ? "page" : `P${remember?.months ?? 6}M`
		},
		history: await historyOf(policy, record),
		purposes: policy.categories.map(purposeOf),
		recipient_third_parties: [...new Set(policy.services.filter(({ thirdParty }) => thirdParty).map(providerOf))],
		texts: {
			heading: fill(texts.heading, { name: site }),
			question: fill(texts.ask, { name: site }),
			accept: texts.acceptAll,
			refuse: texts.refuseAll,
			choose: texts.choose
		},
		withdrawal_method: fill(texts.change, texts),
		limits: [fill(texts.receiptTexts, { revision }), ...record && record.revision !== revision ? [fill(texts.receiptOlder, { answered: record.revision })] : []]
	};
};
/** The region that the site names: in the policy, or on the script tag. */
var regionOf = ({ region }) => document.querySelector("script[data-region]")?.dataset["region"] ?? region ?? null;
/** The receipt of the answer that holds now. */
var receiptIn = async ({ policy, state }, words) => {
	if (!policy) throw new TypeError("no policy");
	return makeReceipt(policy, state, words, regionOf(policy));
};
// src/locales/en-receipt.ts
/** What only the receipt shows. */
var enReceipt = {
	receiptIntro: "What you chose and what you were told. It is made in your browser, and nothing is sent.",
	receiptCopy: "Copy",
	receiptSave: "Download",
	receiptPrint: "Print",
	receiptErase: "Erase my choice",
	receiptEraseMeans: "Erasing forgets your choice. What is optional goes back to where it was before, and we ask you again.",
	receiptCopied: "The receipt is copied.",
	receiptNotCopied: "Your browser didn’t copy it. The receipt is marked below: copy it from there.",
	receiptSaved: "The receipt is saved as {file}.",
	receiptErased: "Your choice is forgotten. We will ask you again.",
	receiptKept: "Your choice is forgotten here, but the site’s server still holds it. Ask there.",
	receiptChoice: "Your choice",
	receiptDay: "Day",
	receiptHow: "How",
	receiptSignal: "Signal",
	receiptGpc: "Your browser sent Global Privacy Control when you chose.",
	receiptValid: "Counts for",
	receiptPage: "This page only",
	receiptController: "Asked by",
	receiptOthers: "Other companies",
	receiptNone: "None",
	receiptRule: "Before a choice",
	receiptOptIn: "Optional cookies are off until you accept.",
	receiptOptOut: "Optional cookies are on until you refuse.",
	receiptNoRule: "Nobody is asked.",
	receiptPolicy: "Policy",
	receiptHash: "Fingerprint (SHA-256)",
	receiptShown: "What you were asked",
	receiptChange: "To change it",
	receiptRecord: "Stored in your browser",
	receiptRaw: "As data (JSON)",
	receiptAccepted: "Accepted",
	receiptRefused: "Refused",
	receiptUnanswered: "Not answered",
	receiptGiven: "You accepted everything.",
	receiptPart: "You accepted some and refused some.",
	receiptNo: "You refused everything optional.",
	receiptWithdrawn: "You withdrew your consent.",
	receiptByAll: "With one button for all",
	receiptByChoice: "With single switches",
	receiptTexts: "Your choice is stored without texts. The texts here are those of policy revision {revision}, in this page’s language.",
	receiptOlder: "You answered policy revision {answered}. The texts you saw then may have been others."
};
// src/ui/receipt-words.ts
/** English for what the visitor's language doesn't bring along. */
var receiptWords = (words) => ({
	...words,
	texts: {
		...enReceipt,
		...words.texts
	}
});
// src/ui/receipt-keep.ts
/** Puts a text on the clipboard. @returns whether the browser did */
var copy = async (field) => {
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
/** How long a browser may take to fetch what it was given to save. */
var FETCHED_MS = 1e4;
/** Has the browser save a text as a file. */
var save = (name, text) => {
	const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
	Object.assign(document.createElement("a"), {
		href,
		download: name
	}).click();
	setTimeout(() => URL.revokeObjectURL(href), FETCHED_MS);
};
/** Prints something alone: the rest of the page is away until that is done. Sheets of a script pass any Content-Security-Policy. */
var print = (content, styles, look) => {
	const host = document.createElement("div");
	host.setAttribute("data-askfirst-print", "");
	host.lang = look.getAttribute("lang") ?? "";
	host.dir = look.getAttribute("dir") ?? "";
	const root = host.attachShadow({ mode: "open" });
	root.adoptedStyleSheets = [...styles];
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
// src/ui/receipt-list.ts
var answerOf = ({ answer, because }, { texts }) => because === "required" ? texts.alwaysOn : answer === "accepted" ? texts.receiptAccepted : answer === "refused" ? texts.receiptRefused : texts.receiptUnanswered;
/** What was answered; and whether it is on, where that isn’t what was answered. */
var renderAnswer = (decision, words) => {
	const { answer, allowed, because } = decision;
	const isOther = because !== "required" && allowed !== (answer === "accepted");
	return html`<b>${answerOf(decision, words)}</b
    >${isOther ? ` (${allowed ? words.texts.on : words.texts.off})` : nothing}`;
};
var renderStorage = (one, { texts }) => html`<li>
    <code translate="no">${one.name}</code>
    <span translate="no">${one.kind}</span> ${one.personal_data ? html`<b>${texts.personal}</b>` : nothing}
    <bdi>${one.purpose}</bdi>
    ${one.retention_period ? fill(texts.stays, { lifetime: `\u2068${one.retention_period}\u2069` }) : nothing}
  </li>`;
var renderService = (service, words) => {
	const { texts } = words;
	const by = service.third_party ? texts.byOther : texts.by;
	return html`<li>
    <bdi>${service.name}</bdi>: ${renderAnswer(service, words)}.
    ${service.provider === service.name ? nothing : fill(by, { provider: service.provider })}
    ${service.storage_locations.length ? html`<ul>
            ${service.storage_locations.map((one) => renderStorage(one, words))}
          </ul>` : nothing}
  </li>`;
};
var renderPurpose = (purpose, words) => html`<div>
    <dt><bdi>${purpose.title}</bdi></dt>
    <dd>
      ${renderAnswer(purpose, words)}. <bdi>${purpose.summary}</bdi> ${purpose.sells ? words.texts.sells : nothing}
    </dd>
    ${purpose.services.length ? html`<dd>
            <ul class="services">
              ${purpose.services.map((one) => renderService(one, words))}
            </ul>
          </dd>` : nothing}
  </div>`;
/** "6 months", as the language says it. */
var inMonths = (language, months) => new Intl.NumberFormat(language, {
	style: "unit",
	unit: "month",
	unitDisplay: "long"
}).format(months);
var choiceOf = ({ event_state: state }, { texts }) => ({
	given: texts.receiptGiven,
	"given-in-part": texts.receiptPart,
	refused: texts.receiptNo,
	withdrawn: texts.receiptWithdrawn,
	"not-chosen": texts.notChosen
})[state];
/** What is stored: the record, and each answer so far with its day. */
var renderStored = ({ record_id: record, history }, words) => html`${record ? html`<code class="hash" translate="no">${record}</code>` : nothing}${history?.length ? html`<ol>
          ${history.map((one) => html`<li><time datetime=${one.day}>${words.day(one.day)}</time>: ${choiceOf(one, words)}</li>`)}
        </ol>` : nothing}`;
/** The receipt, to be read. */
var renderList = (receipt, words) => {
	const { texts, list, day } = words;
	const { event, privacy_notice: notice, jurisdiction, pii_controllers: controllers, record_id: record } = receipt;
	const row = (name, value) => value ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>` : nothing;
	const rules = {
		"opt-in": texts.receiptOptIn,
		"opt-out": texts.receiptOptOut,
		none: texts.receiptNoRule
	};
	const asked = receipt.purposes.filter(({ required }) => !required).map(({ title }) => title);
	const months = /^P(\d+)M$/.exec(event.validity_duration)?.[1];
	const href = safeAddress(notice.url ?? void 0);
	return html`<dl class="receipt-list">
      ${row(texts.receiptChoice, choiceOf(event, words))}
      ${row(texts.receiptDay, event.event_time && html`<time datetime=${event.event_time}>${day(event.event_time)}</time>`)}
      ${row(texts.receiptHow, event.collection_method && (event.collection_method === "choose" ? texts.receiptByChoice : texts.receiptByAll))}
      ${row(texts.receiptSignal, event.signal === "gpc" && texts.receiptGpc)}
      ${row(texts.receiptValid, record && (months ? inMonths(words.language, +months) : texts.receiptPage))}
      ${row(texts.receiptController, html`<bdi>${receipt.site}</bdi>${controllers.map((one) => html`<br /><bdi>${one.name}</bdi>${[
		one.address,
		one.email,
		one.url
	].filter(Boolean).map((line) => html`<br /><bdi class="lines">${line}</bdi>`)}`)}`)}
      ${receipt.purposes.map((one) => renderPurpose(one, words))}
      ${row(texts.receiptOthers, list(receipt.recipient_third_parties) || texts.receiptNone)}
      ${row(texts.receiptRule, `${rules[jurisdiction.regime]} ${jurisdiction.region ? `(${jurisdiction.region})` : ""}`)}
      ${row(texts.receiptShown, html`<bdi>${receipt.texts.heading}</bdi><br /><bdi>${receipt.texts.question}</bdi> ${list(asked)}<br />${[
		receipt.texts.accept,
		receipt.texts.refuse,
		receipt.texts.choose
	].map((one, index) => html`${index ? " " : ""}<b>${one}</b>`)}`)}
      ${row(texts.receiptPolicy, html`${fill(texts.revision, { revision: notice.answered_revision ?? notice.revision })}
        ${href ? html`<a href=${href}>${texts.policy}</a>` : nothing}`)}
      ${row(texts.receiptHash, notice.sha256 && html`<code class="hash" translate="no">${notice.sha256}</code>`)}
      ${row(texts.receiptRecord, (record || receipt.history?.length) && renderStored(receipt, words))}
      ${row(texts.receiptChange, receipt.withdrawal_method)}
    </dl>
    ${receipt.limits.map((limit) => html`<p class="limits">${limit}</p>`)}`;
};
// src/ui/receipt.styles.ts
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
// src/ui/receipt-section.ts
/**
* Shows the receipt of the answer that holds, and again after each change: to read, to copy, to save, to print; and what forgets it.
* @param place where it is shown, inside a shadow root
*/
var showReceipt = (place, consent, plain) => {
	const words = receiptWords(plain);
	const { texts } = words;
	const root = place.getRootNode();
	const sheets = [receiptStyles, receiptScreenStyles].map(({ styleSheet }) => styleSheet);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
	let receipt;
	let status = "";
	const say = (text) => {
		status = text;
		show();
	};
	const copyIt = async () => {
		const raw = place.querySelector("details");
		const wasOpen = raw.open;
		raw.open = true;
		const isCopied = await copy(raw.querySelector("textarea"));
		raw.open = wasOpen || !isCopied;
		say(isCopied ? texts.receiptCopied : texts.receiptNotCopied);
	};
	const saveIt = (made) => {
		const file = `askfirst-receipt-${made.event.event_time ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)}.json`;
		save(file, textOf(made));
		say(fill(texts.receiptSaved, { file }));
	};
	const printIt = (made) => print(html`<h1>${texts.receipt}</h1>
        ${renderList(made, words)}`, sheets.slice(0, 1), root.host);
	const eraseIt = async () => {
		if (!consent.state.record) return;
		await consent.erase();
		say(consent.state.record ? texts.receiptKept : texts.receiptErased);
	};
	const renderAll = (made) => html`<p>${texts.receiptIntro}</p>
      <div class="buttons">
        <button data-action="receipt-copy" @click=${copyIt}>${texts.receiptCopy}</button>
        <button data-action="receipt-save" @click=${() => saveIt(made)}>${texts.receiptSave}</button>
        <button data-action="receipt-print" @click=${() => printIt(made)}>${texts.receiptPrint}</button>
      </div>
      <p role="status">${status}</p>
      ${renderList(made, words)}
      <details>
        <summary>${texts.receiptRaw}</summary>
        <textarea
          readonly
          aria-label=${texts.receiptRaw}
          dir="ltr"
          translate="no"
          spellcheck="false"
          .value=${textOf(made)}
        ></textarea>
      </details>
      <div class="buttons">
        <button
          data-action="receipt-erase"
          aria-describedby="receipt-erase"
          aria-disabled=${made.record_id ? nothing : "true"}
          @click=${eraseIt}
        >
          ${texts.receiptErase}
        </button>
      </div>
      <p id="receipt-erase" class="means">${texts.receiptEraseMeans}</p>`;
	const show = () => {
		if (receipt) render(renderAll(receipt), place);
	};
	consent.subscribe(() => {
		receiptIn(consent, words).then((made) => {
			receipt = made;
			show();
		});
	});
};
/** As it is copied and saved. */
var textOf = (receipt) => JSON.stringify(receipt, null, 2);
// src/ui/receipt.ts
/** The receipt in the page's language. */
var receiptOf = async (consent) => {
	await consent.ready;
	const { policy } = consent;
	if (!policy) throw new TypeError("no policy");
	return receiptIn(consent, receiptWords(await loadWords(policy, consent)));
};
export { receiptOf, showReceipt };

//# sourceMappingURL=receipt.js.map