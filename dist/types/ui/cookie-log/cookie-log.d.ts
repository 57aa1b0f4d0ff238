import { nothing, type TemplateResult } from '../lit.js';
import type { EntryLog } from '../../core/entries/entry-log.js';
import { AskfirstElement } from '../base/element.js';
/**
 * @summary What the site keeps in this browser now, by service: how much, for how long, and buttons that erase it; each entry with what
 * it is for and when it was stored; and a switch for who wants to be told when something is stored.
 *
 * It follows what happens. What comes is added below, and what goes keeps its place, so that nothing moves under the visitor's hand.
 * Values are never shown. The custom properties are those of `askfirst-banner`.
 */
export declare class AskfirstCookieLog extends AskfirstElement {
    #private;
    static readonly styles: string[];
    static readonly properties: {
        said: {
            state: boolean;
        };
        folded: {
            state: boolean;
        };
    };
    /** What is in the browser. Given by whoever defines the element. */
    readonly log: EntryLog;
    /** What became of the latest act. */
    protected said?: string;
    /** The groups whose entries are folded away; undefined until the visitor does something: then nothing folds by itself. */
    protected folded?: ReadonlySet<string>;
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
