import { html, nothing, type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import type { PreferenceWords } from '../words/preferences-words.js';

/**
 * A switch. Its name is the text with the id `…-name`, and stays; whether it is on stands beside it in words.
 * @param isPartly what it stands for is partly on
 */
export const renderSwitch = (
  id: Id,
  isOn: boolean,
  { texts }: PreferenceWords,
  turn: () => void,
  isPartly = false,
): TemplateResult => {
  const state = isOn ? texts.on : texts.off;
  return html`<span class="switch">
    <span class="state" id="${id}-state" aria-hidden=${isPartly ? nothing : 'true'}
      >${isPartly ? texts.partly : state}</span
    >
    <button
      role="switch"
      data-id=${id}
      aria-checked=${isOn ? 'true' : 'false'}
      aria-labelledby="${id}-name"
      aria-describedby="${id}-text ${isPartly ? `${id}-state` : ''}"
      @click=${turn}
    ></button>
  </span>`;
};
