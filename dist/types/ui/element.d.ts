import { LitElement } from './lit.js';
import type { Askfirst, Undo } from '../core/types.js';
import type { Outcome } from './outcome.js';
import type { Words } from './words.js';
/** What our elements share: the handle, the texts, and that a change renders them anew. */
export declare class AskfirstElement extends LitElement {
    #private;
    /** The handle. Given by whoever defines the element. */
    readonly consent: Askfirst;
    /** The texts. Given along with the handle. */
    readonly words: Words;
    /** Does something with what tells the outcome of an answer; at once, where that is loaded. Given along with the handle. */
    readonly whenAnswered: <Result>(act: (file: Outcome) => Result) => Result | Promise<Awaited<Result>>;
    /** Ends, as the element leaves the page, what it began as it came. */
    protected leave?: Undo;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Is called when the element comes into the page, and after each change. */
    protected consentChanged(): void;
    /** Says which language the element speaks; not for one that has content of the page inside. */
    protected speak(): void;
}
