import { asText } from '../core/holding/as-text.js';
import type { EntryGate } from '../core/holding/declared-entries.js';
import { holdArea, type HeldArea } from '../core/holding/held-area.js';
import type { Patches } from '../core/holding/patches.js';
import type { Writes } from '../core/holding/writes.js';

type Native = (...args: unknown[]) => unknown;
/** The areas that scripts have asked for, by the area itself and by its proxy. */
type HeldAreas = WeakMap<object, HeldArea>;
/** What a method does on a held area. `perform` calls the browser's own method. */
type Act = (held: HeldArea, args: readonly unknown[], perform: () => unknown) => unknown;

/** Gives scripts a proxy in the place of each area. */
const replaceAreas = (areas: HeldAreas, writes: Writes, { patch }: Patches): void => {
  const { getItem } = Storage.prototype as unknown as Record<'getItem', Native>;
  for (const kind of ['localStorage', 'sessionStorage'] as const)
    patch(window, kind, {
      apply(native: () => Storage | null, self, args: []) {
        const area = Reflect.apply(native, self, args);
        if (!area) return area;
        const held = areas.get(area) ?? holdArea(area, kind, getItem, writes);
        areas.set(area, held).set(held.proxy, held);
        return held.proxy;
      },
    });
};

/** Makes the methods of areas work on the proxies too, and holds what they write. */
const replaceMethods = (areas: HeldAreas, { reportEntry, dropWaiting }: Writes, { patch }: Patches): void => {
  const acts: Readonly<Record<string, Act>> = {
    key: (_held, _args, perform) => perform(),
    getItem: (_held, _args, perform) => perform(),
    setItem: (held, args, perform) => held.setItem(args[0] as string, args[1] as string, perform),
    removeItem: (held, args, perform) => held.removeItem(args[0] as string, perform),
    clear({ kind, area }, _, perform) {
      for (const name of Object.keys(area)) reportEntry('removed', kind, name);
      dropWaiting(kind);
      return perform();
    },
  };
  for (const [method, act] of Object.entries(acts))
    patch(Storage.prototype, method, {
      apply(native: Native, self: object, args: unknown[]) {
        const held = areas.get(self);
        if (!held) return Reflect.apply(native, self, args);
        // Without all its arguments the method throws. (The page may have replaced the method, so its own length isn't used.)
        const needed = method === 'setItem' ? 2 : 1;
        if (method !== 'clear' && args.length < needed) return Reflect.apply(native, held.area, args);
        // An argument is converted to text only once.
        const texts = method === 'key' ? args : args.slice(0, needed).map(asText);
        return act(held, texts, () => Reflect.apply(native, held.area, texts));
      },
    });
};

/** Makes every member that takes or returns an area take and return the proxies. */
const replaceReaders = (areas: HeldAreas, { patch }: Patches): void => {
  const areaBehind = (one: unknown): unknown => areas.get(one as object)?.area ?? one;
  patch(Storage.prototype, 'length', {
    apply: (native: Native, self) => native.call(areaBehind(self)),
  });
  patch(StorageEvent.prototype, 'storageArea', {
    apply(native: Native, self: StorageEvent) {
      const area = native.call(self);
      // The event's window is asked for the area too, because an area gets its proxy when it is first asked for.
      const view = (self.target ?? window) as Window;
      const asked = [view.localStorage, view.sessionStorage].find((one) => areaBehind(one) === area);
      return area && (asked ?? areas.get(area)?.proxy ?? null);
    },
  });
  patch(StorageEvent.prototype, 'initStorageEvent', {
    apply: (native: Native, self: object, args: unknown[]) => Reflect.apply(native, self, args.map(areaBehind)),
  });
  patch(window, 'StorageEvent', {
    construct(native, args: [string, StorageEventInit?], made) {
      const [type, init] = args;
      const given = init?.storageArea ? [type, { ...init, storageArea: areaBehind(init.storageArea) }] : args;
      return Reflect.construct(native, given, made) as object;
    },
  });
};

/** Holds what scripts write into the storage areas, by method and by property. */
export const storage: EntryGate = (writes, _consent, patches) => {
  const areas: HeldAreas = new WeakMap();
  replaceAreas(areas, writes, patches);
  replaceMethods(areas, writes, patches);
  replaceReaders(areas, patches);
};
