"use client";
import { WITHOUT_PAGE, allows, askfirst, subscribe } from "./index.js";
import { createElement, useEffect, useRef, useSyncExternalStore } from "react";
// src/react.ts
/** What holds on a server, and while a page of its is taken over: nothing is allowed. */
var onServer = WITHOUT_PAGE.state;
/** What holds for this visitor now; the component is drawn again when it changes. Before the page is taken over from a server, nothing is allowed. */
var useConsent = () => useSyncExternalStore(subscribe, () => askfirst.state, () => onServer);
/**
* Whether an expression of ids is allowed, such as `maps` or `analytics & (maps | video)`; the component is drawn again when that changes.
* On a server, and before the page is taken over from one, it is false.
*/
var useAllowed = (expression) => useSyncExternalStore(subscribe, () => allows(expression), () => false);
/** Hears an event of the widget as long as the component is in the page. */
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
/** Draws its children once what they need is allowed, and takes them away when it no longer is. */
var Gate = ({ needs, fallback, children }) => {
	if (useAllowed(needs)) return typeof children === "function" ? children() : children;
	if (fallback !== void 0) return fallback;
	if (!/^[a-z\d-]+$/.test(needs)) return null;
	return createElement("askfirst-notice", {
		for: needs,
		suppressHydrationWarning: true
	});
};
/** Opens the preferences: a link where there is an `href`, else a button. */
var SettingsLink = ({ children = "Cookie settings", ...others }) => createElement(others.href === void 0 ? "button" : "a", {
	...others.href === void 0 && { type: "button" },
	...others,
	"data-askfirst": "preferences"
}, children);
export { Gate, SettingsLink, useAllowed, useConsent, useConsentEvent };

//# sourceMappingURL=react.js.map