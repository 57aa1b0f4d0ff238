import { type TemplateResult } from '../lit.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
/**
 * @summary Says that something was allowed at a notice (which has disappeared by then), and offers to undo it. It takes no focus, and
 *   disappears with a press elsewhere.
 */
export declare class AskfirstAllowedStatus extends AskfirstElement {
    #private;
    static readonly styles: string[];
    static readonly properties: {
        text: {
            attribute: boolean;
        };
    };
    /** The message, line by line; empty if there is none. @internal */
    text: readonly string[];
    /** Withdraws what was allowed. @internal */
    undoIt?: () => void;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Shows a message. @internal */
    say(text: readonly string[], undoIt: () => void): void;
    hide(): void;
    protected willUpdate(): void;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-allowed-status': PublicMembers<AskfirstAllowedStatus>;
    }
}
