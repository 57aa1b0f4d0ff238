/**
 * What the gates use of the browser after they have started. Pages and their libraries replace some of these (MooTools and Prototype
 * do), so the browser's own are taken here, before.
 */
export declare const Event: {
    new (type: string, eventInitDict?: EventInit): Event;
    prototype: Event;
    readonly NONE: 0;
    readonly CAPTURING_PHASE: 1;
    readonly AT_TARGET: 2;
    readonly BUBBLING_PHASE: 3;
}, Map: MapConstructor, MutationObserver: {
    new (callback: MutationCallback): MutationObserver;
    prototype: MutationObserver;
}, Promise: PromiseConstructor, Set: SetConstructor, WeakMap: WeakMapConstructor, WeakRef: WeakRefConstructor, WeakSet: WeakSetConstructor, reportError: typeof globalThis.reportError;
export declare const createElementNS: {
    (namespaceURI: "http://www.w3.org/1999/xhtml", qualifiedName: string): HTMLElement;
    <K extends keyof SVGElementTagNameMap>(namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: K): SVGElementTagNameMap[K];
    (namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: string): SVGElement;
    <K extends keyof MathMLElementTagNameMap>(namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: K): MathMLElementTagNameMap[K];
    (namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: string): MathMLElement;
    (namespaceURI: string | null, qualifiedName: string, options?: ElementCreationOptions): Element;
    (namespace: string | null, qualifiedName: string, options?: string | ElementCreationOptions): Element;
};
