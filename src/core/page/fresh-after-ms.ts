/**
 * How long to wait after a `change` event of `cookieStore`, in milliseconds. Chromium 156 dispatches the event before `document.cookie` has
 * the change. No report of this is known. May go once test/gates/leftovers.test.ts, test/core/entries/entry-log.test.ts and
 * test/core/line/create-consent.test.ts pass in Chromium without a delay.
 */
export const FRESH_AFTER_MS = 200;
