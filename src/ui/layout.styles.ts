import { css } from './lit.js';

export const layoutStyles = css`
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
