/**
 * Interfaces of the browser that the gates use after they have started. Pages and their libraries replace some of them (MooTools and
 * Prototype do), so the browser's own are taken here first.
 */
export declare const MutationObserver: {
    new (callback: MutationCallback): MutationObserver;
    prototype: MutationObserver;
}, Promise: PromiseConstructor, Set: SetConstructor, reportError: typeof globalThis.reportError;
