/** What surfaces need once they were answered: a file that is loaded then. */
export declare const answered: {
    readonly confirmationText: (consent: import("../../index.js").Askfirst, words: import("../words/words.js").Words) => string;
    readonly renderConfirmation: (consent: import("../../index.js").Askfirst, words: import("../words/words.js").Words, hide: () => void) => import("lit-html").TemplateResult;
    readonly hideWhenLeft: (surface: HTMLElement, hide: () => void) => import("../../index.js").Undo;
};
/** See `answered`. */
export type Answered = typeof answered;
/** Does something with it: at once where it is loaded, else after loading it. */
export type WhenAnswered = <Result>(act: (file: Answered) => Result) => Result | Promise<Awaited<Result>>;
