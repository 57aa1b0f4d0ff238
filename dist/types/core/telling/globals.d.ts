/** The page's globals, for names that other scripts may define. Nothing is known about their values. */
export declare const globals: <Names>() => Partial<Names>;
/** The queue of this name. The vendor's own snippet makes the same one, if it isn't there yet. */
export declare const queueNamed: (name: string) => unknown[];
