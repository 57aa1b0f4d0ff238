import { css } from '../lit.js';

/** On paper and on the screen. */
export const receiptStyles = css`
  dl {
    margin: 0;
  }
  dl.receipt-list > div {
    display: grid;
    grid-template-columns: minmax(7em, 1fr) minmax(0, 3fr);
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line, #999);
  }
  dt {
    margin: 0;
    font-weight: 600;
  }
  dd {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  dd + dd {
    grid-column: 2;
    margin-block-start: 0.25em;
  }
  dd ul {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  dd .services > li {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line, #999);
  }
  dd li {
    margin-block-start: 0.375em;
  }
  .receipt-list dd {
    padding: 0;
  }
  dd time {
    display: inline;
    font-size: inherit;
  }
  .hash {
    font-weight: 400;
    font-size: 0.8125em;
    word-break: break-all;
  }
  .limits {
    margin-block: 1em 0;
  }
  @container (max-inline-size: 26em) {
    dl.receipt-list > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dd + dd {
      grid-column: 1;
    }
  }
`;

/** On the screen alone. */
export const receiptScreenStyles = css`
  .receipt {
    container-type: inline-size;
  }
  .receipt .buttons {
    margin-block: 0.75em;
  }
  .receipt .buttons > * {
    flex: 0 1 auto;
  }
  .receipt [role='status']:not(:empty) {
    margin-block: 0.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
  }
  .receipt .means {
    margin-block-end: 0.75em;
  }
  .receipt textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 16em;
    padding: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_round);
    background: none;
    color: inherit;
    font:
      0.8125em / 1.4 ui-monospace,
      monospace;
  }
`;
