/* What the UI takes of lit. */
import { unsafeCSS, type CSSResult } from 'lit';

export { html, LitElement, nothing, render, type PropertyValues, type TemplateResult } from 'lit';

/** Styles. Lit’s own tag takes values too, and brings the words of its errors along; none of ours has a value. */
export const css = ([styles]: TemplateStringsArray): CSSResult => unsafeCSS(styles);
