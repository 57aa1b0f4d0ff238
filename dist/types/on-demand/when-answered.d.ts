import { recordingAnswer } from '../core/line/answer.js';
import type { Consent } from '../core/consent/consent.js';
import type { Undo } from '../core/page/undo.js';
/**
 * What is needed as the visitor answers, so that it is one file, and none of it has to be there before the banner. What the banner
 * follows can wait as well.
 */
export declare const whenAnswered: (eraseEntries: Parameters<typeof recordingAnswer>[0]) => {
    recordAnswer: (line: import("../core/line/answer-context.js").AnswerContext, consent: Consent, answer: import("../core/line/answer-context.js").Answer) => Promise<import("../index.js").Withdrawal | false>;
    /**
     * Looks after what asks. What may be wrong is looked for on a developer's page at once, and elsewhere when somebody has answered:
     * most visitors load nothing for it.
     */
    lookAfter(consent: Consent, findFaults: (consent: Consent) => unknown): void;
    keepRoom: (over: HTMLElement) => Undo;
    followPageLook: (take: () => void) => Undo;
    followViewport: (surface: HTMLElement) => Undo;
};
