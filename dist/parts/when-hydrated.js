import { whenParsed } from "./expression.js";
// src/ui/base/show-on-top.ts
/** A dialog of the page that keeps everything else from being used. A browser that doesn't know `:modal` has no popovers either. */
var findModal = () => window.CSS?.supports("selector(:modal)") ? document.querySelector("dialog:modal") : null;
/**
* Shows a surface in the top layer, where nothing that holds for the elements around it (`transform`, `filter`, `contain`, `z-index`)
* reaches it. While a modal dialog of the page is open, whatever lies outside can't be used, so the surface waits and comes after it.
* Without popovers (Firefox before 125, Safari before 17) it is fixed to the window by its styles.
*/
var showOnTop = (surface) => {
	const modal = findModal();
	surface.toggleAttribute("hidden", !!modal);
	if (modal) {
		const observer = new ResizeObserver(() => {
			if (modal === findModal()) return;
			observer.disconnect();
			showOnTop(surface);
		});
		observer.observe(modal);
		return;
	}
	surface.popover = "manual";
	try {
		surface.showPopover();
	} catch {}
};
// src/ui/base/take-page-look.ts
/** What a surface outside of `<body>` doesn't inherit from it. */
var PROPERTIES = [
	"--askfirst-background",
	"--askfirst-color",
	"--askfirst-accent",
	"--askfirst-on-accent",
	"--askfirst-border",
	"--askfirst-font",
	"--askfirst-radius",
	"--askfirst-spacing",
	"--askfirst-max-inline-size"
];
/**
* Gives a surface that stands outside of `<body>` the typeface, the colour scheme and the custom properties that hold inside of it.
* What the page says of the surface itself goes before.
* @returns what does it again
*/
var takePageLook = (root) => {
	if (!root.adoptedStyleSheets) return () => {};
	const sheet = new CSSStyleSheet();
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	const take = () => {
		const style = getComputedStyle(document.body);
		const own = PROPERTIES.map((name) => [name, style.getPropertyValue(name)]).filter(([, value]) => value);
		const all = [
			["--_page-font", style.fontFamily],
			["color-scheme", style.colorScheme],
			...own
		];
		sheet.replaceSync(`:host{${all.map(([name, value]) => `${name}:${value}`).join(";")}}`);
	};
	take();
	return take;
};
// src/ui/words/look-up.ts
/** Finds the first wanted language that exists: its tag is cut from the end, part by part, until one matches (RFC 4647, section 3.4). */
var lookUp = (wanted, tags) => {
	for (let tag of wanted) for (; tag; tag = tag.replace(/-?[^-]*$/, "")) {
		const found = tags.find((one) => one.toLowerCase() === tag.toLowerCase());
		if (found) return found;
	}
};
/** The tag as it is written today: `de_DE` is de-DE, `iw` is he, `mo` is ro, `cnr` is sr-ME (CLDR, aliases). */
var modernTag = (tag) => {
	try {
		return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0] ?? tag;
	} catch {
		return tag;
	}
};
/** A tag in a form whose end can be cut off without ending at the wrong language (CLDR, likely subtags and parents). */
var canonicalTag = (tag) => modernTag(tag).replace(/^(?:sh|cnr)\b/, "sr-Latn").replace(/^zh-(?=TW|HK|MO)/, "zh-Hant-").replace(/^sr-(?=ME)/, "sr-Latn-").replace(/^es-(?!ES)/, "es-419-").replace(/^n[on]\b/, "nb");
// src/ui/start/when-hydrated.ts
/** The longest that a page's hydration is waited for, in milliseconds. */
var LONGEST_MS = 1e3;
/**
* Settles when an element can be put beside `<body>` without harm. React up to 18 hydrates a whole document only where no element stands
* in it that the server didn't send (https://github.com/facebook/react/issues/24430; React 19 doesn't mind). A document that a framework
* wrote has no white space between the tags of its head; there the page's scripts go first. Any other document is waited for by nobody.
*/
var whenHydrated = async () => {
	if ([...document.querySelector("head")?.childNodes ?? []].some(({ nodeType }) => nodeType === Node.TEXT_NODE)) return;
	await whenParsed();
	await new Promise((settle) => {
		if ("requestIdleCallback" in window) requestIdleCallback(settle, { timeout: LONGEST_MS });
		else setTimeout(settle);
	});
};
export { canonicalTag, lookUp, modernTag, showOnTop, takePageLook, whenHydrated };

//# sourceMappingURL=when-hydrated.js.map