/** The options of the adapter `google`, beside its keys. */
export interface GoogleSource {
    /**
     * The regions where everything is denied until the visitor answers (ISO 3166-1 or 3166-2: `DE`, `US-CA`). Everywhere else, Google's
     * default is what is allowed for this visitor. Without it, everything is denied everywhere by default.
     */
    readonly region?: readonly string[];
    /**
     * How long Google's tags wait for the answer that the visitor gave on an earlier page, in milliseconds.
     * @default 500
     * @minimum 0
     */
    readonly waitForUpdate?: number;
    /** Whether the page's links carry click and session information while storage is denied. Without it, Google's own default holds. */
    readonly urlPassthrough?: boolean;
    /** Whether requests leave out identifiers of clicks on ads while `ad_storage` is denied. Without it, Google's own default holds. */
    readonly adsDataRedaction?: boolean;
    /** The id, or the expression of ids, for one of Google's seven keys, where it isn't the default. */
    readonly [key: string]: string | number | boolean | readonly string[] | undefined;
}
