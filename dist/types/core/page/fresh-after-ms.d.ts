/**
 * How long to wait after a `change` event of `cookieStore`, in milliseconds. In Chromium 156 the event may come some milliseconds before
 * `document.cookie` has the change. To see it, let responses to `fetch` set cookies, and read `document.cookie` in the listener: most are
 * missing. No report of this is known. The delay may go once none is missing.
 */
export declare const FRESH_AFTER_MS = 200;
