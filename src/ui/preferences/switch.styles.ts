import { css } from '../lit.js';

/** On and off differ in position, background and symbol, and in the words beside the switch. */
export const switchStyles = css`
  .switch {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.5em;
  }
  .state {
    font-size: 0.875em;
  }
  [role='switch'] {
    position: relative;
    min-block-size: 0;
    inline-size: 3em;
    block-size: 1.75em;
    padding: 0;
    border: 2px solid var(--_ink);
    border-radius: 1em;
  }
  [role='switch']::before {
    content: '';
    position: absolute;
    inset-block: 0.1875em;
    inset-inline-start: 0.1875em;
    aspect-ratio: 1;
    border-radius: 1em;
    background: var(--_ink);
  }
  [aria-checked='true'] {
    background: var(--_fill);
    border-color: var(--_fill);
  }
  [aria-checked='true']::before {
    inset-inline: auto 0.1875em;
    background: var(--_on-fill);
  }
  [aria-checked='true']::after {
    content: '✓' / '';
    position: absolute;
    inset: 0 auto 0 0;
    inset-inline: 0.4em auto;
    align-content: center;
    color: var(--_on-fill);
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    [role='switch'] {
      border-color: ButtonText;
    }
    [role='switch']::before {
      background: ButtonText;
    }
    [aria-checked='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    [aria-checked='true']::before {
      background: HighlightText;
    }
    [aria-checked='true']::after {
      color: HighlightText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [role='switch'],
    [role='switch']::before {
      transition: background-color 0.15s;
    }
  }
`;
