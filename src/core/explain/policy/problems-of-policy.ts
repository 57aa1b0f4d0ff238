import type { evaluateExpression as EvaluateExpression } from '../../policy/expression.js';
import { checkCategory } from './check-category.js';
import { checkChanges } from './check-changes.js';
import { createCheckFunction } from './check-function.js';
import { checkList } from './check-list.js';
import { checkRoot } from './check-root.js';
import { checkService } from './check-service.js';
import { checkTypes } from './check-types.js';
import { isDraft } from './draft.js';
import { indexPolicy } from './index-policy.js';
import { describeProblem, type Problems } from './problem.js';

/**
 * Finds the problems of a policy, the gravest first. It is stricter than `parsePolicy`.
 * @param evaluateExpression is handed in, so that this file, which few visits load, shares no code with the files that every visit loads
 */
export function* problemsOfPolicy(source: unknown, evaluateExpression: typeof EvaluateExpression): Problems {
  if (!isDraft(source)) {
    yield describeProblem('the text', source, 'a JSON object');
    return;
  }
  const index = indexPolicy(source);
  yield* checkRoot(source);
  yield* checkList(source, 'categories', 'title', index, checkCategory);
  yield* checkList(source, 'services', 'name', index, checkService);
  yield* checkList(source, 'functions', 'title', index, createCheckFunction(evaluateExpression));
  yield* checkChanges(source, index);
  yield* checkTypes(source);
}

/** The first problem; undefined when the policy is sound. */
export const problemOfPolicy = (source: unknown, evaluateExpression: typeof EvaluateExpression): string | undefined => {
  const [first] = problemsOfPolicy(source, evaluateExpression);
  return first;
};
