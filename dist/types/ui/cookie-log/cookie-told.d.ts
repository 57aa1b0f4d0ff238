import { type TemplateResult } from '../lit.js';
import type { EntryLog } from '../../core/entries/entry-log.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
/**
 * @summary Tells a visitor who turned the notices on which entries are new in this browser: several at once in one notice, without taking
 *   the focus, and until the visitor hides it. The widget adds it by itself; a page needn't contain it.
 *
 * The custom properties are those of `askfirst-banner`.
 */
export declare class AskfirstCookieTold extends AskfirstElement {
    #private;
    static readonly styles: string[];
    /** The entries in the browser. Set by the code that defines the element. @internal */
    readonly log: EntryLog;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-cookie-told': PublicMembers<AskfirstCookieTold>;
    }
}
