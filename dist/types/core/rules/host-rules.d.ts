import type { Policy } from '../policy/policy.js';
import { type Rule } from './rule.js';
/** The rule of an address, and the host as it was declared. */
export interface HostRule extends Rule {
    readonly declared: string;
}
/** What a policy says of addresses. */
export interface HostRules {
    /** The rule of an address, relative to the page; undefined when nobody declared it, or it isn't an address. */
    readonly ruleOf: (address: unknown) => HostRule | undefined;
    /** Finds text that may have a declared address in it, so that other text isn't looked at. */
    readonly mentions: RegExp;
}
/** What addresses are relative to. A window is one. */
export interface AddressBase {
    readonly location: Pick<Location, 'host' | 'hostname' | 'origin'>;
    readonly document: Pick<Document, 'baseURI'>;
}
/**
 * What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which isn't the
 * name itself: as in a Content-Security-Policy), either with a port or a path, or a path on this site (`/ingest/*`). A path
 * covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then
 * the longest. To look an address up takes as long with many services as with few.
 */
export declare const hostRules: (policy: Policy, { location, document }: AddressBase) => HostRules;
