import type { HostGate } from '../core/holding/declared-hosts.js';
/**
 * Holds objects that must be made at once and so can't wait, by dropping what they would fetch from: the source of a font, the servers of a
 * connection to a peer.
 */
export declare const droppedSources: HostGate;
