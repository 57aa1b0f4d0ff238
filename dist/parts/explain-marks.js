import { HELD } from "../index.js";
// src/core/explain-marks.ts
/** Marks that can't hold what they mark, each with what is wrong and the cure. */
var problemsOfMarks = (page, nonce = page.querySelector("script[src*=\"askfirst.js\"]")?.nonce) => [...page.querySelectorAll("[data-consent]")].flatMap((mark) => {
	if (mark instanceof HTMLScriptElement) {
		if (mark.type !== "text/plain" && mark.getAttribute("type") !== "" && !mark.dataset["type"]) return [["A script with data-consent isn’t held, it has run already: write type=\"text/plain\"", mark]];
		return nonce && mark.nonce !== nonce ? [["A marked script isn’t run, as it lacks the page’s nonce: write it on the script", mark]] : [];
	}
	const live = HELD.find((name) => mark.hasAttribute(name) && !mark.hasAttribute(`data-${name}`));
	return live ? [[`An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write data-${live}`, mark]] : [];
});
export { problemsOfMarks };

//# sourceMappingURL=explain-marks.js.map