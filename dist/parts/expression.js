// src/core/page/when-parsed.ts
/** Settles when the document is parsed: DOMContentLoaded is about to fire, or has fired. */
var whenParsed = () => new Promise((settle) => {
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", settle);
	else settle(void 0);
});
// src/core/policy/expression.ts
var UNDECIDED = .5;
/** Throws if the condition fails. `explainPolicy` and `explainExpression` later say what is wrong. */
var assert = (sound) => {
	if (!sound) throw new SyntaxError();
};
/**
* The value of an expression of ids, `!`, `&`, `|` and parentheses; `!` binds closest, then `&`.
* @param answerOf the value of one id; it may throw to refuse an unknown id
* @throws SyntaxError when the expression can't be read. All of it is read, whatever the value of its first part is.
*/
var evaluateExpression = (expression, answerOf) => {
	const tokens = expression.match(/[a-z0-9-]+|\S/g) ?? [];
	let at = 0;
	const take = (token) => {
		const isNext = tokens[at] === token;
		if (isNext) at += 1;
		return isNext;
	};
	const one = () => {
		if (take("!")) return 1 - one();
		if (take("(")) {
			const value = any();
			assert(take(")"));
			return value;
		}
		const id = tokens[at] ?? "";
		at += 1;
		assert(/[a-z0-9-]/.test(id));
		return answerOf(id);
	};
	const all = () => {
		let value = one();
		while (take("&")) value = Math.min(value, one());
		return value;
	};
	const any = () => {
		let value = all();
		while (take("|")) value = Math.max(value, all());
		return value;
	};
	const value = any();
	assert(at === tokens.length);
	return value;
};
export { UNDECIDED, assert, evaluateExpression, whenParsed };

//# sourceMappingURL=expression.js.map