"use client";
import { WITHOUT_PAGE, allows, askfirst, subscribe } from "./index.js";
import { createElement, useEffect, useRef, useSyncExternalStore } from "react";
// src/react.ts
/** The state on a server and during hydration: nothing is allowed. */
var onServer = WITHOUT_PAGE.state;
/** The visitor's current consent state. The component re-renders when it changes. On a server, and during hydration, nothing is allowed. */
var useConsent = () => useSyncExternalStore(subscribe, () => askfirst.state, () => onServer);
/**
* Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`. The component re-renders when that changes.
* On a server, and during hydration, it is false.
*/
var useAllowed = (expression) => useSyncExternalStore(subscribe, () => allows(expression), () => false);
/** Listens to an event of the widget while the component is mounted. */
var useConsentEvent = (type, listener) => {
	const latest = useRef(listener);
	useEffect(() => {
		latest.current = listener;
	});
	useEffect(() => {
		const hear = (event) => latest.current(event);
		document.addEventListener(type, hear);
		return () => document.removeEventListener(type, hear);
	}, [type]);
};
/** Renders its children while what they need is allowed, else the fallback. */
var Gate = ({ needs, fallback, children }) => {
	if (useAllowed(needs)) return typeof children === "function" ? children() : children;
	if (fallback !== void 0) return fallback;
	if (!/^[a-z\d-]+$/.test(needs)) return null;
	return createElement("askfirst-notice", {
		for: needs,
		suppressHydrationWarning: true
	});
};
/** Opens the preferences. It is a link if it has an `href`, else a button. */
var SettingsLink = ({ children = "Cookie settings", ...others }) => createElement(others.href === void 0 ? "button" : "a", {
	...others.href === void 0 && { type: "button" },
	...others,
	"data-askfirst": "preferences"
}, children);
export { Gate, SettingsLink, useAllowed, useConsent, useConsentEvent };

//# sourceMappingURL=react.js.map