// src/ui/words/name-signal.ts
/** The proper name of the signal that all languages’ texts speak of. */
var GPC = "Global Privacy Control";
/** A text about a signal, with the name of the one that the browser sends: Global Privacy Control, or another that the policy heeds. */
var nameSignal = (text = "", { signals = [] }) => {
	const said = navigator;
	const [other] = signals.filter((name) => Number(said[name]) === 1);
	return said["globalPrivacyControl"] === true || !other ? text : text.replace(GPC, other === "doNotTrack" ? "Do Not Track" : other);
};
export { nameSignal };

//# sourceMappingURL=name-signal.js.map