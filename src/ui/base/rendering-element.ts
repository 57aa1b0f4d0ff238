import { adoptStyles } from './adopt-styles.js';
import { render } from '../lit.js';

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

type Values = Record<string, unknown>;

/** On a server there are no elements. The UI can be imported there, but renders nothing. */
const Host = globalThis.HTMLElement ?? Object;

/**
 * An element that renders a template of lit into its shadow root, once for all changes of a task. It has the members of lit’s own base
 * class that the widget's elements use, with the same names. Lit's class would add 1.7 kB to a first visit’s question, which has 14.6 kB at
 * most.
 */
export class RenderingElement extends Host {
  static readonly styles: readonly string[] = [];
  static readonly properties: Readonly<Record<string, PropertyOptions>> = {};

  /** The browser reads this when the element is defined, so the properties are made here. */
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

  /** Settles when all changes are rendered. */
  updateComplete: Promise<void> = Promise.resolve();
  /** The root into which the template is rendered. It exists once the element was in a page. */
  declare renderRoot: ShadowRoot;
  readonly #values: Values = {};
  readonly #changed = new Set<string>();
  #isPending = false;

  get #options(): Readonly<Record<string, PropertyOptions>> {
    return (this.constructor as typeof RenderingElement).properties;
  }

  constructor() {
    super();
    // A value that was set before the element was defined hides the property's accessor.
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
    // Elements override this to end something.
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

  /** Called before it renders. */
  protected willUpdate(): void {
    // Elements override this.
  }

  /** What the element shows. */
  protected render(): unknown {
    return undefined;
  }

  /** Called after it has rendered. @param changed the properties that changed */
  protected updated?(changed: ReadonlySet<string>): void;
}
