/** The page's globals, for names that other scripts may define. Nothing is known about their values. */
export const globals = <Names>(): Partial<Names> => window as unknown as Partial<Names>;

/** The queue of this name. The vendor's own snippet makes the same one, if it isn't there yet. */
export const queueNamed = (name: string): unknown[] => {
  const all = globals<Record<string, unknown[]>>();
  const queue = all[name] ?? [];
  all[name] = queue;
  return queue;
};
