/** Limits of the queue. */
const MOST_THINGS = 100;
const MOST_BYTES = 65_536;

/** The things that wait, in order, with one limit for all those that count. */
export interface WaitingQueue<Thing> {
  /**
   * Adds something at the end. Something that waits under the same key is taken out first.
   * @param size its size in bytes; undefined if it doesn't count towards the limits
   * @returns whether there was room for it
   */
  readonly add: (key: unknown, thing: Thing, size: number | undefined) => boolean;
  /** Counts more bytes of something that waits, and takes it out if there is no room for them. @returns whether there was room */
  readonly grow: (key: unknown, bytes: number) => boolean;
  readonly get: (key: unknown) => Thing | undefined;
  readonly remove: (key: unknown) => void;
  readonly entries: () => IterableIterator<[unknown, Thing]>;
}

export const createWaitingQueue = <Thing>(): WaitingQueue<Thing> => {
  const things = new Map<unknown, Thing>();
  const sizes = new Map<unknown, number>();
  let bytes = 0;
  const remove = (key: unknown): void => {
    things.delete(key);
    bytes -= sizes.get(key) ?? 0;
    sizes.delete(key);
  };
  return {
    add(key, thing, size) {
      remove(key);
      if (size !== undefined) {
        if (sizes.size >= MOST_THINGS || bytes + size > MOST_BYTES) return false;
        sizes.set(key, size);
        bytes += size;
      }
      things.set(key, thing);
      return true;
    },
    grow(key, more) {
      if (!things.has(key)) return true;
      if (bytes + more > MOST_BYTES) {
        remove(key);
        return false;
      }
      bytes += more;
      sizes.set(key, (sizes.get(key) ?? 0) + more);
      return true;
    },
    get: (key) => things.get(key),
    remove,
    entries: () => things.entries(),
  };
};
