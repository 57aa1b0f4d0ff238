import { css } from '../lit.js';

/** The logo stands at the end of a heading, and makes it no higher. */
export const logoStyles = css`
  h2:has(> img) {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
  }
  h2 > img {
    flex: none;
    inline-size: 6em;
    block-size: 1.6471em;
    margin-block: -0.1177em;
    object-fit: contain;
    object-position: right;
    /* Not seen: showLogo reads the ground from it. */
    color: color-mix(in srgb, var(--_paper) 99.9%, var(--_ink));
  }
  :host([dir='rtl']) h2 > img {
    object-position: left;
  }
  @media (width < 600px), (height < 500px) {
    h2 > img {
      display: none;
    }
  }
`;
