import type { Undo } from '../page/undo.js';
type Method = (...given: unknown[]) => unknown;
/**
 * Puts ours before one of the page's methods, on that one object. Undone, the object is what it was; what others have put
 * over ours meanwhile stays, and reaches the page's own through it.
 * @param ours what is done instead: with the page's own method, what it is given, and what it is called on
 */
export declare const override: (page: object, name: string, ours: (original: Method, given: unknown[], target: unknown) => unknown) => Undo;
export {};
