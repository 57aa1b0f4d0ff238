import { html, nothing, render } from "lit/html.js";
// src/ui/lit.ts
/** Styles as a text. The tag tells editors and the build that the text is CSS. */
var css = ([styles = ""]) => styles;
export { css, html, nothing, render };

//# sourceMappingURL=lit.js.map