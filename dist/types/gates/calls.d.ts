import type { HostGate } from '../core/holding/declared-hosts.js';
/** Holds methods by which the browser requests something. */
export declare const calls: HostGate;
