import type { PolicySource } from '../core/policy/policy-source.js';
/** What the policy says of the addresses of a page. */
export interface MarkRules {
    /** What has to be allowed before an address is asked; undefined where nothing has. */
    readonly needOf: (address: string) => string | undefined;
    /** The same of an address in a text, whose host may lack its beginning (`//.stats.example/x`). */
    readonly needOfMention: (address: string) => string | undefined;
    /** What an attribute says, where the page is read as something else than text. */
    readonly decode: (value: string) => string;
    /** Rules for a page that says what its addresses are relative to. */
    readonly withBase: (base: string) => MarkRules;
}
/**
 * What a policy says of the addresses of a page.
 * @param page the page's address, where the policy declares paths of the site itself
 * @throws {TypeError} when the policy isn't sound; with the place and the cure
 */
export declare const createMarkRules: (source: PolicySource, page?: string) => MarkRules;
/** What has to be allowed for all of them: an expression; undefined for none. */
export declare const joinNeeds: (needs: Iterable<string | undefined>) => string | undefined;
