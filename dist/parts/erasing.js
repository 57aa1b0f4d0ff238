import { covers } from "./covers.js";
import { entryNames } from "./entry-names.js";
import { eraseEntry } from "./erase-entry.js";
import { AskfirstCookieEvent, AskfirstWithdrawnEvent } from "./events.js";
import { ENTRY_KINDS, kindsOf } from "./entry-kinds.js";
import { entryRules, isOpenUnder } from "./entry-rules.js";
// src/core/entries/erasing.ts
/**
* Dispatches an event on the document. Where the page has replaced the global `Event`, making one may throw; the withdrawal counts
* nevertheless.
*/
var tell = (make) => {
	try {
		document.dispatchEvent(make());
	} catch (error) {
		globalThis.reportError(error);
	}
};
/** Why an entry is still there after it was erased. */
var whyLeft = (kind) => {
	if (kind === "cookie") return {
		reason: "again",
		because: "a script or the server sets it again, or it is of a path or a domain that this page can’t name"
	};
	return kind === "IndexedDB" ? {
		reason: "open",
		because: "the page has it open; it goes when the page does"
	} : {
		reason: "kept",
		because: "the browser keeps it"
	};
};
/** What services declare to keep in the browser. */
var declaredBy = (services) => services.flatMap(({ id: service, cookies = [] }) => cookies.flatMap((entry) => {
	const kinds = kindsOf(entry);
	return kinds.map((kind) => ({
		name: entry.name,
		kind,
		service,
		isKindKnown: kinds.length === 1
	}));
}));
/** Whether an entry has to stay: it is the widget's own, or a service that isn't closed needs it. */
var keeping = (policy, isOpen) => {
	const ruleOf = entryRules(policy);
	return (kind, name) => {
		const rule = ruleOf(kind, name);
		return !rule || isOpenUnder(rule, isOpen);
	};
};
/** Erases what is declared of one kind. */
var eraseKind = async (kind, declared, isKept) => {
	const present = await entryNames[kind]();
	const doomed = /* @__PURE__ */ new Map();
	const unseen = [];
	for (const { name: glob, service, isKindKnown } of declared) {
		const covered = present.filter((name) => covers(glob, name));
		if (!covered.length && kind === "cookie" && isKindKnown) unseen.push({
			name: glob,
			kind,
			service
		});
		for (const name of covered) if (!doomed.has(name) && !isKept(kind, name)) doomed.set(name, {
			name,
			kind,
			service
		});
	}
	for (const name of doomed.keys()) await eraseEntry[kind](name);
	const rest = doomed.size ? await entryNames[kind]() : [];
	const all = [...doomed.values()];
	return {
		erased: all.filter(({ name }) => !rest.includes(name)),
		left: all.filter(({ name }) => rest.includes(name)).map((entry) => ({
			...entry,
			...whyLeft(kind)
		})),
		unseen
	};
};
/** Erases what closed services declared. */
var erase = async (policy, closed, isOpen) => {
	const erased = [];
	const left = [];
	const unseen = [];
	const isKept = keeping(policy, isOpen);
	const declared = declaredBy(closed);
	for (const kind of ENTRY_KINDS) {
		const ofKind = declared.filter((entry) => entry.kind === kind);
		if (!ofKind.length) continue;
		try {
			const done = await eraseKind(kind, ofKind, isKept);
			erased.push(...done.erased);
			left.push(...done.left);
			unseen.push(...done.unseen);
		} catch (error) {
			const because = `the browser gives no access to it (${String(error)})`;
			for (const { name, service, isKindKnown } of ofKind) if (isKindKnown) left.push({
				name,
				kind,
				service,
				reason: "denied",
				because
			});
		}
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
	tell(() => new AskfirstWithdrawnEvent(withdrawal));
	return withdrawal;
};
/** Erases the entries of services that aren't allowed, left from another visit or set over HTTP, and reports each of them. */
var sweepEntries = async ({ policy, allows }) => {
	if (!policy) return;
	const { erased } = await erase(policy, policy.services.filter(({ id }) => !allows(id)), ({ id }) => allows(id));
	for (const { kind, name, service } of erased) if (kind === "IndexedDB" || kind === "Cache") {
		const category = policy.services.find(({ id }) => id === service)?.category;
		tell(() => new AskfirstCookieEvent("removed", kind, name, service, category));
	}
};
/** Makes erasures run one after another, so that none of them reports what another one erased. */
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