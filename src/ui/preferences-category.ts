import { html, nothing, type TemplateResult } from './lit.js';
import type { Category, Policy } from '../core/policy.js';
import type { Id } from '../core/policy-source.js';
import { renderService } from './preferences-service.js';
import type { PreferenceWords } from './preferences-words.js';
import { isForChildren } from './for-children.js';
import { renderSwitch } from './switch.js';
import { fill, nameOf, summaryOf } from './words.js';

/**
 * A category with its services.
 * @param choices the switches as they stand
 * @param turn turns the switch of the first id, and sets those of the others to the same
 */
export const renderCategory = (
  category: Category,
  policy: Policy,
  words: PreferenceWords,
  choices: Readonly<Record<Id, boolean>>,
  turn: (ids: readonly Id[]) => void,
): TemplateResult => {
  const { texts } = words;
  const { id, required, sells } = category;
  const services = policy.services.filter((service) => service.category === id);
  const isFixed = required || isForChildren(policy);
  const isPartly = services.some((service) => choices[service.id] !== choices[id]);
  const renderOwn = (one: Id, others: readonly Id[], partly = false): unknown =>
    isFixed ? nothing : renderSwitch(one, !!choices[one], words, () => turn([one, ...others]), partly);
  return html`<section role="group" aria-labelledby="${id}-name">
    <div class="head">
      <h3 id="${id}-name">${nameOf(words, category)}</h3>
      ${isFixed ? html`<span class="state">${required ? texts.alwaysOn : texts.alwaysOff}</span>` : nothing}
      ${renderOwn(
        id,
        services.map((service) => service.id),
        isPartly,
      )}
    </div>
    <p id="${id}-text"><bdi>${summaryOf(words, category)}</bdi> ${sells ? texts.sells : nothing}</p>
    ${
      services.length
        ? html`<details>
            <summary aria-describedby="${id}-name">${fill(texts.services, { count: services.length })}</summary>
            ${services.map((service) => renderService(service, words, renderOwn(service.id, [])))}
          </details>`
        : nothing
    }
  </section>`;
};
