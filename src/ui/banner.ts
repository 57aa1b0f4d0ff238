import { html, nothing, type PropertyValues, type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import type { Choice, Undo } from '../core/types.js';
import { bannerStyles } from './banner.styles.js';
import { AskfirstElement } from './element.js';
import { keepRoom } from './keep-room.js';
import { look } from './look.styles.js';
import { questionOf } from './question.js';
import { safeAddress } from './safe-address.js';
import { fill, nameOf, summaryOf } from './words.js';

/** More companies than this are counted, not named. */
const NAMED_COMPANIES = 4;

/**
 * @summary Asks, and then says what was answered. It lies over the foot of the page, moves nothing, and takes no focus.
 *
 * @cssproperty [--askfirst-background=Canvas] - The ground.
 * @cssproperty [--askfirst-color=CanvasText] - Text.
 * @cssproperty [--askfirst-accent] - The ground of buttons, accept and refuse alike. Default: as text.
 * @cssproperty [--askfirst-on-accent] - Text of buttons. Default: as the ground.
 * @cssproperty [--askfirst-border] - Lines. Default: between text and ground.
 * @cssproperty [--askfirst-font=inherit] - The font family.
 * @cssproperty [--askfirst-radius=0.5em] - The radius of corners.
 * @cssproperty [--askfirst-spacing=1em] - The unit of distances.
 * @cssproperty [--askfirst-max-inline-size=44em] - The greatest width.
 */
export class AskfirstBanner extends AskfirstElement {
  static override readonly styles = [look, bannerStyles];
  // Said again, it tells what was erased meanwhile.
  static override readonly properties = { confirms: { attribute: false, hasChanged: () => true } };

  /** Whether it says what was answered instead of asking. Default false. */
  declare confirms?: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    this.role = 'region';
    this.ariaLabel = fill(this.words.texts.heading, { name: this.words.site });
    this.setAttribute('data-nosnippet', '');
    this.leave = this.keepRoom();
  }

  /** What the visitor just pressed is gone, and the focus with it. A focus elsewhere on the page stays there. */
  override updated(changed: PropertyValues): void {
    if (changed.has('confirms') && [this, document.body].includes(document.activeElement as HTMLElement))
      this.renderRoot.querySelector<HTMLElement>('[role]')?.focus();
  }

  /** Keeps it from covering what has the focus. */
  protected keepRoom(): Undo {
    return keepRoom(this);
  }

  /** In the click itself: an acceptance needs the visitor's own hand behind it. */
  protected answer(choice: Choice): void {
    this.confirms = true;
    void this.consent.decide(choice).then((counted) => (this.confirms = counted));
  }

  override render(): TemplateResult | typeof nothing {
    const { policy } = this.consent;
    if (!policy) return nothing;
    // An answer is confirmed once it is in force, and no sooner.
    const confirmation =
      this.confirms &&
      this.consent.state.status === 'decided' &&
      this.whenAnswered((file) => file.renderConfirmation(this.consent, this.words, () => this.remove()));
    if (!confirmation) return this.#renderQuestion(policy);
    if (!(confirmation instanceof Promise)) return confirmation;
    void confirmation.then(() => this.requestUpdate());
    return this.#renderQuestion(policy);
  }

  /** Nobody is asked to accept where the audience is `children`, or `mixed` with them. */
  #renderQuestion(policy: Policy): TemplateResult {
    const { words } = this;
    const { list } = words;
    const texts = words.textsFor(policy, this.consent.state);
    const { categories, services, companies, functions, accepts, refuses } = questionOf(policy, this.consent.state);
    const providers = [...new Set(companies.map(({ provider, name }) => words.pick(provider ?? name)))];
    const involved = providers.length > NAMED_COMPANIES ? providers.length : list(providers);
    const off = functions[0] && fill(texts.wontWork, { functions: list(functions.map((one) => nameOf(words, one))) });
    const address = safeAddress(policy.policyUrl);
    return html`<div class="text" tabindex=${address ? nothing : 0}>
        <h2>${this.ariaLabel}</h2>
        <p>${texts.asks ?? fill(texts.ask, { name: words.site })}</p>
        <ul>
          ${categories.map((one) => html`<li><b>${nameOf(words, one)}</b> <bdi>${summaryOf(words, one)}</bdi></li>`)}
          ${services.map((one) => html`<li><b>${nameOf(words, one)}</b></li>`)}
        </ul>
        ${
          off &&
          html`<details>
            <summary>${off}</summary>
            <ul>
              ${functions.map((one) => html`<li><b>${nameOf(words, one)}</b> <bdi>${words.pick(one.without)}</bdi></li>`)}
            </ul>
          </details>`
        }
        <p>
          ${
            involved
              ? fill(texts.companies, { companies: involved })
              : policy.services.length
                ? texts.noCompanies
                : nothing
          }
          ${texts.offUntil} ${fill(texts.change, texts)}
          ${address ? html`<a href=${address}>${texts.policy}</a>` : nothing}
        </p>
      </div>
      <div class="buttons">
        ${/^[cm]/.test(policy.audience as string) ? nothing : this.#renderAnswer('accept-all', texts.acceptAll, accepts)}
        ${this.#renderAnswer('refuse-all', texts.refuseAll, refuses)}
        <button data-action="preferences" data-askfirst="preferences">${texts.choose}</button>
      </div>`;
  }

  /** Accept and refuse come from here both, so that nothing tells them apart but their words. */
  #renderAnswer(action: 'accept-all' | 'refuse-all', label: string, choice: Choice): TemplateResult {
    return html`<button class="fill" data-action=${action} @click=${() => this.answer(choice)}>${label}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-banner': AskfirstBanner;
  }
}
