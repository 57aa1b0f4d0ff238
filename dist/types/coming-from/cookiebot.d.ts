import { type Tool } from './tool.js';
/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1705162226478,region:'de'}`, its marks and commas
 * escaped. An answer is explicit; what the tool took for granted (`implied`, or of unknown method, or the stamp `-1` where it didn't ask)
 * is none. (cookiebot.com/en/developer: `consent.method`, `data-cookieconsent`, `data-cookieblock-src`)
 */
export declare const cookiebot: Tool;
