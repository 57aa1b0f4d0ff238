// src/ui/keep-room.ts
/**
* Keeps what lies over the foot of the page from covering what has the focus (WCAG 2.2, 2.4.11): the page scrolls that much
* further, and stops scrolling that much earlier. Nothing moves: where more padding would press the body, there is none.
*/
var keepRoom = (over) => {
	const { style } = document.documentElement;
	const { paddingBlockEnd, scrollPaddingBlockEnd } = style;
	const leave = () => void Object.assign(style, {
		paddingBlockEnd,
		scrollPaddingBlockEnd
	});
	const observer = new ResizeObserver(() => {
		if (!over.offsetHeight) {
			leave();
			return;
		}
		const room = innerHeight - over.offsetTop + "px";
		const { offsetHeight } = document.body;
		style.scrollPaddingBlockEnd = style.paddingBlockEnd = room;
		if (document.body.offsetHeight < offsetHeight) style.paddingBlockEnd = paddingBlockEnd;
	});
	observer.observe(over);
	return () => {
		observer.disconnect();
		leave();
	};
};
// src/ui/look-up.ts
/** A tag that is there for the first wanted one that has any, its end cut off piece by piece (RFC 4647, section 3.4). */
var lookUp = (wanted, tags) => {
	for (let tag of wanted) for (; tag; tag = tag.replace(/-?[^-]*$/, "")) {
		const found = tags.find((one) => one.toLowerCase() === tag.toLowerCase());
		if (found) return found;
	}
};
/** A tag in a form whose end can be cut off without ending at the wrong language (CLDR, likely subtags, parents and aliases). */
var canonical = (tag) => tag.replace(/^zh-(?=tw|hk|mo)/i, "zh-Hant-").replace(/^es-(?!es)/i, "es-419-").replace(/^n[on]\b/i, "nb");
export { canonical, keepRoom, lookUp };

//# sourceMappingURL=look-up.js.map