import { html, nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Receipt } from '../../core/contract/receipt.js';
import { safeAddress } from '../base/safe-address.js';
import { isolate } from '../words/isolate.js';
import { punctuationOf } from '../words/punctuation-of.js';
import type { ListWords } from '../words/receipt-words.js';
import { sayMonths } from '../words/say-months.js';
import { sayRevision } from '../words/say-revision.js';
import { fill } from '../words/words.js';
import { renderPurpose } from './render-purpose.js';
import { sayRule } from './say-rule.js';
import { sayPast, sayState } from './say-state.js';

/** A row of the list; nothing if it has no value. */
const renderRow = (name: string, value: unknown): TemplateResult | typeof nothing =>
  value
    ? html`<div>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

/** The answer: what, when, how, with which signal, and for how long. */
const renderEvent = (receipt: Receipt, words: ListWords): TemplateResult => {
  const { texts, day } = words;
  const { event, record_id: record } = receipt;
  const { event_time: time, collection_method: method } = event;
  const months = /^P(\d+)M$/.exec(event.validity_duration)?.[1];
  const how = method === 'choose' ? texts.receiptByChoice : texts.receiptByAll;
  const validity = months ? sayMonths(words, Number(months)) : texts.receiptPage;
  return html`${renderRow(texts.receiptChoice, sayState(receipt, words))}
  ${renderRow(texts.receiptDay, time && html`<time datetime=${time}>${day(time)}</time>`)}
  ${renderRow(texts.receiptHow, method && how)}
  ${renderRow(texts.receiptSignal, event.signal === 'gpc' && texts.receiptGpc)}
  ${renderRow(texts.receiptValid, record && validity)}`;
};

/** The site and the controller that asked. */
const renderControllers = ({ site, pii_controllers: controllers }: Receipt): TemplateResult =>
  html`<bdi>${site}</bdi>${controllers.map(
      ({ name, address, email, url }) =>
        html`<br /><bdi>${name}</bdi>${[address, email, url]
            .filter(Boolean)
            .map((line) => html`<br /><bdi class="lines">${line}</bdi>`)}`,
    )}`;

/** What was asked, with its buttons. */
const renderQuestion = ({ texts, purposes }: Receipt, { list }: ListWords): TemplateResult => {
  const asked = purposes.filter(({ required }) => !required).map(({ title }) => title);
  const buttons = [texts.accept, texts.refuse, texts.choose];
  return html`<bdi>${texts.heading}</bdi><br /><bdi>${texts.question}</bdi> ${list(asked)}<br />${buttons.map(
      (one) => html`<b>${one}</b> `,
    )}`;
};

const renderPolicy = ({ privacy_notice: notice }: Receipt, words: ListWords): TemplateResult => {
  const { texts } = words;
  const href = safeAddress(notice.url ?? undefined);
  return html`${fill(texts.revision, { revision: sayRevision(words, notice.answered_revision ?? notice.revision) })}
  ${href ? html`<a href=${href}>${texts.policy}</a>` : nothing}`;
};

/** What is stored: the record, and each answer so far with its day. */
const renderStored = (receipt: Receipt, words: ListWords): TemplateResult | undefined => {
  const { event, history } = receipt;
  const record = event.validity_duration !== 'page' && receipt.record_id;
  if (!record && !history?.length) return undefined;
  return html`${record ? html`<code class="hash" dir="ltr" translate="no">${record}</code>` : nothing}${
    history?.length
      ? html`<ol>
          ${history.map((one) => html`<li><time datetime=${one.day}>${words.day(one.day)}</time>${punctuationOf(words).colon}${sayPast(one, receipt, words)}</li>`)}
        </ol>`
      : nothing
  }`;
};

/**
 * The receipt as a list to be read. It says that there are no other companies only if the policy says so of every service; otherwise it
 * says nothing about them.
 */
export const renderList = (receipt: Receipt, words: ListWords, policy: Policy): TemplateResult => {
  const { texts, list } = words;
  const { privacy_notice: notice } = receipt;
  const { region } = receipt.jurisdiction;
  const isWithoutOthers = policy.services.length > 0 && policy.services.every(({ thirdParty }) => thirdParty === false);
  const others = receipt.recipient_third_parties.map((name) => isolate(words, name));
  return html`<dl class="receipt-list">
      ${renderEvent(receipt, words)} ${renderRow(texts.receiptController, renderControllers(receipt))}
      ${receipt.purposes.map((one) => renderPurpose(one, words))}
      ${renderRow(texts.receiptOthers, list(others) || (isWithoutOthers && texts.receiptNone))}
      ${renderRow(texts.receiptRule, `${sayRule(policy, receipt, words)} ${region ? `(${region})` : ''}`)}
      ${renderRow(texts.receiptShown, renderQuestion(receipt, words))}
      ${renderRow(texts.receiptPolicy, renderPolicy(receipt, words))}
      ${renderRow(texts.receiptHash, notice.sha256 && html`<code class="hash" dir="ltr" translate="no">${notice.sha256}</code>`)}
      ${renderRow(texts.receiptRecord, renderStored(receipt, words))}
      ${renderRow(texts.receiptChange, receipt.withdrawal_method)}
    </dl>
    ${receipt.limits.map((limit) => html`<p class="limits">${limit}</p>`)}`;
};
