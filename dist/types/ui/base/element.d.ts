import { RenderingElement } from './rendering-element.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { Undo } from '../../core/page/undo.js';
import type { Words } from '../words/words.js';
/** What our elements share: the handle, the texts, and that a change renders them anew. */
export declare class AskfirstElement extends RenderingElement {
    #private;
    /** The handle. Given by whoever defines the element. */
    readonly consent: Askfirst;
    /** The texts. Given along with the handle, and again when the page changes its language. */
    words: Words;
    /** Called in `disconnectedCallback`, to undo what `connectedCallback` started. */
    protected leave?: Undo;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Is called when the element comes into the page, and after each change. */
    protected consentChanged(): void;
    /** Says which language the element speaks; not for one that has content of the page inside. */
    protected speak(): void;
    /** Speaks the page's new language. */
    changeWords(words: Words): void;
}
