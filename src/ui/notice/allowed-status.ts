import { html, nothing, type TemplateResult } from '../lit.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
import { look } from '../base/look.styles.js';
import { allowedStatusStyles } from './allowed-status.styles.js';
import { noticeWords } from './shortage.js';

/**
 * @summary Says that something was allowed at a notice (which has disappeared by then), and offers to undo it. It takes no focus, and
 *   disappears with a press elsewhere.
 */
export class AskfirstAllowedStatus extends AskfirstElement {
  static override readonly styles = [look, allowedStatusStyles];
  static override readonly properties = { text: { attribute: false } };

  /** The message, line by line; empty if there is none. @internal */
  declare text: readonly string[];
  /** Withdraws what was allowed. @internal */
  declare undoIt?: () => void;

  readonly #hideOnPress = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.hide();
  };
  readonly #hideOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };

  constructor() {
    super();
    this.text = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    this.setAttribute('data-nosnippet', '');
    addEventListener('pointerdown', this.#hideOnPress, true);
    addEventListener('keydown', this.#hideOnEscape, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointerdown', this.#hideOnPress, true);
    removeEventListener('keydown', this.#hideOnEscape, true);
  }

  /** Shows a message. @internal */
  say(text: readonly string[], undoIt: () => void): void {
    this.text = text;
    this.undoIt = undoIt;
  }

  hide(): void {
    this.text = [];
  }

  protected override willUpdate(): void {
    this.toggleAttribute('open', this.text.length > 0);
  }

  override render(): TemplateResult {
    const { texts } = noticeWords(this.words);
    const undo = (): void => {
      this.undoIt?.();
      this.hide();
    };
    return html`<div role="status">${this.text.map((line) => html`<p>${line}</p>`)}</div>
      ${
        this.text.length
          ? html`<button data-action="undo" @click=${undo}>${texts.undo}</button>
              <button class="close" data-action="close" aria-label=${texts.hide} @click=${() => this.hide()}></button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-allowed-status': PublicMembers<AskfirstAllowedStatus>;
  }
}
