import type { Choice } from '../core/contract/state.js';
import { type PolicyLike } from './read-policy.js';
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
export declare const recordCookie: (source: PolicyLike, choice: Choice, { url, day }?: RecordCookieOptions) => RecordCookie;
/** The same cookie as text for `document.cookie`, for tests that run in the page itself (vitest, Storybook). */
export declare const recordCookieText: (source: PolicyLike, choice: Choice, options?: RecordCookieOptions) => string;
