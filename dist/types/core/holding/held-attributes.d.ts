/**
 * The attributes that make a browser fetch something. While it is held, the value is in the same attribute with `data-` before its name.
 * `srcset` comes before `src`, so that only one picture is fetched.
 */
export declare const HELD_ATTRIBUTES: readonly string[];
