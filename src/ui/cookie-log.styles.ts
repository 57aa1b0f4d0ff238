import { css } from './lit.js';

export const cookieLogStyles = css`
  .tell {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.75em;
    margin-block-end: calc(var(--_gap) * 1.5);
  }
  .tell p {
    grid-column: 2;
  }
  label {
    padding-block: 0.5em;
    font-weight: 600;
    cursor: pointer;
  }
  input {
    inline-size: max(1.5em, 24px);
    block-size: max(1.5em, 24px);
    margin: 0;
    accent-color: var(--_fill);
    cursor: pointer;
  }
  /* As high as the button that it stands for. */
  .gone {
    display: inline-block;
    min-block-size: max(2.75em, 44px);
  }
  [role='status']:empty {
    display: none;
  }
  .empty,
  [role='status'],
  #limits {
    margin-block: var(--_gap) 0;
  }
  .empty {
    margin-block: 0 var(--_gap);
  }
  #limits {
    font-size: 0.9375em;
  }
`;
