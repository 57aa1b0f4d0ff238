import { html, nothing, type TemplateResult } from '../lit.js';
import type { EntryLog } from '../../core/entries/entry-log.js';
import { cookieToldStyles } from './cookie-told.styles.js';
import { logWords } from '../words/cookie-log-words.js';
import { AskfirstElement } from '../base/element.js';
import { look } from '../base/look.styles.js';
import { fill } from '../words/words.js';

/** So many entries are named; more are counted. */
const NAMED = 5;
/** Pixels between it and what has the focus: the ring around that is seen too. */
const GAP = 8;

/**
 * @summary Tells a visitor who wished it what is new in this browser: once for all that came together, without taking the focus, and
 * for as long as they leave it there. It comes by itself; a page needn't have it.
 *
 * The custom properties are those of `askfirst-banner`.
 */
export class AskfirstCookieTold extends AskfirstElement {
  static override readonly styles = [look, cookieToldStyles];

  /** What is in the browser. Given by whoever defines the element. */
  declare readonly log: EntryLog;
  /** It may come over what has the focus (WCAG 2.2, 2.4.11), and goes without moving it. */
  readonly #hideOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.log.hide();
  };

  /** Scrolls what gets the focus from under it, in either direction; where the page ends before that, Escape is left. */
  readonly #clear = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element) || target === this || !this.hasAttribute('open')) return;
    const own = this.getBoundingClientRect();
    const { top, bottom, left, right } = target.getBoundingClientRect();
    if (top >= own.bottom || bottom <= own.top || left >= own.right || right <= own.left) return;
    const isAtHead = own.top < innerHeight - own.bottom;
    scrollBy({ top: isAtHead ? top - own.bottom - GAP : bottom - own.top + GAP, behavior: 'instant' });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    this.setAttribute('data-nosnippet', '');
    this.leave = this.log.subscribe(() => this.requestUpdate());
    document.addEventListener('focusin', this.#clear);
    document.addEventListener('keydown', this.#hideOnEscape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#hideOnEscape);
    document.removeEventListener('focusin', this.#clear);
  }

  protected override willUpdate(): void {
    this.toggleAttribute('open', this.log.news.length > 0);
  }

  override render(): TemplateResult {
    const { texts, list } = logWords(this.words);
    const { news } = this.log;
    const names = [...new Set(news.map(({ name }) => name))];
    const count = names.length;
    const more = names.splice(NAMED).length;
    const shown = document.querySelector('askfirst-cookie-log');
    const [before, after] = fill(texts.told, { count }).split('{entries}');
    // The place to speak from is there before it speaks: readers overhear one that comes along with its text.
    return html`<p role="status">
        ${count ? html`${before}<bdi translate="no">${list(more ? [...names, `+${more}`] : names)}</bdi>${after}` : nothing}
      </p>
      ${
        count
          ? html`<div class="buttons">
              ${
                shown
                  ? html`<button data-action="log" @click=${() => shown.focus()}>${texts.toldShow}</button>`
                  : html`<button data-action="preferences" data-askfirst="preferences">${texts.settings}</button>`
              }
              <button data-action="close" aria-label=${texts.toldHide} @click=${() => this.log.hide()}>
                ${texts.toldClose}
              </button>
            </div>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-cookie-told': AskfirstCookieTold;
  }
}
