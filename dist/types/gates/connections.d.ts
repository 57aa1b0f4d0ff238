import type { HostGate } from '../core/holding/declared-hosts.js';
/**
 * Holds connections that stay open. A script gets a placeholder, behind which the connection is made on acceptance. After a refusal the
 * browser itself makes the failing connection, to an address that leads nowhere, so it fails as on a broken connection.
 */
export declare const connections: HostGate;
