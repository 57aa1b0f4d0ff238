import type { Tool } from './tool.js';
/**
 * OneTrust: `…&groups=C0001:1,C0002:0&…`, with its colons and commas escaped. That cookie exists before the visitor has answered;
 * `OptanonAlertBoxClosed` has the time of the answer and exists only after it. Groups of other names than the four usual ones need
 * `data-ids`. (my.onetrust.com: “OneTrust Cookies”, “JavaScript Type Re-Writing”)
 */
export declare const onetrust: Tool;
