import type { Policy } from '../../policy/policy.js';

/** Says why an expression can't be evaluated, and the cure. */
export const problemOfExpression = (
  expression: string,
  { categories, services, functions }: Pick<Policy, 'categories' | 'services' | 'functions'>,
): string => {
  const known = [...categories, ...services, ...functions].map(({ id }) => id);
  const unknown = expression.split(/[\s!&|()]+/).find((id) => /^[\w-]+$/.test(id) && !known.includes(id));
  return unknown === undefined
    ? `"${expression}" can’t be read, so what needs it is off: write ids with !, &, | and ( )`
    : `"${unknown}" isn’t in the policy, so what needs it is off: write one of ${known.join(', ')}`;
};
