import type { BrowserContext, Page } from 'playwright-core';
import type { EntryKind } from '../core/policy/entry-kinds.js';
import type { Id } from '../core/policy/id.js';
import { type StoredEntry } from './read-entries.js';
import { type PolicyLike } from './read-policy.js';
import type { WatchedRequest } from './watched-request.js';
/** What is wrong with something that a page stored, or asked for. */
export type FindingCheck = 'entry-undeclared' | 'entry-not-allowed' | 'request-undeclared' | 'request-not-allowed';
/** An entry or a request, and what the policy says of it. */
export interface Observed {
    /** The services that declared it; none where nobody did. */
    readonly services: readonly Id[];
    /** What the policy lets it do in the visitor's state. */
    readonly verdict: 'allowed' | 'not-allowed' | 'undeclared' | 'own';
    /** The script that stored it or asked for it, `address:line`, where the browser says so. */
    readonly by?: string;
}
export type ObservedEntry = StoredEntry & Observed;
export type ObservedRequest = WatchedRequest & Observed;
/** Everything that a page stored and asked for. */
export interface Observations {
    readonly entries: readonly ObservedEntry[];
    readonly requests: readonly ObservedRequest[];
}
/** Something that a page stored, or asked for, though the policy doesn't let it. */
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
    /** How long the entry's value is. */
    readonly length?: number;
    /** The address that redirected here. */
    readonly redirectedFrom?: string;
    /** The domain or origin that keeps the entry. */
    readonly place?: string;
}
/**
 * Everything that the pages of a context stored and asked for since the first visit, each with what the policy says of it.
 * @param source the policy; the one of the visit, or of the page, unless told
 */
export declare const observe: (target: BrowserContext | Page, source?: PolicyLike) => Promise<Observations>;
/** What of the observations the policy doesn't allow, each once. */
export declare const findingsIn: ({ entries, requests }: Observations, page: string) => readonly Finding[];
/**
 * What the pages of a context stored and asked for that the policy doesn't allow in the visitor's state: nothing, on a site that keeps
 * its promise. What was allowed before a withdrawal is no finding after it.
 * @throws {TypeError} when nothing was watched, or there is no policy
 */
export declare const findings: (target: BrowserContext | Page, policy?: PolicyLike) => Promise<readonly Finding[]>;
