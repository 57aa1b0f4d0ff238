/**
 * Members of the browser that the gates use after they have started. Pages and their libraries replace some of them, so the browser's own
 * are taken here first. What stands in the global object by its name is taken by the build (src/build/capture-globals.ts).
 */

// Where MooTools came before, the one of this name is its own, but the browser's HTMLDocument still inherits from the browser's Document. An
// imitated page (jsdom 26 in Vitest) may have no HTMLDocument.
export const Document = (
  globalThis.HTMLDocument && globalThis.HTMLDocument !== globalThis.Document
    ? Object.getPrototypeOf(HTMLDocument)
    : globalThis.Document
) as typeof globalThis.Document;

// There is no document where a server only imports this.
export const createTreeWalker = globalThis.document?.createTreeWalker.bind(document);
export const createElementNS = globalThis.document?.createElementNS.bind(document);
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its element
export const matches = globalThis.Element?.prototype.matches;
