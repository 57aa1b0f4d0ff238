import { html, nothing, type TemplateResult } from '../lit.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { LogWords } from '../words/log-words.js';
import { sayDate } from '../words/say-date.js';
import { fill } from '../words/words.js';
import type { FactualEntry } from './entry-groups.js';
import { sayEnd } from './say-end.js';

const sayTime = (text: string, at: Date, words: LogWords): string =>
  fill(text, { time: sayDate(words, at, { timeStyle: 'short' }) });

const renderStored = ({ setAt, changedAt }: LoggedEntry, words: LogWords): TemplateResult => {
  const { texts } = words;
  return html`<p>${setAt ? html`<span class="time">${sayTime('{time}', setAt, words)}</span>` : texts.logBefore}</p>
    ${changedAt ? html`<p>${sayTime(texts.logChanged, changedAt, words)}</p>` : nothing}`;
};

const renderCell = (label: string, content: unknown, kind = ''): TemplateResult =>
  html`<td role="cell" class=${kind} data-label=${label}><div>${content}</div></td>`;

const renderUse = ({ facts }: FactualEntry): TemplateResult => {
  const { owner, service, category, personal, use } = facts;
  return html`<b translate=${service === undefined ? nothing : 'no'}>${owner}</b>
    ${category ? html`<span class="soft"><bdi>${category}</bdi></span>` : nothing}
    ${personal ? html`<p>${personal}</p>` : nothing}
    <p><bdi>${use}</bdi></p>`;
};

const renderStay = ({ entry, facts: { lifetime } }: FactualEntry, words: LogWords): TemplateResult =>
  html`${lifetime ? html`<p><bdi>${fill(words.texts.logDeclared, { lifetime })}</bdi></p>` : nothing}
    <p>${sayEnd(entry, words)}</p>`;

/**
 * An entry: its name, what it is for, how long it stays, when it was stored, and what erases it.
 * @param erase erases it; given its place in the log too
 */
export const renderEntry = (
  one: FactualEntry,
  words: LogWords,
  erase: (entry: LoggedEntry, row: number) => void,
): TemplateResult => {
  const { texts } = words;
  const { entry, row } = one;
  const { kind, name, goneAt } = entry;
  const act = goneAt
    ? html`<span class="gone" tabindex="-1">${sayTime(texts.logGone, goneAt, words)}</span>`
    : html`<button
        data-action="erase"
        aria-label=${fill(texts.logEraseOne, { name })}
        @click=${() => erase(entry, row)}
      >
        ${texts.logErase}
      </button>`;
  return html`<tr role="row" data-row=${row} class=${goneAt ? 'was' : 'is'}>
    <th role="rowheader" scope="row">
      <code dir="ltr" translate="no">${name}</code>
      <span class="kind" translate="no">${kind}</span>
    </th>
    ${renderCell(texts.logFor, renderUse(one))} ${renderCell(texts.logStays, renderStay(one, words))}
    ${renderCell(texts.logSet, renderStored(entry, words))} ${renderCell(texts.logErase, act, 'act')}
  </tr>`;
};
