import { css } from '../lit.js';

export const preferencesStyles = css`
  :host {
    display: block;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 1em, var(--askfirst-max-inline-size, 560px));
    max-inline-size: none;
    max-block-size: min(100% - 1em, 56em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.6, 1.0667em);
    background: var(--_paper);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* A sheet at the foot, where thumbs are. */
  @media (width < 600px) {
    dialog {
      inline-size: 100%;
      max-block-size: calc(100% - 2.5em);
      margin-block: auto 0;
      border-inline: 0;
      border-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: #0009;
  }
  @media (prefers-reduced-transparency: reduce) {
    dialog::backdrop {
      background: var(--_paper);
    }
  }
  .top,
  .body,
  dialog > .buttons {
    padding: var(--_gap) calc(var(--_gap) * 1.5);
  }
  .top,
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .top {
    flex-wrap: nowrap;
    padding-block: calc(var(--_gap) * 0.5);
    border-block-end: 1px solid var(--_line);
  }
  .top h2 {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  h2:focus-visible {
    outline: none;
  }
  .close {
    flex: none;
    inline-size: 44px;
    /* The cross itself ends where the switches end. */
    margin-inline-end: -14px;
    padding: 0;
    border-color: transparent;
  }
  .body {
    padding-block-start: calc(var(--_gap) * 0.25);
  }
  .top,
  .body,
  dialog > .buttons {
    flex: none;
  }
  dialog > .buttons {
    position: relative;
    border-block-start: 1px solid var(--_line);
  }
  /* The dialog scrolls as a whole, so that keys scroll it wherever the focus is in it. Where there is room, its head and its buttons stay. */
  @media (height >= 25em) {
    dialog {
      scroll-padding-block: 5em 9em;
    }
    .top,
    dialog > .buttons {
      position: sticky;
      z-index: 1;
      background: var(--_paper);
    }
    .top {
      inset-block-start: 0;
    }
    dialog > .buttons {
      inset-block-end: 0;
    }
  }
  /* Above the banner, which may stand at the foot. */
  .leaving {
    position: fixed;
    z-index: 2147483647;
    inset: 1em 1em auto;
    display: grid;
    gap: var(--_gap);
    box-sizing: border-box;
    max-inline-size: 32em;
    max-block-size: 80dvh;
    margin-inline: auto;
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
    box-shadow: 0 0 2em #0003;
    overflow: auto;
  }
  /* What is cut at the foot fades into it. At the end of the text, this is the padding. */
  .body:last-child,
  .leaving {
    padding-block-end: 0;
  }
  dialog > .buttons::before,
  .body:last-child::after,
  .leaving::after {
    content: '';
    display: block;
    position: sticky;
    /* The edge may lie between two pixels. */
    inset-block-end: -1px;
    block-size: var(--_gap);
    background: linear-gradient(transparent, var(--_paper));
    pointer-events: none;
  }
  dialog > .buttons::before {
    position: absolute;
    inset: auto 0 100%;
    margin-block-end: 1px;
  }
  .leaving::after {
    margin-block-start: calc(-1 * var(--_gap));
  }
  section {
    padding-block-end: calc(var(--_gap) * 0.75);
    margin-block-end: calc(var(--_gap) * 0.25);
    border-block-end: 1px solid var(--_line);
  }
  .head {
    min-block-size: 48px;
  }
  .row {
    cursor: pointer;
  }
  .head + p {
    margin-block-start: -0.25em;
  }
  p {
    text-wrap: pretty;
  }
  .soft,
  .signal,
  section > details > summary {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .soft,
  .state,
  section > details > summary {
    color: var(--_soft);
  }
  /* What belongs to a row stands below its name. */
  @media (width >= 600px) {
    section:has(> .head > .icon) {
      padding-inline-start: 2.3333em;
    }
    section > .head:has(> .icon) {
      margin-inline-start: -2.3333em;
    }
  }
  .signal {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block: 0.5em 0.25em;
    font-size: 0.875em;
  }
  .chips > * {
    padding: 0.125em 0.625em;
    border-radius: min(var(--_round), 9px);
    background: color-mix(in srgb, var(--_ink) 7%, var(--_paper));
  }
  .company .icon {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.125em;
  }
  :host([dir='rtl']) .company .icon {
    scale: -1 1;
  }
  .head > .icon + * {
    flex: 1 1 6em;
    overflow-wrap: break-word;
  }
  .head > .icon + * ~ * {
    margin-inline-start: auto;
  }
  .off {
    margin-block-start: calc(var(--_gap) * 0.75);
  }
  .news,
  .since {
    margin-block-end: var(--_gap);
  }
  /* One row of what few look for; each unfolds over its whole width. */
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .more > [open] {
    flex-basis: 100%;
  }
  /* The two answers are alike, and calm; what saves what was turned stands apart. */
  [data-action='accept-all'],
  [data-action='refuse-all'] {
    border-color: color-mix(in srgb, var(--_ink) 55%, var(--_paper));
    background: color-mix(in srgb, var(--_ink) 6%, var(--_paper));
    color: inherit;
  }
  [data-action='accept-all']:hover,
  [data-action='refuse-all']:hover {
    background: color-mix(in srgb, var(--_ink) 12%, var(--_paper));
  }
  .save {
    flex: 1 1 100%;
  }
  .buttons > [data-action$='-all'] {
    flex: 1 1 40%;
    min-inline-size: 0;
    padding-inline: 0.25em;
  }
  @media (width >= 600px) {
    .save {
      flex: 2 1 8em;
    }
    .buttons > [data-action$='-all'] {
      flex-basis: 8em;
    }
  }
  .save,
  .save:hover {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  @media (forced-colors: active) {
    .buttons button {
      border-color: ButtonText;
    }
  }
  h3 {
    margin: 0;
    font-size: 1.0625em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '' / '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.5em 0.25em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    translate: 0 -0.2em;
    rotate: 45deg;
  }
  [open] > summary::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }
  .service {
    margin-block: 0.5em 1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  ul {
    list-style: none;
  }
  li {
    margin-block-start: 0.375em;
  }
  code {
    font-weight: 600;
  }
  .about,
  .service li {
    font-size: 0.9375em;
  }
  :host([inline]) .buttons,
  [role='status']:not(:empty) {
    margin-block: var(--_gap);
  }
  .about p > a + a {
    margin-inline-start: 0.5em;
  }
  .about > * {
    margin-block-start: var(--_gap);
  }
  address {
    font-style: normal;
  }
  address > * {
    max-inline-size: 100%;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
    display: block;
    inline-size: fit-content;
  }
  .lines {
    white-space: pre-line;
  }
  .since,
  .erased {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_ink);
  }
  .since p,
  .erased > * + * {
    margin-block-start: 0.75em;
  }
  time {
    display: block;
    font-size: 0.875em;
  }
  p time {
    display: inline;
    font-size: inherit;
  }
  .mark {
    margin-inline-start: 0.25em;
    padding: 0.125em 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8125em;
    white-space: nowrap;
  }
  dl,
  dd {
    margin: 0;
  }
  dd {
    padding-inline-start: 1em;
  }
  dt {
    margin-block-start: 0.375em;
    font-weight: 600;
  }
`;
