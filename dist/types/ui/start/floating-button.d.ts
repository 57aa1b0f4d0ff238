import type { Consumer } from '../../core/contract/askfirst.js';
/**
 * Floats at the foot of every page, opens the preferences, and shows where a signal of the browser is honoured. Its text is the
 * policy's, so that it can be what a law asks for ("Your Privacy Choices").
 */
export declare const showFloatingButton: Consumer;
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-button': HTMLElement;
    }
}
