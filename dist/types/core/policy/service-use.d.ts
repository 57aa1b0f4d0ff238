import type { Id } from './id.js';
import type { ServiceSource } from './service-source.js';
/**
 * A service that the catalogue knows, with the keys of the site's own, which win. `complete` from `askfirst/catalogue` makes a service
 * of it, before the gate reads the policy: the gate reads services in full.
 */
export interface ServiceUse extends Partial<Omit<ServiceSource, 'category'>> {
    /** The id of the entry in the catalogue. Without an `id` it is the service's too. */
    readonly use: Id;
    /** The id of its category. */
    readonly category: Id;
}
