import { problemsOfMarks } from './explain-marks.js';
import { problemOf } from './explain-policy.js';
import type { evaluate as Evaluate } from './expression.js';

/** What a site's developer would mend on this page, each with the element it is about. */
export const problemsOfPage = (
  page: Document,
  evaluate: typeof Evaluate,
): readonly (readonly [string, Element | null])[] => {
  const policy = page.getElementById('askfirst-policy');
  const problem = policy && problemOf(JSON.parse(policy.textContent), evaluate);
  const { nonce } = page.querySelector<HTMLScriptElement>('script[src*="askfirst.js"]') ?? {};
  return [...(problem ? [[problem, policy] as const] : []), ...problemsOfMarks(page, nonce)];
};
