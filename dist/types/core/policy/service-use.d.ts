import type { Id } from './id.js';
import type { ServiceSource } from './service-source.js';
/**
 * A service that the catalogue knows, and keys of the site's own, which replace the catalogue's. `complete` from `askfirst/catalogue` makes
 * a full service of it before the gate reads the policy, because the gate reads only full services.
 */
export interface ServiceUse extends Partial<Omit<ServiceSource, 'category'>> {
    /** The id of the entry in the catalogue. Without an `id`, it is the service's id too. */
    readonly use: Id;
    /** The id of its category. */
    readonly category: Id;
}
