import { evaluate } from './core/expression.js';
import type { Later } from './core/later.js';
import { lazily } from './core/lazily.js';
import { warn } from './core/warn.js';
import { open as show } from './ui/surfaces.js';

// What an answer takes is loaded once it was asked for; erasing, when there is something to erase; explaining, when somebody has
// something to mend.
const answerer = lazily(async () => {
  const { answering, catchingUp, findSuspect, watchActivation } = await import('./core/when-answered.js');
  const eraseEntries: Parameters<typeof answering>[0] = async (...entries) =>
    eraser((file) => file.eraseEntries(...entries));
  return { put: answering(eraseEntries, watchActivation(), () => location.reload()), late: catchingUp(), findSuspect };
});
const eraser = lazily(async () => (await import('./gates/erasing.js')).erasing());
const explainer = lazily(async () => (await import('./core/explaining.js')).explaining(warn, evaluate));

export const putAnswer: Later['putAnswer'] = async (...answer) => {
  try {
    return await answerer(({ put }) => put(...answer));
  } catch (error) {
    console.error('[askfirst] Put askfirst-when-answered.js beside askfirst-ui.js.', error);
    return false;
  }
};
export const sweep: Later['sweep'] = async (consent) => eraser(({ sweepEntries }) => sweepEntries(consent));
export const late: Later['late'] = (act) => answerer((file) => act(file.late));

export const explain: Later['explain'] = async (...asked) => explainer((file) => file.explain(...asked));
export const explainPolicy: Later['explainPolicy'] = async (error) => explainer((file) => file.explainPolicy(error));
export const explainExpression: Later['explainExpression'] = async (...expression) =>
  explainer((file) => file.explainExpression(...expression));

/** Nobody answers sooner. (Who does waits for the file.) */
const READ_MS = 200;

export const open: Later['open'] = async (consent, surface) => {
  await show(consent, surface);
  setTimeout(
    () => void answerer(({ findSuspect }) => findSuspect() && explainer((file) => file.explainPage(consent))),
    READ_MS,
  );
};
