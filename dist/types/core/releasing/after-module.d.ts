/**
 * Settles when an inline module has run. It has no load event, but a second one behind it runs after it (except in Firefox 153, if the
 * first imports), so that one reports for it. Where the page's Content-Security-Policy stops the second, it isn't waited for.
 * @param turn the name of the event by which it reports
 */
export declare const afterModule: (module: HTMLElement, turn: string) => Promise<unknown>;
