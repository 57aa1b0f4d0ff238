import { whenParsed } from "./expression.js";
// src/core/page/natives.ts
/**
* Members of the browser that the gates use after they have started. Pages and their libraries replace some of them, so the browser's own
* are taken here first. What stands in the global object by its name is taken by the build (src/build/capture-globals.ts).
*/
var Document = globalThis.HTMLDocument && globalThis.HTMLDocument !== globalThis.Document ? Object.getPrototypeOf(HTMLDocument) : globalThis.Document;
var createTreeWalker = globalThis.document?.createTreeWalker.bind(document);
var createElementNS = globalThis.document?.createElementNS.bind(document);
var matches = globalThis.Element?.prototype.matches;
// src/core/page/elements-in.ts
/**
* An element and the elements in it, in document order. For the few elements that most pages put in at a time, a tree walker takes less
* time than a list made by `querySelectorAll`. Controls of a form can't mislead it, as they can mislead the form's own properties.
*/
var elementsIn = (root) => {
	const walker = createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
	const found = [root];
	while (walker.nextNode()) found.push(walker.currentNode);
	return found;
};
// src/core/page/added-search.ts
/**
* Makes a function that calls `search` for each element that a mutation added. An element within another one that was added before isn't
* searched again, so the cost grows with what was added, not with the page. It is for the mutations of one batch.
*/
var createAddedSearch = (search) => {
	const searched = /* @__PURE__ */ new Set();
	const walker = createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
	const isSearched = (node) => {
		walker.currentNode = node;
		let at = node;
		while (at && !searched.has(at)) at = walker.parentNode();
		return !!at;
	};
	return ({ addedNodes }) => {
		for (let index = 0; index < addedNodes.length; index += 1) {
			const node = addedNodes[index];
			if (!node || node.nodeType > Node.ELEMENT_NODE) continue;
			if (!isSearched(node)) search(node);
			searched.add(node);
		}
	};
};
// src/core/page/watch-elements.ts
/** A page that is still being parsed is searched again after this time, in milliseconds, then after twice as long, and so on. */
var FIRST_SEARCH_MS = 64;
var searchOnce = (search) => {
	search();
	return () => {};
};
/** Searches the page several times while it is parsed. Calls `parsed` after that, unless it was ended before. */
var searchWhileParsing = (search, parsed) => {
	let timer;
	const searchLater = (delay) => {
		timer = setTimeout(() => {
			search();
			searchLater(delay * 2);
		}, delay);
	};
	const end = () => {
		clearTimeout(timer);
		timer = void 0;
	};
	searchLater(FIRST_SEARCH_MS);
	whenParsed().then(() => {
		if (!timer) return;
		end();
		parsed();
	});
	return end;
};
/**
* Makes the function that looks for an element's open shadow root.
* @param found gets the root
* @param defined is called when the page has defined a custom element, which may have roots by then
*/
var createShadowSearch = (found, defined) => {
	/** Names of custom elements that the page hasn't defined yet. */
	const undefinedNames = /* @__PURE__ */ new Set();
	return (element) => {
		if (element instanceof HTMLFormElement) return;
		const { localName, shadowRoot } = element;
		if (shadowRoot) found(shadowRoot);
		else if (localName.includes("-") && !customElements.get(localName) && !undefinedNames.has(localName)) {
			undefinedNames.add(localName);
			customElements.whenDefined(localName).then(defined, () => {});
		}
	};
};
/**
* Calls `found` for the matching elements of the document: first those that are there, in document order; then those that come by any
* means, in the order in which they come, and those that get `data-consent` later. It may be called again for the same element.
* @param found gets the name of the attribute, if a change of one is the reason
*/
var watchElements = (selector, found, { isPressing = false, attributes = [], inShadow = false, subscribe = searchOnce, mutated = () => {} } = {}) => {
	let isParsed = isPressing || document.readyState !== "loading";
	const watch = (root) => observer.observe(root, {
		childList: true,
		subtree: true,
		attributeFilter: ["data-consent"]
	});
	const find = (element) => {
		found(element);
		if (attributes.length) observer.observe(element, { attributeFilter: [...attributes] });
	};
	const search = (root) => {
		root.querySelectorAll(selector).forEach(find);
		if (inShadow && isParsed) root.querySelectorAll("*").forEach(searchShadow);
	};
	const searchPage = () => search(document);
	const searchShadow = createShadowSearch((root) => {
		watch(root);
		search(root);
	}, searchPage);
	const lookAt = (element) => {
		if (matches.call(element, selector)) find(element);
		if (inShadow) searchShadow(element);
	};
	const searchChanged = ({ target, attributeName }) => {
		const changed = target;
		if (!matches.call(changed, selector)) return;
		if (attributeName === "data-consent") find(changed);
		else found(changed, attributeName ?? void 0);
	};
	const observer = new MutationObserver((mutations) => {
		mutated(mutations);
		const searchMutation = createAddedSearch((added) => elementsIn(added).forEach(lookAt));
		for (const mutation of mutations) if (mutation.type === "childList") searchMutation(mutation);
		else searchChanged(mutation);
	});
	const begin = () => {
		isParsed = true;
		searchPage();
		watch(document);
	};
	if (isParsed) watch(document);
	const endSearches = isParsed ? void 0 : searchWhileParsing(searchPage, begin);
	const endSubscription = subscribe(searchPage);
	return () => {
		endSubscription();
		endSearches?.();
		observer.disconnect();
	};
};
export { Document, createElementNS, watchElements };

//# sourceMappingURL=watch-elements.js.map