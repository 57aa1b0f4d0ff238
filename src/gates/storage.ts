import { asText } from '../core/as-text.js';
import type { EntryGate } from '../core/declared-entries.js';
import { patch } from '../core/patch.js';

type Native = (...args: unknown[]) => unknown;
type Kind = 'localStorage' | 'sessionStorage';

/**
 * Holds what scripts write into the storage areas, by method and by property. Properties can only be watched through a proxy, so
 * scripts get one in each area's place; what takes an area itself is given that.
 */
export const storage: EntryGate = ({ write, tell, forgetAll }) => {
  /** The areas behind the proxies. */
  const areas = new WeakMap<object, { readonly area: Storage; readonly kind: Kind }>();
  const { getItem, setItem } = Storage.prototype as unknown as Record<'getItem' | 'setItem', Native>;
  const behind = (one: unknown): unknown => areas.get(one as object)?.area ?? one;

  const put = (kind: Kind, area: Storage, name: string, value: string, go: () => unknown): unknown =>
    write({ kind, name, size: value.length, exists: () => getItem.call(area, name) !== null, go });
  const remove = (kind: Kind, area: Storage, name: string, go: () => unknown): unknown =>
    write({ kind, name, removes: true, exists: () => getItem.call(area, name) !== null, go });

  const watch = (area: Storage, kind: Kind): Storage => {
    // Not the area itself: a proxy looks at its target each time it is used, and an area is slow to look at.
    const target = Object.create(Storage.prototype) as Storage;
    const proxy = new Proxy(target, {
      get: (_, name) =>
        name in target ? (Reflect.get(target, name, area) as unknown) : (area[name as never] as unknown),
      has: (_, name) => name in area,
      ownKeys: () => Reflect.ownKeys(area),
      getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(area, name),
      setPrototypeOf: (_, prototype) => Reflect.setPrototypeOf(area, prototype),
      // As with any object whose names the platform gives (Web IDL, section 3.9.5); WebKit’s areas would do it.
      preventExtensions: () => false,
      // Assigning ends here too (ECMAScript, section 10.1.9.2).
      defineProperty: (_, name, descriptor) => {
        if (typeof name === 'symbol') return Reflect.defineProperty(area, name, descriptor);
        const value = asText(descriptor.value);
        put(kind, area, name, value, () => setItem.call(area, name, value));
        return true;
      },
      deleteProperty: (_, name) => {
        const go = (): boolean => Reflect.deleteProperty(area, name);
        return typeof name === 'symbol' ? go() : (remove(kind, area, name, go) as boolean);
      },
    });
    areas.set(proxy, { area, kind });
    return proxy;
  };

  /** Has a method work on the area behind a proxy. */
  const reach = (
    method: string,
    act = (_kind: Kind, _area: Storage, _args: readonly unknown[], go: () => unknown): unknown => go(),
  ) =>
    patch(Storage.prototype, method, {
      apply(native: Native, self: object, args: unknown[]) {
        const own = areas.get(self);
        return own
          ? act(own.kind, own.area, args, () => Reflect.apply(native, own.area, args))
          : Reflect.apply(native, self, args);
      },
    });

  const undos = [
    ...(['localStorage', 'sessionStorage'] as const).map((kind) => {
      let proxy: Storage | undefined;
      return patch(window, kind, {
        apply(native: () => Storage | null, self, args: []) {
          const area = Reflect.apply(native, self, args);
          return area && (proxy ??= watch(area, kind));
        },
      });
    }),
    ...['key', 'getItem'].map((method) => reach(method)),
    patch(Storage.prototype, 'length', {
      apply: (native: Native, self) => native.call(behind(self)),
    }),
    reach('setItem', (kind, area, args, go) => {
      if (args.length < 2) return go();
      const [name, value] = args.map(asText) as [string, string];
      return put(kind, area, name, value, () => setItem.call(area, name, value));
    }),
    reach('removeItem', (kind, area, args, go) => (args.length ? remove(kind, area, asText(args[0]), go) : go())),
    reach('clear', (kind, area, _, go) => {
      for (const name of Object.keys(area)) tell('removed', kind, name);
      forgetAll(kind);
      return go();
    }),
    patch(StorageEvent.prototype, 'storageArea', {
      apply(native: Native, self) {
        const area = native.call(self);
        return area && [localStorage, sessionStorage].find((one) => behind(one) === area);
      },
    }),
    patch(window, 'StorageEvent', {
      construct: (native, args: [string, StorageEventInit?], made) => {
        const [type, init] = args;
        const given = init?.storageArea ? [type, { ...init, storageArea: behind(init.storageArea) }] : args;
        return Reflect.construct(native, given, made) as object;
      },
    }),
  ];
  return () => undos.forEach((undo) => undo());
};
