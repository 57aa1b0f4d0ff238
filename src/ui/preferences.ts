import { html, nothing, type TemplateResult } from './lit.js';
import type { Policy } from '../core/policy.js';
import type { Id } from '../core/policy-source.js';
import type { Choice } from '../core/types.js';
import { AskfirstElement } from './element.js';
import { functionsOff } from './functions-off.js';
import { look } from './look.styles.js';
import { renderAbout } from './preferences-about.js';
import { explainChanges } from './preferences-changes.js';
import { renderCategory } from './preferences-category.js';
import { preferenceWords, type PreferenceWords } from './preferences-words.js';
import { preferencesStyles } from './preferences.styles.js';
import { isForChildren } from './for-children.js';
import { switchStyles } from './switch.styles.js';
import { fill, nameOf } from './words.js';

/**
 * @summary One switch for each category and service, and what there is to know about each: in a modal dialog, or in a page.
 *
 * Nothing is recorded before a button says so. The custom properties are those of `askfirst-banner`.
 */
export class AskfirstPreferences extends AskfirstElement {
  static override readonly styles = [look, switchStyles, preferencesStyles];
  static override readonly properties = {
    // Frameworks set the property, and who asks looks at the attribute.
    inline: { type: Boolean, reflect: true },
    turned: { state: true },
    isLeaving: { state: true },
    isAnswered: { state: true },
  };

  /** Stands in the page instead of a dialog; the banner stays away from such a page. Default false. */
  declare inline: boolean;
  /** The switches that the visitor turned, and nothing has saved yet. */
  declare protected turned: Readonly<Record<Id, boolean>>;
  /** Whether the visitor closed it with such switches, and is told so. */
  declare protected isLeaving?: boolean;
  declare protected isAnswered?: boolean;

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
    // A site that changes its pages without loading them went on from here, or only moved it.
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
   * Opens the dialog. Settles when it is closed: with true if the visitor answered. In a page it only leads there.
   * @param keepsSwitches whether the switches stand as the visitor left them without saving. Default false.
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
    // The text is long: a reader starts at its head, not at the button that closes it (ARIA APG, modal dialog).
    this.renderRoot.querySelector('h2')?.focus();
    return new Promise((settle) => {
      const finish = (): void => {
        // Where what opened it is gone, the focus would stay in here.
        if (this.shadowRoot?.activeElement instanceof HTMLElement) this.shadowRoot.activeElement.blur();
        settle(dialog.returnValue === 'answered');
      };
      dialog.addEventListener('close', finish, { once: true });
    });
  }

  /** The switches as they stand: what holds, but for what the visitor turned. */
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

  /** The browser asks before it leaves a page with switches turned and not saved (HTML, section 7.4.2.1). */
  readonly #keepPage = (event: Event): void => {
    if (this.#isUnsaved) event.preventDefault();
  };

  #forget(): void {
    this.turned = {};
    this.isLeaving = false;
    removeEventListener('beforeunload', this.#keepPage);
  }

  /** Closed with switches turned and not saved: it says so, and leads back to them. */
  #closed(): void {
    removeEventListener('beforeunload', this.#keepPage);
    if (this.#isUnsaved) this.isLeaving = true;
    else this.#forget();
  }

  protected override consentChanged(): void {
    super.consentChanged();
    // Answered elsewhere meanwhile.
    if (this.isLeaving) this.#forget();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async #answer(choice: Choice): Promise<void> {
    if (!(await this.consent.decide(choice))) return;
    this.#forget();
    this.isAnswered = true;
    this.#dialog?.close('answered');
  }

  /** Turns a switch, and those that follow it. */
  #turn([id = '', ...others]: readonly Id[]): void {
    const value = !this.choices[id];
    this.turned = { ...this.turned, ...Object.fromEntries([id, ...others].map((one) => [one, value])) };
    this.isLeaving = false;
    addEventListener('beforeunload', this.#keepPage);
  }

  override render(): TemplateResult | typeof nothing {
    const { policy } = this.consent;
    if (!policy) return nothing;
    const words = preferenceWords(this.words);
    const { texts } = words;
    if (this.inline)
      return html`${this.#renderSwitches(policy, words)} ${this.#renderButtons(policy, words)}
        <p role="status">
          ${this.isAnswered ? this.whenAnswered((file) => file.outcomeOf(this.consent, words)) : nothing}
        </p>
        ${renderAbout(policy, this.consent, words)}`;
    return html`<dialog aria-labelledby="title" closedby="closerequest" @close=${() => this.#closed()}>
        <div class="top">
          <h2 id="title" tabindex="-1">${texts.settings}</h2>
          <button
            class="close"
            data-action="close"
            aria-label=${texts.close}
            @click=${() => this.#dialog?.close()}
          ></button>
        </div>
        <div class="body">${this.#renderSwitches(policy, words)} ${renderAbout(policy, this.consent, words)}</div>
        ${this.#renderButtons(policy, words)}
      </dialog>
      ${
        this.isLeaving
          ? html`<div class="leaving" role="alert">
              <p>${texts.unsaved}</p>
              <div class="buttons">
                <button data-action="preferences" @click=${() => this.open(true)}>${texts.settings}</button>
                <button data-action="discard" @click=${() => this.#forget()}>${texts.discard}</button>
              </div>
            </div>`
          : nothing
      }`;
  }

  #renderSwitches(policy: Policy, words: PreferenceWords): TemplateResult {
    const { texts } = words;
    const off = functionsOff(policy, (id) => this.choices[id] ?? this.consent.state.decisions[id]?.allowed);
    return html`${isForChildren(policy) ? html`<p>${texts.children}</p>` : nothing}
    ${policy.categories.map((category) => renderCategory(category, policy, words, this.choices, (ids) => this.#turn(ids)))}
    ${
      policy.functions.length
        ? html`<p class="off" aria-live="polite" aria-atomic="true">
              ${off.length ? fill(texts.offNow, { functions: words.list(off.map((one) => nameOf(words, one))) }) : texts.allWorks}
            </p>
            <ul>
              ${off.map((one) => (one.without ? html`<li><b>${nameOf(words, one)}</b> ${words.pick(one.without)}</li>` : nothing))}
            </ul>`
        : nothing
    }`;
  }

  #renderButtons(policy: Policy, { texts }: PreferenceWords): TemplateResult | typeof nothing {
    if (isForChildren(policy)) return nothing;
    return html`<div class="buttons">
      <button class="fill" data-action="accept-all" @click=${() => this.#answer('all')}>${texts.acceptAll}</button>
      <button class="fill" data-action="refuse-all" @click=${() => this.#answer('none')}>${texts.refuseAll}</button>
      <button class="fill" data-action="save" @click=${() => this.#answer(this.choices)}>${texts.save}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'askfirst-preferences': AskfirstPreferences;
  }
}
