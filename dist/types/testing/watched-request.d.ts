import type { Request } from 'playwright-core';
/** A request as it was seen at the level of the browser's context. Of what it sent the names are kept, never the values. */
export interface WatchedRequest {
    /** Without what follows a question mark. */
    readonly address: string;
    /** The names of its parameters. */
    readonly parameters: readonly string[];
    /** `document`, `script`, `image`, `fetch`, `ping`, … as the browser names it; `connection` opened one and asked nothing. */
    readonly kind: string;
    readonly method: string;
    /** The page in which it was made. */
    readonly page: string;
    /** The frame, where that isn't the page itself; `service worker` where one made it. */
    readonly frame?: string;
    /** The address that redirected here. */
    readonly redirectedFrom?: string;
    /** What Google's tags say of the visitor's choice: `gcs` and `gcd`. */
    readonly consentMode?: Readonly<Record<'gcs' | 'gcd', string>>;
    /** In milliseconds since the page was opened. */
    readonly at: number;
    /** What became of it: answered by the test itself, sent to the server, or failed. */
    fate: 'waiting' | 'answered-here' | 'sent' | 'failed';
    /** Whether it opens the page that is visited, by the visitor's own hand. */
    readonly isNavigation: boolean;
}
/** Notes a request, or nothing of one that leaves the browser for nobody (`data:`, `blob:`). */
export declare const watchedRequest: (request: Request, at: number) => WatchedRequest | undefined;
