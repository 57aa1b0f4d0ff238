import { type TemplateResult } from '../lit.js';
/**
 * Prints only this content: the rest of the page is hidden until it is printed. Constructed style sheets are allowed under any
 * Content-Security-Policy.
 */
export declare const printAlone: (content: TemplateResult, styles: readonly string[], look: Element) => void;
