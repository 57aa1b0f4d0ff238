import { css } from 'lit';

export const noticeStyles = css`
  :host {
    display: block;
    padding: calc(var(--gap) * 1.25);
    border: 1px solid var(--line);
    border-radius: min(var(--round) * 1.5, 1em);
    background: var(--paper);
  }
  div,
  ul {
    display: grid;
    gap: calc(var(--gap) * 0.5);
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
  .buttons {
    display: flex;
    margin-block-start: var(--gap);
  }
`;
