/**
 * Whether a script that is put there runs, now or when the place comes into the page. Then nobody would see the script: a search doesn't find
 * what is in a shadow root, and no script can replace `select[0] = option`.
 */
export declare const runsThere: (place: Node) => boolean;
