import { html, nothing, type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { Id } from '../../core/policy/id.js';
import { renderIcon } from '../base/render-icon.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { nameOf } from '../words/words.js';

/**
 * The functions that need a category (struck through while they don't work), and the other companies in it. They are hidden from screen
 * readers, which read the sentence about what works, and the list of services.
 * @param off the functions that don't work with the switches as they are
 */
export const renderCategoryChips = (
  category: Category,
  policy: Policy,
  words: PreferenceWords,
  off: ReadonlySet<FunctionSource>,
): TemplateResult | typeof nothing => {
  const services = policy.services.filter((service) => service.category === category.id);
  const ids = new Set<Id>([category.id, ...services.map(({ id }) => id)]);
  const functions = policy.functions.filter(({ needs }) => needs.match(/[a-z0-9-]+/g)?.some((id) => ids.has(id)));
  const others = services.filter(({ thirdParty }) => thirdParty);
  const companies = [...new Set(others.map((one) => words.pick(one.provider) || nameOf(words, one)))];
  if (!functions.length && !companies.length) return nothing;
  return html`<p class="chips" aria-hidden="true">
    ${functions.map((one) =>
      off.has(one)
        ? html`<s><bdi>${nameOf(words, one)}</bdi></s>`
        : html`<span><bdi>${nameOf(words, one)}</bdi></span>`,
    )}
    ${companies.map((name) => html`<span class="company" translate="no">${renderIcon('leave')}<bdi>${name}</bdi></span>`)}
  </p>`;
};
