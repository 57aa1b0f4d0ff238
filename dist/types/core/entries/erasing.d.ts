import type { Policy } from '../policy/policy.js';
import type { ServiceSource } from '../policy/service-source.js';
import type { Askfirst } from '../contract/askfirst.js';
import type { Withdrawal } from '../contract/withdrawal.js';
type IsOpen = (service: ServiceSource) => boolean;
/**
 * Erases what the closed services declared to keep in this browser, unless it is the record, or an open service needs it too,
 * and tells what went and what stayed. Entries that a page can't see (HttpOnly, other sites') are beyond it.
 */
export declare const eraseEntries: (policy: Policy, closed: readonly ServiceSource[], isOpen?: IsOpen) => Promise<Withdrawal>;
/** Erases the entries of services that aren't allowed, left from another visit or set over HTTP, and reports each of them. */
export declare const sweepEntries: ({ policy, allows }: Pick<Askfirst, "policy" | "allows">) => Promise<void>;
/** Makes erasures run one after another, so that none of them reports what another one erased. */
export declare const erasing: () => {
    eraseEntries: (policy: Policy, closed: readonly ServiceSource[], isOpen?: IsOpen | undefined) => Promise<Withdrawal>;
    sweepEntries: (given_0: Pick<Askfirst, "policy" | "allows">) => Promise<void>;
};
export {};
