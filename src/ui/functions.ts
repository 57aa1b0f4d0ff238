// All that tells, at a function of the site, that it is off: one file to load.
export { marks } from './marks.js';
export { AskfirstNotice } from './notice.js';
