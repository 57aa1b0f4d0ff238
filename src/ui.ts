import { answering } from './core/answer.js';
import { watchActivation } from './core/activation.js';
import { explainMarks } from './core/explain-marks.js';
import type { Later } from './core/types.js';
import { eraseEntries } from './gates/entries.js';
import { open as show } from './ui/surfaces.js';

export { explainExpression } from './core/explain-expression.js';
export { explainPolicy } from './core/explain-policy.js';

export const putAnswer: Later['putAnswer'] = answering(eraseEntries, watchActivation());

export const open: Later['open'] = (consent, surface) => {
  // Once: the elements are defined from then on.
  if (!customElements.get('askfirst-ui')) explainMarks(consent);
  return show(consent, surface);
};
