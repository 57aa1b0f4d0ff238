// src/core/policy/since-of.ts
/**
* The revision that last added something or widened a use: for a category by itself, for a service by itself, by one of its entries
* or by its whole category. Zero where the policy says nothing of it.
*/
var sinceOf = (category, service) => Math.max(...[
	category,
	service,
	...service?.cookies ?? []
].map((one) => one?.since ?? 0));
export { sinceOf };

//# sourceMappingURL=since-of.js.map