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
