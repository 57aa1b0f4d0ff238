import { html, nothing, type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import type { Askfirst, ConsentState } from '../core/types.js';
import { changesIn, type ShownChange } from './changes.js';
import type { PreferenceWords } from './preferences-words.js';
import { fill, nameOf, type Words } from './words.js';

/** Has the console say what is wrong, where something in the policy’s history can’t be shown as it was meant. */
export const explainChanges = (consent: Askfirst, words: Words): void => {
  const { policy } = consent;
  const shown = policy ? changesIn(policy, words) : [];
  if (shown.length !== (policy?.changes?.length ?? 0) || shown.some(({ date }) => !date))
    // Asked about anything at all, it says first what is wrong with the policy.
    consent.explain('/').catch(() => {});
};

/** What changed since the visitor’s answer and what of it waits for one; below, folded, the policy’s whole history. */
export const renderChanges = (
  policy: Policy,
  { record, status, unanswered }: ConsentState,
  words: PreferenceWords,
): TemplateResult => {
  const { texts, list, day } = words;
  const all = changesIn(policy, words);
  const since = record ? changesIn(policy, words, record.revision) : [];
  const asked = [...policy.categories, ...policy.services].filter(({ id }) => unanswered.includes(id));
  const renderChange = ({ date, label, summary, revision }: ShownChange, isMarked = false): TemplateResult =>
    html`<li>
      ${date ? html`<time datetime=${date}>${day(date)}</time>` : nothing} ${label ? html`<b>${label}</b>` : nothing}
      <bdi>${summary}</bdi>
      ${isMarked && record && revision > record.revision ? html`<span class="mark">${texts.since}</span>` : nothing}
    </li>`;
  return html`${
    since.length
      ? html`<div class="since">
          <h3>${texts.since}</h3>
          <ul>
            ${since.map((one) => renderChange(one))}
          </ul>
          ${
            status === 'stale'
              ? html`<p>${fill(texts.asksNow, { names: list(asked.map((one) => nameOf(words, one))) })}</p>`
              : nothing
          }
        </div>`
      : nothing
  }
  ${
    all.length
      ? html`<details>
          <summary>${texts.changes}</summary>
          <ul>
            ${all.map((one) => renderChange(one, true))}
          </ul>
        </details>`
      : nothing
  }`;
};
