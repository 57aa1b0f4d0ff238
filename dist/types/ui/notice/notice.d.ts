import { type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import { AskfirstElement } from '../base/element.js';
/**
 * @summary Stands where a function of the site would be, while that is off: what it is, who is behind it and why it is off, and two buttons
 * to allow just this; what would be stored is folded below. It fills the place of the frame or film beside it. Nothing is to be seen while
 * the function works.
 *
 * @slot - What the site itself has to say or to show there. A picture fills the place that the notice covers.
 */
export declare class AskfirstNotice extends AskfirstElement {
    #private;
    static readonly styles: string[];
    static readonly properties: {
        for: {};
        isUnfolded: {
            state: boolean;
        };
    };
    /** The id of the function; or of the category or service, for what has no other name. */
    for: string;
    /** Whether something of these services was stopped, and comes only when the page is loaded again. Given by whoever defines the element. */
    readonly wasStopped?: (ids: readonly Id[]) => boolean;
    /** Whether what would be stored is shown. */
    protected isUnfolded?: boolean;
    /** Brings the visitor here. */
    focus(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-notice': AskfirstNotice;
    }
}
