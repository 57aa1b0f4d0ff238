import { asText } from '../core/as-text.js';
import type { EntryGate } from '../core/declared-entries.js';
import { patch } from '../core/patch.js';
import { standIn } from '../core/stand-in.js';

type Native = (...args: unknown[]) => unknown;

/** A request that fails as a database's does where the browser keeps none, as private windows have done. */
const failedRequest = (): EventTarget & { onerror?: (event: Event) => void } => {
  const error = new DOMException('Held back', 'InvalidStateError');
  const request = Object.assign(new EventTarget(), { error, readyState: 'done', result: undefined, onerror: () => {} });
  request.addEventListener('error', (event: Event) =>
    (request as { onerror?: (event: Event) => void }).onerror?.(event),
  );
  // Once the script has said who listens.
  setTimeout(() => request.dispatchEvent(new Event('error', { bubbles: true, cancelable: true })));
  return request;
};

/** Holds the opening of databases and caches. */
export const databases: EntryGate = ({ write }) => {
  const undos = [
    patch(window.IDBFactory?.prototype, 'open', {
      apply(native: Native, self, args: unknown[]) {
        const go = (): unknown => Reflect.apply(native, self, args);
        return write({
          kind: 'IndexedDB',
          name: asText(args[0]),
          go,
          meanwhile: (wait) => {
            const [request, become] = standIn(IDBOpenDBRequest.prototype);
            wait(
              () => become(go() as IDBOpenDBRequest),
              () => become(failedRequest()),
            );
            return request;
          },
        });
      },
    }),
    patch(window.CacheStorage?.prototype, 'open', {
      apply(native: Native, self, args: unknown[]) {
        const go = (): unknown => Reflect.apply(native, self, args);
        return write({
          kind: 'Cache',
          name: asText(args[0]),
          go,
          meanwhile: (wait) =>
            new Promise((settle, reject) =>
              wait(
                () => settle(go()),
                () => reject(new DOMException('Held back', 'SecurityError')),
              ),
            ),
        });
      },
    }),
  ];
  return () => undos.forEach((undo) => undo());
};
