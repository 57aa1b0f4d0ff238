import { RenderingElement } from './rendering-element.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { Undo } from '../../core/page/undo.js';
import type { Words } from '../words/words.js';

/** The base of the widget's elements. It has the handle and the texts, and renders again after each change. */
export class AskfirstElement extends RenderingElement {
  /** The handle. Set by the code that defines the element. @internal */
  declare readonly consent: Askfirst;
  /** The texts. Set together with the handle, and again when the page changes its language. @internal */
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

  /** Called when the element enters the page, and after each change. */
  protected consentChanged(): void {
    this.requestUpdate();
  }

  /** Sets the language of the element. Elements with content of the page inside don't call it. */
  protected speak(): void {
    this.lang = this.words.language;
    this.dir = this.words.texts.direction;
  }

  /** Switches to the page's new language. */
  changeWords(words: Words): void {
    this.words = words;
    if (this.lang) this.speak();
    this.requestUpdate();
  }
}
