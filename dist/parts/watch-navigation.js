// src/ui/base/watch-navigation.ts
/** Calls back when the page's address changes without a new page being loaded (`pushState`, the back button, a fragment). */
var watchNavigation = (act) => {
	const { navigation = window } = window;
	const types = ["currententrychange", "popstate"];
	for (const type of types) navigation.addEventListener(type, act);
	return () => {
		for (const type of types) navigation.removeEventListener(type, act);
	};
};
export { watchNavigation };

//# sourceMappingURL=watch-navigation.js.map