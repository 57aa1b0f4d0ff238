import { whenParsed } from "./expression.js";
// src/ui/base/show-on-top.ts
/** A modal dialog of the page. A browser without `:modal` has no popovers either. */
var findModal = () => window.CSS?.supports("selector(:modal)") ? document.querySelector("dialog:modal") : null;
/**
* Shows a surface in the top layer, where styles of the elements around it (`transform`, `filter`, `contain`, `z-index`) don't affect it.
* While a modal dialog of the page is open, nothing outside it can be used, so the surface is shown after the dialog. Without popovers
* (Firefox before 125, Safari before 17) the surface's own styles fix it to the window.
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
/** The properties of `<body>` that a surface outside it doesn't inherit. */
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
* Gives a surface outside `<body>` the typeface, the colour scheme and the custom properties of `<body>`. Styles of the page for the
* surface itself take precedence.
* @returns the function that does so again
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
/** Finds the first wanted language that exists. Parts are cut from the end of its tag until one matches (RFC 4647, section 3.4). */
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
/** A tag that can be shortened from its end without becoming another language (CLDR, likely subtags and parents). */
var canonicalTag = (tag) => modernTag(tag).replace(/^(?:sh|cnr)\b/, "sr-Latn").replace(/^zh-(?=TW|HK|MO)/, "zh-Hant-").replace(/^sr-(?=ME)/, "sr-Latn-").replace(/^es-(?!ES)/, "es-419-").replace(/^n[on]\b/, "nb");
// src/ui/start/when-hydrated.ts
/** The longest time to wait for a page's hydration, in milliseconds. */
var LONGEST_MS = 1e3;
/**
* Settles when an element can be put beside `<body>` without harm. React up to 18 can hydrate a whole document only if it contains no
* element that the server didn't send (https://github.com/facebook/react/issues/24430; not needed from React 19 on). The document of such a
* framework has no white space between the tags of its head. For such a document this waits until the page is parsed and its scripts have
* had time to run; for any other it doesn't wait.
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