import { html, type TemplateResult } from '../lit.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { PreferenceWords } from '../words/preferences-words.js';

/** Loads the receipt’s file, which then fills the place. It is loaded once, and again after a failure. */
const load = async (place: HTMLElement, consent: Askfirst, words: PreferenceWords): Promise<void> => {
  try {
    const { showReceipt } = await import('../receipt/receipt.js');
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
    const place = details.querySelector<HTMLElement>('.receipt');
    if (details.open && place) void load(place, consent, words);
  };
  return html`<details data-part="receipt" @toggle=${toggle}>
    <summary>${words.texts.receipt}</summary>
    <div class="receipt"></div>
  </details>`;
};
