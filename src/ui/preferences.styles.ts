import { css } from './lit.js';

export const preferencesStyles = css`
  :host {
    display: block;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(100% - 1em, var(--askfirst-max-inline-size, 44em));
    max-inline-size: none;
    max-block-size: min(100% - 1em, 56em);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
    color: inherit;
    overflow: auto;
    overscroll-behavior: contain;
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
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  h2:focus-visible {
    outline: none;
  }
  .close {
    flex: none;
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
  }
  .close::before {
    content: '✕' / '';
  }
  .body {
    min-block-size: min(10em, 40vh);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog > .buttons {
    border-block-start: 1px solid var(--_line);
  }
  /* Above the banner, which may stand at the foot. */
  .leaving {
    position: fixed;
    z-index: 2147483647;
    inset: 1em 1em auto;
    display: grid;
    gap: var(--_gap);
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
  section {
    padding-block-end: var(--_gap);
    margin-block-end: var(--_gap);
    border-block-end: 1px solid var(--_line);
  }
  h3 {
    margin: 0;
    font-size: 1.0625em;
  }
  summary {
    padding-block: 0.375em;
    cursor: pointer;
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
