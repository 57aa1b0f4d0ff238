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
     * Data goes to a company other than the site's owner.
     * @default false
     */
    readonly thirdParty?: boolean;
    /**
     * What a company other than the site's owner does with the data: what the owner says and no more (`processor`), or things of its own
     * too (`own-purposes`). Wanted of each that is `thirdParty`.
     */
    readonly role?: 'processor' | 'own-purposes';
    /**
     * For a service of a required category, which nobody is asked about: why it may be. The transmission takes it, or the visitor asked for
     * what takes it, and each of its entries serves that alone (ePrivacy Directive, article 5(3)). There is no exemption for statistics, for
     * looks, nor for purposes of another company's own.
     */
    readonly exemption?: 'transmission' | 'requested-service';
    /** Why the exemption holds, for visitors: what they ask for that can't be done without it. */
    readonly reason?: Text;
    /**
     * Hosts whose requests are held with it: a host name, a wildcard (`*.example.com`, which isn't the name itself), either with a
     * path (`www.example.com/ads/*`), or a path on the site (`/ingest/*`). A path covers what is below it. Where several services
     * declare an address the most specific one decides.
     */
    readonly hosts?: readonly string[];
    /**
     * What happens to its requests while the visitor hasn't answered.
     * @default "wait"
     */
    readonly whileUndecided?: 'wait' | 'drop';
    /**
     * Once it was allowed and no longer is, the page is loaded again, for code that can't be stopped otherwise.
     * @default false
     */
    readonly reload?: boolean;
    /** The entries it keeps in the browser. */
    readonly cookies?: readonly CookieSource[];
    /** The policy revision that added it, widened what it is used for, or shares it more widely. An older acceptance doesn't cover it. */
    readonly since?: number;
}
