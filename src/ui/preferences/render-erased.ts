import { ENTRY_KINDS } from '../../core/policy/entry-kinds.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Entry, Withdrawal } from '../../core/contract/withdrawal.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { punctuationOf } from '../words/punctuation-of.js';
import { sayCount } from '../words/say-count.js';
import { fill, nameOf } from '../words/words.js';

const namesOf = (entries: readonly Entry[]): readonly string[] => [...new Set(entries.map(({ name }) => name))];

/** What the visitor’s last answer on this page erased, what is left and why, and what a page can’t see: by service. */
export const renderErased = (
  policy: Policy,
  { erased, left, unseen }: Withdrawal,
  words: PreferenceWords,
): TemplateResult | typeof nothing => {
  const { texts, list } = words;
  const { colon, stop } = punctuationOf(words);
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
    ENTRY_KINDS.map((kind) => {
      const names = namesOf(entries.filter((one) => one.kind === kind));
      return names.length
        ? html`<dd>
            ${texts[kind]} (${sayCount(words, names.length)})${colon}
            ${names.map((name, index) => html`${index ? texts.comma : ''}<code dir="ltr" translate="no">${name}</code>`)}
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
                  html`<dd>
                    ${texts[kind]}${colon}<code dir="ltr" translate="no">${name}</code>${stop}${reasons[reason]}
                  </dd>`,
              ),
            )}`
        : nothing
    }
    ${unseen.length ? html`<p>${texts.unseen} ${fill(texts.unseenNames, { names: list(namesOf(unseen)) })}</p>` : nothing}
  </div>`;
};
