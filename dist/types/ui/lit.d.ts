export { html, nothing, render, type TemplateResult } from 'lit/html.js';
/** Styles as a text. The tag tells editors and the build that the text is CSS. */
export declare const css: ([styles]: TemplateStringsArray) => string;
