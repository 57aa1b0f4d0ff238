import { whenParsed } from "./expression.js";
// src/core/page/natives.ts
/**
* Interfaces of the browser that the gates use after they have started. Pages and their libraries replace some of them (MooTools and
* Prototype do), so the browser's own are taken here first.
*/
var { MutationObserver, Promise: Promise$1, Set, reportError } = globalThis;
// src/core/page/watch-elements.ts
/** A page that is still being parsed is searched again after this time, in milliseconds, then after twice as long, and so on. */
var FIRST_SEARCH_MS = 64;
/**
* Calls `found` for the matching elements of the document: first those that are there, in document order; then those that come by any
* means, in the order in which they come, and those that get `data-consent` later. It may be called again for the same element.
* @param found gets the name of the attribute, if a change of one is the reason
*/
var watchElements = (selector, found, { isPressing = false, attributes = [], inShadow = false, subscribe = (search) => {
	search();
	return () => {};
}, removed = () => {} } = {}) => {
	let isParsed = isPressing || document.readyState !== "loading";
	/** Names of custom elements that the page hasn't defined yet. */
	const undefinedNames = new Set();
	let timer;
	const watch = (root) => observer.observe(root, {
		childList: true,
		subtree: true,
		attributeFilter: ["data-consent"]
	});
	const find = (element) => {
		found(element);
		if (attributes.length) observer.observe(element, { attributeFilter: [...attributes] });
	};
	const searchShadow = ({ localName, shadowRoot }) => {
		if (shadowRoot) {
			watch(shadowRoot);
			search(shadowRoot);
		} else if (localName.includes("-") && !customElements.get(localName) && !undefinedNames.has(localName)) {
			undefinedNames.add(localName);
			customElements.whenDefined(localName).then(() => search(document));
		}
	};
	const search = (root) => {
		root.querySelectorAll(selector).forEach(find);
		if (inShadow && isParsed) root.querySelectorAll("*").forEach(searchShadow);
	};
	const searchAdded = (element) => {
		if (element.matches(selector)) find(element);
		if (element.firstElementChild) search(element);
		if (inShadow) searchShadow(element);
	};
	const observer = new MutationObserver((mutations) => {
		if (mutations.some(({ removedNodes }) => removedNodes.length)) removed();
		const searched = new Set();
		const isSearched = (node) => {
			while (node && !searched.has(node)) node = node.parentNode;
			return !!node;
		};
		for (const { target, attributeName, addedNodes } of mutations) {
			const changed = target;
			if (attributeName && changed.matches(selector)) {
				if (attributeName === "data-consent") find(changed);
				else found(changed, attributeName);
			}
			for (const node of addedNodes) {
				if (node.nodeType === Node.ELEMENT_NODE && !isSearched(node)) searchAdded(node);
				searched.add(node);
			}
		}
	});
	const searchLater = (delay) => {
		timer = setTimeout(() => {
			search(document);
			searchLater(delay * 2);
		}, delay);
	};
	if (isParsed) watch(document);
	else {
		searchLater(FIRST_SEARCH_MS);
		whenParsed().then(() => {
			clearTimeout(timer);
			if (!timer) return;
			isParsed = true;
			search(document);
			watch(document);
		});
	}
	const endSubscription = subscribe(() => search(document));
	return () => {
		endSubscription();
		clearTimeout(timer);
		timer = void 0;
		observer.disconnect();
	};
};
export { MutationObserver, Promise$1 as Promise, Set, reportError, watchElements };

//# sourceMappingURL=watch-elements.js.map