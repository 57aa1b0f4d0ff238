/**
 * Loads a file once, when it is first needed. If it can't be loaded, the console says so once.
 * @returns a function that calls another one with the file: at once if it is loaded already, else when it comes, and never if it can't be
 *   loaded
 */
export declare const loadOnce: <File>(name: string, load: () => Promise<File>) => <Result>(act: (file: File) => Result) => Result | Promise<Awaited<Result> | undefined>;
