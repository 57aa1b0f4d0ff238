import { html, nothing, type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import { isolate } from '../words/isolate.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { fill, nameOf } from '../words/words.js';

/** What the buttons do. */
export interface ButtonActs {
  readonly acceptAll: () => unknown;
  readonly refuseAll: () => unknown;
  readonly save: () => unknown;
}

/** Says what saving does, if that fits in a line: these categories on, the others off. */
const saySave = (policy: Policy, choices: Readonly<Record<Id, boolean>>, words: PreferenceWords): string => {
  const { texts, list } = words;
  const optional = policy.categories.filter(({ required }) => !required);
  const isWhole = ({ id }: Category): boolean =>
    policy.services.every((service) => service.category !== id || choices[service.id] === choices[id]);
  const on = optional.filter(({ id }) => choices[id]);
  if (!on.length || on.length === optional.length || !optional.every(isWhole)) return texts.save;
  return fill(texts.saveOn, { names: list(on.map((one) => isolate(words, nameOf(words, one)))) });
};

/**
 * The two answers, which are alike; and the button that saves the switches as they are, once there is something to save.
 * @param choices the position of each switch
 */
export const renderButtons = (
  policy: Policy,
  choices: Readonly<Record<Id, boolean>>,
  canSave: boolean,
  acts: ButtonActs,
  words: PreferenceWords,
): TemplateResult => {
  const { texts } = words;
  const answers = [
    html`<button class="fill" part="answer" data-action="accept-all" @click=${acts.acceptAll}>
      ${texts.acceptAll}
    </button>`,
    html`<button class="fill" part="answer" data-action="refuse-all" @click=${acts.refuseAll}>
      ${texts.refuseAll}
    </button>`,
  ];
  return html`<div class="buttons" part="answers">
    ${policy.layout?.first === 'refuse' ? answers.reverse() : answers}
    ${
      canSave
        ? html`<button class="save fill" data-action="save" @click=${acts.save}>
            ${saySave(policy, choices, words)}
          </button>`
        : nothing
    }
  </div>`;
};
