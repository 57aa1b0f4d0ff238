import { asText } from '../core/holding/as-text.js';
import type { EntryGate } from '../core/holding/declared-entries.js';
import { createPlaceholders } from '../core/holding/placeholder.js';
import { NativeEvent } from '../core/contract/native-event.js';
import type { EntryKind } from '../core/policy/entry-kinds.js';
import type { HeldWrite } from '../core/holding/writes.js';

type Native = (...args: unknown[]) => unknown;

/** A request that fails as in a browser without databases. Browsers have failed so in private windows. */
const makeFailedRequest = (): EventTarget => {
  const error = new DOMException('Held back', 'InvalidStateError');
  const request = Object.assign(new EventTarget(), { error, readyState: 'done', result: undefined });
  // First the script adds its listeners.
  setTimeout(() => request.dispatchEvent(new NativeEvent('error', { bubbles: true, cancelable: true })));
  return request;
};

/** What a script gets for `indexedDB.open()`, and how that ends. */
const holdDatabase =
  (createPlaceholder: ReturnType<typeof createPlaceholders>) =>
  (open: () => unknown): HeldWrite => {
    const { prototype } = IDBOpenDBRequest;
    const { placeholder, become } = createPlaceholder(prototype, prototype, { readyState: 'pending' });
    return {
      result: placeholder,
      proceed: () => become(open() as IDBOpenDBRequest),
      fail: () => become(makeFailedRequest()),
    };
  };

/** What a script gets for `caches.open()`, and how that ends. */
const holdCache = (open: () => unknown): HeldWrite => {
  let proceed = (): void => {};
  let fail = (): void => {};
  const result = new Promise((resolve, reject) => {
    proceed = () => resolve(open());
    fail = () => reject(new DOMException('Held back', 'SecurityError'));
  });
  return { result, proceed, fail };
};

/** Holds the opening of databases and caches. */
export const databases: EntryGate = ({ write }, _consent, patches) => {
  const holdOpening = (kind: EntryKind, owner: object | undefined, hold: typeof holdCache): void =>
    patches.patch(owner, 'open', {
      apply(native: Native, self, args: unknown[]) {
        const perform = (): unknown => Reflect.apply(native, self, args);
        // An invalid call, without a name or with a version below 1, throws at once.
        if (!args.length || Number(args[1] ?? 1) < 1) return perform();
        // Browsers don't tell whether the database or cache existed before.
        const exists = (): boolean => false;
        return write({ kind, name: asText(args[0]), exists, perform, whileHeld: () => hold(perform) });
      },
    });
  holdOpening('IndexedDB', window.IDBFactory?.prototype, holdDatabase(createPlaceholders(patches)));
  holdOpening('Cache', window.CacheStorage?.prototype, holdCache);
};
