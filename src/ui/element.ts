import { LitElement } from 'lit';
import type { Askfirst, Undo } from '../core/types.js';
import type { Words } from './words.js';

/** What our elements share: the handle, the texts, and that a change renders them anew. */
export class AskfirstElement extends LitElement {
  /** The handle. Given by whoever defines the element. */
  declare readonly consent: Askfirst;
  /** The texts. Given along with the handle. */
  declare readonly words: Words;
  /**
   * Tells what the visitor answered and what came of it; at once, where what an answer takes is loaded. Given along with the handle.
   */
  declare readonly tellOutcome: () => string | Promise<string>;
  #undo?: Undo;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#undo = this.consent.subscribe(() => this.consentChanged());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#undo?.();
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
}
