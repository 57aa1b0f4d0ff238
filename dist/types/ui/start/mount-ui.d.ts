import type { Consumer } from '../../core/contract/askfirst.js';
/**
 * Has the UI loaded when it is needed: something waits for an answer, a function on the page is off, an element of ours
 * stands in the page, or the visitor asks for a surface. Until then nothing but this file is there.
 */
export declare const mountUi: Consumer;
