import { css } from '../lit.js';

/**
 * The styles that all surfaces share: the theme, and the look of buttons. Accept and refuse have the same class. First, everything that a
 * surface would inherit from the page is reset (`all`); then the wanted properties are named.
 */
export const look = css`
  :host {
    all: initial;
    --_paper: var(--askfirst-background, Canvas);
    --_ink: var(--askfirst-color, CanvasText);
    --_soft: color-mix(in srgb, var(--_ink) 75%, var(--_paper));
    --_edge: color-mix(in srgb, var(--_ink) 53%, var(--_paper));
    --_line: var(--askfirst-border, color-mix(in srgb, var(--_ink) 20%, var(--_paper)));
    --_fill: var(--askfirst-accent, var(--_ink));
    --_on-fill: var(--askfirst-on-accent, var(--_paper));
    --_ground: var(--askfirst-accent, color-mix(in srgb, var(--_ink) 7%, var(--_paper)));
    /* Without an accent this has no value, and the text on the calm ground is the text's colour. */
    --_on-accent: color-mix(in srgb, var(--askfirst-accent) 0%, var(--_on-fill));
    --_on-ground: var(--_on-accent, var(--_ink));
    --_round: var(--askfirst-radius, 0.6667em);
    --_gap: var(--askfirst-spacing, 1em);
    box-sizing: border-box;
    color: var(--_ink);
    color-scheme: inherit;
    font-family: var(--askfirst-font, var(--_page-font, inherit));
    /* 15 pixels, and as much more as the visitor’s own size is; a site that enlarges its text a little counts less. */
    font-size: max(15px, 0.95rem - 2.3px);
    line-height: 1.4667;
    overflow-wrap: break-word;
    visibility: inherit;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.1333em;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.4118;
  }
  a {
    color: inherit;
  }
  /* Names are the site's, and may turn the direction of writing. */
  b {
    unicode-bidi: isolate;
    font-weight: 600;
  }
  button {
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_round);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover {
    background-image: linear-gradient(color-mix(in srgb, currentColor 6%, transparent) 0 0);
  }
  button:active {
    background-image: linear-gradient(color-mix(in srgb, currentColor 12%, transparent) 0 0);
    scale: 0.98;
  }
  [aria-busy='true'] {
    cursor: progress;
    opacity: 0.6;
  }
  .fill {
    border-color: var(--askfirst-accent, var(--_edge));
    background-color: var(--_ground);
    color: var(--_on-ground);
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    text-decoration: underline;
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
      --_edge: var(--_ink);
      --_soft: var(--_ink);
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
