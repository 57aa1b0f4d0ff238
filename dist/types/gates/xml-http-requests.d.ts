import type { HostGate } from '../core/holding/declared-hosts.js';
/** Holds what `XMLHttpRequest` sends. What fails is sent nowhere by the browser itself, so that everything comes in its order. */
export declare const xmlHttpRequests: HostGate;
