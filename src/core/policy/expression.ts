import type { Id } from './id.js';

/** Kleene's three-valued logic: `&` is the minimum, `|` the maximum, and `!` is 1 minus the value. */
export const REFUSED = 0;
export const UNDECIDED = 0.5;
export const ALLOWED = 1;

/** Throws if the condition fails. `explainPolicy` and `explainExpression` later say what is wrong. */
export const assert = (sound: unknown): void => {
  if (!sound) throw new SyntaxError();
};

/**
 * The value of an expression of ids, `!`, `&`, `|` and parentheses; `!` binds closest, then `&`.
 * @param answerOf the value of one id; it may throw to refuse an unknown id
 * @throws SyntaxError when the expression can't be read. All of it is read, whatever the value of its first part is.
 */
export const evaluateExpression = (expression: string, answerOf: (id: Id) => number): number => {
  const tokens = expression.match(/[a-z0-9-]+|\S/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    const isNext = tokens[at] === token;
    if (isNext) at += 1;
    return isNext;
  };
  const one = (): number => {
    if (take('!')) return 1 - one();
    if (take('(')) {
      const value = any();
      assert(take(')'));
      return value;
    }
    const id = tokens[at] ?? '';
    at += 1;
    assert(/[a-z0-9-]/.test(id));
    return answerOf(id);
  };
  const all = (): number => {
    let value = one();
    while (take('&')) value = Math.min(value, one());
    return value;
  };
  const any = (): number => {
    let value = all();
    while (take('|')) value = Math.max(value, all());
    return value;
  };
  const value = any();
  assert(at === tokens.length);
  return value;
};
