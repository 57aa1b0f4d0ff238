/** What kind of change it is, in the banner and in the preferences. */
export declare const enChanges: {
    readonly added: "Added";
    readonly removed: "Removed";
    readonly longer: "Kept longer";
    readonly wider: "Shared more widely";
};
