import type { HostGate } from '../core/holding/declared-hosts.js';
/**
 * Drops what a thing would fetch from, where the thing itself is made at once and can't wait: the source of a font, the servers of a
 * connection to a peer.
 */
export declare const droppedSources: HostGate;
