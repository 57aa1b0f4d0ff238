import { evaluate } from './expression.js';
import type { Askfirst } from './types.js';
import { warn } from './warn.js';

/** Says in the console what is wrong with an expression. */
export const explainExpression = (consent: Askfirst, expression: string, context: unknown): void => {
  const { categories, services, functions } = consent.policy ?? { categories: [], services: [], functions: [] };
  const known = [...categories, ...services, ...functions].map(({ id }) => id);
  const unknown = new Set<string>();
  try {
    evaluate(expression, (id) => {
      if (!known.includes(id)) unknown.add(id);
      return 0;
    });
  } catch {
    warn(consent, `"${expression}" can’t be read, so it is off: write ids with !, &, | and ( )`, context);
    return;
  }
  for (const id of unknown) warn(consent, `"${id}" isn’t in the policy, so what needs it is off: write one of ${known.join(', ')}`, context);
};
