import { type TemplateResult } from '../lit.js';
import type { EntryLog } from '../../core/entries/entry-log.js';
import { AskfirstElement } from '../base/element.js';
/**
 * @summary Tells a visitor who wished it what is new in this browser: once for all that came together, without taking the focus, and
 * for as long as they leave it there. It comes by itself; a page needn't have it.
 *
 * The custom properties are those of `askfirst-banner`.
 */
export declare class AskfirstCookieTold extends AskfirstElement {
    #private;
    static readonly styles: string[];
    /** What is in the browser. Given by whoever defines the element. */
    readonly log: EntryLog;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-cookie-told': AskfirstCookieTold;
    }
}
