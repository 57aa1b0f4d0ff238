import { nothing, type PropertyValues, type TemplateResult } from './lit.js';
import type { Choice, Undo } from '../core/types.js';
import { AskfirstElement } from './element.js';
/**
 * @summary Asks, and then says what was answered. It lies over the foot of the page, moves nothing, and takes no focus.
 *
 * @cssproperty [--askfirst-background=Canvas] - The ground.
 * @cssproperty [--askfirst-color=CanvasText] - Text.
 * @cssproperty [--askfirst-accent] - The ground of buttons, accept and refuse alike. Default: as text.
 * @cssproperty [--askfirst-on-accent] - Text of buttons. Default: as the ground.
 * @cssproperty [--askfirst-border] - Lines. Default: between text and ground.
 * @cssproperty [--askfirst-font=inherit] - The font family.
 * @cssproperty [--askfirst-radius=0.5em] - The radius of corners.
 * @cssproperty [--askfirst-spacing=1em] - The unit of distances.
 * @cssproperty [--askfirst-max-inline-size=44em] - The greatest width.
 */
export declare class AskfirstBanner extends AskfirstElement {
    #private;
    static readonly styles: import("lit").CSSResult[];
    static readonly properties: {
        confirms: {
            attribute: boolean;
            hasChanged: () => boolean;
        };
    };
    /** Whether it says what was answered instead of asking. Default false. */
    confirms?: boolean;
    connectedCallback(): void;
    /** What the visitor just pressed is gone, and the focus with it. A focus elsewhere on the page stays there. */
    updated(changed: PropertyValues): void;
    /** Keeps it from covering what has the focus. */
    protected keepRoom(): Undo;
    /** In the click itself: an acceptance needs the visitor's own hand behind it. */
    protected answer(choice: Choice): void;
    render(): TemplateResult | typeof nothing;
}
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-banner': AskfirstBanner;
    }
}
