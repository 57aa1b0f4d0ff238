import { isEntryKind } from "./entry-kinds.js";
import { isOwnEntry } from "./entry-names.js";
import { globSource } from "./glob.js";
// src/core/rules/rule.ts
/** Whether something passes under a rule when only these services are open. */
var isOpenUnder = ({ services, needsAll }, isOpen) => needsAll ? services.every(isOpen) : services.some(isOpen);
/** Makes the rule for something that these services declared. */
var createRule = ({ categories }, services) => {
	const served = new Set(services.map(({ category }) => category));
	const serves = categories.filter(({ id }) => served.has(id));
	const needsAll = serves.length > 1 && !serves.some(({ required }) => required);
	return {
		services,
		needsAll,
		id: services.map(({ id }) => id).join(needsAll ? "&" : "|"),
		waits: !!services[0] && services.every(({ whileUndecided }) => whileUndecided !== "drop")
	};
};
// src/core/rules/entry-rules.ts
/** The declared entries by the beginning of their names, up to the first `*`, so that only a few are compared with one name. */
var declaredByStart = ({ services }) => {
	const byStart = /* @__PURE__ */ new Map();
	for (const service of services) for (const { kind = "cookie", name } of service.cookies ?? []) {
		const [start = ""] = name.split("*");
		const declared = byStart.get(start) ?? [];
		declared.push({
			kind,
			name,
			service
		});
		byStart.set(start, declared);
	}
	return byStart;
};
/** Whether a declaration is meant for an entry. If its kind doesn't exist, it is for every kind, because the owner wants it held. */
var covers = (declared, kind, name) => (declared.kind === kind || !isEntryKind(declared.kind)) && new RegExp(`^${globSource(declared.name)}$`, "s").test(name);
/**
* What the policy says of entries.
* @returns the rule of a name, exact or covered by a glob. It is undefined for the widget's own entries, and for undeclared ones if the
*   policy allows these.
*/
var entryRules = (policy) => {
	const byStart = declaredByStart(policy);
	return (kind, name) => {
		if (isOwnEntry(policy, kind, name)) return void 0;
		const services = /* @__PURE__ */ new Set();
		for (let length = 0; length <= name.length; length++) for (const declared of byStart.get(name.slice(0, length)) ?? []) if (covers(declared, kind, name)) services.add(declared.service);
		const inOrder = services.size > 1 ? policy.services.filter((one) => services.has(one)) : [...services];
		return inOrder.length || policy.undeclared !== "allow" ? createRule(policy, inOrder) : void 0;
	};
};
export { createRule, entryRules, isOpenUnder };

//# sourceMappingURL=entry-rules.js.map