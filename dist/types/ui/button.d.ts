import type { Consumer } from '../core/types.js';
/**
 * Floats at the foot of every page, opens the preferences, and shows where a signal of the browser is honoured. Its text is the
 * policy's, so that it can be what a law asks for ("Your Privacy Choices").
 */
export declare const button: Consumer;
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-button': HTMLElement;
    }
}
