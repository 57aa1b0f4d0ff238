import { type Tool } from './tool.js';
/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1705162226478,region:'de'}`, with its quotes and
 * commas escaped. Only an explicit answer counts. If the tool didn't ask, `method` isn't `explicit` or the stamp is `-1` or `0`.
 * (cookiebot.com/en/developer: `consent.method`, `data-cookieconsent`, `data-cookieblock-src`)
 */
export declare const cookiebot: Tool;
