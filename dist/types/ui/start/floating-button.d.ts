import type { Consumer } from '../../core/contract/askfirst.js';
/**
 * A button that floats at the foot of every page, opens the preferences, and shows whether a signal of the browser is honoured. Its text
 * comes from the policy, so that it can be the one that a law requires ("Your Privacy Choices").
 */
export declare const showFloatingButton: Consumer;
declare global {
    interface HTMLElementTagNameMap {
        'askfirst-button': HTMLElement;
    }
}
