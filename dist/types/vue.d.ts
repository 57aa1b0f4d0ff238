import { type ComputedRef, type MaybeRefOrGetter, type PropType, type ShallowRef, type SlotsType } from 'vue';
import type { ConsentState } from './core/contract/state.js';
import type { ConsentEvents } from './frameworks/consent-events.js';
export type {} from './frameworks/vue-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';
/** The visitor's current consent state. On a server, and until the component is mounted, nothing is allowed. */
export declare const useConsent: () => Readonly<ShallowRef<ConsentState>>;
/**
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. On a server, and until the component is mounted,
 * it is false.
 */
export declare const useAllowed: (expression: MaybeRefOrGetter<string>) => ComputedRef<boolean>;
/** Listens to an event of the widget while the component is mounted. */
export declare const useConsentEvent: <Type extends keyof ConsentEvents>(type: Type, listener: (event: ConsentEvents[Type]) => void) => void;
/**
 * Renders its slot while what it needs is allowed. Otherwise it renders the slot `fallback`. Without one, and if `needs` is a single id, it
 * renders a notice that says what is off and offers to allow it.
 */
export declare const Gate: import("vue").DefineComponent<import("vue").ExtractPropTypes<{
    /** The id of a category, service or function, or an expression of ids. */
    needs: {
        type: StringConstructor;
        required: true;
    };
}>, () => import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}> | import("vue").VNode<import("vue").RendererNode, import("vue").RendererElement, {
    [key: string]: any;
}>[] | undefined, {}, {}, {}, import("vue").ComponentOptionsMixin, import("vue").ComponentOptionsMixin, {}, string, import("vue").PublicProps, Readonly<import("vue").ExtractPropTypes<{
    /** The id of a category, service or function, or an expression of ids. */
    needs: {
        type: StringConstructor;
        required: true;
    };
}>> & Readonly<{}>, {}, SlotsType<{
    default?: object;
    fallback?: object;
}>, {}, {}, string, import("vue").ComponentProvideOptions, true, {}, any>;
/** Opens the preferences. It is a link if it has an `href` (the page with the privacy policy), else a button. */
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
