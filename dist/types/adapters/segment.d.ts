import { type Mapping } from '../core/telling/telling.js';
import type { Consumer } from '../core/contract/askfirst.js';
interface Step {
    readonly payload: {
        readonly obj: {
            context?: Record<string, unknown>;
        };
    };
    readonly next: (payload: unknown) => void;
}
/** What the adapter uses of Segment’s Analytics.js. */
export interface Segment {
    addSourceMiddleware(middleware: (step: Step) => void): unknown;
    track(event: string): unknown;
}
/**
 * Tells Segment: every event carries the consent object, by the ids of the categories that you made in Segment, and is dropped while none
 * of them is allowed. A change is told by the event that Segment’s profiles read. The mapping may have keys of your own.
 * @param find the library, for a bundle that doesn’t make it `window.analytics`
 * @see https://segment.com/docs/privacy/consent-management/configure-consent-management Checked 2026-11-22.
 */
export declare const segment: <Key extends string>(mapping?: Mapping<Key>, find?: () => Segment | undefined) => Consumer;
export {};
