import { html, type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import { formatRecord, type ConsentRecord } from '../core/record.js';
import type { Askfirst } from '../core/types.js';
import type { Entry } from '../core/withdrawal.js';
import { enOutcome } from '../locales/en-outcome.js';
import { fill, nameOf, type Words } from './words.js';

/** Whether it is the record's length that the browser doesn't keep it for, so that it doesn't refuse cookies (RFC 6265bis, section 5.7). */
const isTooLong = (record: ConsentRecord | null): unknown => record && formatRecord(record).length > 4e3;

/** What was answered, that it can be changed, and whose entries were erased or are left; the preferences list each. */
export const outcomeOf = ({ policy, state: { record, volatile }, withdrawal }: Askfirst, words: Words): string => {
  const texts = { ...enOutcome, ...words.texts };
  const tell = (text: string, entries: readonly Entry[] = []): string => {
    const services = (policy as Policy).services.flatMap((one) => {
      const { length } = entries.filter(({ service }) => service === one.id);
      return length ? `${nameOf(words, one)} (${length})` : [];
    });
    return services[0] ? fill(text, { entries: words.list(services) }) : '';
  };
  return [
    record?.accepted.length ? (record.refused.length ? texts.saved : texts.accepted) : texts.refused,
    volatile ? (isTooLong(record) ? texts.onceMeans : texts.volatile) : fill(texts.change, texts),
    tell(texts.erased, withdrawal?.erased),
    tell(texts.left, withdrawal?.left),
  ].join(' ');
};

/** Says it, with a way on to the preferences. */
export const renderConfirmation = (consent: Askfirst, words: Words, hide: () => void): TemplateResult => {
  const texts = { ...enOutcome, ...words.texts };
  return html`<p role="alert" tabindex="-1">${outcomeOf(consent, words)}</p>
    <div class="buttons">
      <button data-action="preferences" data-askfirst="preferences">${texts.settings}</button>
      <button data-action="close" aria-label=${texts.hideMessage} @click=${hide}>${texts.hide}</button>
    </div>`;
};

/** What tells the outcome of an answer. */
export interface Outcome {
  readonly outcomeOf: typeof outcomeOf;
  readonly renderConfirmation: typeof renderConfirmation;
}
