import type { Policy } from './policy.js';
import type { EntryKind, ServiceSource } from './policy-source.js';
/** What has to be allowed before something passes: the services that declared it. */
export interface Rule {
    /**
     * An expression: the id of the service, or of the several that declared the same. Any one of them lets it pass; where they are of
     * several categories all of them have to be allowed, so that what is accepted for one purpose doesn't serve another that was refused
     * (GDPR, article 6(1)(a)), unless one category is required. Empty for an entry that nobody declared.
     */
    readonly id: string;
    /** Whether it waits while the visitor hasn't answered; otherwise it fails, as after a refusal. */
    readonly waits: boolean;
    /** The first of those services. */
    readonly service?: ServiceSource;
}
/** What a policy says of addresses. */
export interface HostRules {
    /** The rule of an address, relative to the page, and the host as it was declared; undefined when nobody did, or it isn't an address. */
    readonly ruleOf: (address: unknown) => (Rule & {
        readonly declared: string;
    }) | undefined;
    /** Finds text that may have a declared address in it, so that other text isn't looked at. */
    readonly mentions: RegExp;
}
/**
 * What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which isn't the
 * name itself: as in a Content-Security-Policy), either with a port or a path, or a path on this site (`/ingest/*`). A path
 * covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then
 * the longest.
 */
export declare const hostRules: (policy: Policy) => HostRules;
/**
 * What the policy says of entries.
 * @returns the rule of a name, exact or covered by a glob; undefined when nothing is to be said of it: it is ours, or nobody
 *   declared it and that is allowed
 */
export declare const entryRules: (policy: Policy) => ((kind: EntryKind, name: string) => Rule | undefined);
