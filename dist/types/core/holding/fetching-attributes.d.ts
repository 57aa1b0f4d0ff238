/**
 * The attributes that make a browser fetch something. `data-` before one holds its value meanwhile. A set of pictures comes
 * before the one picture, so that only one is fetched.
 */
export declare const HELD: readonly string[];
