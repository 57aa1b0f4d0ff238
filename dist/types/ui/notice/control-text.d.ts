import type { Shortage } from './shortage.js';
/**
 * Stores the original values of the attributes that are changed while a control is off. So they can also be restored on a copy of the
 * control.
 */
export declare const OFF_MARK = "data-askfirst-off";
/** The attributes which say that a control is off. */
export declare const SAYING: readonly ["aria-disabled", "aria-description", "aria-label"];
/** Says on controls that they are off and why, and takes it back: on the controls themselves, and on every copy of them. */
export declare const createControlTexts: () => {
    sayOff(element: Element, { name, reason }: Shortage, text: string): void;
    takeBack(element: Element): void;
};
