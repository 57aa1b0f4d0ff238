import { html, nothing, type PropertyValues, type TemplateResult } from './lit.js';
import { covers } from '../core/entry-name.js';
import type { LayoutSource } from '../core/policy-source.js';
import type { Undo } from '../core/types.js';
import { enLayout } from '../locales/en-layout.js';
import { AskfirstBanner } from './banner.js';
import { keepRoomAbove } from './keep-room-above.js';
import { layoutStyles } from './layout.styles.js';
import { questionOf } from './question.js';

/** The banner of a policy that names a layout: it stands elsewhere, can be closed, or is a line on some pages. */
export const laidOut = ({
  banner = 'corner',
  edge = 'bottom',
  closable = false,
  quiet = [],
  headingLevel,
}: LayoutSource): typeof AskfirstBanner =>
  class extends AskfirstBanner {
    static override readonly styles = [...AskfirstBanner.styles, layoutStyles];
    #isFolded = Array.isArray(quiet) && quiet.some((path) => covers(String(path), location.pathname));

    override connectedCallback(): void {
      super.connectedCallback();
      this.setAttribute('data-layout', `${banner} ${edge}`);
    }

    protected override keepRoom(): Undo {
      return edge === 'top' ? keepRoomAbove(this) : super.keepRoom();
    }

    override updated(changed: PropertyValues): void {
      super.updated(changed);
      const heading = this.renderRoot.querySelector('h2');
      if (heading && headingLevel) heading.ariaLevel = String(headingLevel);
    }

    override render(): TemplateResult | typeof nothing {
      const { policy, state } = this.consent;
      if (!policy || state.status === 'decided') return super.render();
      if (this.#isFolded) {
        const unfold = (): void => {
          this.#isFolded = false;
          this.requestUpdate();
          // The button is gone.
          void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('button, a')?.focus());
        };
        return html`<div class="folded">
          <h2>${this.ariaLabel}</h2>
          <button data-action="unfold" aria-expanded="false" @click=${unfold}>${this.words.texts.choose}</button>
        </div>`;
      }
      if (!closable) return super.render();
      const { closeRefuses, closing } = { ...enLayout, ...this.words.texts };
      const close = (): void => {
        this.confirms = true;
        const { refuses } = questionOf(policy, this.consent.state);
        void this.consent.decide(refuses, { closes: true }).then((counted) => (this.confirms = counted));
      };
      return html`<button class="close" data-action="close" aria-label=${closeRefuses} @click=${close}></button>
        ${super.render()}
        <p class="closing">${closing}</p>`;
    }
  };
