import type { HostGate } from '../core/holding/declared-hosts.js';
import { sizeOf } from '../core/holding/size-of.js';

type Native = (...args: unknown[]) => unknown;

/** A method that has the browser ask for an address. */
interface Call {
  /** The interface that has it. */
  readonly of: string;
  readonly name: string;
  /** What is told to the document; its name, unless told. */
  readonly kind?: string;
  /** The addresses that it asks for. */
  readonly addresses: (args: readonly unknown[], self: unknown) => readonly unknown[];
  /** What a script gets at once while it is held. Without it: a promise, which fails as on a broken line after a refusal. */
  readonly result?: () => unknown;
}

const first = ([address]: readonly unknown[]): readonly unknown[] => [address];
const nothing = (): undefined => undefined;
const requestsOf = (given: unknown): readonly unknown[] =>
  [given].flat().map((one) => (one as Request | undefined)?.url ?? one);

/** What the form of a script's own submit asks for, or its button. A control of the name "action" doesn't hide it. */
const actionOf = ([button]: readonly unknown[], form: unknown): readonly unknown[] =>
  form instanceof HTMLFormElement
    ? [(button as Partial<Element> | undefined)?.getAttribute?.('formaction') ?? form.getAttribute('action')]
    : [];

/** What is opened in a frame of this page. A window of its own is the visitor's matter, and the browser's, which blocks it unasked. */
const openedInFrame = ([address, target]: readonly unknown[]): readonly unknown[] =>
  [...document.querySelectorAll('iframe')].some(({ name }) => name && name === target) ? [address] : [];

const CALLS: readonly Call[] = [
  { of: 'Navigator', name: 'sendBeacon', addresses: first, result: () => true },
  { of: 'ServiceWorkerContainer', name: 'register', kind: 'serviceWorker', addresses: first },
  { of: 'Worklet', name: 'addModule', addresses: first },
  { of: 'SharedStorageWorklet', name: 'addModule', addresses: first },
  { of: 'Cache', name: 'add', kind: 'Cache', addresses: ([given]) => requestsOf(given) },
  { of: 'Cache', name: 'addAll', kind: 'Cache', addresses: ([given]) => requestsOf(given) },
  { of: 'BackgroundFetchManager', name: 'fetch', addresses: ([, given]) => requestsOf(given) },
  { of: 'Window', name: 'fetchLater', addresses: ([given]) => requestsOf(given), result: () => ({ activated: false }) },
  { of: 'Window', name: 'open', addresses: openedInFrame, result: () => null },
  { of: 'HTMLFormElement', name: 'submit', addresses: actionOf, result: nothing },
  { of: 'HTMLFormElement', name: 'requestSubmit', addresses: actionOf, result: nothing },
];

/** Holds methods that have the browser ask for something. */
export const calls: HostGate = ({ ruleOf }, { blockingRule, hold }, _consent, patches) => {
  const { Promise } = window;
  for (const { of, name, kind = name, addresses, result } of CALLS) {
    const owner = of === 'Window' ? window : window[of as 'Cache']?.prototype;
    patches.patch(owner, name, {
      apply(native: Native, self: unknown, args: unknown[]) {
        for (const address of addresses(args, self)) {
          const rule = blockingRule(ruleOf(address), kind, address);
          if (!rule) continue;
          const size = String(address).length + sizeOf(name === 'sendBeacon' ? args[1] : undefined);
          const proceed = (): unknown => native.apply(self, args);
          if (result) {
            hold(rule, kind, address, { size, proceed });
            return result();
          }
          return new Promise((settle, reject) => {
            hold(rule, kind, address, {
              size,
              proceed: () => settle(proceed()),
              fail: () => reject(new TypeError('Failed to fetch')),
            });
          });
        }
        return Reflect.apply(native, self as object, args);
      },
    });
  }
  return patches.undo;
};
