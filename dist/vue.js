import { WITHOUT_PAGE, allows, subscribe } from "./index.js";
import { computed, defineComponent, h, onMounted, onUnmounted, shallowRef, toValue } from "vue";
// src/vue.ts
/** Begins something when the component is mounted, and undoes it when it is unmounted. */
var whileMounted = (begin) => {
	let end;
	onMounted(() => {
		end = begin();
	});
	onUnmounted(() => end?.());
};
/** The visitor's current consent state. On a server, and until the component is mounted, nothing is allowed. */
var useConsent = () => {
	const state = shallowRef(WITHOUT_PAGE.state);
	whileMounted(() => subscribe((now) => {
		state.value = now;
	}));
	return state;
};
/**
* Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. On a server, and until the component is mounted,
* it is false.
*/
var useAllowed = (expression) => {
	const state = useConsent();
	return computed(() => state.value !== WITHOUT_PAGE.state && allows(toValue(expression)));
};
/** Listens to an event of the widget while the component is mounted. */
var useConsentEvent = (type, listener) => whileMounted(() => {
	const hear = listener;
	document.addEventListener(type, hear);
	return () => document.removeEventListener(type, hear);
});
/**
* Renders its slot while what it needs is allowed. Otherwise it renders the slot `fallback`. Without one, and if `needs` is a single id, it
* renders a notice that says what is off and offers to allow it.
*/
var Gate = defineComponent({
	name: "AskfirstGate",
	props: { 
	/** The id of a category, service or function, or an expression of ids. */
needs: {
		type: String,
		required: true
	} },
	slots: Object,
	setup(props, { slots }) {
		const isAllowed = useAllowed(() => props.needs);
		return () => {
			if (isAllowed.value) return slots.default?.({});
			if (slots.fallback) return slots.fallback({});
			return /^[a-z\d-]+$/.test(props.needs) ? h("askfirst-notice", { for: props.needs }) : void 0;
		};
	}
});
/** Opens the preferences. It is a link if it has an `href` (the page with the privacy policy), else a button. */
var SettingsLink = defineComponent({
	name: "AskfirstSettingsLink",
	props: { href: {
		type: String,
		default: void 0
	} },
	setup(props, { slots }) {
		return () => h(props.href === void 0 ? "button" : "a", {
			...props.href === void 0 ? { type: "button" } : { href: props.href },
			"data-askfirst": "preferences"
		}, slots["default"]?.({}) ?? "Cookie settings");
	}
});
export { Gate, SettingsLink, useAllowed, useConsent, useConsentEvent };

//# sourceMappingURL=vue.js.map