import { html, nothing, type TemplateResult } from '../lit.js';
import { covers } from '../../core/rules/covers.js';
import type { Policy } from '../../core/policy/policy.js';
import type { LayoutSource } from '../../core/policy/layout-source.js';
import type { Undo } from '../../core/page/undo.js';
import { enLayout } from '../../locales/en-layout.js';
import type { Followers } from '../answered/followers.js';
import { AskfirstBanner } from './banner.js';
import { keepRoomAbove } from '../base/keep-room-above.js';
import { logoStyles } from '../base/logo.styles.js';
import { renderOwnLinks } from '../base/render-own-links.js';
import { showLogo } from '../base/show-logo.js';
import { watchNavigation } from '../base/watch-navigation.js';
import { fill, nameOf } from '../words/words.js';
import { layoutStyles } from './layout.styles.js';
import { findQuestion, type Question } from './question.js';

/**
 * The banner for a policy that names a layout: it is in another place, has the site's logo and links, can be closed, says everything at
 * once, or is a single line on some pages.
 */
class BannerWithLayout extends AskfirstBanner {
  static override readonly styles = [...AskfirstBanner.styles, logoStyles, layoutStyles];
  /** The layout of the policy. */
  protected readonly layout: LayoutSource = {};
  #isFolded?: boolean;
  #endWatch?: Undo;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#isFolded ??= this.#isQuiet();
    this.#endWatch = watchNavigation(() => {
      this.#isFolded = this.#isQuiet();
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWatch?.();
  }

  #isQuiet(): boolean {
    const { quiet } = this.layout;
    return Array.isArray(quiet) && quiet.some((path) => typeof path === 'string' && covers(path, location.pathname));
  }

  protected override keepRoom(file: Followers): Undo {
    const ends = [
      this.layout.edge === 'top' ? keepRoomAbove(this) : super.keepRoom(file),
      // Once the page's new look is on the banner, the logo for it is chosen.
      file.followPageLook(() => requestAnimationFrame(() => this.requestUpdate())),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  override updated(changed: ReadonlySet<string>): void {
    super.updated(changed);
    const { banner = 'corner', edge = 'bottom', side = 'start', closable, headingLevel } = this.layout;
    const isLine = this.#isFolded && !this.confirms;
    const names = [banner, edge, side, ...(closable ? ['closable'] : []), ...(isLine ? ['line'] : [])].join(' ');
    if (this.dataset['layout'] !== names) this.dataset['layout'] = names;
    const heading = this.renderRoot.querySelector('h2');
    if (heading && headingLevel) heading.ariaLevel = String(headingLevel);
    showLogo(heading, this.layout);
  }

  protected override renderLinks(): unknown {
    return renderOwnLinks(this.layout, this.words);
  }

  /** The two answers are the two values of the template. */
  protected override renderAnswers(...given: Parameters<AskfirstBanner['renderAnswers']>): TemplateResult {
    const answers = super.renderAnswers(...given);
    return this.layout.first === 'refuse' ? { ...answers, values: [...answers.values].reverse() } : answers;
  }

  protected override renderQuestion(policy: Policy): TemplateResult {
    if (this.#isFolded) return this.#renderLine(policy);
    if (!this.layout.closable) return super.renderQuestion(policy);
    const { closeRefuses, closing } = { ...enLayout, ...this.words.texts };
    const { refuses } = findQuestion(policy, this.consent.state);
    return html`<button
        class="close"
        data-action="close"
        aria-label=${closeRefuses}
        @click=${() => this.answer(refuses, { closes: true })}
      ></button>
      ${super.renderQuestion(policy)}
      <p class="closing">${closing}</p>`;
  }

  /** Shows the question as a line that covers almost nothing, with both answers in it. */
  #renderLine(policy: Policy): TemplateResult {
    const { state } = this.consent;
    const texts = this.words.textsFor(policy, state);
    const unfold = async (): Promise<void> => {
      this.#isFolded = false;
      this.requestUpdate();
      // The pressed button was removed.
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('summary, button, a')?.focus();
    };
    return html`<div class="folded">
      <h2>${this.ariaLabel}</h2>
      ${this.renderAnswers(policy, findQuestion(policy, state), texts)}
      <button class="link go" data-action="unfold" aria-expanded="false" @click=${unfold}>${texts.choose}</button>
    </div>`;
  }

  protected override renderOff(question: Question, texts: Parameters<AskfirstBanner['renderOff']>[1]) {
    const { words } = this;
    const { functions } = question;
    if (!this.isFull || !functions.length) return super.renderOff(question, texts);
    const names = words.list(functions.map((one) => nameOf(words, one)));
    return html`${fill(texts.wontWork, { functions: names })}
      <ul>
        ${functions.map(({ without, ...one }) =>
          without ? html`<li><b>${nameOf(words, one)}</b> <bdi>${words.pick(without)}</bdi></li>` : nothing,
        )}
      </ul>`;
  }
}

/** @returns the class of a banner with this layout */
export const withLayout = (layout: LayoutSource): typeof AskfirstBanner =>
  class extends BannerWithLayout {
    protected override isFull = layout.detail === 'full';
    protected override readonly layout = layout;
  };
