import { type Tool } from './tool.js';
/**
 * CookieYes: `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,…`. `action` says whether the visitor
 * answered at all. It has no date of the answer (`lastRenewedDate` is set by the owner). If one pair can't be read, none counts.
 * (cookieyes.com/documentation: cookieyes-consent; prior consent with `data-cookieyes="cookieyes-analytics"`)
 */
export declare const cookieyes: Tool;
