import { css } from '../lit.js';

/** At the head of the window, because the banner may be at the foot. */
export const allowedStatusStyles = css`
  :host {
    position: fixed;
    z-index: 2147483646;
    inset: 0.5em 0.5em auto;
    inline-size: fit-content;
    max-inline-size: min(100% - 1em, 36em);
    margin-inline: auto;
  }
  :host([open]) {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding: 0.5em;
    padding-inline-start: 1.25em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_paper);
    box-shadow:
      0 1px 2px #0000000f,
      0 12px 40px #0000002e;
  }
  div {
    min-inline-size: 0;
  }
  p {
    line-height: 1.4;
  }
  p + p {
    font-size: 0.875em;
  }
  button {
    flex: none;
    border-color: transparent;
    background: color-mix(in srgb, var(--_ink) 8%, var(--_paper));
  }
  .close {
    inline-size: 44px;
    padding: 0;
    background: none;
  }
  .close::before {
    content: '✕' / '';
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
