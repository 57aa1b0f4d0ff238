import type { evaluateExpression as EvaluateExpression } from '../../policy/expression.js';
import type { Draft } from './draft.js';
import type { PolicyIndex } from './index-policy.js';
import { describeProblem, type Problems } from './problem.js';

/** Makes the check of a function of the site: that the policy has the ids that it needs. */
export const createCheckFunction = (evaluateExpression: typeof EvaluateExpression) =>
  function* checkFunction({ needs }: Draft, at: string, { categories, services }: PolicyIndex): Problems {
    const known = [...categories, ...services];
    const unknown: string[] = [];
    try {
      evaluateExpression(needs as string, (id) => {
        if (!known.includes(id)) unknown.push(id);
        return 0;
      });
    } catch {
      yield describeProblem(`${at}.needs`, needs, 'ids of categories or services, with !, &, | and ( )');
      return;
    }
    if (unknown[0] !== undefined)
      yield describeProblem(
        `${at}.needs`,
        needs,
        `ids of categories or services ("${unknown[0]}" is none): ${known.map(String).join(', ')}`,
      );
  };
