import { baseOf } from '../core/page/base-of.js';
import type { HostGate } from '../core/holding/declared-hosts.js';
import { NOWHERE } from '../core/holding/nowhere.js';
import type { View } from '../core/holding/patches.js';
import { sizeOf } from '../core/holding/size-of.js';

type Native = (...args: unknown[]) => unknown;

/** Counts a body that only the request itself has, as it is read. */
const countBody = async (request: Request, grow: (bytes: number) => void): Promise<void> => {
  try {
    grow((await request.clone().arrayBuffer()).byteLength);
  } catch {
    // The request was aborted, so nothing of it is kept.
  }
};

/** Holds `fetch()`. If a script aborts the request while it waits, it ends at once. */
export const fetches: HostGate = ({ ruleOf }, { blockingRule, hold, forget, grow }, _consent, patches) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is a function of the window
  const { Request, fetch } = window;
  patches.patch(window, 'fetch', {
    apply(native: Native, self, args: [Request, RequestInit?], view?: View) {
      const address = args[0]?.url ?? args[0];
      const rule = blockingRule(ruleOf(address, view && baseOf(view.document)), 'fetch', address);
      if (!rule) return Reflect.apply(native, self, args);
      return new Promise((settle, reject) => {
        // The request takes everything at once, also the body, and throws for invalid arguments as fetch does.
        const request = new (view?.Request ?? Request)(...args);
        const { signal } = request;
        const giveUp = (): void => {
          forget(request);
          reject(signal.reason as Error);
        };
        if (signal.aborted) {
          giveUp();
          return;
        }
        signal.addEventListener('abort', giveUp);
        const body = args[1]?.body;
        hold(rule, 'fetch', address, {
          key: request,
          size: request.url.length + sizeOf(body),
          // A frame that has left the page can ask for nothing.
          proceed: () => settle(view?.closed ? fetch(request) : native.call(self, request)),
          fail: () => settle(native.call(self, NOWHERE)),
        });
        // Firefox knows no Request.body: https://bugzilla.mozilla.org/show_bug.cgi?id=1387483
        if (!body && request.method !== 'GET' && request.body !== null)
          void countBody(request, (bytes) => grow(request, bytes));
      });
    },
  });
};
