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
export declare const createWaitingQueue: <Thing>() => WaitingQueue<Thing>;
