/**
 * Loads something once, when it is first needed, and tries again after a failure.
 * @returns a function that calls another one with it, at once if it is loaded already
 */
export const lazily = <Thing>(load: () => Promise<Thing>) => {
  let thing: Thing | undefined;
  let loading: Promise<Thing> | undefined;
  const start = async (): Promise<Thing> => {
    try {
      thing = await load();
      return thing;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return <Result>(act: (thing: Thing) => Result): Result | Promise<Awaited<Result>> => {
    if (thing) return act(thing);
    loading ??= start();
    return loading.then(act) as Promise<Awaited<Result>>;
  };
};
