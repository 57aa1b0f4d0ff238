import { css, html } from "./lit.js";
import { covers } from "./entry-name.js";
import { AskfirstBanner, questionOf } from "../ui.js";
// src/locales/en-layout.ts
/** What a banner shows that can be closed. */
var enLayout = {
	closeRefuses: "Close and refuse all",
	closing: "To close this is to refuse all."
};
// src/ui/keep-room-above.ts
/**
* As `keepRoom`, for what lies over the head of the page. The room is added above and scrolled away in one frame, so that nothing
* moves; who scrolls up, or tabs there, finds the head of the page below the banner.
*/
var keepRoomAbove = (over) => {
	const { style } = document.documentElement;
	const { paddingBlockStart, scrollPaddingBlockStart } = style;
	const top = () => document.body.getBoundingClientRect().top;
	/** Changes the room, and scrolls by as much. */
	const keepingPlace = (change) => {
		const before = top();
		change();
		scrollBy({
			top: top() - before,
			behavior: "instant"
		});
	};
	const observer = new ResizeObserver(() => keepingPlace(() => {
		style.scrollPaddingBlockStart = style.paddingBlockStart = `${over.offsetTop + over.offsetHeight}px`;
	}));
	observer.observe(over);
	return () => {
		observer.disconnect();
		keepingPlace(() => void Object.assign(style, {
			paddingBlockStart,
			scrollPaddingBlockStart
		}));
	};
};
// src/ui/layout.styles.ts
var layoutStyles = css`
  .folded {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  :host([data-layout~='top']) {
    inset-block: 0 auto;
    border-block: 0 1px solid var(--_line);
  }
  .closing {
    font-size: 0.9375em;
  }
  .close {
    position: absolute;
    inset-block-start: calc(var(--_gap) * 0.25);
    inset-inline-end: calc(var(--_gap) * 0.25);
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
  }
  .close::before {
    content: '✕' / '';
  }
  .close + .text h2 {
    padding-inline-end: 44px;
  }
  @media (width >= 48em) {
    :host([data-layout~='top']) {
      inset-block: 1.5em auto;
      border: 1px solid var(--_line);
    }
    :host([data-layout~='centre']) {
      inset: 0;
      margin: auto;
      block-size: fit-content;
    }
    :host([data-layout~='bar']) {
      inset-inline: 0;
      inset-block-end: 0;
      inline-size: auto;
      max-inline-size: none;
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(16em, auto);
      align-items: center;
      gap: calc(var(--_gap) * 0.5) calc(var(--_gap) * 2);
      padding-inline: max(var(--_gap) * 1.5, 50% - 40em);
      border-width: 1px 0 0;
      border-radius: 0;
    }
    :host([data-layout~='bar'][data-layout~='top']) {
      inset-block: 0 auto;
      border-width: 0 0 1px;
    }
    :host([data-layout~='bar']) .text {
      grid-row: 1 / span 2;
    }
    :host([data-layout~='bar']) .buttons {
      align-self: end;
    }
    :host([data-layout~='bar']) .buttons:last-child {
      grid-row: 1 / span 2;
      align-self: center;
    }
    :host([data-layout~='bar']) .closing {
      align-self: start;
    }
  }
`;
// src/ui/layout.ts
/** The banner of a policy that names a layout: it stands elsewhere, can be closed, or is a line on some pages. */
var laidOut = ({ banner = "corner", edge = "bottom", closable = false, quiet = [], headingLevel }) => class extends AskfirstBanner {
	static styles = [...AskfirstBanner.styles, layoutStyles];
	#isFolded = Array.isArray(quiet) && quiet.some((path) => covers(String(path), location.pathname));
	connectedCallback() {
		super.connectedCallback();
		this.setAttribute("data-layout", `${banner} ${edge}`);
	}
	keepRoom() {
		return edge === "top" ? keepRoomAbove(this) : super.keepRoom();
	}
	updated(changed) {
		super.updated(changed);
		const heading = this.renderRoot.querySelector("h2");
		if (heading && headingLevel) heading.ariaLevel = String(headingLevel);
	}
	render() {
		const { policy, state } = this.consent;
		if (!policy || state.status === "decided") return super.render();
		if (this.#isFolded) {
			const unfold = () => {
				this.#isFolded = false;
				this.requestUpdate();
				this.updateComplete.then(() => this.renderRoot.querySelector("button, a")?.focus());
			};
			return html`<div class="folded">
          <h2>${this.ariaLabel}</h2>
          <button data-action="unfold" aria-expanded="false" @click=${unfold}>${this.words.texts.choose}</button>
        </div>`;
		}
		if (!closable) return super.render();
		const { closeRefuses, closing } = {
			...enLayout,
			...this.words.texts
		};
		const close = () => {
			this.confirms = true;
			const { refuses } = questionOf(policy, this.consent.state);
			this.consent.decide(refuses, { closes: true }).then((counted) => this.confirms = counted);
		};
		return html`<button class="close" data-action="close" aria-label=${closeRefuses} @click=${close}></button>
        ${super.render()}
        <p class="closing">${closing}</p>`;
	}
};
export { laidOut };

//# sourceMappingURL=layout.js.map