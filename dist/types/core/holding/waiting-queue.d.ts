/** Things that wait, in order, with one limit over all that is counted of them. */
export interface WaitingQueue<Thing> {
    /**
     * Adds something at the end. What waits under the key already is taken out first.
     * @param size what is kept of it, in bytes; undefined for what doesn't count towards the limits
     * @returns whether there was room for it
     */
    readonly add: (key: unknown, thing: Thing, size: number | undefined) => boolean;
    /** Counts more bytes of something that waits. It is taken out where there is no room for them. @returns whether there was */
    readonly grow: (key: unknown, bytes: number) => boolean;
    readonly get: (key: unknown) => Thing | undefined;
    readonly remove: (key: unknown) => void;
    readonly entries: () => IterableIterator<[unknown, Thing]>;
}
export declare const createWaitingQueue: <Thing>() => WaitingQueue<Thing>;
