import { html, nothing, render } from "lit/html.js";
// src/ui/lit.ts
/** Styles, as a text. The tag lets editors and the build see what it is. */
var css = ([styles = ""]) => styles;
export { css, html, nothing, render };

//# sourceMappingURL=lit.js.map