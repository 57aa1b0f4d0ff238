/**
 * Interfaces of the browser that the gates use after they have started. Pages and their libraries replace some of them (MooTools and
 * Prototype do), so the browser's own are taken here first.
 */
export const { MutationObserver, Promise, Set, reportError } = globalThis;

// There is no document where a server only imports this.
export const createTreeWalker = globalThis.document?.createTreeWalker.bind(document);
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its element
export const matches = globalThis.Element?.prototype.matches;
