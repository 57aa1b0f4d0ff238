// src/core/explain-expression.ts
/** What is wrong with an expression that isn't true of anything, and the cure. */
var problemIn = (expression, { categories, services, functions }) => {
	const known = [
		...categories,
		...services,
		...functions
	].map(({ id }) => id);
	const unknown = expression.split(/[\s!&|()]+/).find((id) => /^[\w-]+$/.test(id) && !known.includes(id));
	return unknown === void 0 ? `"${expression}" can’t be read, so what needs it is off: write ids with !, &, | and ( )` : `"${unknown}" isn’t in the policy, so what needs it is off: write one of ${known.join(", ")}`;
};
export { problemIn };

//# sourceMappingURL=explain-expression.js.map