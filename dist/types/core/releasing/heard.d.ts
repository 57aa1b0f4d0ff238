/** Listens with another element's method, because the document's own method may be watched for late calls. */
export declare const heard: (target: EventTarget, ...types: readonly string[]) => Promise<Event>;
