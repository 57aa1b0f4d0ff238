import { html, nothing, type TemplateResult } from '../lit.js';
import type { Undo } from '../../core/page/undo.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { Id } from '../../core/policy/id.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
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
 * @summary Stands in the place of a function of the site while the function is off. It says what the function is, who is behind it and why
 *   it is off, and has two buttons that allow just this function; what would be stored is folded below. It fills the place of the frame or
 *   film beside it. While the function works, nothing is shown.
 *
 * @slot - What the site itself says or shows there. A picture fills the place that the notice covers.
 */
export class AskfirstNotice extends AskfirstElement {
  static override readonly styles = [look, noticeStyles];
  static override readonly properties = { for: {}, isUnfolded: { state: true } };

  /** The id of the function; or of a category or a service, if there is no function for it. */
  declare for: string;
  /**
   * Whether something of these services was stopped, and comes only when the page is reloaded. Set by the code that defines the element.
   * @internal
   */
  declare readonly wasStopped?: (ids: readonly Id[]) => boolean;
  /** Whether the part about what would be stored is unfolded. */
  declare protected isUnfolded?: boolean;
  /** The ids that were missing when it was last shown. */
  #missing: readonly Id[] = [];
  #needsReload = false;
  #endCover: Undo | undefined;

  /** Moves the focus here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="group"]')?.focus();
  }

  /** Frameworks set the property, but selectors look for the attribute. */
  #reflect(): void {
    if (this.for) this.setAttribute('for', this.for);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#reflect();
    // The first notice on the page lists all the others.
    document.querySelector('askfirst-notice')?.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endCover?.();
  }

  protected override willUpdate(): void {
    this.#reflect();
    const isAllowed = this.consent.allows(this.for, this);
    // It is allowed now and wasn't before. What was stopped in between is missing until the page is reloaded.
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
    // The button has disappeared with the notice. The focus moves to what the notice was about.
    if (this.#needsReload) this.focus();
    else findReleased(this)?.focus();
    this.#sayAllowed(name, once, async () => {
      await this.consent.decide(Object.fromEntries(ids.map((id) => [id, false])), { once });
      if (!once && !record) await this.consent.erase();
      await this.updateComplete;
      this.focus();
    });
  }

  /** Says that the function is on, in a status message, and offers to undo it. */
  #sayAllowed(name: string, once: boolean, undo: () => unknown): void {
    const { texts } = noticeWords(this.words);
    if (!customElements.get('askfirst-allowed-status')) return;
    const status =
      document.querySelector('askfirst-allowed-status') ??
      document.body.appendChild(document.createElement('askfirst-allowed-status'));
    const text = fill(texts.isOn, { function: isolate(this.words, name) });
    // The status element enters the page before its text, because screen readers miss one that comes together with its text.
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

  /**
   * What the services would store. If the policy says of each that it stores nothing, the text says so. Of a category it can't be said,
   * because a category also covers what belongs to none of its services.
   */
  #renderEntries({ ids, services }: Shortage, words: NoticeWords): unknown {
    const entries = services.flatMap((service) =>
      (service.cookies ?? []).map((cookie) => this.#renderEntry(cookie, service, words)),
    );
    if (entries.length)
      return html`<p>${words.texts.stored}</p>
        <ul>
          ${entries}
        </ul>`;
    return ids.every((id) => services.some((service) => service.id === id && service.cookies))
      ? html`<p>${words.texts.storesNothing}</p>`
      : nothing;
  }

  /** What would be stored, and what "once" means. It is folded, because most visitors who want to see a film don't read that much. */
  #renderStored(shortage: Shortage, words: NoticeWords): TemplateResult {
    const { texts } = words;
    // This isn't a <details>, because that would be a group of its own beside the group which says what is off.
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
        ${this.#renderEntries(shortage, words)}
        <p class="small">${texts.onceMeans}</p>
      </div>`;
  }

  /** The purpose comes first, because names say nothing to most visitors. */
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

  /**
   * What was stopped can't be made again without a reload. What is allowed for this page only ends with a reload, so then it has to be
   * allowed always.
   */
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
    'askfirst-notice': PublicMembers<AskfirstNotice>;
  }
}
