import { cookieOf } from "./cookie-of.js";
import { readVisibleCookies } from "./read-cookies.js";
// src/core/rules/is-own-entry.ts
/**
* Whether an entry is the widget's own: the record, the visitor's wish to be told of new entries, the history of their answers, or the
* findings of a report.
*/
var isOwnEntry = (policy, kind, name) => kind === "cookie" ? name === cookieOf(policy).name : /^askfirst-(tell|history|report)$/.test(name);
// src/core/entries/entry-names.ts
/**
* The names of the cookies that the page can see. A cookie without a name is left out, because it can't be declared, or erased by its name.
*/
var readCookieNames = () => readVisibleCookies().split("; ").flatMap((pair) => /^(.+?)=/.exec(pair)?.[1] ?? []);
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
export { entryNames, isOwnEntry, readCookieNames };

//# sourceMappingURL=entry-names.js.map