/** The texts that only some visits need: for categories without texts of their own, for changes, and for rules other than opt-in. */
export declare const enSpecial: {
    readonly necessary: "Necessary";
    readonly necessarySummary: "What the site needs in order to work, including remembering your choice here.";
    readonly functional: "Extra features";
    readonly functionalSummary: "Videos, maps or a chat, for example.";
    readonly analytics: "Statistics";
    readonly analyticsSummary: "Shows us how the site is used, so that we can make it better.";
    readonly marketing: "Advertising";
    readonly marketingSummary: "Shows you advertisements that fit what you look at, here and on other sites.";
    readonly askNew: "Some things have changed since you chose. {changes} Your earlier choices stay as they are. {name} is asking only about:";
    readonly acceptNew: "Accept what’s new";
    readonly refuseNew: "Refuse what’s new";
    readonly onUnless: "These are on unless you refuse them.";
    readonly signal: "Opt-Out Request Honored: your browser sends the Global Privacy Control signal, so these stay off: {categories}.";
};
