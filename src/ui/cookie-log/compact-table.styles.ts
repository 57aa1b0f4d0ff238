import { css } from '../lit.js';

/** A table also where there is room for its columns alone: small, and close together. */
export const compactTableStyles = css`
  caption {
    font-size: 1em;
  }
  tbody tr {
    gap: 0.25em 1em;
    padding-block: 0.625em;
  }
  td:not(.act) {
    gap: 0.5em;
  }
  td:not(.act):has(bdi:empty) {
    display: none;
  }
  @container (width < 30em) {
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.875em;
    }
    tbody th,
    tbody td:nth-child(2) {
      flex: 1 0 100%;
    }
    td:not(.act) {
      display: flex;
      min-inline-size: 0;
      gap: 0.375em;
      font-size: 0.875em;
    }
    td:not(.act)::before {
      flex: none;
      padding: 0;
      font-size: 1em;
      opacity: 0.8;
    }
    td:nth-child(2)::before {
      content: none;
    }
    .soft,
    .kind {
      display: inline;
    }
    .kind {
      margin-inline-start: 0.375em;
    }
    .soft::before {
      content: ' · ' / '';
    }
  }
  @container (width < 17em) {
    td:not(.act) {
      flex: 1 0 100%;
      display: block;
    }
    td:not(.act)::before {
      display: block;
    }
  }
  @container (30em <= width < 58em) {
    table {
      display: table;
      font-size: 0.8125em;
    }
    caption {
      display: table-caption;
      font-size: 1.23em;
    }
    thead:not(.group) {
      position: static;
      display: table-header-group;
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
    td:not(.act),
    td:not(.act):has(bdi:empty) {
      display: table-cell;
      padding: 0.5em 0;
      padding-inline-end: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    td:not(.act)::before {
      content: none;
    }
    th:first-child {
      inline-size: 24%;
    }
    th {
      overflow-wrap: anywhere;
    }
  }
  @container (width >= 30em) {
    td:not(.act):has(bdi:empty) {
      display: table-cell;
    }
    /* Without widths, the column with the longest text takes the room of the others, and their words break. */
    td:nth-child(3),
    td:nth-child(4) {
      inline-size: 17%;
    }
    td:nth-child(5) {
      inline-size: 12%;
    }
  }
`;
