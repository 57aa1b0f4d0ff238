// src/core/page/when-parsed.ts
/** Settles when the document is parsed: DOMContentLoaded is at hand, or past. */
var whenParsed = () => new Promise((settle) => {
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", settle);
	else settle(void 0);
});
// src/core/policy/expression.ts
var UNDECIDED = .5;
/** Refuses what isn't sound; what it is, `explainPolicy` and `explainExpression` say. */
var assert = (sound) => {
	if (!sound) throw new SyntaxError();
};
/**
* The value of an expression of ids, `!`, `&`, `|` and parentheses; `!` binds closest, then `&`.
* @param answerOf the value of one id; may throw, to refuse an id it doesn't know
* @throws SyntaxError when the expression can't be read. All of it is read, whatever its first part says.
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