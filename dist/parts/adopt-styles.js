// src/ui/base/adopt-styles.ts
/**
* Adds styles to a shadow root: as a constructed style sheet, or as a style element in browsers without such sheets (Safari before 16.4).
*/
var adoptStyles = (root, styles) => {
	const text = styles.join("");
	if (!("adoptedStyleSheets" in root && "replaceSync" in CSSStyleSheet.prototype)) {
		root.append(Object.assign(document.createElement("style"), { textContent: text }));
		return;
	}
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(text);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
export { adoptStyles };

//# sourceMappingURL=adopt-styles.js.map