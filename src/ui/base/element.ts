import { RenderingElement } from './rendering-element.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { Undo } from '../../core/page/undo.js';
import type { Words } from '../words/words.js';

/** What our elements share: the handle, the texts, and that a change renders them anew. */
export class AskfirstElement extends RenderingElement {
  /** The handle. Given by whoever defines the element. */
  declare readonly consent: Askfirst;
  /** The texts. Given along with the handle, and again when the page changes its language. */
  declare words: Words;
  /** Called in `disconnectedCallback`, to undo what `connectedCallback` started. */
  declare protected leave?: Undo;
  #undo?: Undo;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#undo = this.consent.subscribe(() => this.consentChanged());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undo?.();
    this.leave?.();
  }

  /** Is called when the element comes into the page, and after each change. */
  protected consentChanged(): void {
    this.requestUpdate();
  }

  /** Says which language the element speaks; not for one that has content of the page inside. */
  protected speak(): void {
    this.lang = this.words.language;
    this.dir = this.words.texts.direction;
  }

  /** Speaks the page's new language. */
  changeWords(words: Words): void {
    this.words = words;
    if (this.lang) this.speak();
    this.requestUpdate();
  }
}
