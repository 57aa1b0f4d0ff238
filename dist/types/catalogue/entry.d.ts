import type { ServiceSource } from '../core/policy/service-source.js';
/** The source of a fact. */
export interface Reference {
    /** The address of the page or file with the fact. */
    readonly url: string;
    /** The day on which it was read, `YYYY-MM-DD`. */
    readonly read: string;
}
/**
 * A well-known service, as its vendor and others describe it. What isn't known is left out. An entry that the vendor stores on its own site
 * is listed only if its name is unique to the vendor: a declared name is held and erased on this site too, whoever stores it.
 */
export interface CatalogueEntry extends Pick<ServiceSource, 'id' | 'privacyUrl' | 'role' | 'hosts' | 'cookies'> {
    readonly name: string;
    readonly provider: string;
    readonly thirdParty: boolean;
    readonly source: readonly Reference[];
}
/** The facts of an entry, without their source. */
export declare const factsOf: (entry: CatalogueEntry) => Omit<CatalogueEntry, "source">;
