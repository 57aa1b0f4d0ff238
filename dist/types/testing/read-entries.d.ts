import type { BrowserContext, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';
/** An entry as the browser keeps it: never its value. */
export interface StoredEntry {
    readonly kind: EntryKind;
    readonly name: string;
    /** How long its value is, in characters; undefined for what isn't text. */
    readonly length?: number;
    /** The domain of a cookie, or the origin that keeps it. */
    readonly place: string;
    /** When a cookie ends, in seconds since 1970; undefined where it ends with the browser, and for what isn't a cookie. */
    readonly expires?: number;
    /** Scripts can't see it. */
    readonly httpOnly?: boolean;
    /** It is kept for one site in which another is shown (CHIPS). */
    readonly partitioned?: boolean;
}
/** The cookies of all sites that the context has. */
export declare const readCookies: (context: BrowserContext) => Promise<readonly StoredEntry[]>;
/** Everything that the browser keeps for a page: its frames' storage, and all cookies of the context. */
export declare const readEntries: (page: Page) => Promise<readonly StoredEntry[]>;
