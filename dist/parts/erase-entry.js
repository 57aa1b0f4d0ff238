import { eraseCookie } from "./erase-cookie.js";
// src/core/entries/erase-entry.ts
/** How long the erasure of a database is waited for, in milliseconds. */
var ERASURE_TIME = 1e3;
/** Erases an entry by its name, by kind. Whether it is gone then is to be looked up: a page can't reach everything. */
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