import { asText } from './as-text.js';
import type { Writes } from './writes.js';

/** A storage area, with a proxy for the page's scripts that holds what they write. */
export interface HeldArea {
  readonly kind: 'localStorage' | 'sessionStorage';
  readonly area: Storage;
  readonly proxy: Storage;
  /** Sets an item, or holds the write. */
  readonly setItem: (name: string, value: string, perform: () => unknown) => unknown;
  /** Removes an item. */
  readonly removeItem: (name: string, perform: () => unknown) => unknown;
}

/**
 * Holds what scripts write into an area. Only a proxy can watch an area's properties. This one behaves as areas do in this browser.
 * @param getItem the browser's own
 */
export const holdArea = (
  area: Storage,
  kind: HeldArea['kind'],
  getItem: (...args: unknown[]) => unknown,
  { write, remove }: Writes,
): HeldArea => {
  const exists = (name: string) => () => getItem.call(area, name) !== null;
  const setItem: HeldArea['setItem'] = (name, value, perform) =>
    write({ kind, name, exists: exists(name), size: value.length, perform });
  const removeItem: HeldArea['removeItem'] = (name, perform) => remove({ kind, name, exists: exists(name), perform });

  // Each use of a proxy reads its target, and reading an area is slow. So the target is an object with everything that isn't an item: the
  // methods, symbols, and what the page puts over a method, where the browser lets it (Chromium does).
  const target = Object.create(Object.getPrototypeOf(area) as object) as Storage;
  const define = (name: string | symbol, descriptor: PropertyDescriptor): boolean => {
    const isDone = Reflect.defineProperty(area, name, descriptor);
    const isItem = typeof name === 'string' && (!(name in target) || Reflect.get(area, name) === target[name]);
    return isDone && (isItem || Reflect.defineProperty(target, name, descriptor));
  };
  const proxy = new Proxy(target, {
    get: (_, name, receiver) => Reflect.get(name in target ? target : area, name, receiver) as unknown,
    has: (_, name) => name in area,
    ownKeys: () => Reflect.ownKeys(area),
    getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(area, name),
    setPrototypeOf: (_, prototype) =>
      Reflect.setPrototypeOf(target, prototype) && Reflect.setPrototypeOf(area, prototype),
    // Refuses, like every object with named properties of the platform (https://github.com/whatwg/webidl/pull/197). WebKit’s own areas don't.
    preventExtensions: () => false,
    // An assignment also ends up here (ECMAScript, section 10.1.9.2).
    defineProperty(_, name, descriptor) {
      // Symbols and accessors aren't items.
      if (typeof name === 'symbol' || descriptor.get || descriptor.set) return define(name, descriptor);
      const value = asText(descriptor.value);
      setItem(name, value, () => define(name, name in target ? descriptor : { ...descriptor, value }));
      return true;
    },
    deleteProperty(_, name) {
      const perform = (): boolean => Reflect.deleteProperty(target, name) && Reflect.deleteProperty(area, name);
      return typeof name === 'symbol' ? perform() : (removeItem(name, perform) as boolean);
    },
  });
  return { kind, area, proxy, setItem, removeItem };
};
