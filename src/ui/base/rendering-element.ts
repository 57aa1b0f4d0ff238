import { adoptStyles } from './adopt-styles.js';
import { render } from '../lit.js';

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

type Values = Record<string, unknown>;

/** A server that imports the UI has no elements, and renders none. */
const Host = globalThis.HTMLElement ?? Object;

/**
 * An element that renders a template of lit’s into its shadow root, once for all changes of a task. It has what our elements use of
 * lit’s own base class, under the same names: that one would add 1.7 kB to a first visit’s question, which has 14.6 kB at most.
 */
export class RenderingElement extends Host {
  static readonly styles: readonly string[] = [];
  static readonly properties: Readonly<Record<string, PropertyOptions>> = {};

  /** The browser reads this as it defines the element, so it is the time to make the properties. */
  static get observedAttributes(): readonly string[] {
    const all = Object.entries(this.properties);
    for (const [name, { always }] of all)
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: RenderingElement) {
          return this.#values[name];
        },
        set(this: RenderingElement, value: unknown) {
          const isSame = Object.is(this.#values[name], value);
          this.#values[name] = value;
          if (!isSame || always) this.requestUpdate(name);
        },
      });
    return all.flatMap(([name, { state, attribute = !state }]) => (attribute ? name : []));
  }

  /** Settles when what was changed is rendered. */
  updateComplete: Promise<void> = Promise.resolve();
  /** Where the template is rendered. There from the first time the element is in a page. */
  declare renderRoot: ShadowRoot;
  readonly #values: Values = {};
  readonly #changed = new Set<string>();
  #isPending = false;

  get #options(): Readonly<Record<string, PropertyOptions>> {
    return (this.constructor as typeof RenderingElement).properties;
  }

  constructor() {
    super();
    // What was set before the element was defined hides the property.
    const own = this as unknown as Values;
    for (const name of Object.keys(this.#options)) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      Reflect.deleteProperty(own, name);
      own[name] = value;
    }
  }

  connectedCallback(): void {
    this.renderRoot ??= this.#makeRoot();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    // For elements that end something here.
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    (this as unknown as Values)[name] = this.#options[name]?.type ? value !== null : value;
  }

  #makeRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof RenderingElement).styles);
    return root;
  }

  /** Renders the element soon. @param name the property that changed */
  requestUpdate(name?: string): void {
    if (name) this.#changed.add(name);
    if (this.#isPending || !this.renderRoot) return;
    this.#isPending = true;
    this.updateComplete = this.#update();
  }

  async #update(): Promise<void> {
    await Promise.resolve();
    const changed = new Set(this.#changed);
    for (const [name, { reflect }] of Object.entries(this.#options))
      if (reflect) this.toggleAttribute(name, !!this.#values[name]);
    this.willUpdate();
    render(this.render(), this.renderRoot, { host: this });
    this.#changed.clear();
    this.#isPending = false;
    this.updated?.(changed);
  }

  /** Is called before it renders. */
  protected willUpdate(): void {
    // For elements that have something to do then.
  }

  /** What the element shows. */
  protected render(): unknown {
    return undefined;
  }

  /** Is called after it has rendered. @param changed the properties that changed */
  protected updated?(changed: ReadonlySet<string>): void;
}
