import { css } from '../lit.js';

export const noticeStyles = css`
  :host {
    display: grid;
    gap: 0.75em;
    max-inline-size: 42em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
  }
  :host([hidden]:not([data-reload])) {
    display: none;
  }
  /* What the site says itself stands below. */
  ::slotted(*) {
    order: 1;
  }
  .card,
  .card > [role='group'],
  .stored:not([hidden]) {
    display: grid;
    gap: 0.5em;
  }
  .card {
    gap: 0.75em;
    min-inline-size: 0;
  }
  [role='group'] {
    gap: 0.25em;
  }
  [role='group']:focus {
    outline-offset: 0.375em;
  }
  #name {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: -0.01em;
  }
  ul {
    display: grid;
    gap: 0.5em;
    padding-inline-start: 1.25em;
  }
  .fold,
  .stored {
    font-size: 0.9375em;
  }
  .fold {
    inline-size: fit-content;
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  code {
    opacity: 0.85;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    font-size: 0.9375em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: block;
    min-block-size: 24px;
  }
  button {
    border-color: color-mix(in srgb, var(--_ink) 50%, var(--_paper));
    background: color-mix(in srgb, var(--_ink) 6%, var(--_paper));
  }
  button:hover {
    background: color-mix(in srgb, var(--_ink) 12%, var(--_paper));
    text-decoration: none;
  }
  button:active {
    background: color-mix(in srgb, var(--_ink) 18%, var(--_paper));
  }
  .buttons {
    display: flex;
  }
  .buttons > * {
    flex: 1 1 auto;
    max-inline-size: 24em;
  }
  /* Over the place of what is off, and over the site's picture of it. */
  :host([data-covers]) {
    position: absolute;
    z-index: 1;
    place-items: center;
    margin: 0;
    max-inline-size: none;
    padding: 8px;
    border: 0;
    background: color-mix(in srgb, var(--_ink) 8%, var(--_paper));
    overflow: hidden;
  }
  :host([data-covers]) .card {
    position: relative;
    box-sizing: border-box;
    inline-size: min(100%, 25em);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: 1em;
    background: var(--_paper);
    box-shadow:
      0 1px 2px #0000000f,
      0 12px 40px #0000002e;
  }
  :host([data-covers]) ::slotted(img),
  :host([data-covers]) ::slotted(picture) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    max-inline-size: none !important;
    block-size: 100% !important;
    object-fit: cover;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
  /* What is pressed is of no use on paper. */
  @media print {
    .buttons,
    .fold,
    nav {
      display: none;
    }
  }
`;
