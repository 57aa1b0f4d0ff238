/* eslint-disable lit-a11y/click-events-have-key-events -- the row only makes its switch larger, and that takes keys */
import { html, nothing, type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import { renderCategoryChips } from './category-chips.js';
import { renderService } from './render-service.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { nameSignal } from '../words/name-signal.js';
import { renderCategoryIcon } from '../base/render-category-icon.js';
import { isForChildren } from './for-children.js';
import { renderSwitch } from './switch.js';
import { sayCount } from '../words/say-count.js';
import { fill, nameOf, summaryOf } from '../words/words.js';

/** The position of each switch, and what turns it. */
export interface Switches {
  readonly choices: Readonly<Record<Id, boolean>>;
  /** The functions that don't work with the switches as they are. */
  readonly off: ReadonlySet<FunctionSource>;
  /** Whether a signal of the browser keeps something off. */
  readonly isSignalled: (id: Id) => boolean;
  /** The id that the visitor turned on although a signal keeps it off. The visitor is asked about it once more. */
  readonly asked: Id | undefined;
  /** Turns the switch of the first id, and sets the others to the same position. */
  readonly turn: (ids: readonly Id[], isSure?: boolean) => void;
}

/** Says why the browser's signal keeps something off, and asks whether to turn it on nevertheless. */
const renderSignal = (ids: readonly Id[], policy: Policy, words: PreferenceWords, switches: Switches): unknown => {
  const [id = ''] = ids;
  const { texts } = words;
  if (!switches.isSignalled(id) || switches.choices[id]) return nothing;
  const isAsked = switches.asked === id;
  return html`<div class="signal" role=${isAsked ? 'alert' : nothing}>
    <p>${nameSignal(texts.becauseSignal, policy)}</p>
    ${isAsked ? html`<button data-action="turn-on" @click=${() => switches.turn(ids, true)}>${texts.turnOn}</button>` : nothing}
  </div>`;
};

/** A press anywhere on the head of a row turns its switch. */
const pressRow = (event: Event, turn: () => void): void => {
  const isOnSwitch = event.composedPath().some((one) => one instanceof Element && one.matches('button'));
  if (!isOnSwitch) turn();
};

/** A category with its services. */
export const renderCategory = (
  category: Category,
  policy: Policy,
  words: PreferenceWords,
  switches: Switches,
): TemplateResult => {
  const { texts } = words;
  const { choices, turn } = switches;
  const { id, required, sells, icon } = category;
  const services = policy.services.filter((service) => service.category === id);
  const ids = [id, ...services.map((service) => service.id)];
  const isFixed = required || isForChildren(policy);
  const isPartly = services.some((service) => choices[service.id] !== choices[id]);
  const renderOwn = (own: readonly Id[], partly = false): unknown => {
    const [one = ''] = own;
    return isFixed ? nothing : renderSwitch(one, !!choices[one], words, () => turn(own), partly);
  };
  return html`<section role="group" aria-labelledby="${id}-name">
    <div class="head ${isFixed ? '' : 'row'}" @click=${(event: Event) => isFixed || pressRow(event, () => turn(ids))}>
      ${renderCategoryIcon(id, icon)}
      <h3 id="${id}-name">${nameOf(words, category)}</h3>
      ${isFixed ? html`<span class="state">${required ? texts.alwaysOn : texts.alwaysOff}</span>` : nothing}
      ${renderOwn(ids, isPartly)}
    </div>
    <p id="${id}-text" class="soft"><bdi>${summaryOf(words, category)}</bdi> ${sells ? texts.sells : nothing}</p>
    ${renderSignal(ids, policy, words, switches)} ${renderCategoryChips(category, policy, words, switches.off)}
    ${
      services.length
        ? html`<details>
            <summary aria-describedby="${id}-name">
              ${fill(texts.services, { count: sayCount(words, services.length) })}
            </summary>
            ${services.map(
              (service) =>
                html`${renderService(service, words, renderOwn([service.id]))}
                ${switches.asked === service.id ? renderSignal([service.id], policy, words, switches) : nothing}`,
            )}
          </details>`
        : nothing
    }
  </section>`;
};
