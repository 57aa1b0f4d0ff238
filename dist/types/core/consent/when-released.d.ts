import type { Releasing } from '../contract/released-file.js';
/** Implements `whenReleased` of `Askfirst`. */
export declare const whenReleased: (consent: Releasing, marked: Element | string) => Promise<void>;
