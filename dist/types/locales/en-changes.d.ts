/** The kinds of changes to a policy, as the banner and the preferences name them. */
export declare const enChanges: {
    readonly added: "Added";
    readonly removed: "Removed";
    readonly longer: "Kept longer";
    readonly wider: "Shared more widely";
};
