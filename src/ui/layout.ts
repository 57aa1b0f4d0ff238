import { html, nothing, type TemplateResult } from 'lit';
import type { LayoutSource } from '../core/policy-source.js';
import type { Undo } from '../core/types.js';
import { enLayout } from '../locales/en-layout.js';
import { AskfirstBanner } from './banner.js';
import { keepRoomAbove } from './keep-room-above.js';
import { layoutStyles } from './layout.styles.js';
import { questionOf } from './question.js';

/** The banner of a policy that names a layout: it stands elsewhere, or can be closed. */
export const laidOut = ({
  banner = 'corner',
  edge = 'bottom',
  closable = false,
}: LayoutSource): typeof AskfirstBanner =>
  class extends AskfirstBanner {
    static override readonly styles = [...AskfirstBanner.styles, layoutStyles];

    override connectedCallback(): void {
      super.connectedCallback();
      this.setAttribute('data-layout', `${banner} ${edge}`);
    }

    protected override keepRoom(): Undo {
      return edge === 'top' ? keepRoomAbove(this) : super.keepRoom();
    }

    override render(): TemplateResult | typeof nothing {
      const { policy, state } = this.consent;
      if (!closable || !policy || state.status === 'decided') return super.render();
      const { closeRefuses, closing } = { ...enLayout, ...this.words.texts };
      const close = (): void => this.answer(questionOf(policy, this.consent.state).refuses);
      return html`<button class="close" data-action="close" aria-label=${closeRefuses} @click=${close}></button>
        ${super.render()}
        <p class="closing">${closing}</p>`;
    }
  };
