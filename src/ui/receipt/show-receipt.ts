import { html, nothing, render, type TemplateResult } from '../lit.js';
import type { Receipt } from '../../core/contract/receipt.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { copyField } from './copy-field.js';
import { printAlone } from './print-alone.js';
import { saveFile } from './save-file.js';
import { renderList } from './render-list.js';
import { makeReceipt } from './make-receipt.js';
import { receiptScreenStyles, receiptStyles } from './receipt.styles.js';
import { receiptWords, type ListWords } from '../words/receipt-words.js';
import type { PreferenceWords } from '../words/preferences-words.js';
import { fill } from '../words/words.js';

/** The text that is copied and saved. */
const textOf = (receipt: Receipt): string => JSON.stringify(receipt, null, 2);

/** What a visitor can do with a receipt. Each function returns the message about its outcome. */
interface Acts {
  readonly copy: () => Promise<string>;
  readonly save: () => string;
  readonly print: () => void;
  readonly erase: () => Promise<string>;
}

const renderRaw = (receipt: Receipt, { texts }: ListWords): TemplateResult =>
  html`<details>
    <summary>${texts.receiptRaw}</summary>
    <textarea
      readonly
      aria-label=${texts.receiptRaw}
      dir="ltr"
      translate="no"
      spellcheck="false"
      .value=${textOf(receipt)}
    ></textarea>
  </details>`;

/** @param say shows the message about the outcome */
const renderReceipt = (
  receipt: Receipt,
  consent: Askfirst,
  words: ListWords,
  acts: Acts,
  status: string,
  say: (text: string) => void,
): TemplateResult => {
  const { texts } = words;
  const { policy } = consent;
  return html`<p>${texts.receiptIntro}</p>
    <div class="buttons">
      <button data-action="receipt-copy" @click=${async () => say(await acts.copy())}>${texts.receiptCopy}</button>
      <button data-action="receipt-save" @click=${() => say(acts.save())}>${texts.receiptSave}</button>
      <button data-action="receipt-print" @click=${acts.print}>${texts.receiptPrint}</button>
    </div>
    <p role="status">${status}</p>
    ${policy ? renderList(receipt, words, policy) : nothing} ${renderRaw(receipt, words)}
    <div class="buttons">
      <button
        data-action="receipt-erase"
        aria-describedby="receipt-erase"
        aria-disabled=${receipt.record_id ? nothing : 'true'}
        @click=${async () => {
          if (receipt.record_id) say(await acts.erase());
        }}
      >
        ${texts.receiptErase}
      </button>
    </div>
    <p id="receipt-erase" class="means">${texts.receiptEraseMeans}</p>`;
};

const actsOn = (receipt: Receipt, place: HTMLElement, consent: Askfirst, words: ListWords): Acts => {
  const { texts } = words;
  const host = (place.getRootNode() as ShadowRoot).host;
  return {
    async copy() {
      const raw = place.querySelector('details');
      const field = raw?.querySelector('textarea');
      if (!raw || !field) return texts.receiptNotCopied;
      const wasOpen = raw.open;
      // A text that is folded can’t be selected.
      raw.open = true;
      const isCopied = await copyField(field);
      raw.open = wasOpen || !isCopied;
      return isCopied ? texts.receiptCopied : texts.receiptNotCopied;
    },
    save() {
      const day = receipt.event.event_time ?? new Date().toISOString().slice(0, 10);
      const file = `askfirst-receipt-${day}.json`;
      saveFile(file, textOf(receipt));
      return fill(texts.receiptSaved, { file });
    },
    print() {
      const content = html`<h1>${texts.receipt}</h1>
        ${consent.policy ? renderList(receipt, words, consent.policy) : nothing}`;
      printAlone(content, [receiptStyles], host);
    },
    async erase() {
      await consent.erase();
      return consent.state.record ? texts.receiptKept : texts.receiptErased;
    },
  };
};

/**
 * Shows the receipt of the present answer, and again after each change, with buttons to copy, save and print it, and to erase the answer.
 * @param place the element in which it is shown, inside a shadow root
 */
export const showReceipt = (place: HTMLElement, consent: Askfirst, preferenceWords: PreferenceWords): void => {
  const words = receiptWords(preferenceWords);
  const root = place.getRootNode() as ShadowRoot;
  adoptStyles(root, [receiptStyles, receiptScreenStyles]);
  let receipt: Receipt | undefined;
  let status = '';
  const say = (text: string): void => {
    status = text;
    show();
  };
  const show = (): void => {
    if (receipt)
      render(renderReceipt(receipt, consent, words, actsOn(receipt, place, consent, words), status, say), place);
  };
  consent.subscribe(() => {
    void makeReceipt(consent, words).then((made) => {
      receipt = made;
      show();
    });
  });
};
