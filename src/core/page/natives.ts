/**
 * What the gates use of the browser after they have started. Pages and their libraries replace some of these (MooTools and Prototype
 * do), so the browser's own are taken here, before.
 */
export const { MutationObserver, Promise, Set, reportError } = globalThis;
