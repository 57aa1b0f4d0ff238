import { css } from '../lit.js';

/** Declarations that the page must not override are important: in a shadow tree, important declarations win over all those of the page. */
export const bannerStyles = css`
  :host {
    position: fixed !important;
    z-index: 2147483647 !important;
    margin: 0 !important;
    visibility: visible;
    --_inset: 24px;
    inset-block: auto var(--_inset);
    inset-inline: var(--_inset) auto;
    inline-size: calc(100% - 2 * var(--_inset));
    max-inline-size: var(--askfirst-max-inline-size, 30.6667em);
    max-block-size: 80dvh;
    overflow: auto;
    overscroll-behavior: contain;
    display: grid;
    gap: min(var(--_gap) * 0.6667, 16px);
    --_pad: min(var(--_gap) * 1.2, 24px);
    padding: var(--_pad);
    padding-block-end: 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.6, 1.0667em);
    background: var(--_paper);
    box-shadow:
      0 1px 2px #0000000f,
      0 12px 40px #0000002e;
    animation: rise 160ms ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 var(--_rise, 8px);
    }
  }
  h2 {
    margin-block-end: calc(var(--_gap) * 0.2667);
  }
  /* A word longer than the card breaks. */
  .text {
    min-inline-size: 0;
  }
  /* What for stands behind who asks: one flow of text takes the fewest lines. */
  .text > p,
  ul {
    display: inline;
    list-style: none;
  }
  li {
    display: inline-block;
  }
  .text > p,
  li {
    margin-inline-end: 0.5em;
  }
  li:has([open]),
  p > ul,
  p li {
    display: block;
  }
  li,
  .soft,
  .more {
    font-size: 0.934em;
    line-height: 1.429;
  }
  .soft {
    margin-block-start: calc(var(--_gap) * 0.2667);
  }
  .soft,
  bdi,
  i {
    color: var(--_soft);
    font-style: normal;
  }
  i {
    margin-inline-start: 0.35em;
  }
  summary {
    padding-block: 2px;
    border-radius: 0.25em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after,
  .go::after {
    content: '' / '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.35em 0.2em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [open] > summary::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }
  .go::after {
    translate: 0 -0.05em;
    rotate: -45deg;
  }
  :host([dir='rtl']) .go::after {
    rotate: 135deg;
  }
  /* Both answers stay in view; what scrolls below them fades. */
  .foot {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    gap: calc(var(--_gap) * 0.3334);
    padding-block-end: var(--_pad);
    background: var(--_paper);
  }
  .foot::before {
    content: '';
    position: absolute;
    inset: auto 0 100%;
    block-size: calc(var(--_gap) * 0.8);
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
  }
  .foot .buttons {
    flex-wrap: nowrap;
  }
  .foot .buttons > * {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
  }
  .more > p {
    flex-basis: 100%;
  }
  .said {
    display: flex;
    align-items: start;
    gap: 0.5em;
    padding-block-end: var(--_pad);
  }
  .said p {
    flex: 1;
    min-inline-size: 0;
  }
  .quote,
  .more {
    white-space: nowrap;
  }
  .quote > *,
  .more > p {
    white-space: normal;
  }
  @media (width < 600px), (height < 500px) {
    :host {
      --_inset: 8px;
      --_pad: min(var(--_gap) * 0.8, 16px);
      max-inline-size: none;
      /* Two fifths of the window; as much more as the visitor’s text is larger than usual, up to the most. */
      max-block-size: max(40dvh, min(80dvh, (1em - 15px) * 40 + 8.5em));
      gap: calc(var(--_gap) * 0.4);
    }
    /* The region has the same name, and the sentence says who asks. */
    h2 {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .text,
    .more {
      font-size: 0.8667em;
      line-height: 1.4;
    }
    .soft,
    li {
      font-size: inherit;
      line-height: inherit;
    }
    .soft {
      display: inline;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.5em;
    }
    .foot .buttons {
      flex: 11 1 max-content;
    }
    .foot .buttons > * {
      padding-inline: 0.25em;
      font-size: 0.9333em;
    }
    /* The links: where there is room, beside the answers, one below the other; else below the answers, side by side. */
    .more {
      flex: 1;
    }
  }
  @media (width >= 600px) and (height < 500px) {
    :host {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
      gap: 1em;
    }
    .text {
      font-size: 0.8em;
    }
    summary {
      padding-block: 0;
    }
    .foot {
      inline-size: 15em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      animation: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
