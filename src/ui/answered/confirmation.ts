import { html, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import { formatRecord } from '../../core/record/format-record.js';
import type { ConsentRecord } from '../../core/record/record.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { ConsentState } from '../../core/contract/state.js';
import type { Entry } from '../../core/contract/withdrawal.js';
import { enOutcome } from '../../locales/en-outcome.js';
import { sayCount } from '../words/say-count.js';
import { fill, nameOf, type Words } from '../words/words.js';

/** The longest value of a cookie that browsers keep, in bytes, with room for its name and attributes (RFC 6265bis, section 5.7). */
const MOST_BYTES = 4000;

/** Whether the browser didn't store the record because it is too long. Then the browser doesn't refuse cookies in general. */
const isTooLong = (record: ConsentRecord | null): boolean => !!record && formatRecord(record).length > MOST_BYTES;

/** All texts, with those of the confirmation. */
const textsOf = ({ texts }: Words): Readonly<Record<keyof typeof enOutcome | keyof Words['texts'], string>> =>
  ({ ...enOutcome, ...texts }) as ReturnType<typeof textsOf>;

/** Says what is on and off now, with the categories' names. What a signal keeps off counts as refused, even if it was accepted. */
const describeAnswer = (policy: Policy, { decisions, record, volatile }: ConsentState, words: Words): string => {
  const texts = textsOf(words);
  const asked = Object.entries(decisions).filter(([, { because }]) => because !== 'required');
  const isAccepted = asked.every(([id, { allowed }]) => allowed && record?.accepted.includes(id));
  const isRefused = asked.every(([id, { because }]) => because === 'signal' || record?.refused.includes(id));
  if (asked.length && isAccepted) return texts.accepted;
  if (asked.length && record?.refused.length && isRefused) return texts.refused;
  const optional = policy.categories.filter(({ required }) => !required);
  const listNames = (value: boolean): string =>
    words.list(optional.filter(({ id }) => !!decisions[id]?.allowed === value).map((one) => nameOf(words, one)));
  const [names, others] = [listNames(true), listNames(false)];
  // If the browser stores no cookie, nothing is saved.
  const saved = volatile ? '' : texts.saved;
  return names && others ? `${saved} ${fill(texts.savedAs, { on: names, off: others })}`.trim() : saved;
};

/** Fills in the services that these entries belong to, each with the number of its entries. */
const fillEntries = (text: string, policy: Policy, words: Words, entries: readonly Entry[] = []): string => {
  const services = policy.services.flatMap((one) => {
    const { length } = entries.filter(({ service }) => service === one.id);
    return length ? `${nameOf(words, one)} (${sayCount(words, length)})` : [];
  });
  return services.length ? fill(text, { entries: words.list(services) }) : '';
};

/** Three texts: what was answered, how it can be changed, and what was erased or is left. */
const partsOf = ({ policy, state, withdrawal }: Askfirst, words: Words): readonly [string, string, string] => {
  const texts = textsOf(words);
  if (!policy) return ['', '', ''];
  const erased = fillEntries(texts.erased, policy, words, withdrawal?.erased);
  const left = fillEntries(texts.left, policy, words, withdrawal?.left);
  const unkept = isTooLong(state.record) ? texts.onceMeans : texts.volatile;
  return [describeAnswer(policy, state, words), state.volatile ? unkept : texts.change, `${erased} ${left}`];
};

/** What was answered, that it can be changed, and the services whose entries were erased or are left. (The preferences list each entry.) */
export const confirmationText = (consent: Askfirst, words: Words): string => {
  const [answer, change, entries] = partsOf(consent, words);
  return [answer, fill(change, words.texts), entries].join(' ').trim();
};

/** Shows this text in a line, in which a button leads to the preferences. */
export const renderConfirmation = (consent: Askfirst, words: Words, hide: () => void): TemplateResult => {
  const texts = textsOf(words);
  const [answer, change, entries] = partsOf(consent, words);
  const [before = '', after] = change.split('{settings}');
  const { settings } = texts;
  const link = html`<button class="link" data-action="preferences" data-askfirst="preferences">${settings}</button>`;
  // Keeps the quotation marks on the same line as the button between them.
  const wayBack =
    after === undefined
      ? before
      : html`${before.slice(0, -1)}<span class="quote">${before.slice(-1)}${link}${after.slice(0, 1)}</span
          >${after.slice(1)}`;
  return html`<div class="said">
    <p role="alert" tabindex="-1">${answer} ${wayBack} ${entries}</p>
    <button class="link" data-action="close" aria-label=${texts.hideMessage} @click=${hide}>${texts.hide}</button>
  </div>`;
};
