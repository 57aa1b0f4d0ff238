import { RenderingElement } from './rendering-element.js';
import type { Askfirst } from '../../core/contract/askfirst.js';
import type { Undo } from '../../core/page/undo.js';
import type { Words } from '../words/words.js';
/** The base of the widget's elements. It has the handle and the texts, and renders again after each change. */
export declare class AskfirstElement extends RenderingElement {
    #private;
    /** The handle. Set by the code that defines the element. @internal */
    readonly consent: Askfirst;
    /** The texts. Set together with the handle, and again when the page changes its language. @internal */
    words: Words;
    /** Called in `disconnectedCallback`, to undo what `connectedCallback` started. */
    protected leave?: Undo;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Called when the element enters the page, and after each change. */
    protected consentChanged(): void;
    /** Sets the language of the element. Elements with content of the page inside don't call it. */
    protected speak(): void;
    /** Switches to the page's new language. */
    changeWords(words: Words): void;
}
