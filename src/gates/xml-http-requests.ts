import { baseOf } from '../core/page/base-of.js';
import type { HostGate } from '../core/holding/declared-hosts.js';
import { NOWHERE } from '../core/holding/nowhere.js';
import type { View } from '../core/holding/patches.js';
import { sizeOf } from '../core/holding/size-of.js';

type Native = (...args: unknown[]) => unknown;
/** The arguments with which a request was opened. */
type Opened = readonly [method: string, address: unknown, isAsync?: boolean, ...rest: unknown[]];

/** The upload's events come between those of the request itself (XMLHttpRequest, section 3.5.6). */
const failUpload = (request: XMLHttpRequest): void => {
  const tell = (type: string): unknown => request.upload.dispatchEvent(new ProgressEvent(type));
  const end = (): void => {
    if (request.readyState !== XMLHttpRequest.DONE) return;
    request.removeEventListener('readystatechange', end);
    tell('error');
    tell('loadend');
  };
  tell('loadstart');
  request.addEventListener('readystatechange', end);
};

/**
 * Holds what `XMLHttpRequest` sends. A request that fails is sent to an address that leads nowhere, so that the browser fires all events in
 * their order.
 */
export const xmlHttpRequests: HostGate = ({ ruleOf }, { blockingRule, hold, forget }, _consent, patches) => {
  const opened = new WeakMap<XMLHttpRequest, Opened>();
  /** What the addresses of frames are relative to. */
  const bases = new WeakMap<XMLHttpRequest, string>();
  const waiting = new WeakSet<XMLHttpRequest>();
  const { prototype } = XMLHttpRequest;
  const { open, send } = prototype as unknown as Record<'open' | 'send', Native>;

  const fail = (request: XMLHttpRequest, body?: unknown, address = NOWHERE): void => {
    const [method = 'GET', , isAsync = true] = opened.get(request) ?? [];
    waiting.delete(request);
    open.call(request, method, address, isAsync);
    send.call(request, body);
    if (isAsync && sizeOf(body) && !/^(?:get|head)$/i.test(method)) failUpload(request);
  };
  patches.patch(prototype, 'open', {
    apply(native: Native, self: XMLHttpRequest, args: unknown[], view?: View) {
      forget(self);
      waiting.delete(self);
      opened.set(self, args as unknown as Opened);
      if (view) bases.set(self, baseOf(view.document));
      return Reflect.apply(native, self, args);
    },
  });
  patches.patch(prototype, 'abort', {
    apply(native: Native, self: XMLHttpRequest, args: unknown[]) {
      // It ends like a request that is under way, with all its events.
      if (forget(self)) fail(self, undefined, 'data:,');
      return Reflect.apply(native, self, args);
    },
  });
  for (const name of ['send', 'setRequestHeader'])
    patches.patch(prototype, name, {
      apply(native: Native, self: XMLHttpRequest, args: unknown[]) {
        if (waiting.has(self)) throw new DOMException('Already sent', 'InvalidStateError');
        const [, address, isAsync = true] = opened.get(self) ?? [];
        const rule = name === 'send' && blockingRule(ruleOf(address, bases.get(self)), 'XMLHttpRequest', address);
        if (!rule) return Reflect.apply(native, self, args);
        waiting.add(self);
        hold({ ...rule, waits: rule.waits && isAsync }, 'XMLHttpRequest', address, {
          key: self,
          size: String(address).length + sizeOf(args[0]),
          proceed() {
            waiting.delete(self);
            native.apply(self, args);
          },
          fail: () => fail(self, args[0]),
        });
        return undefined;
      },
    });
};
