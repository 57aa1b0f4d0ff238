import { problemOf } from "./explain-policy.js";
// src/core/explain-marks.ts
/** Marks that can't hold what they mark, each with what is wrong and the cure. */
var problemsOfMarks = (page, nonce) => [...page.querySelectorAll("[data-consent]")].flatMap((mark) => {
	if (mark instanceof HTMLScriptElement) {
		if (mark.type !== "text/plain" && mark.getAttribute("type") !== "" && !mark.dataset["type"]) return [["A script with data-consent isn’t held, it has run already: write type=\"text/plain\"", mark]];
		return nonce && mark.nonce !== nonce ? [["A marked script isn’t run, as it lacks the page’s nonce: write it on the script", mark]] : [];
	}
	const live = [
		"src",
		"srcset",
		"href"
	].find((name) => mark.hasAttribute(name) && !mark.hasAttribute(`data-${name}`));
	return live ? [[`An element with data-consent has ${live}, so the browser asked for it before anything could hold it: write data-${live}`, mark]] : [];
});
// src/core/explain-page.ts
/** What a site's developer would mend on this page, each with the element it is about. */
var problemsOfPage = (page, evaluate) => {
	const policy = page.getElementById("askfirst-policy");
	const problem = policy && problemOf(JSON.parse(policy.textContent), evaluate);
	const { nonce } = page.querySelector("script[src*=\"askfirst.js\"]") ?? {};
	return [...problem ? [[problem, policy]] : [], ...problemsOfMarks(page, nonce)];
};
export { problemsOfPage };

//# sourceMappingURL=explain-page.js.map