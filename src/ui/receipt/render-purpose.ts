import { html, nothing, type TemplateResult } from '../lit.js';
import type { ReceiptDecision, ReceiptPurpose, ReceiptService, ReceiptStorage } from '../../core/contract/receipt.js';
import { isolate } from '../words/isolate.js';
import { punctuationOf } from '../words/punctuation-of.js';
import type { ListWords } from '../words/receipt-words.js';
import { fill } from '../words/words.js';

const answerTo = ({ answer, because }: ReceiptDecision, { texts }: ListWords): string => {
  if (because === 'required') return texts.alwaysOn;
  return { accepted: texts.receiptAccepted, refused: texts.receiptRefused, unanswered: texts.receiptUnanswered }[
    answer
  ];
};

/** The answer; and whether it is on, if that differs from the answer. */
const renderAnswer = (decision: ReceiptDecision, words: ListWords): TemplateResult => {
  const { answer, allowed, because } = decision;
  const isOther = because !== 'required' && allowed !== (answer === 'accepted');
  return html`<b>${answerTo(decision, words)}</b
    >${isOther ? ` (${allowed ? words.texts.on : words.texts.off})` : nothing}`;
};

const renderStorage = (one: ReceiptStorage, words: ListWords): TemplateResult => {
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
const renderStored = (stored: ReceiptService['storage_locations'], words: ListWords): unknown => {
  if (!stored) return nothing;
  return stored.length
    ? html`<ul>
        ${stored.map((one) => renderStorage(one, words))}
      </ul>`
    : words.texts.storesNothing;
};

const renderService = (service: ReceiptService, words: ListWords): TemplateResult => {
  const { texts } = words;
  const { colon, stop } = punctuationOf(words);
  const by = service.third_party ? texts.byOther : texts.by;
  return html`<li>
    <bdi>${service.name}</bdi>${colon}${renderAnswer(service, words)}${stop}
    ${service.provider === service.name ? nothing : fill(by, { provider: isolate(words, service.provider) })}
    ${renderStored(service.storage_locations, words)}
  </li>`;
};

/** A category with its services, and what was answered to each. */
export const renderPurpose = (purpose: ReceiptPurpose, words: ListWords): TemplateResult =>
  html`<div>
    <dt><bdi>${purpose.title}</bdi></dt>
    <dd>
      ${renderAnswer(purpose, words)}${punctuationOf(words).stop}<bdi>${purpose.summary}</bdi>
      ${purpose.sells ? words.texts.sells : nothing}
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
