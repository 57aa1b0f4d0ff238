/** What only some visits show: categories that the policy names without a text, what is new, and other rules than opt-in. */
export declare const enSpecial: {
    readonly necessary: "Necessary";
    readonly necessarySummary: "What the site can’t do without when you use it. It also remembers your choice here.";
    readonly functional: "Functions";
    readonly functionalSummary: "Extras such as videos, maps or a chat.";
    readonly analytics: "Statistics";
    readonly analyticsSummary: "Shows us how the site is used, so that we can make it better.";
    readonly marketing: "Advertising";
    readonly marketingSummary: "Shows you advertisements that fit what you look at, here and on other sites.";
    readonly askNew: "Something is new since you chose. {changes} Your earlier choices stay as they are. {name} asks only about this:";
    readonly acceptNew: "Accept what’s new";
    readonly refuseNew: "Refuse what’s new";
    readonly onUnless: "This is on unless you refuse.";
    readonly signal: "Opt-Out Request Honored: your browser sends Global Privacy Control, so this stays off: {categories}.";
};
