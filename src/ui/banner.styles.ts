import { css } from './lit.js';

export const bannerStyles = css`
  :host {
    position: fixed;
    z-index: 2147483647;
    inset: auto 0 0;
    max-block-size: 80dvh;
    overflow: auto;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: var(--_gap);
    border-block-start: 1px solid var(--_line);
    background: var(--_paper);
    box-shadow: 0 0 2em #0003;
  }
  .text {
    display: grid;
    gap: calc(var(--_gap) * 0.625);
    min-block-size: min(4em, 25vh);
    overflow: auto;
  }
  ul {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }
  summary {
    padding-block: 2px;
  }
  @media (width >= 48em) {
    :host {
      inset-block-end: 1.5em;
      inset-inline: 1.5em auto;
      inline-size: calc(100% - 3em);
      max-inline-size: var(--askfirst-max-inline-size, 44em);
      padding: calc(var(--_gap) * 1.5);
      border: 1px solid var(--_line);
      border-radius: min(var(--_round) * 1.5, 1em);
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
