import type { HostGate } from '../core/holding/declared-hosts.js';
/**
 * Holds what stays connected. A script gets a placeholder, behind which the connection is made on acceptance. What fails connects to
 * nothing by itself, and so fails as on a broken line.
 */
export declare const connections: HostGate;
