import type { Surface } from '../core/contract/askfirst.js';
/** The attributes of marks, for any element. Data for editors and types for frameworks are made from this interface. */
export interface MarkAttributes {
    /** The element is held until this is allowed: an id, or an expression such as `analytics & (maps | video)`. */
    'data-consent'?: string | undefined;
    /** The id of the function that this element belongs to. While it is off, a notice here says so and why, and offers to allow it. */
    'data-consent-function'?: string | undefined;
    /** Opens the preferences, or the question again, on a click. */
    'data-askfirst'?: Extract<Surface, 'preferences' | 'banner'> | undefined;
    /** The address that a marked element gets as its `src` once it is allowed. */
    'data-src'?: string | undefined;
    /** The addresses that a marked image gets as its `srcset` once it is allowed. */
    'data-srcset'?: string | undefined;
    /** The address that a marked link gets as its `href` once it is allowed. */
    'data-href'?: string | undefined;
    /** The address that a marked video gets as its `poster` once it is allowed. */
    'data-poster'?: string | undefined;
    /** The address that a marked object gets as its `data` once it is allowed. */
    'data-data'?: string | undefined;
}
