import { listOf, type Tool } from './tool.js';

const SAVED =
  /^\{stamp:'([^']+)',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'(\w+)',ver:\d+,utc:(\d+)(,.*)?\}$/;

/**
 * Cookiebot: `{stamp:'…',necessary:true,preferences:false,…,method:'explicit',ver:1,utc:1705162226478,region:'de'}`, with its quotes and
 * commas escaped. Only an explicit answer counts. If the tool didn't ask, `method` isn't `explicit` or the stamp is `-1` or `0`.
 * (cookiebot.com/en/developer: `consent.method`, `data-cookieconsent`, `data-cookieblock-src`)
 */
export const cookiebot: Tool = {
  entries: ['CookieConsent'],
  read: ([text]) => {
    const saved = SAVED.exec(decodeURIComponent(text));
    if (!saved) throw new SyntaxError();
    const [, stamp = '', preferences, statistics, marketing, method, utc] = saved;
    return method === 'explicit' && !/^(-1|0)$/.test(stamp)
      ? {
          answers: {
            preferences: preferences === 'true',
            statistics: statistics === 'true',
            marketing: marketing === 'true',
          },
          at: Number(utc),
        }
      : undefined;
  },
  marks: {
    selector: '[data-cookieconsent]:not([data-cookieconsent="ignore"])',
    names: ({ dataset }) => listOf(dataset['cookieconsent']),
    source: 'data-cookieblock-src',
  },
};
