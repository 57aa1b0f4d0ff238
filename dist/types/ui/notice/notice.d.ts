import { type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
/**
 * @summary Stands in the place of a function of the site while the function is off. It says what the function is, who is behind it and why
 *   it is off, and has two buttons that allow just this function; what would be stored is folded below. It fills the place of the frame or
 *   film beside it. While the function works, nothing is shown.
 *
 * @slot - What the site itself says or shows there. A picture fills the place that the notice covers.
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
    /** The id of the function; or of a category or a service, if there is no function for it. */
    for: string;
    /**
     * Whether something of these services was stopped, and comes only when the page is reloaded. Set by the code that defines the element.
     * @internal
     */
    readonly wasStopped?: (ids: readonly Id[]) => boolean;
    /** Whether the part about what would be stored is unfolded. */
    protected isUnfolded?: boolean;
    /** Moves the focus here. */
    focus(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(): void;
    protected updated(): void;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-notice': PublicMembers<AskfirstNotice>;
    }
}
