/**
 * Whether a script that is put there runs, now or when the host of its shadow root comes into the page. Then nobody would see the script:
 * a search doesn't find what is in a shadow root.
 */
export declare const runsThere: (place: Node) => boolean;
