import { html, nothing, type TemplateResult } from '../lit.js';
import type { LoggedEntry } from '../../core/entries/logged-entry.js';
import type { Decision } from '../../core/contract/state.js';
import type { LogWords } from '../words/log-words.js';
import { punctuationOf } from '../words/punctuation-of.js';
import { sayCount } from '../words/say-count.js';
import { fill } from '../words/words.js';
import { shareOfYear, type EntryGroup, type FactualEntry } from './entry-groups.js';
import { renderEntry } from './render-entry.js';
import { sayEnd } from './say-end.js';

/** How a group is shown, and what its buttons do. */
export interface GroupView {
  /** Its position among the groups, which determines its colour. */
  readonly index: number;
  /** How many columns the table has. */
  readonly columns: number;
  readonly isFolded: boolean;
  /** The decision about its service; undefined if the group belongs to none. */
  readonly decision: Decision | undefined;
  readonly toggle: () => void;
  readonly erase: (entry: LoggedEntry, row: number) => void;
  readonly eraseGroup: () => void;
}

/** The number of groups that have a colour of their own. */
const COLOURS = 5;

const classOf = (index: number): string => `colour-${Math.min(index, COLOURS)}`;

/** The greatest number of pieces in the bar. */
const MOST_PIECES = 60;

/** The size of each group, as a bar of equal pieces. It uses no widths, because a page may forbid styles in attributes. */
export const renderBar = (groups: readonly EntryGroup[]): TemplateResult => {
  const count = groups.reduce((sum, { present }) => sum + present.length, 0);
  const piecesOf = ({ present }: EntryGroup): unknown[] =>
    Array<unknown>(Math.ceil(present.length * Math.min(1, MOST_PIECES / count))).fill(undefined);
  return html`<div class="bar">
    ${groups.map((group, index) => piecesOf(group).map(() => html`<i class=${classOf(index)}></i>`))}
  </div>`;
};

/** The entry of a group that stays longest, as far as the browser tells it. */
const findLongest = (entries: readonly FactualEntry[]): readonly [FactualEntry, number] | undefined => {
  let longest: readonly [FactualEntry, number] | undefined;
  for (const one of entries) {
    const share = shareOfYear(one.entry);
    if (share !== undefined && share > (longest?.[1] ?? -1)) longest = [one, share];
  }
  return longest;
};

const renderLongest = (group: EntryGroup, words: LogWords): TemplateResult | typeof nothing => {
  const [longest, share] = findLongest(group.present) ?? [];
  if (!longest || share === undefined) return nothing;
  const text = longest.facts.lifetime || sayEnd(longest.entry, words);
  return html`<span class="length"
    ><svg viewBox="0 0 72 4">
      <rect width="72" height="4" opacity="0.25" />
      <rect width=${72 * Math.max(0.05, share)} height="4" /></svg
    ><bdi>${text}</bdi></span
  >`;
};

/** Whether the entries below are allowed. It stands here once, because it is the same for all of them. */
const renderAllowed = ({ allowed }: EntryGroup, { texts }: LogWords): TemplateResult =>
  html`<span class="allowed"><span>${texts.logAllowed}</span> ${allowed}</span>`;

/**
 * The button that erases all of a service's entries, and turns the service off if it is on. There is none if the site needs the service, or
 * nobody is asked about it.
 */
const renderErase = (group: EntryGroup, words: LogWords, { decision, eraseGroup }: GroupView): unknown => {
  const { texts } = words;
  if (!decision || decision.because === 'required' || !group.present.length) return nothing;
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
export const renderGroup = (group: EntryGroup, words: LogWords, view: GroupView): TemplateResult => {
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
              aria-expanded=${view.isFolded ? 'false' : 'true'}
              aria-description=${text}
              @click=${view.toggle}
            >
              <i class="dot ${classOf(view.index)}"></i
              ><b translate=${group.service === undefined ? nothing : 'no'}>${group.name}</b>
              <span>${sayCount(words, count)}</span>
            </button>
            <span class="facts"
              ><bdi>${group.entries[0]?.facts.category ?? ''}</bdi> ${renderLongest(group, words)}
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
