// src/ui/words/name-signal.ts
/** The signal's name, as the texts of all languages have it. */
var GPC = "Global Privacy Control";
/**
* A text about a signal, with the name of the signal that the browser sends: Global Privacy Control, or another one that the policy
* follows.
*/
var nameSignal = (text = "", { signals = [] }) => {
	const said = navigator;
	const [other] = signals.filter((name) => Number(said[name]) === 1);
	return said["globalPrivacyControl"] === true || !other ? text : text.replace(GPC, other === "doNotTrack" ? "Do Not Track" : other);
};
export { nameSignal };

//# sourceMappingURL=name-signal.js.map