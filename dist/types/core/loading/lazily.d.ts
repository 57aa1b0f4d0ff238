/**
 * Loads something once, when it is first needed, and tries again after a failure.
 * @returns a function that calls another one with it, at once if it is loaded already
 */
export declare const lazily: <Thing>(load: () => Promise<Thing>) => <Result>(act: (thing: Thing) => Result) => Result | Promise<Awaited<Result>>;
