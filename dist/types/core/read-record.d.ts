import type { Policy } from './policy.js';
/** The policy's record cookie, as far as the page has access to cookies: in a sandboxed frame there are none. */
export declare const readRecord: ({ cookie: { name } }: Policy) => string | undefined;
/** Calls back whenever the record may have changed: in another tab, or while the page slept. */
export declare const watchRecord: (changed: () => void) => void;
