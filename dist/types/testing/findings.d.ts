import type { BrowserContext, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';
import type { Id } from '../core/policy/id.js';
import { type StoredEntry } from './read-entries.js';
import { type PolicyLike } from './read-policy.js';
import type { WatchedRequest } from './watched-request.js';
/** What is wrong with an entry or a request. */
export type FindingCheck = 'entry-undeclared' | 'entry-not-allowed' | 'request-undeclared' | 'request-not-allowed';
/** What the policy says about an entry or a request. */
export interface Observed {
    /** The ids of the services that declare it; empty if none does. */
    readonly services: readonly Id[];
    /** How the policy judges it in the visitor's state. `own`: the site's own request, or the widget's own entry. */
    readonly verdict: 'allowed' | 'not-allowed' | 'undeclared' | 'own';
    /** The script that stored or requested it, `address:line`; undefined if the browser doesn't tell. */
    readonly by?: string;
}
export type ObservedEntry = StoredEntry & Observed;
export type ObservedRequest = WatchedRequest & Observed;
/** Everything that a page stored and requested. */
export interface Observations {
    readonly entries: readonly ObservedEntry[];
    readonly requests: readonly ObservedRequest[];
}
/** Something that a page stored or requested although the policy doesn't allow it. */
export interface Finding {
    readonly check: FindingCheck;
    /** The page it was found on. */
    readonly page: string;
    /** The name of the entry, or the address. */
    readonly name: string;
    /** The kind of the entry, or of the request. */
    readonly kind: EntryKind | (string & {});
    readonly services: readonly Id[];
    readonly by?: string;
    /** The length of the entry's value, in characters. */
    readonly length?: number;
    /** The address that redirected here. */
    readonly redirectedFrom?: string;
    /** The domain or origin that has the entry. */
    readonly place?: string;
}
/**
 * Everything that the pages of a context stored and requested since the first visit, each judged by the policy.
 * @param source the policy; by default that of the visit, else that of the page
 */
export declare const observe: (target: BrowserContext | Page, source?: PolicyLike) => Promise<Observations>;
/** Picks what the policy doesn't allow, each once. */
export declare const findingsIn: ({ entries, requests }: Observations, page: string) => readonly Finding[];
/**
 * What the pages of a context stored and requested although the policy doesn't allow it in the visitor's state. The list is empty on a
 * site that keeps its promise. A request that was allowed when it was made is no finding after a withdrawal.
 * @throws {TypeError} if nothing was watched, or there is no policy
 */
export declare const findings: (target: BrowserContext | Page, policy?: PolicyLike) => Promise<readonly Finding[]>;
