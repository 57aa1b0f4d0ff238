import { watchActivation } from '../core/line/activation.js';
import { recordingAnswer } from '../core/line/answer.js';
import { isLocalHost } from '../core/explain/is-local-host.js';
import type { Consent } from '../core/consent/consent.js';
import type { Undo } from '../core/page/undo.js';
import { guardPresses } from '../ui/answered/guard-presses.js';
import { keepAnswersEqual } from '../ui/answered/keep-answers-equal.js';
import { followers } from '../ui/answered/followers.js';

/**
 * Everything that is needed once the visitor answers, and what the banner follows. It is one file, so that none of it delays the banner.
 */
export const whenAnswered = (eraseEntries: Parameters<typeof recordingAnswer>[0]) => {
  const keepEqual = keepAnswersEqual();
  let endLook: Undo | undefined;
  guardPresses();
  return {
    ...followers,
    recordAnswer: recordingAnswer(eraseEntries, watchActivation(), () => location.reload()),
    /**
     * Watches the surfaces that ask. What may be wrong is looked for at once on a developer's page, and elsewhere after an answer, so that
     * most visitors load nothing for it.
     */
    lookAfter(consent: Consent, findFaults: (consent: Consent) => unknown): void {
      keepEqual(consent);
      endLook?.();
      endLook = consent.subscribe(({ record }) => (isLocalHost(location.hostname) || record) && findFaults(consent));
    },
  };
};
