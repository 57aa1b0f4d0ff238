import type { Policy } from '../policy/policy.js';
import { type Rule } from './rule.js';
/** The rule of an address, and the host as it was declared. */
export interface HostRule extends Rule {
    readonly declared: string;
}
/** What a policy says of addresses. */
export interface HostRules {
    /**
     * The rule of an address; undefined when nobody declared it, or it isn't an address.
     * @param base what the address is relative to, if not to the page
     */
    readonly ruleOf: (address: unknown, base?: string) => HostRule | undefined;
    /** Matches every text that may mention a declared address, so that other texts needn't be searched. */
    readonly mentions: RegExp;
}
/** What addresses are relative to. A window is such a base. */
export interface AddressBase {
    readonly location: Pick<Location, 'host' | 'hostname' | 'origin'>;
    readonly document: Pick<Document, 'baseURI'>;
}
/**
 * What the policy says of addresses. A declared host is a name (`stats.example`), a wildcard (`*.stats.example`, which doesn't cover the
 * name itself, as in a Content-Security-Policy), either of them with or without a port and a path, or a path on this site (`/ingest/*`). A
 * path covers what is below it; `*` stands for any characters. The most specific one decides: a whole name before a wildcard, then the
 * longest. A look-up takes as long with many services as with few.
 */
export declare const hostRules: (policy: Policy, { location, document }: AddressBase) => HostRules;
