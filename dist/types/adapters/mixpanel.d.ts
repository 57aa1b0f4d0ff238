import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** What the adapter uses of Mixpanel’s library. */
export interface Mixpanel {
    opt_in_tracking(): void;
    opt_out_tracking(): void;
    has_opted_in_tracking?(): boolean;
    has_opted_out_tracking?(): boolean;
}
/**
 * Tells Mixpanel, as soon as its library is there, and on every change. What Mixpanel still remembers from an earlier page isn’t told
 * again. Mark its script, or start it with `opt_out_tracking_by_default: true` and `opt_out_persistence_by_default: true`. Opting out
 * erases what Mixpanel has stored of the visitor.
 * @param find the library, for a bundle that doesn’t make it `window.mixpanel`
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data Checked 2026-11-22, against mixpanel-browser 2.83.0.
 */
export declare const mixpanel: (mapping?: Partial<Mapping<"tracking">>, find?: () => Mixpanel | undefined) => Consumer;
