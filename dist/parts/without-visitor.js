// src/core/policy/without-visitor.ts
/** The keys that the site's server fills in for one visitor. */
var OF_ONE_VISITOR = ["answer", "region"];
/** The policy without these keys, because they aren't part of what all visitors are shown. */
var withoutVisitor = (policy) => Object.fromEntries(Object.entries(policy).filter(([key]) => !OF_ONE_VISITOR.includes(key)));
export { withoutVisitor };

//# sourceMappingURL=without-visitor.js.map