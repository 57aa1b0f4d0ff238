/* What the UI takes of lit: its templates. */
export { html, nothing, render, type TemplateResult } from 'lit/html.js';

/** Styles as a text. The tag tells editors and the build that the text is CSS. */
export const css = ([styles = '']: TemplateStringsArray): string => styles;
