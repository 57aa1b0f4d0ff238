// src/core/entries/entry-names.ts
/**
* The names of the cookies that the page can see. A cookie without a name is left out, because it can't be declared, or erased by its name.
*/
var readCookieNames = () => document.cookie.split("; ").flatMap((pair) => /^(.+?)=/.exec(pair)?.[1] ?? []);
/**
* The names of what this browser stores for the page, by kind; never a value. It throws or rejects where the page has no access (a
* sandbox), and where the browser lacks the method (`databases()` in Firefox before 126).
*/
var entryNames = {
	cookie: readCookieNames,
	localStorage: () => Object.keys(localStorage),
	sessionStorage: () => Object.keys(sessionStorage),
	IndexedDB: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
	Cache: () => caches.keys()
};
export { entryNames, readCookieNames };

//# sourceMappingURL=entry-names.js.map