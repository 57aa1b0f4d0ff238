import type { WhenAnswered } from '../answered/answered.js';
import { nothing, type TemplateResult } from '../lit.js';
import type { Id } from '../../core/policy/id.js';
import { AskfirstElement } from '../base/element.js';
/**
 * @summary One switch for each category and service, and what there is to know about each: in a modal dialog, or in a page.
 *
 * Nothing is recorded before a button says so. The custom properties are those of `askfirst-banner`.
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
    /** Stands in the page instead of a dialog; the banner stays away from such a page. Default false. */
    inline: boolean;
    /** Given along with the handle. */
    readonly whenAnswered: WhenAnswered;
    /** The switches that the visitor turned, and nothing has saved yet. */
    protected turned: Readonly<Record<Id, boolean>>;
    /** Whether the visitor closed it with such switches, and is told so. */
    protected isLeaving?: boolean;
    protected isAnswered?: boolean;
    /** What the visitor turned on although a signal keeps it off, and is asked about once more. */
    protected asked: Id | undefined;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    /**
     * Opens the dialog. Settles when it is closed: with true if the visitor answered. In a page it only leads there.
     * @param keepsSwitches whether the switches stand as the visitor left them without saving. Default false.
     */
    open(keepsSwitches?: boolean): Promise<boolean>;
    /** The switches as they stand: what holds, but for what the visitor turned. */
    protected get choices(): Readonly<Record<Id, boolean>>;
    protected consentChanged(): void;
    render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-preferences': AskfirstPreferences;
    }
}
