import type { PolicySource } from '../core/policy/policy-source.js';
/** What the policy says of the addresses of a page. */
export interface MarkRules {
    /** The expression that must be allowed before an address is requested; undefined if it needs none. */
    readonly needOf: (address: string) => string | undefined;
    /** The same for an address in a text, where the beginning of the host's name may be missing (`//.stats.example/x`). */
    readonly needOfMention: (address: string) => string | undefined;
    /** Decodes the value of an attribute, if the page isn't read as text. */
    readonly decode: (value: string) => string;
    /** The rules for a page that names the base of its addresses. */
    readonly withBase: (base: string) => MarkRules;
}
/**
 * What a policy says of the addresses of a page.
 * @param page the page's address, needed if the policy declares paths on the site itself
 * @throws {TypeError} when the policy isn't sound; the message has the place and the cure
 */
export declare const createMarkRules: (source: PolicySource, page?: string) => MarkRules;
/** One expression that needs all the given ones; undefined if there are none. */
export declare const joinNeeds: (needs: Iterable<string | undefined>) => string | undefined;
