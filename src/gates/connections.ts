import { baseOf } from '../core/page/base-of.js';
import type { HostGate } from '../core/holding/declared-hosts.js';
import { NOWHERE_FOR_SOCKETS } from '../core/holding/nowhere.js';
import { createPlaceholders, type Placeholder } from '../core/holding/placeholder.js';
import { NativeEvent } from '../core/contract/native-event.js';
import { sizeOf } from '../core/holding/size-of.js';

const KINDS = ['EventSource', 'WebSocket', 'Worker', 'WebTransport', 'SharedWorker'] as const;
type Kind = (typeof KINDS)[number];
/** A script uses these in many ways at once, too many to imitate. So they fail while the visitor hasn't answered. */
const IMPATIENT: readonly Kind[] = ['WebTransport', 'SharedWorker'];

const CLOSING = 2;
const CLOSED = 3;

/** The size of a message to a worker, in bytes. An object is measured by its text. */
const weigh = (message: unknown): number => {
  if (typeof message !== 'object' || message instanceof ArrayBuffer || message instanceof Blob) return sizeOf(message);
  try {
    return sizeOf(JSON.stringify(message));
  } catch {
    return Infinity;
  }
};

/** The properties of a connection while it waits. */
const stateOf = (kind: Kind, address: unknown, options: unknown): Record<string, unknown> => {
  const url = new URL(String(address), baseOf(document)).href;
  const states: Readonly<Partial<Record<Kind, Record<string, unknown>>>> = {
    EventSource: { readyState: 0, url, withCredentials: !!(options as EventSourceInit | undefined)?.withCredentials },
    WebSocket: {
      ...{ readyState: 0, url: url.replace(/^http/, 'ws'), bufferedAmount: 0, extensions: '', protocol: '' },
      binaryType: 'blob',
      // As on a connection that isn't open yet (WebSockets, section 3.1).
      send(): never {
        throw new DOMException('Still CONNECTING', 'InvalidStateError');
      },
    },
  };
  return states[kind] ?? {};
};

/** The methods of a connection while it waits. */
const addActs = (
  kind: Kind,
  { placeholder, perform }: Placeholder,
  before: Record<string, unknown>,
  giveUp: () => void,
  grow: (bytes: number) => void,
): void => {
  before['terminate'] = giveUp;
  before['close'] = () => {
    giveUp();
    before['readyState'] = CLOSING;
    if (kind !== 'WebSocket') return;
    // A socket that is closed before it is open fails (WebSockets, section 3.1).
    setTimeout(() => {
      before['readyState'] = CLOSED;
      placeholder.dispatchEvent(new NativeEvent('error'));
      placeholder.dispatchEvent(new CloseEvent('close', { code: 1006 }));
    });
  };
  before['postMessage'] = (message: unknown, ...rest: unknown[]) => {
    // The worker gets the message as it is now, as a copy. A message that transfers objects can't be copied.
    const copy: unknown = rest.length ? message : structuredClone(message);
    perform((real) => (real['postMessage'] as (...args: unknown[]) => void)(copy, ...rest));
    grow(weigh(message));
  };
};

/**
 * Holds connections that stay open. A script gets a placeholder, behind which the connection is made on acceptance. After a refusal the
 * browser itself makes the failing connection, to an address that leads nowhere, so it fails as on a broken connection.
 */
export const connections: HostGate = ({ ruleOf }, { blockingRule, hold, forget, grow }, _consent, patches) => {
  const createPlaceholder = createPlaceholders(patches);
  const nowhere: Readonly<Partial<Record<Kind, string>>> = {
    WebSocket: NOWHERE_FOR_SOCKETS,
    WebTransport: NOWHERE_FOR_SOCKETS.replace('wss', 'https'),
  };
  for (const kind of KINDS) {
    const platform = window[kind]?.prototype as object | undefined;
    if (!platform) continue;
    patches.patch(window, kind, {
      construct(native, args: unknown[], made) {
        const [address, ...rest] = args;
        const rule = blockingRule(ruleOf(address), kind, address);
        if (!rule) return Reflect.construct(native, args, made) as object;
        const make = (...given: unknown[]): EventTarget => Reflect.construct(native, given, made) as EventTarget;
        const before = stateOf(kind, address, rest[0]);
        const held = createPlaceholder(platform, made.prototype as object, before);
        const key = held.placeholder;
        addActs(
          kind,
          held,
          before,
          () => forget(key),
          (bytes) => grow(key, bytes),
        );
        let failed: EventTarget | undefined;
        hold({ ...rule, waits: rule.waits && !IMPATIENT.includes(kind) }, kind, address, {
          key,
          size: String(address).length,
          proceed: () => held.become(make(...args)),
          fail() {
            failed = make(nowhere[kind] ?? `blob:${location.origin}/0`, ...rest);
            held.become(failed);
          },
        });
        return failed ?? key;
      },
    });
    // Instances that are made with it name this proxy as their constructor.
    patches.replace(platform, 'constructor', window[kind]);
  }
};
