import type { HostGate } from '../core/holding/declared-hosts.js';
import { sizeOf } from '../core/holding/size-of.js';

type Native = (...args: unknown[]) => unknown;

/** A method by which the browser requests an address. */
type Call = readonly [
  /** The interface that has the method. */
  of: string,
  name: string,
  /** The addresses that a call requests. */
  addresses: (args: readonly unknown[], self: unknown) => readonly unknown[],
  /**
   * What a script gets at once while the call is held. Without it the script gets a promise, which fails after a refusal as on a broken
   * connection.
   */
  result?: () => unknown,
];

/** The kind that is reported to the document, where it isn't the method's name. */
const KINDS: Readonly<Record<string, string>> = { ServiceWorkerContainer: 'serviceWorker', Cache: 'Cache' };

const first = ([address]: readonly unknown[]): readonly unknown[] => [address];
const nothing = (): undefined => undefined;
const requestsOf = ([given]: readonly unknown[]): readonly unknown[] =>
  [given].flat().map((one) => (one as Request | undefined)?.url ?? one);

/**
 * The address to which a script submits a form, or the form's button submits it. The form may be in a frame, and a control with the name
 * "action" doesn't hide this address.
 */
const actionOf = ([button]: readonly unknown[], form: unknown): readonly unknown[] => [
  (button as Partial<Element> | undefined)?.getAttribute?.('formaction') ??
    Reflect.get(HTMLFormElement.prototype, 'action', form),
];

/**
 * The address that a call opens in a frame of this page. A new window isn't held: the visitor sees it, and the browser blocks one that they
 * didn't ask for.
 */
const openedInFrame = ([address, target]: readonly unknown[]): readonly unknown[] =>
  [...document.querySelectorAll('iframe')].some(({ name }) => name && name === target) ? [address] : [];

const CALLS: readonly Call[] = [
  ['Navigator', 'sendBeacon', first, () => true],
  ['ServiceWorkerContainer', 'register', first],
  ['Worklet', 'addModule', first],
  ['Cache', 'add', requestsOf],
  ['Cache', 'addAll', requestsOf],
  ['BackgroundFetchManager', 'fetch', ([, given]) => requestsOf([given])],
  ['Window', 'fetchLater', requestsOf, () => ({ activated: false })],
  ['Window', 'open', openedInFrame, () => null],
  ['HTMLFormElement', 'submit', actionOf, nothing],
  ['HTMLFormElement', 'requestSubmit', actionOf, nothing],
];

/** Holds methods by which the browser requests something. */
export const calls: HostGate = ({ ruleOf }, { blockingRule, hold }, _consent, patches) => {
  for (const [of, name, addresses, result] of CALLS) {
    const kind = KINDS[of] ?? name;
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
};
