import type { Id } from './policy-source.js';

/** How far an id is answered, so that `&` is the smaller, `|` the greater, and `!` what is left to 1 (Kleene's logic). */
export const REFUSED = 0;
export const UNDECIDED = 0.5;
export const ALLOWED = 1;

/** Refuses what isn't sound; what it is, `explainPolicy` and `explainExpression` say. */
export const need = (sound: unknown): void => {
  if (!sound) throw new SyntaxError();
};

/**
 * The value of an expression of ids, `!`, `&`, `|` and parentheses; `!` binds closest, then `&`.
 * @param answerOf the value of one id; may throw, to refuse an id it doesn't know
 * @throws SyntaxError when the expression can't be read. All of it is read, whatever its first part says.
 */
export const evaluate = (expression: string, answerOf: (id: Id) => number): number => {
  const tokens = expression.match(/[a-z0-9-]+|\S/g) ?? [];
  let at = 0;
  const take = (token: string): unknown => tokens[at] === token && ++at;
  const one = (): number => {
    if (take('!')) return 1 - one();
    if (take('(')) {
      const value = any();
      need(take(')'));
      return value;
    }
    const id = tokens[at++] ?? '';
    need(/[a-z0-9-]/.test(id));
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
  need(at === tokens.length);
  return value;
};
