import { NativeEvent } from "./native-event.js";
import { whenParsed } from "./expression.js";
import { createLike, heard } from "../index.js";
// src/core/holding/catch-up.ts
var call = (target, name, given) => Reflect.apply(Reflect.get(target, name), target, given);
var startWriting = (script) => {
	const parser = document.implementation.createHTMLDocument();
	call(parser, "write", ["<!doctype html><body>"]);
	return {
		parser,
		nodes: [script]
	};
};
/** Collects the listeners and the writes that come too late, and replays them. */
var createCatchUp = () => {
	const writings = /* @__PURE__ */ new Map();
	let round = 0;
	/**
	* Listeners are added under an event name that nobody else uses. So the browser handles their order, `this`, `once`, `signal` and errors.
	*/
	const late = (type) => `${String(type)} ${round}`;
	/** The events that a page fires once, in their order, each with the objects on which scripts listen for it. */
	const events = () => [
		["readystatechange", document],
		[
			"DOMContentLoaded",
			document,
			window
		],
		["load", window],
		["pageshow", window]
	];
	const write = (script, name, given) => {
		const writing = writings.get(script) ?? startWriting(script);
		writings.set(script, writing);
		const { parser, nodes } = writing;
		call(parser, name, given);
		for (const node of [...parser.body.childNodes]) {
			nodes.at(-1)?.after(node);
			nodes.push(node);
		}
	};
	return {
		take([target, name, given, script]) {
			if (name.startsWith("write")) write(script, name, given);
			const [type, ...listener] = given;
			if (events().some(([past, ...targets]) => past === type && targets.includes(target))) Reflect.get(EventTarget.prototype, name).call(target, late(type), ...listener);
		},
		finish(writer, expression) {
			const { nodes = [] } = writings.get(writer) ?? {};
			return nodes.flatMap((node) => {
				if (node === writer) return [];
				const inside = node instanceof Element ? [...node.querySelectorAll("script")] : [];
				return (node instanceof HTMLScriptElement ? [node] : inside).filter((script) => {
					if (script.dataset["consent"]) return false;
					script.dataset["type"] = script.type;
					script.dataset["consent"] = expression;
					script.type = "text/plain";
					return true;
				});
			});
		},
		catchUp() {
			for (const [type] of events()) {
				const event = new NativeEvent(late(type), { bubbles: true });
				document.dispatchEvent(Object.defineProperty(event, "type", { value: type }));
			}
			round++;
		}
	};
};
// src/core/consent/when-released.ts
/** Implements `whenReleased` of `Askfirst`. */
var whenReleased = async (consent, marked) => {
	if (typeof marked === "string") {
		await consent.whenAllowed(marked);
		await whenParsed();
	}
	const marks = typeof marked === "string" ? document.querySelectorAll(`[data-consent="${CSS.escape(marked)}"]`) : [marked];
	for (const mark of marks) {
		if (!consent.outcomes.has(mark)) await new Promise((settle) => mark.addEventListener("askfirst-released", settle, { once: true }));
		if (consent.outcomes.get(mark) === "error") throw new Error("[askfirst] What was marked could not be loaded");
	}
};
// src/core/releasing/after-module.ts
/** Makes a script that dispatches an event on the document when the module before it has run. */
var createFollower = (module, turn) => {
	const script = createLike(module, "script");
	script.type = "module";
	script.async = false;
	script.text = `const turn=document.createEvent("Event");turn.initEvent("${turn}");document.dispatchEvent(turn)`;
	return script;
};
/**
* Settles when an inline module has run. Such a module has no load event. But a second module behind it runs after it, so the second one
* reports. If the page's Content-Security-Policy stops the second one, nobody waits for it. In Firefox 153 the second one runs too early if
* the first one imports: two inline modules that a script inserts with `async = false` don't keep their order there. No report is known.
* @param turn the name of the event by which it reports
*/
var afterModule = (module, turn) => {
	const script = createFollower(module, turn);
	const ran = heard(document, turn, "securitypolicyviolation");
	document.head.append(script);
	script.remove();
	return ran;
};
export { afterModule, createCatchUp, whenReleased };

//# sourceMappingURL=released.js.map