import { entryNames } from "./entry-names.js";
import { covers, isOwnEntry } from "./entry-name.js";
import { HELD, entryRules, explainPolicy, formatRecord, hostRules, problemOf } from "../index.js";
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
/** The name of an entry as the policy has it; undefined when nobody declared it. */
var declaredAs = ({ services }, kind, name) => services.flatMap(({ cookies = [] }) => cookies).find((one) => (one.kind ?? "cookie") === kind && covers(one.name, name))?.name;
var explainOne = (consent, policy, asked) => {
	const conclude = (kind, declared, { id: needed = "", waits } = {}) => ({
		asked,
		kind,
		fate: !needed || consent.allows(needed) ? "passes" : waits && !consent.allows(`!(${needed})`) ? "waits" : "fails",
		rule: declared,
		services: policy.services.filter(({ id }) => needed.split(/[|&]/).includes(id)).map(({ id }) => ({
			id,
			...consent.state.decisions[id]
		}))
	});
	for (const kind of KINDS) {
		const declared = declaredAs(policy, kind, asked);
		if (declared) return conclude(kind, declared, entryRules(policy)(kind, asked));
	}
	const rule = hostRules(policy).ruleOf(/^\/|^\w+:(?!\d)/.test(asked) ? asked : `https://${asked}`);
	if (rule) return conclude("host", rule.declared, rule);
	return conclude(/[/:]/.test(asked) || asked.includes(".") && !asked.startsWith("_") ? "host" : "cookie", null);
};
var report = async (consent, policy, violations) => {
	const { ruleOf } = hostRules(policy);
	const asked = performance.getEntriesByType("resource").map(({ name }) => name);
	const isUndeclared = (address) => new URL(address).origin !== origin && !ruleOf(address);
	const hosts = asked.filter((address) => /^(?:http|ws)/.test(address) && isUndeclared(address));
	const entries = await Promise.all(KINDS.map(async (kind) => (await namesOf(kind)).filter((name) => !isOwnEntry(policy, kind, name)).filter((name) => !declaredAs(policy, kind, name)).map((name) => ({
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
var explaining$1 = () => {
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
// src/core/explain-expression.ts
/** What is wrong with an expression that isn't true of anything, and the cure. */
var problemIn = (expression, { categories, services, functions }) => {
	const known = [
		...categories,
		...services,
		...functions
	].map(({ id }) => id);
	const unknown = expression.split(/[\s!&|()]+/).find((id) => /^[\w-]+$/.test(id) && !known.includes(id));
	return unknown === void 0 ? `"${expression}" can’t be read, so what needs it is off: write ids with !, &, | and ( )` : `"${unknown}" isn’t in the policy, so what needs it is off: write one of ${known.join(", ")}`;
};
// src/core/explain-gate.ts
/** What is wrong with how the gate is loaded, and the cure: it can hold only what comes after it. Marks are inert by themselves. */
var problemOfGate = (page, { services }) => {
	const gate = page.querySelector("script[src*=\"askfirst.js\"]:is([async],[defer],[type=\"module\"])");
	const held = services.find(({ hosts, cookies }) => [hosts, cookies].some((declared) => declared?.length));
	return gate && held ? [[`The policy declares hosts or cookies of "${held.id}", and the gate comes too late to hold all of them: load it without async, defer and type="module", first in <head>`, gate]] : [];
};
// src/core/explain-marks.ts
/** Marks that can't hold what they mark, each with what is wrong and the cure. */
var problemsOfMarks = (page, nonce = page.querySelector("script[src*=\"askfirst.js\"]")?.nonce) => [...page.querySelectorAll("[data-consent]")].flatMap((mark) => {
	if (mark instanceof HTMLScriptElement) {
		if (mark.type !== "text/plain" && mark.getAttribute("type") !== "" && !mark.dataset["type"]) return [["A script with data-consent isn’t held, it has run already: write type=\"text/plain\"", mark]];
		return nonce && mark.nonce !== nonce ? [["A marked script isn’t run, as it lacks the page’s nonce: write it on the script", mark]] : [];
	}
	const live = HELD.find((name) => mark.hasAttribute(name) && !mark.hasAttribute(`data-${name}`));
	return live ? [[`An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write data-${live}`, mark]] : [];
});
// src/core/explain-missing.ts
/** So long a file may take on a slow line. */
var LATE_MS = 3e3;
var pageLoaded = () => new Promise((settle) => {
	if (document.readyState === "complete") settle(void 0);
	else addEventListener("load", settle, { once: true });
});
/**
* What is wrong where the policy declares what nothing holds, since the file that holds it isn't there, and the cure. Said only once
* that file had its time; undefined where it came.
*/
var problemOfMissing = async ({ policy, gates }) => {
	const find = () => policy?.services.find(({ hosts, cookies }) => [hosts, cookies].some((declared, index) => declared?.length && !gates.has(index ? "entries" : "hosts")))?.id;
	if (document.querySelector("script[data-gate=\"off\"]")) return void 0;
	await pageLoaded();
	await new Promise((settle) => setTimeout(settle, LATE_MS));
	const id = find();
	return id && `Nothing holds the hosts and cookies that the policy declares, such as those of "${id}"; what is marked is held. Put askfirst-declared.js beside askfirst.js, see that nothing blocks it, and load askfirst-trusted.js before the gate where the page requires trusted types`;
};
// src/core/explain-others.ts
/**
* What is wrong with a page that has two consent tools, and the cure. Others put the interfaces of IAB’s TCF and GPP on every page; we
* never do, since neither is ours to speak for.
* @param page its window
*/
var problemOfOthers = (page) => {
	const others = ["__tcfapi", "__gpp"].filter((name) => name in page);
	return others[0] ? `Another consent tool is on this page (${others.join(", ")}): visitors are asked twice, and vendors are told two answers; take one of the two away` : void 0;
};
// src/core/explain-personal.ts
/** An e-mail address; a telephone number with its country's code (ITU-T E.164: 15 digits at most). */
var PERSONAL = [/[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}/i, /(?:^|[^\d.])\+\d(?:[ ().-]*\d){7,14}(?!\d)/];
var decoded = (text) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};
var isPersonal = (text) => PERSONAL.some((pattern) => pattern.test(text) || pattern.test(decoded(text)));
var cookies = () => document.cookie.split("; ").map((pair) => {
	const [name = "", ...value] = pair.split("=");
	return [
		"cookie",
		name,
		value.join("=")
	];
});
var entriesOf = (kind) => Object.entries(window[kind]).map(([name, value]) => [
	kind,
	name,
	value
]);
/** What the page can see of what is kept in this browser; nothing of a kind that it may not look at. */
var everything = () => [
	cookies,
	() => entriesOf("localStorage"),
	() => entriesOf("sessionStorage")
].flatMap((look) => {
	try {
		return look();
	} catch {
		return [];
	}
});
/**
* What is wrong when something of a person's is kept in the browser by its shape, and the cure. It is looked at here and now: the value
* is neither said, nor kept, nor sent, and neither is a name that is one itself. What is coded otherwise than for addresses isn't seen.
*/
var problemOfPersonal = (entries = everything()) => {
	const names = entries.filter(([, ...texts]) => texts.some(isPersonal)).map(([kind, name]) => `${isPersonal(name) ? "one by its name" : `"${name}"`} (${kind})`);
	return names.length ? `What looks like an e-mail address or a telephone number is kept in this browser: ${names.join(", ")}. Keep something instead that says nothing of the person` : void 0;
};
// src/core/explain-record.ts
/** The longest cookie that a browser keeps: name and value, in bytes (RFC 6265bis, section 5.7). */
var LONGEST = 4096;
/** Why the browser didn't keep the record, as far as the site's owner can mend it, and the cure. */
var problemOfRecord = ({ policy, state: { record, volatile } }, host = location.hostname) => {
	if (!record || !volatile) return void 0;
	const { name = "askfirst", domain = host } = policy?.cookie ?? {};
	const length = name.length + 1 + formatRecord(record).length;
	if (length > LONGEST) return `The record of the answer has ${length} bytes, and browsers keep no cookie over ${LONGEST}, so it holds for this page only: declare fewer services, or give them shorter ids`;
	return `.${host}`.endsWith(`.${domain.replace(/^\./, "")}`) ? void 0 : `policy: cookie.domain is "${domain}", and a page of ${host} can’t set cookies there, so the answer holds for this page only; write ${host} or a domain above it`;
};
// src/core/explain-shared.ts
var declarationsIn = ({ services }) => services.flatMap((service) => [...(service.hosts ?? []).map((host) => ({
	what: host,
	service,
	isSame: (other) => other === host
})), ...(service.cookies ?? []).map(({ name, kind = "cookie" }) => ({
	what: `${kind} ${name}`,
	service,
	isSame: (other) => covers(`${kind} ${name}`, other)
}))]);
/**
* What the policy declares for services of several categories, and the cure: one entry for one purpose, since who accepts one purpose
* didn't accept the other (GDPR, recital 43; article 6(1)(a)).
*/
var problemsOfShared = (policy) => {
	const all = declarationsIn(policy);
	const problems = all.flatMap(({ what, service }) => {
		const others = all.filter((other) => other.isSame(what) && other.service.category !== service.category);
		if (!others[0]) return [];
		const both = [service, ...others.map((other) => other.service)].sort((one, other) => policy.services.indexOf(one) - policy.services.indexOf(other));
		const isRequired = both.some(({ category }) => policy.categories.find(({ id }) => id === category)?.required);
		return `policy: ${what} is declared by ${[...new Set(both)].map(({ id, category }) => `"${id}" (${category})`).join(" and ")}, of several categories, so ${isRequired ? "the required one has it pass always, for the others too" : "it stays held until all of them are allowed"}; give each of them one of its own`;
	});
	return [...new Set(problems)];
};
// src/core/explain-wanted.ts
/**
* What visitors have to be told, and the policy doesn't say. The gate makes do without it, and holds as much; it is the owner who owes it.
* @returns for each the key, and what to write
*/
var wantedIn = ({ controller, categories, services }) => {
	const wants = [];
	const want = (value, key, cure) => {
		if (!value) wants.push(`${key}: ${cure}`);
	};
	want(controller, "controller", "who answers for the cookies: {\"name\", \"email\", \"postal\"}");
	if (controller) {
		want(controller.email, "controller.email", "an e-mail address for questions about cookies");
		want(controller.postal, "controller.postal", "a postal address");
	}
	const required = categories.filter((category) => category.required).map(({ id }) => id);
	categories.forEach(({ id, title, summary }, index) => {
		if (title) want(summary, `categories[${index}].summary`, `what "${id}" is for, in a sentence or two`);
	});
	services.forEach(({ id, category, thirdParty, role, exemption, cookies = [] }, index) => {
		const at = `services[${index}]`;
		if (thirdParty) want(role, `${at}.role`, `what the company behind "${id}" does with the data: "processor" or "own-purposes"`);
		if (required.includes(category)) want(exemption, `${at}.exemption`, `why nobody has to be asked about "${id}": "transmission" or "requested-service", with a "reason"`);
		cookies.forEach(({ name, purpose, lifetime, when }, entry) => {
			want(purpose, `${at}.cookies[${entry}].purpose`, `what "${name}" is for`);
			want(lifetime, `${at}.cookies[${entry}].lifetime`, `how long "${name}" stays`);
			want(when, `${at}.cookies[${entry}].when`, `when "${name}" is set`);
		});
	});
	return wants;
};
// src/core/explaining.ts
var XML = "This page is XHTML, in which the widget can’t ask: what waits for an answer stays held. Serve the page as text/html";
/** Everything that is said to owners and developers, so that it is one file which visitors don't load. */
var explaining = (warn, evaluate, explain = explaining$1()) => ({
	/** Says what is wrong with the policy too, even if the gate could make do with it. */
	async explain(...[consent, asked]) {
		await consent.ready;
		const { policy } = consent;
		const { categories = [], ...rest } = policy ?? {};
		const problem = policy && problemOf(categories.every(({ title }) => title) ? policy : rest, evaluate);
		if (problem) warn(consent, problem);
		const wanted = policy && asked === void 0 ? wantedIn(policy) : [];
		if (wanted[0]) warn(consent, `Visitors have to be told, and the policy doesn’t say:\n${wanted.join("\n")}`);
		for (const found of policy ? problemsOfShared(policy) : []) warn(consent, found);
		for (const found of [problemOfOthers(window), asked === void 0 && problemOfPersonal()]) if (found) warn(consent, found);
		return explain(consent, asked);
	},
	explainPolicy: (error) => explainPolicy(error, evaluate),
	explainExpression(...[consent, expression, context]) {
		if (consent.policy) warn(consent, problemIn(String(expression), consent.policy), context ?? "");
	},
	/** Says what is wrong with the page, its marks, how it loads the gate, and the record; and that somebody else asks too. */
	explainPage(consent) {
		const isXml = document.contentType.includes("xml");
		for (const problem of [
			problemOfOthers(window),
			problemOfRecord(consent),
			isXml && XML
		]) if (problem) warn(consent, problem);
		problemOfMissing(consent).then((problem) => problem && warn(consent, problem));
		for (const [problem, element] of [...problemsOfMarks(document), ...consent.policy ? problemOfGate(document, consent.policy) : []]) warn(consent, problem, element);
	}
});
export { explaining };

//# sourceMappingURL=explaining.js.map