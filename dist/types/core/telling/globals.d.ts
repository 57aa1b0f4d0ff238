/** What others keep on the page's window, whoever they are: theirs to define, so nothing is known of it. */
export declare const globals: <Names>() => Partial<Names>;
/** A queue that its vendor's own snippet makes too if it isn't there: whoever comes first. */
export declare const queueNamed: (name: string) => unknown[];
