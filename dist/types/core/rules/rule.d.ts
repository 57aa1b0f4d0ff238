import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
/** What has to be allowed before something passes: the services that declared it. */
export interface Rule {
    /** The services that declared it; none for an entry that nobody declared. */
    readonly services: readonly ServiceSource[];
    /**
     * Whether all of the services have to be allowed, or any one is enough. It is all if they belong to several categories and none of these
     * is required, so that an acceptance for one purpose doesn't serve another that was refused (GDPR, article 6(1)(a)).
     */
    readonly needsAll: boolean;
    /** The services as an expression of their ids; empty if there are none. */
    readonly id: string;
    /** Whether it waits until the visitor answers. Otherwise it fails at once, as after a refusal. */
    readonly waits: boolean;
}
/** Whether something passes under a rule when only these services are open. */
export declare const isOpenUnder: ({ services, needsAll }: Rule, isOpen: (service: ServiceSource) => boolean) => boolean;
/** Makes the rule for something that these services declared. */
export declare const createRule: ({ categories }: Policy, services: readonly ServiceSource[]) => Rule;
