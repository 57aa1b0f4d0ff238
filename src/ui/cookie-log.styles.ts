import { css } from 'lit';

/** Cards, one below the other; a table where there is room for it. */
export const cookieLogStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
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
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
  td:last-child {
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
  td:not(:last-child) {
    display: grid;
    grid-template-columns: minmax(5em, 1fr) 3fr;
    gap: 0.75em;
  }
  td:not(:last-child)::before {
    content: attr(data-label) / '';
    padding-block-start: 0.125em;
    font-size: 0.875em;
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
  /* Large text on a small screen: what has no room beside stands below. */
  @container (width < 20em) {
    tbody tr,
    td:not(:last-child) {
      grid-template-columns: minmax(0, 1fr);
      gap: 0 0.5em;
    }
    td:last-child {
      grid-area: auto;
      max-inline-size: none;
    }
  }
  @container (width >= 58em) {
    table {
      display: table;
    }
    caption {
      display: table-caption;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    thead tr,
    tbody tr {
      display: table-row;
    }
    th,
    td,
    td:not(:last-child) {
      display: table-cell;
      max-inline-size: none;
      padding: 0.75em 0;
      padding-inline-end: 1.25em;
      border-block-end: 1px solid var(--_line);
    }
    td:not(:last-child)::before {
      content: none;
    }
    thead th {
      padding-block: 0.5em;
      font-size: 0.875em;
    }
    th:first-child {
      inline-size: 22%;
    }
    td:last-child,
    th:last-child {
      padding-inline-end: 0;
    }
  }
`;
