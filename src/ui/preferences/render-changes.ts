import { html, nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { ConsentState } from '../../core/contract/state.js';
import { changesIn, type ShownChange } from '../words/changes.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { fill, nameOf, type Words } from '../words/words.js';

/** Makes the console say what is wrong, if an entry of the policy’s history can’t be shown as intended. */
export const explainChanges = (consent: Askfirst, words: Words): void => {
  const { policy } = consent;
  const shown = policy ? changesIn(policy, words) : [];
  if (shown.length !== (policy?.changes?.length ?? 0) || shown.some(({ date }) => !date))
    // Whatever it is asked about, `explain` first says what is wrong with the policy.
    consent.explain('/').catch(() => {});
};

const renderChange = (
  { date, label, summary }: ShownChange,
  { day }: PreferenceWords,
  mark: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<li>
    ${date ? html`<time datetime=${date}>${day(date)}</time>` : nothing} ${label ? html`<b>${label}</b>` : nothing}
    <bdi>${summary}</bdi>
    ${mark}
  </li>`;

/** What has changed since the visitor’s answer, and which of the changes wait for an answer. */
export const renderSince = (
  policy: Policy,
  { record, status, unanswered }: ConsentState,
  words: PreferenceWords,
): TemplateResult | typeof nothing => {
  const { texts, list } = words;
  const since = record ? changesIn(policy, words, record.revision) : [];
  if (!since.length) return nothing;
  const asked = [...policy.categories, ...policy.services].filter(({ id }) => unanswered.includes(id));
  const names = list(asked.map((one) => nameOf(words, one)));
  return html`<div class="since">
    <h3>${texts.since}</h3>
    <ul>
      ${since.map((one) => renderChange(one, words, nothing))}
    </ul>
    ${status === 'stale' ? html`<p>${fill(texts.asksNow, { names })}</p>` : nothing}
  </div>`;
};

/** The policy’s whole history, folded; what is newer than the visitor’s answer is marked. */
export const renderChanges = (
  policy: Policy,
  { record }: ConsentState,
  words: PreferenceWords,
): TemplateResult | typeof nothing => {
  const { texts } = words;
  const all = changesIn(policy, words);
  if (!all.length) return nothing;
  const mark = html`<span class="mark">${texts.since}</span>`;
  return html`<details>
    <summary>${texts.changes}</summary>
    <ul>
      ${all.map((one) => renderChange(one, words, record && one.revision > record.revision ? mark : nothing))}
    </ul>
  </details>`;
};
