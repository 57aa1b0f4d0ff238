/**
 * Settles when an inline module has run. Such a module has no load event. But a second module behind it runs after it (except in Firefox
 * 153, if the first one imports), so the second one reports. If the page's Content-Security-Policy stops the second one, nobody waits for
 * it.
 * @param turn the name of the event by which it reports
 */
export declare const afterModule: (module: HTMLElement, turn: string) => Promise<unknown>;
