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
import type { ConsentEvents } from './frameworks/consent-events.js';

export type {} from './frameworks/react-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';

/** The state on a server and during hydration: nothing is allowed. */
const onServer = WITHOUT_PAGE.state;

/** The visitor's current consent state. The component re-renders when it changes. On a server, and during hydration, nothing is allowed. */
export const useConsent = (): ConsentState =>
  useSyncExternalStore(
    subscribe,
    () => askfirst.state,
    () => onServer,
  );

/**
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. The component re-renders when that changes.
 * On a server, and during hydration, it is false.
 */
export const useAllowed = (expression: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => allows(expression),
    () => false,
  );

/** Listens to an event of the widget while the component is mounted. */
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

/** The properties of `Gate`. */
export interface GateProps {
  /** The id of a category, service or function, or an expression of ids. */
  readonly needs: string;
  /**
   * Rendered until that is allowed.
   * @default a notice that says what is off and offers to allow it, if `needs` is a single id; else nothing
   */
  readonly fallback?: ReactNode;
  /** Rendered once that is allowed. Pass a function if its elements mustn't even be created earlier. */
  readonly children?: ReactNode | (() => ReactNode);
}

/** Renders its children while what they need is allowed, else the fallback. */
export const Gate = ({ needs, fallback, children }: GateProps): ReactNode => {
  const isAllowed = useAllowed(needs);
  if (isAllowed) return typeof children === 'function' ? children() : children;
  if (fallback !== undefined) return fallback;
  if (!/^[a-z\d-]+$/.test(needs)) return null;
  // The notice may hide itself before React hydrates it.
  return createElement('askfirst-notice', { for: needs, suppressHydrationWarning: true });
};

/** The properties of `SettingsLink`: those of a link. `href` is the page with the privacy policy, for visitors without scripts. */
export type SettingsLinkProps = ComponentPropsWithoutRef<'a'>;

/** Opens the preferences. It is a link if it has an `href`, else a button. */
export const SettingsLink = ({ children = 'Cookie settings', ...others }: SettingsLinkProps): ReactElement =>
  createElement(
    others.href === undefined ? 'button' : 'a',
    { ...(others.href === undefined && { type: 'button' }), ...others, 'data-askfirst': 'preferences' },
    children,
  );
