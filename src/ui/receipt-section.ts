import { html, nothing, render, type TemplateResult } from './lit.js';
import type { Receipt } from '../core/receipt.js';
import type { Askfirst } from '../core/types.js';
import { copy, print, save } from './receipt-keep.js';
import { renderList } from './receipt-list.js';
import { receiptIn } from './receipt-of.js';
import { receiptScreenStyles, receiptStyles } from './receipt.styles.js';
import { receiptWords } from './receipt-words.js';
import type { PreferenceWords } from './preferences-words.js';
import { fill } from './words.js';

/**
 * Shows the receipt of the answer that holds, and again after each change: to read, to copy, to save, to print; and what forgets it.
 * @param place where it is shown, inside a shadow root
 */
export const showReceipt = (place: HTMLElement, consent: Askfirst, plain: PreferenceWords): void => {
  const words = receiptWords(plain);
  const { texts } = words;
  const root = place.getRootNode() as ShadowRoot;
  const sheets = [receiptStyles, receiptScreenStyles].map(({ styleSheet }) => styleSheet as CSSStyleSheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  let receipt: Receipt | undefined;
  let status = '';
  const say = (text: string): void => {
    status = text;
    show();
  };
  const copyIt = async (): Promise<void> => {
    const raw = place.querySelector('details') as HTMLDetailsElement;
    const wasOpen = raw.open;
    // What is folded away can’t be selected.
    raw.open = true;
    const isCopied = await copy(raw.querySelector('textarea') as HTMLTextAreaElement);
    raw.open = wasOpen || !isCopied;
    say(isCopied ? texts.receiptCopied : texts.receiptNotCopied);
  };
  const saveIt = (made: Receipt): void => {
    const file = `askfirst-receipt-${made.event.event_time ?? new Date().toISOString().slice(0, 10)}.json`;
    save(file, textOf(made));
    say(fill(texts.receiptSaved, { file }));
  };
  const printIt = (made: Receipt): void =>
    print(
      html`<h1>${texts.receipt}</h1>
        ${renderList(made, words)}`,
      sheets.slice(0, 1),
      root.host,
    );
  const eraseIt = async (): Promise<void> => {
    if (!consent.state.record) return;
    await consent.erase();
    say(consent.state.record ? texts.receiptKept : texts.receiptErased);
  };
  const renderAll = (made: Receipt): TemplateResult =>
    html`<p>${texts.receiptIntro}</p>
      <div class="buttons">
        <button data-action="receipt-copy" @click=${copyIt}>${texts.receiptCopy}</button>
        <button data-action="receipt-save" @click=${() => saveIt(made)}>${texts.receiptSave}</button>
        <button data-action="receipt-print" @click=${() => printIt(made)}>${texts.receiptPrint}</button>
      </div>
      <p role="status">${status}</p>
      ${renderList(made, words)}
      <details>
        <summary>${texts.receiptRaw}</summary>
        <textarea
          readonly
          aria-label=${texts.receiptRaw}
          dir="ltr"
          translate="no"
          spellcheck="false"
          .value=${textOf(made)}
        ></textarea>
      </details>
      <div class="buttons">
        <button
          data-action="receipt-erase"
          aria-describedby="receipt-erase"
          aria-disabled=${made.record_id ? nothing : 'true'}
          @click=${eraseIt}
        >
          ${texts.receiptErase}
        </button>
      </div>
      <p id="receipt-erase" class="means">${texts.receiptEraseMeans}</p>`;
  const show = (): void => {
    if (receipt) render(renderAll(receipt), place);
  };
  consent.subscribe(() => {
    void receiptIn(consent, words).then((made) => {
      receipt = made;
      show();
    });
  });
};

/** As it is copied and saved. */
const textOf = (receipt: Receipt): string => JSON.stringify(receipt, null, 2);
