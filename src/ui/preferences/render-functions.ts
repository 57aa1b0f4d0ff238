import { html, nothing, type TemplateResult } from '../lit.js';
import type { FunctionSource } from '../../core/policy/function-source.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { fill, nameOf } from '../words/words.js';

/**
 * What doesn't work on the site with the switches as they are, and what the site offers instead.
 * @param off the functions that don't work
 */
export const renderFunctions = (off: readonly FunctionSource[], words: PreferenceWords): TemplateResult => {
  const { texts, list, pick } = words;
  const names = list(off.map((one) => nameOf(words, one)));
  return html`<p class="off" aria-live="polite" aria-atomic="true">
      ${off.length ? fill(texts.offNow, { functions: names }) : texts.allWorks}
    </p>
    <ul>
      ${off.map((one) => (one.without ? html`<li><b>${nameOf(words, one)}</b> ${pick(one.without)}</li>` : nothing))}
    </ul>`;
};
