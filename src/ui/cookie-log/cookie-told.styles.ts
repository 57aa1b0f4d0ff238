import { css } from '../lit.js';

/** Away from the banner: at the head of the page, or beside it. Over nothing while it is empty. */
export const cookieToldStyles = css`
  :host {
    position: fixed;
    z-index: 2147483646;
    inset: 0 0 auto;
    max-block-size: 50dvh;
    overflow: auto;
  }
  :host([open]) {
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    padding: var(--_gap) var(--_gap) 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
    box-shadow: 0 0 2em #0003;
  }
  /* What is cut at the foot fades into it. At the end of the text, this is the padding. */
  :host([open])::after {
    content: '';
    position: sticky;
    inset-block-end: 0;
    block-size: var(--_gap);
    margin-block-start: calc(-0.75 * var(--_gap));
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
  }
  p {
    overflow-wrap: anywhere;
  }
  @media (width >= 48em) {
    :host {
      inset-block-start: 1.5em;
      inset-inline: auto 1.5em;
      inline-size: min(100% - 3em, 26em);
    }
    :host([open]) {
      border: 1px solid var(--_line);
      border-radius: min(var(--_round) * 1.5, 1em);
    }
  }
  /* Where there is room beside the banner. */
  @media (width >= 76em) {
    :host {
      inset-block: auto 1.5em;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
