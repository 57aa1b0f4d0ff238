import type { HostGate } from '../core/holding/declared-hosts.js';
/**
 * Holds what `XMLHttpRequest` sends. A request that fails is sent to an address that leads nowhere, so that the browser fires all events in
 * their order.
 */
export declare const xmlHttpRequests: HostGate;
