// src/core/page/read-cookies.ts
/**
* The page's cookies as one text, by the browser's own getter where an element hides the document's property (`<img name=cookie>`: HTML,
* section 3.1.6).
* @throws where the page may not read any, as in a sandboxed frame
*/
var readVisibleCookies = () => {
	const text = document.cookie;
	return typeof text === "string" ? text : Reflect.get(Document.prototype, "cookie", document);
};
/** The same, and empty where the page may not read any. */
var readCookies = () => {
	try {
		return readVisibleCookies();
	} catch {
		return "";
	}
};
export { readCookies, readVisibleCookies };

//# sourceMappingURL=read-cookies.js.map