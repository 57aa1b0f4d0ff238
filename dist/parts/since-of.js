// src/core/policy/since-of.ts
/**
* The revision that last added something or widened a use. For a category, its own `since` counts; for a service its own, those of its
* entries, and that of its category. Zero where the policy names none.
*/
var sinceOf = (category, service) => Math.max(...[
	category,
	service,
	...service?.cookies ?? []
].map((one) => one?.since ?? 0));
export { sinceOf };

//# sourceMappingURL=since-of.js.map