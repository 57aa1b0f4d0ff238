// src/core/policy/entry-kinds.ts
/** The kinds of entry that a browser stores, in the order in which they are listed and erased: those that are erased at once come first. */
var ENTRY_KINDS = [
	"cookie",
	"localStorage",
	"sessionStorage",
	"IndexedDB",
	"Cache"
];
/** Whether this kind of entry exists. */
var isEntryKind = (kind) => ENTRY_KINDS.includes(kind);
/**
* The kinds that a declared entry may be of. If the policy names a kind that doesn't exist, it may be any kind: its owner wants it held and
* erased.
*/
var kindsOf = ({ kind = "cookie" }) => isEntryKind(kind) ? [kind] : ENTRY_KINDS;
export { ENTRY_KINDS, isEntryKind, kindsOf };

//# sourceMappingURL=entry-kinds.js.map