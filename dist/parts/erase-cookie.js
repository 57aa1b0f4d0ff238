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
	]) document.cookie = `${name}=;max-age=0;path=${path}${domain}${kind}`;
};
export { eraseCookie };

//# sourceMappingURL=erase-cookie.js.map