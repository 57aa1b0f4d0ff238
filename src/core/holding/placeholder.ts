import { PARTS, type Part } from './patch.js';
import type { Patches } from './patches.js';

type Things = Record<string, unknown>;
type Method = (...args: unknown[]) => unknown;
type Handler = Method | null;

/** What a placeholder does when one of the platform's members is used on it. */
type Use = (name: string, part: Part, args: readonly unknown[]) => unknown;

/**
 * An object that a script gets at once, while the real one can't be made yet. It inherits from the same prototype, and is an event target
 * itself, so a script's own fields, subclasses and listeners work. Only the platform's members are treated separately: they are passed to
 * the real object once there is one.
 */
export interface Placeholder {
  readonly placeholder: EventTarget;
  /** Does something with the real object: at once, or when there is one. */
  readonly perform: (act: (real: Things) => unknown) => unknown;
  /** Connects the real object: what was asked of the placeholder meanwhile is done, and events are passed on. */
  readonly become: (real: EventTarget) => void;
}

/** Passes events of the real object on, as the placeholder's own events. */
const passOn = (placeholder: EventTarget) => (event: Event) => {
  const Copy = event.constructor as new (type: string, init: Event) => Event;
  if (!placeholder.dispatchEvent(new Copy(event.type, event))) event.preventDefault();
};

/** The event types that scripts listen for on the placeholder. Once there is a real object, these are listened for on it. */
const createListening = (placeholder: EventTarget) => {
  const types = new Set<string>();
  const pass = passOn(placeholder);
  const handlers = new Map<string, Handler>();
  let real: EventTarget | undefined;
  const listenFor = (type: string): void => {
    if (types.has(type)) return;
    types.add(type);
    real?.addEventListener(type, pass);
  };
  return {
    listenFor,
    become(one: EventTarget): void {
      real = one;
      for (const type of types) real.addEventListener(type, pass);
    },
    getHandler: (type: string): Handler => handlers.get(type) ?? null,
    /** A handler keeps the place of the first one among the listeners (HTML, section 8.1.8.1). */
    setHandler(type: string, value: unknown): void {
      const isFirst = !handlers.has(type);
      handlers.set(type, typeof value === 'function' ? (value as Method) : null);
      listenFor(type);
      if (isFirst)
        placeholder.addEventListener(type, (event) => {
          if (handlers.get(type)?.call(placeholder, event) === false) event.preventDefault();
        });
    },
  };
};

/** Patches the members of an interface, and of those that it inherits from, so that they ask `useOf` before they ask the platform. */
const createTeaching = (patch: Patches['patch'], useOf: (self: object) => Use | undefined) => {
  const taught = new Set<object>();
  const teach = (owner: object, name: string, part: Part): void =>
    patch(
      owner,
      name,
      {
        apply(native: Method, self: object, args: unknown[]) {
          const use = useOf(self);
          return use ? use(name, part, args) : Reflect.apply(native, self, args);
        },
      },
      part,
    );
  return (platform: object): void => {
    for (let level = platform; level !== EventTarget.prototype; level = Object.getPrototypeOf(level) as object) {
      if (taught.has(level)) continue;
      taught.add(level);
      for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(level)))
        for (const part of PARTS)
          if (name !== 'constructor' && typeof own[part] === 'function') teach(level, name, part);
    }
  };
};

/** A server may send events of any name. Only a call of addEventListener shows which ones the page listens for. */
const watchListening = (placeholder: EventTarget, listenFor: (type: string) => void): void => {
  const addEventListener = (...args: Parameters<EventTarget['addEventListener']>): void => {
    listenFor(args[0]);
    EventTarget.prototype.addEventListener.apply(placeholder, args);
  };
  Object.defineProperty(placeholder, 'addEventListener', {
    configurable: true,
    writable: true,
    value: addEventListener,
  });
};

/** Makes placeholders, and has the platform's members know them. */
export const createPlaceholders = ({ patch }: Pick<Patches, 'patch'>) => {
  const uses = new WeakMap<object, Use>();
  const teach = createTeaching(patch, (self) => uses.get(self));
  /**
   * @param platform the prototype of the browser's own instances
   * @param prototype the prototype of this placeholder: a script may have a subclass
   * @param before the values of its members until there is a real object
   */
  return (platform: object, prototype: object, before: Things): Placeholder => {
    teach(platform);
    const placeholder = Object.setPrototypeOf(new EventTarget(), prototype) as EventTarget;
    const listening = createListening(placeholder);
    const waiting: ((real: Things) => unknown)[] = [];
    let real: Things | undefined;
    const perform = (act: (real: Things) => unknown): unknown => {
      if (real) return act(real);
      waiting.push(act);
      return undefined;
    };
    const get = (name: string): unknown => (real ? real[name] : (before[name] ?? null));
    const set = (name: string, value: unknown): unknown => {
      before[name] = value;
      return perform((one) => {
        one[name] = value;
      });
    };
    const call = (name: string, args: readonly unknown[]): unknown => {
      const own = real ? undefined : before[name];
      if (own) return (own as Method)(...args);
      return perform((one) => Reflect.apply(one[name] as Method, one, args));
    };
    uses.set(placeholder, (name, part, args) => {
      const type = name.startsWith('on') && part !== 'value' ? name.slice(2) : '';
      if (part === 'value') return call(name, args);
      if (part === 'get') return type ? listening.getHandler(type) : get(name);
      if (!type) return set(name, args[0]);
      listening.setHandler(type, args[0]);
      return undefined;
    });
    watchListening(placeholder, listening.listenFor);
    return {
      placeholder,
      perform,
      become(one) {
        real = one as unknown as Things;
        listening.become(one);
        for (const act of waiting.splice(0)) act(real);
      },
    };
  };
};
