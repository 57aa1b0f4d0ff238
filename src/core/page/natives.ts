/**
 * Methods of the browser that the gates call after they have started. Pages and their libraries replace some of them, so the browser's own
 * are taken here first. What stands in the global object by its name is taken by the build (src/build/capture-globals.ts).
 */

const parentOf = (one: unknown): unknown => (one ? Object.getPrototypeOf(one) : undefined);
// Where MooTools came before, these are its own. But an interface that inherits from another one still names the browser's.
export const Event = parentOf(globalThis.CustomEvent) as typeof globalThis.Event;
export const Document = parentOf(globalThis.HTMLDocument) as typeof globalThis.Document;

// There is no document where a server only imports this.
export const createTreeWalker = globalThis.document?.createTreeWalker.bind(document);
export const createElementNS = globalThis.document?.createElementNS.bind(document);
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its element
export const matches = globalThis.Element?.prototype.matches;
