import type { Choice } from '../core/contract/state.js';
import { addMonths } from '../core/record/add-months.js';
import { formatRecord } from '../core/record/format-record.js';
import { readPolicy, type PolicyLike } from './read-policy.js';
import { choiceRecord } from './state-record.js';
import { cookieOf } from '../core/policy/cookie-of.js';

/** A cookie for Playwright's `addCookies`, Cypress' `setCookie` and Puppeteer's `setCookie`. */
export interface RecordCookie {
  readonly name: string;
  readonly value: string;
  /** The address of the site; undefined if the policy shares the record over a domain, as `domain` and `path` are set then. */
  readonly url?: string;
  readonly domain?: string;
  readonly path?: string;
  /** In seconds since 1970. */
  readonly expires: number;
  readonly sameSite: 'Lax' | 'Strict' | 'None';
  readonly secure: boolean;
}

/** The site that the cookie is for, and the day of the answer. */
export interface RecordCookieOptions {
  /**
   * The address of the site under test.
   * @default "http://localhost/"
   */
  readonly url?: string;
  /** The day of the answer, `YYYY-MM-DD`; today by default. */
  readonly day?: string;
}

/**
 * The record of a visitor who has answered, as a cookie. A test sets it so that the page doesn't ask.
 * @param choice `all`, `none`, or an answer for each id (`{ analytics: true, marketing: false }`)
 * @throws {TypeError} if the policy isn't valid
 */
export const recordCookie = (
  source: PolicyLike,
  choice: Choice,
  { url = 'http://localhost/', day }: RecordCookieOptions = {},
): RecordCookie => {
  const policy = readPolicy(source);
  const record = choiceRecord(policy, choice, day);
  const { name, domain, path, sameSite } = cookieOf(policy);
  const place = domain ? { domain, path } : { url: new URL(path, url).href };
  return {
    name,
    value: formatRecord(record),
    ...place,
    expires: Math.floor(addMonths(record.day, policy.remember.months).getTime() / 1000),
    sameSite,
    secure: url.startsWith('https:'),
  };
};

/** The same cookie as text for `document.cookie`, for tests that run in the page itself (vitest, Storybook). */
export const recordCookieText = (source: PolicyLike, choice: Choice, options?: RecordCookieOptions): string => {
  const { name, value, domain, path = '/', expires, sameSite, secure } = recordCookie(source, choice, options);
  const shared = domain ? `; Domain=${domain}` : '';
  const until = new Date(expires * 1000).toUTCString();
  return `${name}=${value}; Path=${path}${shared}; Expires=${until}; SameSite=${sameSite}${secure ? '; Secure' : ''}`;
};
