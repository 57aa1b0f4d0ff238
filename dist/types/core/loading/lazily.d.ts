/**
 * Loads something once, when it is first needed, and again where that failed.
 * @returns what does something with it: at once, where it is there already
 */
export declare const lazily: <Thing>(load: () => Promise<Thing>) => <Result>(act: (thing: Thing) => Result) => Result | Promise<Awaited<Result>>;
