import { LitElement, html, nothing, render, unsafeCSS } from "lit";
// src/ui/lit.ts
/** Styles. Lit’s own tag takes values too, and brings the words of its errors along; none of ours has a value. */
var css = ([styles]) => unsafeCSS(styles);
export { LitElement, css, html, nothing, render };

//# sourceMappingURL=lit.js.map