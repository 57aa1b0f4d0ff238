import { nothing, type TemplateResult } from './lit.js';
import type { EntryLog } from '../core/entry-log.js';
import { AskfirstElement } from './element.js';
/**
 * @summary What the site keeps in this browser now: each entry with what it is for, how long it stays, when it was set, and a
 * button that erases it; and a switch for who wants to be told when something is set.
 *
 * It follows what happens. What comes is added below, and what goes keeps its place, so that nothing moves under the visitor's hand.
 * Values are never shown. The custom properties are those of `askfirst-banner`.
 */
export declare class AskfirstCookieLog extends AskfirstElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        said: {
            state: boolean;
        };
    };
    /** What is in the browser. Given by whoever defines the element. */
    readonly log: EntryLog;
    /** What became of the latest act. */
    protected said?: string;
    connectedCallback(): void;
    /** Brings the visitor here. */
    focus(): void;
    render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-cookie-log': AskfirstCookieLog;
    }
}
