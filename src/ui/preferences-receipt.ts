import { html, type TemplateResult } from './lit.js';
import type { Askfirst } from '../core/types.js';
import type { PreferenceWords } from './preferences-words.js';

/** Loads the receipt’s file, and has it fill its place; once, and again where that failed. */
const load = async (place: HTMLElement, consent: Askfirst, words: PreferenceWords): Promise<void> => {
  try {
    const { showReceipt } = await import('./receipt.js');
    if (place.childElementCount) return;
    place.replaceChildren();
    showReceipt(place, consent, words);
  } catch (error) {
    place.textContent = words.texts.receiptMissing;
    console.error('[askfirst] Put askfirst-receipt.js beside askfirst-preferences.js.', error);
  }
};

/** The visitor’s receipt, folded. What is in it is loaded when it is opened. */
export const renderReceipt = (consent: Askfirst, words: PreferenceWords): TemplateResult => {
  const toggle = ({ currentTarget }: Event): void => {
    const details = currentTarget as HTMLDetailsElement;
    if (details.open) void load(details.querySelector('.receipt') as HTMLElement, consent, words);
  };
  return html`<details data-part="receipt" @toggle=${toggle}>
    <summary>${words.texts.receipt}</summary>
    <div class="receipt"></div>
  </details>`;
};
