/** What others keep on the page's window, whoever they are: theirs to define, so nothing is known of it. */
export const globals = <Names>(): Partial<Names> => window as unknown as Partial<Names>;

/** A queue that its vendor's own snippet makes too if it isn't there: whoever comes first. */
export const queueNamed = (name: string): unknown[] => {
  const all = globals<Record<string, unknown[]>>();
  const queue = all[name] ?? [];
  all[name] = queue;
  return queue;
};
