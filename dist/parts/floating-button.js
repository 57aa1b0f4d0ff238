import { followPageLook, keepRoom } from "./follow-page-look.js";
import { lookUp, showOnTop, takePageLook, whenHydrated } from "./when-hydrated.js";
// src/ui/start/floating-button.ts
/**
* The text that California's regulation requires where a signal is honoured (11 CCR 7025(c)(6)). For other languages, the policy has its
* own text.
*/
var HONORED = "Opt-Out Request Honored";
var STYLES = `
:host {
  all: initial;
  position: fixed !important;
  z-index: 2147483646 !important;
  margin: 0 !important;
  inset: auto auto 16px 16px !important;
  inset-inline: 16px auto !important;
  max-inline-size: calc(100% - 32px);
  color-scheme: inherit;
  font-family: var(--askfirst-font, var(--_page-font, inherit));
}
:host([data-side='end']) { inset-inline: auto 16px !important; }
:host([data-side='middle']) { inset-inline: 16px !important; margin-inline: auto !important; inline-size: fit-content; }
:host([hidden]) { display: none !important; }
button {
  min-block-size: max(2.75em, 44px);
  padding: 0.25em 1em;
  border: 1px solid var(--askfirst-border, color-mix(in srgb, var(--askfirst-color, CanvasText) 24%, var(--askfirst-background, Canvas)));
  border-radius: var(--askfirst-radius, 0.6667em);
  box-shadow: 0 1px 2px #0000000f, 0 4px 16px #0000001f;
  background: var(--askfirst-background, Canvas);
  color: var(--askfirst-color, CanvasText);
  font: inherit;
  font-weight: 600;
  font-size: max(0.9375rem, 15px);
  line-height: 1.25;
  overflow-wrap: anywhere;
  cursor: pointer;
}
button:hover { background-image: linear-gradient(color-mix(in srgb, currentColor 6%, transparent) 0 0); }
button:active { background-image: linear-gradient(color-mix(in srgb, currentColor 12%, transparent) 0 0); }
button:focus-visible { outline: 3px solid var(--askfirst-color, CanvasText); outline-offset: 2px; }
small { display: block; font-size: 0.8125em; }
small:empty { display: none; }
@media (prefers-contrast: more) { button { border-color: currentColor; } }
@media print { :host { display: none; } }
`;
var pick = (text) => {
	if (typeof text === "string") return text;
	const tags = Object.keys(text);
	const tag = lookUp([document.documentElement.lang, ...navigator.languages], tags) ?? tags[0];
	const found = tag === void 0 ? "" : text[tag];
	return typeof found === "string" ? found : "";
};
/**
* A button that floats at the foot of every page, opens the preferences, and shows whether a signal of the browser is honoured. Its text
* comes from the policy, so that it can be the one that a law requires ("Your Privacy Choices").
*/
var showFloatingButton = (consent) => {
	const host = document.createElement("askfirst-button");
	host.dataset["side"] = consent.policy?.layout?.side ?? "start";
	const root = host.attachShadow({ mode: "open" });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLES);
	root.adoptedStyleSheets = [sheet];
	const opener = document.createElement("button");
	opener.type = "button";
	opener.dataset["askfirst"] = "preferences";
	const signal = document.createElement("small");
	opener.append(pick(consent.policy?.layout?.button ?? ""), signal);
	root.append(opener);
	let endRoom;
	let endLook;
	const endSubscription = consent.subscribe(({ decisions }) => {
		signal.textContent = Object.values(decisions).some(({ because }) => because === "signal") ? HONORED : "";
	});
	/** Puts the button into the page once the page has a body, but not while the banner asks, which leads to the preferences as well. */
	const stand = () => {
		for (const parent of document.documentElement ? [document, document.documentElement] : [document]) observer.observe(parent, { childList: true });
		if (!document.body) return;
		if (document.querySelector("askfirst-banner")) {
			host.remove();
			return;
		}
		if (host.isConnected) return;
		document.documentElement.append(host);
		takeLook ??= takePageLook(root);
		takeLook();
		endLook ??= followPageLook(takeLook);
		showOnTop(host);
		endRoom ??= keepRoom(host);
	};
	let takeLook;
	const observer = new MutationObserver(stand);
	let isOver = false;
	whenHydrated().then(() => {
		if (!isOver) stand();
	});
	return () => {
		isOver = true;
		observer.disconnect();
		endSubscription();
		endRoom?.();
		endLook?.();
		host.remove();
	};
};
export { showFloatingButton };

//# sourceMappingURL=floating-button.js.map