import type { Id } from '../../core/policy/id.js';

/** An expression as a tree: an id, a negation, or several parts, of which all or any must be true. */
export type ExpressionTree =
  | { readonly id: Id }
  | { readonly not: ExpressionTree }
  | { readonly all: readonly ExpressionTree[] }
  | { readonly any: readonly ExpressionTree[] };

/** Reads an expression that `evaluateExpression` can read, by the same grammar: `!` binds closest, then `&`, then `|`. */
export const expressionTree = (expression: string): ExpressionTree => {
  const tokens = expression.match(/[a-z0-9-]+|\S/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    const isNext = tokens[at] === token;
    if (isNext) at += 1;
    return isNext;
  };
  const readOne = (): ExpressionTree => {
    if (take('!')) return { not: readOne() };
    if (take('(')) {
      const inner = readAny();
      take(')');
      return inner;
    }
    const id = tokens[at] ?? '';
    at += 1;
    return { id };
  };
  const readAll = (): ExpressionTree => {
    const first = readOne();
    const all = [first];
    while (take('&')) all.push(readOne());
    return all.length > 1 ? { all } : first;
  };
  const readAny = (): ExpressionTree => {
    const first = readAll();
    const any = [first];
    while (take('|')) any.push(readAll());
    return any.length > 1 ? { any } : first;
  };
  return readAny();
};
