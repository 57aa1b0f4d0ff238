import { type TemplateResult } from '../lit.js';
import { AskfirstElement } from '../base/element.js';
/**
 * @summary Says that something was allowed at a notice, as the notice is gone by then, and offers to undo it. It takes no focus, and goes
 * with a press elsewhere.
 */
export declare class AskfirstAllowedStatus extends AskfirstElement {
    #private;
    static readonly styles: string[];
    static readonly properties: {
        text: {
            attribute: boolean;
        };
    };
    /** What is said, line by line; empty while there is nothing to say. */
    text: readonly string[];
    /** Takes back what was allowed. */
    undoIt?: () => void;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Says it. */
    say(text: readonly string[], undoIt: () => void): void;
    hide(): void;
    protected willUpdate(): void;
    render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-allowed-status': AskfirstAllowedStatus;
    }
}
