import type { Answered, WhenAnswered } from '../answered/answered.js';
import type { Followers, WithFollowers } from '../answered/followers.js';
import { READ_MS } from '../answered/read-ms.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import type { Category, Policy } from '../../core/policy/policy.js';
import type { Choice } from '../../core/contract/state.js';
import type { Undo } from '../../core/page/undo.js';
import { bannerStyles } from './banner.styles.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
import { look } from '../base/look.styles.js';
import { findQuestion, type Question } from './question.js';
import { safeAddress } from '../base/safe-address.js';
import { showOnTop } from '../base/show-on-top.js';
import { takePageLook } from '../base/take-page-look.js';
import { sayCount } from '../words/say-count.js';
import { fill, nameOf, summaryOf, type Words } from '../words/words.js';

/** The texts for the state in which the visitor is asked. */
type BannerTexts = ReturnType<Words['textsFor']>;

/**
 * @summary Asks, and then confirms the answer. It lies over the foot of the page, moves nothing, and takes no focus.
 *
 * @cssproperty [--askfirst-background=Canvas] - Background.
 * @cssproperty [--askfirst-color=CanvasText] - Text.
 * @cssproperty [--askfirst-accent] - Background of buttons, the same for accept and refuse. Default: a tint of the background.
 * @cssproperty [--askfirst-on-accent] - Text of buttons with an accent. Default: the colour of the background.
 * @cssproperty [--askfirst-border] - Lines. Default: between text and background.
 * @cssproperty [--askfirst-font=inherit] - The font family.
 * @cssproperty [--askfirst-radius=0.6667em] - The radius of corners.
 * @cssproperty [--askfirst-spacing=1em] - The unit of distances.
 * @cssproperty [--askfirst-max-inline-size=30.6667em] - The greatest width.
 */
export class AskfirstBanner extends AskfirstElement {
  static override readonly styles = [look, bannerStyles];
  static override readonly properties = {
    // Setting it to the same value renders again, because more entries may have been erased.
    confirms: { attribute: false, always: true },
    choosing: { state: true },
  };

  /** Whether the banner confirms an answer instead of asking. Default false. @internal */
  declare confirms?: boolean;
  /** Set together with the handle. @internal */
  declare readonly whenAnswered: WhenAnswered;
  /** Set together with the handle. @internal */
  declare readonly withFollowers: WithFollowers;
  /** Whether the preferences are being loaded, or couldn't be loaded. */
  declare protected choosing?: 'busy' | 'failed' | undefined;
  /** Whether everything is unfolded from the start. */
  protected isFull = false;
  #takeLook?: () => void;
  #endConfirmation?: Undo | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    this.role = 'region';
    this.setAttribute('data-nosnippet', '');
    this.#takeLook ??= takePageLook(this.renderRoot);
    this.#takeLook();
    showOnTop(this);
    this.leave = this.#lookAfter(this.#takeLook);
  }

  protected override speak(): void {
    super.speak();
    this.ariaLabel = fill(this.words.texts.heading, { name: this.words.site });
  }

  /** Starts what can wait until the visitor has read the question. */
  #lookAfter(takeLook: () => void): Undo {
    let isLeft = false;
    let ends: readonly Undo[] = [];
    const start = (file: Followers): void => {
      if (isLeft) return;
      // The page may have changed its look meanwhile.
      takeLook();
      ends = [this.keepRoom(file), file.followPageLook(takeLook), file.followViewport(this)];
      file.tellShown(this);
    };
    const timer = setTimeout(() => void Promise.resolve(this.withFollowers(start)).catch(() => {}), READ_MS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
      for (const end of ends) end();
      this.#endConfirmation?.();
      this.#endConfirmation = undefined;
    };
  }

  /** The pressed button was removed. The focus moves to the message, unless it is elsewhere on the page. */
  override updated(changed: ReadonlySet<string>): void {
    if (changed.has('confirms') && [this, document.body].includes(document.activeElement as HTMLElement))
      this.renderRoot.querySelector<HTMLElement>('[role]')?.focus();
  }

  /** Keeps the banner from covering the focused element. */
  protected keepRoom(file: Followers): Undo {
    return file.keepRoom(this);
  }

  /** Runs within the click itself, because an acceptance needs the visitor's own act. */
  protected answer(choice: Choice, how?: { readonly closes: true }): void {
    this.confirms = true;
    void this.consent.decide(choice, how).then((counted) => {
      this.confirms = counted;
    });
  }

  async #choose(): Promise<void> {
    this.choosing = 'busy';
    try {
      await this.consent.open('preferences');
      this.choosing = undefined;
    } catch {
      this.choosing = 'failed';
    }
  }

  #renderConfirmation(file: Answered): TemplateResult {
    const hide = (): void => this.remove();
    this.#endConfirmation ??= file.hideWhenLeft(this, hide);
    return file.renderConfirmation(this.consent, this.words, hide);
  }

  override render(): TemplateResult | typeof nothing {
    const { policy, state } = this.consent;
    if (!policy) return nothing;
    // An answer is confirmed only once it is in force.
    const confirmation =
      this.confirms && state.status === 'decided' && this.whenAnswered((file) => this.#renderConfirmation(file));
    if (!confirmation) return this.renderQuestion(policy);
    if (!(confirmation instanceof Promise)) return confirmation;
    // If the file can't be loaded, the answer counts nevertheless.
    void confirmation.then(
      () => this.requestUpdate('confirms'),
      () => this.remove(),
    );
    return this.renderQuestion(policy);
  }

  /** The site's own links, where its layout has some. */
  protected renderLinks?(): unknown;

  protected renderQuestion(policy: Policy): TemplateResult {
    const { words } = this;
    const texts = words.textsFor(policy, this.consent.state);
    const question = findQuestion(policy, this.consent.state);
    // The rule is shown where it isn't the usual one (off until the visitor chooses).
    const rule = this.isFull || texts.offUntil !== words.texts.offUntil ? texts.offUntil : nothing;
    return html`<div class="text">
        <h2>${this.ariaLabel}</h2>
        <p>${texts.asks ?? fill(texts.ask, { name: words.site })}</p>
        <ul>
          ${question.categories.map((one) => this.#renderCategory(one, texts))}
          ${question.services.map((one) => html`<li><b>${nameOf(words, one)}</b></li>`)}
          ${this.#renderCompanies(policy, question, texts)}
        </ul>
        <div class="soft">
          ${this.renderOff(question, texts)} ${rule} ${fill(texts.change, texts)}${this.renderLinks?.()}
        </div>
      </div>
      <div class="foot">${this.renderAnswers(policy, question, texts)} ${this.#renderMore(policy, texts)}</div>`;
  }

  #renderCategory(category: Category, texts: BannerTexts): TemplateResult {
    const { words } = this;
    const summary = summaryOf(words, category);
    const name = html`<b>${nameOf(words, category)}</b>${category.sells ? html`<i>${texts.sold}</i>` : nothing}`;
    return html`<li>${summary ? this.#renderFold(name, html`<bdi>${summary}</bdi>`) : name}</li>`;
  }

  /**
   * The number of other companies, which unfolds to their names. It says that there are none only if the policy says so of every service.
   */
  #renderCompanies({ services }: Policy, { companies }: Question, texts: BannerTexts): TemplateResult | typeof nothing {
    const { words } = this;
    const names = [...new Set(companies.map(({ provider, name }) => words.pick(provider ?? name)))];
    if (names.length) {
      const count = fill(texts.companies, { companies: sayCount(words, names.length) });
      return html`<li>${this.#renderFold(count, html`<bdi>${words.list(names)}</bdi>`)}</li>`;
    }
    const isNone = services.length && services.every(({ thirdParty }) => thirdParty === false);
    return isNone ? html`<li>${texts.noCompanies}</li>` : nothing;
  }

  #renderFold(head: unknown, content: unknown): TemplateResult {
    return html`<details ?open=${this.isFull}>
      <summary>${head}</summary>
      ${content}
    </details>`;
  }

  /** What stays off when the visitor refuses. */
  protected renderOff({ functions }: Question, { wontWork }: BannerTexts): unknown {
    const names = functions.map((one) => nameOf(this.words, one));
    return names.length ? fill(wontWork, { functions: this.words.list(names) }) : nothing;
  }

  /** With the audience `children` or `mixed`, nobody is asked to accept. */
  protected renderAnswers({ audience }: Policy, { accepts, refuses }: Question, texts: BannerTexts): TemplateResult {
    const offersAccept = audience !== 'children' && audience !== 'mixed';
    return html`<div class="buttons">
      ${offersAccept ? this.#renderAnswer('accept-all', texts.acceptAll, accepts) : nothing}
      ${this.#renderAnswer('refuse-all', texts.refuseAll, refuses)}
    </div>`;
  }

  /** Both buttons, accept and refuse, are made here, so that they differ only in their text. */
  #renderAnswer(action: 'accept-all' | 'refuse-all', label: string, choice: Choice): TemplateResult {
    return html`<button class="fill" data-action=${action} @click=${() => this.answer(choice)}>${label}</button>`;
  }

  #renderMore({ policyUrl }: Policy, texts: BannerTexts): TemplateResult {
    const address = safeAddress(policyUrl);
    const hasFailed = this.choosing === 'failed';
    return html`<div class="more">
      ${hasFailed ? html`<p role="alert">${texts.failed}</p>` : nothing}
      <button
        class="link go"
        data-action="preferences"
        aria-busy=${this.choosing === 'busy'}
        @click=${() => this.#choose()}
      >
        ${hasFailed ? texts.tryAgain : texts.choose}
      </button>
      ${address ? html`<a href=${address}>${texts.policy}</a>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-banner': PublicMembers<AskfirstBanner>;
  }
}
