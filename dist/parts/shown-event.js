import { NativeEvent } from "./native-event.js";
// src/core/contract/shown-event.ts
/**
* On `document`, when a surface was shown: the banner that asks once it could be read (after 0.2 seconds), the preferences as soon as they are
* open. It is for counts that know no visitor, and says nothing of one.
*/
var AskfirstShownEvent = class extends NativeEvent {
	constructor(surface) {
		super("askfirst-shown");
		this.surface = surface;
	}
};
export { AskfirstShownEvent };

//# sourceMappingURL=shown-event.js.map