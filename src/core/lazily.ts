/**
 * Loads something once, when it is first needed, and again where that failed.
 * @returns what does something with it: at once, where it is there already
 */
export const lazily = <Thing>(load: () => Promise<Thing>) => {
  let thing: Thing | undefined;
  let loading: Promise<Thing> | undefined;
  const start = async (): Promise<Thing> => {
    try {
      return (thing = await load());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return <Result>(act: (thing: Thing) => Result): Result | Promise<Awaited<Result>> =>
    thing ? act(thing) : ((loading ??= start()).then(act) as Promise<Awaited<Result>>);
};
