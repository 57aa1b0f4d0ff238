// src/core/line/warn.ts
/** Logs a message in the console, once. */
var warn = ({ said }, message, ...details) => {
	if (!said.has(message)) console.warn(`[askfirst] ${message}`, ...details);
	said.add(message);
};
export { warn };

//# sourceMappingURL=warn.js.map