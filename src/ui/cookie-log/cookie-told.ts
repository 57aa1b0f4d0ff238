import { html, nothing, type TemplateResult } from '../lit.js';
import type { EntryLog } from '../../core/entries/entry-log.js';
import { cookieToldStyles } from './cookie-told.styles.js';
import { logWords } from '../words/log-words.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
import { look } from '../base/look.styles.js';
import { sayCount } from '../words/say-count.js';
import { fill } from '../words/words.js';

/** The number of entries that are named; further ones are counted. */
const NAMED = 5;
/** The distance in pixels to the focused element, so that the ring around that element is visible too. */
const GAP = 8;

/**
 * @summary Tells a visitor who turned the notices on which entries are new in this browser: several at once in one notice, without taking
 *   the focus, and until the visitor hides it. The widget adds it by itself; a page needn't contain it.
 *
 * The custom properties are those of `askfirst-banner`.
 */
export class AskfirstCookieTold extends AskfirstElement {
  static override readonly styles = [look, cookieToldStyles];

  /** The entries in the browser. Set by the code that defines the element. @internal */
  declare readonly log: EntryLog;
  /** The notice may cover the focused element (WCAG 2.2, 2.4.11). Escape hides it and doesn't move the focus. */
  readonly #hideOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.log.hide();
  };

  /**
   * Scrolls a newly focused element from under the notice, in either direction. If the page can't be scrolled that far, Escape still hides
   * the notice.
   */
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
    const [before, after] = fill(texts.told, { count: sayCount(this.words, count) }).split('{entries}');
    // The status element is always there, even empty: screen readers miss one that enters the page together with its text.
    return html`<p role="status">
        ${count ? html`${before}<bdi translate="no">${list(more ? [...names, `+${sayCount(this.words, more)}`] : names)}</bdi>${after}` : nothing}
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
    'askfirst-cookie-told': PublicMembers<AskfirstCookieTold>;
  }
}
