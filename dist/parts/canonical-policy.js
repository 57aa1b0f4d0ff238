import { withoutVisitor } from "./without-visitor.js";
// src/ui/receipt/canonical-json.ts
/**
* JSON in one canonical form: members sorted, nothing between them (RFC 8785), so that equal data has an equal hash wherever it is made.
*/
var canonicalJson = (value) => {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
	if (!value || typeof value !== "object") return JSON.stringify(value);
	return `{${Object.entries(value).filter(([, one]) => one !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join()}}`;
};
// src/ui/receipt/canonical-policy.ts
/** The policy as all visitors get it, as JSON in one canonical form. `$schema` is left out, because it is only for editors. */
var canonicalPolicy = (policy) => canonicalJson({
	...withoutVisitor(policy),
	$schema: void 0
});
export { canonicalPolicy };

//# sourceMappingURL=canonical-policy.js.map