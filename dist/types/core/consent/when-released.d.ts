import type { Releasing } from '../contract/released-file.js';
/** See `Askfirst`. */
export declare const whenReleased: (consent: Releasing, marked: Element | string) => Promise<void>;
