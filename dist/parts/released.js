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
	/** A listener is added under a name that nobody else listens to. So the browser handles order, `this`, `once`, `signal` and errors. */
	const late = (type) => `${String(type)} ${round}`;
	/** The events that a page has once, in their order, and where scripts listen for them. */
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
				const event = new Event(late(type), { bubbles: true });
				document.dispatchEvent(Object.defineProperty(event, "type", { value: type }));
			}
			round++;
		}
	};
};
// src/core/consent/when-released.ts
/** See `Askfirst`. */
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
/** Says by an event at the document that the module before it ran. */
var createFollower = (module, turn) => {
	const script = createLike(module, "script");
	script.type = "module";
	script.async = false;
	script.text = `const turn=document.createEvent("Event");turn.initEvent("${turn}");document.dispatchEvent(turn)`;
	return script;
};
/**
* Settles when an inline module has run. It has no load event, but a second one behind it runs after it (except in Firefox 153, if the
* first imports), so that one reports for it. Where the page's Content-Security-Policy stops the second, it isn't waited for.
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