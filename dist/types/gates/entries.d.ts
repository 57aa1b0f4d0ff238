import type { Policy } from '../core/policy.js';
import type { ServiceSource } from '../core/policy-source.js';
import type { Withdrawal } from '../core/withdrawal.js';
/**
 * Erases what the closed services declared to keep in this browser, unless it is the record, or an open service needs it too,
 * and tells what went and what stayed. Entries that a page can't see (HttpOnly, other sites') are beyond it.
 */
export declare const eraseEntries: (policy: Policy, closed: readonly ServiceSource[], isOpen?: (service: ServiceSource) => boolean) => Promise<Withdrawal>;
