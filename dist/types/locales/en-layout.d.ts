/** The texts of a banner that can be closed. */
export declare const enLayout: {
    readonly closeRefuses: "Close and refuse all";
    readonly closing: "If you close this, you refuse all optional cookies.";
};
