import type { WhenAnswered } from '../answered/answered.js';
import { nothing, type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import { AskfirstElement } from '../base/element.js';
import type { PublicMembers } from '../base/public-members.js';
/**
 * @summary One switch for each category and service, with the information about each: in a modal dialog, or in the page.
 *
 * Nothing is recorded before a button is pressed that says so. The custom properties are those of `askfirst-banner`.
 */
export declare class AskfirstPreferences extends AskfirstElement {
    #private;
    static readonly styles: string[];
    static readonly properties: {
        inline: {
            type: BooleanConstructor;
            reflect: boolean;
        };
        turned: {
            state: boolean;
        };
        isLeaving: {
            state: boolean;
        };
        isAnswered: {
            state: boolean;
        };
        asked: {
            state: boolean;
        };
    };
    /** Whether it is part of the page instead of a dialog. The banner isn't shown on such a page. Default false. */
    inline: boolean;
    /** Set together with the handle. @internal */
    readonly whenAnswered: WhenAnswered;
    /** The switches that the visitor has turned and not saved yet. */
    protected turned: Readonly<Record<Id, boolean>>;
    /** Whether the visitor closed the dialog with such switches, and sees a message about it. */
    protected isLeaving?: boolean;
    protected isAnswered?: boolean;
    /** The id that the visitor turned on although a signal keeps it off. The visitor is asked about it once more. */
    protected asked: Id | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /**
     * Opens the dialog. Settles when it is closed: with true if the visitor answered. In the page, it only moves the visitor there.
     * @param keepsSwitches whether the switches stay as the visitor left them without saving. Default false.
     */
    open(keepsSwitches?: boolean): Promise<boolean>;
    /** The position of each switch: what is allowed now, and what the visitor has turned since. */
    protected get choices(): Readonly<Record<Id, boolean>>;
    protected consentChanged(): void;
    updated(): void;
    render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-preferences': PublicMembers<AskfirstPreferences>;
    }
}
