/**
 * What the gates use of the browser after they have started. Pages and their libraries replace some of these (MooTools and Prototype
 * do), so the browser's own are taken here, before.
 */
export declare const MutationObserver: {
    new (callback: MutationCallback): MutationObserver;
    prototype: MutationObserver;
}, Promise: PromiseConstructor, Set: SetConstructor, reportError: typeof globalThis.reportError;
