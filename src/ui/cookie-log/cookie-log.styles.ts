import { css } from '../lit.js';

export const cookieLogStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 1em;
    margin-block-end: 0.75em;
  }
  #count {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: balance;
  }
  .head button,
  .summary button:not(.fold) {
    border-color: var(--_line);
  }
  /* The heads of columns and the caption are for who hears them: each part says what it is. */
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .bar {
    display: flex;
    block-size: 0.75em;
    margin-block-end: 0.75em;
    border-radius: 1em;
    overflow: clip;
  }
  .bar i {
    flex: 1;
  }
  .dot {
    display: inline-block;
    flex: none;
    inline-size: 0.625em;
    block-size: 0.625em;
    border-radius: 0.1875em;
  }
  .colour-0 {
    background: #3b82c4;
  }
  .colour-1 {
    background: #c8701a;
  }
  .colour-2 {
    background: #3d9463;
  }
  .colour-3 {
    background: #a860c4;
  }
  .colour-4 {
    background: #c65873;
  }
  .colour-5 {
    background: #7f8b96;
  }
  .group {
    display: block;
    border-block-start: 1px solid var(--_line);
  }
  .group tr,
  .group th {
    display: block;
  }
  .group th {
    padding-block: 0.375em 0.625em;
  }
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 1em;
  }
  .summary > * {
    grid-column: 1;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding-inline-start: 2.875em;
    font-size: 0.875em;
  }
  .facts > bdi:empty {
    display: none;
  }
  .length,
  .allowed {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }
  svg {
    flex: none;
    inline-size: 4.5em;
    block-size: 0.25em;
    border-radius: 1em;
    fill: currentColor;
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .summary .fold {
    display: flex;
    align-items: center;
    justify-self: start;
    gap: 0.5em;
    padding: 0;
    border-color: transparent;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .fold span {
    font-weight: 400;
  }
  .fold::before {
    content: '';
    flex: none;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    margin-inline: 0.125em 0.25em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    rotate: -45deg;
  }
  .fold:dir(rtl)::before {
    rotate: 135deg;
  }
  .fold[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .summary [data-action='erase-off'] {
    grid-area: 1 / 2 / span 2;
    align-self: center;
    max-inline-size: 16em;
  }
  tbody[hidden] {
    display: none;
  }
  tbody b,
  tbody .kind,
  tbody b + .soft {
    font-size: 0.875em;
  }
  /* Said of the whole group already. */
  tbody td b,
  tbody td b + .soft {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody tr {
    padding-block: 0.75em;
  }
  tbody td {
    font-size: 0.9375em;
  }
  .time {
    white-space: nowrap;
  }
  .tell {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    column-gap: 0.75em;
    margin-block-start: var(--_gap);
    padding-block-start: calc(var(--_gap) * 0.5);
    border-block-start: 1px solid var(--_line);
  }
  .tell p {
    grid-column: 2;
    font-size: 0.875em;
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
    font-size: 0.875em;
  }
  @container (width < 17em) {
    .facts,
    .length {
      padding: 0;
      flex-wrap: wrap;
    }
    .summary [data-action='erase-off'] {
      margin-inline-start: 0;
    }
  }
  @container (width < 36em) {
    .summary [data-action='erase-off'] {
      grid-area: auto;
      justify-self: start;
      max-inline-size: 100%;
      margin-block-start: 0.5em;
      margin-inline-start: 2.5em;
    }
    .summary > *,
    .summary {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (width >= 58em) {
    .group {
      display: table-row-group;
    }
    .group tr {
      display: table-row;
    }
    .group th {
      display: table-cell;
      border-block-end: 0;
      border-block-start: 1px solid var(--_line);
      padding-inline-end: 0;
    }
    .heads {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody th,
    tbody td:not(.act),
    tbody .act {
      border-block: 0;
      border-block-start: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .bar i,
    .dot {
      forced-color-adjust: none;
    }
  }
  @media print {
    button,
    .tell {
      display: none;
    }
  }
`;
