import { css, html, nothing } from "./is-known-to-intl.js";
import { covers } from "./covers.js";
import { AskfirstBanner, fill, findQuestion, nameOf } from "../ui.js";
import { logoStyles, renderOwnLinks, showLogo } from "./show-logo.js";
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
    flex: 2 1 16em;
    flex-wrap: nowrap;
  }
  .soft > ul,
  .soft li {
    display: block;
  }
  :host([data-layout~='top']) {
    inset-block: var(--_inset) auto;
    --_rise: -8px;
  }
  /* With the text, above the answers, so that it is read before them. */
  .closing {
    color: var(--_soft);
    font-size: 0.8667em;
  }
  .foot {
    order: 1;
  }
  @media (width < 600px) {
    :host([data-layout~='closable']) {
      max-block-size: max(45dvh, min(80dvh, (1em - 15px) * 40 + 8.5em));
    }
  }
  @media (width >= 600px) and (height < 500px) {
    .foot {
      grid-area: 1 / 2 / span 2;
    }
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
  .folded img {
    display: none;
  }
  .soft > a {
    margin-inline-start: 0.25em;
  }
  @media (width >= 600px) and (height >= 500px) {
    :host([data-layout~='line']) {
      max-inline-size: 48em;
    }
    .folded .link {
      flex: none;
    }
    :host([data-layout~='corner']:is([data-layout~='end'], [data-layout~='middle'])) {
      inset-inline: auto var(--_inset);
    }
    :host([data-layout~='corner'][data-layout~='middle']) {
      inset-inline-start: var(--_inset);
      margin-inline: auto !important;
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
    :host([data-layout~='bar']) img {
      float: inline-end;
      margin: 0 0 0 1em;
    }
    :host([data-layout~='bar']) :is(h2, p, ul, .soft, li) {
      font-size: inherit;
      line-height: inherit;
    }
    :host([data-layout~='bar']) :is(h2, li) {
      margin-inline-end: 0.25em;
    }
    :host([data-layout~='bar']) .foot {
      grid-area: 1 / 2 / span 2;
      gap: 0.25em;
    }
    :host([data-layout~='bar']) .closing {
      padding-block-end: var(--_pad);
    }
  }
`;
// src/ui/banner/layout.ts
/**
* The banner for a policy that names a layout: it is in another place, has the site's logo and links, can be closed, says everything at
* once, or is a single line on some pages.
*/
var BannerWithLayout = class extends AskfirstBanner {
	static styles = [
		...AskfirstBanner.styles,
		logoStyles,
		layoutStyles
	];
	/** The layout of the policy. */
	layout = {};
	#isFolded;
	#endWatch;
	connectedCallback() {
		super.connectedCallback();
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
		const ends = [this.layout.edge === "top" ? keepRoomAbove(this) : super.keepRoom(file), file.followPageLook(() => requestAnimationFrame(() => this.requestUpdate()))];
		return () => {
			for (const end of ends) end();
		};
	}
	updated(changed) {
		super.updated(changed);
		const { banner = "corner", edge = "bottom", side = "start", closable, headingLevel } = this.layout;
		const isLine = this.#isFolded && !this.confirms;
		const names = [
			banner,
			edge,
			side,
			...closable ? ["closable"] : [],
			...isLine ? ["line"] : []
		].join(" ");
		if (this.dataset["layout"] !== names) this.dataset["layout"] = names;
		const heading = this.renderRoot.querySelector("h2");
		if (heading && headingLevel) heading.ariaLevel = String(headingLevel);
		showLogo(heading, this.layout);
	}
	renderLinks() {
		return renderOwnLinks(this.layout, this.words);
	}
	/** The two answers are the two values of the template. */
	renderAnswers(...given) {
		const answers = super.renderAnswers(...given);
		return this.layout.first === "refuse" ? {
			...answers,
			values: [...answers.values].reverse()
		} : answers;
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