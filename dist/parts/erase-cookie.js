// src/core/page/write-cookie.ts
/**
* Writes a cookie's text, by the browser's own setter where an element hides the document's property (`<img name=cookie>`: HTML, section
* 3.1.6).
*/
var writeCookie = (text) => {
	if (typeof document.cookie === "string") document.cookie = text;
	else Reflect.set(Document.prototype, "cookie", text, document);
};
// src/core/page/erase-cookie.ts
/**
* `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; `www.shop.example` → itself and each parent. A cookie is erased only by its exact path and
* domain.
*/
var pathsOf = (path) => path.split("/").flatMap((_, index, parts) => [parts.slice(0, index + 1).join("/"), `${parts.slice(0, index + 1).join("/")}/`]);
var domainsOf = (host) => host.split(".").map((_, index, parts) => `;domain=${parts.slice(index).join(".")}`);
/** Erases the cookies of a name that this page can reach, on every path and domain, because there may be several. */
var eraseCookie = (name) => {
	for (const domain of ["", ...domainsOf(location.hostname)]) for (const path of pathsOf(location.pathname)) for (const kind of [
		"",
		";secure",
		";secure;partitioned"
	]) writeCookie(`${name}=;max-age=0;path=${path}${domain}${kind}`);
};
export { eraseCookie, writeCookie };

//# sourceMappingURL=erase-cookie.js.map