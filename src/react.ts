import {
  createElement,
  useEffect,
  useRef,
  useSyncExternalStore,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
} from 'react';
import { allows, askfirst, subscribe } from './index.js';
import type { ConsentState } from './core/contract/state.js';
import { WITHOUT_PAGE } from './core/contract/without-page.js';

export type {} from './frameworks/react-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';

/** What holds on a server, and while a page of its is taken over: nothing is allowed. */
const onServer = WITHOUT_PAGE.state;

/** What holds for this visitor now; the component is drawn again when it changes. Before the page is taken over from a server, nothing is allowed. */
export const useConsent = (): ConsentState =>
  useSyncExternalStore(
    subscribe,
    () => askfirst.state,
    () => onServer,
  );

/**
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`; the component is drawn again when that changes.
 * On a server, and before the page is taken over from one, it is false.
 */
export const useAllowed = (expression: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => allows(expression),
    () => false,
  );

/** The events on `document` that the widget dispatches. */
type ConsentEvents = Pick<DocumentEventMap, Extract<keyof DocumentEventMap, `askfirst-${string}`>>;

/** Hears an event of the widget as long as the component is in the page. */
export const useConsentEvent = <Type extends keyof ConsentEvents>(
  type: Type,
  listener: (event: ConsentEvents[Type]) => void,
): void => {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const hear = (event: Event): void => latest.current(event as ConsentEvents[Type]);
    document.addEventListener(type, hear);
    return () => document.removeEventListener(type, hear);
  }, [type]);
};

/** What `Gate` takes. */
export interface GateProps {
  /** The id of a category, service or function, or an expression of them. */
  readonly needs: string;
  /**
   * What stands there until that is allowed.
   * @default a notice that says what is off and offers to allow it, where `needs` is one id; else nothing
   */
  readonly fallback?: ReactNode;
  /** What needs it. Given as a function, it isn't even made before. */
  readonly children?: ReactNode | (() => ReactNode);
}

/** Draws its children once what they need is allowed, and takes them away when it no longer is. */
export const Gate = ({ needs, fallback, children }: GateProps): ReactNode => {
  const isAllowed = useAllowed(needs);
  if (isAllowed) return typeof children === 'function' ? children() : children;
  if (fallback !== undefined) return fallback;
  if (!/^[a-z\d-]+$/.test(needs)) return null;
  // It may hide itself before React takes the page over.
  return createElement('askfirst-notice', { for: needs, suppressHydrationWarning: true });
};

/** What `SettingsLink` takes: all that a link does. `href` is the page with the privacy policy, for visitors without scripts. */
export type SettingsLinkProps = ComponentPropsWithoutRef<'a'>;

/** Opens the preferences: a link where there is an `href`, else a button. */
export const SettingsLink = ({ children = 'Cookie settings', ...others }: SettingsLinkProps): ReactElement =>
  createElement(
    others.href === undefined ? 'button' : 'a',
    { ...(others.href === undefined && { type: 'button' }), ...others, 'data-askfirst': 'preferences' },
    children,
  );
