import type { Request } from 'playwright-core';
/** A request of the browser's context. It has the names of the parameters, never their values. */
export interface WatchedRequest {
    /** The address without query and fragment. */
    readonly address: string;
    /** The names of its parameters. */
    readonly parameters: readonly string[];
    /** The browser's name for it: `document`, `script`, `image`, `fetch`, `ping`, …; `connection` for a connection without a request. */
    readonly kind: string;
    readonly method: string;
    /** The address of the page that made it. */
    readonly page: string;
    /** The address of the frame if it isn't the page itself; `service worker` if one made it. */
    readonly frame?: string;
    /** The address that redirected here. */
    readonly redirectedFrom?: string;
    /** What Google's tags send about the visitor's choice: the parameters `gcs` and `gcd`. */
    readonly consentMode?: Readonly<Record<'gcs' | 'gcd', string>>;
    /** In milliseconds since the page was opened. */
    readonly at: number;
    /** How it ended: answered by the test itself, sent to the server, or failed. */
    fate: 'waiting' | 'answered-here' | 'sent' | 'failed';
    /** Whether it is the navigation by which the visitor opens the page. */
    readonly isNavigation: boolean;
}
/** Describes a request; undefined if it doesn't leave the browser (`data:`, `blob:`). */
export declare const watchedRequest: (request: Request, at: number) => WatchedRequest | undefined;
