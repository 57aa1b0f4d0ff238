import { html, type TemplateResult } from '../lit.js';
import type { PreferenceWords } from '../words/preferences-words.js';

/** The message to a visitor who closed the dialog with switches that are turned and not saved. */
export const renderLeaving = (
  { texts }: PreferenceWords,
  goBack: () => unknown,
  discard: () => unknown,
): TemplateResult =>
  html`<div class="leaving" role="alert">
    <p>${texts.unsaved}</p>
    <div class="buttons">
      <button data-action="preferences" @click=${goBack}>${texts.settings}</button>
      <button data-action="discard" @click=${discard}>${texts.discard}</button>
    </div>
  </div>`;
