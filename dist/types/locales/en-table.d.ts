/** The texts of the table of declared entries. */
export declare const enTable: {
    readonly tableCaption: "What this site may keep in your browser";
    readonly tableName: "Name";
    readonly tableFor: "What it is for";
    readonly tableFrom: "From";
    readonly tableSet: "When it is stored";
    readonly tableStays: "Storage period";
    readonly storesNothing: "It stores nothing in your browser.";
};
