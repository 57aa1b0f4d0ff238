import { css } from './lit.js';

export const noticeStyles = css`
  :host {
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    padding: calc(var(--_gap) * 1.25);
    border: 1px solid var(--_line);
    border-radius: min(var(--_round) * 1.5, 1em);
    background: var(--_paper);
  }
  :host([hidden]) {
    display: none;
  }
  div,
  ul {
    display: grid;
    gap: calc(var(--_gap) * 0.5);
  }
  div:focus {
    outline-offset: 0.5em;
  }
  #name {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li,
  .small {
    font-size: 0.9375em;
  }
  code {
    font-weight: 600;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding-block: calc(var(--_gap) * 0.5);
    border-block: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: block;
    min-block-size: 24px;
  }
  .buttons {
    display: flex;
  }
  .buttons > * {
    flex: 0 1 auto;
  }
`;
