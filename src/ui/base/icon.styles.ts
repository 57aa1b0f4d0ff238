import { css } from '../lit.js';

/** Icons are lines in the colour of the text. Each is as high as a line of text. */
export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 1.3333em;
    block-size: 1.3333em;
    vertical-align: -0.25em;
  }
  svg.icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
