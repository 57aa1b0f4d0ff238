import { recordingAnswer } from '../core/line/answer.js';
import type { Consent } from '../core/consent/consent.js';
import type { Undo } from '../core/page/undo.js';
/**
 * Everything that is needed once the visitor answers, and what the banner follows. It is one file, so that none of it delays the banner.
 */
export declare const whenAnswered: (eraseEntries: Parameters<typeof recordingAnswer>[0]) => {
    recordAnswer: (line: import("../core/line/answer-context.js").AnswerContext, consent: Consent, answer: import("../core/line/answer-context.js").Answer) => Promise<import("../index.js").Withdrawal | false>;
    /**
     * Watches the surfaces that ask. What may be wrong is looked for at once on a developer's page, and elsewhere after an answer, so that
     * most visitors load nothing for it.
     */
    lookAfter(consent: Consent, findFaults: (consent: Consent) => unknown): void;
    keepRoom: (over: HTMLElement) => Undo;
    followPageLook: (take: () => void) => Undo;
    followViewport: (surface: HTMLElement) => Undo;
    tellShown: (banner: {
        readonly confirms?: boolean;
    }) => void;
};
