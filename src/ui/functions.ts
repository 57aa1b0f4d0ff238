import type { Given } from './given.js';
import { marks } from './marks.js';
import { AskfirstNotice } from './notice.js';

/** Has all that tells, at a function of the site, that it is off: one file to load. */
export const showFunctions = ({ consent, words, define }: Given): void => {
  define('askfirst-notice', AskfirstNotice);
  marks(words)(consent);
};
