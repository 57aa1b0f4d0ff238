import { watchActivation } from '../core/line/activation.js';
import { recordingAnswer } from '../core/line/answer.js';
import { isLocalHost } from '../core/explain/is-local-host.js';
import type { Consent } from '../core/consent/consent.js';
import type { Undo } from '../core/page/undo.js';
import { guardPresses } from '../ui/answered/guard-presses.js';
import { keepAnswersEqual } from '../ui/answered/keep-answers-equal.js';
import { followers } from '../ui/answered/followers.js';

/**
 * What is needed as the visitor answers, so that it is one file, and none of it has to be there before the banner. What the banner
 * follows can wait as well.
 */
export const whenAnswered = (eraseEntries: Parameters<typeof recordingAnswer>[0]) => {
  const keepEqual = keepAnswersEqual();
  let endLook: Undo | undefined;
  guardPresses();
  return {
    ...followers,
    recordAnswer: recordingAnswer(eraseEntries, watchActivation(), () => location.reload()),
    /**
     * Looks after what asks. What may be wrong is looked for on a developer's page at once, and elsewhere when somebody has answered:
     * most visitors load nothing for it.
     */
    lookAfter(consent: Consent, findFaults: (consent: Consent) => unknown): void {
      keepEqual(consent);
      endLook?.();
      endLook = consent.subscribe(({ record }) => (isLocalHost(location.hostname) || record) && findFaults(consent));
    },
  };
};
