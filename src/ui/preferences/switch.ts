import { html, nothing, type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import type { PreferenceWords } from '../words/preferences-words.js';

/**
 * A switch. Its name is the text with the id `…-name` and never changes; words beside the switch say whether it is on.
 * @param isPartly whether only a part of what it stands for is on
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
