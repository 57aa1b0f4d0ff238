import { type ComputedRef, type MaybeRefOrGetter, type PropType, type ShallowRef, type SlotsType } from 'vue';
import type { ConsentState } from './core/contract/state.js';
export type {} from './frameworks/vue-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';
/** What holds for this visitor now. On a server, and until the component is in the page, nothing is allowed. */
export declare const useConsent: () => Readonly<ShallowRef<ConsentState>>;
/**
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. On a server, and until the component is in the
 * page, it is false.
 */
export declare const useAllowed: (expression: MaybeRefOrGetter<string>) => ComputedRef<boolean>;
/** The events on `document` that the widget dispatches. */
type ConsentEvents = Pick<DocumentEventMap, Extract<keyof DocumentEventMap, `askfirst-${string}`>>;
/** Hears an event of the widget as long as the component is in the page. */
export declare const useConsentEvent: <Type extends keyof ConsentEvents>(type: Type, listener: (event: ConsentEvents[Type]) => void) => void;
/**
 * Draws its slot once what that needs is allowed, and takes it away when it no longer is. Until then the slot `fallback` stands there; where
 * there is none and `needs` is one id, a notice that says what is off and offers to allow it.
 */
export declare const Gate: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    /** The id of a category, service or function, or an expression of them. */
    needs: {
        type: StringConstructor;
        required: true;
    };
}>, () => import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}> | import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>[] | undefined, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    /** The id of a category, service or function, or an expression of them. */
    needs: {
        type: StringConstructor;
        required: true;
    };
}>> & Readonly<{}>, {}, SlotsType<{
    default?: object;
    fallback?: object;
}>, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
/** Opens the preferences: a link where there is an `href` (the page with the privacy policy), else a button. */
export declare const SettingsLink: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    href: {
        type: PropType<string | undefined>;
        default: undefined;
    };
}>, () => import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    href: {
        type: PropType<string | undefined>;
        default: undefined;
    };
}>> & Readonly<{}>, {
    href: string | undefined;
}, {}, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
