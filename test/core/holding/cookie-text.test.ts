import { expect } from 'chai';
import { nameInCookieText, hasControls, removesCookie } from '../../../src/core/holding/cookie-text.js';
import { clearCookies, settleCookies } from '../start-consent.js';

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const currentEngine = (): Engine => {
  if (navigator.userAgent.includes('Firefox/')) return 'Firefox';
  return navigator.userAgent.includes('Chrome/') ? 'Chromium' : 'WebKit';
};

const PAST = 'Thu, 01 Jan 1970 00:00:00 GMT';
const FUTURE = 'Fri, 01 Jan 2100 00:00:00 GMT';

/**
 * Attributes of a cookie's text, and the engines that read them otherwise than RFC 6265bis. `WebKit` is WebKitGTK, where libsoup reads them
 * by an older grammar.
 */
const STORE: readonly (readonly [attributes: string, ...others: Engine[]])[] = [
  ...['', 'path=/', 'x-max-age=0', 'max-age=0100', 'max-age=1', 'max-age=99999999999999999999'].map(
    (text) => [text] as const,
  ),
  ...['max-age', 'max-age=0x', 'max-age="0"', 'max-age=0.5', 'max-age=0,', 'max-age=0;max-age=100'].map(
    (text) => [text] as const,
  ),
  ['max-age=', 'WebKit'],
  ['max-age=-', 'Firefox'],
  ['max-age=+0', 'Chromium', 'WebKit'],
  ['max-age=\u00a00', 'WebKit'],
  ['max-age=0;max-age=x', 'WebKit'],
  ['max-age=0;max-age=', 'WebKit'],
  // Max-Age comes before Expires, wherever it stands.
  [`expires=${PAST};max-age=100`],
  [`max-age=100;expires=${PAST}`, 'WebKit'],
  [`max-age=0100;expires=${PAST}`, 'WebKit'],
  // What isn't a date.
  ...['0', '-1', '', '1970-01-01', '1970-01-01T00:00:00Z', '2001-01-01T00:00:00.000Z', 'Invalid Date', 'undefined'].map(
    (text) => [`expires=${text}`] as const,
  ),
  ...['31.12.1999 23:59:59', '1 1 1970 00:00:00', 'Thu, 01 Dez 1970 00:00:00 GMT', encodeURIComponent(PAST)].map(
    (text) => [`expires=${text}`] as const,
  ),
  ['expires'],
  ['expires=1 Jan 1970', 'Firefox'],
  ['expires=1/1/1970', 'Firefox'],
  ['expires=Thu, 01 Jan 1970', 'Firefox'],
  ['expires=01 jan 1990 00:00', 'Firefox'],
  ['expires=Thu, 01 Jan 1970 00.00.00 GMT', 'Firefox'],
  ['expires=Thu,01Jan1970 00:00:00 GMT', 'WebKit'],
  // Days and times that don't exist.
  ['expires=32 jan 1990 00:00:00'],
  ['expires=00 jan 1990 00:00:00', 'Firefox'],
  ['expires=01 jan 1990 24:00:00', 'Firefox'],
  ['expires=01 jan 1990 23:60:00', 'Firefox'],
  ['expires=01 jan 1990 23:59:60', 'Firefox'],
  ['expires=01 jan 19900 00:00:00'],
  ['expires=01 jan 69 00:00:00'],
  ['expires=01x jan 1990x 00:00:00x'],
  ['expires=01 jan 1990 000:00:00', 'Chromium', 'Firefox'],
  // A date to come, and the last of two.
  [`expires=${FUTURE}`],
  [`expires=${PAST};expires=${FUTURE}`],
  [`expires=${PAST};expires=garbage`],
  [`expires=${PAST};expires=`],
];

const REMOVE: readonly (readonly [attributes: string, ...others: Engine[]])[] = [
  ...['max-age=0', 'Max-Age=-1', 'max-age=-0', 'max-age=00', 'max-age= 0 ', 'max-age =0', 'max-age=\t0'].map(
    (text) => [text] as const,
  ),
  ...['max-age=1;max-age=0', 'max-age=-99999999999999999999', 'path=/x;max-age=0', 'secure;max-age=0'].map(
    (text) => [text] as const,
  ),
  [`expires=${FUTURE};max-age=0`],
  ['expires=0; max-age=0'],
  [`max-age=x;expires=${PAST}`],
  [`expires=${FUTURE};expires=${PAST}`],
  ...[`expires=${PAST}`, `EXPIRES=${PAST.toUpperCase()}`, `expires = ${PAST}`, `expires=${PAST};path=/`].map(
    (text) => [text] as const,
  ),
  // As scripts and servers write dates.
  ...['Thu, 01-Jan-70 00:00:01 GMT', 'Thu, 01-Jan-1970 00:00:01 GMT', 'Thursday, 01-Jan-70 00:00:01 GMT'].map(
    (text) => [`expires=${text}`] as const,
  ),
  ...['Thu Jan  1 00:00:00 1970', 'Thu, 1 Jan 1970 0:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 +0100'].map(
    (text) => [`expires=${text}`] as const,
  ),
  ...['Mon, 30 Nov 1970 00:00:00 GMT', 'Sat, 01 Jan 2000 00:00:00 GMT', '01 Jan 1970 00:00:00 UTC', `${PAST},x`].map(
    (text) => [`expires=${text}`] as const,
  ),
  ['expires=Thu Jan 01 1970 00:00:00 GMT', 'WebKit'],
  ['expires=Thu Jan 01 1970 01:00:00 GMT+0100 (Central European Standard Time)', 'WebKit'],
  [`expires="${PAST}"`, 'WebKit'],
  ['expires=Jan 1 1970 0:0:0', 'WebKit'],
  ['expires=01 jan 70 00:00:00', 'WebKit'],
  ['expires=01 jan 1601 00:00:00', 'WebKit'],
  ['expires=01 january 1990 00:00:00', 'WebKit'],
  ['expires=00:00:00 1990 01 jan', 'WebKit'],
  ['expires=1990 01 jan 00:00:00', 'WebKit'],
  ['expires=01 jan 1990 00:00:00 2100', 'WebKit'],
  // The RFC takes none of these for a date; one browser or the other does. Nothing can be stored by them while the cookie is held.
  ['expires=31 feb 1990 00:00:00', 'Chromium', 'WebKit'],
  ['expires=01 jan 199 00:00:00', 'Firefox', 'WebKit'],
  ['expires=01 jan 1600 00:00:00', 'WebKit'],
];

describe('the text of a cookie', () => {
  beforeEach(clearCookies);
  afterEach(clearCookies);

  for (const [removes, rows] of [
    [false, STORE],
    [true, REMOVE],
  ] as const)
    for (const [attributes, ...others] of rows)
      it(`${removes ? 'removes' : 'stores'} a cookie, as this browser does: ${JSON.stringify(attributes)}`, async () => {
        await settleCookies();
        const text = `film=1; ${attributes}`;
        expect(removesCookie(text)).to.equal(removes);
        document.cookie = text;
        const isStored = document.cookie === 'film=1';
        expect(isStored, 'the browser').to.equal(removes === others.includes(currentEngine()));
      });

  for (const [attributes] of [...STORE, ...REMOVE])
    it(`can’t store a cookie with a Max-Age of 0 behind it: ${JSON.stringify(attributes)}`, () => {
      for (const start of ['film=1', 'film="1', 'film', '=film', '=film=1', ' film = 1 ']) {
        document.cookie = `${start}; ${attributes};max-age=0`;
        expect(document.cookie, start).to.equal('');
      }
    });

  for (const [text, name] of [
    ['film=1', 'film'],
    [' \tfilm\t =1', 'film'],
    ['film', 'film'],
    [' film ; path=/', 'film'],
    ['=film', ''],
    ['=film=1', 'film'],
    [' = film=1', 'film'],
    ['film=a=b', 'film'],
    ['film="a;b"', 'film'],
    ['"film"=1', '"film"'],
    ['__Host-film=1;secure', '__Host-film'],
    ['__Secure-film=1', '__Secure-film'],
    ['x;film=1', 'x'],
    [';film=1', ''],
    ['', ''],
    ['\u00a0film=1', '\u00a0film'],
    ['\ufefffilm=1', '\ufefffilm'],
    ['FILM=1', 'FILM'],
    ['fi%6cm=1', 'fi%6cm'],
  ] as const)
    it(`has its name before the first sign of equality: ${JSON.stringify(text)}`, () => {
      expect(nameInCookieText(text)).to.equal(name);
    });

  for (const code of [...Array(32).keys(), 127])
    it(`${code === 9 ? 'may have a tab' : 'has no control character'}: ${code}`, () => {
      expect(hasControls(`film=1${String.fromCharCode(code)}`)).to.equal(code !== 9);
    });
});
