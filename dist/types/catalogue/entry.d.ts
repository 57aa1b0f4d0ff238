import type { ServiceSource } from '../core/policy/service-source.js';
/** Where a fact was taken from. */
export interface Reference {
    /** The page, or the file, with the fact. */
    readonly url: string;
    /** The day on which it was read, `YYYY-MM-DD`. */
    readonly read: string;
}
/**
 * A well-known service as others describe it. What isn't known is left out. An entry of another site's is named only where its name
 * is its own: a declared name is held and erased on this site too, whoever uses it.
 */
export interface CatalogueEntry extends Pick<ServiceSource, 'id' | 'privacyUrl' | 'role' | 'hosts' | 'cookies'> {
    readonly name: string;
    readonly provider: string;
    readonly thirdParty: boolean;
    readonly source: readonly Reference[];
}
/** What an entry says of its service, without what it was taken from. */
export declare const factsOf: (entry: CatalogueEntry) => Omit<CatalogueEntry, "source">;
