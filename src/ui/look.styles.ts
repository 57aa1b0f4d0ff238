import { css } from 'lit';

/** What all surfaces share: the theme, and how a button looks. Accept and refuse are one class. */
export const look = css`
  :host {
    --paper: var(--askfirst-background, Canvas);
    --ink: var(--askfirst-color, CanvasText);
    --fill: var(--askfirst-accent, var(--ink));
    --on-fill: var(--askfirst-on-accent, var(--paper));
    --line: var(--askfirst-border, color-mix(in srgb, var(--ink) 24%, var(--paper)));
    --round: var(--askfirst-radius, 0.5em);
    --gap: var(--askfirst-spacing, 1em);
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--askfirst-font, inherit);
    font-size: max(1rem, 16px);
    line-height: 1.45;
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  button {
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid var(--fill);
    border-radius: var(--round);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .fill {
    background: var(--fill);
    color: var(--on-fill);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons > * {
    flex: 1 1 8em;
  }
  @media (forced-colors: active) {
    .fill {
      background: ButtonFace;
      color: ButtonText;
    }
  }
  :focus-visible {
    outline: 3px solid var(--askfirst-focus, var(--ink));
    outline-offset: 2px;
  }
`;
