import type { Choice } from '../core/contract/state.js';
import { type PolicyLike } from './read-policy.js';
/** A cookie as Playwright's `addCookies`, Cypress' `setCookie` and Puppeteer's `setCookie` take it. */
export interface RecordCookie {
    readonly name: string;
    readonly value: string;
    /** The address of the site; with `domain` and `path`, where the policy shares the record over a domain, there is none. */
    readonly url?: string;
    readonly domain?: string;
    readonly path?: string;
    /** In seconds since 1970. */
    readonly expires: number;
    readonly sameSite: 'Lax' | 'Strict' | 'None';
    readonly secure: boolean;
}
/** Where the cookie is for, and when it was stored. */
export interface RecordCookieOptions {
    /**
     * The address of the site under test.
     * @default "http://localhost/"
     */
    readonly url?: string;
    /** The day of the answer, `YYYY-MM-DD`; today, unless told. */
    readonly day?: string;
}
/**
 * The cookie of a visitor who has answered, for a test of a page that has the widget: with it the page asks nothing.
 * @param choice `all`, `none`, or an answer for each id that is named (`{ analytics: true, marketing: false }`)
 * @throws {TypeError} when the policy isn't sound
 */
export declare const recordCookie: (source: PolicyLike, choice: Choice, { url, day }?: RecordCookieOptions) => RecordCookie;
/** The same cookie as text for `document.cookie`, where a test runs in the page itself (vitest, Storybook). */
export declare const recordCookieText: (source: PolicyLike, choice: Choice, options?: RecordCookieOptions) => string;
