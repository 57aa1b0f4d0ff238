import { html, nothing, type TemplateResult } from './lit.js';
import type {
  Receipt,
  ReceiptAnswer,
  ReceiptDecision,
  ReceiptPurpose,
  ReceiptService,
  ReceiptStorage,
} from '../core/receipt.js';
import type { ListWords } from './receipt-words.js';
import { safeAddress } from './safe-address.js';
import { fill } from './words.js';

const answerOf = ({ answer, because }: ReceiptDecision, { texts }: ListWords): string =>
  because === 'required'
    ? texts.alwaysOn
    : answer === 'accepted'
      ? texts.receiptAccepted
      : answer === 'refused'
        ? texts.receiptRefused
        : texts.receiptUnanswered;

/** What was answered; and whether it is on, where that isn’t what was answered. */
const renderAnswer = (decision: ReceiptDecision, words: ListWords): TemplateResult => {
  const { answer, allowed, because } = decision;
  const isOther = because !== 'required' && allowed !== (answer === 'accepted');
  return html`<b>${answerOf(decision, words)}</b
    >${isOther ? ` (${allowed ? words.texts.on : words.texts.off})` : nothing}`;
};

const renderStorage = (one: ReceiptStorage, { texts }: ListWords): TemplateResult =>
  html`<li>
    <code translate="no">${one.name}</code>
    <span translate="no">${one.kind}</span> ${one.personal_data ? html`<b>${texts.personal}</b>` : nothing}
    <bdi>${one.purpose}</bdi>
    ${one.retention_period ? fill(texts.stays, { lifetime: `\u2068${one.retention_period}\u2069` }) : nothing}
  </li>`;

const renderService = (service: ReceiptService, words: ListWords): TemplateResult => {
  const { texts } = words;
  const by = service.third_party ? texts.byOther : texts.by;
  return html`<li>
    <bdi>${service.name}</bdi>: ${renderAnswer(service, words)}.
    ${service.provider === service.name ? nothing : fill(by, { provider: service.provider })}
    ${
      service.storage_locations.length
        ? html`<ul>
            ${service.storage_locations.map((one) => renderStorage(one, words))}
          </ul>`
        : nothing
    }
  </li>`;
};

const renderPurpose = (purpose: ReceiptPurpose, words: ListWords): TemplateResult =>
  html`<div>
    <dt><bdi>${purpose.title}</bdi></dt>
    <dd>
      ${renderAnswer(purpose, words)}. <bdi>${purpose.summary}</bdi> ${purpose.sells ? words.texts.sells : nothing}
    </dd>
    ${
      purpose.services.length
        ? html`<dd>
            <ul class="services">
              ${purpose.services.map((one) => renderService(one, words))}
            </ul>
          </dd>`
        : nothing
    }
  </div>`;

/** "6 months", as the language says it. */
const inMonths = (language: string, months: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(months);

const choiceOf = ({ event_state: state }: Pick<ReceiptAnswer, 'event_state'>, { texts }: ListWords): string =>
  ({
    given: texts.receiptGiven,
    'given-in-part': texts.receiptPart,
    refused: texts.receiptNo,
    withdrawn: texts.receiptWithdrawn,
    'not-chosen': texts.notChosen,
  })[state];

/** What is stored: the record, and each answer so far with its day. */
const renderStored = ({ record_id: record, history }: Receipt, words: ListWords): TemplateResult =>
  html`${record ? html`<code class="hash" translate="no">${record}</code>` : nothing}${
    history?.length
      ? html`<ol>
          ${history.map((one) => html`<li><time datetime=${one.day}>${words.day(one.day)}</time>: ${choiceOf(one, words)}</li>`)}
        </ol>`
      : nothing
  }`;

/** The receipt, to be read. */
export const renderList = (receipt: Receipt, words: ListWords): TemplateResult => {
  const { texts, list, day } = words;
  const { event, privacy_notice: notice, jurisdiction, pii_controllers: controllers, record_id: record } = receipt;
  const row = (name: string, value: unknown): TemplateResult | typeof nothing =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const rules = { 'opt-in': texts.receiptOptIn, 'opt-out': texts.receiptOptOut, none: texts.receiptNoRule };
  const asked = receipt.purposes.filter(({ required }) => !required).map(({ title }) => title);
  const months = /^P(\d+)M$/.exec(event.validity_duration)?.[1];
  const href = safeAddress(notice.url ?? undefined);
  return html`<dl class="receipt-list">
      ${row(texts.receiptChoice, choiceOf(event, words))}
      ${row(texts.receiptDay, event.event_time && html`<time datetime=${event.event_time}>${day(event.event_time)}</time>`)}
      ${row(texts.receiptHow, event.collection_method && (event.collection_method === 'choose' ? texts.receiptByChoice : texts.receiptByAll))}
      ${row(texts.receiptSignal, event.signal === 'gpc' && texts.receiptGpc)}
      ${row(texts.receiptValid, record && (months ? inMonths(words.language, +months) : texts.receiptPage))}
      ${row(
        texts.receiptController,
        html`<bdi>${receipt.site}</bdi>${controllers.map(
            (one) =>
              html`<br /><bdi>${one.name}</bdi>${[one.address, one.email, one.url]
                  .filter(Boolean)
                  .map((line) => html`<br /><bdi class="lines">${line}</bdi>`)}`,
          )}`,
      )}
      ${receipt.purposes.map((one) => renderPurpose(one, words))}
      ${row(texts.receiptOthers, list(receipt.recipient_third_parties) || texts.receiptNone)}
      ${row(texts.receiptRule, `${rules[jurisdiction.regime]} ${jurisdiction.region ? `(${jurisdiction.region})` : ''}`)}
      ${row(texts.receiptShown, html`<bdi>${receipt.texts.heading}</bdi><br /><bdi>${receipt.texts.question}</bdi> ${list(asked)}<br />${[receipt.texts.accept, receipt.texts.refuse, receipt.texts.choose].map((one, index) => html`${index ? ' ' : ''}<b>${one}</b>`)}`)}
      ${row(
        texts.receiptPolicy,
        html`${fill(texts.revision, { revision: notice.answered_revision ?? notice.revision })}
        ${href ? html`<a href=${href}>${texts.policy}</a>` : nothing}`,
      )}
      ${row(texts.receiptHash, notice.sha256 && html`<code class="hash" translate="no">${notice.sha256}</code>`)}
      ${row(texts.receiptRecord, (record || receipt.history?.length) && renderStored(receipt, words))}
      ${row(texts.receiptChange, receipt.withdrawal_method)}
    </dl>
    ${receipt.limits.map((limit) => html`<p class="limits">${limit}</p>`)}`;
};
