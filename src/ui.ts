import { evaluate } from './core/expression.js';
import type { Later } from './core/later.js';
import { lazily } from './core/lazily.js';
import { warn } from './core/warn.js';
import { opening } from './ui/surfaces.js';

// What an answer takes is loaded once it was asked for; erasing, when there is something to erase; explaining, when somebody has
// something to mend.
const answerer = lazily(async () => {
  const { answering, catchingUp, fairness, outcomeOf, watchActivation } = await import('./when-answered.js');
  const eraseEntries: Parameters<typeof answering>[0] = async (...entries) =>
    eraser((file) => file.eraseEntries(...entries));
  return {
    put: answering(eraseEntries, watchActivation(), () => location.reload()),
    late: catchingUp(),
    lookAfter: fairness(),
    outcomeOf,
  };
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

export const receipt: Later['receipt'] = async (consent) => (await import('./ui/receipt.js')).receiptOf(consent);
export const explaining: Later['explaining'] = explainer;

const show = opening((...asked) => answerer(({ outcomeOf }) => outcomeOf(...asked)));

/** Nobody answers sooner. (Who does waits for the file.) */
const READ_MS = 200;

/** Marks that look wrong, since those scripts that were let through have a type, if an empty one; and a gate that comes late. */
const SUSPECTS = 'script[data-consent]:not([type]),[src*="askfirst.js"]:is([async],[defer],[type])';

export const open: Later['open'] = async (consent, surface) => {
  const given = await show(consent, surface);
  if (surface === 'log' || document.querySelector('askfirst-cookie-log'))
    (await import('./cookie-log.js')).start(given);
  setTimeout(() => void answerer(({ lookAfter }) => lookAfter(consent)), READ_MS);
  if (document.querySelector(SUSPECTS)) await explainer((file) => file.explainPage(consent));
};
