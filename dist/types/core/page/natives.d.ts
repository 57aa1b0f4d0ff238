/**
 * Interfaces of the browser that the gates use after they have started. Pages and their libraries replace some of them (MooTools and
 * Prototype do), so the browser's own are taken here first.
 */
export declare const MutationObserver: {
    new (callback: MutationCallback): MutationObserver;
    prototype: MutationObserver;
}, Promise: PromiseConstructor, Set: SetConstructor, reportError: typeof globalThis.reportError;
export declare const createTreeWalker: (root: Node, whatToShow?: number, filter?: NodeFilter | null) => TreeWalker;
export declare const matches: {
    <K extends keyof HTMLElementTagNameMap>(selectors: K): this is HTMLElementTagNameMap[K];
    <K extends keyof SVGElementTagNameMap>(selectors: K): this is SVGElementTagNameMap[K];
    <K extends keyof MathMLElementTagNameMap>(selectors: K): this is MathMLElementTagNameMap[K];
    (selectors: string): boolean;
};
