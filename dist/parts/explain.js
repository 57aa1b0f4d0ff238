import { entryNames } from "./entry-names.js";
import { covers } from "./entry-name.js";
import { hostRules } from "../index.js";
// src/core/explain.ts
var KINDS = Object.keys(entryNames);
/** The names of a kind of entry; none where the page has no access to it. */
var namesOf = async (kind) => {
	try {
		return await entryNames[kind]();
	} catch {
		return [];
	}
};
/** What a policy declares of an entry: the name as it is written there, and the services that do. */
var declarationsOf = ({ services }, kind, name) => services.flatMap((service) => (service.cookies ?? []).filter((one) => (one.kind ?? "cookie") === kind && covers(one.name, name)).map((one) => ({
	service,
	declared: one.name
})));
var explainOne = (consent, policy, asked) => {
	const conclude = (kind, rule, services, waits = true) => {
		const id = services.map((service) => service.id).join("|");
		return {
			asked,
			kind,
			fate: !id || consent.allows(id) ? "passes" : waits && !consent.allows(`!(${id})`) ? "waits" : "fails",
			rule,
			services: services.map((service) => ({
				id: service.id,
				...consent.state.decisions[service.id]
			}))
		};
	};
	for (const kind of KINDS) {
		const found = declarationsOf(policy, kind, asked);
		if (found[0]) return conclude(kind, found[0].declared, [...new Set(found.map(({ service }) => service))]);
	}
	const { ruleOf } = hostRules(policy);
	const rule = ruleOf(/^\/|^\w+:/.test(asked) ? asked : `https://${asked}`);
	if (rule) {
		const declaredBy = policy.services.filter(({ id }) => rule.id.split("|").includes(id));
		return conclude("host", rule.declared, declaredBy, rule.waits);
	}
	return conclude(/[/:]/.test(asked) || asked.includes(".") && !asked.startsWith("_") ? "host" : "cookie", null, []);
};
var report = async (consent, policy, violations) => {
	const { ruleOf } = hostRules(policy);
	const asked = performance.getEntriesByType("resource").map(({ name }) => name);
	const isUndeclared = (address) => new URL(address).origin !== origin && !ruleOf(address);
	const hosts = asked.filter((address) => /^(?:http|ws)/.test(address) && isUndeclared(address));
	const entries = await Promise.all(KINDS.map(async (kind) => (await namesOf(kind)).filter((name) => kind !== "cookie" || name !== (policy.cookie?.name ?? "askfirst")).filter((name) => !declarationsOf(policy, kind, name)[0]).map((name) => ({
		kind,
		name
	}))));
	return {
		revision: policy.revision,
		gates: [...consent.gates],
		waiting: consent.held.filter(({ fate }) => fate === "waits"),
		held: [...consent.held],
		marks: [...document.querySelectorAll("[data-consent]")].map((mark) => {
			const waitsFor = mark.getAttribute("data-consent") ?? "";
			return {
				element: mark.cloneNode().outerHTML,
				waitsFor,
				isAllowed: consent.allows(waitsFor, mark)
			};
		}),
		undeclared: {
			hosts: [...new Set(hosts.map((address) => new URL(address).host))].sort(),
			entries: entries.flat()
		},
		violations
	};
};
/** Starts to watch what the page's Content-Security-Policy stops; what it stopped before too, where the browser remembers. */
var explaining = () => {
	const violations = /* @__PURE__ */ new Map();
	const note = (directive, address) => violations.set(`${directive} ${address}`, {
		directive: directive ?? "",
		address: address ?? ""
	});
	document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => note(effectiveDirective, blockedURI));
	if (window.ReportingObserver) {
		const noteAll = (reports) => {
			for (const { body } of reports) note(body["effectiveDirective"] ?? null, body["blockedURL"] ?? null);
		};
		const observer = new ReportingObserver(noteAll, {
			types: ["csp-violation"],
			buffered: true
		});
		observer.observe();
		noteAll(observer.takeRecords());
	}
	return async (consent, asked) => {
		await consent.ready;
		const { policy } = consent;
		if (!policy) return void 0;
		if (asked !== void 0) return explainOne(consent, policy, asked);
		if (document.readyState !== "complete") await new Promise((settle) => addEventListener("load", settle, { once: true }));
		const all = await report(consent, policy, [...violations.values()]);
		for (const [title, rows] of [
			["Held back", all.held],
			["Hosts that nobody declared", all.undeclared.hosts],
			["Entries that nobody declared", all.undeclared.entries],
			["Stopped by the Content-Security-Policy", all.violations]
		]) if (rows.length) {
			console.info(`[askfirst] ${title}`);
			console.table(rows);
		}
		return all;
	};
};
export { explaining };

//# sourceMappingURL=explain.js.map