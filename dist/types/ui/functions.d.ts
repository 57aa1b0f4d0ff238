export { marks } from './marks.js';
export { AskfirstNotice } from './notice.js';
