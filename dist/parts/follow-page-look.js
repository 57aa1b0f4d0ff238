// src/ui/base/keep-room.ts
/**
* The elements behind another one that scroll, besides the page itself. In many apps the page doesn't scroll, but an element in it does.
*/
var findScrollers = (over) => {
	const { left, top, width } = over.getBoundingClientRect();
	return document.elementsFromPoint(left + width / 2, Math.max(top - 1, 0)).filter((one) => one instanceof HTMLElement && one !== document.body && one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY));
};
/** Adds room at the end of something that scrolls. It gets no padding if that would make it larger or the body smaller. */
var giveRoom = (scroller, room, before) => {
	const measured = scroller === document.documentElement ? document.body : scroller;
	const { offsetHeight } = measured;
	scroller.style.scrollPaddingBlockEnd = room;
	scroller.style.paddingBlockEnd = room;
	const isPressed = measured.offsetHeight < offsetHeight;
	const isLarger = measured === scroller && measured.offsetHeight > offsetHeight;
	if (isPressed || isLarger) scroller.style.paddingBlockEnd = before.paddingBlockEnd;
};
/**
* Keeps an element at the foot of the page from covering the focused element (WCAG 2.2, 2.4.11). Whatever scrolls behind it scrolls further
* by its height, and scrolls the focused element to above it. Nothing moves, and the room isn't printed.
*/
var keepRoom = (over) => {
	const rooms = /* @__PURE__ */ new Map();
	const leave = () => {
		for (const [{ style }, before] of rooms) Object.assign(style, before);
		rooms.clear();
	};
	const keep = () => {
		if (!over.offsetHeight) {
			leave();
			return;
		}
		const room = `${innerHeight - over.offsetTop}px`;
		for (const scroller of [document.documentElement, ...findScrollers(over)]) {
			const { paddingBlockEnd, scrollPaddingBlockEnd } = scroller.style;
			const before = rooms.get(scroller) ?? {
				paddingBlockEnd,
				scrollPaddingBlockEnd
			};
			rooms.set(scroller, before);
			giveRoom(scroller, room, before);
		}
	};
	/** Adds room when something else begins to scroll, or gets the focus. */
	const meet = (event) => {
		if (event.type === "focusin" || !rooms.has(event.target)) keep();
	};
	if (typeof ResizeObserver === "undefined") return () => {};
	const observer = new ResizeObserver(keep);
	observer.observe(over);
	const listeners = [
		[
			document,
			"scroll",
			meet
		],
		[
			document,
			"focusin",
			meet
		],
		[
			window,
			"beforeprint",
			leave
		],
		[
			window,
			"afterprint",
			keep
		]
	];
	for (const [target, type, listener] of listeners) target.addEventListener(type, listener, true);
	return () => {
		observer.disconnect();
		for (const [target, type, listener] of listeners) target.removeEventListener(type, listener, true);
		leave();
	};
};
// src/ui/answered/follow-page-look.ts
/**
* Calls `take` when the page's look may have changed: another body, another class, a style sheet that came late, a switch between light and
* dark.
*/
var followPageLook = (take) => {
	if (typeof matchMedia === "undefined") return () => {};
	const scheme = matchMedia("(prefers-color-scheme: dark)");
	const meetLoad = ({ target }) => {
		if (target instanceof HTMLLinkElement) take();
	};
	const observer = new MutationObserver(() => {
		observe();
		if (document.body) take();
	});
	const observe = () => {
		observer.observe(document.documentElement, {
			attributeFilter: ["class", "data-theme"],
			childList: true
		});
		if (document.body) observer.observe(document.body, { attributes: true });
	};
	observe();
	scheme.addEventListener("change", take);
	document.addEventListener("load", meetLoad, true);
	return () => {
		observer.disconnect();
		scheme.removeEventListener("change", take);
		document.removeEventListener("load", meetLoad, true);
	};
};
export { followPageLook, keepRoom };

//# sourceMappingURL=follow-page-look.js.map