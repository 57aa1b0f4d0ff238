// src/ui/receipt/canonical-json.ts
/**
* JSON in one canonical form: members sorted, nothing between them (RFC 8785), so that equal data has an equal hash wherever it is made.
*/
var canonicalJson = (value) => {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
	if (!value || typeof value !== "object") return JSON.stringify(value);
	return `{${Object.entries(value).filter(([, one]) => one !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, one]) => `${JSON.stringify(key)}:${canonicalJson(one)}`).join()}}`;
};
export { canonicalJson };

//# sourceMappingURL=canonical-json.js.map