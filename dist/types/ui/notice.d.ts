import { type TemplateResult } from './lit.js';
import { AskfirstElement } from './element.js';
/**
 * @summary Stands where a function of the site would be, while that is off: why, what would be set, what still works, and
 * two buttons to allow just this. Nothing is to be seen while the function works.
 *
 * @slot - What the site itself has to say there.
 */
export declare class AskfirstNotice extends AskfirstElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        for: {};
    };
    /** The id of the function; or of the category or service, for what has no other name. */
    for: string;
    /** Brings the visitor here. */
    focus(): void;
    connectedCallback(): void;
    protected willUpdate(): void;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-notice': AskfirstNotice;
    }
}
