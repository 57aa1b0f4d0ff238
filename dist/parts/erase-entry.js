// src/core/erase-entry.ts
/** How long the erasure of a database is waited for, in milliseconds. */
var ERASURE_TIME = 1e3;
/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; `www.shop.example` → itself and each parent. A cookie goes only by its exact path and domain. */
var pathsOf = (path) => path.split("/").flatMap((_, index, parts) => [parts.slice(0, index + 1).join("/"), `${parts.slice(0, index + 1).join("/")}/`]);
var domainsOf = (host) => host.split(".").map((_, index, parts) => `;domain=${parts.slice(index).join(".")}`);
var eraseCookie = (name) => {
	for (const domain of ["", ...domainsOf(location.hostname)]) for (const path of pathsOf(location.pathname)) for (const kind of [
		"",
		";secure",
		";secure;partitioned"
	]) document.cookie = `${name}=;max-age=0;path=${path}${domain}${kind}`;
};
/** Erases an entry by its name, by kind. Whether it is gone then is to be looked up: a page can't reach everything. */
var eraseEntry = {
	cookie: eraseCookie,
	localStorage: (name) => localStorage.removeItem(name),
	sessionStorage: (name) => sessionStorage.removeItem(name),
	IndexedDB: (name) => new Promise((settle) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = request.onerror = request.onblocked = settle;
		setTimeout(settle, ERASURE_TIME);
	}),
	Cache: (name) => caches.delete(name)
};
export { eraseEntry };

//# sourceMappingURL=erase-entry.js.map