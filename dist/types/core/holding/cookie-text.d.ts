/**
 * Whether a text has a character that no cookie may have, so that the browser stores nothing (RFC 6265bis, section 5.7). WebKit stores it
 * nevertheless (https://github.com/httpwg/http-extensions/pull/1420). May go once test/gates/cookies.test.ts passes without it in WebKit.
 */
export declare const hasControls: (text: string) => boolean;
/** The name of the cookie that a text writes or removes. */
export declare const nameInCookieText: (text: string) => string;
/** Whether a text removes a cookie: by `Max-Age`, or without a valid one by `Expires` (RFC 6265bis, sections 5.6 and 5.7). */
export declare const removesCookie: (text: string) => boolean;
