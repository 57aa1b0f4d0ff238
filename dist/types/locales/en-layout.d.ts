/** What a banner shows that can be closed. */
export declare const enLayout: {
    readonly closeRefuses: "Close and refuse all";
    readonly closing: "To close this is to refuse all.";
};
