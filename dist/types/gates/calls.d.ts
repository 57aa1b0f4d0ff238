import type { HostGate } from '../core/holding/declared-hosts.js';
/** Holds methods that have the browser ask for something. */
export declare const calls: HostGate;
