import { css } from '../lit.js';

/** Cards, one below the other; a table if there is room for it. A cell with the class `act` is beside the name. */
export const tableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  table,
  thead,
  tbody,
  caption,
  tr,
  th,
  td {
    display: block;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  table:focus {
    outline-offset: 0.5em;
  }
  caption {
    margin-block-end: calc(var(--_gap) * 0.5);
    font-size: 1.125em;
    font-weight: 600;
    text-align: start;
  }
  tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em 1em;
    padding-block: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  td {
    grid-column: 1 / -1;
  }
  /* Erasing stands beside the name. */
  .act {
    grid-area: 1 / 2;
    max-inline-size: 9em;
  }
  th,
  td {
    padding: 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td:not(.act) {
    display: grid;
    grid-template-columns: minmax(6.5em, 2fr) 5fr;
    gap: 0.75em;
  }
  td:not(.act)::before {
    content: attr(data-label) / '';
    padding-block-start: 0.125em;
    font-size: 0.875em;
    hyphens: auto;
  }
  code {
    font-size: 1em;
    font-weight: 600;
  }
  .kind,
  .soft {
    display: block;
    font-size: 0.875em;
  }
  .was code {
    text-decoration: line-through;
  }
  /* Large text on a small screen: what has no room beside stands below. */
  @container (width < 17em) {
    tbody tr,
    td:not(.act) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0 0.5em;
    }
    .act {
      grid-area: auto;
      max-inline-size: none;
    }
  }
  /* Only there: where it is taken back, Firefox puts the header of a table from right to left beside it. */
  @container (width < 58em) {
    thead:not(.group) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @container (width >= 58em) {
    table {
      display: table;
    }
    caption {
      display: table-caption;
    }
    thead:not(.group) {
      display: table-header-group;
    }
    .group,
    tbody {
      display: table-row-group;
    }
    thead tr,
    tbody tr {
      display: table-row;
    }
    th,
    td,
    td:not(.act) {
      display: table-cell;
      max-inline-size: none;
      padding: 0.5em 0;
      padding-inline-end: 1.25em;
      border-block-end: 1px solid var(--_line);
    }
    td:not(.act)::before {
      content: none;
    }
    thead:not(.group) th {
      padding-block: 0.5em;
      font-size: 0.875em;
    }
    th:first-child {
      inline-size: 22%;
    }
    tr > :last-child {
      padding-inline-end: 0;
    }
    /* Firefox makes the column so narrow that the button's word breaks, and moves rows when it grows. */
    .act {
      inline-size: 7em;
      overflow-wrap: normal;
    }
  }
`;
