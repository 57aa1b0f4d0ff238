/**
 * Loads a file once, when it is first needed. If it can't be loaded, the console says so once.
 * @returns a function that calls another one with the file: at once if it is loaded already, else when it comes, and never if it can't be
 *   loaded
 */
export const loadOnce = <File>(name: string, load: () => Promise<File>) => {
  let file: File | undefined;
  let loading: Promise<void> | undefined;
  const start = async (): Promise<void> => {
    try {
      file = await load();
    } catch (error) {
      console.error(`[askfirst] Put ${name} beside askfirst.js, and open the page over http, not as a file.`, error);
    }
  };
  return <Result>(act: (file: File) => Result): Result | Promise<Awaited<Result> | undefined> => {
    if (file) return act(file);
    loading ??= start();
    return loading.then(() => file && act(file)) as Promise<Awaited<Result> | undefined>;
  };
};
