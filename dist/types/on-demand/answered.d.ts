/** What an answer needs: its confirmation, and a check for what the owner may have to mend. */
export declare const answered: {
    readonly findSuspect: (consent: import("../core/consent/consent.js").Consent) => unknown;
    readonly confirmationText: (consent: import("../index.js").Askfirst, words: import("../ui/words/words.js").Words) => string;
    readonly renderConfirmation: (consent: import("../index.js").Askfirst, words: import("../ui/words/words.js").Words, hide: () => void) => import("lit-html").TemplateResult;
    readonly hideWhenLeft: (surface: HTMLElement, hide: () => void) => import("../index.js").Undo;
};
