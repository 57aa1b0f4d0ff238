import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
/** What the adapter uses of PostHog’s library. */
export interface PostHog {
    opt_in_capturing(): void;
    opt_out_capturing(): void;
    get_explicit_consent_status?(): unknown;
    has_opted_out_capturing?(): boolean;
}
/**
 * Tells PostHog, as soon as its library is there, and on every change. What PostHog still remembers from an earlier page isn’t told again.
 * Mark its script, or start it with `opt_out_capturing_by_default: true` and `opt_out_persistence_by_default: true`.
 * @param find the library, for a bundle that doesn’t make it `window.posthog`
 * @see https://posthog.com/docs/privacy/data-collection Checked 2026-11-22, against posthog-js 1.449.2.
 */
export declare const posthog: (mapping?: Partial<Mapping<"capturing">>, find?: () => PostHog | undefined) => Consumer;
