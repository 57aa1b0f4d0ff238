import { watchActivation } from './core/activation.js';
import { answering } from './core/answer.js';
import { evaluate } from './core/expression.js';
import { catchingUp } from './core/late.js';
import type { Later } from './core/later.js';
import { warn } from './core/warn.js';
import { open as show } from './ui/surfaces.js';

/** Erasing is loaded when there is something to erase. One goes after another, so that none tells of what another one took. */
const erasing = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(erase: (file: typeof import('./gates/erasing.js')) => Promise<Result>): Promise<Result> => {
    const before = last.catch(() => {});
    const result = import('./gates/erasing.js').then((file) => before.then(() => erase(file)));
    last = result;
    return result;
  };
};
const eraseNext = erasing();

export const putAnswer: Later['putAnswer'] = answering(
  (...entries) => eraseNext((file) => file.eraseEntries(...entries)),
  watchActivation(),
  () => location.reload(),
);

export const sweep: Later['sweep'] = (consent) => eraseNext((file) => file.sweepEntries(consent));

// Explaining is loaded when somebody has something to mend.
export const late: Later['late'] = catchingUp();

export const explainPolicy: Later['explainPolicy'] = async (error) =>
  (await import('./core/explain-policy.js')).explainPolicy(error, evaluate);

export const explainExpression: Later['explainExpression'] = async (consent, expression, context) => {
  const { problemIn } = await import('./core/explain-expression.js');
  if (consent.policy) warn(consent, problemIn(expression, consent.policy), context ?? '');
};

/** The explainer, once somebody asks. */
const explaining = (): Later['explain'] => {
  let started: Promise<Later['explain']> | undefined;
  return async (...asked) => {
    started ??= import('./core/explain.js').then((file) => file.explaining());
    return (await started)(...asked);
  };
};

export const explain = explaining();

export const open: Later['open'] = async (consent, surface) => {
  await show(consent, surface);
  // Of scripts, those that were let through have a type, if an empty one.
  if (document.querySelector('script[data-consent]:not([type])')) {
    const { problemsOfMarks } = await import('./core/explain-marks.js');
    for (const [problem, mark] of problemsOfMarks(document)) warn(consent, problem, mark);
  }
  if (consent.policy && document.querySelector('script[src*="askfirst.js"]:is([async],[defer],[type="module"])')) {
    const { problemOfGate } = await import('./core/explain-gate.js');
    const problem = problemOfGate(document, consent.policy);
    if (problem) warn(consent, ...problem);
  }
};
