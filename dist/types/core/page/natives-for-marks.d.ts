/** Interfaces of the browser that only the gate of marks uses after it has started, taken before a page replaces them. */
export declare const Event: {
    new (type: string, eventInitDict?: EventInit): Event;
    prototype: Event;
    readonly NONE: 0;
    readonly CAPTURING_PHASE: 1;
    readonly AT_TARGET: 2;
    readonly BUBBLING_PHASE: 3;
}, Map: MapConstructor, WeakMap: WeakMapConstructor, WeakRef: WeakRefConstructor;
export declare const createElementNS: {
    (namespaceURI: "http://www.w3.org/1999/xhtml", qualifiedName: string): HTMLElement;
    <K extends keyof SVGElementTagNameMap>(namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: K): SVGElementTagNameMap[K];
    (namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: string): SVGElement;
    <K extends keyof MathMLElementTagNameMap>(namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: K): MathMLElementTagNameMap[K];
    (namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: string): MathMLElement;
    (namespaceURI: string | null, qualifiedName: string, options?: ElementCreationOptions): Element;
    (namespace: string | null, qualifiedName: string, options?: string | ElementCreationOptions): Element;
};
