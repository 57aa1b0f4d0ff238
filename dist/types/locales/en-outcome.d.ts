/** What is said once the visitor has answered. */
export declare const enOutcome: {
    readonly accepted: "You accepted all optional cookies.";
    readonly refused: "You refused all optional cookies.";
    readonly saved: "Your choice is saved.";
    readonly volatile: "Your browser refuses cookies, so your choice holds for this page only.";
    readonly onceMeans: "For this page: nothing is recorded, and we ask again next time.";
    readonly erased: "Erased from this browser: {entries}.";
    readonly left: "Still in this browser: {entries}. The settings say why.";
    readonly hide: "Hide";
    readonly hideMessage: "Hide cookie message";
};
