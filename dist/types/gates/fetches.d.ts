import type { HostGate } from '../core/holding/declared-hosts.js';
/** Holds `fetch()`. If a script aborts the request while it waits, it ends at once. */
export declare const fetches: HostGate;
