import { baseOf } from '../core/page/base-of.js';
import type { HostGate } from '../core/holding/declared-hosts.js';
import type { View } from '../core/holding/patches.js';
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

/** Whether a frame of that name is in a window: by its element's attribute, or its own name, which scripts can set. */
const hasFrame = (view: Window, name: string): boolean =>
  [...view.document.querySelectorAll('iframe,frame,object')].some((frame) => frame.getAttribute('name') === name) ||
  [...Array(view.length).keys()].some((index) => {
    try {
      const inside = view[index];
      return !!inside && (inside.name === name || hasFrame(inside, name));
    } catch {
      // The frame is another site's. The browser lets nobody read it.
      return false;
    }
  });

/**
 * The address that a call opens in a frame of this page. A new window isn't held: the visitor sees it, and the browser blocks one that they
 * didn't ask for.
 */
const openedInFrame = ([address, target = '']: readonly unknown[], self: unknown): readonly unknown[] => {
  const name = String(target);
  const isFrame = /^_self$/i.test(name) ? (self ?? window) !== window : name && hasFrame(window, name);
  return isFrame ? [address] : [];
};

/**
 * The address to which a click by a script leads: of a link into a frame of this page, or of a button that submits its form. Where the
 * visitor's own click leads is their own matter.
 */
const clickedIn = (_args: readonly unknown[], self: unknown): readonly unknown[] => {
  const { form, href, target, type } = self as HTMLInputElement & HTMLAnchorElement;
  if (href) return openedInFrame([href, target], window);
  return form && (type === 'submit' || type === 'image') ? actionOf([self], form) : [];
};

const CALLS: readonly Call[] = [
  ['Navigator', 'sendBeacon', first, () => true],
  ['ServiceWorkerContainer', 'register', first],
  ['Worklet', 'addModule', first],
  ['Cache', 'add', requestsOf],
  ['Cache', 'addAll', requestsOf],
  ['BackgroundFetchManager', 'fetch', ([, given]) => requestsOf([given])],
  ['Window', 'fetchLater', requestsOf, () => ({ activated: false })],
  ['Window', 'open', openedInFrame, () => null],
  ['HTMLElement', 'click', clickedIn, nothing],
  ['HTMLFormElement', 'submit', actionOf, nothing],
  ['HTMLFormElement', 'requestSubmit', actionOf, nothing],
];

/** Holds methods by which the browser requests something. */
export const calls: HostGate = ({ ruleOf }, { blockingRule, hold }, _consent, patches) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the navigator
  const { sendBeacon } = Navigator.prototype;
  for (const [of, name, addresses, result] of CALLS) {
    const kind = KINDS[of] ?? name;
    const owner = of === 'Window' ? window : window[of as 'Cache']?.prototype;
    patches.patch(owner, name, {
      apply(native: Native, self: unknown, args: unknown[], view?: View) {
        const base = view && baseOf(view.document);
        for (const address of addresses(args, self)) {
          const rule = blockingRule(ruleOf(address, base), kind, address);
          if (!rule) continue;
          const size = String(address).length + sizeOf(name === 'sendBeacon' ? args[1] : undefined);
          // A frame that has left the page can send nothing.
          const proceed = (): unknown =>
            view?.closed && name === 'sendBeacon'
              ? sendBeacon.call(navigator, new URL(String(address), base), args[1] as BodyInit)
              : native.apply(self, args);
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
