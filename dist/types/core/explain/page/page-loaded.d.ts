/** Settles once the page and all that belongs to it is loaded. */
export declare const pageLoaded: () => Promise<unknown>;
