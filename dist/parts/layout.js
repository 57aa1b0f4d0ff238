import { css, html, nothing } from "./lit.js";
import { covers } from "./covers.js";
import { AskfirstBanner, fill, findQuestion, nameOf } from "../ui.js";
import { watchNavigation } from "./watch-navigation.js";
// src/locales/en-layout.ts
/** The texts of a banner that can be closed. */
var enLayout = {
	closeRefuses: "Close and refuse all",
	closing: "If you close this, you refuse all optional cookies."
};
// src/ui/base/keep-room-above.ts
/**
* Like `keepRoom`, for an element at the head of the page. The room is added above and scrolled away in one frame, so that nothing moves. A
* visitor who scrolls up, or tabs there, finds the head of the page below the banner.
*/
var keepRoomAbove = (over) => {
	if (typeof ResizeObserver === "undefined") return () => {};
	const { style } = document.documentElement;
	const { paddingBlockStart, scrollPaddingBlockStart } = style;
	const readTop = () => document.body.getBoundingClientRect().top;
	/** Changes the room, and scrolls by the same amount. */
	const changeRoom = (change) => {
		const before = readTop();
		change();
		scrollBy({
			top: readTop() - before,
			behavior: "instant"
		});
	};
	const keep = () => changeRoom(() => {
		const room = `${over.offsetTop + over.offsetHeight}px`;
		style.paddingBlockStart = room;
		style.scrollPaddingBlockStart = room;
	});
	const leave = () => changeRoom(() => void Object.assign(style, {
		paddingBlockStart,
		scrollPaddingBlockStart
	}));
	const observer = new ResizeObserver(keep);
	observer.observe(over);
	addEventListener("beforeprint", leave);
	addEventListener("afterprint", keep);
	return () => {
		observer.disconnect();
		removeEventListener("beforeprint", leave);
		removeEventListener("afterprint", keep);
		leave();
	};
};
// src/ui/banner/layout.styles.ts
var layoutStyles = css`
  .folded {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block-end: var(--_pad);
  }
  .folded h2 {
    flex: 1 1 12em;
    font-size: 1em;
  }
  .folded .buttons {
    flex: 1 1 13em;
    flex-wrap: nowrap;
  }
  :host([data-layout~='top']) {
    inset-block: var(--_inset) auto;
    --_rise: -8px;
  }
  .closing {
    margin-block-start: calc(-0.5 * var(--_pad));
    padding-block-end: var(--_pad);
    color: var(--_soft);
    font-size: 0.8667em;
    grid-column: 1 / -1;
  }
  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
  }
  .close::before {
    content: '✕' / '';
  }
  .close + .text {
    padding-inline-end: 28px;
  }
  @media (width >= 600px) and (height >= 500px) {
    .folded {
      flex-wrap: nowrap;
    }
    :host([data-layout~='centre']) {
      --_rise: 0px;
      inset: 0;
      margin: auto !important;
      block-size: fit-content;
    }
    :host([data-layout~='bar']) {
      --_inset: 0px;
      --_pad: min(var(--_gap) * 0.8, 16px);
      max-inline-size: none;
      grid-template-columns: minmax(0, 1fr) minmax(20em, auto);
      align-items: center;
      gap: 0 calc(var(--_gap) * 2);
      padding-inline: max(var(--_pad) * 2, 50% - 40em);
      border-width: 1px 0 0;
      border-radius: 0;
    }
    :host([data-layout~='bar'][data-layout~='top']) {
      border-width: 0 0 1px;
    }
    :host([data-layout~='bar']) .text {
      padding-block-end: var(--_pad);
      font-size: 0.9333em;
    }
    :host([data-layout~='bar']) :is(h2, .soft) {
      display: inline;
    }
    :host([data-layout~='bar']) :is(h2, p, ul, .soft, li) {
      font-size: inherit;
      line-height: inherit;
    }
    :host([data-layout~='bar']) li {
      margin-inline-end: 0.25em;
    }
    :host([data-layout~='bar']) .foot {
      gap: 0.25em;
    }
  }
`;
// src/ui/banner/layout.ts
/**
* The banner for a policy that names a layout: it is in another place, can be closed, says everything at once, or is a single line on some
* pages.
*/
var BannerWithLayout = class extends AskfirstBanner {
	static styles = [...AskfirstBanner.styles, layoutStyles];
	/** The layout of the policy. */
	layout = {};
	#isFolded;
	#endWatch;
	connectedCallback() {
		super.connectedCallback();
		const { banner = "corner", edge = "bottom" } = this.layout;
		this.setAttribute("data-layout", `${banner} ${edge}`);
		this.#isFolded ??= this.#isQuiet();
		this.#endWatch = watchNavigation(() => {
			this.#isFolded = this.#isQuiet();
			this.requestUpdate();
		});
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		this.#endWatch?.();
	}
	#isQuiet() {
		const { quiet } = this.layout;
		return Array.isArray(quiet) && quiet.some((path) => typeof path === "string" && covers(path, location.pathname));
	}
	keepRoom(file) {
		return this.layout.edge === "top" ? keepRoomAbove(this) : super.keepRoom(file);
	}
	updated(changed) {
		super.updated(changed);
		const { headingLevel } = this.layout;
		const heading = this.renderRoot.querySelector("h2");
		if (heading && headingLevel) heading.ariaLevel = String(headingLevel);
	}
	renderQuestion(policy) {
		if (this.#isFolded) return this.#renderLine(policy);
		if (!this.layout.closable) return super.renderQuestion(policy);
		const { closeRefuses, closing } = {
			...enLayout,
			...this.words.texts
		};
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
	#renderLine(policy) {
		const { state } = this.consent;
		const texts = this.words.textsFor(policy, state);
		const unfold = async () => {
			this.#isFolded = false;
			this.requestUpdate();
			await this.updateComplete;
			this.renderRoot.querySelector("summary, button, a")?.focus();
		};
		return html`<div class="folded">
      <h2>${this.ariaLabel}</h2>
      ${this.renderAnswers(policy, findQuestion(policy, state), texts)}
      <button class="link go" data-action="unfold" aria-expanded="false" @click=${unfold}>${texts.choose}</button>
    </div>`;
	}
	renderOff(question, texts) {
		const { words } = this;
		const { functions } = question;
		if (!this.isFull || !functions.length) return super.renderOff(question, texts);
		const names = words.list(functions.map((one) => nameOf(words, one)));
		return html`${fill(texts.wontWork, { functions: names })}
      <ul>
        ${functions.map(({ without, ...one }) => without ? html`<li><b>${nameOf(words, one)}</b> <bdi>${words.pick(without)}</bdi></li>` : nothing)}
      </ul>`;
	}
};
/** @returns the class of a banner with this layout */
var withLayout = (layout) => class extends BannerWithLayout {
	isFull = layout.detail === "full";
	layout = layout;
};
export { withLayout };

//# sourceMappingURL=layout.js.map