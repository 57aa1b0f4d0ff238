import { nothing, type TemplateResult } from '../lit.js';
import type { EntryLog } from '../../core/entries/entry-log.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
/**
 * @summary What the site stores in this browser now, by service: how much, for how long, and buttons that erase it; each entry with its
 *   purpose and the time when it was stored; and a switch for visitors who want to be told when something is stored.
 *
 * It follows what happens. A new entry is added below, and an erased one keeps its place, so that nothing moves under the visitor's hand.
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
    /** The entries in the browser. Set by the code that defines the element. @internal */
    readonly log: EntryLog;
    /** The message about the latest act. */
    protected said?: string;
    /** The groups whose entries are folded. It is undefined until the visitor does something; from then on, nothing folds by itself. */
    protected folded?: ReadonlySet<string>;
    connectedCallback(): void;
    /** Moves the focus here. */
    focus(): void;
    render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-cookie-log': PublicMembers<AskfirstCookieLog>;
    }
}
