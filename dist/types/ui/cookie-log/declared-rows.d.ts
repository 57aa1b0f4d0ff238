import type { Policy } from '../../core/policy/policy.js';
import type { CookieSource } from '../../core/policy/cookie-source.js';
import type { ServiceSource } from '../../core/policy/service-source.js';
import type { LogWords } from '../words/log-words.js';
/** What one row of the table shows: a service, one of its entries, or both. */
export interface DeclaredRow {
    /** Undefined for a service that declares no entries. */
    readonly cookie?: CookieSource;
    readonly category: string;
    /** Undefined for the widget's own entries. */
    readonly service?: ServiceSource;
}
/** All that the policy declares, in its order: each entry of each service, and the services without any. */
export declare const declaredRows: (policy: Policy, words: LogWords) => DeclaredRow[];
