import { answering } from './core/answer.js';
import type { Askfirst, Undo } from './core/types.js';
/**
 * What is needed once the visitor answers, so that it is one file, and none of it has to be there before the banner. What an owner
 * may have to mend can wait as well.
 */
export declare const whenAnswered: (eraseEntries: Parameters<typeof answering>[0], keepFair?: (consent: Askfirst) => void, endLook?: Undo) => {
    put: (line: import("./core/answer.js").Line, consent: Askfirst, answer: import("./core/answer.js").Answer) => Promise<import("./index.js").Withdrawal | false>;
    late: import("./core/late.js").Late;
    outcomeOf: ({ policy, state: { record, volatile }, withdrawal }: Askfirst, words: import("./ui/words.js").Words) => string;
    renderConfirmation: (consent: Askfirst, words: import("./ui/words.js").Words, hide: () => void) => import("lit-html").TemplateResult;
    /** Looks after what asks, and has the owner told of what looks wrong. */
    lookAfter(consent: Askfirst, explain: (act: (file: {
        readonly explainPage: (consent: Askfirst) => unknown;
    }) => unknown) => unknown): void;
};
