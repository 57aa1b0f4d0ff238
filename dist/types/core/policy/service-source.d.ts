import type { CookieSource } from './cookie-source.js';
import type { Id } from './id.js';
import type { Text } from './text.js';
/** A named provider inside one category; a visitor can answer for it alone. */
export interface ServiceSource {
    /** The service's id. */
    readonly id: Id;
    /** The id of its category. */
    readonly category: Id;
    /** The name visitors may know it by. */
    readonly name: Text;
    /** The company behind it. */
    readonly provider?: Text;
    /** The provider's own privacy policy. */
    readonly privacyUrl?: string;
    /**
     * Data goes to a company other than the site's owner. If every service says `false`, visitors are told that no other company is involved.
     * Without the key, visitors are told nothing about it.
     */
    readonly thirdParty?: boolean;
    /**
     * What a company other than the site's owner does with the data: only what the owner says (`processor`), or also things of its own
     * (`own-purposes`). Each service that is `thirdParty` should say it.
     */
    readonly role?: 'processor' | 'own-purposes';
    /**
     * Why nobody has to be asked about this service, if its category is required. Either the transmission itself needs it, or the visitor
     * asked for a service that needs it; and each of its entries serves only that (ePrivacy Directive, article 5(3)). There is no exemption
     * for statistics, for looks, or for another company's own purposes.
     */
    readonly exemption?: 'transmission' | 'requested-service';
    /** Why the exemption holds, in words for visitors: what they ask for that can't be done without it. */
    readonly reason?: Text;
    /**
     * The hosts whose requests are held with the service. Each is a host name, or a wildcard (`*.example.com`, which doesn't cover
     * `example.com`), either of them with or without a path (`www.example.com/ads/*`), or a path on the site (`/ingest/*`). A path covers
     * what is below it. If several services declare an address, the most specific declaration decides.
     */
    readonly hosts?: readonly string[];
    /**
     * What happens to its requests while the visitor hasn't answered.
     * @default "wait"
     */
    readonly whileUndecided?: 'wait' | 'drop';
    /**
     * Whether the page is reloaded when the service was allowed and no longer is, for code that can't be stopped otherwise.
     * @default false
     */
    readonly reload?: boolean;
    /**
     * The entries that it stores in the browser. An empty list says that it stores nothing, and visitors are told so. Without the key, visitors
     * are told nothing about it.
     */
    readonly cookies?: readonly CookieSource[];
    /** The policy revision that added it, widened what it is used for, or shares it more widely. An older acceptance doesn't cover it. */
    readonly since?: number;
}
