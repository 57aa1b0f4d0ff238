import { covers } from "./entry-name.js";
import { AskfirstWithdrawnEvent } from "../index.js";
// src/gates/entries.ts
/** `/a/b` → `/`, `/a`, `/a/`, `/a/b`, `/a/b/`; `www.shop.example` → itself and each parent. A cookie goes only by its exact path and domain. */
var pathsOf = (path) => path.split("/").flatMap((_, index, parts) => [parts.slice(0, index + 1).join("/"), `${parts.slice(0, index + 1).join("/")}/`]);
var domainsOf = (host) => host.split(".").map((_, index, parts) => `;domain=${parts.slice(index).join(".")}`);
var cookieNames = () => document.cookie.split("; ").map((pair) => pair.split("=", 1)[0] ?? "").filter(Boolean);
var eraseCookie = (name) => {
	for (const domain of ["", ...domainsOf(location.hostname)]) for (const path of pathsOf(location.pathname)) for (const kind of [
		"",
		";secure",
		";secure;partitioned"
	]) document.cookie = `${name}=;max-age=0;path=${path || "/"}${domain}${kind}`;
};
var storage = (area) => ({
	names: () => Object.keys(area()),
	erase: (name) => area().removeItem(name)
});
var STORES = {
	cookie: {
		names: cookieNames,
		erase: eraseCookie
	},
	localStorage: storage(() => localStorage),
	sessionStorage: storage(() => sessionStorage),
	IndexedDB: {
		names: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
		erase: (name) => new Promise((settle) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = request.onerror = request.onblocked = settle;
		})
	},
	Cache: {
		names: () => caches.keys(),
		erase: (name) => caches.delete(name)
	}
};
var erase = async (policy, closed, isOpen) => {
	const erased = [];
	const left = [];
	const isKept = (kind, name) => kind === "cookie" && name === (policy.cookie?.name ?? "askfirst") || policy.services.some((service) => isOpen(service) && service.cookies?.some((one) => (one.kind ?? "cookie") === kind && covers(one.name, name)));
	const kinds = Object.keys(STORES);
	const declared = closed.flatMap(({ id, cookies = [] }) => cookies.map(({ name, kind = "cookie" }) => ({
		name,
		kind,
		service: id
	}))).sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
	for (const { name: glob, kind, service } of declared) try {
		const store = STORES[kind];
		const names = (await store.names()).filter((name) => covers(glob, name) && !isKept(kind, name));
		for (const name of new Set(names)) {
			await store.erase(name);
			const entry = {
				name,
				kind,
				service
			};
			if ((await store.names()).includes(name)) left.push({
				...entry,
				because: "the browser keeps it"
			});
			else erased.push(entry);
		}
	} catch (error) {
		left.push({
			name: glob,
			kind,
			service,
			because: String(error)
		});
	}
	return {
		erased,
		left
	};
};
/**
* Erases what the closed services declared to keep in this browser, unless it is the record, or an open service needs it too,
* and tells what went and what stayed. Entries that a page can't see (HttpOnly, other sites') are beyond it.
*/
var eraseEntries = async (policy, closed, isOpen = (service) => !closed.includes(service)) => {
	const withdrawal = await erase(policy, closed, isOpen);
	addEventListener("pagehide", () => void erase(policy, closed.filter((service) => !isOpen(service)), isOpen), { once: true });
	document.dispatchEvent(new AskfirstWithdrawnEvent(withdrawal));
	return withdrawal;
};
export { eraseEntries };

//# sourceMappingURL=entries.js.map