// src/ui/base/watch-navigation.ts
/** Calls back when the page gets another address without being loaded (`pushState`, the way back, a fragment). */
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