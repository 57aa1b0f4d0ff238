// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// src/core/explain-policy.ts
var explain_policy_exports = /* @__PURE__ */ __exportAll({ explainPolicy: () => explainPolicy });
var problem = (key, value, cure) => `policy: ${key} is ${JSON.stringify(value) ?? "missing"}; write ${cure}`;
var isObject = (value) => !!value && typeof value === "object" && !Array.isArray(value);
var isText = (text) => {
	const texts = isObject(text) ? Object.values(text) : [text];
	return !!texts[0] && texts.every((one) => typeof one === "string");
};
/**
* The first thing in a policy that isn't sound: its key, its value and the cure. Undefined when all is. Stricter than `parsePolicy`.
* @param evaluate is handed in, so that this file, which few visits load, shares nothing with those that all of them load
*/
var problemOf = (source, evaluate) => {
	if (!isObject(source)) return problem("the text", source, "a JSON object");
	const { revision = 1, remember = {}, audience = "general", regimes = {} } = source;
	if (!isObject(remember)) return problem("remember", remember, "an object");
	if (!isObject(regimes)) return problem("regimes", regimes, "a map from region to regime");
	const { months = 1 } = remember;
	if (!Number.isInteger(revision) || revision < 0) return problem("revision", revision, "a whole number");
	if (!(months > 0)) return problem("remember.months", months, "a number of months");
	if (audience !== "general" && audience !== "children") return problem("audience", audience, "\"general\" or \"children\"");
	for (const [region, regime] of Object.entries(regimes)) if (![
		"opt-in",
		"opt-out",
		"none"
	].includes(regime)) return problem(`regimes.${region}`, regime, "\"opt-in\", \"opt-out\" or \"none\"");
	const ids = "categories" in source ? [] : [
		"necessary",
		"functional",
		"analytics",
		"marketing"
	];
	const check = (key, text, also) => {
		const { [key]: items = [] } = source;
		if (!Array.isArray(items)) return problem(key, items, "a list");
		for (const [index, item] of items.entries()) {
			const at = `${key}[${index}]`;
			if (!isObject(item)) return problem(at, item, "an object");
			const { id } = item;
			if (typeof id !== "string" || !/^[a-z0-9-]+$/.test(id)) return problem(`${at}.id`, id, "an id of a-z, 0-9 and -");
			if (ids.includes(id)) return problem(`${at}.id`, id, "another one: each category, service and function has an id of its own");
			if (!isText(item[text])) return problem(`${at}.${text}`, item[text], "a text, or a map from language to text");
			const more = also(item, at);
			if (more) return more;
			ids.push(id);
		}
	};
	const inCategories = check("categories", "title", () => void 0);
	const categories = [...ids];
	const inServices = check("services", "name", ({ category }, at) => categories.includes(category) ? void 0 : problem(`${at}.category`, category, `the id of a category: ${categories.join(", ")}`));
	const known = [...ids];
	const inFunctions = check("functions", "title", ({ needs }, at) => {
		let unknown;
		try {
			evaluate(needs, (id) => {
				if (!known.includes(id)) unknown ??= id;
				return 0;
			});
		} catch {
			return problem(`${at}.needs`, needs, "ids of categories or services, with !, &, | and ( )");
		}
		return unknown && problem(`${at}.needs`, needs, `ids of categories or services ("${unknown}" is none): ${known.join(", ")}`);
	});
	return inCategories ?? inServices ?? inFunctions;
};
var problemIn = (json, place, evaluate) => {
	let source;
	try {
		source = JSON.parse(json);
	} catch (error) {
		return `policy: ${place} isn’t JSON (${String(error)}); mend the text there`;
	}
	return problemOf(source, evaluate);
};
/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
var explainPolicy = async (error, evaluate) => {
	const url = document.querySelector("script[data-policy]")?.dataset["policy"];
	let why;
	if (url) {
		const answer = await fetch(url).catch(() => void 0);
		const text = await answer?.text() ?? "";
		if (answer?.ok) why = problemIn(text, url, evaluate);
		else why = `policy: data-policy is "${url}", which answers ${answer?.status ?? "nothing"}; write the address of a JSON file`;
	} else why = problemIn(document.getElementById("askfirst-policy")?.textContent ?? "{}", "#askfirst-policy", evaluate);
	console.error("[askfirst] Nothing is allowed.", why ?? error);
};
export { explain_policy_exports, problemOf };

//# sourceMappingURL=explain-policy.js.map