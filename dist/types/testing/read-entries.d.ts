import type { BrowserContext, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';
/** An entry that the browser has, without its value. */
export interface StoredEntry {
    readonly kind: EntryKind;
    readonly name: string;
    /** The length of its value, in characters; undefined if it isn't text. */
    readonly length?: number;
    /** The domain of a cookie; the origin of any other entry. */
    readonly place: string;
    /** When a cookie expires, in seconds since 1970; undefined for session cookies and for other entries. */
    readonly expires?: number;
    /** Set if scripts can't see it. */
    readonly httpOnly?: boolean;
    /** Set if it is partitioned by the top-level site (CHIPS). */
    readonly partitioned?: boolean;
}
/** All cookies of the context, whichever site they belong to. */
export declare const readCookies: (context: BrowserContext) => Promise<readonly StoredEntry[]>;
/** All entries for a page: the storage of its frames, and all cookies of the context. */
export declare const readEntries: (page: Page) => Promise<readonly StoredEntry[]>;
