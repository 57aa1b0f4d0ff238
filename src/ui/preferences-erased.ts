import { html, nothing, type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import type { EntryKind } from '../core/policy-source.js';
import type { Entry, Withdrawal } from '../core/withdrawal.js';
import type { PreferenceWords } from './preferences-words.js';
import { fill, nameOf } from './words.js';

const KINDS: readonly EntryKind[] = ['cookie', 'localStorage', 'sessionStorage', 'IndexedDB', 'Cache'];

const namesOf = (entries: readonly Entry[]): readonly string[] => [...new Set(entries.map(({ name }) => name))];

/** What the visitor’s last answer on this page erased, what is left of it and why, and what a page can’t know: by service. */
export const renderErased = (
  policy: Policy,
  { erased, left, unseen }: Withdrawal,
  words: PreferenceWords,
): TemplateResult | typeof nothing => {
  const { texts, list } = words;
  if (!erased.length && !left.length) return nothing;
  const reasons = { again: texts.leftAgain, open: texts.leftOpen, kept: texts.leftKept, denied: texts.leftDenied };
  const renderServices = <One extends Entry>(
    entries: readonly One[],
    renderEntries: (entries: readonly One[]) => unknown,
  ): TemplateResult =>
    html`<dl>
      ${policy.services.map((service) => {
        const own = entries.filter((one) => one.service === service.id);
        return own.length
          ? html`<div>
              <dt><bdi>${nameOf(words, service)}</bdi></dt>
              ${renderEntries(own)}
            </div>`
          : nothing;
      })}
    </dl>`;
  const renderKinds = (entries: readonly Entry[]): unknown =>
    KINDS.map((kind) => {
      const names = namesOf(entries.filter((one) => one.kind === kind));
      return names.length
        ? html`<dd>
            ${texts[kind]} (${names.length}):
            ${names.map((name, index) => html`${index ? ', ' : ''}<code translate="no">${name}</code>`)}
          </dd>`
        : nothing;
    });
  return html`<div class="erased">
    ${
      erased.length
        ? html`<h3>${texts.erasedTitle}</h3>
            ${renderServices(erased, renderKinds)}`
        : nothing
    }
    ${
      left.length
        ? html`<h3>${texts.leftTitle}</h3>
            ${renderServices(left, (entries) =>
              entries.map(
                ({ name, kind, reason }) =>
                  html`<dd>${texts[kind]}: <code translate="no">${name}</code>. ${reasons[reason]}</dd>`,
              ),
            )}`
        : nothing
    }
    ${unseen.length ? html`<p>${texts.unseen} ${fill(texts.unseenNames, { names: list(namesOf(unseen)) })}</p>` : nothing}
  </div>`;
};
