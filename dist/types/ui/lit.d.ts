export { html, nothing, render, type TemplateResult } from 'lit/html.js';
/** Styles, as a text. The tag lets editors and the build see what it is. */
export declare const css: ([styles]: TemplateStringsArray) => string;
