import { css } from '../lit.js';

export const layoutStyles = css`
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
  .folded img {
    display: none;
  }
  .soft > a {
    margin-inline-start: 0.25em;
  }
  @media (width >= 600px) and (height >= 500px) {
    .folded {
      flex-wrap: nowrap;
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
      gap: 0.25em;
    }
  }
`;
