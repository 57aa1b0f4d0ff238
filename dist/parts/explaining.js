import { ENTRY_KINDS, kindsOf } from "./entry-kinds.js";
import { entryRules } from "./entry-rules.js";
import { GOOGLE_KEYS, GOOGLE_OPTIONS, HELD_ATTRIBUTES, SHAPES, USUAL_CATEGORIES, deepFreeze, hostRules, isDraft, objectsOf, problemOfPolicy, problemsOfPolicy } from "./problems-of-policy.js";
import { covers } from "./covers.js";
import { withoutVisitor } from "./without-visitor.js";
import { entryNames, isOwnEntry } from "./entry-names.js";
import { readCookies } from "./read-cookies.js";
import { cookieOf } from "./cookie-of.js";
import { formatRecord } from "./format-record.js";
import { nearest } from "./nearest.js";
// src/core/policy/adapter-names.ts
/** The adapters that a tag or a policy can name. */
var ADAPTER_NAMES = [
	"adobe",
	"amplitude",
	"clarity",
	"google",
	"gtm",
	"hubspot",
	"intercom",
	"klaviyo",
	"matomo",
	"meta",
	"microsoft",
	"mixpanel",
	"pinterest",
	"posthog",
	"reddit",
	"segment",
	"shopify",
	"tiktok",
	"wordpress"
];
// src/core/explain/declared-as.ts
/** The name of an entry as the policy has it; undefined when nobody declared it. */
var declaredAs = ({ services }, kind, name) => services.flatMap(({ cookies = [] }) => cookies).find((one) => kindsOf(one).includes(kind) && covers(one.name, name))?.name;
// src/core/explain/explain-name.ts
/** What becomes of something under its rule. It passes where there is no rule, or where nobody declared it. */
var fateOf = (consent, rule) => {
	if (!rule?.services.length || consent.allows(rule.id)) return "passes";
	return rule.waits && !consent.refuses(rule.id) ? "waits" : "fails";
};
/**
* Makes a full address of what was typed. "www.example.com/x" has no scheme, and neither has "localhost:8080", which a browser would read
* as one.
*/
var asAddress = (asked) => /^\/|^\w+:(?!\d)/.test(asked) ? asked : `https://${asked}`;
/** Whether something that nobody declared was meant as an address. */
var looksLikeHost = (asked) => /[/:]/.test(asked) || asked.includes(".") && !asked.startsWith("_");
/** Says what would become of an address, or of an entry by its name, and why. */
var explainName = (consent, policy, asked) => {
	const { decisions } = consent.state;
	const conclude = (kind, declared, rule) => ({
		asked,
		kind,
		fate: fateOf(consent, rule),
		rule: declared,
		services: (rule?.services ?? []).flatMap(({ id }) => {
			const decision = decisions[id];
			return decision ? [{
				id,
				...decision
			}] : [];
		})
	});
	for (const kind of ENTRY_KINDS) {
		const declared = declaredAs(policy, kind, asked);
		if (declared) return conclude(kind, declared, entryRules(policy)(kind, asked));
	}
	const rule = hostRules(policy, window).ruleOf(asAddress(asked));
	if (rule) return conclude("host", rule.declared, rule);
	return conclude(looksLikeHost(asked) ? "host" : "cookie", null);
};
// src/core/explain/page/page-loaded.ts
/** Settles once the page and all that belongs to it is loaded. */
var pageLoaded = () => new Promise((settle) => {
	if (document.readyState === "complete") settle(void 0);
	else addEventListener("load", settle, { once: true });
});
// src/core/explain/print-report.ts
/** Shows in the console what a report has found. Empty lists aren't shown. */
var printReport = ({ held, undeclared, violations }) => {
	for (const [title, rows] of [
		["Held back", held],
		["Hosts that nobody declared", undeclared.hosts],
		["Entries that nobody declared", undeclared.entries],
		["Stopped by the Content-Security-Policy", violations]
	]) if (rows.length) {
		console.info(`[askfirst] ${title}`);
		console.table(rows);
	}
};
// src/core/explain/report/findings.ts
/** How many of each are kept, so that a long session stays small. */
var MOST = 500;
/** Merges two findings, each thing once. */
var mergeFindings = (one, other) => {
	const entries = new Map([...one.entries, ...other.entries].map((entry) => [`${entry.kind} ${entry.name}`, entry]));
	return {
		addresses: [.../* @__PURE__ */ new Set([...one.addresses, ...other.addresses])].slice(0, MOST),
		entries: [...entries.values()].slice(0, MOST)
	};
};
// src/core/explain/report/gather-findings.ts
/** The entry of sessionStorage in which a report gathers, over the pages of this tab. */
var KEY = "askfirst-report";
var NOTHING = {
	addresses: [],
	entries: []
};
var readFindings = () => {
	try {
		return {
			...NOTHING,
			...JSON.parse(sessionStorage.getItem(KEY) ?? "{}")
		};
	} catch {
		return NOTHING;
	}
};
/**
* Adds what this page has found to what the earlier pages of this tab have found. It is only stored while the gate reports.
* @returns all findings
*/
var gatherFindings = (found) => {
	const all = mergeFindings(readFindings(), found);
	try {
		sessionStorage.setItem(KEY, JSON.stringify(all));
	} catch {}
	return all;
};
/** Erases what a report has gathered, once the gate no longer reports. */
var endGathering = () => {
	try {
		sessionStorage.removeItem(KEY);
	} catch {}
};
// src/core/explain/page/gate-tag.ts
/** The gate's own tag, whichever of its files it loads. */
var GATE_TAG = "script:is([src*=\"askfirst.js\"],[src*=\"askfirst-full.js\"])";
// src/core/explain/report/load-catalogue.ts
/**
* Loads the catalogue from beside the gate, for a report: no visitor loads it.
* @returns its services, each with its usual category; an empty list where the file can't be loaded
*/
var loadCatalogue = () => new Promise((settle) => {
	const gate = document.querySelector(GATE_TAG);
	if (!gate) {
		settle([]);
		return;
	}
	const script = document.createElement("script");
	script.src = new URL((gate.dataset["base"] ?? "") + "askfirst-catalogue.js", gate.src).href;
	script.dataset["report"] = "";
	script.setAttribute("nonce", gate.nonce);
	script.addEventListener("askfirst-catalogue", (event) => {
		settle(event.detail);
	});
	script.addEventListener("error", () => settle([]));
	document.head.append(script);
	script.addEventListener("load", () => script.remove());
});
// src/core/explain/report/print-suggestion.ts
/** Shows in the console a policy for what a report has found so far, and how to copy it. */
var printSuggestion = ({ policy, catalogueIds, unknownHosts, unknownEntries }) => {
	if (!catalogueIds.length && !unknownHosts.length && !unknownEntries.length) return;
	console.info(`[askfirst] A policy for what the pages of this tab asked for and kept so far. To copy it: copy(JSON.stringify((await askfirst.explain()).suggestion.policy, null, 2))`);
	if (catalogueIds.length) console.info(`[askfirst] In the catalogue: ${catalogueIds.join(", ")}`);
	if (unknownHosts.length) console.info(`[askfirst] Not in the catalogue, so name, category and purpose are yours to write: ${unknownHosts.join(", ")}`);
	if (unknownEntries.length) {
		console.info("[askfirst] Entries that no service was found for: declare each with the service that keeps it");
		console.table(unknownEntries);
	}
	console.info(JSON.stringify(policy, null, 2));
};
// src/core/policy/is-supplied.ts
/** Whether a category is exactly as the widget makes it for a policy that lists none. */
var isSupplied = ({ id, required, ...rest }) => required === (id === "necessary") && JSON.stringify(rest) === JSON.stringify({ sells: id === "marketing" });
// src/core/explain/report/suggest-policy.ts
/** The category for a service: its usual one, or one of the site's own that a visitor is asked about. */
var categoryIn = ({ categories }, wanted) => {
	if (categories.every(isSupplied) || categories.some(({ id }) => id === wanted)) return wanted;
	return categories.filter(({ required }) => !required).at(-1)?.id ?? wanted;
};
/** Makes an id from a host's name. No other service has this id. */
var idOf = (host, taken) => {
	const id = host.toLowerCase().replace(/[^a-z0-9]+/g, "-");
	return taken.includes(id) ? `${id}-host` : id;
};
var unknownService = (host, policy, taken) => ({
	id: idOf(host, taken),
	category: categoryIn(policy, "marketing"),
	name: host,
	thirdParty: true,
	hosts: [host]
});
/** The catalogue's services of which a host or an entry was found, without those that the policy has already. */
var knownServices = ({ addresses, entries }, policy, catalogue) => {
	const { ruleOf } = hostRules({
		...policy,
		services: catalogue
	}, window);
	const declaredOf = new Map(addresses.map((address) => [address, ruleOf(address)?.declared]));
	const declared = new Set(declaredOf.values());
	const services = catalogue.filter(({ id, hosts = [], cookies = [] }) => !policy.services.some((own) => own.id === id) && (hosts.some((host) => declared.has(host)) || cookies.some(({ kind = "cookie", name }) => entries.some((entry) => entry.kind === kind && covers(name, entry.name)))));
	const unknown = addresses.filter((address) => declaredOf.get(address) === void 0);
	return {
		services,
		unknownHosts: [...new Set(unknown.map((address) => new URL(address).host))].sort()
	};
};
/**
* Makes a policy from the site's own policy and the findings: with the catalogue's services in full, and a service for each host that the
* catalogue doesn't know.
*/
var suggestPolicy = (found, policy, catalogue) => {
	const { services, unknownHosts } = knownServices(found, policy, catalogue);
	const known = services.map((service) => ({
		...service,
		category: categoryIn(policy, service.category)
	}));
	const taken = [...policy.services, ...known].map(({ id }) => id);
	const others = unknownHosts.map((host) => unknownService(host, policy, taken));
	const { categories, ...rest } = withoutVisitor(policy);
	const suggested = {
		...rest,
		...categories.every(isSupplied) ? {} : { categories },
		services: [
			...policy.services,
			...known,
			...others
		]
	};
	const isDeclared = ({ kind, name }) => services.some(({ cookies = [] }) => cookies.some((one) => (one.kind ?? "cookie") === kind && covers(one.name, name)));
	return {
		policy: suggested,
		catalogueIds: services.map(({ id }) => id),
		unknownHosts,
		unknownEntries: found.entries.filter((entry) => !isDeclared(entry))
	};
};
// src/core/explain/undeclared-addresses.ts
/** The addresses of other hosts that this page made requests to and that nobody declared, without their query. */
var undeclaredAddresses = (policy) => {
	const { ruleOf } = hostRules(policy, window);
	const others = performance.getEntriesByType("resource").map(({ name }) => name).filter((address) => /^(?:http|ws)/.test(address) && new URL(address).origin !== location.origin && !ruleOf(address));
	return [...new Set(others.map((address) => address.replace(/[?#].*$/, "")))];
};
// src/core/explain/report-page.ts
/** The names of a kind of entry; none where the page has no access to it. */
var namesOf = async (kind) => {
	try {
		return await entryNames[kind]();
	} catch {
		return [];
	}
};
/** Lists what is held on this page, and what the policy doesn't declare. */
var reportPage = async (consent, policy, violations) => {
	const hosts = new Set(undeclaredAddresses(policy).map((address) => new URL(address).host));
	const entries = await Promise.all(ENTRY_KINDS.map(async (kind) => (await namesOf(kind)).filter((name) => !isOwnEntry(policy, kind, name)).filter((name) => !declaredAs(policy, kind, name)).map((name) => ({
		kind,
		name
	}))));
	const held = consent.held.map((one) => ({ ...one }));
	return {
		revision: policy.revision,
		gates: [...consent.gates],
		waiting: held.filter(({ fate }) => fate === "waits"),
		held,
		marks: [...document.querySelectorAll("[data-consent]")].map((mark) => {
			const waitsFor = mark.getAttribute("data-consent") ?? "";
			return {
				element: mark.cloneNode().outerHTML,
				waitsFor,
				isAllowed: consent.allows(waitsFor, mark)
			};
		}),
		undeclared: {
			hosts: [...hosts].sort(),
			entries: entries.flat()
		},
		problems: [...consent.said],
		violations
	};
};
// src/core/explain/watch-violations.ts
/**
* Notes what the page's Content-Security-Policy stops from now on, and what it stopped before if the browser remembers it.
* @returns the function that lists this
*/
var watchViolations = () => {
	const violations = /* @__PURE__ */ new Map();
	const note = (directive = "", address = "") => {
		violations.set(`${directive} ${address}`, {
			directive,
			address
		});
	};
	document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => note(effectiveDirective, blockedURI));
	if (window.ReportingObserver) {
		const noteAll = (reports) => {
			for (const { body } of reports) note(body["effectiveDirective"] ?? "", body["blockedURL"] ?? "");
		};
		const observer = new ReportingObserver(noteAll, {
			types: ["csp-violation"],
			buffered: true
		});
		observer.observe();
		noteAll(observer.takeRecords());
	}
	return () => [...violations.values()];
};
// src/core/explain/explain.ts
/** Makes the function that explains. From now on it notes what the page's Content-Security-Policy stops. */
var createExplain = (listViolations = watchViolations()) => async (consent, asked) => {
	await consent.ready;
	const { policy } = consent;
	if (!policy) return void 0;
	if (asked !== void 0) return explainName(consent, policy, asked);
	await pageLoaded();
	const report = await reportPage(consent, policy, listViolations());
	printReport(report);
	if (!document.querySelector("script[data-gate=\"report\"]")) {
		endGathering();
		return report;
	}
	const suggestion = suggestPolicy(gatherFindings({
		addresses: undeclaredAddresses(policy),
		entries: report.undeclared.entries
	}), policy, await loadCatalogue());
	printSuggestion(suggestion);
	return {
		...report,
		suggestion
	};
};
// src/core/explain/page/with-late-categories.ts
/** What the widget itself fills in where a page has no policy. */
var FILLED_IN = [
	"revision",
	"categories",
	"services",
	"functions",
	"remember",
	"region"
];
/** Whether a policy is the one that a page without a policy gets. */
var isWidgetsOwn = (policy) => !document.querySelector("#askfirst-policy,script[data-policy]") && Object.keys(policy).every((key) => FILLED_IN.includes(key)) && policy.services.length + policy.functions.length === 0 && policy.categories.every(isSupplied);
/**
* Adds the usual categories that marks name which came after the page was parsed, where the page has no policy. `loadPolicy` saw only the
* marks that were there when the page was parsed.
* @param context what the expression stands on. What only a script asks about adds nothing
* @returns the same policy if there is nothing to add
*/
var withLateCategories = (policy, expression, context) => {
	if (!(context instanceof Element && context.hasAttribute("data-consent") && isWidgetsOwn(policy))) return policy;
	const known = policy.categories.map(({ id }) => id);
	const named = expression.split(/[^a-z0-9-]+/);
	const ids = USUAL_CATEGORIES.filter((id) => known.includes(id) || named.includes(id));
	if (ids.length === known.length) return policy;
	const categories = ids.map((id) => ({
		id,
		required: id === "necessary",
		sells: id === "marketing"
	}));
	return deepFreeze({
		...policy,
		categories
	});
};
// src/core/explain/page/missing-file.ts
/** How long a file may take on a slow line. */
var LATE_MS = 3e3;
/**
* Finds hosts and entries that are declared and not held, because the file that holds them didn't load.
* @returns what is wrong, and the cure, once that file had its time; undefined where it came
*/
var findMissingFile = async ({ policy, gates }) => {
	const find = () => policy?.services.find(({ hosts, cookies }) => !!hosts?.length && !gates.has("hosts") || !!cookies?.length && !gates.has("entries"))?.id;
	if (document.querySelector("script[data-gate=\"off\"]")) return void 0;
	await pageLoaded();
	await new Promise((settle) => setTimeout(settle, LATE_MS));
	const id = find();
	return id && `Nothing holds the hosts and cookies that the policy declares, such as those of "${id}"; what is marked is held. Put askfirst-declared.js beside askfirst.js, see that nothing blocks it, and load askfirst-trusted.js before the gate where the page requires trusted types; or load askfirst-full.js in place of askfirst.js`;
};
// src/core/explain/page/declaring-service.ts
/**
* Makes what finds the service whose hosts an address belongs to, among the services that a visitor can refuse.
* @returns undefined for an address that nobody declared, or that is always allowed
*/
var findingDeclaringService = (policy) => {
	const { ruleOf } = hostRules(policy, window);
	const required = policy.categories.filter((category) => category.required).map(({ id }) => id);
	return (address) => {
		const declared = ruleOf(address)?.declared;
		const services = policy.services.filter(({ hosts }) => declared !== void 0 && hosts?.includes(declared));
		return services.some(({ category }) => required.includes(category)) ? void 0 : services[0];
	};
};
// src/core/explain/page/asked-before-gate.ts
/** Elements that the browser fetches as it reads them. */
var FETCHED = "script[src],iframe[src],img[src],link[href]:not([rel=\"canonical\" i],[rel=\"alternate\" i])";
var isInert = (element) => element.getAttribute("type") === "text/plain";
/** A host name without its wildcard and its path, as it would stand in a script's text. */
var bareHost = (host) => host.replace(/^\*\./, "").replace(/\/.*$/, "");
/** Finds what stands ahead of the gate and asks a declared host: nothing can hold it there. */
function* findAskedBeforeGate(page, policy) {
	const gate = page.querySelector(GATE_TAG);
	if (!gate) return;
	const isAhead = (element) => !!(element.compareDocumentPosition(gate) & Node.DOCUMENT_POSITION_FOLLOWING);
	const serviceOf = findingDeclaringService(policy);
	const say = (id) => `What stands ahead of the gate asks for "${id}" before the gate can hold it: put the gate first in <head>, or mark the tag`;
	for (const element of page.querySelectorAll(FETCHED)) {
		if (!isAhead(element) || isInert(element)) continue;
		const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
		const service = serviceOf(new URL(address, page.baseURI).href);
		if (service) yield [say(service.id), element];
	}
	const required = policy.categories.filter((category) => category.required).map(({ id }) => id);
	for (const script of page.querySelectorAll("script:not([src])")) {
		if (!/^(?:|module|text\/javascript)$/.test(script.getAttribute("type") ?? "") || !isAhead(script)) continue;
		const text = script.textContent ?? "";
		const service = policy.services.find(({ category, hosts = [] }) => !required.includes(category) && hosts.map(bareHost).some((host) => host.includes(".") && text.includes(host)));
		if (service) yield [say(service.id), script];
	}
}
// src/core/explain/page/contrast.ts
/** The least contrast of text of that size (WCAG 2.2, 1.4.3). */
var LEAST = 4.5;
/** Pairs of text and ground, as the custom properties and their defaults in the surfaces' styles have them. */
var PAIRS = [["--askfirst-color", "--askfirst-background"], ["--askfirst-on-accent", "--askfirst-accent"]];
var SYSTEM = {
	"--askfirst-color": "CanvasText",
	"--askfirst-background": "Canvas",
	"--askfirst-on-accent": "var(--askfirst-background, Canvas)",
	"--askfirst-accent": "var(--askfirst-color, CanvasText)"
};
/** Reads a colour of any notation by painting it over white; undefined where the browser paints nothing. */
var paint = (colours) => {
	const canvas = document.createElement("canvas");
	canvas.width = 1;
	canvas.height = 1;
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return void 0;
	for (const colour of ["white", ...colours]) {
		context.fillStyle = colour;
		context.fillRect(0, 0, 1, 1);
	}
	const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
	return [
		red,
		green,
		blue
	];
};
/** Relative luminance (WCAG 2.2, definitions). */
var luminance = (colour) => {
	const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
		const share = channel / 255;
		return share <= .04045 ? share / 12.92 : ((share + .055) / 1.055) ** 2.4;
	});
	return .2126 * red + .7152 * green + .0722 * blue;
};
/** Contrast of two colours, from 1 to 21. */
var contrastOf = (one, other) => {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + .05) / (darker + .05);
};
/**
* Finds colours of the site's own that make the widget hard to read.
* @param surface an element of the widget, since that is where the site's properties hold
*/
function* findLowContrast(surface) {
	const style = getComputedStyle(surface);
	const probe = document.createElement("span");
	probe.hidden = true;
	surface.shadowRoot?.append(probe);
	const resolve = (name) => {
		probe.style.color = `var(${name}, ${SYSTEM[name] ?? ""})`;
		return getComputedStyle(probe).color;
	};
	for (const [text, ground] of PAIRS) {
		if (![text, ground].some((name) => style.getPropertyValue(name).trim())) continue;
		const [on, under] = [resolve(text), resolve(ground)];
		const [ink, paper] = [paint([under, on]), paint([under])];
		const contrast = ink && paper ? contrastOf(ink, paper) : Infinity;
		if (contrast < LEAST) yield [`${text} on ${ground} has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1, and text needs ${LEAST} (WCAG 2.2, 1.4.3): choose a darker or a lighter colour`];
	}
	probe.remove();
}
// src/core/explain/page/late-consent-default.ts
var isObject = (value) => typeof value === "object" && value !== null;
/** What starts Google’s tags: the container's own event, or a tag's `js` and `config`. */
var isStart = (item) => isObject(item) && (item["event"] === "gtm.js" || item[0] === "js" || item[0] === "config");
var isDefault = (item) => isObject(item) && item[0] === "consent" && item[1] === "default";
/**
* Finds Google tags that were started before they were told that nothing is allowed.
* @param layer the page's `dataLayer`, if it has one
*/
function* findLateConsentDefault(layer) {
	if (!Array.isArray(layer)) return;
	const start = layer.findIndex(isStart);
	const first = layer.findIndex(isDefault);
	if (start >= 0 && first > start) yield ["Google’s tags were started before they were told that nothing is allowed: put the gate with data-adapters=\"google\" above the snippet of Tag Manager or gtag.js"];
}
// src/core/explain/page/declares-anything.ts
/** Whether a service declares something that a gate holds: hosts, or entries. */
var declaresAnything = ({ hosts = [], cookies = [] }) => hosts.length > 0 || cookies.length > 0;
// src/core/explain/page/late-gate.ts
/** Finds a gate that is loaded too late to hold all that the policy declares. Marks are inert by themselves. */
function* findLateGate(page, { services }) {
	const gate = page.querySelector(`${GATE_TAG}:is([async],[defer],[type="module"])`);
	const held = services.find(declaresAnything);
	if (gate && held) yield [`The policy declares hosts or cookies of "${held.id}", and the gate comes too late to hold all of them: load it without async, defer and type="module", first in <head>`, gate];
}
// src/core/explain/page/moved-marks.ts
var addressOf = (script) => script.getAttribute("src") ?? script.getAttribute("data-src") ?? "";
/**
* Finds marked scripts whose address or text was changed after they had run. A framework does so with a list whose items have no keys: it
* reuses one item's element for another. The script that ran is the next sibling of its mark.
*/
function* findMovedMarks(page) {
	for (const ran of page.querySelectorAll("[data-consent] + script[data-released]")) {
		const mark = ran.previousElementSibling;
		if (!mark?.matches("script[type=\"text/plain\"]")) continue;
		if (addressOf(mark) === addressOf(ran) && mark.textContent === ran.textContent) continue;
		yield ["A marked script was given another address or text after it had run, so what stands there now doesn’t run: in a framework’s list give each marked element a key that is its own (key, :key), not its index", mark];
	}
}
// src/core/explain/page/other-tools.ts
/**
* Says what is wrong with a page that has two consent tools, and the cure. Other tools define the interfaces of IAB’s TCF and GPP on every
* page. Askfirst never does, because it doesn't speak for either.
* @param page its window
*/
var findOtherTools = (page) => {
	const others = ["__tcfapi", "__gpp"].filter((name) => name in page);
	return others[0] ? `Another consent tool is on this page (${others.join(", ")}): visitors are asked twice, and vendors are told two answers; take one of the two away` : void 0;
};
// src/core/explain/page/policy-in-file.ts
/**
* Finds a policy that stands in a file and declares hosts or entries: it is read too late to hold the page's first requests and writes.
* @param requests what the page has asked for so far
*/
function* findPolicyInFile(page, policy, requests) {
	const tag = page.querySelector("script[data-policy]");
	const declares = policy.services.some(declaresAnything);
	if (!tag || !declares) return;
	const address = new URL(tag.dataset["policy"] ?? "", page.baseURI).href;
	const readAt = requests.find(({ name }) => name === address)?.responseEnd ?? Infinity;
	const serviceOf = findingDeclaringService(policy);
	const past = requests.filter(({ name, startTime }) => startTime < readAt && serviceOf(name));
	yield ["The policy stands in a file (data-policy) and declares hosts or cookies: what the page asks for and stores before the file is read isn’t held. Put the policy into the page as #askfirst-policy, and load askfirst-full.js first in <head>; or have mark() mark the tags", ...past[0] ? ["Asked for before the policy was read:", past.map(({ name }) => name)] : []];
}
// src/core/explain/page/preloaded-marks.ts
/** The kinds of link that fetch an address ahead of its use. */
var AHEAD = [
	"preload",
	"modulepreload",
	"prefetch"
];
/** The kinds that only connect to an address's host. This too tells the host about the visitor. */
var CONNECTS = ["preconnect", "dns-prefetch"];
var addressesOf = (mark, base) => {
	return (mark.localName === "script" ? ["src", "data-src"] : HELD_ATTRIBUTES.map((name) => `data-${name}`)).map((name) => mark.getAttribute(name)).filter((address) => !!address && URL.canParse(address, base)).map((address) => new URL(address, base));
};
/** Finds links to a marked address: the browser follows them before anybody was asked. */
function* findPreloadedMarks(page) {
	const marked = [...page.querySelectorAll("[data-consent]")].flatMap((mark) => addressesOf(mark, page.baseURI));
	const addresses = marked.map(({ href }) => href);
	const origins = marked.map(({ origin }) => origin).filter((origin) => origin !== new URL(page.baseURI).origin);
	for (const link of page.querySelectorAll("link[rel][href]")) {
		if (link.hasAttribute("data-consent")) continue;
		const rels = link.rel.toLowerCase().split(/\s+/);
		const asks = AHEAD.find((rel) => rels.includes(rel));
		const connects = CONNECTS.find((rel) => rels.includes(rel));
		if (asks && addresses.includes(link.href)) yield [`A <link rel="${asks}"> asks for ${link.href}, which is marked, before the visitor is asked: take the link away (with Next, write <script> instead of next/script)`, link];
		else if (connects && origins.includes(new URL(link.href).origin)) yield [`A <link rel="${connects}"> connects to ${link.href}, of which something is marked, before the visitor is asked: take the link away`, link];
	}
}
// src/core/explain/page/scriptless.ts
/** The addresses in the markup of a noscript, which a browser with scripts keeps as text. */
var ADDRESS = /\s(?:src|href)\s*=\s*["']?(?<address>[^"'\s>]+)/gi;
/** Finds what a browser without scripts would ask of a declared host: nothing holds it there, and nobody can be asked. */
function* findScriptless(page, policy) {
	const serviceOf = findingDeclaringService(policy);
	for (const element of page.querySelectorAll("noscript")) for (const { groups } of element.innerHTML.matchAll(ADDRESS)) {
		const address = groups?.["address"] ?? "";
		const service = URL.canParse(address, page.baseURI) && serviceOf(new URL(address, page.baseURI).href);
		if (service) yield [`A <noscript> asks for "${service.id}" where scripts are off, and a visitor without scripts can’t be asked: take it away`, element];
	}
}
// src/core/explain/page/second-record.ts
/**
* Finds a second cookie with the name of the record, as another domain or path, or a server, may have set it.
* @param cookies the page's cookies, as `document.cookie` has them
*/
function* findSecondRecord(policy, cookies) {
	const { name } = cookieOf(policy);
	const count = cookies.split("; ").filter((pair) => pair.startsWith(`${name}=`)).length;
	if (count > 1) yield [`This browser holds ${count} cookies named "${name}", of several domains or paths, so it isn’t sure which answer counts: set cookie.domain and cookie.path to one value on all pages of the site, and have no server set that cookie; or give cookie.name another name here`];
}
// src/core/explain/page/tab-order.ts
/** Finds elements that the Tab key reaches ahead of everything else on the page, the question among it (WCAG 2.2, 2.4.3). */
function* findTabOrder(page) {
	const first = [...page.querySelectorAll("[tabindex]")].find((element) => Number.parseInt(element.getAttribute("tabindex") ?? "", 10) > 0);
	if (first) yield ["A tabindex above 0 is reached by the Tab key ahead of the question and of all else: write tabindex=\"0\"", first];
}
// src/core/explain/page/unkept-record.ts
/** The longest cookie that a browser keeps: name and value, in bytes (RFC 6265bis, section 5.7). */
var LONGEST = 4096;
/** Whether the page stands in a frame of another site, whose cookies most browsers keep back. */
var isInForeignFrame = (page) => {
	try {
		return page.top !== page && page.top?.location.origin !== page.location.origin;
	} catch {
		return true;
	}
};
/** Says why the browser didn't store the record, where the site's owner can mend it, and the cure. */
var findUnkeptRecord = ({ policy, state: { record, volatile } }, host = location.hostname, isForeign = isInForeignFrame(window)) => {
	if (!record || !volatile) return void 0;
	if (!host) return "The page has no host, as if it came from the disk, and this browser keeps no cookie of such a page, so the answer holds for this page only: open the page over http";
	const { name, domain = host, sameSite } = cookieOf(policy ?? {});
	const length = name.length + 1 + formatRecord(record).length;
	if (length > LONGEST) return `The record of the answer has ${length} bytes, and browsers keep no cookie over ${LONGEST}, so it holds for this page only: declare fewer services, or give them shorter ids`;
	if (isForeign && sameSite !== "None") return "The page stands in a frame of another site, where browsers keep no cookie of it, so the answer holds for this page only: write \"sameSite\": \"None\" at the policy’s cookie, and serve the page by https";
	return `.${host}`.endsWith(`.${domain.replace(/^\./, "")}`) ? void 0 : `policy: cookie.domain is "${domain}", and a page of ${host} can’t set cookies there, so the answer holds for this page only; write ${host} or a domain above it`;
};
// src/core/explain/page/wrong-marks.ts
function* problemsOfScript(mark, nonce) {
	if (mark.type !== "text/plain" && mark.getAttribute("type") !== "" && !mark.dataset["type"]) yield ["A script with data-consent isn’t held, it has run already: write type=\"text/plain\"", mark];
	else if (nonce && mark.nonce !== nonce) yield ["A marked script isn’t run, as it lacks the page’s nonce: write it on the script", mark];
}
function* problemsOfEmbed(mark, isAllowed) {
	const live = HELD_ATTRIBUTES.find((name) => mark.hasAttribute(name) && !mark.hasAttribute(`data-${name}`));
	if (live) yield [`An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write data-${live}`, mark];
	const opened = HELD_ATTRIBUTES.find((name) => mark.hasAttribute(name) && mark.getAttribute(name) === mark.getAttribute(`data-${name}`));
	if (opened && !isAllowed) yield [`Another script on the page copied data-${opened} to ${opened} before it was allowed, as lazysizes, lozad and others do: take the class that they look for off the element, or declare its host in the policy`, mark];
	if (mark.hasAttribute("srcdoc") && !isAllowed) yield ["A marked frame has srcdoc, which runs at once: write the document as a file, and its address as data-src", mark];
}
/**
* Finds marks that can't hold what they mark.
* @param isAllowed whether what a mark waits for is allowed
*/
function* findWrongMarks(page, nonce, isAllowed) {
	const needed = nonce ?? page.querySelector("script:is([src*=\"askfirst.js\"],[src*=\"askfirst-full.js\"])")?.nonce;
	for (const mark of page.querySelectorAll("[data-consent]")) if (mark instanceof HTMLScriptElement) yield* problemsOfScript(mark, needed);
	else yield* problemsOfEmbed(mark, isAllowed(mark));
}
// src/core/explain/page/page-problems.ts
var XML = "This page is XHTML, in which the widget can’t ask: what waits for an answer stays held. Serve the page as text/html";
function* problemsWithPolicy(policy) {
	yield* findLateGate(document, policy);
	yield* findAskedBeforeGate(document, policy);
	yield* findScriptless(document, policy);
	const requests = performance.getEntriesByType("resource").filter((one) => one instanceof PerformanceResourceTiming);
	yield* findPolicyInFile(document, policy, requests);
	yield* findSecondRecord(policy, readCookies());
}
/** Finds what is wrong with the page: its marks, how it loads the gate, the record, and what else is on it. */
function* findPageProblems(consent) {
	for (const problem of [findOtherTools(window), findUnkeptRecord(consent)]) if (problem) yield [problem];
	if (document.contentType.includes("xml")) yield [XML];
	yield* findWrongMarks(document, void 0, (mark) => consent.allows(mark.getAttribute("data-consent") ?? "", mark));
	if (consent.policy) yield* problemsWithPolicy(consent.policy);
	yield* findMovedMarks(document);
	yield* findPreloadedMarks(document);
	yield* findLateConsentDefault(window.dataLayer);
	yield* findTabOrder(document);
	const surface = document.querySelector("askfirst-banner,askfirst-preferences");
	if (surface?.shadowRoot) yield* findLowContrast(surface);
}
// src/core/explain/page/personal-data.ts
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
/** All entries that the page can read. A kind that it has no access to counts as empty. */
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
* Says which stored entries look like personal data, and the cure. Values are only tested here: none is logged, stored or sent, and neither
* is a name that is itself personal data. Values are decoded as in a URL; other encodings aren't recognized.
*/
var findPersonalData = (entries = everything()) => {
	const names = entries.filter(([, ...texts]) => texts.some(isPersonal)).map(([kind, name]) => `${isPersonal(name) ? "one by its name" : `"${name}"`} (${kind})`);
	return names.length ? `What looks like an e-mail address or a telephone number is kept in this browser: ${names.join(", ")}. Keep something instead that says nothing of the person` : void 0;
};
// src/core/explain/policy/explain-policy.ts
var problemOfText = (json, place, evaluateExpression) => {
	let source;
	try {
		source = JSON.parse(json);
	} catch (error) {
		return `policy: ${place} isn’t JSON (${String(error)}); mend the text there`;
	}
	return problemOfPolicy(source, evaluateExpression);
};
/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
var explainPolicy = async (error, evaluateExpression) => {
	const url = document.querySelector("script[data-policy]")?.dataset["policy"];
	let why;
	if (url) {
		const answer = await fetch(url).catch(() => void 0);
		const text = await answer?.text() ?? "";
		if (answer?.ok) why = problemOfText(text, url, evaluateExpression);
		else why = `policy: data-policy is "${url}", which answers ${answer?.status ?? "nothing"}; write the address of a JSON file`;
	} else why = problemOfText(document.getElementById("askfirst-policy")?.textContent ?? "{}", "#askfirst-policy", evaluateExpression);
	console.error("[askfirst] Nothing is allowed.", why ?? error);
};
// src/core/explain/policy/problem-of-expression.ts
/** Says why an expression can't be evaluated, and the cure. */
var problemOfExpression = (expression, { categories, services, functions }) => {
	const known = [
		...categories,
		...services,
		...functions
	].map(({ id }) => id);
	const unknown = expression.split(/[\s!&|()]+/).find((id) => /^[\w-]+$/.test(id) && !known.includes(id));
	return unknown === void 0 ? `"${expression}" can’t be read, so what needs it is off: write ids with !, &, | and ( )` : `"${unknown}" isn’t in the policy, so what needs it is off: write one of ${known.join(", ")}`;
};
// src/core/explain/policy/recommended-keys.ts
/**
* Finds what the policy doesn't say although visitors have to be told it. The gate works without it, and holds just as much; the law asks
* the site's owner for it.
* @returns each missing key, with what to write there
*/
var recommendedKeysIn = ({ controller, categories, services }) => {
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
// src/core/explain/policy/shared-declarations.ts
var declarationsIn = ({ services }) => services.flatMap((service) => [...(service.hosts ?? []).map((host) => ({
	what: host,
	service,
	isGlob: false
})), ...(service.cookies ?? []).map(({ name, kind = "cookie" }) => ({
	what: `${kind} ${name}`,
	service,
	isGlob: name.includes("*")
}))]);
/** The beginning of a declaration: all of it, or the part before the first `*`. */
var headOf = ({ what, isGlob }) => isGlob ? what.slice(0, what.indexOf("*")) : what;
/**
* Finds the declarations that cover a name. They are indexed by their beginnings, so that the time doesn't grow with the square of the
* services.
*/
var indexDeclarations = (all) => {
	const byHead = /* @__PURE__ */ new Map();
	for (const one of all) {
		const head = headOf(one);
		const same = byHead.get(head);
		if (same) same.push(one);
		else byHead.set(head, [one]);
	}
	return (what) => [...Array(what.length + 1).keys()].map((length) => byHead.get(what.slice(0, length)) ?? []).flat().filter((one) => one.what === what || one.isGlob && covers(one.what, what));
};
/**
* Says what the policy declares for services of several categories, and the cure. Each entry should serve one purpose, because a visitor
* who accepts one purpose didn't accept the other (GDPR, recital 43; article 6(1)(a)).
*/
var findSharedDeclarations = (policy) => {
	const all = declarationsIn(policy);
	const findCovering = indexDeclarations(all);
	const problems = all.flatMap(({ what, service }) => {
		const others = findCovering(what).filter((other) => other.service.category !== service.category);
		if (!others[0]) return [];
		const both = [service, ...others.map((other) => other.service)].sort((one, other) => policy.services.indexOf(one) - policy.services.indexOf(other));
		const isRequired = both.some(({ category }) => policy.categories.find(({ id }) => id === category)?.required);
		return `policy: ${what} is declared by ${[...new Set(both)].map(({ id, category }) => `"${id}" (${category})`).join(" and ")}, of several categories, so ${isRequired ? "the required one has it pass always, for the others too" : "it stays held until all of them are allowed"}; give each of them one of its own`;
	});
	return [...new Set(problems)];
};
// src/core/explain/policy/unknown-keys.ts
/** Up to this many possible names, all of them are listed. */
var FEW = 12;
/** `*`, or a region as ISO 3166 has it: `de`, `us-ca`. */
var REGION = /^(?:\*|[a-z]{2}(?:-[a-z0-9]{1,3})?)$/i;
var GOOGLE_NAMES = [...GOOGLE_KEYS, ...Object.keys(GOOGLE_OPTIONS)];
var describeUnknown = (path, key, known, elsewhere) => {
	const [first = "", ...others] = nearest(key, known, known.length);
	const rest = known.length <= FEW && others[0] ? ` (known there: ${others.join(", ")})` : "";
	return `policy: ${path}${key} isn’t known, so it does nothing; write ${elsewhere === void 0 ? first + rest : `${first}, or move it to ${elsewhere}`}`;
};
/** Where else a key of this name stands in a policy: `remember.months` for a `months` in the wrong place. */
var findElsewhere = (key, own) => {
	const [at] = Object.entries(SHAPES).find(([, shape]) => shape !== own && Object.hasOwn(shape, key)) ?? [];
	return at === void 0 ? void 0 : at + key;
};
function* unknownNames(path, map, known) {
	if (!isDraft(map) || !known[0]) return;
	for (const key of Object.keys(map)) if (!known.includes(key)) yield describeUnknown(path, key, known);
}
/** Reports each key of a policy that nobody reads, with the key that was most likely meant. */
function* unknownKeysIn(source, { adapters, texts }) {
	for (const { at, draft, shape } of objectsOf(source)) for (const [key, value] of Object.entries(draft)) if (!Object.hasOwn(shape, key) && value !== void 0) yield describeUnknown(at, key, Object.keys(shape), findElsewhere(key, shape));
	for (const region of Object.keys(isDraft(source["regimes"]) ? source["regimes"] : {})) if (!REGION.test(region)) yield `policy: regimes.${region} is for a region that no visitor comes from; write its code of ISO 3166 ("us-ca", "de"), or "*"`;
	const { adapters: told } = source;
	yield* unknownNames("adapters.", told, adapters);
	yield* unknownNames("adapters.google.", isDraft(told) ? told["google"] : void 0, GOOGLE_NAMES);
	const { texts: byLanguage } = source;
	for (const [language, own] of Object.entries(isDraft(byLanguage) ? byLanguage : {})) yield* unknownNames(`texts.${language}.`, own, texts);
}
// src/core/explain/explaining.ts
/** Whether an expression can be evaluated with a policy. */
var isReadable = (expression, { categories, services, functions }, evaluate) => {
	const known = new Set([
		...categories,
		...services,
		...functions
	].map(({ id }) => id));
	try {
		evaluate(expression, (id) => {
			if (!known.has(id)) throw new SyntaxError(id);
			return 0;
		});
		return true;
	} catch {
		return false;
	}
};
var NO_NAMES = () => Promise.resolve([]);
/** Everything that is said to owners and developers, in one file that visitors don't load. */
var explaining = ({ warn, evaluate, loadTextNames = NO_NAMES, explain = createExplain() }) => {
	/** Says what is wrong with the policy, even where the gate can work with it. */
	const sayPolicy = async (consent, policy) => {
		const source = { ...policy };
		for (const problem of problemsOfPolicy(source, evaluate)) warn(consent, problem);
		for (const problem of findSharedDeclarations(policy)) warn(consent, problem);
		const texts = policy.texts ? await loadTextNames() : [];
		for (const problem of unknownKeysIn(source, {
			adapters: ADAPTER_NAMES,
			texts
		})) warn(consent, problem);
	};
	const sayPage = (consent) => {
		for (const [problem, ...details] of findPageProblems(consent)) warn(consent, problem, ...details);
		findMissingFile(consent).then((problem) => problem && warn(consent, problem));
	};
	/**
	* Says what the policy lacks although visitors have to be told it, and which entries look like personal data. It isn't said when somebody
	* asks about one address or entry.
	*/
	const sayDuties = (consent, policy) => {
		const keys = recommendedKeysIn(policy);
		if (keys[0]) warn(consent, `Visitors have to be told, and the policy doesn’t say:\n${keys.join("\n")}`);
		const personal = findPersonalData();
		if (personal) warn(consent, personal);
	};
	return {
		async explain(...[consent, asked]) {
			await consent.ready;
			const { policy } = consent;
			if (policy) await sayPolicy(consent, policy);
			if (policy && asked === void 0) sayDuties(consent, policy);
			sayPage(consent);
			return explain(consent, asked);
		},
		explainPolicy: (error) => explainPolicy(error, evaluate),
		explainExpression(...[consent, given, context, takePolicy]) {
			if (!consent.policy) return;
			const expression = String(given);
			const policy = withLateCategories(consent.policy, expression, context);
			if (policy !== consent.policy) takePolicy(policy);
			if (!isReadable(expression, policy, evaluate)) warn(consent, problemOfExpression(expression, policy), context ?? "");
		},
		/** Says what is wrong with the page and its policy, when nobody has asked. */
		explainPage(consent) {
			sayPage(consent);
			if (consent.policy) sayPolicy(consent, consent.policy);
		}
	};
};
export { explaining };

//# sourceMappingURL=explaining.js.map