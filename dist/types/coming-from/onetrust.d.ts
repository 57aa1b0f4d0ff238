import type { Tool } from './tool.js';
/**
 * OneTrust: `…&groups=C0001:1,C0002:0&…`, its colons and commas escaped. It stands there before the visitor has answered too;
 * `OptanonAlertBoxClosed`, the time of the answer, stands there since then. Groups that end in other names than the four usual ones are
 * for `data-ids`. (my.onetrust.com: “OneTrust Cookies”, “JavaScript Type Re-Writing”)
 */
export declare const onetrust: Tool;
