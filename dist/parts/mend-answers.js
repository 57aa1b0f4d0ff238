// src/ui/answered/mend-answers.ts
/**
* Removes, step by step, what a page may have done to a surface from outside, until the answers are alike.
* @param sheets the surface's own styles
*/
var mendAnswers = (surface, { root, accept, refuse }, sheets, isFair) => {
	return [
		() => {
			root.adoptedStyleSheets = [...sheets];
			for (const sheet of root.querySelectorAll("style, link")) sheet.remove();
			for (const button of [accept, refuse]) {
				for (const name of [
					"style",
					"hidden",
					"disabled",
					"inert",
					"aria-hidden"
				]) button.removeAttribute(name);
				button.className = "fill";
				for (let box = button.parentElement; box; box = box.parentElement) for (const name of [
					"style",
					"hidden",
					"inert"
				]) box.removeAttribute(name);
			}
		},
		() => {
			const { style } = surface;
			for (const [name, value] of [...[
				["block-size", "auto"],
				["max-block-size", "80dvh"],
				["overflow", "auto"],
				["clip-path", "none"]
			], ...[
				["transform", "none"],
				["filter", "none"],
				["opacity", "1"],
				["contain", "none"],
				["mask", "none"]
			]]) style.setProperty(name, value, "important");
		},
		() => {
			surface.popover = "manual";
			surface.hidePopover();
			surface.showPopover();
		}
	].some((step) => {
		step();
		return isFair();
	});
};
export { mendAnswers };

//# sourceMappingURL=mend-answers.js.map