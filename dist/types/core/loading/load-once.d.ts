/**
 * Loads a file once, when it is first needed. Where it can't be loaded the console says so, once, and nothing is done with it.
 * @returns what does something with the file: at once where it is there already, else when it comes
 */
export declare const loadOnce: <File>(name: string, load: () => Promise<File>) => <Result>(act: (file: File) => Result) => Result | Promise<Awaited<Result> | undefined>;
