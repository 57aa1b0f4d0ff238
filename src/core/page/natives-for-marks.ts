/** Interfaces of the browser that only the gate of marks uses after it has started, taken before a page replaces them. */
export const { Event, Map, WeakMap, WeakRef } = globalThis;

// There is no document where a server only imports this.
export const createElementNS = globalThis.document?.createElementNS.bind(document);
