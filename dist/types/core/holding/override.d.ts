import type { Undo } from '../page/undo.js';
type Method = (...given: unknown[]) => unknown;
/**
 * Replaces one of the page's methods, on that one object. When it is undone, the object is as before. If another script has replaced the
 * method since, its replacement stays and calls the page's own method.
 * @param ours what is called instead, with the page's own method, the arguments, and `this`
 */
export declare const override: (page: object, name: string, ours: (original: Method, given: unknown[], target: unknown) => unknown) => Undo;
export {};
