/** What became of something that was held back: it `waits`, was `made` on acceptance, was `stopped`, or passed and was only `reported`. */
export type Fate = 'waits' | 'made' | 'stopped' | 'reported';
/** A request, an element or a write that was held back. */
export interface Held {
    /** What kind of thing: `fetch`, `sendBeacon`, an element's name, `cookie`, `localStorage`. */
    readonly kind: string;
    /** Its address, or its name. Never its value. */
    readonly name: string;
    /** The id of the service that it waits for, or an expression of several. */
    readonly id: string;
    fate: Fate;
}
