import type { Shortage } from './shortage.js';
/** Holds what the attributes were that say that a control is off, so that a copy of the control can be what the control was. */
export declare const OFF_MARK = "data-askfirst-off";
/** The attributes that say it. */
export declare const SAYING: readonly ["aria-disabled", "aria-description", "aria-label"];
/** Says on controls that they are off and why, and takes it back: on those that it said it on, and on every copy of them. */
export declare const createControlTexts: () => {
    sayOff(element: Element, { name, reason }: Shortage, text: string): void;
    takeBack(element: Element): void;
};
