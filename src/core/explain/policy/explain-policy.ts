import type { evaluateExpression as EvaluateExpression } from '../../policy/expression.js';
import { problemOfPolicy } from './problems-of-policy.js';

const problemOfText = (
  json: string,
  place: string,
  evaluateExpression: typeof EvaluateExpression,
): string | undefined => {
  let source: unknown;
  try {
    source = JSON.parse(json);
  } catch (error) {
    return `policy: ${place} isn’t JSON (${String(error)}); mend the text there`;
  }
  return problemOfPolicy(source, evaluateExpression);
};

/** Says in the console why the policy was refused: once, with the key, the value and the cure. */
export const explainPolicy = async (error: unknown, evaluateExpression: typeof EvaluateExpression): Promise<void> => {
  const url = document.querySelector<HTMLElement>('script[data-policy]')?.dataset['policy'];
  let why: unknown;
  if (url) {
    const answer = await fetch(url).catch(() => undefined);
    // The body is read in any case, because an unread response keeps its connection open.
    const text = (await answer?.text()) ?? '';
    if (answer?.ok) why = problemOfText(text, url, evaluateExpression);
    else
      why = `policy: data-policy is "${url}", which answers ${answer?.status ?? 'nothing'}; write the address of a JSON file`;
  } else
    why = problemOfText(
      document.getElementById('askfirst-policy')?.textContent ?? '{}',
      '#askfirst-policy',
      evaluateExpression,
    );
  console.error('[askfirst] Nothing is allowed.', why ?? error);
};
