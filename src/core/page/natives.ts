/**
 * Interfaces of the browser that the gates use after they have started. Pages and their libraries replace some of them (MooTools and
 * Prototype do), so the browser's own are taken here first.
 */
export const { MutationObserver, Promise, Set, reportError } = globalThis;
