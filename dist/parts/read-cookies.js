// src/core/page/read-cookies.ts
/** The page's cookies as one text. It is empty where the page may not read any, as in a sandboxed frame. */
var readCookies = () => {
	try {
		return document.cookie;
	} catch {
		return "";
	}
};
export { readCookies };

//# sourceMappingURL=read-cookies.js.map