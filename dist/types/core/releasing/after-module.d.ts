/**
 * Settles when an inline module has run. Such a module has no load event. But a second module behind it runs after it, so the second one
 * reports. If the page's Content-Security-Policy stops the second one, nobody waits for it. In Firefox 153 the second one runs too early if
 * the first one imports: two inline modules that a script inserts with `async = false` don't keep their order there. No report is known.
 * @param turn the name of the event by which it reports
 */
export declare const afterModule: (module: HTMLElement, turn: string) => Promise<unknown>;
