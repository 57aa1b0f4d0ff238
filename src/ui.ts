import { evaluateExpression } from './core/policy/expression.js';
import type { UiModule } from './core/line/ui-module.js';
import { lazily } from './core/loading/lazily.js';
import { warn } from './core/line/warn.js';
import type { Consent } from './core/consent/consent.js';
import { languages } from './locales/index.js';
import { READ_MS } from './ui/answered/read-ms.js';
import { createSurfaces } from './ui/start/surfaces.js';

// Each file is loaded when it is first needed: answering soon after the question is shown, the confirmation after an answer, erasing when
// there is something to erase, explaining when the site's owner has something to fix.
const withAnswering = lazily(async () =>
  (await import('./on-demand/when-answered.js')).whenAnswered(async (...entries) =>
    withErasing((file) => file.eraseEntries(...entries)),
  ),
);
const withAnswered = lazily(async () => {
  try {
    return (await import('./on-demand/answered.js')).answered;
  } catch (error) {
    console.error('[askfirst] Put askfirst-answered.js beside askfirst-ui.js.', error);
    throw error;
  }
});
const withErasing = lazily(async () => (await import('./core/entries/erasing.js')).erasing());
/** Any translation has the names of all texts in one file. English has them in several. */
const loadTextNames = async (): Promise<readonly string[]> => Object.keys((await languages['de']?.())?.texts ?? {});
const withExplaining = lazily(async () =>
  (await import('./core/explain/explaining.js')).explaining({ warn, evaluate: evaluateExpression, loadTextNames }),
);

export const recordAnswer: UiModule['recordAnswer'] = async (...answer) => {
  try {
    return await withAnswering((file) => file.recordAnswer(...answer));
  } catch (error) {
    console.error('[askfirst] Put askfirst-when-answered.js beside askfirst-ui.js.', error);
    return false;
  }
};
export const sweep: UiModule['sweep'] = async (consent) => withErasing(({ sweepEntries }) => sweepEntries(consent));

export const receipt: UiModule['receipt'] = async (consent) =>
  (await import('./ui/receipt/receipt.js')).loadReceipt(consent);
export const explaining: UiModule['explaining'] = withExplaining;

const show = createSurfaces(withAnswered, withAnswering);

const findFaults = async (consent: Consent): Promise<void> => {
  const hasFault = await withAnswered((file) => file.findSuspect(consent));
  if (hasFault) await withExplaining((file) => file.explainPage(consent));
};

export const open: UiModule['open'] = async (consent, surface) => {
  // Waits for this file, because it keeps the second press of a double press from answering (guard-presses.ts).
  if (surface === 'preferences') await Promise.resolve(withAnswering(() => {})).catch(() => {});
  const given = await show(consent, surface);
  if (surface === 'log' || document.querySelector('askfirst-cookie-log,askfirst-cookie-table'))
    (await import('./on-demand/cookie-log.js')).start(given);
  setTimeout(() => void withAnswering((file) => file.lookAfter(consent, findFaults)), READ_MS);
};
