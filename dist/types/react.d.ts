import { type ComponentPropsWithoutRef, type ReactElement, type ReactNode } from 'react';
import type { ConsentState } from './core/contract/state.js';
export type {} from './frameworks/react-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';
/** What holds for this visitor now; the component is drawn again when it changes. Before the page is taken over from a server, nothing is allowed. */
export declare const useConsent: () => ConsentState;
/**
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`; the component is drawn again when that changes.
 * On a server, and before the page is taken over from one, it is false.
 */
export declare const useAllowed: (expression: string) => boolean;
/** The events on `document` that the widget dispatches. */
type ConsentEvents = Pick<DocumentEventMap, Extract<keyof DocumentEventMap, `askfirst-${string}`>>;
/** Hears an event of the widget as long as the component is in the page. */
export declare const useConsentEvent: <Type extends keyof ConsentEvents>(type: Type, listener: (event: ConsentEvents[Type]) => void) => void;
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
export declare const Gate: ({ needs, fallback, children }: GateProps) => ReactNode;
/** What `SettingsLink` takes: all that a link does. `href` is the page with the privacy policy, for visitors without scripts. */
export type SettingsLinkProps = ComponentPropsWithoutRef<'a'>;
/** Opens the preferences: a link where there is an `href`, else a button. */
export declare const SettingsLink: ({ children, ...others }: SettingsLinkProps) => ReactElement;
