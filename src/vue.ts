import {
  computed,
  defineComponent,
  h,
  onMounted,
  onUnmounted,
  shallowRef,
  toValue,
  type ComputedRef,
  type MaybeRefOrGetter,
  type PropType,
  type ShallowRef,
  type SlotsType,
} from 'vue';
import { allows, subscribe } from './index.js';
import type { ConsentState } from './core/contract/state.js';
import { WITHOUT_PAGE } from './core/contract/without-page.js';
import type { Undo } from './core/page/undo.js';

export type {} from './frameworks/vue-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';

/** Does something once the component is in the page, and undoes it when it leaves. */
const whileMounted = (begin: () => Undo): void => {
  let end: Undo | undefined;
  onMounted(() => {
    end = begin();
  });
  onUnmounted(() => end?.());
};

/** What holds for this visitor now. On a server, and until the component is in the page, nothing is allowed. */
export const useConsent = (): Readonly<ShallowRef<ConsentState>> => {
  const state = shallowRef(WITHOUT_PAGE.state);
  whileMounted(() =>
    subscribe((now) => {
      state.value = now;
    }),
  );
  return state;
};

/**
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. On a server, and until the component is in the
 * page, it is false.
 */
export const useAllowed = (expression: MaybeRefOrGetter<string>): ComputedRef<boolean> => {
  const state = useConsent();
  return computed(() => state.value !== WITHOUT_PAGE.state && allows(toValue(expression)));
};

/** The events on `document` that the widget dispatches. */
type ConsentEvents = Pick<DocumentEventMap, Extract<keyof DocumentEventMap, `askfirst-${string}`>>;

/** Hears an event of the widget as long as the component is in the page. */
export const useConsentEvent = <Type extends keyof ConsentEvents>(
  type: Type,
  listener: (event: ConsentEvents[Type]) => void,
): void =>
  whileMounted(() => {
    const hear = listener as (event: Event) => void;
    document.addEventListener(type, hear);
    return () => document.removeEventListener(type, hear);
  });

/**
 * Draws its slot once what that needs is allowed, and takes it away when it no longer is. Until then the slot `fallback` stands there; where
 * there is none and `needs` is one id, a notice that says what is off and offers to allow it.
 */
export const Gate = defineComponent({
  name: 'AskfirstGate',
  props: {
    /** The id of a category, service or function, or an expression of them. */
    needs: { type: String, required: true },
  },
  slots: Object as SlotsType<{ default?: object; fallback?: object }>,
  setup(props, { slots }) {
    const isAllowed = useAllowed(() => props.needs);
    return () => {
      if (isAllowed.value) return slots.default?.({});
      if (slots.fallback) return slots.fallback({});
      return /^[a-z\d-]+$/.test(props.needs) ? h('askfirst-notice', { for: props.needs }) : undefined;
    };
  },
});

/** Opens the preferences: a link where there is an `href` (the page with the privacy policy), else a button. */
export const SettingsLink = defineComponent({
  name: 'AskfirstSettingsLink',
  props: { href: { type: String as PropType<string | undefined>, default: undefined } },
  setup(props, { slots }) {
    return () =>
      h(
        props.href === undefined ? 'button' : 'a',
        { ...(props.href === undefined ? { type: 'button' } : { href: props.href }), 'data-askfirst': 'preferences' },
        slots['default']?.({}) ?? 'Cookie settings',
      );
  },
});
