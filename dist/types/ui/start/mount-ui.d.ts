import type { Consumer } from '../../core/contract/askfirst.js';
/**
 * Loads the UI when it is needed: something waits for an answer, a function on the page is off, an element of the widget is in the page, or
 * the visitor asks for a surface. Until then, only this file is loaded.
 */
export declare const mountUi: Consumer;
