import { watchActivation } from './core/activation.js';
import { answering } from './core/answer.js';
import { catchingUp } from './core/late.js';
import { findSuspect } from './core/suspects.js';
import type { Askfirst, Undo } from './core/types.js';
import { fairness } from './ui/fairness.js';
import { outcomeOf, renderConfirmation } from './ui/outcome.js';

/**
 * What is needed once the visitor answers, so that it is one file, and none of it has to be there before the banner. What an owner
 * may have to mend can wait as well.
 */
export const whenAnswered = (eraseEntries: Parameters<typeof answering>[0], keepFair = fairness(), endLook?: Undo) => ({
  put: answering(eraseEntries, watchActivation(), () => location.reload()),
  late: catchingUp(),
  outcomeOf,
  renderConfirmation,
  /** Looks after what asks, and has the owner told of what looks wrong. */
  lookAfter(
    consent: Askfirst,
    explain: (act: (file: { readonly explainPage: (consent: Askfirst) => unknown }) => unknown) => unknown,
  ): void {
    keepFair(consent);
    endLook?.();
    endLook = consent.subscribe(() => findSuspect(consent) && explain((file) => file.explainPage(consent)));
  },
});
