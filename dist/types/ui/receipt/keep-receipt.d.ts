import { type TemplateResult } from '../lit.js';
/** Puts a text on the clipboard. @returns whether the browser did */
export declare const copy: (field: HTMLTextAreaElement) => Promise<boolean>;
/** Has the browser save a text as a file. */
export declare const save: (name: string, text: string) => void;
/**
 * Prints only this content: the rest of the page is hidden until it is printed. Constructed style sheets are allowed under any
 * Content-Security-Policy.
 */
export declare const print: (content: TemplateResult, styles: readonly string[], look: Element) => void;
