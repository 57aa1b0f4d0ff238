import { html, nothing, type TemplateResult } from '../lit.js';
import type { Undo } from '../../core/page/undo.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import { AskfirstElement } from '../base/element.js';
import { look } from '../base/look.styles.js';
import { isolate } from '../words/isolate.js';
import { punctuationOf } from '../words/punctuation-of.js';
import { fill } from '../words/words.js';
import { coverEmbed, findEmbed } from './cover-embed.js';
import { findReleased } from './find-released.js';
import { noticeStyles } from './notice.styles.js';
import { renderOthersOff } from './others-off.js';
import { noticeWords, shortageOf, type NoticeWords, type Shortage } from './shortage.js';

/**
 * @summary Stands where a function of the site would be, while that is off: what it is, who is behind it and why it is off, and two buttons
 * to allow just this; what would be stored is folded below. It fills the place of the frame or film beside it. Nothing is to be seen while
 * the function works.
 *
 * @slot - What the site itself has to say or to show there. A picture fills the place that the notice covers.
 */
export class AskfirstNotice extends AskfirstElement {
  static override readonly styles = [look, noticeStyles];
  static override readonly properties = { for: {}, isUnfolded: { state: true } };

  /** The id of the function; or of the category or service, for what has no other name. */
  declare for: string;
  /** Whether something of these services was stopped, and comes only when the page is loaded again. Given by whoever defines the element. */
  declare readonly wasStopped?: (ids: readonly Id[]) => boolean;
  /** Whether what would be stored is shown. */
  declare protected isUnfolded?: boolean;
  /** What was missing when it was last shown. */
  #missing: readonly Id[] = [];
  #needsReload = false;
  #endCover: Undo | undefined;

  /** Brings the visitor here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="group"]')?.focus();
  }

  /** Frameworks set the property, and who asks looks at the attribute. */
  #reflect(): void {
    if (this.for) this.setAttribute('for', this.for);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reflect();
    // The first on the page names them all.
    document.querySelector('askfirst-notice')?.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endCover?.();
  }

  protected override willUpdate(): void {
    this.#reflect();
    const isAllowed = this.consent.allows(this.for, this);
    // Allowed now, and not before: what was stopped meanwhile stays away until the page is loaded again.
    this.#needsReload = isAllowed && (this.#needsReload || !!this.wasStopped?.(this.#missing));
    this.toggleAttribute('data-reload', this.#needsReload);
    this.hidden = isAllowed && !this.#needsReload;
    if (this.hidden) this.#missing = [];
  }

  protected override updated(): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    const embed = findEmbed(this);
    this.#endCover?.();
    this.#endCover = card && embed && !this.hidden ? coverEmbed(this, embed, card) : undefined;
  }

  async #allow({ ids, name }: Shortage, once: boolean): Promise<void> {
    const { record } = this.consent.state;
    if (!(await this.consent.decide(Object.fromEntries(ids.map((id) => [id, true])), { once }))) return;
    await this.updateComplete;
    // The button is gone with the notice: on to what it was about.
    if (this.#needsReload) this.focus();
    else findReleased(this)?.focus();
    this.#sayAllowed(name, once, async () => {
      await this.consent.decide(Object.fromEntries(ids.map((id) => [id, false])), { once });
      if (!once && !record) await this.consent.erase();
      await this.updateComplete;
      this.focus();
    });
  }

  /** Says that it is on, where that is heard, and offers to take it back. */
  #sayAllowed(name: string, once: boolean, undo: () => unknown): void {
    const { texts } = noticeWords(this.words);
    if (!customElements.get('askfirst-allowed-status')) return;
    const status =
      document.querySelector('askfirst-allowed-status') ??
      document.body.appendChild(document.createElement('askfirst-allowed-status'));
    const text = fill(texts.isOn, { function: isolate(this.words, name) });
    // Readers overhear a place to speak from that comes along with its text.
    void status.updateComplete.then(() => status.say(once ? [text, texts.onceMeans] : [text], undo));
  }

  override render(): TemplateResult {
    const words = noticeWords(this.words);
    if (this.#needsReload) return this.#renderReload(words);
    const shortage = shortageOf(this.for, this.consent, words);
    if (!shortage) return html`<slot></slot>`;
    this.#missing = shortage.ids;
    const { texts, language, pick } = words;
    const { name, reason, without, ids } = shortage;
    const title = fill(ids.length ? texts.askAllow : texts.isOff, { function: isolate(words, name) });
    return html`<slot></slot>
      <div class="card" lang=${language} dir=${texts.direction}>
        <div role="group" aria-labelledby="name" tabindex="-1">
          <p id="name">${title}</p>
          <p>${reason} ${pick(without)}</p>
        </div>
        ${renderOthersOff(this, this.consent, words)} ${ids.length ? this.#renderButtons(shortage, words) : nothing}
        ${ids.length ? this.#renderStored(shortage, words) : nothing}
      </div>`;
  }

  #renderButtons(shortage: Shortage, words: NoticeWords): TemplateResult {
    const { texts } = words;
    const button = (text: string, action: string, once: boolean): TemplateResult =>
      html`<button
        data-action=${action}
        aria-label="${text}${punctuationOf(words).colon}${shortage.name}"
        @click=${() => this.#allow(shortage, once)}
      >
        ${text}
      </button>`;
    return html`<div class="buttons">
      ${button(texts.allowOnce, 'allow-once', true)}${button(texts.allowAlways, 'allow-always', false)}
    </div>`;
  }

  /** What would be stored, and what once means: folded, as it is more than a visitor reads to see a film. */
  #renderStored({ services }: Shortage, words: NoticeWords): TemplateResult {
    const { texts } = words;
    const entries = services.flatMap((service) =>
      (service.cookies ?? []).map((cookie) => this.#renderEntry(cookie, service, words)),
    );
    // No <details>, as that is a group of its own, beside the one that says what is off.
    const toggle = (): void => {
      this.isUnfolded = !this.isUnfolded;
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle();
    };
    return html`<span
        class="fold"
        role="link"
        tabindex="0"
        aria-expanded=${this.isUnfolded ? 'true' : 'false'}
        @click=${toggle}
        @keydown=${press}
        >${texts.storedAsk}</span
      >
      <div class="stored" ?hidden=${!this.isUnfolded}>
        ${
          entries.length
            ? html`<p>${texts.stored}</p>
                <ul>
                  ${entries}
                </ul>`
            : nothing
        }
        <p class="small">${texts.onceMeans}</p>
      </div>`;
  }

  /** What it is for comes first: names say nothing to most visitors. */
  #renderEntry(
    { name, purpose, when, lifetime }: CookieSource,
    { provider }: ServiceSource,
    words: NoticeWords,
  ): TemplateResult {
    const { texts, pick } = words;
    return html`<li>
      <bdi>${pick(purpose)}</bdi> ${when ? fill(texts.storedWhen, { when: pick(when) }) : nothing}
      ${lifetime ? fill(texts.stays, { lifetime: isolate(words, pick(lifetime)) }) : nothing}
      ${provider ? fill(texts.storedBy, { provider: isolate(words, pick(provider)) }) : nothing}
      <code dir="ltr" translate="no">${name}</code>
    </li>`;
  }

  /** What was stopped can't be made again, and what is allowed for this page alone ends with it: so that has to be allowed always. */
  #renderReload({ texts, language }: NoticeWords): TemplateResult {
    const isOnce = this.#missing.some((id) => this.consent.state.decisions[id]?.because === 'once');
    const choice = Object.fromEntries(this.#missing.map((id) => [id, true]));
    return html`<slot></slot>
      <div class="card" lang=${language} dir=${texts.direction}>
        <p role="group" aria-label=${texts.reload} tabindex="-1">${texts.reload}</p>
        <div class="buttons">
          ${
            isOnce
              ? html`<button data-action="allow-always" @click=${() => this.consent.decide(choice)}>
                  ${texts.allowAlways}
                </button>`
              : html`<button data-action="reload" @click=${() => location.reload()}>${texts.reloadNow}</button>`
          }
        </div>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-notice': AskfirstNotice;
  }
}
