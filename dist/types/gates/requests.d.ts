import type { HostGate } from '../core/declared-hosts.js';
/**
 * Holds the requests that scripts make for declared hosts: they wait for the visitor's choice. `WebTransport` and `SharedWorker`
 * don't, as too much of them is used at once. What fails is sent to an address that leads nowhere, and so fails as on a broken
 * line.
 */
export declare const requests: HostGate;
