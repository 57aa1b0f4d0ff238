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
import type { ConsentEvents } from './frameworks/consent-events.js';
import type { Undo } from './core/page/undo.js';

export type {} from './frameworks/vue-elements.js';
export type { ConsentState, Decision } from './core/contract/state.js';

/** Begins something when the component is mounted, and undoes it when it is unmounted. */
const whileMounted = (begin: () => Undo): void => {
  let end: Undo | undefined;
  onMounted(() => {
    end = begin();
  });
  onUnmounted(() => end?.());
};

/** The visitor's current consent state. On a server, and until the component is mounted, nothing is allowed. */
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
 * Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. On a server, and until the component is mounted,
 * it is false.
 */
export const useAllowed = (expression: MaybeRefOrGetter<string>): ComputedRef<boolean> => {
  const state = useConsent();
  return computed(() => state.value !== WITHOUT_PAGE.state && allows(toValue(expression)));
};

/** Listens to an event of the widget while the component is mounted. */
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
 * Renders its slot while what it needs is allowed. Otherwise it renders the slot `fallback`. Without one, and if `needs` is a single id, it
 * renders a notice that says what is off and offers to allow it.
 */
export const Gate = defineComponent({
  name: 'AskfirstGate',
  props: {
    /** The id of a category, service or function, or an expression of ids. */
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

/** Opens the preferences. It is a link if it has an `href` (the page with the privacy policy), else a button. */
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
