// src/core/policy/entry-kinds.ts
/** The kinds of entry that a browser keeps, in the order in which they are listed, and erased: what goes at once comes first. */
var ENTRY_KINDS = [
	"cookie",
	"localStorage",
	"sessionStorage",
	"IndexedDB",
	"Cache"
];
/** Whether a policy names a kind that exists. */
var isEntryKind = (kind) => ENTRY_KINDS.includes(kind);
/** The kinds that a declared entry may be of. One of a kind that doesn't exist may be of any: it was meant to be held, and erased. */
var kindsOf = ({ kind = "cookie" }) => isEntryKind(kind) ? [kind] : ENTRY_KINDS;
export { ENTRY_KINDS, isEntryKind, kindsOf };

//# sourceMappingURL=entry-kinds.js.map