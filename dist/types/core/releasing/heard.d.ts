/** Listens by a method that isn't watched for late calls, as the document's own may be. */
export declare const heard: (target: EventTarget, ...types: readonly string[]) => Promise<Event>;
