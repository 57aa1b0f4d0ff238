import { evaluate } from './core/expression.js';
import type { Later } from './core/later.js';
import { lazily } from './core/lazily.js';
import { warn } from './core/warn.js';
import { opening } from './ui/surfaces.js';

// What an answer takes is loaded once it was asked for; erasing, when there is something to erase; explaining, when somebody has
// something to mend.
const answerer = lazily(async () =>
  (await import('./when-answered.js')).whenAnswered(async (...entries) =>
    eraser((file) => file.eraseEntries(...entries)),
  ),
);
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

const show = opening(answerer);

/** Nobody answers sooner. (Who does waits for the file.) */
const READ_MS = 200;

export const open: Later['open'] = async (consent, surface) => {
  const given = await show(consent, surface);
  if (surface === 'log' || document.querySelector('askfirst-cookie-log,askfirst-cookie-table'))
    (await import('./cookie-log.js')).start(given);
  setTimeout(() => void answerer((file) => file.lookAfter(consent, explainer)), READ_MS);
};
