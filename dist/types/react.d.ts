import { type ComponentPropsWithoutRef, type ReactElement, type ReactNode } from 'react';
import type { ConsentState } from './core/contract/state.js';
import type { ConsentEvents } from './frameworks/consent-events.js';
export type {} from './frameworks/react-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';
/** The visitor's current consent state. The component re-renders when it changes. On a server, and during hydration, nothing is allowed. */
export declare const useConsent: () => ConsentState;
/**
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. The component re-renders when that changes.
 * On a server, and during hydration, it is false.
 */
export declare const useAllowed: (expression: string) => boolean;
/** Listens to an event of the widget while the component is mounted. */
export declare const useConsentEvent: <Type extends keyof ConsentEvents>(type: Type, listener: (event: ConsentEvents[Type]) => void) => void;
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
export declare const Gate: ({ needs, fallback, children }: GateProps) => ReactNode;
/** The properties of `SettingsLink`: those of a link. `href` is the page with the privacy policy, for visitors without scripts. */
export type SettingsLinkProps = ComponentPropsWithoutRef<'a'>;
/** Opens the preferences. It is a link if it has an `href`, else a button. */
export declare const SettingsLink: ({ children, ...others }: SettingsLinkProps) => ReactElement;
