import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
/** What has to be allowed before something passes: the services that declared it. */
export interface Rule {
    /** The services that declared it; none for an entry that nobody declared. */
    readonly services: readonly ServiceSource[];
    /**
     * Whether all of them have to be allowed, or any one lets it pass. All, where they are of several categories, so that what is accepted for
     * one purpose doesn't serve another that was refused (GDPR, article 6(1)(a)), unless one category is required.
     */
    readonly needsAll: boolean;
    /** The same as an expression of their ids. Empty where there are none. */
    readonly id: string;
    /** Whether it waits while the visitor hasn't answered; otherwise it fails, as after a refusal. */
    readonly waits: boolean;
}
/** Whether a rule lets pass what it is about, where just these services are open. */
export declare const isOpenUnder: ({ services, needsAll }: Rule, isOpen: (service: ServiceSource) => boolean) => boolean;
/** The rule of what these services declared. */
export declare const createRule: ({ categories }: Policy, services: readonly ServiceSource[]) => Rule;
