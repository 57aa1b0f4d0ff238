/** The file that surfaces need after an answer. */
export declare const answered: {
    readonly confirmationText: (consent: import("../../index.js").Askfirst, words: import("../words/words.js").Words) => string;
    readonly renderConfirmation: (consent: import("../../index.js").Askfirst, words: import("../words/words.js").Words, hide: () => void) => import("lit-html").TemplateResult;
    readonly hideWhenLeft: (surface: HTMLElement, hide: () => void) => import("../../index.js").Undo;
};
/** The type of `answered`. */
export type Answered = typeof answered;
/** Calls a function with this file: at once if it is loaded, else after loading it. */
export type WhenAnswered = <Result>(act: (file: Answered) => Result) => Result | Promise<Awaited<Result>>;
