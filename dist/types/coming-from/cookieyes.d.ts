import { type Tool } from './tool.js';
/**
 * CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,…`. `action` says whether the visitor
 * answered at all. It keeps no date of the answer (`lastRenewedDate` is the owner's). A piece that isn't whole spoils the rest.
 * (cookieyes.com/documentation: cookieyes-consent; prior consent with `data-cookieyes="cookieyes-analytics"`)
 */
export declare const cookieyes: Tool;
