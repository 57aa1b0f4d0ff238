import type { HostGate } from '../core/holding/declared-hosts.js';
/** Holds `fetch()`. What it is given up with while it waits ends it at once. */
export declare const fetches: HostGate;
