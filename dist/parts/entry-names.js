// src/core/entry-names.ts
/**
* The names of what this browser keeps for the page, by kind; never a value. Where the page has no access (a sandbox), or the
* browser no such thing (`databases()` in Firefox before 126), it throws or rejects.
*/
var entryNames = {
	cookie: () => document.cookie.split("; ").flatMap((pair) => /^(.+?)=/.exec(pair)?.[1] ?? []),
	localStorage: () => Object.keys(localStorage),
	sessionStorage: () => Object.keys(sessionStorage),
	IndexedDB: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
	Cache: () => caches.keys()
};
export { entryNames };

//# sourceMappingURL=entry-names.js.map