/** What the adapter `google` is told beside its keys. */
export interface GoogleSource {
    /**
     * Where everything is denied until the visitor answers (ISO 3166-1 or 3166-2: `DE`, `US-CA`). Everywhere else Google's default is
     * what holds for this visitor. Without it, everything is denied everywhere by default.
     */
    readonly region?: readonly string[];
    /**
     * How long Google's tags wait for the visitor's answer of an earlier page, in milliseconds.
     * @default 500
     * @minimum 0
     */
    readonly waitForUpdate?: number;
    /** Whether links of the page carry click and session information while storage is denied. Without it, Google's own default. */
    readonly urlPassthrough?: boolean;
    /** Whether requests leave out identifiers of clicks on ads while `ad_storage` is denied. Without it, Google's own default. */
    readonly adsDataRedaction?: boolean;
    /** What one of Google's seven keys stands for, where that isn't the default: an id, or an expression of ids. */
    readonly [key: string]: string | number | boolean | readonly string[] | undefined;
}
