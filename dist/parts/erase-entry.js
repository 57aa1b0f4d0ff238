import { eraseCookie } from "./erase-cookie.js";
// src/core/entries/erase-entry.ts
/** How long to wait until a database is erased, in milliseconds. */
var ERASURE_TIME = 1e3;
/** Erases an entry by its name, by kind. The caller looks up whether it is gone, because a page can't reach every entry. */
var eraseEntry = {
	cookie: eraseCookie,
	localStorage: (name) => localStorage.removeItem(name),
	sessionStorage: (name) => sessionStorage.removeItem(name),
	IndexedDB: (name) => new Promise((settle) => {
		const request = indexedDB.deleteDatabase(name);
		for (const type of [
			"success",
			"error",
			"blocked"
		]) request.addEventListener(type, settle);
		setTimeout(settle, ERASURE_TIME);
	}),
	Cache: (name) => caches.delete(name)
};
export { eraseEntry };

//# sourceMappingURL=erase-entry.js.map