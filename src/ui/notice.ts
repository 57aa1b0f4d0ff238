import { html, nothing, type TemplateResult } from './lit.js';
import type { CookieSource, Id, ServiceSource } from '../core/policy-source.js';
import { AskfirstElement } from './element.js';
import { look } from './look.styles.js';
import { noticeStyles } from './notice.styles.js';
import { noticeWords, shortageOf, type NoticeWords } from './shortage.js';
import { fill } from './words.js';

/**
 * @summary Stands where a function of the site would be, while that is off: why, what would be set, what still works, and
 * two buttons to allow just this. Nothing is to be seen while the function works.
 *
 * @slot - What the site itself has to say there.
 */
export class AskfirstNotice extends AskfirstElement {
  static override readonly styles = [look, noticeStyles];
  static override readonly properties = { for: {} };

  /** The id of the function; or of the category or service, for what has no other name. */
  declare for: string;

  /** Brings the visitor here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role]')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The first on the page names them all.
    findNotices()[0]?.requestUpdate();
  }

  protected override willUpdate(): void {
    this.hidden = this.consent.allows(this.for, this);
  }

  async #allow(ids: readonly Id[], once: boolean): Promise<void> {
    await this.consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { once });
    // The button is gone with the notice: on to what it was about.
    document.querySelector<HTMLElement>(`[data-consent-function="${this.for}"]`)?.focus();
  }

  override render(): TemplateResult {
    const words = noticeWords(this.words);
    const { texts, language, pick } = words;
    const shortage = shortageOf(this.for, this.consent, words);
    if (!shortage) return html`<slot></slot>`;
    const { name, reason, without, ids, services } = shortage;
    const button = (text: string, action: string, once: boolean): TemplateResult =>
      html`<button
        class="fill"
        data-action=${action}
        aria-label="${text}: ${name}"
        @click=${() => this.#allow(ids, once)}
      >
        ${text}
      </button>`;
    const entries = services.flatMap((service) =>
      (service.cookies ?? []).map((cookie) => this.#renderEntry(cookie, service, words)),
    );
    return html`<div role="group" aria-labelledby="name" tabindex="-1" lang=${language} dir=${texts.direction}>
        <p id="name">${fill(texts.isOff, { function: name })}</p>
        <p>${reason} ${pick(without)}</p>
        ${
          entries.length && ids.length
            ? html`<p>${texts.stored}</p>
                <ul>
                  ${entries}
                </ul>`
            : nothing
        }
      </div>
      <slot></slot>
      ${this.#renderOthers(words)}
      ${
        ids.length
          ? html`<div lang=${language} dir=${texts.direction}>
              <div class="buttons">
                ${button(texts.allowOnce, 'allow-once', true)}${button(texts.allowAlways, 'allow-always', false)}
              </div>
              <p class="small">${texts.onceMeans}</p>
            </div>`
          : nothing
      }`;
  }

  /** What else is off on this page: said once, by the first notice on it. */
  #renderOthers(words: NoticeWords): TemplateResult | typeof nothing {
    const { texts, language } = words;
    const places = new Map<string, AskfirstNotice>();
    for (const one of findNotices())
      if (!places.has(one.for) && shortageOf(one.for, this.consent, words)) places.set(one.for, one);
    if (places.size < 2 || places.get(this.for) !== this || [...places.keys()][0] !== this.for) return nothing;
    const text = fill(texts.offHere, { count: places.size });
    return html`<nav aria-label=${text} lang=${language} dir=${texts.direction}>
      <p>${text}</p>
      <ul>
        ${[...places.values()].map((place) => html`<li>${this.#renderLink(place, words)}</li>`)}
      </ul>
    </nav>`;
  }

  #renderLink(place: AskfirstNotice, words: NoticeWords): TemplateResult {
    place.id ||= `askfirst-${place.for}`;
    const lead = (event: Event): void => {
      // Some sites keep their page in the fragment.
      event.preventDefault();
      place.scrollIntoView({ block: 'center' });
      place.focus();
    };
    return html`<a href="#${place.id}" @click=${lead}>${shortageOf(place.for, this.consent, words)?.name}</a>`;
  }

  #renderEntry(
    { name, purpose, when }: CookieSource,
    { provider }: ServiceSource,
    { texts, pick }: NoticeWords,
  ): TemplateResult {
    return html`<li>
      <code translate="no">${name}</code> ${pick(purpose)}
      ${when ? fill(texts.storedWhen, { when: pick(when) }) : nothing}
      ${provider ? fill(texts.storedBy, { provider: pick(provider) }) : nothing}
    </li>`;
  }
}

/** Those of the page, in its order. */
const findNotices = (): AskfirstNotice[] => [...document.querySelectorAll('askfirst-notice')];

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-notice': AskfirstNotice;
  }
}
