import { html, nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { ConsentState } from '../../core/contract/state.js';
import { nameSignal } from '../words/name-signal.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { fill, nameOf } from '../words/words.js';
import { renderSince } from './render-changes.js';

/** What a visitor should know before the switches: what the browser’s signal keeps off, and what changed since their choice. */
export const renderNews = (policy: Policy, state: ConsentState, words: PreferenceWords): TemplateResult => {
  const { texts, list } = words;
  const isOff = ({ id }: { readonly id: string }): boolean => state.decisions[id]?.because === 'signal';
  const signalled = policy.categories.filter(
    (one) => isOff(one) && policy.services.every((service) => service.category !== one.id || isOff(service)),
  );
  const categories = list(signalled.map((one) => nameOf(words, one)));
  return html`${signalled.length ? html`<p class="news">${fill(nameSignal(texts.signal, policy), { categories })}</p>` : nothing}
  ${renderSince(policy, state, words)}`;
};
