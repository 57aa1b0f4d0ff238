import { AskfirstShownEvent } from '../../core/contract/shown-event.js';
import type { WhenAnswered } from '../answered/answered.js';
import { html, nothing, type TemplateResult } from '../lit.js';
import type { Policy } from '../../core/policy/policy.js';
import type { Id } from '../../core/policy/id.js';
import type { Choice } from '../../core/contract/state.js';
import { AskfirstElement } from '../base/element.js';
import { functionsOff } from '../../core/policy/functions-off.js';
import { iconStyles } from '../base/icon.styles.js';
import type { PublicMembers } from '../base/public-members.js';
import { logoStyles } from '../base/logo.styles.js';
import { look } from '../base/look.styles.js';
import { renderIcon } from '../base/render-icon.js';
import { showLogo } from '../base/show-logo.js';
import { renderAbout } from './render-about.js';
import { renderButtons } from './render-buttons.js';
import { explainChanges } from './render-changes.js';
import { renderCategory } from './render-category.js';
import { renderFunctions } from './render-functions.js';
import { renderLeaving } from './render-leaving.js';
import { renderNews } from './render-news.js';
import { preferenceWords, type PreferenceWords } from '../words/preferences-words.js';
import { preferencesStyles } from './preferences.styles.js';
import { isForChildren } from './for-children.js';
import { switchStyles } from './switch.styles.js';

/**
 * @summary One switch for each category and service, with the information about each: in a modal dialog, or in the page.
 *
 * Nothing is recorded before a button is pressed that says so. The custom properties are those of `askfirst-banner`.
 */
export class AskfirstPreferences extends AskfirstElement {
  static override readonly styles = [look, iconStyles, logoStyles, switchStyles, preferencesStyles];
  static override readonly properties = {
    // Frameworks set the property, but selectors look for the attribute.
    inline: { type: Boolean, reflect: true },
    turned: { state: true },
    isLeaving: { state: true },
    isAnswered: { state: true },
    asked: { state: true },
  };

  /** Whether it is part of the page instead of a dialog. The banner isn't shown on such a page. Default false. */
  declare inline: boolean;
  /** Set together with the handle. @internal */
  declare readonly whenAnswered: WhenAnswered;
  /** The switches that the visitor has turned and not saved yet. */
  declare protected turned: Readonly<Record<Id, boolean>>;
  /** Whether the visitor closed the dialog with such switches, and sees a message about it. */
  declare protected isLeaving?: boolean;
  declare protected isAnswered?: boolean;
  /** The id that the visitor turned on although a signal keeps it off. The visitor is asked about it once more. */
  declare protected asked: Id | undefined;

  constructor() {
    super();
    this.inline = false;
    this.turned = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    explainChanges(this.consent, this.words);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
    // The element may only have been moved. Otherwise a site has left this view without loading a new page.
    queueMicrotask(() => {
      if (
        !this.inline ||
        this.consent.state.status === 'decided' ||
        document.querySelector('askfirst-preferences[inline]')
      )
        return;
      void this.consent.open('banner');
    });
  }

  /**
   * Opens the dialog. Settles when it is closed: with true if the visitor answered. In the page, it only moves the visitor there.
   * @param keepsSwitches whether the switches stay as the visitor left them without saving. Default false.
   */
  async open(keepsSwitches = false): Promise<boolean> {
    if (!keepsSwitches) this.#forget();
    this.isLeaving = false;
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog) {
      this.tabIndex = -1;
      this.focus();
      return false;
    }
    dialog.returnValue = '';
    if (!dialog.open) dialog.showModal();
    if (!keepsSwitches) document.dispatchEvent(new AskfirstShownEvent('preferences'));
    // The text is long, so a screen reader starts at its heading, not at the button that closes it (ARIA APG, modal dialog).
    this.renderRoot.querySelector('h2')?.focus();
    return new Promise((settle) => {
      const finish = (): void => {
        // If the element that opened the dialog has disappeared, the focus would stay in here.
        if (this.shadowRoot?.activeElement instanceof HTMLElement) this.shadowRoot.activeElement.blur();
        settle(dialog.returnValue === 'answered');
      };
      dialog.addEventListener('close', finish, { once: true });
    });
  }

  /** The position of each switch: what is allowed now, and what the visitor has turned since. */
  protected get choices(): Readonly<Record<Id, boolean>> {
    const { policy, state } = this.consent;
    const optional = (policy?.categories ?? []).filter(({ required }) => !required).map(({ id }) => id);
    const ids = [
      ...optional,
      ...(policy?.services ?? []).filter(({ category }) => optional.includes(category)).map(({ id }) => id),
    ];
    return Object.fromEntries(ids.map((id) => [id, this.turned[id] ?? !!state.decisions[id]?.allowed]));
  }

  get #isUnsaved(): boolean {
    const { choices } = this;
    return Object.keys(choices).some((id) => choices[id] !== !!this.consent.state.decisions[id]?.allowed);
  }

  /** The browser asks the visitor before they leave a page with switches that are turned and not saved (HTML, section 7.4.2.1). */
  readonly #keepPage = (event: Event): void => {
    if (this.#isUnsaved) event.preventDefault();
  };

  #forget(): void {
    this.turned = {};
    this.asked = undefined;
    this.isLeaving = false;
    removeEventListener('beforeunload', this.#keepPage);
  }

  /** Called when the dialog was closed. If switches are turned and not saved, a message says so and leads back to them. */
  #closed(): void {
    removeEventListener('beforeunload', this.#keepPage);
    if (this.#isUnsaved) this.isLeaving = true;
    else this.#forget();
  }

  protected override consentChanged(): void {
    super.consentChanged();
    // The visitor has answered elsewhere meanwhile.
    if (this.isLeaving) this.#forget();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #answer(choice: Choice): Promise<void> {
    if (!(await this.consent.decide(choice))) return;
    this.#forget();
    this.#dialog?.close('answered');
    // The dialog is closed, and the banner confirms instead.
    this.isAnswered = this.inline && (await Promise.resolve(this.whenAnswered(() => true)).catch(() => false));
  }

  #isSignalled(id: Id): boolean {
    return this.consent.state.decisions[id]?.because === 'signal';
  }

  /** Accepts everything that is asked. As in the banner, what a signal keeps off stays off, unless the visitor turned it on. */
  #acceptAll(): Promise<void> {
    const ids = Object.keys(this.choices);
    const accepted = ids.filter((id) => !this.#isSignalled(id) || this.turned[id]);
    if (accepted.length === ids.length) return this.#answer('all');
    return this.#answer(Object.fromEntries(accepted.map((id) => [id, true])));
  }

  /** Turns a switch, and those that follow it. If a signal keeps the first one off, the visitor is asked once more. */
  #turn(ids: readonly Id[], isSure = false): void {
    const [id = ''] = ids;
    const value = !this.choices[id];
    const asksAgain = value && !isSure && this.asked !== id && this.#isSignalled(id);
    this.asked = asksAgain ? id : undefined;
    if (asksAgain) return;
    this.turned = { ...this.turned, ...Object.fromEntries(ids.map((one) => [one, value])) };
    this.isLeaving = false;
    addEventListener('beforeunload', this.#keepPage);
  }

  override updated(): void {
    showLogo(this.renderRoot.querySelector('.top h2'), this.consent.policy?.layout);
  }

  override render(): TemplateResult | typeof nothing {
    const { policy } = this.consent;
    if (!policy) return nothing;
    const words = preferenceWords(this.words);
    const { texts } = words;
    const content = html`${renderNews(policy, this.consent.state, words)} ${this.#renderSwitches(policy, words)}`;
    if (this.inline)
      return html`${content} ${this.#renderButtons(policy, words)}
        <p role="status">
          ${this.isAnswered ? this.whenAnswered((file) => file.confirmationText(this.consent, words)) : nothing}
        </p>
        ${renderAbout(policy, this.consent, words)}`;
    return html`<dialog aria-labelledby="title" closedby="closerequest" @close=${() => this.#closed()}>
        <div class="top">
          <h2 id="title" part="title" tabindex="-1">${texts.settings}</h2>
          <button class="close" data-action="close" aria-label=${texts.close} @click=${() => this.#dialog?.close()}>
            ${renderIcon('close')}
          </button>
        </div>
        <div class="body">${content} ${renderAbout(policy, this.consent, words)}</div>
        ${this.#renderButtons(policy, words)}
      </dialog>
      ${
        this.isLeaving
          ? renderLeaving(
              words,
              () => this.open(true),
              () => this.#forget(),
            )
          : nothing
      }`;
  }

  #renderSwitches(policy: Policy, words: PreferenceWords): TemplateResult {
    const off = functionsOff(policy, (id) => this.choices[id] ?? this.consent.state.decisions[id]?.allowed);
    return html`${isForChildren(policy) ? html`<p>${words.texts.children}</p>` : nothing}
    ${policy.categories.map((category) =>
      renderCategory(category, policy, words, {
        choices: this.choices,
        off: new Set(off),
        asked: this.asked,
        isSignalled: (id) => this.#isSignalled(id),
        turn: (ids, isSure) => this.#turn(ids, isSure),
      }),
    )}
    ${policy.functions.length ? renderFunctions(off, words) : nothing}`;
  }

  #renderButtons(policy: Policy, words: PreferenceWords): TemplateResult | typeof nothing {
    if (isForChildren(policy) || policy.categories.every(({ required }) => required)) return nothing;
    const acts = {
      acceptAll: () => this.#acceptAll(),
      refuseAll: () => this.#answer('none'),
      save: () => this.#answer(this.choices),
    };
    const { record, unanswered } = this.consent.state;
    // A visitor who has answered before, and is asked something new, may save the switches unchanged.
    const canSave = Object.keys(this.turned).length > 0 || (record !== null && unanswered.length > 0);
    return renderButtons(policy, this.choices, canSave, acts, words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-preferences': PublicMembers<AskfirstPreferences>;
  }
}
