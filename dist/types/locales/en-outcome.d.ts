/** The texts of the confirmation after the visitor has answered. */
export declare const enOutcome: {
    readonly accepted: "You accepted all optional cookies.";
    readonly refused: "You refused all optional cookies.";
    readonly saved: "Your choice is saved.";
    readonly savedAs: "On: {on}. Off: {off}.";
    readonly volatile: "Your browser blocks cookies, so your choice applies to this page only.";
    readonly onceMeans: "For this page only: your choice isn’t saved, and we’ll ask again next time.";
    readonly erased: "Erased from this browser: {entries}.";
    readonly left: "Still in this browser: {entries}. See the cookie settings for the reason.";
    readonly hide: "Hide";
    readonly hideMessage: "Hide the cookie message";
};
