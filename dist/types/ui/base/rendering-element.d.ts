/** How a property of an element behaves. Setting it to another value renders the element again. */
export interface PropertyOptions {
    /** Whether it is the element’s own affair, which no attribute sets. Default false. */
    readonly state?: boolean;
    /** Whether an attribute of its name sets it. Default true. */
    readonly attribute?: boolean;
    /** Whether its attribute is there or not, instead of a text. */
    readonly type?: typeof Boolean;
    /** Whether the attribute follows the property; for those of the type `Boolean`. Default false. */
    readonly reflect?: boolean;
    /** Whether setting it to the same value renders too. Default false. */
    readonly always?: boolean;
}
/** A server that imports the UI has no elements, and renders none. */
declare const Host: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * An element that renders a template of lit’s into its shadow root, once for all changes of a task. It has what our elements use of
 * lit’s own base class, under the same names: that one would add 1.7 kB to a first visit’s question, which has 14.6 kB at most.
 */
export declare class RenderingElement extends Host {
    #private;
    static readonly styles: readonly string[];
    static readonly properties: Readonly<Record<string, PropertyOptions>>;
    /** The browser reads this as it defines the element, so it is the time to make the properties. */
    static get observedAttributes(): readonly string[];
    /** Settles when what was changed is rendered. */
    updateComplete: Promise<void>;
    /** Where the template is rendered. There from the first time the element is in a page. */
    renderRoot: ShadowRoot;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, _before: string | null, value: string | null): void;
    /** Renders the element soon. @param name the property that changed */
    requestUpdate(name?: string): void;
    /** Is called before it renders. */
    protected willUpdate(): void;
    /** What the element shows. */
    protected render(): unknown;
    /** Is called after it has rendered. @param changed the properties that changed */
    protected updated?(changed: ReadonlySet<string>): void;
}
export {};
