import { covers } from "./entry-name.js";
import { entryNames } from "./entry-names.js";
import { eraseEntry } from "./erase-entry.js";
import { AskfirstCookieEvent, AskfirstWithdrawnEvent, entryRules } from "../index.js";
// src/gates/erasing.ts
/** Why an entry is still there after it was erased. */
var reasonOf = (kind) => kind === "cookie" ? {
	reason: "again",
	because: "a script or the server sets it again, or it is of a path or a domain that this page can’t name"
} : kind === "IndexedDB" ? {
	reason: "open",
	because: "the page has it open; it goes when the page does"
} : {
	reason: "kept",
	because: "the browser keeps it"
};
var erase = async (policy, closed, isOpen) => {
	const erased = [];
	const left = [];
	const unseen = [];
	const ruleOf = entryRules(policy);
	const isKept = (kind, name) => {
		const { id } = ruleOf(kind, name) ?? {};
		if (id === void 0) return true;
		const needed = policy.services.filter((service) => id.split(/[|&]/).includes(service.id));
		return id.includes("&") ? needed.every(isOpen) : needed.some(isOpen);
	};
	const kinds = Object.keys(eraseEntry);
	const declared = closed.flatMap(({ id, cookies = [] }) => cookies.map(({ name, kind = "cookie" }) => ({
		name,
		kind,
		service: id
	}))).sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
	const seen = /* @__PURE__ */ new Set();
	for (const { name: glob, kind, service } of declared) try {
		const covered = (await entryNames[kind]()).filter((name) => covers(glob, name));
		for (const name of new Set(covered.filter((name) => !isKept(kind, name)))) {
			await eraseEntry[kind](name);
			const entry = {
				name,
				kind,
				service
			};
			seen.add(`${kind} ${name}`);
			if ((await entryNames[kind]()).includes(name)) left.push({
				...entry,
				...reasonOf(kind)
			});
			else erased.push(entry);
		}
		const wasSeen = covered[0] ?? [...seen].some((one) => covers(`${kind} ${glob}`, one));
		if (kind === "cookie" && wasSeen === false) unseen.push({
			name: glob,
			kind,
			service
		});
	} catch (error) {
		left.push({
			name: glob,
			kind,
			service,
			reason: "denied",
			because: `the browser gives no access to it (${String(error)})`
		});
	}
	return {
		erased,
		left,
		unseen
	};
};
/**
* Erases what the closed services declared to keep in this browser, unless it is the record, or an open service needs it too,
* and tells what went and what stayed. Entries that a page can't see (HttpOnly, other sites') are beyond it.
*/
var eraseEntries = async (policy, closed, isOpen = (service) => !closed.includes(service)) => {
	const withdrawal = await erase(policy, closed, isOpen);
	addEventListener("pagehide", () => void erase(policy, closed, isOpen), { once: true });
	document.dispatchEvent(new AskfirstWithdrawnEvent(withdrawal));
	return withdrawal;
};
/** Erases what is there of services that aren't allowed, from another visit or over HTTP, and tells of each entry. */
var sweepEntries = async ({ policy, allows }) => {
	if (!policy) return;
	const { erased } = await erase(policy, policy.services.filter(({ id }) => !allows(id)), ({ id }) => allows(id));
	for (const { kind, name, service } of erased) if (kind === "IndexedDB" || kind === "Cache") {
		const { category } = policy.services.find(({ id }) => id === service);
		document.dispatchEvent(new AskfirstCookieEvent("removed", kind, name, service, category));
	}
};
/** Erasing, one after another, so that none tells of what another one took. */
var erasing = () => {
	let last = Promise.resolve();
	const next = (erase) => {
		return (...given) => {
			const result = last.then(() => erase(...given));
			last = result.catch(() => {});
			return result;
		};
	};
	return {
		eraseEntries: next(eraseEntries),
		sweepEntries: next(sweepEntries)
	};
};
export { erasing };

//# sourceMappingURL=erasing.js.map