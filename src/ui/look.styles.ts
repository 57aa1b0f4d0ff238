import { css } from './lit.js';

/** What all surfaces share: the theme, and how a button looks. Accept and refuse are one class. */
export const look = css`
  :host {
    --_paper: var(--askfirst-background, Canvas);
    --_ink: var(--askfirst-color, CanvasText);
    --_fill: var(--askfirst-accent, var(--_ink));
    --_on-fill: var(--askfirst-on-accent, var(--_paper));
    --_line: var(--askfirst-border, color-mix(in srgb, var(--_ink) 24%, var(--_paper)));
    --_round: var(--askfirst-radius, 0.5em);
    --_gap: var(--askfirst-spacing, 1em);
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--askfirst-font, inherit);
    font-size: max(0.9375rem, 15px);
    line-height: 1.4;
    overflow-wrap: break-word;
    text-align: start;
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
  }
  a {
    color: inherit;
  }
  /* Names are the site's, and may turn the direction of writing. */
  b {
    unicode-bidi: isolate;
  }
  button {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid var(--_fill);
    border-radius: var(--_round);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  .fill {
    background: var(--_fill);
    color: var(--_on-fill);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .buttons > * {
    flex: 1 1 8em;
  }
  @media (prefers-contrast: more) {
    :host {
      --_line: var(--_ink);
    }
  }
  @media (forced-colors: active) {
    .fill {
      background: ButtonFace;
      color: ButtonText;
    }
  }
  :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
`;
