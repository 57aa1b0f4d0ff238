/** How a property of an element behaves. Setting it to another value renders the element again. */
export interface PropertyOptions {
    /** Whether it is internal, so that no attribute sets it. Default false. */
    readonly state?: boolean;
    /** Whether the attribute of the same name sets it. Default true. */
    readonly attribute?: boolean;
    /** `Boolean` if only the presence of the attribute counts, not its text. */
    readonly type?: typeof Boolean;
    /** Whether setting the property also sets the attribute; only with the type `Boolean`. Default false. */
    readonly reflect?: boolean;
    /** Whether setting it to the same value renders too. Default false. */
    readonly always?: boolean;
}
/** On a server there are no elements. The UI can be imported there, but renders nothing. */
declare const Host: {
    new (): HTMLElement;
    prototype: HTMLElement;
};
/**
 * An element that renders a template of lit into its shadow root, once for all changes of a task. It has the members of lit’s own base
 * class that the widget's elements use, with the same names. Lit's class would add 1.7 kB to a first visit’s question, which has 14.6 kB at
 * most.
 */
export declare class RenderingElement extends Host {
    #private;
    static readonly styles: readonly string[];
    static readonly properties: Readonly<Record<string, PropertyOptions>>;
    /** The browser reads this when the element is defined, so the properties are made here. */
    static get observedAttributes(): readonly string[];
    /** Settles when all changes are rendered. */
    updateComplete: Promise<void>;
    /** The root into which the template is rendered. It exists once the element was in a page. */
    renderRoot: ShadowRoot;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, _before: string | null, value: string | null): void;
    /** Renders the element soon. @param name the property that changed */
    requestUpdate(name?: string): void;
    /** Called before it renders. */
    protected willUpdate(): void;
    /** What the element shows. */
    protected render(): unknown;
    /** Called after it has rendered. @param changed the properties that changed */
    protected updated?(changed: ReadonlySet<string>): void;
}
export {};
