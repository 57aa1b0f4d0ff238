import { LitElement } from './lit.js';
import type { Askfirst, Undo } from '../core/types.js';
import type { Outcome } from './outcome.js';
import type { Words } from './words.js';

/** What our elements share: the handle, the texts, and that a change renders them anew. */
export class AskfirstElement extends LitElement {
  /** The handle. Given by whoever defines the element. */
  declare readonly consent: Askfirst;
  /** The texts. Given along with the handle. */
  declare readonly words: Words;
  /** Does something with what tells the outcome of an answer; at once, where that is loaded. Given along with the handle. */
  declare readonly whenAnswered: <Result>(act: (file: Outcome) => Result) => Result | Promise<Awaited<Result>>;
  /** Ends, as the element leaves the page, what it began as it came. */
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
}
