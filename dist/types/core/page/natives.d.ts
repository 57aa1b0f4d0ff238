/**
 * Members of the browser that the gates use after they have started. Pages and their libraries replace some of them, so the browser's own
 * are taken here first. What stands in the global object by its name is taken by the build (src/build/capture-globals.ts).
 */
export declare const Document: typeof globalThis.Document;
export declare const createTreeWalker: (root: Node, whatToShow?: number, filter?: NodeFilter | null) => TreeWalker;
export declare const createElementNS: {
    (namespaceURI: "http://www.w3.org/1999/xhtml", qualifiedName: string): HTMLElement;
    <K extends keyof SVGElementTagNameMap>(namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: K): SVGElementTagNameMap[K];
    (namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: string): SVGElement;
    <K extends keyof MathMLElementTagNameMap>(namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: K): MathMLElementTagNameMap[K];
    (namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: string): MathMLElement;
    (namespaceURI: string | null, qualifiedName: string, options?: ElementCreationOptions): Element;
    (namespace: string | null, qualifiedName: string, options?: string | ElementCreationOptions): Element;
};
export declare const matches: {
    <K extends keyof HTMLElementTagNameMap>(selectors: K): this is HTMLElementTagNameMap[K];
    <K extends keyof SVGElementTagNameMap>(selectors: K): this is SVGElementTagNameMap[K];
    <K extends keyof MathMLElementTagNameMap>(selectors: K): this is MathMLElementTagNameMap[K];
    (selectors: string): boolean;
};
