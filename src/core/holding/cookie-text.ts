import { isPastCookieDate } from './cookie-date.js';

/**
 * The name in a cookie's text. A text without "=" is a name up to the first ";" in Firefox, and a value without a name in the standard (RFC
 * 6265bis, section 5.7). If "=" comes first, the name is empty. Chromium 156 and Firefox 153 refuse "=a=b". WebKitGTK shows and sends it like
 * a cookie with the name a (https://github.com/httpwg/http-extensions/issues/1210).
 */
const NAME = /^[ \t]*(?:=(?=[^;]*=)[ \t]*)?([^=;]*)/;

/** The value of an attribute; the last one of that name counts, also an invalid one. Empty where there is none. */
const readAttribute = (text: string, wanted: string): string => {
  const [, ...attributes] = text.split(';');
  const last = attributes.reverse().find((one) => {
    const [name = '', value] = one.split('=');
    return value !== undefined && name.replace(/^[ \t]+|[ \t]+$/g, '').toLowerCase() === wanted;
  });
  return last?.slice(last.indexOf('=') + 1) ?? '';
};

/**
 * Whether a text has a character that no cookie may have, so that the browser stores nothing (RFC 6265bis, section 5.7). WebKit stores it
 * nevertheless (https://github.com/httpwg/http-extensions/pull/1420). May go once test/gates/cookies.test.ts passes without it in WebKit.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
export const hasControls = (text: string): boolean => /[\0-\x08\n-\x1f\x7f]/.test(text);

/** The name of the cookie that a text writes or removes. */
export const nameInCookieText = (text: string): string => (NAME.exec(text)?.[1] ?? '').replace(/[ \t]+$/, '');

/** Whether a text removes a cookie: by `Max-Age`, or without a valid one by `Expires` (RFC 6265bis, sections 5.6 and 5.7). */
export const removesCookie = (text: string): boolean => {
  const maxAge = /^[ \t]*(-?\d+)[ \t]*$/.exec(readAttribute(text, 'max-age'))?.[1];
  return maxAge ? Number(maxAge) <= 0 : isPastCookieDate(readAttribute(text, 'expires'));
};
