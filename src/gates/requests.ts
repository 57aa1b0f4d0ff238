import type { HostGate } from '../core/declared-hosts.js';
import { patch } from '../core/patch.js';
import type { Rule } from '../core/rules.js';
import { standIn } from '../core/stand-in.js';

type Native = (...args: unknown[]) => unknown;

/** How much a body weighs, in bytes or characters, as far as it says so. */
const sizeOf = (body: unknown): number => {
  const { size, byteLength, length } = (body ?? {}) as Record<string, number | undefined>;
  return size ?? byteLength ?? length ?? 0;
};

/** What a socket says that isn't connected yet (WebSockets, section 3.1). */
const notYet = (): never => {
  throw new DOMException('Still in CONNECTING state', 'InvalidStateError');
};

/**
 * Holds the requests that scripts make for declared hosts: they wait for the visitor's choice. `WebTransport` and `SharedWorker`
 * don't, as too much of them is used at once. What fails is sent to an address that leads nowhere, and so fails as on a broken
 * line.
 */
export const requests: HostGate = ({ ruleOf }, { inTheWay, hold, forget }) => {
  /** By its own scheme, or a port that browsers don't connect to (Fetch, section 2.9). */
  const nowhere = `blob:${origin}/0`;
  const nowhereElse = { WebSocket: 'wss://localhost:1', WebTransport: 'https://localhost:1' };
  const find = (kind: string, address: unknown): Rule | undefined => inTheWay(ruleOf(address), kind, address);

  const opened = new WeakMap<XMLHttpRequest, readonly unknown[]>();
  const { open } = XMLHttpRequest.prototype as unknown as Record<'open', Native>;

  const undos = [
    patch(window, 'fetch', {
      apply(native: Native, self, args: [Request, RequestInit?]) {
        const address = args[0]?.url ?? args[0];
        const rule = find('fetch', address);
        if (!rule) return Reflect.apply(native, self, args);
        return new Promise((settle, reject) => {
          // Takes all that it needs at once, the body too, and refuses what isn't sound as fetch does.
          const request = new Request(...args);
          request.signal.addEventListener('abort', () => {
            forget(request);
            reject(request.signal.reason as Error);
          });
          hold(rule, 'fetch', address, {
            key: request,
            size: sizeOf(args[1]?.body),
            proceed: () => settle(native.call(self, request)),
            fail: () => settle(native.call(self, nowhere)),
          });
        });
      },
    }),
    // Either takes back what the object was to send.
    ...['open', 'abort'].map((name) =>
      patch(XMLHttpRequest.prototype, name, {
        apply(native: Native, self: XMLHttpRequest, args: readonly unknown[]) {
          forget(self);
          if (name === 'open') opened.set(self, args);
          return Reflect.apply(native, self, args);
        },
      }),
    ),
    patch(XMLHttpRequest.prototype, 'send', {
      apply(native: Native, self: XMLHttpRequest, args: readonly unknown[]) {
        const [method, address, isAsync = true] = opened.get(self) ?? [];
        const rule = find('XMLHttpRequest', address);
        if (!rule) return Reflect.apply(native, self, args);
        hold({ ...rule, waits: rule.waits && !!isAsync }, 'XMLHttpRequest', address, {
          key: self,
          size: sizeOf(args[0]),
          proceed: () => native.apply(self, args as unknown[]),
          fail: () => {
            open.call(self, method, nowhere, isAsync);
            native.call(self);
          },
        });
        return undefined;
      },
    }),
    patch(Navigator.prototype, 'sendBeacon', {
      apply(native: Native, self, args: unknown[]) {
        const rule = find('sendBeacon', args[0]);
        if (!rule) return Reflect.apply(native, self, args);
        hold(rule, 'sendBeacon', args[0], { size: sizeOf(args[1]), proceed: () => native.apply(self, args) });
        return true;
      },
    }),
    patch(window.ServiceWorkerContainer?.prototype, 'register', {
      apply(native: Native, self, args: unknown[]) {
        const rule = find('serviceWorker', args[0]);
        if (!rule) return Reflect.apply(native, self, args);
        return new Promise((settle) =>
          hold(rule, 'serviceWorker', args[0], {
            size: 0,
            proceed: () => settle(native.apply(self, args)),
            fail: () => settle(native.call(self, nowhere)),
          }),
        );
      },
    }),
    ...(['EventSource', 'WebSocket', 'WebTransport', 'Worker', 'SharedWorker'] as const).flatMap((kind) => {
      const undo = patch(window, kind, {
        construct(native, args: unknown[], made) {
          const [address, ...rest] = args;
          const rule = find(kind, address);
          if (!rule) return Reflect.construct(native, args, made) as object;
          const make = (...given: unknown[]): EventTarget => Reflect.construct(native, given, made) as EventTarget;
          let real: EventTarget | undefined;
          const [waiting, become] = standIn(made.prototype as EventTarget, {
            readyState: 0,
            url: String(address),
            send: notYet,
            close: () => forget(waiting),
            terminate: () => forget(waiting),
          });
          const be = (one: EventTarget): void => become((real = one));
          hold({ ...rule, waits: rule.waits && !/Transport|Shared/.test(kind) }, kind, address, {
            key: waiting,
            size: 0,
            proceed: () => be(make(...args)),
            fail: () => be(make((nowhereElse as Record<string, string>)[kind] ?? nowhere, ...rest)),
          });
          return real ?? waiting;
        },
      });
      /** What is made of it names it as its constructor. */
      const name = (): unknown => window[kind] && (window[kind].prototype.constructor = window[kind]);
      name();
      return [undo, name];
    }),
  ];
  return () => undos.forEach((undo) => undo());
};
