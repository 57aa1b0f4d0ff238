/**
 * What the gates use of the browser after they have started. Pages and their libraries replace some of these (MooTools and Prototype
 * do), so the browser's own are taken here, before.
 */
export const { Event, Map, MutationObserver, Promise, Set, WeakMap, WeakRef, WeakSet, reportError } = globalThis;

// There is no document where a server only imports this.
export const createElementNS = globalThis.document?.createElementNS.bind(document);
