#!/usr/bin/env node
import { addressRules, analytics_default, completing, evaluateExpression, fastForward, findingsIn, globSource, isSameSiteOf, media_default, nameVisitState, observe, pagePolicy, parsePolicy, readCookies, readPolicy, services, settle, shop_default, siteOf, support_default, tests_default, visit, visitStateOf, watch, watchOf } from "./testing2.js";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { gunzipSync } from "node:zlib";
import { fileURLToPath, pathToFileURL } from "node:url";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	var { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	var EventEmitter = __require("node:events").EventEmitter;
	var childProcess = __require("node:child_process");
	var path = __require("node:path");
	var fs = __require("node:fs");
	var process = __require("node:process");
	var { Argument, humanReadableArgName } = require_argument();
	var { CommanderError } = require_error();
	var { Help, stripColor } = require_help();
	var { Option, DualOptions } = require_option();
	var { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
var { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	var { Argument } = require_argument();
	var { Command } = require_command();
	var { CommanderError, InvalidArgumentError } = require_error();
	var { Help } = require_help();
	var { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
})))(), 1)).default;
// src/audit/checks/checks.ts
/** All checks. The ids are stable: baselines and ignores name them. */
var CHECKS = {
	"page-opened": {
		title: "The page opens, and lets the visitor come into the state",
		cure: "Open the page by hand. If it needs a login, or turns automated browsers away, audit a copy that doesn’t."
	},
	"request-undeclared": {
		title: "Nothing is sent to anybody that the policy doesn’t name",
		cure: "Declare the host with the service that it belongs to, and mark what asks for it; or take it out."
	},
	"request-not-allowed": {
		title: "Nothing is sent to a service that the visitor didn’t allow",
		cure: "Mark what asks for it with data-consent, or load the gate before it; see the script that is named."
	},
	"entry-undeclared": {
		title: "Nothing is stored that the policy doesn’t name",
		cure: "Declare the entry with the service that stores it; or don’t store it."
	},
	"entry-not-allowed": {
		title: "Nothing is stored for a service that the visitor didn’t allow",
		cure: "Mark the script that stores it with data-consent. What a server sends, a page can’t hold back: the server has to read the record first."
	},
	"lifetime-longer": {
		title: "Nothing stays longer than the policy says",
		cure: "Shorten it where it is stored, or declare the longer time, with since and a higher revision."
	},
	"function-says-so": {
		title: "A function that is off says so where it would stand",
		cure: "Put <askfirst-notice for=\"…\"> where the function stands, or data-consent-function on what starts it."
	},
	"function-works": {
		title: "A function that is allowed works",
		cure: "See the request or the error that is named: something that the function needs is still held, or fails."
	},
	"answers-alike": {
		title: "To refuse is as easy as to accept, and looks alike",
		cure: "Take out the styles that set the two buttons apart."
	},
	keyboard: {
		title: "The question can be answered by keyboard",
		cure: "See what takes the focus away, or keeps it."
	},
	"way-back": {
		title: "Every page has a way to change the answer",
		cure: "Put a link with data-askfirst=\"preferences\" into the foot of every page, or set layout.button."
	},
	"consent-mode": {
		title: "Google’s tags are told what the visitor chose",
		cure: "Let one tool alone speak to Google’s consent mode: the adapter google, and no other default or update."
	},
	"first-party-disguise": {
		title: "No other company’s tag hides behind an address of this site",
		cure: "Declare the path with its service (hosts: [\"/path/*\"]), so that it waits for the visitor’s answer."
	}
};
// src/audit/formats/markup.ts
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Escapes a text for HTML. */
var escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
/** Puts values into HTML and escapes them. Values that are markup already are put in as they are. */
var markup = (parts, ...values) => new Markup(parts.reduce((made, part, index) => {
	return made + asHtml(values[index - 1] ?? "") + part;
}));
/** HTML whose values are escaped. */
var Markup = class {
	html;
	constructor(html) {
		this.html = html;
	}
};
var asHtml = (value) => {
	if (value instanceof Markup) return value.html;
	if (typeof value === "object") return value.map(({ html }) => html).join("");
	return escapeHtml(String(value));
};
// src/audit/formats/report-styles.ts
/** The report's styles: light, dark, and for print. */
var REPORT_STYLES = `
:root { color-scheme: light dark; --ink: #1c1d21; --soft: #5b5f6b; --paper: #fff; --line: #dcdfe6; --tint: #f4f6fa;
  --pass: #1d6b3c; --fail: #a4161a; --open: #8a5a00; --pass-tint: #e6f4ea; --fail-tint: #fde8e8; --open-tint: #fff3da; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef2; --soft: #a9afbd; --paper: #17181c; --line: #363a44; --tint: #20232a;
  --pass: #7fd6a0; --fail: #ff9c9c; --open: #f3c56b; --pass-tint: #16301f; --fail-tint: #3d1b1d; --open-tint: #37290f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; margin: 2.8rem 0 .6rem; }
h3 { font-size: 1rem; margin: 0 0 .3rem; overflow-wrap: anywhere; }
p { max-width: 46rem; margin: .3rem 0 .8rem; }
.soft { color: var(--soft); }
a { color: inherit; }
code { font-family: ui-monospace, monospace; font-size: .88em; overflow-wrap: anywhere; }
.verdict { margin: 1.4rem 0; padding: 1.1rem 1.3rem; border-radius: .6rem; border: 1px solid var(--line); }
.verdict strong { display: block; font-size: 1.25rem; }
.verdict.pass { background: var(--pass-tint); border-color: var(--pass); }
.verdict.fail { background: var(--fail-tint); border-color: var(--fail); }
.verdict.inconclusive { background: var(--open-tint); border-color: var(--open); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin: .6rem 0 0; padding: 0; list-style: none; }
.tag { display: inline-block; padding: .05rem .5rem; border-radius: .3rem; font-size: .82rem; font-weight: 600; white-space: nowrap; }
.tag.pass, .tag.allowed { color: var(--pass); background: var(--pass-tint); }
.tag.fail, .tag.not-allowed, .tag.undeclared { color: var(--fail); background: var(--fail-tint); }
.tag.inconclusive { color: var(--open); background: var(--open-tint); }
.tag.own, .tag.ignored { color: var(--soft); background: var(--tint); }
.finding { margin: 0 0 .8rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--fail); border-radius: .4rem; break-inside: avoid; }
.finding.inconclusive { border-left-color: var(--open); }
.finding.ignored { border-left-color: var(--line); }
.finding p { margin: .2rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .5rem 0 0; font-size: .92rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.off { color: var(--soft); }
td.bad { color: var(--fail); font-weight: 600; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
figure { margin: 0; break-inside: avoid; }
figure img { width: 100%; border: 1px solid var(--line); border-radius: .3rem; }
figcaption { font-size: .9rem; color: var(--soft); }
details > summary { cursor: pointer; margin: .4rem 0; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .3rem; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --tint: #f4f4f4; --pass: #14532d; --fail: #8b1014; --open: #6b4600;
  --pass-tint: #fff; --fail-tint: #fff; --open-tint: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; } h2 { break-after: avoid; } .wide { overflow: visible; } details:not([open]) > :not(summary) { display: block; } }
`;
// src/audit/formats/state-words.ts
/** The states in everyday words. */
var STATE_WORDS = {
	undecided: "Before any answer",
	refused: "Everything refused",
	accepted: "Everything accepted",
	withdrawn: "Accepted, then withdrawn",
	gpc: "No answer, Global Privacy Control on",
	"older-revision": "Accepted an older version",
	expired: "Accepted, too long ago",
	"no-scripts": "Scripts off"
};
/** A state in everyday words. @param nameOf finds the name of a service */
var stateWords = (state, nameOf) => {
	const [kind = "", id = ""] = state.split(":");
	if (kind === "service") return `Only ${nameOf(id)} accepted`;
	if (kind === "once") return `${nameOf(id)} allowed once`;
	return STATE_WORDS[state] ?? state;
};
// src/audit/formats/to-html.ts
/** Finds the name of a service by its id. */
var namesIn = ({ policy }) => (id) => policy?.services.find((one) => one.id === id)?.name ?? id;
var VERDICTS = {
	pass: "The site kept its promise in everything that was looked at.",
	fail: "The site didn’t keep its promise.",
	inconclusive: "Not everything could be seen, so nothing can be said of it."
};
var RESULTS = {
	pass: "passed",
	fail: "failed",
	inconclusive: "not seen"
};
var ALLOWANCE = {
	allowed: "allowed",
	"not-allowed": "not allowed",
	undeclared: "not declared",
	own: "the site’s own"
};
var verdictOf = ({ summary }) => {
	if (summary.fail) return "fail";
	return summary.inconclusive ? "inconclusive" : "pass";
};
var showVerdict = (report) => {
	const { summary, pages, states, engines } = report;
	const verdict = verdictOf(report);
	return markup`<div class="verdict ${verdict}"><strong>${VERDICTS[verdict]}</strong>
<ul class="counts"><li>${summary.pass} checks passed</li><li>${summary.fail} failed</li><li>${summary.inconclusive} couldn’t be seen</li>
<li>${summary.ignored} ignored</li><li>${summary.known} known from before</li>
<li>${pages.length} pages, ${states.length} situations, ${engines.join(", ")}</li></ul></div>`;
};
var row = (name, value) => value ? markup`<dt>${name}</dt><dd>${value}</dd>` : new Markup("");
var classOf = ({ result, ignored, known }) => ignored || known ? "ignored" : result;
var labelOf = ({ result, ignored, known }) => {
	if (ignored) return "ignored";
	return known ? "known from before" : RESULTS[result];
};
var showFinding = (one, nameOf) => {
	const { says, check, state, page, engine, cure, evidence, ignored, id } = one;
	const { name, kind, services = [], by, redirectedFrom, place, length, declared, seen, pages } = evidence;
	return markup`<article class="finding ${classOf(one)}" id="r-${id}"><h3><span class="tag ${classOf(one)}">${labelOf(one)}</span> ${says}</h3>
<p class="soft">${CHECKS[check].title} · <code>${check}</code></p><dl>
${row("Situation", stateWords(state, nameOf))}${row("Page", pages ? pages.join(", ") : page)}${row("Browser", engine)}
${row("What", kind && name ? `${name} (${kind})` : name)}${row("Belongs to", services.map(nameOf).join(", "))}
${row("Done by", by)}${row("Redirected from", redirectedFrom)}${row("Kept for", place)}
${row("Size", length === void 0 ? void 0 : `${length} characters`)}${row("Declared", declared)}${row("Seen", seen)}
${row("What to do", cure)}${row("Ignored", ignored && `until ${ignored.until}: ${ignored.reason}`)}</dl></article>`;
};
var showFindings = (report) => {
	const nameOf = namesIn(report);
	const order = [
		"fail",
		"inconclusive",
		"ignored"
	];
	const open = report.results.filter(({ result }) => result !== "pass").sort((one, other) => order.indexOf(classOf(one)) - order.indexOf(classOf(other)));
	if (!open.length) return markup`<p>Nothing was found.</p>`;
	return markup`${open.map((one) => showFinding(one, nameOf))}`;
};
var showMatrix = (report) => {
	const { matrix, policy, states } = report;
	if (!policy) return markup`<p>The site has another tool and no policy, so nothing is declared that could be compared.</p>`;
	const nameOf = namesIn(report);
	const cell = (service, state) => {
		const found = matrix.find((one) => one.service === service && one.state === state);
		if (!found) return markup`<td class="off">not visited</td>`;
		const { allowed, requests, entries } = found;
		const did = requests + entries ? `${requests} sent, ${entries} stored` : "nothing";
		const isBad = !allowed && requests + entries > 0;
		const sign = allowed ? "allowed" : "off";
		return markup`<td class="${isBad ? "bad" : sign}">${sign}: ${did}</td>`;
	};
	const rows = policy.services.map(({ id, name }) => markup`<tr><th scope="row">${name}</th>${states.map((state) => cell(id, state))}</tr>`);
	return markup`<div class="wide"><table><thead><tr><th scope="col">Service</th>${states.map((state) => markup`<th scope="col">${stateWords(state, nameOf)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
};
var showTimeline = (report) => {
	const nameOf = namesIn(report);
	return markup`${report.states.map((state) => {
		const events = report.timeline.filter((one) => one.state === state);
		const rows = events.map(({ at, kind, name, services, verdict, by = "" }) => markup`<tr><td>${(at / 1e3).toFixed(2)} s</td><td><span class="tag ${verdict}">${ALLOWANCE[verdict] ?? verdict}</span></td><td>${kind}</td><td><code>${name}</code></td><td>${services.map(nameOf).join(", ")}</td><td><code>${by}</code></td></tr>`);
		return markup`<details><summary>${stateWords(state, nameOf)} (${events.length})</summary><div class="wide"><table><thead><tr><th>After</th><th></th><th>Kind</th><th>Address</th><th>Service</th><th>By</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
	})}`;
};
var showKept = (report) => {
	const nameOf = namesIn(report);
	const rows = report.kept.map(({ state, kind, name, place, length, days, services, verdict }) => markup`<tr><td>${stateWords(state, nameOf)}</td><td><code>${name}</code></td><td>${kind}</td><td>${place}</td><td>${length === void 0 ? "" : `${length} characters`}</td><td>${days === void 0 ? "" : `${days} days`}</td><td>${services.map(nameOf).join(", ")}</td><td><span class="tag ${verdict}">${ALLOWANCE[verdict] ?? verdict}</span></td></tr>`);
	return markup`<details><summary>All entries (${report.kept.length})</summary><div class="wide"><table><thead><tr><th>Situation</th><th>Name</th><th>Kind</th><th>Kept for</th><th>Size</th><th>Stays</th><th>Service</th><th></th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
};
var showPictures = (report) => {
	const nameOf = namesIn(report);
	return markup`<div class="pictures">${report.pictures.map(({ state, page, data }) => markup`<figure><img src="${data}" alt="${page}" loading="lazy"><figcaption>${stateWords(state, nameOf)}</figcaption></figure>`)}</div>`;
};
var showNotSeen = (report) => {
	const nameOf = namesIn(report);
	if (!report.notSeen.length) return markup`<p>Everything that is declared was seen.</p>`;
	const rows = report.notSeen.map(({ service, kind, name }) => markup`<tr><td>${nameOf(service)}</td><td>${kind}</td><td><code>${name}</code></td></tr>`);
	return markup`<details><summary>Not seen (${report.notSeen.length})</summary><table><thead><tr><th>Service</th><th>Kind</th><th>What</th></tr></thead><tbody>${rows}</tbody></table></details>`;
};
/** Says how the audit was made, so that readers know what it can't show. */
var showMethod = ({ letThrough, pages, policy, began, seconds, tool }) => {
	const through = Array.isArray(letThrough) ? `Requests to ${letThrough.join(", ")} were let through.` : "All requests were let through.";
	const others = letThrough === false ? "Requests to others were answered by the audit itself: what their own code would do then was not tried." : through;
	return markup`<p>Askfirst ${tool.version} visited ${pages.length} pages on ${began.slice(0, 16).replace("T", " ")} UTC, for ${seconds} seconds,
with fresh browsers in each situation. ${policy ? `It held what it saw against revision ${policy.revision} of the site’s policy.` : "The site has no policy of Askfirst."} ${others}
It never reads or keeps what is in an entry, only its name, kind and length. It saw what happened on these pages in these situations; it can’t say what happens elsewhere.</p>
<ul>${pages.map((page) => markup`<li><code>${page}</code></li>`)}</ul>`;
};
/** The report as one HTML page without further files, for people who don't read code. */
var toHtml = (report) => {
	const host = new URL(report.pages[0] ?? "http://localhost").host;
	return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What ${host} stores and sends</title><style>${new Markup(REPORT_STYLES)}</style></head><body>
<header><h1>What ${host} stores and sends</h1><p class="soft">${report.began.slice(0, 10)}</p>${showVerdict(report)}</header>
<main><h2>Findings</h2>${showFindings(report)}
<h2>Services and situations</h2><p class="soft">What each service did in each situation, on all pages together.</p>${showMatrix(report)}
<h2>What was stored</h2>${showKept(report)}
<h2>What happened when</h2><p class="soft">On the first page, since it was opened.</p>${showTimeline(report)}
<h2>Declared, and not seen</h2>${showNotSeen(report)}
<h2>Pictures</h2>${showPictures(report)}
<h2>How this was looked at</h2>${showMethod(report)}</main></body></html>
`.html;
};
// src/audit/formats/to-json.ts
/** The report as JSON. A later run can take it as its baseline. */
var toJson = (report) => `${JSON.stringify(report, null, 2)}\n`;
// node_modules/path-expression-matcher/src/Expression.js
/**
* Expression - Parses and stores a tag pattern expression
* 
* Patterns are parsed once and stored in an optimized structure for fast matching.
* 
* @example
* const expr = new Expression("root.users.user");
* const expr2 = new Expression("..user[id]:first");
* const expr3 = new Expression("root/users/user", { separator: '/' });
*/
var Expression = class {
	/**
	* Create a new Expression
	* @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
	* @param {Object} options - Configuration options
	* @param {string} options.separator - Path separator (default: '.')
	*/
	constructor(pattern, options = {}, data) {
		this.pattern = pattern;
		this.separator = options.separator || ".";
		this.segments = this._parse(pattern);
		this.data = data;
		this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
		this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
		this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
	}
	/**
	* Parse pattern string into segments
	* @private
	* @param {string} pattern - Pattern to parse
	* @returns {Array} Array of segment objects
	*/
	_parse(pattern) {
		const segments = [];
		let i = 0;
		let currentPart = "";
		while (i < pattern.length) if (pattern[i] === this.separator) {
			if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
				if (currentPart.trim()) {
					segments.push(this._parseSegment(currentPart.trim()));
					currentPart = "";
				}
				segments.push({ type: "deep-wildcard" });
				i += 2;
			} else {
				if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
				currentPart = "";
				i++;
			}
		} else {
			currentPart += pattern[i];
			i++;
		}
		if (currentPart.trim()) segments.push(this._parseSegment(currentPart.trim()));
		return segments;
	}
	/**
	* Parse a single segment
	* @private
	* @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
	* @returns {Object} Segment object
	*/
	_parseSegment(part) {
		const segment = { type: "tag" };
		let bracketContent = null;
		let withoutBrackets = part;
		const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
		if (bracketMatch) {
			withoutBrackets = bracketMatch[1] + bracketMatch[3];
			if (bracketMatch[2]) {
				const content = bracketMatch[2].slice(1, -1);
				if (content) bracketContent = content;
			}
		}
		let namespace = void 0;
		let tagAndPosition = withoutBrackets;
		if (withoutBrackets.includes("::")) {
			const nsIndex = withoutBrackets.indexOf("::");
			namespace = withoutBrackets.substring(0, nsIndex).trim();
			tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
			if (!namespace) throw new Error(`Invalid namespace in pattern: ${part}`);
		}
		let tag = void 0;
		let positionMatch = null;
		if (tagAndPosition.includes(":")) {
			const colonIndex = tagAndPosition.lastIndexOf(":");
			const tagPart = tagAndPosition.substring(0, colonIndex).trim();
			const posPart = tagAndPosition.substring(colonIndex + 1).trim();
			if ([
				"first",
				"last",
				"odd",
				"even"
			].includes(posPart) || /^nth\(\d+\)$/.test(posPart)) {
				tag = tagPart;
				positionMatch = posPart;
			} else tag = tagAndPosition;
		} else tag = tagAndPosition;
		if (!tag) throw new Error(`Invalid segment pattern: ${part}`);
		segment.tag = tag;
		if (namespace) segment.namespace = namespace;
		if (bracketContent) {
			if (bracketContent.includes("=")) {
				const eqIndex = bracketContent.indexOf("=");
				segment.attrName = bracketContent.substring(0, eqIndex).trim();
				segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
			} else segment.attrName = bracketContent.trim();
		}
		if (positionMatch) {
			const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
			if (nthMatch) {
				segment.position = "nth";
				segment.positionValue = parseInt(nthMatch[1], 10);
			} else segment.position = positionMatch;
		}
		return segment;
	}
	/**
	* Get the number of segments
	* @returns {number}
	*/
	get length() {
		return this.segments.length;
	}
	/**
	* Check if expression contains deep wildcard
	* @returns {boolean}
	*/
	hasDeepWildcard() {
		return this._hasDeepWildcard;
	}
	/**
	* Check if expression has attribute conditions
	* @returns {boolean}
	*/
	hasAttributeCondition() {
		return this._hasAttributeCondition;
	}
	/**
	* Check if expression has position selectors
	* @returns {boolean}
	*/
	hasPositionSelector() {
		return this._hasPositionSelector;
	}
	/**
	* Get string representation
	* @returns {string}
	*/
	toString() {
		return this.pattern;
	}
};
// node_modules/path-expression-matcher/src/ExpressionSet.js
/**
* ExpressionSet - An indexed collection of Expressions for efficient bulk matching
*
* Instead of iterating all expressions on every tag, ExpressionSet pre-indexes
* them at insertion time by depth and terminal tag name. At match time, only
* the relevant bucket is evaluated — typically reducing checks from O(E) to O(1)
* lookup plus O(small bucket) matches.
*
* Three buckets are maintained:
*  - `_byDepthAndTag`  — exact depth + exact tag name  (tightest, used first)
*  - `_wildcardByDepth` — exact depth + wildcard tag `*` (depth-matched only)
*  - `_deepWildcards`  — expressions containing `..`  (cannot be depth-indexed)
*
* @example
* import { Expression, ExpressionSet } from 'fast-xml-tagger';
*
* // Build once at config time
* const stopNodes = new ExpressionSet();
* stopNodes.add(new Expression('root.users.user'));
* stopNodes.add(new Expression('root.config.setting'));
* stopNodes.add(new Expression('..script'));
*
* // Query on every tag — hot path
* if (stopNodes.matchesAny(matcher)) { ... }
*/
var ExpressionSet = class {
	constructor() {
		/** @type {Map<string, import('./Expression.js').default[]>} depth:tag → expressions */
		this._byDepthAndTag = /* @__PURE__ */ new Map();
		/** @type {Map<number, import('./Expression.js').default[]>} depth → wildcard-tag expressions */
		this._wildcardByDepth = /* @__PURE__ */ new Map();
		/** @type {import('./Expression.js').default[]} expressions containing deep wildcard (..) */
		this._deepWildcards = [];
		/** @type {Map<string, import('./Expression.js').default[]>} terminalTag → deep wildcard expressions */
		this._deepByTerminalTag = /* @__PURE__ */ new Map();
		/** @type {Set<string>} pattern strings already added — used for deduplication */
		this._patterns = /* @__PURE__ */ new Set();
		/** @type {boolean} whether the set is sealed against further additions */
		this._sealed = false;
	}
	/**
	* Add an Expression to the set.
	* Duplicate patterns (same pattern string) are silently ignored.
	*
	* @param {import('./Expression.js').default} expression - A pre-constructed Expression instance
	* @returns {this} for chaining
	* @throws {TypeError} if called after seal()
	*
	* @example
	* set.add(new Expression('root.users.user'));
	* set.add(new Expression('..script'));
	*/
	add(expression) {
		if (this._sealed) throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.");
		if (this._patterns.has(expression.pattern)) return this;
		this._patterns.add(expression.pattern);
		if (expression.hasDeepWildcard()) {
			const lastSeg = expression.segments[expression.segments.length - 1];
			if (lastSeg && lastSeg.type !== "deep-wildcard" && lastSeg.tag !== "*") {
				const tag = lastSeg.tag;
				if (!this._deepByTerminalTag.has(tag)) this._deepByTerminalTag.set(tag, []);
				this._deepByTerminalTag.get(tag).push(expression);
			} else this._deepWildcards.push(expression);
			return this;
		}
		const depth = expression.length;
		const tag = expression.segments[expression.segments.length - 1]?.tag;
		if (!tag || tag === "*") {
			if (!this._wildcardByDepth.has(depth)) this._wildcardByDepth.set(depth, []);
			this._wildcardByDepth.get(depth).push(expression);
		} else {
			const key = `${depth}:${tag}`;
			if (!this._byDepthAndTag.has(key)) this._byDepthAndTag.set(key, []);
			this._byDepthAndTag.get(key).push(expression);
		}
		return this;
	}
	/**
	* Add multiple expressions at once.
	*
	* @param {import('./Expression.js').default[]} expressions - Array of Expression instances
	* @returns {this} for chaining
	*
	* @example
	* set.addAll([
	*   new Expression('root.users.user'),
	*   new Expression('root.config.setting'),
	* ]);
	*/
	addAll(expressions) {
		for (const expr of expressions) this.add(expr);
		return this;
	}
	/**
	* Check whether a pattern string is already present in the set.
	*
	* @param {import('./Expression.js').default} expression
	* @returns {boolean}
	*/
	has(expression) {
		return this._patterns.has(expression.pattern);
	}
	/**
	* Number of expressions in the set.
	* @type {number}
	*/
	get size() {
		return this._patterns.size;
	}
	/**
	* Seal the set against further modifications.
	* Useful to prevent accidental mutations after config is built.
	* Calling add() or addAll() on a sealed set throws a TypeError.
	*
	* @returns {this}
	*/
	seal() {
		this._sealed = true;
		return this;
	}
	/**
	* Whether the set has been sealed.
	* @type {boolean}
	*/
	get isSealed() {
		return this._sealed;
	}
	/**
	* Test whether the matcher's current path matches any expression in the set.
	*
	* Evaluation order (cheapest → most expensive):
	*  1. Exact depth + tag bucket  — O(1) lookup, typically 0–2 expressions
	*  2. Depth-only wildcard bucket — O(1) lookup, rare
	*  3. Deep-wildcard list         — always checked, but usually small
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {boolean} true if any expression matches the current path
	*
	* @example
	* if (stopNodes.matchesAny(matcher)) {
	*   // handle stop node
	* }
	*/
	matchesAny(matcher) {
		return this.findMatch(matcher) !== null;
	}
	/**
	* Find and return the first Expression that matches the matcher's current path.
	*
	* Uses the same evaluation order as matchesAny (cheapest → most expensive):
	*  1. Exact depth + tag bucket
	*  2. Depth-only wildcard bucket
	*  3. Deep-wildcard list
	*
	* @param {import('./Matcher.js').default} matcher - Matcher instance (or readOnly view)
	* @returns {import('./Expression.js').default | null} the first matching Expression, or null
	*
	* @example
	* const expr = stopNodes.findMatch(matcher);
	* if (expr) {
	*   // access expr.config, expr.pattern, etc.
	* }
	*/
	findMatch(matcher) {
		const depth = matcher.getDepth();
		const tag = matcher.getCurrentTag();
		const exactKey = `${depth}:${tag}`;
		const exactBucket = this._byDepthAndTag.get(exactKey);
		if (exactBucket) {
			for (let i = 0; i < exactBucket.length; i++) if (matcher.matches(exactBucket[i])) return exactBucket[i];
		}
		const wildcardBucket = this._wildcardByDepth.get(depth);
		if (wildcardBucket) {
			for (let i = 0; i < wildcardBucket.length; i++) if (matcher.matches(wildcardBucket[i])) return wildcardBucket[i];
		}
		const deepBucket = this._deepByTerminalTag.get(tag);
		if (deepBucket) {
			for (let i = 0; i < deepBucket.length; i++) if (matcher.matches(deepBucket[i])) return deepBucket[i];
		}
		for (let i = 0; i < this._deepWildcards.length; i++) if (matcher.matches(this._deepWildcards[i])) return this._deepWildcards[i];
		return null;
	}
};
// node_modules/path-expression-matcher/src/Matcher.js
/**
* MatcherView - A lightweight read-only view over a Matcher's internal state.
*
* Created once by Matcher and reused across all callbacks. Holds a direct
* reference to the parent Matcher so it always reflects current parser state
* with zero copying or freezing overhead.
*
* Users receive this via {@link Matcher#readOnly} or directly from parser
* callbacks. It exposes all query and matching methods but has no mutation
* methods — misuse is caught at the TypeScript level rather than at runtime.
*
* @example
* const matcher = new Matcher();
* const view = matcher.readOnly();
*
* matcher.push("root", {});
* view.getCurrentTag(); // "root"
* view.getDepth();      // 1
*/
var MatcherView = class {
	/**
	* @param {Matcher} matcher - The parent Matcher instance to read from.
	*/
	constructor(matcher) {
		this._matcher = matcher;
	}
	/**
	* Get the path separator used by the parent matcher.
	* @returns {string}
	*/
	get separator() {
		return this._matcher.separator;
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		const path = this._matcher.path;
		return path.length > 0 ? path[path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return void 0;
		return path[path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		const path = this._matcher.path;
		if (path.length === 0) return false;
		const current = path[path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {*}
	*/
	getAnyParentAttr(attrName) {
		return this._matcher.getAnyParentAttr(attrName);
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		return this._matcher.hasAnyParentAttr(attrName);
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		const path = this._matcher.path;
		if (path.length === 0) return -1;
		return path[path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this._matcher.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		return this._matcher.toString(separator, includeNamespace);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this._matcher.path.map((n) => n.tag);
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		return this._matcher.matches(expression);
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this._matcher);
	}
};
/**
* Matcher - Tracks current path in XML/JSON tree and matches against Expressions.
*
* The matcher maintains a stack of nodes representing the current path from root to
* current tag. It only stores attribute values for the current (top) node to minimize
* memory usage. Sibling tracking is used to auto-calculate position and counter.
*
* Use {@link Matcher#readOnly} to obtain a {@link MatcherView} safe to pass to
* user callbacks — it always reflects current state with no Proxy overhead.
*
* @example
* const matcher = new Matcher();
* matcher.push("root", {});
* matcher.push("users", {});
* matcher.push("user", { id: "123", type: "admin" });
*
* const expr = new Expression("root.users.user");
* matcher.matches(expr); // true
*/
var Matcher = class {
	/**
	* Create a new Matcher.
	* @param {Object} [options={}]
	* @param {string} [options.separator='.'] - Default path separator
	*/
	constructor(options = {}) {
		this.separator = options.separator || ".";
		this.path = [];
		this.siblingStacks = [];
		this._pathStringCache = null;
		this._view = new MatcherView(this);
		this._keptAttrs = [];
	}
	/**
	* Push a new tag onto the path.
	* @param {string} tagName
	* @param {Object|null} [attrValues=null]
	* @param {string|null} [namespace=null]
	* @param {Object|null} [options=null]
	* @param {string[]} [options.keep] - Names of attributes (from attrValues)
	*/
	push(tagName, attrValues = null, namespace = null, options = null) {
		this._pathStringCache = null;
		if (this.path.length > 0) this.path[this.path.length - 1].values = void 0;
		const currentLevel = this.path.length;
		let level = this.siblingStacks[currentLevel];
		if (!level) {
			level = {
				counts: /* @__PURE__ */ new Map(),
				total: 0
			};
			this.siblingStacks[currentLevel] = level;
		}
		const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
		const counter = level.counts.get(siblingKey) || 0;
		const position = level.total;
		level.counts.set(siblingKey, counter + 1);
		level.total++;
		const node = {
			tag: tagName,
			position,
			counter
		};
		if (namespace !== null && namespace !== void 0) node.namespace = namespace;
		if (attrValues !== null && attrValues !== void 0) node.values = attrValues;
		this.path.push(node);
		const depth = this.path.length;
		const keep = options !== null ? options.keep : null;
		if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) for (let i = 0; i < keep.length; i++) {
			const name = keep[i];
			if (attrValues[name] !== void 0) this._keptAttrs.push({
				depth,
				name,
				value: attrValues[name]
			});
		}
	}
	/**
	* Pop the last tag from the path.
	* @returns {Object|undefined} The popped node
	*/
	pop() {
		if (this.path.length === 0) return void 0;
		this._pathStringCache = null;
		const node = this.path.pop();
		if (this.siblingStacks.length > this.path.length + 1) this.siblingStacks.length = this.path.length + 1;
		const poppedDepth = this.path.length + 1;
		while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) this._keptAttrs.pop();
		return node;
	}
	/**
	* Update current node's attribute values.
	* Useful when attributes are parsed after push.
	* @param {Object} attrValues
	*/
	updateCurrent(attrValues) {
		if (this.path.length > 0) {
			const current = this.path[this.path.length - 1];
			if (attrValues !== null && attrValues !== void 0) current.values = attrValues;
		}
	}
	/**
	* Get current tag name.
	* @returns {string|undefined}
	*/
	getCurrentTag() {
		return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
	}
	/**
	* Get current namespace.
	* @returns {string|undefined}
	*/
	getCurrentNamespace() {
		return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
	}
	/**
	* Get current node's attribute value.
	* @param {string} attrName
	* @returns {*}
	*/
	getAttrValue(attrName) {
		if (this.path.length === 0) return void 0;
		return this.path[this.path.length - 1].values?.[attrName];
	}
	/**
	* Check if current node has an attribute.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAttr(attrName) {
		if (this.path.length === 0) return false;
		const current = this.path[this.path.length - 1];
		return current.values !== void 0 && attrName in current.values;
	}
	/**
	* Get the value of a "kept" attribute from the nearest ancestor (or
	* current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
	* Unlike getAttrValue(), this works regardless of how deep the path has
	* gone since the attribute was pushed — but only for attribute names that
	* were explicitly marked with `keep` at push time. Cost is proportional to
	* the number of currently-kept attributes (typically 0-3), not path depth.
	* @param {string} attrName
	* @returns {*} the value, or undefined if no ancestor kept this attribute
	*/
	getAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return kept[i].value;
	}
	/**
	* Check whether any ancestor (or the current node) kept the given
	* attribute via `push(tag, attrs, ns, { keep: [...] })`.
	* @param {string} attrName
	* @returns {boolean}
	*/
	hasAnyParentAttr(attrName) {
		const kept = this._keptAttrs;
		for (let i = kept.length - 1; i >= 0; i--) if (kept[i].name === attrName) return true;
		return false;
	}
	/**
	* Get current node's sibling position (child index in parent).
	* @returns {number}
	*/
	getPosition() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].position ?? 0;
	}
	/**
	* Get current node's repeat counter (occurrence count of this tag name).
	* @returns {number}
	*/
	getCounter() {
		if (this.path.length === 0) return -1;
		return this.path[this.path.length - 1].counter ?? 0;
	}
	/**
	* Get current node's sibling index (alias for getPosition).
	* @returns {number}
	* @deprecated Use getPosition() or getCounter() instead
	*/
	getIndex() {
		return this.getPosition();
	}
	/**
	* Get current path depth.
	* @returns {number}
	*/
	getDepth() {
		return this.path.length;
	}
	/**
	* Get path as string.
	* @param {string} [separator] - Optional separator (uses default if not provided)
	* @param {boolean} [includeNamespace=true]
	* @returns {string}
	*/
	toString(separator, includeNamespace = true) {
		const sep = separator || this.separator;
		if (sep === this.separator && includeNamespace === true) {
			if (this._pathStringCache !== null) return this._pathStringCache;
			const result = this.path.map((n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
			this._pathStringCache = result;
			return result;
		}
		return this.path.map((n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag).join(sep);
	}
	/**
	* Get path as array of tag names.
	* @returns {string[]}
	*/
	toArray() {
		return this.path.map((n) => n.tag);
	}
	/**
	* Reset the path to empty.
	*/
	reset() {
		this._pathStringCache = null;
		this.path = [];
		this.siblingStacks = [];
		this._keptAttrs = [];
	}
	/**
	* Match current path against an Expression.
	* @param {Expression} expression
	* @returns {boolean}
	*/
	matches(expression) {
		const segments = expression.segments;
		if (segments.length === 0) return false;
		if (expression.hasDeepWildcard()) return this._matchWithDeepWildcard(segments);
		return this._matchSimple(segments);
	}
	/**
	* @private
	*/
	_matchSimple(segments) {
		if (this.path.length !== segments.length) return false;
		for (let i = 0; i < segments.length; i++) if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) return false;
		return true;
	}
	/**
	* @private
	*/
	_matchWithDeepWildcard(segments) {
		let pathIdx = this.path.length - 1;
		let segIdx = segments.length - 1;
		while (segIdx >= 0 && pathIdx >= 0) {
			const segment = segments[segIdx];
			if (segment.type === "deep-wildcard") {
				segIdx--;
				if (segIdx < 0) return true;
				const nextSeg = segments[segIdx];
				let found = false;
				for (let i = pathIdx; i >= 0; i--) if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
					pathIdx = i - 1;
					segIdx--;
					found = true;
					break;
				}
				if (!found) return false;
			} else {
				if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) return false;
				pathIdx--;
				segIdx--;
			}
		}
		return segIdx < 0;
	}
	/**
	* @private
	*/
	_matchSegment(segment, node, isCurrentNode) {
		if (segment.tag !== "*" && segment.tag !== node.tag) return false;
		if (segment.namespace !== void 0) {
			if (segment.namespace !== "*" && segment.namespace !== node.namespace) return false;
		}
		if (segment.attrName !== void 0) {
			if (!isCurrentNode) return false;
			if (!node.values || !(segment.attrName in node.values)) return false;
			if (segment.attrValue !== void 0) {
				if (String(node.values[segment.attrName]) !== String(segment.attrValue)) return false;
			}
		}
		if (segment.position !== void 0) {
			if (!isCurrentNode) return false;
			const counter = node.counter ?? 0;
			if (segment.position === "first" && counter !== 0) return false;
			else if (segment.position === "odd" && counter % 2 !== 1) return false;
			else if (segment.position === "even" && counter % 2 !== 0) return false;
			else if (segment.position === "nth" && counter !== segment.positionValue) return false;
		}
		return true;
	}
	/**
	* Match any expression in the given set against the current path.
	* @param {ExpressionSet} exprSet
	* @returns {boolean}
	*/
	matchesAny(exprSet) {
		return exprSet.matchesAny(this);
	}
	/**
	* Create a snapshot of current state.
	* @returns {Object}
	*/
	snapshot() {
		return {
			path: this.path.map((node) => ({ ...node })),
			siblingStacks: this.siblingStacks.map((level) => level ? {
				counts: new Map(level.counts),
				total: level.total
			} : level),
			keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
		};
	}
	/**
	* Restore state from snapshot.
	* @param {Object} snapshot
	*/
	restore(snapshot) {
		this._pathStringCache = null;
		this.path = snapshot.path.map((node) => ({ ...node }));
		this.siblingStacks = snapshot.siblingStacks.map((level) => level ? {
			counts: new Map(level.counts),
			total: level.total
		} : level);
		this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
	}
	/**
	* Return the read-only {@link MatcherView} for this matcher.
	*
	* The same instance is returned on every call — no allocation occurs.
	* It always reflects the current parser state and is safe to pass to
	* user callbacks without risk of accidental mutation.
	*
	* @returns {MatcherView}
	*
	* @example
	* const view = matcher.readOnly();
	* // pass view to callbacks — it stays in sync automatically
	* view.matches(expr);       // ✓
	* view.getCurrentTag();     // ✓
	* // view.push(...)         // ✗ method does not exist — caught by TypeScript
	*/
	readOnly() {
		return this._view;
	}
};
// node_modules/fast-xml-builder/src/util.js
function valToStr(val) {
	return typeof val === "number" && Object.is(val, -0) ? "-0" : String(val);
}
function safeComment(val) {
	return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
}
function safeCdata(val) {
	return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
}
function escapeAttribute(val) {
	return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
/**
* Resolve a tag or attribute name through sanitizeName if configured.
* Validation via xml-naming's qName is performed first; the sanitizeName
* callback is invoked only when the name is invalid. If sanitizeName is
* false (default), no validation occurs and the name is used as-is.
*
* @param {string}  name        - raw name from the JS object
* @param {boolean} isAttribute - true when resolving an attribute name
* @param {object}  options
* @param {Matcher} matcher     - current matcher state (readonly from callback perspective)
* @param {function} qNameValidator - function to validate tag names
*/
function resolveName(name, isAttribute, options, matcher, validator) {
	if (!options.sanitizeName) return name;
	const isPI = !isAttribute && name[0] === "?";
	const bare = isPI ? name.slice(1) : name;
	if (validator(bare)) return name;
	const result = options.sanitizeName(bare, {
		isAttribute,
		matcher: matcher.readOnly()
	});
	if (typeof result !== "string" || !validator(result)) throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
	return isPI ? "?" + result : result;
}
// node_modules/xml-naming/src/index.js
/**
* xml-naming
* Validates XML Name productions as defined in the XML 1.0 and 1.1 specifications.
* Covers: Name, NCName, QName, NMToken, NMTokens
*
* XML 1.0 spec: https://www.w3.org/TR/xml/#NT-Name
* XML 1.1 spec: https://www.w3.org/TR/xml11/#NT-NameStartChar
* XML NS spec:  https://www.w3.org/TR/xml-names/#NT-NCName
*/
var nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
var nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀";
var nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
var nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀";
var buildRegexes = (startChar, char, flags = "") => {
	const ncNamePat = `[${startChar.replace(":", "")}][${char.replace(":", "")}]*`;
	return {
		name: new RegExp(`^[${startChar}][${char}]*$`, flags),
		ncName: new RegExp(`^${ncNamePat}$`, flags),
		qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
		nmToken: new RegExp(`^[${char}]+$`, flags),
		nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
	};
};
var regexes10 = buildRegexes(nameStartChar10, nameChar10);
var regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
var regexesAscii = buildRegexes(":A-Za-z_", ":A-Za-z_\\-\\.\\d");
var getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
	if (asciiOnly) return regexesAscii;
	return xmlVersion === "1.1" ? regexes11 : regexes10;
};
/**
* Returns true if the string is a valid QName (Qualified Name).
* Allows exactly one colon as a prefix separator: prefix:localName.
* Used for: element and attribute names in namespace-aware XML/SVG.
*
* @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean }} [opts]
*   asciiOnly: skip unicode-aware matching, ASCII names only (default false).
*/
var qName = (str, { xmlVersion = "1.0", asciiOnly = false } = {}) => getRegexes(xmlVersion, asciiOnly).qName.test(str);
var PRODUCTIONS = [
	"name",
	"ncName",
	"qName",
	"nmToken",
	"nmTokens"
];
/**
* Returns a memoized boolean validator function for a single production,
* with opts fixed at creation time.
*
* @param {'name'|'ncName'|'qName'|'nmToken'|'nmTokens'} production
* @param {{ xmlVersion?: '1.0'|'1.1', asciiOnly?: boolean, maxCacheSize?: number }} [opts]
*   maxCacheSize: max number of distinct strings to cache (default 2048).
*   Once reached, new strings are validated but not cached; existing cached
*   entries keep being served.
* @returns {((str: string) => boolean) & { reset: () => void }}
*/
var createValidator = (production, { xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048 } = {}) => {
	if (!PRODUCTIONS.includes(production)) throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`);
	const regex = getRegexes(xmlVersion, asciiOnly)[production];
	let cache = /* @__PURE__ */ new Map();
	const validator = (str) => {
		const cached = cache.get(str);
		if (cached !== void 0) return cached;
		const result = regex.test(str);
		if (cache.size < maxCacheSize) cache.set(str, result);
		return result;
	};
	validator.reset = () => {
		cache = /* @__PURE__ */ new Map();
	};
	return validator;
};
// node_modules/fast-xml-builder/src/orderedJs2Xml.js
var EOL = "\n";
/**
* Detect XML version from the first element of the ordered array input.
* The first element must be a ?xml processing instruction with a version attribute.
* Returns '1.0' if not found.
*
* @param {array}  jArray
* @param {object} options
*/
function detectXmlVersionFromArray(jArray, options) {
	if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
	const first = jArray[0];
	if (propName$1(first) === "?xml") {
		const attrs = first[":@"];
		if (attrs) {
			const versionKey = options.attributeNamePrefix + "version";
			if (attrs[versionKey]) return attrs[versionKey];
		}
	}
	return "1.0";
}
/**
* @param {array} jArray
* @param {any} options
* @returns
*/
function toXml(jArray, options) {
	let indentation = "";
	if (options.format) indentation = EOL;
	const stopNodeExpressions = [];
	if (options.stopNodes && Array.isArray(options.stopNodes)) for (let i = 0; i < options.stopNodes.length; i++) {
		const node = options.stopNodes[i];
		if (typeof node === "string") stopNodeExpressions.push(new Expression(node));
		else if (node instanceof Expression) stopNodeExpressions.push(node);
	}
	const qNameValidator = createValidator("qName", { xmlVersion: detectXmlVersionFromArray(jArray, options) });
	const matcher = new Matcher();
	return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
}
function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
	let xmlStr = "";
	let isPreviousElementTag = false;
	if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (!Array.isArray(arr)) {
		if (arr !== void 0 && arr !== null) {
			let text = valToStr(arr);
			text = replaceEntitiesValue$1(text, options);
			return text;
		}
		return "";
	}
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const rawTagName = propName$1(tagObj);
		if (rawTagName === void 0) continue;
		const tagName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName ? rawTagName : resolveName(rawTagName, false, options, matcher, qNameValidator);
		const attrValues = extractAttributeValues(tagObj[":@"], options);
		matcher.push(tagName, attrValues);
		const isStopNode = checkStopNode(matcher, stopNodeExpressions);
		if (tagName === options.textNodeName) {
			let tagText = tagObj[rawTagName];
			if (!isStopNode) {
				tagText = options.tagValueProcessor(tagName, tagText);
				tagText = replaceEntitiesValue$1(tagText, options);
			}
			tagText = valToStr(tagText);
			if (isPreviousElementTag) xmlStr += indentation;
			xmlStr += tagText;
			isPreviousElementTag = false;
			matcher.pop();
			continue;
		} else if (tagName === options.cdataPropName) {
			if (isPreviousElementTag) xmlStr += indentation;
			const val = tagObj[rawTagName][0][options.textNodeName];
			const safeVal = safeCdata(val);
			xmlStr += `<![CDATA[${safeVal}]]>`;
			isPreviousElementTag = false;
			matcher.pop();
			continue;
		} else if (tagName === options.commentPropName) {
			const val = tagObj[rawTagName][0][options.textNodeName];
			const safeVal = safeComment(val);
			xmlStr += indentation + `<!--${safeVal}-->`;
			isPreviousElementTag = true;
			matcher.pop();
			continue;
		} else if (tagName[0] === "?") {
			const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
			xmlStr += (tagName === "?xml" ? "" : indentation) + `<${tagName}${attStr}?>`;
			isPreviousElementTag = true;
			matcher.pop();
			continue;
		}
		let newIdentation = indentation;
		if (newIdentation !== "") newIdentation += options.indentBy;
		const tagStart = indentation + `<${tagName}${attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator)}`;
		let tagValue;
		if (isStopNode) tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
		else tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
		if (options.unpairedTags.indexOf(tagName) !== -1) {
			if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
			else xmlStr += tagStart + "/>";
		} else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) xmlStr += tagStart + "/>";
		else if (tagValue && tagValue.endsWith(">")) xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
		else {
			xmlStr += tagStart + ">";
			if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) xmlStr += indentation + options.indentBy + tagValue + indentation;
			else xmlStr += tagValue;
			xmlStr += `</${tagName}>`;
		}
		isPreviousElementTag = true;
		matcher.pop();
	}
	return xmlStr;
}
/**
* Extract attribute values from the ":@" object and return as plain object
* for passing to matcher.push()
*/
function extractAttributeValues(attrMap, options) {
	if (!attrMap || options.ignoreAttributes) return null;
	const attrValues = {};
	let hasAttrs = false;
	for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
		attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
		hasAttrs = true;
	}
	return hasAttrs ? attrValues : null;
}
/**
* Extract raw content from a stopNode without any processing
* This preserves the content exactly as-is, including special characters
*/
function getRawContent(arr, options, depth = 0) {
	if (options.maxNestedTags && depth > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (!Array.isArray(arr)) {
		if (arr !== void 0 && arr !== null) return valToStr(arr);
		return "";
	}
	let content = "";
	for (let i = 0; i < arr.length; i++) {
		const item = arr[i];
		const tagName = propName$1(item);
		if (tagName === options.textNodeName) content += valToStr(item[tagName]);
		else if (tagName === options.cdataPropName) content += item[tagName][0][options.textNodeName];
		else if (tagName === options.commentPropName) content += item[tagName][0][options.textNodeName];
		else if (tagName && tagName[0] === "?") continue;
		else if (tagName) {
			const attStr = attr_to_str_raw(item[":@"], options);
			const nestedContent = getRawContent(item[tagName], options, depth + 1);
			if (!nestedContent || nestedContent.length === 0) content += `<${tagName}${attStr}/>`;
			else content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
		}
	}
	return content;
}
/**
* Build attribute string for stopNodes - NO entity replacement
*/
function attr_to_str_raw(attrMap, options) {
	let attrStr = "";
	if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		let attrVal = attrMap[attr];
		if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
		else attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
	}
	return attrStr;
}
function propName$1(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		if (key !== ":@") return key;
	}
}
/**
* Build attribute string, resolving attribute names through sanitizeName when configured.
* Accepts matcher so the callback has path context.
*/
function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
	let attrStr = "";
	if (attrMap && !options.ignoreAttributes) for (let attr in attrMap) {
		if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
		const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
		const resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, true, options, matcher, qNameValidator);
		let attrVal;
		if (isStopNode) attrVal = attrMap[attr];
		else {
			attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
			attrVal = replaceEntitiesValue$1(attrVal, options);
		}
		if (attrVal === true && options.suppressBooleanAttributes) attrStr += ` ${resolvedAttrName}`;
		else attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
	}
	return attrStr;
}
function checkStopNode(matcher, stopNodeExpressions) {
	if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
	for (let i = 0; i < stopNodeExpressions.length; i++) if (matcher.matches(stopNodeExpressions[i])) return true;
	return false;
}
function replaceEntitiesValue$1(textValue, options) {
	if (textValue && textValue.length > 0 && options.processEntities) for (let i = 0; i < options.entities.length; i++) {
		const entity = options.entities[i];
		textValue = textValue.replace(entity.regex, entity.val);
	}
	return textValue;
}
// node_modules/fast-xml-builder/src/ignoreAttributes.js
function getIgnoreAttributesFn$1(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}
// node_modules/fast-xml-builder/src/fxb.js
var defaultOptions$2 = {
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	cdataPropName: false,
	format: false,
	indentBy: "  ",
	suppressEmptyNode: false,
	suppressUnpairedNode: true,
	suppressBooleanAttributes: true,
	tagValueProcessor: function(key, a) {
		return a;
	},
	attributeValueProcessor: function(attrName, a) {
		return a;
	},
	preserveOrder: false,
	commentPropName: false,
	unpairedTags: [],
	entities: [
		{
			regex: /* @__PURE__ */ new RegExp("&", "g"),
			val: "&amp;"
		},
		{
			regex: /* @__PURE__ */ new RegExp(">", "g"),
			val: "&gt;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("<", "g"),
			val: "&lt;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("'", "g"),
			val: "&apos;"
		},
		{
			regex: /* @__PURE__ */ new RegExp("\"", "g"),
			val: "&quot;"
		}
	],
	processEntities: true,
	stopNodes: [],
	oneListGroup: false,
	maxNestedTags: 100,
	jPath: true,
	sanitizeName: false
};
function Builder(options) {
	this.options = Object.assign({}, defaultOptions$2, options);
	if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) this.options.stopNodes = this.options.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	this.stopNodeExpressions = [];
	if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) for (let i = 0; i < this.options.stopNodes.length; i++) {
		const node = this.options.stopNodes[i];
		if (typeof node === "string") this.stopNodeExpressions.push(new Expression(node));
		else if (node instanceof Expression) this.stopNodeExpressions.push(node);
	}
	if (this.options.ignoreAttributes === true || this.options.attributesGroupName) this.isAttribute = function() {
		return false;
	};
	else {
		this.ignoreAttributesFn = getIgnoreAttributesFn$1(this.options.ignoreAttributes);
		this.attrPrefixLen = this.options.attributeNamePrefix.length;
		this.isAttribute = isAttribute;
	}
	this.processTextOrObjNode = processTextOrObjNode;
	if (this.options.format) {
		this.indentate = indentate;
		this.tagEndChar = ">\n";
		this.newLine = "\n";
	} else {
		this.indentate = function() {
			return "";
		};
		this.tagEndChar = ">";
		this.newLine = "";
	}
}
/**
* Detect XML version from the ?xml declaration at the root of a plain-object input.
* Checks both attributesGroupName and flat attribute forms.
* Returns '1.0' if no declaration is found.
*/
function detectXmlVersionFromObj(jObj, options) {
	const decl = jObj["?xml"];
	if (decl && typeof decl === "object") {
		if (options.attributesGroupName && decl[options.attributesGroupName]) {
			const v = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
			if (v) return v;
		}
		const v = decl[options.attributeNamePrefix + "version"];
		if (v) return v;
	}
	return "1.0";
}
Builder.prototype.build = function(jObj) {
	if (this.options.preserveOrder) return toXml(jObj, this.options);
	else {
		if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) jObj = { [this.options.arrayNodeName]: jObj };
		const matcher = new Matcher();
		const qNameValidator = createValidator("qName", { xmlVersion: detectXmlVersionFromObj(jObj, this.options) });
		return this.j2x(jObj, 0, matcher, qNameValidator).val;
	}
};
Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
	let attrStr = "";
	let val = "";
	if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	const jPath = this.options.jPath ? matcher.toString() : matcher;
	const isCurrentStopNode = this.checkStopNode(matcher);
	for (let key in jObj) {
		if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
		const resolvedKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key) ? key : resolveName(key, false, this.options, matcher, qNameValidator);
		if (typeof jObj[key] === "undefined") {
			if (this.isAttribute(key)) val += "";
		} else if (jObj[key] === null) {
			if (this.isAttribute(key)) val += "";
			else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) val += "";
			else if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
			else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
		} else if (jObj[key] instanceof Date) val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
		else if (typeof jObj[key] !== "object") {
			const attr = this.isAttribute(key);
			if (attr && !this.ignoreAttributesFn(attr, jPath)) {
				const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
				attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
			} else if (!attr) {
				if (key === this.options.textNodeName) {
					let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
					val += this.replaceEntitiesValue(newval);
				} else {
					matcher.push(resolvedKey);
					const isStopNode = this.checkStopNode(matcher);
					matcher.pop();
					if (isStopNode) {
						const textValue = valToStr(jObj[key]);
						if (textValue === "") val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
						else val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
					} else val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
				}
			}
		} else if (Array.isArray(jObj[key])) {
			const arrLen = jObj[key].length;
			let listTagVal = "";
			let listTagAttr = "";
			for (let j = 0; j < arrLen; j++) {
				const item = jObj[key][j];
				if (typeof item === "undefined") {} else if (item === null) {
					if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
					else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
				} else if (typeof item === "object") {
					if (this.options.oneListGroup) {
						matcher.push(resolvedKey);
						const result = this.j2x(item, level + 1, matcher, qNameValidator);
						matcher.pop();
						listTagVal += result.val;
						if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) listTagAttr += result.attrStr;
					} else listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator);
				} else if (this.options.oneListGroup) {
					let textValue = this.options.tagValueProcessor(resolvedKey, item);
					textValue = this.replaceEntitiesValue(textValue);
					textValue = valToStr(textValue);
					listTagVal += textValue;
				} else {
					matcher.push(resolvedKey);
					const isStopNode = this.checkStopNode(matcher);
					matcher.pop();
					if (isStopNode) {
						const textValue = valToStr(item);
						if (textValue === "") listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
						else listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
					} else listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
				}
			}
			if (this.options.oneListGroup) listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
			val += listTagVal;
		} else if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
			const Ks = Object.keys(jObj[key]);
			const L = Ks.length;
			for (let j = 0; j < L; j++) {
				const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
				attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
			}
		} else val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
	}
	return {
		attrStr,
		val
	};
};
Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
	if (!isStopNode) {
		val = this.options.attributeValueProcessor(attrName, valToStr(val));
		val = this.replaceEntitiesValue(val);
	}
	if (this.options.suppressBooleanAttributes && val === "true") return " " + attrName;
	else return " " + attrName + "=\"" + escapeAttribute(val) + "\"";
};
function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
	const attrValues = this.extractAttributes(object);
	matcher.push(key, attrValues);
	if (this.checkStopNode(matcher)) {
		const rawContent = this.buildRawContent(object, matcher.getDepth());
		const attrStr = this.buildAttributesForStopNode(object);
		matcher.pop();
		return this.buildObjectNode(rawContent, key, attrStr, level);
	}
	const result = this.j2x(object, level + 1, matcher, qNameValidator);
	matcher.pop();
	if (key[0] === "?") return this.buildTextValNode("", key, result.attrStr, level, matcher);
	else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
	else return this.buildObjectNode(result.val, key, result.attrStr, level);
}
Builder.prototype.extractAttributes = function(obj) {
	if (!obj || typeof obj !== "object") return null;
	const attrValues = {};
	let hasAttrs = false;
	if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
		const attrGroup = obj[this.options.attributesGroupName];
		for (let attrKey in attrGroup) {
			if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
			const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
			attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
			hasAttrs = true;
		}
	} else for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		const attr = this.isAttribute(key);
		if (attr) {
			attrValues[attr] = escapeAttribute(obj[key]);
			hasAttrs = true;
		}
	}
	return hasAttrs ? attrValues : null;
};
Builder.prototype.buildRawContent = function(obj, depth = 0) {
	if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
	if (typeof obj === "string") return obj;
	if (typeof obj !== "object" || obj === null) return String(obj);
	if (obj[this.options.textNodeName] !== void 0) return obj[this.options.textNodeName];
	let content = "";
	for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		if (this.isAttribute(key)) continue;
		if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
		const value = obj[key];
		if (key === this.options.textNodeName) content += value;
		else if (Array.isArray(value)) {
			for (let item of value) if (typeof item === "string" || typeof item === "number") content += `<${key}>${item}</${key}>`;
			else if (typeof item === "object" && item !== null) {
				const nestedContent = this.buildRawContent(item, depth + 1);
				const nestedAttrs = this.buildAttributesForStopNode(item);
				if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
				else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
			}
		} else if (typeof value === "object" && value !== null) {
			const nestedContent = this.buildRawContent(value, depth + 1);
			const nestedAttrs = this.buildAttributesForStopNode(value);
			if (nestedContent === "") content += `<${key}${nestedAttrs}/>`;
			else content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
		} else content += `<${key}>${value}</${key}>`;
	}
	return content;
};
Builder.prototype.buildAttributesForStopNode = function(obj) {
	if (!obj || typeof obj !== "object") return "";
	let attrStr = "";
	if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
		const attrGroup = obj[this.options.attributesGroupName];
		for (let attrKey in attrGroup) {
			if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
			const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
			const val = attrGroup[attrKey];
			if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + cleanKey;
			else attrStr += " " + cleanKey + "=\"" + escapeAttribute(val) + "\"";
		}
	} else for (let key in obj) {
		if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
		const attr = this.isAttribute(key);
		if (attr) {
			const val = obj[key];
			if (val === true && this.options.suppressBooleanAttributes) attrStr += " " + attr;
			else attrStr += " " + attr + "=\"" + escapeAttribute(val) + "\"";
		}
	}
	return attrStr;
};
Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
	if (val === "") {
		if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
		else return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
	} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
	else {
		let tagEndExp = "</" + key + this.tagEndChar;
		let piClosingChar = "";
		if (key[0] === "?") {
			piClosingChar = "?";
			tagEndExp = "";
		}
		if ((attrStr || attrStr === "") && val.indexOf("<") === -1) return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
		else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
		else return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
	}
};
Builder.prototype.closeTag = function(key) {
	let closeTag = "";
	if (this.options.unpairedTags.indexOf(key) !== -1) {
		if (!this.options.suppressUnpairedNode) closeTag = "/";
	} else if (this.options.suppressEmptyNode) closeTag = "/";
	else closeTag = `></${key}`;
	return closeTag;
};
Builder.prototype.checkStopNode = function(matcher) {
	if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
	for (let i = 0; i < this.stopNodeExpressions.length; i++) if (matcher.matches(this.stopNodeExpressions[i])) return true;
	return false;
};
Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
	if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
		const safeVal = safeCdata(val);
		return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
	} else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
		const safeVal = safeComment(val);
		return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
	} else if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
	else {
		let textValue = this.options.tagValueProcessor(key, val);
		textValue = this.replaceEntitiesValue(textValue);
		textValue = valToStr(textValue);
		if (textValue === "") return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
		else return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
	}
};
Builder.prototype.replaceEntitiesValue = function(textValue) {
	if (textValue && textValue.length > 0 && this.options.processEntities) for (let i = 0; i < this.options.entities.length; i++) {
		const entity = this.options.entities[i];
		textValue = textValue.replace(entity.regex, entity.val);
	}
	return textValue;
};
function indentate(level) {
	return this.options.indentBy.repeat(level);
}
function isAttribute(name) {
	if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) return name.substr(this.attrPrefixLen);
	else return false;
}
// src/audit/formats/to-junit.ts
var linesOf = ({ says, cure, page, evidence }) => [
	says,
	`Page: ${page}`,
	...evidence.by ? [`By: ${evidence.by}`] : [],
	...cure ? [`Cure: ${cure}`] : []
].join("\n");
/** The JUnit outcome of a result. An inconclusive check becomes an error, because it didn't pass. */
var outcomeOf = (one) => {
	if (one.result === "pass") return {};
	if (one.ignored) return { skipped: { "@message": `Ignored until ${one.ignored.until}: ${one.ignored.reason}` } };
	if (one.known) return { skipped: { "@message": "In the baseline" } };
	const body = {
		"@message": one.says,
		"@type": one.check,
		"#text": linesOf(one)
	};
	return one.result === "fail" ? { failure: body } : { error: body };
};
/** The report as JUnit XML: one suite for each engine and state. */
var toJunit = ({ results, engines, states, seconds }) => {
	const suites = engines.flatMap((engine) => states.map((state) => {
		const cases = results.filter((one) => one.engine === engine && one.state === state);
		const counts = (result) => cases.filter((one) => one.result === result && !one.ignored && !one.known).length;
		return {
			"@name": `${engine} ${state}`,
			"@tests": cases.length,
			"@failures": counts("fail"),
			"@errors": counts("inconclusive"),
			testcase: cases.map((one) => ({
				"@classname": `${engine}.${state}`,
				"@name": `${CHECKS[one.check].title}: ${one.evidence.name ?? one.page}`,
				...outcomeOf(one)
			}))
		};
	}));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new Builder({
		format: true,
		ignoreAttributes: false,
		attributeNamePrefix: "@"
	}).build({ testsuites: {
		"@name": "askfirst audit",
		"@time": seconds,
		testsuite: suites
	} })}`;
};
// node_modules/universalify/index.js
var require_universalify = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.fromCallback = function(fn) {
		return Object.defineProperty(function(...args) {
			if (typeof args[args.length - 1] === "function") fn.apply(this, args);
			else return new Promise((resolve, reject) => {
				args.push((err, res) => err != null ? reject(err) : resolve(res));
				fn.apply(this, args);
			});
		}, "name", { value: fn.name });
	};
	exports.fromPromise = function(fn) {
		return Object.defineProperty(function(...args) {
			const cb = args[args.length - 1];
			if (typeof cb !== "function") return fn.apply(this, args);
			else {
				args.pop();
				fn.apply(this, args).then((r) => cb(null, r), cb);
			}
		}, "name", { value: fn.name });
	};
}));
// node_modules/graceful-fs/polyfills.js
var require_polyfills = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var constants = __require("constants");
	var origCwd = process.cwd;
	var cwd = null;
	var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform;
	process.cwd = function() {
		if (!cwd) cwd = origCwd.call(process);
		return cwd;
	};
	try {
		process.cwd();
	} catch (er) {}
	if (typeof process.chdir === "function") {
		var chdir = process.chdir;
		process.chdir = function(d) {
			cwd = null;
			chdir.call(process, d);
		};
		if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir);
	}
	module.exports = patch;
	function patch(fs) {
		if (constants.hasOwnProperty("O_SYMLINK") && process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) patchLchmod(fs);
		if (!fs.lutimes) patchLutimes(fs);
		fs.chown = chownFix(fs.chown);
		fs.fchown = chownFix(fs.fchown);
		fs.lchown = chownFix(fs.lchown);
		fs.chmod = chmodFix(fs.chmod);
		fs.fchmod = chmodFix(fs.fchmod);
		fs.lchmod = chmodFix(fs.lchmod);
		fs.chownSync = chownFixSync(fs.chownSync);
		fs.fchownSync = chownFixSync(fs.fchownSync);
		fs.lchownSync = chownFixSync(fs.lchownSync);
		fs.chmodSync = chmodFixSync(fs.chmodSync);
		fs.fchmodSync = chmodFixSync(fs.fchmodSync);
		fs.lchmodSync = chmodFixSync(fs.lchmodSync);
		fs.stat = statFix(fs.stat);
		fs.fstat = statFix(fs.fstat);
		fs.lstat = statFix(fs.lstat);
		fs.statSync = statFixSync(fs.statSync);
		fs.fstatSync = statFixSync(fs.fstatSync);
		fs.lstatSync = statFixSync(fs.lstatSync);
		if (fs.chmod && !fs.lchmod) {
			fs.lchmod = function(path, mode, cb) {
				if (cb) process.nextTick(cb);
			};
			fs.lchmodSync = function() {};
		}
		if (fs.chown && !fs.lchown) {
			fs.lchown = function(path, uid, gid, cb) {
				if (cb) process.nextTick(cb);
			};
			fs.lchownSync = function() {};
		}
		if (platform === "win32") fs.rename = typeof fs.rename !== "function" ? fs.rename : (function(fs$rename) {
			function rename(from, to, cb) {
				var start = Date.now();
				var backoff = 0;
				fs$rename(from, to, function CB(er) {
					if (er && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY") && Date.now() - start < 6e4) {
						setTimeout(function() {
							fs.stat(to, function(stater, st) {
								if (stater && stater.code === "ENOENT") fs$rename(from, to, CB);
								else cb(er);
							});
						}, backoff);
						if (backoff < 100) backoff += 10;
						return;
					}
					if (cb) cb(er);
				});
			}
			if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename);
			return rename;
		})(fs.rename);
		fs.read = typeof fs.read !== "function" ? fs.read : (function(fs$read) {
			function read(fd, buffer, offset, length, position, callback_) {
				var callback;
				if (callback_ && typeof callback_ === "function") {
					var eagCounter = 0;
					callback = function(er, _, __) {
						if (er && er.code === "EAGAIN" && eagCounter < 10) {
							eagCounter++;
							return fs$read.call(fs, fd, buffer, offset, length, position, callback);
						}
						callback_.apply(this, arguments);
					};
				}
				return fs$read.call(fs, fd, buffer, offset, length, position, callback);
			}
			if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read);
			return read;
		})(fs.read);
		fs.readSync = typeof fs.readSync !== "function" ? fs.readSync : (function(fs$readSync) {
			return function(fd, buffer, offset, length, position) {
				var eagCounter = 0;
				while (true) try {
					return fs$readSync.call(fs, fd, buffer, offset, length, position);
				} catch (er) {
					if (er.code === "EAGAIN" && eagCounter < 10) {
						eagCounter++;
						continue;
					}
					throw er;
				}
			};
		})(fs.readSync);
		function patchLchmod(fs) {
			fs.lchmod = function(path, mode, callback) {
				fs.open(path, constants.O_WRONLY | constants.O_SYMLINK, mode, function(err, fd) {
					if (err) {
						if (callback) callback(err);
						return;
					}
					fs.fchmod(fd, mode, function(err) {
						fs.close(fd, function(err2) {
							if (callback) callback(err || err2);
						});
					});
				});
			};
			fs.lchmodSync = function(path, mode) {
				var fd = fs.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode);
				var threw = true;
				var ret;
				try {
					ret = fs.fchmodSync(fd, mode);
					threw = false;
				} finally {
					if (threw) try {
						fs.closeSync(fd);
					} catch (er) {}
					else fs.closeSync(fd);
				}
				return ret;
			};
		}
		function patchLutimes(fs) {
			if (constants.hasOwnProperty("O_SYMLINK") && fs.futimes) {
				fs.lutimes = function(path, at, mt, cb) {
					fs.open(path, constants.O_SYMLINK, function(er, fd) {
						if (er) {
							if (cb) cb(er);
							return;
						}
						fs.futimes(fd, at, mt, function(er) {
							fs.close(fd, function(er2) {
								if (cb) cb(er || er2);
							});
						});
					});
				};
				fs.lutimesSync = function(path, at, mt) {
					var fd = fs.openSync(path, constants.O_SYMLINK);
					var ret;
					var threw = true;
					try {
						ret = fs.futimesSync(fd, at, mt);
						threw = false;
					} finally {
						if (threw) try {
							fs.closeSync(fd);
						} catch (er) {}
						else fs.closeSync(fd);
					}
					return ret;
				};
			} else if (fs.futimes) {
				fs.lutimes = function(_a, _b, _c, cb) {
					if (cb) process.nextTick(cb);
				};
				fs.lutimesSync = function() {};
			}
		}
		function chmodFix(orig) {
			if (!orig) return orig;
			return function(target, mode, cb) {
				return orig.call(fs, target, mode, function(er) {
					if (chownErOk(er)) er = null;
					if (cb) cb.apply(this, arguments);
				});
			};
		}
		function chmodFixSync(orig) {
			if (!orig) return orig;
			return function(target, mode) {
				try {
					return orig.call(fs, target, mode);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function chownFix(orig) {
			if (!orig) return orig;
			return function(target, uid, gid, cb) {
				return orig.call(fs, target, uid, gid, function(er) {
					if (chownErOk(er)) er = null;
					if (cb) cb.apply(this, arguments);
				});
			};
		}
		function chownFixSync(orig) {
			if (!orig) return orig;
			return function(target, uid, gid) {
				try {
					return orig.call(fs, target, uid, gid);
				} catch (er) {
					if (!chownErOk(er)) throw er;
				}
			};
		}
		function statFix(orig) {
			if (!orig) return orig;
			return function(target, options, cb) {
				if (typeof options === "function") {
					cb = options;
					options = null;
				}
				function callback(er, stats) {
					if (stats) {
						if (stats.uid < 0) stats.uid += 4294967296;
						if (stats.gid < 0) stats.gid += 4294967296;
					}
					if (cb) cb.apply(this, arguments);
				}
				return options ? orig.call(fs, target, options, callback) : orig.call(fs, target, callback);
			};
		}
		function statFixSync(orig) {
			if (!orig) return orig;
			return function(target, options) {
				var stats = options ? orig.call(fs, target, options) : orig.call(fs, target);
				if (stats) {
					if (stats.uid < 0) stats.uid += 4294967296;
					if (stats.gid < 0) stats.gid += 4294967296;
				}
				return stats;
			};
		}
		function chownErOk(er) {
			if (!er) return true;
			if (er.code === "ENOSYS") return true;
			if (!process.getuid || process.getuid() !== 0) {
				if (er.code === "EINVAL" || er.code === "EPERM") return true;
			}
			return false;
		}
	}
}));
// node_modules/graceful-fs/legacy-streams.js
var require_legacy_streams = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Stream = __require("stream").Stream;
	module.exports = legacy;
	function legacy(fs) {
		return {
			ReadStream,
			WriteStream
		};
		function ReadStream(path, options) {
			if (!(this instanceof ReadStream)) return new ReadStream(path, options);
			Stream.call(this);
			var self = this;
			this.path = path;
			this.fd = null;
			this.readable = true;
			this.paused = false;
			this.flags = "r";
			this.mode = 438;
			this.bufferSize = 65536;
			options = options || {};
			var keys = Object.keys(options);
			for (var index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.encoding) this.setEncoding(this.encoding);
			if (this.start !== void 0) {
				if ("number" !== typeof this.start) throw TypeError("start must be a Number");
				if (this.end === void 0) this.end = Infinity;
				else if ("number" !== typeof this.end) throw TypeError("end must be a Number");
				if (this.start > this.end) throw new Error("start must be <= end");
				this.pos = this.start;
			}
			if (this.fd !== null) {
				process.nextTick(function() {
					self._read();
				});
				return;
			}
			fs.open(this.path, this.flags, this.mode, function(err, fd) {
				if (err) {
					self.emit("error", err);
					self.readable = false;
					return;
				}
				self.fd = fd;
				self.emit("open", fd);
				self._read();
			});
		}
		function WriteStream(path, options) {
			if (!(this instanceof WriteStream)) return new WriteStream(path, options);
			Stream.call(this);
			this.path = path;
			this.fd = null;
			this.writable = true;
			this.flags = "w";
			this.encoding = "binary";
			this.mode = 438;
			this.bytesWritten = 0;
			options = options || {};
			var keys = Object.keys(options);
			for (var index = 0, length = keys.length; index < length; index++) {
				var key = keys[index];
				this[key] = options[key];
			}
			if (this.start !== void 0) {
				if ("number" !== typeof this.start) throw TypeError("start must be a Number");
				if (this.start < 0) throw new Error("start must be >= zero");
				this.pos = this.start;
			}
			this.busy = false;
			this._queue = [];
			if (this.fd === null) {
				this._open = fs.open;
				this._queue.push([
					this._open,
					this.path,
					this.flags,
					this.mode,
					void 0
				]);
				this.flush();
			}
		}
	}
}));
// node_modules/graceful-fs/clone.js
var require_clone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = clone;
	var getPrototypeOf = Object.getPrototypeOf || function(obj) {
		return obj.__proto__;
	};
	function clone(obj) {
		if (obj === null || typeof obj !== "object") return obj;
		if (obj instanceof Object) var copy = { __proto__: getPrototypeOf(obj) };
		else var copy = Object.create(null);
		Object.getOwnPropertyNames(obj).forEach(function(key) {
			Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key));
		});
		return copy;
	}
}));
// node_modules/graceful-fs/graceful-fs.js
var require_graceful_fs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = __require("fs");
	var polyfills = require_polyfills();
	var legacy = require_legacy_streams();
	var clone = require_clone();
	var util = __require("util");
	/* istanbul ignore next - node 0.x polyfill */
	var gracefulQueue;
	var previousSymbol;
	/* istanbul ignore else - node 0.x polyfill */
	if (typeof Symbol === "function" && typeof Symbol.for === "function") {
		gracefulQueue = Symbol.for("graceful-fs.queue");
		previousSymbol = Symbol.for("graceful-fs.previous");
	} else {
		gracefulQueue = "___graceful-fs.queue";
		previousSymbol = "___graceful-fs.previous";
	}
	function noop() {}
	function publishQueue(context, queue) {
		Object.defineProperty(context, gracefulQueue, { get: function() {
			return queue;
		} });
	}
	var debug = noop;
	if (util.debuglog) debug = util.debuglog("gfs4");
	else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) debug = function() {
		var m = util.format.apply(util, arguments);
		m = "GFS4: " + m.split(/\n/).join("\nGFS4: ");
		console.error(m);
	};
	if (!fs[gracefulQueue]) {
		publishQueue(fs, global[gracefulQueue] || []);
		fs.close = (function(fs$close) {
			function close(fd, cb) {
				return fs$close.call(fs, fd, function(err) {
					if (!err) resetQueue();
					if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
			Object.defineProperty(close, previousSymbol, { value: fs$close });
			return close;
		})(fs.close);
		fs.closeSync = (function(fs$closeSync) {
			function closeSync(fd) {
				fs$closeSync.apply(fs, arguments);
				resetQueue();
			}
			Object.defineProperty(closeSync, previousSymbol, { value: fs$closeSync });
			return closeSync;
		})(fs.closeSync);
		if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || "")) process.on("exit", function() {
			debug(fs[gracefulQueue]);
			__require("assert").equal(fs[gracefulQueue].length, 0);
		});
	}
	if (!global[gracefulQueue]) publishQueue(global, fs[gracefulQueue]);
	module.exports = patch(clone(fs));
	if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched) {
		module.exports = patch(fs);
		fs.__patched = true;
	}
	function patch(fs) {
		polyfills(fs);
		fs.gracefulify = patch;
		fs.createReadStream = createReadStream;
		fs.createWriteStream = createWriteStream;
		var fs$readFile = fs.readFile;
		fs.readFile = readFile;
		function readFile(path, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$readFile(path, options, cb);
			function go$readFile(path, options, cb, startTime) {
				return fs$readFile(path, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$readFile,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$writeFile = fs.writeFile;
		fs.writeFile = writeFile;
		function writeFile(path, data, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$writeFile(path, data, options, cb);
			function go$writeFile(path, data, options, cb, startTime) {
				return fs$writeFile(path, data, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$writeFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$appendFile = fs.appendFile;
		if (fs$appendFile) fs.appendFile = appendFile;
		function appendFile(path, data, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			return go$appendFile(path, data, options, cb);
			function go$appendFile(path, data, options, cb, startTime) {
				return fs$appendFile(path, data, options, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$appendFile,
						[
							path,
							data,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$copyFile = fs.copyFile;
		if (fs$copyFile) fs.copyFile = copyFile;
		function copyFile(src, dest, flags, cb) {
			if (typeof flags === "function") {
				cb = flags;
				flags = 0;
			}
			return go$copyFile(src, dest, flags, cb);
			function go$copyFile(src, dest, flags, cb, startTime) {
				return fs$copyFile(src, dest, flags, function(err) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$copyFile,
						[
							src,
							dest,
							flags,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		var fs$readdir = fs.readdir;
		fs.readdir = readdir;
		var noReaddirOptionVersions = /^v[0-5]\./;
		function readdir(path, options, cb) {
			if (typeof options === "function") cb = options, options = null;
			var go$readdir = noReaddirOptionVersions.test(process.version) ? function go$readdir(path, options, cb, startTime) {
				return fs$readdir(path, fs$readdirCallback(path, options, cb, startTime));
			} : function go$readdir(path, options, cb, startTime) {
				return fs$readdir(path, options, fs$readdirCallback(path, options, cb, startTime));
			};
			return go$readdir(path, options, cb);
			function fs$readdirCallback(path, options, cb, startTime) {
				return function(err, files) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$readdir,
						[
							path,
							options,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else {
						if (files && files.sort) files.sort();
						if (typeof cb === "function") cb.call(this, err, files);
					}
				};
			}
		}
		if (process.version.substr(0, 4) === "v0.8") {
			var legStreams = legacy(fs);
			ReadStream = legStreams.ReadStream;
			WriteStream = legStreams.WriteStream;
		}
		var fs$ReadStream = fs.ReadStream;
		if (fs$ReadStream) {
			ReadStream.prototype = Object.create(fs$ReadStream.prototype);
			ReadStream.prototype.open = ReadStream$open;
		}
		var fs$WriteStream = fs.WriteStream;
		if (fs$WriteStream) {
			WriteStream.prototype = Object.create(fs$WriteStream.prototype);
			WriteStream.prototype.open = WriteStream$open;
		}
		Object.defineProperty(fs, "ReadStream", {
			get: function() {
				return ReadStream;
			},
			set: function(val) {
				ReadStream = val;
			},
			enumerable: true,
			configurable: true
		});
		Object.defineProperty(fs, "WriteStream", {
			get: function() {
				return WriteStream;
			},
			set: function(val) {
				WriteStream = val;
			},
			enumerable: true,
			configurable: true
		});
		var FileReadStream = ReadStream;
		Object.defineProperty(fs, "FileReadStream", {
			get: function() {
				return FileReadStream;
			},
			set: function(val) {
				FileReadStream = val;
			},
			enumerable: true,
			configurable: true
		});
		var FileWriteStream = WriteStream;
		Object.defineProperty(fs, "FileWriteStream", {
			get: function() {
				return FileWriteStream;
			},
			set: function(val) {
				FileWriteStream = val;
			},
			enumerable: true,
			configurable: true
		});
		function ReadStream(path, options) {
			if (this instanceof ReadStream) return fs$ReadStream.apply(this, arguments), this;
			else return ReadStream.apply(Object.create(ReadStream.prototype), arguments);
		}
		function ReadStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				if (err) {
					if (that.autoClose) that.destroy();
					that.emit("error", err);
				} else {
					that.fd = fd;
					that.emit("open", fd);
					that.read();
				}
			});
		}
		function WriteStream(path, options) {
			if (this instanceof WriteStream) return fs$WriteStream.apply(this, arguments), this;
			else return WriteStream.apply(Object.create(WriteStream.prototype), arguments);
		}
		function WriteStream$open() {
			var that = this;
			open(that.path, that.flags, that.mode, function(err, fd) {
				if (err) {
					that.destroy();
					that.emit("error", err);
				} else {
					that.fd = fd;
					that.emit("open", fd);
				}
			});
		}
		function createReadStream(path, options) {
			return new fs.ReadStream(path, options);
		}
		function createWriteStream(path, options) {
			return new fs.WriteStream(path, options);
		}
		var fs$open = fs.open;
		fs.open = open;
		function open(path, flags, mode, cb) {
			if (typeof mode === "function") cb = mode, mode = null;
			return go$open(path, flags, mode, cb);
			function go$open(path, flags, mode, cb, startTime) {
				return fs$open(path, flags, mode, function(err, fd) {
					if (err && (err.code === "EMFILE" || err.code === "ENFILE")) enqueue([
						go$open,
						[
							path,
							flags,
							mode,
							cb
						],
						err,
						startTime || Date.now(),
						Date.now()
					]);
					else if (typeof cb === "function") cb.apply(this, arguments);
				});
			}
		}
		return fs;
	}
	function enqueue(elem) {
		debug("ENQUEUE", elem[0].name, elem[1]);
		fs[gracefulQueue].push(elem);
		retry();
	}
	var retryTimer;
	function resetQueue() {
		var now = Date.now();
		for (var i = 0; i < fs[gracefulQueue].length; ++i) if (fs[gracefulQueue][i].length > 2) {
			fs[gracefulQueue][i][3] = now;
			fs[gracefulQueue][i][4] = now;
		}
		retry();
	}
	function retry() {
		clearTimeout(retryTimer);
		retryTimer = void 0;
		if (fs[gracefulQueue].length === 0) return;
		var elem = fs[gracefulQueue].shift();
		var fn = elem[0];
		var args = elem[1];
		var err = elem[2];
		var startTime = elem[3];
		var lastTime = elem[4];
		if (startTime === void 0) {
			debug("RETRY", fn.name, args);
			fn.apply(null, args);
		} else if (Date.now() - startTime >= 6e4) {
			debug("TIMEOUT", fn.name, args);
			var cb = args.pop();
			if (typeof cb === "function") cb.call(null, err);
		} else {
			var sinceAttempt = Date.now() - lastTime;
			var sinceStart = Math.max(lastTime - startTime, 1);
			if (sinceAttempt >= Math.min(sinceStart * 1.2, 100)) {
				debug("RETRY", fn.name, args);
				fn.apply(null, args.concat([startTime]));
			} else fs[gracefulQueue].push(elem);
		}
		if (retryTimer === void 0) retryTimer = setTimeout(retry, 0);
	}
}));
// node_modules/fs-extra/lib/fs/index.js
var require_fs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var u = require_universalify().fromCallback;
	var fs = require_graceful_fs();
	var api = [
		"access",
		"appendFile",
		"chmod",
		"chown",
		"close",
		"copyFile",
		"cp",
		"fchmod",
		"fchown",
		"fdatasync",
		"fstat",
		"fsync",
		"ftruncate",
		"futimes",
		"glob",
		"lchmod",
		"lchown",
		"lutimes",
		"link",
		"lstat",
		"mkdir",
		"mkdtemp",
		"open",
		"opendir",
		"readdir",
		"readFile",
		"readlink",
		"realpath",
		"rename",
		"rm",
		"rmdir",
		"stat",
		"statfs",
		"symlink",
		"truncate",
		"unlink",
		"utimes",
		"writeFile"
	].filter((key) => {
		return typeof fs[key] === "function";
	});
	Object.assign(exports, fs);
	api.forEach((method) => {
		exports[method] = u(fs[method]);
	});
	exports.exists = function(filename, callback) {
		if (typeof callback === "function") return fs.exists(filename, callback);
		return new Promise((resolve) => {
			return fs.exists(filename, resolve);
		});
	};
	exports.read = function(fd, buffer, offset, length, position, callback) {
		if (typeof callback === "function") return fs.read(fd, buffer, offset, length, position, callback);
		return new Promise((resolve, reject) => {
			fs.read(fd, buffer, offset, length, position, (err, bytesRead, buffer) => {
				if (err) return reject(err);
				resolve({
					bytesRead,
					buffer
				});
			});
		});
	};
	exports.write = function(fd, buffer, ...args) {
		if (typeof args[args.length - 1] === "function") return fs.write(fd, buffer, ...args);
		return new Promise((resolve, reject) => {
			fs.write(fd, buffer, ...args, (err, bytesWritten, buffer) => {
				if (err) return reject(err);
				resolve({
					bytesWritten,
					buffer
				});
			});
		});
	};
	exports.readv = function(fd, buffers, ...args) {
		if (typeof args[args.length - 1] === "function") return fs.readv(fd, buffers, ...args);
		return new Promise((resolve, reject) => {
			fs.readv(fd, buffers, ...args, (err, bytesRead, buffers) => {
				if (err) return reject(err);
				resolve({
					bytesRead,
					buffers
				});
			});
		});
	};
	exports.writev = function(fd, buffers, ...args) {
		if (typeof args[args.length - 1] === "function") return fs.writev(fd, buffers, ...args);
		return new Promise((resolve, reject) => {
			fs.writev(fd, buffers, ...args, (err, bytesWritten, buffers) => {
				if (err) return reject(err);
				resolve({
					bytesWritten,
					buffers
				});
			});
		});
	};
	if (typeof fs.realpath.native === "function") exports.realpath.native = u(fs.realpath.native);
	else process.emitWarning("fs.realpath.native is not a function. Is fs being monkey-patched?", "Warning", "fs-extra-WARN0003");
}));
// node_modules/fs-extra/lib/mkdirs/utils.js
var require_utils$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var path = __require("path");
	module.exports.checkPath = function checkPath(pth) {
		if (process.platform === "win32") {
			if (/[<>:"|?*]/.test(pth.replace(path.parse(pth).root, ""))) {
				const error = /* @__PURE__ */ new Error(`Path contains invalid characters: ${pth}`);
				error.code = "EINVAL";
				throw error;
			}
		}
	};
}));
// node_modules/fs-extra/lib/mkdirs/make-dir.js
var require_make_dir = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_fs();
	var { checkPath } = require_utils$2();
	var getMode = (options) => {
		const defaults = { mode: 511 };
		if (typeof options === "number") return options;
		return {
			...defaults,
			...options
		}.mode;
	};
	module.exports.makeDir = async (dir, options) => {
		checkPath(dir);
		return fs.mkdir(dir, {
			mode: getMode(options),
			recursive: true
		});
	};
	module.exports.makeDirSync = (dir, options) => {
		checkPath(dir);
		return fs.mkdirSync(dir, {
			mode: getMode(options),
			recursive: true
		});
	};
}));
// node_modules/fs-extra/lib/mkdirs/index.js
var require_mkdirs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var { makeDir: _makeDir, makeDirSync } = require_make_dir();
	var makeDir = u(_makeDir);
	module.exports = {
		mkdirs: makeDir,
		mkdirsSync: makeDirSync,
		mkdirp: makeDir,
		mkdirpSync: makeDirSync,
		ensureDir: makeDir,
		ensureDirSync: makeDirSync
	};
}));
// node_modules/fs-extra/lib/path-exists/index.js
var require_path_exists = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var fs = require_fs();
	function pathExists(path) {
		return fs.access(path).then(() => true).catch(() => false);
	}
	module.exports = {
		pathExists: u(pathExists),
		pathExistsSync: fs.existsSync
	};
}));
// node_modules/fs-extra/lib/util/utimes.js
var require_utimes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_fs();
	var u = require_universalify().fromPromise;
	async function utimesMillis(path, atime, mtime) {
		const fd = await fs.open(path, "r+");
		let error = null;
		try {
			await fs.futimes(fd, atime, mtime);
		} catch (futimesErr) {
			error = futimesErr;
		} finally {
			try {
				await fs.close(fd);
			} catch (closeErr) {
				if (!error) error = closeErr;
			}
		}
		if (error) throw error;
	}
	function utimesMillisSync(path, atime, mtime) {
		const fd = fs.openSync(path, "r+");
		let error = null;
		try {
			fs.futimesSync(fd, atime, mtime);
		} catch (futimesErr) {
			error = futimesErr;
		} finally {
			try {
				fs.closeSync(fd);
			} catch (closeErr) {
				if (!error) error = closeErr;
			}
		}
		if (error) throw error;
	}
	module.exports = {
		utimesMillis: u(utimesMillis),
		utimesMillisSync
	};
}));
// node_modules/fs-extra/lib/util/stat.js
var require_stat = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_fs();
	var path = __require("path");
	var u = require_universalify().fromPromise;
	function getStats(src, dest, opts) {
		const statFunc = opts.dereference ? (file) => fs.stat(file, { bigint: true }) : (file) => fs.lstat(file, { bigint: true });
		return Promise.all([statFunc(src), statFunc(dest).catch((err) => {
			if (err.code === "ENOENT") return null;
			throw err;
		})]).then(([srcStat, destStat]) => ({
			srcStat,
			destStat
		}));
	}
	function getStatsSync(src, dest, opts) {
		let destStat;
		const statFunc = opts.dereference ? (file) => fs.statSync(file, { bigint: true }) : (file) => fs.lstatSync(file, { bigint: true });
		const srcStat = statFunc(src);
		try {
			destStat = statFunc(dest);
		} catch (err) {
			if (err.code === "ENOENT") return {
				srcStat,
				destStat: null
			};
			throw err;
		}
		return {
			srcStat,
			destStat
		};
	}
	async function checkPaths(src, dest, funcName, opts) {
		const { srcStat, destStat } = await getStats(src, dest, opts);
		if (destStat) {
			if (areIdentical(srcStat, destStat)) {
				const srcBaseName = path.basename(src);
				const destBaseName = path.basename(dest);
				if (funcName === "move" && srcBaseName !== destBaseName && isCosmeticRename(srcBaseName, destBaseName)) return {
					srcStat,
					destStat,
					isChangingCase: true
				};
				throw new Error("Source and destination must not be the same.");
			}
			if (srcStat.isDirectory() && !destStat.isDirectory()) throw new Error(`Cannot overwrite non-directory '${dest}' with directory '${src}'.`);
			if (!srcStat.isDirectory() && destStat.isDirectory()) throw new Error(`Cannot overwrite directory '${dest}' with non-directory '${src}'.`);
		}
		if (srcStat.isDirectory() && isSrcSubdir(src, dest)) throw new Error(errMsg(src, dest, funcName));
		return {
			srcStat,
			destStat
		};
	}
	function checkPathsSync(src, dest, funcName, opts) {
		const { srcStat, destStat } = getStatsSync(src, dest, opts);
		if (destStat) {
			if (areIdentical(srcStat, destStat)) {
				const srcBaseName = path.basename(src);
				const destBaseName = path.basename(dest);
				if (funcName === "move" && srcBaseName !== destBaseName && isCosmeticRename(srcBaseName, destBaseName)) return {
					srcStat,
					destStat,
					isChangingCase: true
				};
				throw new Error("Source and destination must not be the same.");
			}
			if (srcStat.isDirectory() && !destStat.isDirectory()) throw new Error(`Cannot overwrite non-directory '${dest}' with directory '${src}'.`);
			if (!srcStat.isDirectory() && destStat.isDirectory()) throw new Error(`Cannot overwrite directory '${dest}' with non-directory '${src}'.`);
		}
		if (srcStat.isDirectory() && isSrcSubdir(src, dest)) throw new Error(errMsg(src, dest, funcName));
		return {
			srcStat,
			destStat
		};
	}
	function isCosmeticRename(srcBaseName, destBaseName) {
		return srcBaseName.toLowerCase().normalize("NFC") === destBaseName.toLowerCase().normalize("NFC");
	}
	async function checkParentPaths(src, srcStat, dest, funcName) {
		const srcParent = path.resolve(path.dirname(src));
		const destParent = path.resolve(path.dirname(dest));
		if (destParent === srcParent || destParent === path.parse(destParent).root) return;
		let destStat;
		try {
			destStat = await fs.stat(destParent, { bigint: true });
		} catch (err) {
			if (err.code === "ENOENT") return checkParentPaths(src, srcStat, destParent, funcName);
			throw err;
		}
		if (areIdentical(srcStat, destStat)) throw new Error(errMsg(src, dest, funcName));
		return checkParentPaths(src, srcStat, destParent, funcName);
	}
	function checkParentPathsSync(src, srcStat, dest, funcName) {
		const srcParent = path.resolve(path.dirname(src));
		const destParent = path.resolve(path.dirname(dest));
		if (destParent === srcParent || destParent === path.parse(destParent).root) return;
		let destStat;
		try {
			destStat = fs.statSync(destParent, { bigint: true });
		} catch (err) {
			if (err.code === "ENOENT") return checkParentPathsSync(src, srcStat, destParent, funcName);
			throw err;
		}
		if (areIdentical(srcStat, destStat)) throw new Error(errMsg(src, dest, funcName));
		return checkParentPathsSync(src, srcStat, destParent, funcName);
	}
	function areIdentical(srcStat, destStat) {
		return destStat.ino !== void 0 && destStat.dev !== void 0 && destStat.ino === srcStat.ino && destStat.dev === srcStat.dev;
	}
	function isSrcSubdir(src, dest) {
		const srcArr = path.resolve(src).split(path.sep).filter((i) => i);
		const destArr = path.resolve(dest).split(path.sep).filter((i) => i);
		return srcArr.every((cur, i) => destArr[i] === cur);
	}
	function errMsg(src, dest, funcName) {
		return `Cannot ${funcName} '${src}' to a subdirectory of itself, '${dest}'.`;
	}
	module.exports = {
		checkPaths: u(checkPaths),
		checkPathsSync,
		checkParentPaths: u(checkParentPaths),
		checkParentPathsSync,
		isSrcSubdir,
		areIdentical
	};
}));
// node_modules/fs-extra/lib/util/async.js
var require_async = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	async function asyncIteratorConcurrentProcess(iterator, fn) {
		const promises = [];
		for await (const item of iterator) promises.push(fn(item).then(() => null, (err) => err ?? /* @__PURE__ */ new Error("unknown error")));
		await Promise.all(promises.map((promise) => promise.then((possibleErr) => {
			if (possibleErr !== null) throw possibleErr;
		})));
	}
	module.exports = { asyncIteratorConcurrentProcess };
}));
// node_modules/fs-extra/lib/copy/copy.js
var require_copy$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_fs();
	var path = __require("path");
	var { mkdirs } = require_mkdirs();
	var { pathExists } = require_path_exists();
	var { utimesMillis } = require_utimes();
	var stat = require_stat();
	var { asyncIteratorConcurrentProcess } = require_async();
	async function copy(src, dest, opts = {}) {
		if (typeof opts === "function") opts = { filter: opts };
		opts.clobber = "clobber" in opts ? !!opts.clobber : true;
		opts.overwrite = "overwrite" in opts ? !!opts.overwrite : opts.clobber;
		if (opts.preserveTimestamps && process.arch === "ia32") process.emitWarning("Using the preserveTimestamps option in 32-bit node is not recommended;\n\n	see https://github.com/jprichardson/node-fs-extra/issues/269", "Warning", "fs-extra-WARN0001");
		const { srcStat, destStat } = await stat.checkPaths(src, dest, "copy", opts);
		await stat.checkParentPaths(src, srcStat, dest, "copy");
		if (!await runFilter(src, dest, opts)) return;
		const destParent = path.dirname(dest);
		if (!await pathExists(destParent)) await mkdirs(destParent);
		await getStatsAndPerformCopy(destStat, src, dest, opts);
	}
	async function runFilter(src, dest, opts) {
		if (!opts.filter) return true;
		return opts.filter(src, dest);
	}
	async function getStatsAndPerformCopy(destStat, src, dest, opts) {
		const srcStat = await (opts.dereference ? fs.stat : fs.lstat)(src);
		if (srcStat.isDirectory()) return onDir(srcStat, destStat, src, dest, opts);
		if (srcStat.isFile() || srcStat.isCharacterDevice() || srcStat.isBlockDevice()) return onFile(srcStat, destStat, src, dest, opts);
		if (srcStat.isSymbolicLink()) return onLink(destStat, src, dest, opts);
		if (srcStat.isSocket()) throw new Error(`Cannot copy a socket file: ${src}`);
		if (srcStat.isFIFO()) throw new Error(`Cannot copy a FIFO pipe: ${src}`);
		throw new Error(`Unknown file: ${src}`);
	}
	async function onFile(srcStat, destStat, src, dest, opts) {
		if (!destStat) return copyFile(srcStat, src, dest, opts);
		if (opts.overwrite) {
			await fs.unlink(dest);
			return copyFile(srcStat, src, dest, opts);
		}
		if (opts.errorOnExist) throw new Error(`'${dest}' already exists`);
	}
	async function copyFile(srcStat, src, dest, opts) {
		await fs.copyFile(src, dest);
		if (opts.preserveTimestamps) {
			if (fileIsNotWritable(srcStat.mode)) await makeFileWritable(dest, srcStat.mode);
			const updatedSrcStat = await fs.stat(src);
			await utimesMillis(dest, updatedSrcStat.atime, updatedSrcStat.mtime);
		}
		return fs.chmod(dest, srcStat.mode);
	}
	function fileIsNotWritable(srcMode) {
		return (srcMode & 128) === 0;
	}
	function makeFileWritable(dest, srcMode) {
		return fs.chmod(dest, srcMode | 128);
	}
	async function onDir(srcStat, destStat, src, dest, opts) {
		if (!destStat) await fs.mkdir(dest);
		await asyncIteratorConcurrentProcess(await fs.opendir(src), async (item) => {
			const srcItem = path.join(src, item.name);
			const destItem = path.join(dest, item.name);
			if (await runFilter(srcItem, destItem, opts)) {
				const { destStat } = await stat.checkPaths(srcItem, destItem, "copy", opts);
				await getStatsAndPerformCopy(destStat, srcItem, destItem, opts);
			}
		});
		if (!destStat) await fs.chmod(dest, srcStat.mode);
	}
	async function onLink(destStat, src, dest, opts) {
		let resolvedSrc = await fs.readlink(src);
		if (opts.dereference) resolvedSrc = path.resolve(process.cwd(), resolvedSrc);
		if (!destStat) return fs.symlink(resolvedSrc, dest);
		let resolvedDest = null;
		try {
			resolvedDest = await fs.readlink(dest);
		} catch (e) {
			if (e.code === "EINVAL" || e.code === "UNKNOWN") return fs.symlink(resolvedSrc, dest);
			throw e;
		}
		if (opts.dereference) resolvedDest = path.resolve(process.cwd(), resolvedDest);
		if (resolvedSrc !== resolvedDest) {
			if (stat.isSrcSubdir(resolvedSrc, resolvedDest)) throw new Error(`Cannot copy '${resolvedSrc}' to a subdirectory of itself, '${resolvedDest}'.`);
			if (stat.isSrcSubdir(resolvedDest, resolvedSrc)) throw new Error(`Cannot overwrite '${resolvedDest}' with '${resolvedSrc}'.`);
		}
		await fs.unlink(dest);
		return fs.symlink(resolvedSrc, dest);
	}
	module.exports = copy;
}));
// node_modules/fs-extra/lib/copy/copy-sync.js
var require_copy_sync = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_graceful_fs();
	var path = __require("path");
	var mkdirsSync = require_mkdirs().mkdirsSync;
	var utimesMillisSync = require_utimes().utimesMillisSync;
	var stat = require_stat();
	function copySync(src, dest, opts) {
		if (typeof opts === "function") opts = { filter: opts };
		opts = opts || {};
		opts.clobber = "clobber" in opts ? !!opts.clobber : true;
		opts.overwrite = "overwrite" in opts ? !!opts.overwrite : opts.clobber;
		if (opts.preserveTimestamps && process.arch === "ia32") process.emitWarning("Using the preserveTimestamps option in 32-bit node is not recommended;\n\n	see https://github.com/jprichardson/node-fs-extra/issues/269", "Warning", "fs-extra-WARN0002");
		const { srcStat, destStat } = stat.checkPathsSync(src, dest, "copy", opts);
		stat.checkParentPathsSync(src, srcStat, dest, "copy");
		if (opts.filter && !opts.filter(src, dest)) return;
		const destParent = path.dirname(dest);
		if (!fs.existsSync(destParent)) mkdirsSync(destParent);
		return getStats(destStat, src, dest, opts);
	}
	function getStats(destStat, src, dest, opts) {
		const srcStat = (opts.dereference ? fs.statSync : fs.lstatSync)(src);
		if (srcStat.isDirectory()) return onDir(srcStat, destStat, src, dest, opts);
		else if (srcStat.isFile() || srcStat.isCharacterDevice() || srcStat.isBlockDevice()) return onFile(srcStat, destStat, src, dest, opts);
		else if (srcStat.isSymbolicLink()) return onLink(destStat, src, dest, opts);
		else if (srcStat.isSocket()) throw new Error(`Cannot copy a socket file: ${src}`);
		else if (srcStat.isFIFO()) throw new Error(`Cannot copy a FIFO pipe: ${src}`);
		throw new Error(`Unknown file: ${src}`);
	}
	function onFile(srcStat, destStat, src, dest, opts) {
		if (!destStat) return copyFile(srcStat, src, dest, opts);
		return mayCopyFile(srcStat, src, dest, opts);
	}
	function mayCopyFile(srcStat, src, dest, opts) {
		if (opts.overwrite) {
			fs.unlinkSync(dest);
			return copyFile(srcStat, src, dest, opts);
		} else if (opts.errorOnExist) throw new Error(`'${dest}' already exists`);
	}
	function copyFile(srcStat, src, dest, opts) {
		fs.copyFileSync(src, dest);
		if (opts.preserveTimestamps) handleTimestamps(srcStat.mode, src, dest);
		return setDestMode(dest, srcStat.mode);
	}
	function handleTimestamps(srcMode, src, dest) {
		if (fileIsNotWritable(srcMode)) makeFileWritable(dest, srcMode);
		return setDestTimestamps(src, dest);
	}
	function fileIsNotWritable(srcMode) {
		return (srcMode & 128) === 0;
	}
	function makeFileWritable(dest, srcMode) {
		return setDestMode(dest, srcMode | 128);
	}
	function setDestMode(dest, srcMode) {
		return fs.chmodSync(dest, srcMode);
	}
	function setDestTimestamps(src, dest) {
		const updatedSrcStat = fs.statSync(src);
		return utimesMillisSync(dest, updatedSrcStat.atime, updatedSrcStat.mtime);
	}
	function onDir(srcStat, destStat, src, dest, opts) {
		if (!destStat) return mkDirAndCopy(srcStat.mode, src, dest, opts);
		return copyDir(src, dest, opts);
	}
	function mkDirAndCopy(srcMode, src, dest, opts) {
		fs.mkdirSync(dest);
		copyDir(src, dest, opts);
		return setDestMode(dest, srcMode);
	}
	function copyDir(src, dest, opts) {
		const dir = fs.opendirSync(src);
		try {
			let dirent;
			while ((dirent = dir.readSync()) !== null) copyDirItem(dirent.name, src, dest, opts);
		} finally {
			dir.closeSync();
		}
	}
	function copyDirItem(item, src, dest, opts) {
		const srcItem = path.join(src, item);
		const destItem = path.join(dest, item);
		if (opts.filter && !opts.filter(srcItem, destItem)) return;
		const { destStat } = stat.checkPathsSync(srcItem, destItem, "copy", opts);
		return getStats(destStat, srcItem, destItem, opts);
	}
	function onLink(destStat, src, dest, opts) {
		let resolvedSrc = fs.readlinkSync(src);
		if (opts.dereference) resolvedSrc = path.resolve(process.cwd(), resolvedSrc);
		if (!destStat) return fs.symlinkSync(resolvedSrc, dest);
		else {
			let resolvedDest;
			try {
				resolvedDest = fs.readlinkSync(dest);
			} catch (err) {
				if (err.code === "EINVAL" || err.code === "UNKNOWN") return fs.symlinkSync(resolvedSrc, dest);
				throw err;
			}
			if (opts.dereference) resolvedDest = path.resolve(process.cwd(), resolvedDest);
			if (resolvedSrc !== resolvedDest) {
				if (stat.isSrcSubdir(resolvedSrc, resolvedDest)) throw new Error(`Cannot copy '${resolvedSrc}' to a subdirectory of itself, '${resolvedDest}'.`);
				if (stat.isSrcSubdir(resolvedDest, resolvedSrc)) throw new Error(`Cannot overwrite '${resolvedDest}' with '${resolvedSrc}'.`);
			}
			return copyLink(resolvedSrc, dest);
		}
	}
	function copyLink(resolvedSrc, dest) {
		fs.unlinkSync(dest);
		return fs.symlinkSync(resolvedSrc, dest);
	}
	module.exports = copySync;
}));
// node_modules/fs-extra/lib/copy/index.js
var require_copy = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	module.exports = {
		copy: u(require_copy$1()),
		copySync: require_copy_sync()
	};
}));
// node_modules/fs-extra/lib/remove/index.js
var require_remove = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_graceful_fs();
	var u = require_universalify().fromCallback;
	function remove(path, callback) {
		fs.rm(path, {
			recursive: true,
			force: true
		}, callback);
	}
	function removeSync(path) {
		fs.rmSync(path, {
			recursive: true,
			force: true
		});
	}
	module.exports = {
		remove: u(remove),
		removeSync
	};
}));
// node_modules/fs-extra/lib/empty/index.js
var require_empty = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var fs = require_fs();
	var path = __require("path");
	var mkdir = require_mkdirs();
	var remove = require_remove();
	var emptyDir = u(async function emptyDir(dir) {
		let items;
		try {
			items = await fs.readdir(dir);
		} catch (err) {
			if (err.code !== "ENOENT") throw err;
			return mkdir.mkdirs(dir);
		}
		return Promise.all(items.map((item) => remove.remove(path.join(dir, item))));
	});
	function emptyDirSync(dir) {
		let items;
		try {
			items = fs.readdirSync(dir);
		} catch (err) {
			if (err.code !== "ENOENT") throw err;
			return mkdir.mkdirsSync(dir);
		}
		items.forEach((item) => {
			item = path.join(dir, item);
			remove.removeSync(item);
		});
	}
	module.exports = {
		emptyDirSync,
		emptydirSync: emptyDirSync,
		emptyDir,
		emptydir: emptyDir
	};
}));
// node_modules/fs-extra/lib/ensure/file.js
var require_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var path = __require("path");
	var fs = require_fs();
	var mkdir = require_mkdirs();
	async function createFile(file) {
		let stats;
		try {
			stats = await fs.stat(file);
		} catch {}
		if (stats && stats.isFile()) return;
		const dir = path.dirname(file);
		let dirStats = null;
		try {
			dirStats = await fs.stat(dir);
		} catch (err) {
			if (err.code === "ENOENT") {
				await mkdir.mkdirs(dir);
				await fs.writeFile(file, "");
				return;
			} else throw err;
		}
		if (dirStats.isDirectory()) await fs.writeFile(file, "");
		else await fs.readdir(dir);
	}
	function createFileSync(file) {
		let stats;
		try {
			stats = fs.statSync(file);
		} catch {}
		if (stats && stats.isFile()) return;
		const dir = path.dirname(file);
		try {
			if (!fs.statSync(dir).isDirectory()) fs.readdirSync(dir);
		} catch (err) {
			if (err && err.code === "ENOENT") mkdir.mkdirsSync(dir);
			else throw err;
		}
		fs.writeFileSync(file, "");
	}
	module.exports = {
		createFile: u(createFile),
		createFileSync
	};
}));
// node_modules/fs-extra/lib/ensure/link.js
var require_link = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var path = __require("path");
	var fs = require_fs();
	var mkdir = require_mkdirs();
	var { pathExists } = require_path_exists();
	var { areIdentical } = require_stat();
	async function createLink(srcpath, dstpath) {
		let dstStat;
		try {
			dstStat = await fs.lstat(dstpath, { bigint: true });
		} catch {}
		let srcStat;
		try {
			srcStat = await fs.lstat(srcpath, { bigint: true });
		} catch (err) {
			err.message = err.message.replace("lstat", "ensureLink");
			throw err;
		}
		if (dstStat && areIdentical(srcStat, dstStat)) return;
		const dir = path.dirname(dstpath);
		if (!await pathExists(dir)) await mkdir.mkdirs(dir);
		await fs.link(srcpath, dstpath);
	}
	function createLinkSync(srcpath, dstpath) {
		let dstStat;
		try {
			dstStat = fs.lstatSync(dstpath, { bigint: true });
		} catch {}
		try {
			const srcStat = fs.lstatSync(srcpath, { bigint: true });
			if (dstStat && areIdentical(srcStat, dstStat)) return;
		} catch (err) {
			err.message = err.message.replace("lstat", "ensureLink");
			throw err;
		}
		const dir = path.dirname(dstpath);
		if (fs.existsSync(dir)) return fs.linkSync(srcpath, dstpath);
		mkdir.mkdirsSync(dir);
		return fs.linkSync(srcpath, dstpath);
	}
	module.exports = {
		createLink: u(createLink),
		createLinkSync
	};
}));
// node_modules/fs-extra/lib/ensure/symlink-paths.js
var require_symlink_paths = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var path = __require("path");
	var fs = require_fs();
	var { pathExists } = require_path_exists();
	var u = require_universalify().fromPromise;
	/**
	* Function that returns two types of paths, one relative to symlink, and one
	* relative to the current working directory. Checks if path is absolute or
	* relative. If the path is relative, this function checks if the path is
	* relative to symlink or relative to current working directory. This is an
	* initiative to find a smarter `srcpath` to supply when building symlinks.
	* This allows you to determine which path to use out of one of three possible
	* types of source paths. The first is an absolute path. This is detected by
	* `path.isAbsolute()`. When an absolute path is provided, it is checked to
	* see if it exists. If it does it's used, if not an error is returned
	* (callback)/ thrown (sync). The other two options for `srcpath` are a
	* relative url. By default Node's `fs.symlink` works by creating a symlink
	* using `dstpath` and expects the `srcpath` to be relative to the newly
	* created symlink. If you provide a `srcpath` that does not exist on the file
	* system it results in a broken symlink. To minimize this, the function
	* checks to see if the 'relative to symlink' source file exists, and if it
	* does it will use it. If it does not, it checks if there's a file that
	* exists that is relative to the current working directory, if does its used.
	* This preserves the expectations of the original fs.symlink spec and adds
	* the ability to pass in `relative to current working direcotry` paths.
	*/
	async function symlinkPaths(srcpath, dstpath) {
		if (path.isAbsolute(srcpath)) {
			try {
				await fs.lstat(srcpath);
			} catch (err) {
				err.message = err.message.replace("lstat", "ensureSymlink");
				throw err;
			}
			return {
				toCwd: srcpath,
				toDst: srcpath
			};
		}
		const dstdir = path.dirname(dstpath);
		const relativeToDst = path.join(dstdir, srcpath);
		if (await pathExists(relativeToDst)) return {
			toCwd: relativeToDst,
			toDst: srcpath
		};
		try {
			await fs.lstat(srcpath);
		} catch (err) {
			err.message = err.message.replace("lstat", "ensureSymlink");
			throw err;
		}
		return {
			toCwd: srcpath,
			toDst: path.relative(dstdir, srcpath)
		};
	}
	function symlinkPathsSync(srcpath, dstpath) {
		if (path.isAbsolute(srcpath)) {
			if (!fs.existsSync(srcpath)) throw new Error("absolute srcpath does not exist");
			return {
				toCwd: srcpath,
				toDst: srcpath
			};
		}
		const dstdir = path.dirname(dstpath);
		const relativeToDst = path.join(dstdir, srcpath);
		if (fs.existsSync(relativeToDst)) return {
			toCwd: relativeToDst,
			toDst: srcpath
		};
		if (!fs.existsSync(srcpath)) throw new Error("relative srcpath does not exist");
		return {
			toCwd: srcpath,
			toDst: path.relative(dstdir, srcpath)
		};
	}
	module.exports = {
		symlinkPaths: u(symlinkPaths),
		symlinkPathsSync
	};
}));
// node_modules/fs-extra/lib/ensure/symlink-type.js
var require_symlink_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_fs();
	var u = require_universalify().fromPromise;
	async function symlinkType(srcpath, type) {
		if (type) return type;
		let stats;
		try {
			stats = await fs.lstat(srcpath);
		} catch {
			return "file";
		}
		return stats && stats.isDirectory() ? "dir" : "file";
	}
	function symlinkTypeSync(srcpath, type) {
		if (type) return type;
		let stats;
		try {
			stats = fs.lstatSync(srcpath);
		} catch {
			return "file";
		}
		return stats && stats.isDirectory() ? "dir" : "file";
	}
	module.exports = {
		symlinkType: u(symlinkType),
		symlinkTypeSync
	};
}));
// node_modules/fs-extra/lib/ensure/symlink.js
var require_symlink = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var path = __require("path");
	var fs = require_fs();
	var { mkdirs, mkdirsSync } = require_mkdirs();
	var { symlinkPaths, symlinkPathsSync } = require_symlink_paths();
	var { symlinkType, symlinkTypeSync } = require_symlink_type();
	var { pathExists } = require_path_exists();
	var { areIdentical } = require_stat();
	async function createSymlink(srcpath, dstpath, type) {
		let stats;
		try {
			stats = await fs.lstat(dstpath);
		} catch {}
		if (stats && stats.isSymbolicLink()) {
			let srcStat;
			if (path.isAbsolute(srcpath)) srcStat = await fs.stat(srcpath, { bigint: true });
			else {
				const dstdir = path.dirname(dstpath);
				const relativeToDst = path.join(dstdir, srcpath);
				try {
					srcStat = await fs.stat(relativeToDst, { bigint: true });
				} catch {
					srcStat = await fs.stat(srcpath, { bigint: true });
				}
			}
			let dstStat;
			try {
				dstStat = await fs.stat(dstpath, { bigint: true });
			} catch (err) {
				if (err.code !== "ENOENT") throw err;
			}
			if (dstStat && areIdentical(srcStat, dstStat)) return;
		}
		const relative = await symlinkPaths(srcpath, dstpath);
		srcpath = relative.toDst;
		const toType = await symlinkType(relative.toCwd, type);
		const dir = path.dirname(dstpath);
		if (!await pathExists(dir)) await mkdirs(dir);
		return fs.symlink(srcpath, dstpath, toType);
	}
	function createSymlinkSync(srcpath, dstpath, type) {
		let stats;
		try {
			stats = fs.lstatSync(dstpath);
		} catch {}
		if (stats && stats.isSymbolicLink()) {
			let srcStat;
			if (path.isAbsolute(srcpath)) srcStat = fs.statSync(srcpath, { bigint: true });
			else {
				const dstdir = path.dirname(dstpath);
				const relativeToDst = path.join(dstdir, srcpath);
				try {
					srcStat = fs.statSync(relativeToDst, { bigint: true });
				} catch {
					srcStat = fs.statSync(srcpath, { bigint: true });
				}
			}
			let dstStat;
			try {
				dstStat = fs.statSync(dstpath, { bigint: true });
			} catch (err) {
				if (err.code !== "ENOENT") throw err;
			}
			if (dstStat && areIdentical(srcStat, dstStat)) return;
		}
		const relative = symlinkPathsSync(srcpath, dstpath);
		srcpath = relative.toDst;
		type = symlinkTypeSync(relative.toCwd, type);
		const dir = path.dirname(dstpath);
		if (fs.existsSync(dir)) return fs.symlinkSync(srcpath, dstpath, type);
		mkdirsSync(dir);
		return fs.symlinkSync(srcpath, dstpath, type);
	}
	module.exports = {
		createSymlink: u(createSymlink),
		createSymlinkSync
	};
}));
// node_modules/fs-extra/lib/ensure/index.js
var require_ensure = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { createFile, createFileSync } = require_file();
	var { createLink, createLinkSync } = require_link();
	var { createSymlink, createSymlinkSync } = require_symlink();
	module.exports = {
		createFile,
		createFileSync,
		ensureFile: createFile,
		ensureFileSync: createFileSync,
		createLink,
		createLinkSync,
		ensureLink: createLink,
		ensureLinkSync: createLinkSync,
		createSymlink,
		createSymlinkSync,
		ensureSymlink: createSymlink,
		ensureSymlinkSync: createSymlinkSync
	};
}));
// node_modules/jsonfile/utils.js
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function stringify(obj, { EOL = "\n", finalEOL = true, replacer = null, spaces } = {}) {
		const EOF = finalEOL ? EOL : "";
		const str = JSON.stringify(obj, replacer, spaces);
		if (str === void 0) throw new TypeError(`Converting ${typeof obj} value to JSON is not supported`);
		return str.replace(/\n/g, EOL) + EOF;
	}
	function stripBom(content) {
		if (Buffer.isBuffer(content)) content = content.toString("utf8");
		return content.replace(/^\uFEFF/, "");
	}
	module.exports = {
		stringify,
		stripBom
	};
}));
// node_modules/jsonfile/index.js
var require_jsonfile$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _fs;
	try {
		_fs = require_graceful_fs();
	} catch (_) {
		_fs = __require("fs");
	}
	var universalify = require_universalify();
	var { stringify, stripBom } = require_utils$1();
	async function _readFile(file, options = {}) {
		if (typeof options === "string") options = { encoding: options };
		const fs = options.fs || _fs;
		const shouldThrow = "throws" in options ? options.throws : true;
		let data = await universalify.fromCallback(fs.readFile)(file, options);
		data = stripBom(data);
		let obj;
		try {
			obj = JSON.parse(data, options ? options.reviver : null);
		} catch (err) {
			if (shouldThrow) {
				err.message = `${file}: ${err.message}`;
				throw err;
			} else return null;
		}
		return obj;
	}
	var readFile = universalify.fromPromise(_readFile);
	function readFileSync(file, options = {}) {
		if (typeof options === "string") options = { encoding: options };
		const fs = options.fs || _fs;
		const shouldThrow = "throws" in options ? options.throws : true;
		try {
			let content = fs.readFileSync(file, options);
			content = stripBom(content);
			return JSON.parse(content, options.reviver);
		} catch (err) {
			if (shouldThrow) {
				err.message = `${file}: ${err.message}`;
				throw err;
			} else return null;
		}
	}
	async function _writeFile(file, obj, options = {}) {
		const fs = options.fs || _fs;
		const str = stringify(obj, options);
		await universalify.fromCallback(fs.writeFile)(file, str, options);
	}
	var writeFile = universalify.fromPromise(_writeFile);
	function writeFileSync(file, obj, options = {}) {
		const fs = options.fs || _fs;
		const str = stringify(obj, options);
		return fs.writeFileSync(file, str, options);
	}
	module.exports = {
		readFile,
		readFileSync,
		writeFile,
		writeFileSync
	};
}));
// node_modules/fs-extra/lib/json/jsonfile.js
var require_jsonfile = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var jsonFile = require_jsonfile$1();
	module.exports = {
		readJson: jsonFile.readFile,
		readJsonSync: jsonFile.readFileSync,
		writeJson: jsonFile.writeFile,
		writeJsonSync: jsonFile.writeFileSync
	};
}));
// node_modules/fs-extra/lib/output-file/index.js
var require_output_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var fs = require_fs();
	var path = __require("path");
	var mkdir = require_mkdirs();
	var pathExists = require_path_exists().pathExists;
	async function outputFile(file, data, encoding = "utf-8") {
		const dir = path.dirname(file);
		if (!await pathExists(dir)) await mkdir.mkdirs(dir);
		return fs.writeFile(file, data, encoding);
	}
	function outputFileSync(file, ...args) {
		const dir = path.dirname(file);
		if (!fs.existsSync(dir)) mkdir.mkdirsSync(dir);
		fs.writeFileSync(file, ...args);
	}
	module.exports = {
		outputFile: u(outputFile),
		outputFileSync
	};
}));
// node_modules/fs-extra/lib/json/output-json.js
var require_output_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { stringify } = require_utils$1();
	var { outputFile } = require_output_file();
	async function outputJson(file, data, options = {}) {
		await outputFile(file, stringify(data, options), options);
	}
	module.exports = outputJson;
}));
// node_modules/fs-extra/lib/json/output-json-sync.js
var require_output_json_sync = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { stringify } = require_utils$1();
	var { outputFileSync } = require_output_file();
	function outputJsonSync(file, data, options) {
		outputFileSync(file, stringify(data, options), options);
	}
	module.exports = outputJsonSync;
}));
// node_modules/fs-extra/lib/json/index.js
var require_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	var jsonFile = require_jsonfile();
	jsonFile.outputJson = u(require_output_json());
	jsonFile.outputJsonSync = require_output_json_sync();
	jsonFile.outputJSON = jsonFile.outputJson;
	jsonFile.outputJSONSync = jsonFile.outputJsonSync;
	jsonFile.writeJSON = jsonFile.writeJson;
	jsonFile.writeJSONSync = jsonFile.writeJsonSync;
	jsonFile.readJSON = jsonFile.readJson;
	jsonFile.readJSONSync = jsonFile.readJsonSync;
	module.exports = jsonFile;
}));
// node_modules/fs-extra/lib/move/move.js
var require_move$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_fs();
	var path = __require("path");
	var { copy } = require_copy();
	var { remove } = require_remove();
	var { mkdirp } = require_mkdirs();
	var { pathExists } = require_path_exists();
	var stat = require_stat();
	async function move(src, dest, opts = {}) {
		const overwrite = opts.overwrite || opts.clobber || false;
		const { srcStat, isChangingCase = false } = await stat.checkPaths(src, dest, "move", opts);
		await stat.checkParentPaths(src, srcStat, dest, "move");
		const destParent = path.dirname(dest);
		if (path.parse(destParent).root !== destParent) await mkdirp(destParent);
		return doRename(src, dest, overwrite, isChangingCase);
	}
	async function doRename(src, dest, overwrite, isChangingCase) {
		if (!isChangingCase) {
			if (overwrite) await remove(dest);
			else if (await pathExists(dest)) throw new Error("dest already exists.");
		}
		try {
			await fs.rename(src, dest);
		} catch (err) {
			if (err.code !== "EXDEV") throw err;
			await moveAcrossDevice(src, dest, overwrite);
		}
	}
	async function moveAcrossDevice(src, dest, overwrite) {
		await copy(src, dest, {
			overwrite,
			errorOnExist: true,
			preserveTimestamps: true
		});
		return remove(src);
	}
	module.exports = move;
}));
// node_modules/fs-extra/lib/move/move-sync.js
var require_move_sync = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var fs = require_graceful_fs();
	var path = __require("path");
	var copySync = require_copy().copySync;
	var removeSync = require_remove().removeSync;
	var mkdirpSync = require_mkdirs().mkdirpSync;
	var stat = require_stat();
	function moveSync(src, dest, opts) {
		opts = opts || {};
		const overwrite = opts.overwrite || opts.clobber || false;
		const { srcStat, isChangingCase = false } = stat.checkPathsSync(src, dest, "move", opts);
		stat.checkParentPathsSync(src, srcStat, dest, "move");
		if (!isParentRoot(dest)) mkdirpSync(path.dirname(dest));
		return doRename(src, dest, overwrite, isChangingCase);
	}
	function isParentRoot(dest) {
		const parent = path.dirname(dest);
		return path.parse(parent).root === parent;
	}
	function doRename(src, dest, overwrite, isChangingCase) {
		if (isChangingCase) return rename(src, dest, overwrite);
		if (overwrite) {
			removeSync(dest);
			return rename(src, dest, overwrite);
		}
		if (fs.existsSync(dest)) throw new Error("dest already exists.");
		return rename(src, dest, overwrite);
	}
	function rename(src, dest, overwrite) {
		try {
			fs.renameSync(src, dest);
		} catch (err) {
			if (err.code !== "EXDEV") throw err;
			return moveAcrossDevice(src, dest, overwrite);
		}
	}
	function moveAcrossDevice(src, dest, overwrite) {
		copySync(src, dest, {
			overwrite,
			errorOnExist: true,
			preserveTimestamps: true
		});
		return removeSync(src);
	}
	module.exports = moveSync;
}));
// node_modules/fs-extra/lib/move/index.js
var require_move = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var u = require_universalify().fromPromise;
	module.exports = {
		move: u(require_move$1()),
		moveSync: require_move_sync()
	};
}));
// node_modules/fs-extra/lib/index.js
var require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		...require_fs(),
		...require_copy(),
		...require_empty(),
		...require_ensure(),
		...require_json(),
		...require_mkdirs(),
		...require_move(),
		...require_output_file(),
		...require_path_exists(),
		...require_remove()
	};
}));
// node_modules/node-sarif-builder/dist/lib/languages.js
var require_languages = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EXTENSIONS_LANGUAGES = void 0;
	exports.EXTENSIONS_LANGUAGES = {
		1: "Groff",
		2: "Groff",
		3: "Groff",
		4: "Groff",
		5: "Groff",
		6: "Groff",
		7: "Groff",
		8: "Groff",
		9: "Groff",
		abap: "ABAP",
		asc: "Public Key",
		ash: "AGS Script",
		ampl: "AMPL",
		mod: "XML",
		g4: "ANTLR",
		apib: "API Blueprint",
		apl: "APL",
		dyalog: "APL",
		asp: "ASP",
		asax: "ASP",
		ascx: "ASP",
		ashx: "ASP",
		asmx: "ASP",
		aspx: "ASP",
		axd: "ASP",
		dats: "ATS",
		hats: "ATS",
		sats: "ATS",
		as: "ActionScript",
		adb: "Ada",
		ada: "Ada",
		ads: "Ada",
		agda: "Agda",
		als: "Alloy",
		apacheconf: "ApacheConf",
		vhost: "Nginx",
		cls: "Visual Basic",
		applescript: "AppleScript",
		scpt: "AppleScript",
		arc: "Arc",
		ino: "Arduino",
		asciidoc: "AsciiDoc",
		adoc: "AsciiDoc",
		aj: "AspectJ",
		asm: "Assembly",
		a51: "Assembly",
		inc: "SourcePawn",
		nasm: "Assembly",
		aug: "Augeas",
		ahk: "AutoHotkey",
		ahkl: "AutoHotkey",
		au3: "AutoIt",
		awk: "Awk",
		auk: "Awk",
		gawk: "Awk",
		mawk: "Awk",
		nawk: "Awk",
		bat: "Batchfile",
		cmd: "Batchfile",
		befunge: "Befunge",
		bison: "Bison",
		bb: "BlitzBasic",
		decls: "BlitzBasic",
		bmx: "BlitzMax",
		bsv: "Bluespec",
		boo: "Boo",
		b: "Limbo",
		bf: "HyPhy",
		brs: "Brightscript",
		bro: "Bro",
		c: "C",
		cats: "C",
		h: "Objective-C",
		idc: "C",
		w: "C",
		cs: "Smalltalk",
		cake: "CoffeeScript",
		cshtml: "C#",
		csx: "C#",
		cpp: "C++",
		"c++": "C++",
		cc: "C++",
		cp: "Component Pascal",
		cxx: "C++",
		"h++": "C++",
		hh: "Hack",
		hpp: "C++",
		hxx: "C++",
		inl: "C++",
		ipp: "C++",
		tcc: "C++",
		tpp: "C++",
		"c-objdump": "C-ObjDump",
		chs: "C2hs Haskell",
		clp: "CLIPS",
		cmake: "CMake",
		"cmake.in": "CMake",
		cob: "COBOL",
		cbl: "COBOL",
		ccp: "COBOL",
		cobol: "COBOL",
		cpy: "COBOL",
		css: "CSS",
		csv: "CSV",
		capnp: "Cap'n Proto",
		mss: "CartoCSS",
		ceylon: "Ceylon",
		chpl: "Chapel",
		ch: "xBase",
		ck: "ChucK",
		cirru: "Cirru",
		clw: "Clarion",
		icl: "Clean",
		dcl: "Clean",
		click: "Click",
		clj: "Clojure",
		boot: "Clojure",
		cl2: "Clojure",
		cljc: "Clojure",
		cljs: "Clojure",
		"cljs.hl": "Clojure",
		cljscm: "Clojure",
		cljx: "Clojure",
		hic: "Clojure",
		coffee: "CoffeeScript",
		_coffee: "CoffeeScript",
		cjsx: "CoffeeScript",
		cson: "CoffeeScript",
		iced: "CoffeeScript",
		cfm: "ColdFusion",
		cfml: "ColdFusion",
		cfc: "ColdFusion CFC",
		lisp: "NewLisp",
		asd: "Common Lisp",
		cl: "OpenCL",
		l: "PicoLisp",
		lsp: "NewLisp",
		ny: "Common Lisp",
		podsl: "Common Lisp",
		sexp: "Common Lisp",
		cps: "Component Pascal",
		coq: "Coq",
		v: "Verilog",
		cppobjdump: "Cpp-ObjDump",
		"c++-objdump": "Cpp-ObjDump",
		"c++objdump": "Cpp-ObjDump",
		"cpp-objdump": "Cpp-ObjDump",
		"cxx-objdump": "Cpp-ObjDump",
		creole: "Creole",
		cr: "Crystal",
		feature: "Cucumber",
		cu: "Cuda",
		cuh: "Cuda",
		cy: "Cycript",
		pyx: "Cython",
		pxd: "Cython",
		pxi: "Cython",
		d: "Makefile",
		di: "D",
		"d-objdump": "D-ObjDump",
		com: "DIGITAL Command Language",
		dm: "DM",
		zone: "DNS Zone",
		arpa: "DNS Zone",
		darcspatch: "Darcs Patch",
		dpatch: "Darcs Patch",
		dart: "Dart",
		diff: "Diff",
		patch: "Diff",
		dockerfile: "Dockerfile",
		djs: "Dogescript",
		dylan: "Dylan",
		dyl: "Dylan",
		intr: "Dylan",
		lid: "Dylan",
		E: "E",
		ecl: "ECLiPSe",
		eclxml: "ECL",
		sch: "KiCad",
		brd: "KiCad",
		epj: "Ecere Projects",
		e: "Eiffel",
		ex: "Elixir",
		exs: "Elixir",
		elm: "Elm",
		el: "Emacs Lisp",
		emacs: "Emacs Lisp",
		"emacs.desktop": "Emacs Lisp",
		em: "EmberScript",
		emberscript: "EmberScript",
		erl: "Erlang",
		es: "JavaScript",
		escript: "Erlang",
		hrl: "Erlang",
		xrl: "Erlang",
		yrl: "Erlang",
		fs: "GLSL",
		fsi: "F#",
		fsx: "F#",
		fx: "HLSL",
		flux: "FLUX",
		f90: "FORTRAN",
		f: "Forth",
		f03: "FORTRAN",
		f08: "FORTRAN",
		f77: "FORTRAN",
		f95: "FORTRAN",
		for: "Forth",
		fpp: "FORTRAN",
		factor: "Factor",
		fy: "Fancy",
		fancypack: "Fancy",
		fan: "Fantom",
		"eam.fs": "Formatted",
		fth: "Forth",
		"4th": "Forth",
		forth: "Forth",
		fr: "Text",
		frt: "Forth",
		ftl: "FreeMarker",
		g: "GAP",
		gco: "G-code",
		gcode: "G-code",
		gms: "GAMS",
		gap: "GAP",
		gd: "GDScript",
		gi: "GAP",
		tst: "Scilab",
		s: "GAS",
		ms: "MAXScript",
		glsl: "GLSL",
		fp: "GLSL",
		frag: "JavaScript",
		frg: "GLSL",
		fsh: "GLSL",
		fshader: "GLSL",
		geo: "GLSL",
		geom: "GLSL",
		glslv: "GLSL",
		gshader: "GLSL",
		shader: "GLSL",
		vert: "GLSL",
		vrx: "GLSL",
		vsh: "GLSL",
		vshader: "GLSL",
		gml: "XML",
		kid: "Genshi",
		ebuild: "Gentoo Ebuild",
		eclass: "Gentoo Eclass",
		po: "Gettext Catalog",
		pot: "Gettext Catalog",
		glf: "Glyph",
		gp: "Gnuplot",
		gnu: "Gnuplot",
		gnuplot: "Gnuplot",
		plot: "Gnuplot",
		plt: "Gnuplot",
		go: "Go",
		golo: "Golo",
		gs: "JavaScript",
		gst: "Gosu",
		gsx: "Gosu",
		vark: "Gosu",
		grace: "Grace",
		gradle: "Gradle",
		gf: "Grammatical Framework",
		graphql: "GraphQL",
		dot: "Graphviz (DOT)",
		gv: "Graphviz (DOT)",
		man: "Groff",
		"1in": "Groff",
		"1m": "Groff",
		"1x": "Groff",
		"3in": "Groff",
		"3m": "Groff",
		"3qt": "Groff",
		"3x": "Groff",
		me: "Groff",
		n: "Nemerle",
		rno: "Groff",
		roff: "Groff",
		groovy: "Groovy",
		grt: "Groovy",
		gtpl: "Groovy",
		gvy: "Groovy",
		gsp: "Groovy Server Pages",
		hcl: "HCL",
		tf: "HCL",
		hlsl: "HLSL",
		fxh: "HLSL",
		hlsli: "HLSL",
		html: "HTML",
		htm: "HTML",
		"html.hl": "HTML",
		st: "Smalltalk",
		xht: "HTML",
		xhtml: "HTML",
		mustache: "HTML+Django",
		jinja: "HTML+Django",
		eex: "HTML+EEX",
		erb: "HTML+ERB",
		"erb.deface": "HTML+ERB",
		phtml: "HTML+PHP",
		http: "HTTP",
		php: "PHP",
		haml: "Haml",
		"haml.deface": "Haml",
		handlebars: "Handlebars",
		hbs: "Handlebars",
		hb: "Harbour",
		hs: "Haskell",
		hsc: "Haskell",
		hx: "Haxe",
		hxsl: "Haxe",
		hy: "Hy",
		pro: "QMake",
		dlm: "IDL",
		ipf: "IGOR Pro",
		ini: "INI",
		cfg: "INI",
		prefs: "INI",
		properties: "INI",
		irclog: "IRC log",
		weechatlog: "IRC log",
		idr: "Idris",
		lidr: "Idris",
		ni: "Inform 7",
		i7x: "Inform 7",
		iss: "Inno Setup",
		io: "Io",
		ik: "Ioke",
		thy: "Isabelle",
		ijs: "J",
		flex: "JFlex",
		jflex: "JFlex",
		json: "JSON",
		geojson: "JSON",
		lock: "JSON",
		topojson: "JSON",
		json5: "JSON5",
		jsonld: "JSONLD",
		jq: "JSONiq",
		jsx: "JSX",
		jade: "Jade",
		j: "Objective-J",
		java: "Java",
		jsp: "Java Server Pages",
		js: "JavaScript",
		_js: "JavaScript",
		bones: "JavaScript",
		es6: "JavaScript",
		jake: "JavaScript",
		jsb: "JavaScript",
		jscad: "JavaScript",
		jsfl: "JavaScript",
		jsm: "JavaScript",
		jss: "JavaScript",
		njs: "JavaScript",
		pac: "JavaScript",
		sjs: "JavaScript",
		ssjs: "JavaScript",
		"sublime-build": "JavaScript",
		"sublime-commands": "JavaScript",
		"sublime-completions": "JavaScript",
		"sublime-keymap": "JavaScript",
		"sublime-macro": "JavaScript",
		"sublime-menu": "JavaScript",
		"sublime-mousemap": "JavaScript",
		"sublime-project": "JavaScript",
		"sublime-settings": "JavaScript",
		"sublime-theme": "JavaScript",
		"sublime-workspace": "JavaScript",
		sublime_metrics: "JavaScript",
		sublime_session: "JavaScript",
		xsjs: "JavaScript",
		xsjslib: "JavaScript",
		jl: "Julia",
		ipynb: "Jupyter Notebook",
		krl: "KRL",
		kicad_pcb: "KiCad",
		kit: "Kit",
		kt: "Kotlin",
		ktm: "Kotlin",
		kts: "Kotlin",
		lfe: "LFE",
		ll: "LLVM",
		lol: "LOLCODE",
		lsl: "LSL",
		lslp: "LSL",
		lvproj: "LabVIEW",
		lasso: "Lasso",
		las: "Lasso",
		lasso8: "Lasso",
		lasso9: "Lasso",
		ldml: "Lasso",
		latte: "Latte",
		lean: "Lean",
		hlean: "Lean",
		less: "Less",
		lex: "Lex",
		ly: "LilyPond",
		ily: "LilyPond",
		m: "Objective-C",
		ld: "Linker Script",
		lds: "Linker Script",
		liquid: "Liquid",
		lagda: "Literate Agda",
		litcoffee: "Literate CoffeeScript",
		lhs: "Literate Haskell",
		ls: "LoomScript",
		_ls: "LiveScript",
		xm: "Logos",
		x: "Logos",
		xi: "Logos",
		lgt: "Logtalk",
		logtalk: "Logtalk",
		lookml: "LookML",
		lua: "Lua",
		fcgi: "Shell",
		nse: "Lua",
		pd_lua: "Lua",
		rbxs: "Lua",
		wlua: "Lua",
		mumps: "M",
		m4: "M4Sugar",
		mcr: "MAXScript",
		mtml: "MTML",
		muf: "MUF",
		mak: "Makefile",
		mk: "Makefile",
		mkfile: "Makefile",
		mako: "Mako",
		mao: "Mako",
		md: "Markdown",
		markdown: "Markdown",
		mkd: "Markdown",
		mkdn: "Markdown",
		mkdown: "Markdown",
		ron: "Markdown",
		mask: "Mask",
		mathematica: "Mathematica",
		cdf: "Mathematica",
		ma: "Mathematica",
		mt: "Mathematica",
		nb: "Text",
		nbp: "Mathematica",
		wl: "Mathematica",
		wlt: "Mathematica",
		matlab: "Matlab",
		maxpat: "Max",
		maxhelp: "Max",
		maxproj: "Max",
		mxt: "Max",
		pat: "Max",
		mediawiki: "MediaWiki",
		wiki: "MediaWiki",
		moo: "Moocode",
		metal: "Metal",
		minid: "MiniD",
		druby: "Mirah",
		duby: "Mirah",
		mir: "Mirah",
		mirah: "Mirah",
		mo: "Modelica",
		mms: "Module Management System",
		mmk: "Module Management System",
		monkey: "Monkey",
		moon: "MoonScript",
		myt: "Myghty",
		ncl: "Text",
		nl: "NewLisp",
		nsi: "NSIS",
		nsh: "NSIS",
		axs: "NetLinx",
		axi: "NetLinx",
		"axs.erb": "NetLinx+ERB",
		"axi.erb": "NetLinx+ERB",
		nlogo: "NetLogo",
		nginxconf: "Nginx",
		nim: "Nimrod",
		nimrod: "Nimrod",
		ninja: "Ninja",
		nit: "Nit",
		nix: "Nix",
		nu: "Nu",
		numpy: "NumPy",
		numpyw: "NumPy",
		numsc: "NumPy",
		ml: "OCaml",
		eliom: "OCaml",
		eliomi: "OCaml",
		ml4: "OCaml",
		mli: "OCaml",
		mll: "OCaml",
		mly: "OCaml",
		objdump: "ObjDump",
		mm: "XML",
		sj: "Objective-J",
		omgrofl: "Omgrofl",
		opa: "Opa",
		opal: "Opal",
		opencl: "OpenCL",
		p: "OpenEdge ABL",
		scad: "OpenSCAD",
		org: "Org",
		ox: "Ox",
		oxh: "Ox",
		oxo: "Ox",
		oxygene: "Oxygene",
		oz: "Oz",
		pwn: "PAWN",
		aw: "PHP",
		ctp: "PHP",
		php3: "PHP",
		php4: "PHP",
		php5: "PHP",
		phps: "PHP",
		phpt: "PHP",
		pls: "PLSQL",
		pck: "PLSQL",
		pkb: "PLSQL",
		pks: "PLSQL",
		plb: "PLSQL",
		plsql: "PLSQL",
		sql: "SQLPL",
		pov: "POV-Ray SDL",
		pan: "Pan",
		psc: "Papyrus",
		parrot: "Parrot",
		pasm: "Parrot Assembly",
		pir: "Parrot Internal Representation",
		pas: "Pascal",
		dfm: "Pascal",
		dpr: "Pascal",
		lpr: "Pascal",
		pp: "Puppet",
		pl: "Prolog",
		al: "Perl",
		cgi: "Shell",
		perl: "Perl",
		ph: "Perl",
		plx: "Perl",
		pm: "Perl6",
		pod: "Pod",
		psgi: "Perl",
		t: "Turing",
		"6pl": "Perl6",
		"6pm": "Perl6",
		nqp: "Perl6",
		p6: "Perl6",
		p6l: "Perl6",
		p6m: "Perl6",
		pl6: "Perl6",
		pm6: "Perl6",
		pkl: "Pickle",
		pig: "PigLatin",
		pike: "Pike",
		pmod: "Pike",
		pogo: "PogoScript",
		pony: "Pony",
		ps: "PostScript",
		eps: "PostScript",
		ps1: "PowerShell",
		psd1: "PowerShell",
		psm1: "PowerShell",
		pde: "Processing",
		prolog: "Prolog",
		yap: "Prolog",
		spin: "Propeller Spin",
		proto: "Protocol Buffer",
		pub: "Public Key",
		pd: "Pure Data",
		pb: "PureBasic",
		pbi: "PureBasic",
		purs: "PureScript",
		py: "Python",
		bzl: "Python",
		gyp: "Python",
		lmi: "Python",
		pyde: "Python",
		pyp: "Python",
		pyt: "Python",
		pyw: "Python",
		rpy: "Ren'Py",
		tac: "Python",
		wsgi: "Python",
		xpy: "Python",
		pytb: "Python traceback",
		qml: "QML",
		qbs: "QML",
		pri: "QMake",
		r: "Rebol",
		rd: "R",
		rsx: "R",
		raml: "RAML",
		rdoc: "RDoc",
		rbbas: "REALbasic",
		rbfrm: "REALbasic",
		rbmnu: "REALbasic",
		rbres: "REALbasic",
		rbtbar: "REALbasic",
		rbuistate: "REALbasic",
		rhtml: "RHTML",
		rmd: "RMarkdown",
		rkt: "Racket",
		rktd: "Racket",
		rktl: "Racket",
		scrbl: "Racket",
		rl: "Ragel in Ruby Host",
		raw: "Raw token data",
		reb: "Rebol",
		r2: "Rebol",
		r3: "Rebol",
		rebol: "Rebol",
		red: "Red",
		reds: "Red",
		cw: "Redcode",
		rs: "Rust",
		rsh: "RenderScript",
		robot: "RobotFramework",
		rg: "Rouge",
		rb: "Ruby",
		builder: "Ruby",
		gemspec: "Ruby",
		god: "Ruby",
		irbrc: "Ruby",
		jbuilder: "Ruby",
		mspec: "Ruby",
		pluginspec: "XML",
		podspec: "Ruby",
		rabl: "Ruby",
		rake: "Ruby",
		rbuild: "Ruby",
		rbw: "Ruby",
		rbx: "Ruby",
		ru: "Ruby",
		ruby: "Ruby",
		thor: "Ruby",
		watchr: "Ruby",
		"rs.in": "Rust",
		sas: "SAS",
		scss: "SCSS",
		smt2: "SMT",
		smt: "SMT",
		sparql: "SPARQL",
		rq: "SPARQL",
		sqf: "SQF",
		hqf: "SQF",
		cql: "SQL",
		ddl: "SQL",
		prc: "SQL",
		tab: "SQL",
		udf: "SQL",
		viw: "SQL",
		db2: "SQLPL",
		ston: "STON",
		svg: "SVG",
		sage: "Sage",
		sagews: "Sage",
		sls: "Scheme",
		sass: "Sass",
		scala: "Scala",
		sbt: "Scala",
		sc: "SuperCollider",
		scaml: "Scaml",
		scm: "Scheme",
		sld: "Scheme",
		sps: "Scheme",
		ss: "Scheme",
		sci: "Scilab",
		sce: "Scilab",
		self: "Self",
		sh: "Shell",
		bash: "Shell",
		bats: "Shell",
		command: "Shell",
		ksh: "Shell",
		"sh.in": "Shell",
		tmux: "Shell",
		tool: "Shell",
		zsh: "Shell",
		"sh-session": "ShellSession",
		shen: "Shen",
		sl: "Slash",
		slim: "Slim",
		smali: "Smali",
		tpl: "Smarty",
		sp: "SourcePawn",
		sma: "SourcePawn",
		nut: "Squirrel",
		stan: "Stan",
		ML: "Standard ML",
		fun: "Standard ML",
		sig: "Standard ML",
		sml: "Standard ML",
		do: "Stata",
		ado: "Stata",
		doh: "Stata",
		ihlp: "Stata",
		mata: "Stata",
		matah: "Stata",
		sthlp: "Stata",
		styl: "Stylus",
		scd: "SuperCollider",
		swift: "Swift",
		sv: "SystemVerilog",
		svh: "SystemVerilog",
		vh: "SystemVerilog",
		toml: "TOML",
		txl: "TXL",
		tcl: "Tcl",
		adp: "Tcl",
		tm: "Tcl",
		tcsh: "Tcsh",
		csh: "Tcsh",
		tex: "TeX",
		aux: "TeX",
		bbx: "TeX",
		bib: "TeX",
		cbx: "TeX",
		dtx: "TeX",
		ins: "TeX",
		lbx: "TeX",
		ltx: "TeX",
		mkii: "TeX",
		mkiv: "TeX",
		mkvi: "TeX",
		sty: "TeX",
		toc: "TeX",
		tea: "Tea",
		txt: "Text",
		no: "Text",
		textile: "Textile",
		thrift: "Thrift",
		tu: "Turing",
		ttl: "Turtle",
		twig: "Twig",
		ts: "TypeScript",
		tsx: "TypeScript",
		upc: "Unified Parallel C",
		anim: "Unity3D Asset",
		asset: "Unity3D Asset",
		mat: "Unity3D Asset",
		meta: "Unity3D Asset",
		prefab: "Unity3D Asset",
		unity: "Unity3D Asset",
		uno: "Uno",
		uc: "UnrealScript",
		ur: "UrWeb",
		urs: "UrWeb",
		vcl: "VCL",
		vhdl: "VHDL",
		vhd: "VHDL",
		vhf: "VHDL",
		vhi: "VHDL",
		vho: "VHDL",
		vhs: "VHDL",
		vht: "VHDL",
		vhw: "VHDL",
		vala: "Vala",
		vapi: "Vala",
		veo: "Verilog",
		vim: "VimL",
		vb: "Visual Basic",
		bas: "Visual Basic",
		frm: "Visual Basic",
		frx: "Visual Basic",
		vba: "Visual Basic",
		vbhtml: "Visual Basic",
		vbs: "Visual Basic",
		volt: "Volt",
		vue: "Vue",
		owl: "Web Ontology Language",
		webidl: "WebIDL",
		x10: "X10",
		xc: "XC",
		xml: "XML",
		ant: "XML",
		axml: "XML",
		ccxml: "XML",
		clixml: "XML",
		cproject: "XML",
		csl: "XML",
		csproj: "XML",
		ct: "XML",
		dita: "XML",
		ditamap: "XML",
		ditaval: "XML",
		"dll.config": "XML",
		dotsettings: "XML",
		filters: "XML",
		fsproj: "XML",
		fxml: "XML",
		glade: "XML",
		grxml: "XML",
		iml: "XML",
		ivy: "XML",
		jelly: "XML",
		jsproj: "XML",
		kml: "XML",
		launch: "XML",
		mdpolicy: "XML",
		mxml: "XML",
		nproj: "XML",
		nuspec: "XML",
		odd: "XML",
		osm: "XML",
		plist: "XML",
		props: "XML",
		ps1xml: "XML",
		psc1: "XML",
		pt: "XML",
		rdf: "XML",
		rss: "XML",
		scxml: "XML",
		srdf: "XML",
		storyboard: "XML",
		stTheme: "XML",
		"sublime-snippet": "XML",
		targets: "XML",
		tmCommand: "XML",
		tml: "XML",
		tmLanguage: "XML",
		tmPreferences: "XML",
		tmSnippet: "XML",
		tmTheme: "XML",
		ui: "XML",
		urdf: "XML",
		ux: "XML",
		vbproj: "XML",
		vcxproj: "XML",
		vssettings: "XML",
		vxml: "XML",
		wsdl: "XML",
		wsf: "XML",
		wxi: "XML",
		wxl: "XML",
		wxs: "XML",
		x3d: "XML",
		xacro: "XML",
		xaml: "XML",
		xib: "XML",
		xlf: "XML",
		xliff: "XML",
		xmi: "XML",
		"xml.dist": "XML",
		xproj: "XML",
		xsd: "XML",
		xul: "XML",
		zcml: "XML",
		"xsp-config": "XPages",
		"xsp.metadata": "XPages",
		xpl: "XProc",
		xproc: "XProc",
		xquery: "XQuery",
		xq: "XQuery",
		xql: "XQuery",
		xqm: "XQuery",
		xqy: "XQuery",
		xs: "XS",
		xslt: "XSLT",
		xsl: "XSLT",
		xojo_code: "Xojo",
		xojo_menu: "Xojo",
		xojo_report: "Xojo",
		xojo_script: "Xojo",
		xojo_toolbar: "Xojo",
		xojo_window: "Xojo",
		xtend: "Xtend",
		yml: "YAML",
		reek: "YAML",
		rviz: "YAML",
		"sublime-syntax": "YAML",
		syntax: "YAML",
		yaml: "YAML",
		"yaml-tmlanguage": "YAML",
		yang: "YANG",
		y: "Yacc",
		yacc: "Yacc",
		yy: "Yacc",
		zep: "Zephir",
		zimpl: "Zimpl",
		zmpl: "Zimpl",
		zpl: "Zimpl",
		desktop: "desktop",
		"desktop.in": "desktop",
		ec: "eC",
		eh: "eC",
		edn: "edn",
		fish: "fish",
		mu: "mupad",
		nc: "nesC",
		ooc: "ooc",
		rst: "reStructuredText",
		rest: "reStructuredText",
		"rest.txt": "reStructuredText",
		"rst.txt": "reStructuredText",
		wisp: "wisp",
		prg: "xBase",
		prw: "xBase"
	};
}));
// node_modules/node-sarif-builder/dist/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.setOptionValues = setOptionValues;
	function setOptionValues(options, object) {
		for (const key of Object.keys(options)) if (options[key] !== void 0) object[key] = options[key];
		return object;
	}
}));
// node_modules/node-sarif-builder/dist/lib/sarif-builder.js
var require_sarif_builder = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SarifBuilder = void 0;
	var fs = __importStar(require_lib$1());
	var languages_1 = require_languages();
	var utils_1 = require_utils();
	var SarifBuilder = class {
		constructor(options = {}) {
			this.log = {
				$schema: "http://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: []
			};
			(0, utils_1.setOptionValues)(options, this.log);
		}
		addRun(sarifRunBuilder) {
			this.log.runs.push(sarifRunBuilder.run);
		}
		generateSarifFileSync(file) {
			const sarifJsonString = this.buildSarifJsonString();
			fs.writeFileSync(file, sarifJsonString, "utf8");
		}
		async generateSarifFile(file) {
			const sarifJsonString = this.buildSarifJsonString();
			await fs.writeFile(file, sarifJsonString, "utf8");
		}
		buildSarifOutput() {
			this.log.runs = this.log.runs.map((run) => this.completeRunFields(run));
			return this.log;
		}
		buildSarifJsonString(options = { indent: false }) {
			this.buildSarifOutput();
			const sarifJson = options.indent ? JSON.stringify(this.log, null, 2) : JSON.stringify(this.log);
			if (sarifJson.includes("SARIF_BUILDER_INVALID")) throw new Error("Your SARIF log is invalid, please solve SARIF_BUILDER_INVALID messages");
			return sarifJson;
		}
		completeRunFields(run) {
			var _a, _b, _c, _d, _e, _f;
			run.artifacts = run.artifacts || [];
			const existingArtifactUris = new Set(run.artifacts.map((a) => {
				var _a;
				return (_a = a === null || a === void 0 ? void 0 : a.location) === null || _a === void 0 ? void 0 : _a.uri;
			}).filter(Boolean));
			for (const result of run.results || []) for (const location of result.locations || []) {
				const uri = (_b = (_a = location === null || location === void 0 ? void 0 : location.physicalLocation) === null || _a === void 0 ? void 0 : _a.artifactLocation) === null || _b === void 0 ? void 0 : _b.uri;
				if (uri && !existingArtifactUris.has(uri)) {
					const lastDot = uri.lastIndexOf(".");
					const ext = lastDot !== -1 ? uri.slice(lastDot + 1) : "";
					const language = languages_1.EXTENSIONS_LANGUAGES[ext] || "unknown";
					run.artifacts.push({
						sourceLanguage: language,
						location: { uri }
					});
					existingArtifactUris.add(uri);
				}
			}
			const artifactIndexMap = /* @__PURE__ */ new Map();
			run.artifacts.forEach((artifact, index) => {
				var _a;
				const uri = (_a = artifact === null || artifact === void 0 ? void 0 : artifact.location) === null || _a === void 0 ? void 0 : _a.uri;
				if (uri) artifactIndexMap.set(uri, index);
			});
			const rulesIndexMap = /* @__PURE__ */ new Map();
			(((_d = (_c = run === null || run === void 0 ? void 0 : run.tool) === null || _c === void 0 ? void 0 : _c.driver) === null || _d === void 0 ? void 0 : _d.rules) || []).forEach((rule, index) => {
				rulesIndexMap.set(rule.id, index);
			});
			for (const result of run.results || []) {
				if (result.ruleId) {
					const ruleIndex = rulesIndexMap.get(result.ruleId);
					if (ruleIndex !== void 0) result.ruleIndex = ruleIndex;
				}
				if (result.locations) for (const location of result.locations) {
					const uri = (_f = (_e = location === null || location === void 0 ? void 0 : location.physicalLocation) === null || _e === void 0 ? void 0 : _e.artifactLocation) === null || _f === void 0 ? void 0 : _f.uri;
					if (uri) {
						const artIndex = artifactIndexMap.get(uri);
						if (artIndex !== void 0) location.physicalLocation.artifactLocation.index = artIndex;
					}
				}
			}
			return run;
		}
	};
	exports.SarifBuilder = SarifBuilder;
}));
// node_modules/node-sarif-builder/dist/lib/sarif-result-builder.js
var require_sarif_result_builder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SarifResultBuilder = void 0;
	var utils_1 = require_utils();
	var SarifResultBuilder = class {
		constructor(options = {}) {
			this.result = {
				level: "error",
				message: {},
				ruleId: "SARIF_BUILDER_INVALID: Please send the rule Id ruleId property, or call setRuleId(ruleId)"
			};
			(0, utils_1.setOptionValues)(options, this.result);
		}
		initSimple(options) {
			this.setLevel(options.level);
			this.setMessageText(options.messageText);
			this.setRuleId(options.ruleId);
			if (options.fileUri) this.setLocationArtifactUri({ uri: options.fileUri });
			if (options.startLine !== null && options.startLine !== void 0) {
				const region = {
					startLine: options.startLine,
					startColumn: options.startColumn || 1,
					endLine: options.endLine || options.startLine,
					endColumn: options.endColumn || 1
				};
				if (options.startLine === 0 || options.startColumn === 0 || options.endLine === 0 || options.endColumn === 0) throw new Error("Region limit can not be 0 (minimum line 1 or column 1) in " + JSON.stringify(options));
				this.setLocationRegion(region);
			}
			return this;
		}
		setLevel(level) {
			this.result.level = level;
		}
		setMessageText(message) {
			this.result.message.text = message;
		}
		setRuleId(ruleId) {
			this.result.ruleId = ruleId;
		}
		setLocationRegion(region) {
			this.manageInitPhysicalLocation();
			this.result.locations[0].physicalLocation.region = region;
		}
		setLocationArtifactUri(artifactLocation) {
			this.manageInitPhysicalLocation();
			this.result.locations[0].physicalLocation.artifactLocation = artifactLocation;
		}
		manageInitLocation() {
			var _a, _b;
			if ((_b = (_a = this.result) === null || _a === void 0 ? void 0 : _a.locations) === null || _b === void 0 ? void 0 : _b.length) return;
			this.result.locations = [{}];
		}
		manageInitPhysicalLocation() {
			this.manageInitLocation();
			if (this.result.locations[0].physicalLocation) return;
			this.result.locations[0].physicalLocation = {};
		}
	};
	exports.SarifResultBuilder = SarifResultBuilder;
}));
// node_modules/node-sarif-builder/dist/lib/sarif-rule-builder.js
var require_sarif_rule_builder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SarifRuleBuilder = void 0;
	var utils_1 = require_utils();
	var SarifRuleBuilder = class {
		constructor(options = {}) {
			this.rule = {
				id: "SARIF_BUILDER_INVALID: Please send the rule identifier in id property, or call setRuleId(ruleId)",
				shortDescription: { text: "SARIF_BUILDER_INVALID: Please send the rule text in shortDescription.text property, or call setShortDescriptionText(text)" }
			};
			(0, utils_1.setOptionValues)(options, this.rule);
		}
		initSimple(options) {
			this.setRuleId(options.ruleId);
			if (options.shortDescriptionText) this.setShortDescriptionText(options.shortDescriptionText);
			if (options.fullDescriptionText) this.setFullDescriptionText(options.fullDescriptionText);
			if (options.helpUri) this.setHelpUri(options.helpUri);
			return this;
		}
		setRuleId(ruleId) {
			this.rule.id = ruleId;
		}
		setShortDescriptionText(shortDescriptionText) {
			this.rule.shortDescription.text = shortDescriptionText;
		}
		setFullDescriptionText(fullDescriptionText) {
			this.rule.fullDescription = this.rule.fullDescription || { text: "" };
			this.rule.fullDescription.text = fullDescriptionText;
		}
		setHelpUri(url) {
			this.rule.helpUri = url;
		}
	};
	exports.SarifRuleBuilder = SarifRuleBuilder;
}));
// node_modules/node-sarif-builder/dist/lib/sarif-run-builder.js
var require_sarif_run_builder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SarifRunBuilder = void 0;
	var utils_1 = require_utils();
	var SarifRunBuilder = class {
		constructor(options = {}) {
			this.run = {
				tool: { driver: {
					name: process.env.npm_package_name || "SARIF_BUILDER_INVALID: Please send the tool name in tool.driver.name property, or call setToolName(name)",
					rules: []
				} },
				results: []
			};
			(0, utils_1.setOptionValues)(options, this.run);
		}
		initSimple(options) {
			this.setToolDriverName(options.toolDriverName);
			this.setToolDriverVersion(options.toolDriverVersion);
			if (options.url) this.setToolDriverUri(options.url);
			return this;
		}
		addRule(sarifRuleBuilder) {
			this.run.tool.driver.rules.push(sarifRuleBuilder.rule);
		}
		addResult(sarifResultBuilder) {
			this.run.results.push(sarifResultBuilder.result);
		}
		setToolDriverName(name) {
			this.run.tool.driver.name = name;
		}
		setToolDriverVersion(version) {
			this.run.tool.driver.version = version;
		}
		setToolDriverUri(url) {
			this.run.tool.driver.informationUri = url;
		}
	};
	exports.SarifRunBuilder = SarifRunBuilder;
}));
// src/audit/formats/to-sarif.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SarifResultBuilder = exports.SarifRuleBuilder = exports.SarifRunBuilder = exports.SarifBuilder = void 0;
	var sarif_builder_1 = require_sarif_builder();
	Object.defineProperty(exports, "SarifBuilder", {
		enumerable: true,
		get: function() {
			return sarif_builder_1.SarifBuilder;
		}
	});
	var sarif_result_builder_1 = require_sarif_result_builder();
	Object.defineProperty(exports, "SarifResultBuilder", {
		enumerable: true,
		get: function() {
			return sarif_result_builder_1.SarifResultBuilder;
		}
	});
	var sarif_rule_builder_1 = require_sarif_rule_builder();
	Object.defineProperty(exports, "SarifRuleBuilder", {
		enumerable: true,
		get: function() {
			return sarif_rule_builder_1.SarifRuleBuilder;
		}
	});
	var sarif_run_builder_1 = require_sarif_run_builder();
	Object.defineProperty(exports, "SarifRunBuilder", {
		enumerable: true,
		get: function() {
			return sarif_run_builder_1.SarifRunBuilder;
		}
	});
})))();
var resultOf = (one) => {
	const { id, check, result, says, cure = "", page, state, evidence } = one;
	const built = new import_dist.SarifResultBuilder().initSimple({
		ruleId: check,
		level: result === "fail" ? "error" : "warning",
		messageText: `${says} State: ${state}.${evidence.by ? ` By: ${evidence.by}.` : ""} ${cure}`.trim(),
		fileUri: page
	});
	built.result.partialFingerprints = { askfirst: id };
	if (one.ignored) built.result.suppressions = [{
		kind: "external",
		justification: one.ignored.reason
	}];
	if (one.known) built.result.baselineState = "unchanged";
	return built;
};
/**
* The report in SARIF 2.1.0, for code scanning. Checks that passed are left out.
* @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
*/
var toSarif = ({ tool, results }) => {
	const run = new import_dist.SarifRunBuilder().initSimple({
		toolDriverName: "askfirst audit",
		toolDriverVersion: tool.version,
		url: "https://github.com/askfirst/askfirst#readme"
	});
	for (const check of Object.keys(CHECKS)) run.addRule(new import_dist.SarifRuleBuilder().initSimple({
		ruleId: check,
		shortDescriptionText: CHECKS[check].title,
		fullDescriptionText: CHECKS[check].cure
	}));
	for (const one of results) if (one.result !== "pass") run.addResult(resultOf(one));
	const sarif = new import_dist.SarifBuilder();
	sarif.addRun(run);
	return sarif.buildSarifJsonString({ indent: true });
};
// src/audit/report/summarize.ts
/** Counts the results of each kind. Ignored and known ones are counted separately. */
var summarize = (results) => {
	const summary = {
		pass: 0,
		fail: 0,
		inconclusive: 0,
		ignored: 0,
		known: 0
	};
	for (const { result, ignored, known } of results) if (result === "pass") summary.pass += 1;
	else if (ignored) summary.ignored += 1;
	else if (known) summary.known += 1;
	else summary[result] += 1;
	return summary;
};
// src/audit/report/leave-out.ts
/**
* Reads a list of findings to ignore.
* @throws {TypeError} if one has no reason or no day
*/
var readIgnores = (json) => {
	const list = JSON.parse(json);
	if (!Array.isArray(list)) throw new TypeError("The file of ignores has to be a list");
	return list.map(({ check = "", name, reason = "", until = "" }, index) => {
		if (!check || !reason.trim() || !/^\d{4}-\d\d-\d\d$/.test(until)) throw new TypeError(`Ignore ${index + 1} needs a check, a reason, and until when (YYYY-MM-DD)`);
		return {
			check,
			reason,
			until,
			...name && { name }
		};
	});
};
var isMeant = ({ check, name, until }, result, today) => today <= until && (check === result.check || check === result.id) && (!name || !!result.evidence.name?.includes(name));
/** Marks the results that are ignored, or known from the baseline, so that they don't count. */
var leaveOut = (report, ignores, baseline, today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)) => {
	const known = new Set(baseline?.results.filter(({ result }) => result !== "pass").map(({ id }) => id));
	const results = report.results.map((one) => {
		if (one.result === "pass") return one;
		const ignore = ignores.find((each) => isMeant(each, one, today));
		if (ignore) return {
			...one,
			ignored: {
				reason: ignore.reason,
				until: ignore.until
			}
		};
		return known.has(one.id) ? {
			...one,
			known: true
		} : one;
	});
	return {
		...report,
		results,
		summary: summarize(results)
	};
};
// src/audit/run/other-tool.ts
/** How long giving the answer may take, in milliseconds. */
var PATIENCE = 2e4;
/** The policy that a site with another tool is checked against. It declares only the tool's own record. */
var otherToolPolicy = { services: [{
	id: "choice",
	category: "necessary",
	name: "The choice, as the site’s tool keeps it",
	cookies: [
		...[
			"cc_cookie",
			"klaro",
			"tarteaucitron",
			"CookieConsent",
			"CookieConsentBulk*",
			"OptanonConsent",
			"OptanonAlertBoxClosed"
		].map((name) => ["cookie", name]),
		...[
			"cookieyes-consent",
			"osano_consentmanager*",
			"didomi_token",
			"euconsent-v2",
			"borlabs-cookie",
			"cmplz_*",
			"_iub_cs-*"
		].map((name) => ["cookie", name]),
		...[
			"cookieconsent_status",
			"cookie_notice_accepted",
			"axeptio_*",
			"c15t",
			"c15t-consent"
		].map((name) => ["cookie", name]),
		...[
			"cc_cookie",
			"klaro",
			"osano_consentmanager*",
			"uc_*",
			"ucString",
			"didomi_token",
			"c15t*"
		].map((name) => ["localStorage", name])
	].map(([kind, name]) => ({
		kind,
		name
	}))
}] };
/** Autoconsent's script, and what starts it as its browser extension does. */
var starting = (script, rules, answer) => `if (window === top) {
  window.askfirstAudit = [];
  window.autoconsentSendMessage = async (message) => {
    window.askfirstAudit.push([message.type, message.result]);
    if (message.type !== 'init') return;
    await undefined;
    const config = { enabled: true, autoAction: '${answer}', enablePrehide: false, detectRetries: 20 };
    await autoconsentReceiveMessage({ type: 'initResp', config, rules: ${JSON.stringify(rules)} });
  };
  ${script}
}`;
/**
* Loads DuckDuckGo's autoconsent, which can answer hundreds of consent tools.
* @param from the folders in which it may be installed
* @returns undefined if none has it
*/
var loadOtherTool = (from) => {
	for (const folder of from) try {
		const { resolve } = createRequire(`${folder}/`);
		const path = resolve("@duckduckgo/autoconsent/rules/rules.json");
		const rules = JSON.parse(readFileSync(path, "utf8"));
		const script = readFileSync(join(dirname(path), "../dist/autoconsent.playwright.js"), "utf8");
		return {
			async prepare(context, answer) {
				await context.addInitScript({ content: starting(script, rules, answer) });
			},
			answered: (page) => page.waitForFunction(() => window.askfirstAudit?.some(([type, result]) => type === "autoconsentDone" || /^opt(?:In|Out)Result$/.test(type) && result === true), void 0, { timeout: PATIENCE }).then(() => void 0, () => "no question was found that autoconsent can answer")
		};
	} catch {}
};
/** Used if autoconsent isn't installed: it answers nothing and says why. */
var withoutAutoconsent = {
	prepare: () => Promise.resolve(),
	answered: () => Promise.resolve("the site has no Askfirst, and to answer in other tools takes npm install --save-dev @duckduckgo/autoconsent")
};
// src/audit/checks/consent-mode.ts
var KEYS = [
	"ad_storage",
	"analytics_storage",
	"ad_user_data",
	"ad_personalization"
];
/** Whether each letter of `gcd` means granted in the end. `l` means that the key was never set. */
var LETTERS = {
	t: true,
	r: true,
	n: true,
	v: true,
	p: false,
	q: false,
	m: false,
	u: false
};
/**
* Reads two parameters: `gcs` is `G1` and one digit each for ad_storage and analytics_storage; `gcd` has one letter for each key, and digits
* between them.
* @see https://developers.google.com/tag-platform/security/concepts/consent-mode
*/
var readConsentMode = ({ gcs, gcd }) => {
	const [, ads, analytics] = /^G1([01])([01])/.exec(gcs) ?? [];
	const letters = [...gcd.matchAll(/[a-z]/g)].map(([letter]) => LETTERS[letter]);
	const fromLetters = KEYS.flatMap((key, index) => letters[index] === void 0 ? [] : [[key, letters[index]]]);
	return {
		...ads && { ad_storage: ads === "1" },
		...analytics && { analytics_storage: analytics === "1" },
		...Object.fromEntries(fromLetters)
	};
};
// src/audit/checks/check-consent-mode.ts
/** The id that each key stands for unless the policy maps it. The adapter has the same defaults. */
var DEFAULTS = {
	ad_storage: "marketing",
	analytics_storage: "analytics",
	ad_user_data: "marketing",
	ad_personalization: "marketing"
};
/** Whether a key is granted in this state; undefined if the policy has no such id. */
var truthOf = (policy, decisions, key) => {
	const expression = policy.adapters?.google?.[key] ?? DEFAULTS[key];
	try {
		return evaluateExpression(String(expression), (id) => {
			const decision = decisions[id];
			if (!decision) throw new RangeError(id);
			return decision.allowed ? 1 : 0;
		}) === 1;
	} catch {
		return;
	}
};
/** Compares what Google's tags send as consent with the visitor's choice. */
var checkConsentMode = (requests, policy, decisions, at) => requests.flatMap(({ consentMode, address, kind, by }) => {
	if (!consentMode) return [];
	const said = readConsentMode(consentMode);
	return Object.keys(said).map((key) => {
		const truth = truthOf(policy, decisions, key);
		const words = (granted) => granted ? "granted" : "denied";
		const known = truth === said[key] ? "pass" : "fail";
		return {
			...at,
			check: "consent-mode",
			result: truth === void 0 ? "inconclusive" : known,
			says: `Google is told that ${key} is ${words(said[key])}; in this state it is ${truth === void 0 ? "not known" : words(truth)}.`,
			evidence: {
				name: address,
				kind,
				seen: `${key}: ${words(said[key])}`,
				...by && { by }
			}
		};
	});
});
// src/audit/checks/check-disguise.ts
/** How a request of a company's tag is recognized on any host: by parameters that appear together, or by the end of its path. */
var SIGNS = [
	{
		company: "Google Analytics",
		parameters: [
			"tid",
			"cid",
			"v"
		]
	},
	{
		company: "Google Analytics",
		path: /\/g\/collect$/
	},
	{
		company: "Google Tag Manager",
		path: /\/(?:gtm|gtag\/js)(?:\.js)?$/
	},
	{
		company: "Meta",
		parameters: [
			"id",
			"ev",
			"dl"
		]
	},
	{
		company: "Matomo",
		parameters: [
			"idsite",
			"rec",
			"_id"
		]
	},
	{
		company: "PostHog",
		path: /\/(?:i\/v0\/e|decide|flags|array\/[^/]+\/config(?:\.js)?)\/?$/
	},
	{
		company: "Mixpanel",
		path: /\/(?:mp|mixpanel)\/(?:track|engage)\/?$/
	},
	{
		company: "Segment",
		path: /\/v1\/(?:p|t|i|batch)$/
	},
	{
		company: "Snowplow",
		path: /\/com\.snowplowanalytics\.snowplow\/tp2$/
	},
	{
		company: "Plausible",
		path: /\/js\/script(?:\.[\w-]+)*\.js$/
	},
	{
		company: "Microsoft Advertising",
		parameters: [
			"ti",
			"mid",
			"evt"
		]
	},
	{
		company: "TikTok",
		path: /\/api\/v2\/pixel/
	}
];
/** The company whose tag a request looks like. */
var companyOf = ({ address, parameters }) => SIGNS.find((sign) => sign.path?.test(new URL(address).pathname) ?? sign.parameters?.every((name) => parameters.includes(name)))?.company;
/** Finds undeclared requests that another company's tag makes to the site's own addresses. */
var checkDisguise = (requests, at) => requests.flatMap((request) => {
	if (request.verdict !== "own") return [];
	const company = companyOf(request);
	if (!company) return [];
	const { address, kind, by } = request;
	return [{
		...at,
		check: "first-party-disguise",
		result: "fail",
		says: `${address} is an address of this site, and what goes there is what ${company} collects.`,
		evidence: {
			name: address,
			kind,
			...by && { by }
		}
	}];
});
// src/audit/report/english-of.ts
/** The English version of a policy's text, or its first one. */
var englishOf = (text) => typeof text === "string" ? text : text["en"] ?? Object.values(text)[0] ?? "";
// src/audit/checks/seen-function.ts
/** The ids that an expression names. */
var idsOf = (expression) => expression.match(/[a-z0-9-]+/g) ?? [];
/** The services that a function needs: those that it names, and those in the categories that it names. */
var servicesOf = ({ services }, { needs }) => {
	const ids = idsOf(needs);
	return services.filter(({ id, category }) => ids.includes(id) || ids.includes(category)).map(({ id }) => id);
};
/** Looks for the policy's functions on a page. */
var seenFunctions = (page, policy) => page.evaluate((functions) => {
	const isSeen = (element) => {
		const { width, height } = element.getBoundingClientRect();
		return width > 0 && height > 0;
	};
	const all = (selector) => [...document.querySelectorAll(selector)];
	const names = (element, attribute) => (element.getAttribute(attribute) ?? "").match(/[a-z0-9-]+/g) ?? [];
	return functions.map(({ id, needed }) => {
		const notices = all("askfirst-notice").filter((one) => names(one, "for").includes(id));
		const marks = all("[data-consent-function]").filter((one) => names(one, "data-consent-function").includes(id));
		const waiting = all("[data-consent]").filter((one) => names(one, "data-consent").some((name) => needed.includes(name)));
		return {
			id,
			isHere: notices.length + marks.length + waiting.length > 0,
			saysOff: notices.some((one) => isSeen(one) && !!one.shadowRoot?.querySelector(".card")) || marks.some((one) => isSeen(one) && (one.hasAttribute("aria-describedby") || one.hasAttribute("aria-disabled")))
		};
	});
}, policy.functions.map((one) => ({
	id: one.id,
	needed: [...idsOf(one.needs), ...servicesOf(policy, one)]
})));
// src/audit/checks/check-functions.ts
/** Whether a function is on in this state: all services that it needs are allowed. */
var isOn = (stop, policy, one) => servicesOf(policy, one).every((id) => !!stop.decisions[id]?.allowed);
/** Why an allowed function doesn't work on a page; undefined if it seems to work. */
var problemOf = (stop, policy, one) => {
	if (stop.functions.find(({ id }) => id === one.id)?.saysOff) return "its notice still says that it is off";
	const needed = servicesOf(policy, one);
	const failed = stop.observed.requests.find(({ fate, services, kind }) => fate === "failed" && kind !== "ping" && services.some((id) => needed.includes(id)));
	return failed && `${failed.address} couldn’t be loaded`;
};
/** The pages that have a function: those that show it, and those on which its services made a request. */
var pagesOf = (stops, policy, one) => {
	const needed = servicesOf(policy, one);
	const here = stops.filter(({ functions, observed, page }) => functions.some(({ id, isHere }) => id === one.id && isHere) || observed.requests.some((request) => request.page === page && request.services.some((id) => needed.includes(id))));
	return [...new Set(here.map(({ page }) => page))];
};
/** Checks each function on the pages that have it: where it is off the page says so, and where it is on it works. */
var checkFunctions = (stops, policy, engine) => policy.functions.flatMap((one) => {
	const pages = pagesOf(stops, policy, one);
	const name = englishOf(one.title);
	if (!pages.length) {
		const says = `The function ${JSON.stringify(name)} was found on none of the pages.`;
		return [{
			engine,
			state: "undecided",
			page: stops[0]?.page ?? "",
			check: "function-says-so",
			result: "inconclusive",
			says,
			evidence: {
				name: one.id,
				kind: "function"
			}
		}];
	}
	return stops.filter(({ page, state }) => pages.includes(page) && state !== "no-scripts").map((stop) => {
		const { state, page, functions } = stop;
		const at = {
			engine,
			state,
			page,
			evidence: {
				name: one.id,
				kind: "function"
			}
		};
		if (!isOn(stop, policy, one)) {
			const says = functions.some(({ id, saysOff }) => id === one.id && saysOff);
			return {
				...at,
				check: "function-says-so",
				result: says ? "pass" : "fail",
				says: `The function ${JSON.stringify(name)} is off, and the page ${says ? "says so" : "doesn’t say so"}.`
			};
		}
		const problem = problemOf(stop, policy, one);
		return {
			...at,
			check: "function-works",
			result: problem ? "fail" : "pass",
			says: `The function ${JSON.stringify(name)} is allowed${problem ? `, and ${problem}` : " and works as far as it could be seen"}.`,
			...problem && { evidence: {
				...at.evidence,
				seen: problem
			} }
		};
	});
});
// src/core/rules/covers.ts
/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
var covers = (declared, name) => new RegExp(`^${globSource(declared)}$`, "s").test(name);
// src/audit/checks/lifetime.ts
var DAY = 1;
/** How many days a unit has at most, so that no declared lifetime is read as shorter than it was meant. */
var UNITS$1 = {
	second: DAY / 86400,
	minute: DAY / 1440,
	hour: DAY / 24,
	day: DAY,
	week: 7,
	month: 31,
	year: 366 * DAY
};
/**
* The longest time that a declared lifetime can mean, in days: "13 months", "a day", "until you close the browser" (0).
* @returns undefined if the words name no lifetime
*/
var lifetimeDays = (declared) => {
	if (declared === void 0) return void 0;
	const text = englishOf(declared).toLowerCase();
	if (/session|close (?:the|your) browser|tab is closed|close the tab/.test(text)) return 0;
	const found = /(\d+(?:\.\d+)?|an?|one|two|three|six|twelve)\s+(second|minute|hour|day|week|month|year)/.exec(text);
	if (!found) return void 0;
	const words = {
		a: 1,
		an: 1,
		one: 1,
		two: 2,
		three: 3,
		six: 6,
		twelve: 12
	};
	const [, count = "", unit = ""] = found;
	return (words[count] ?? Number(count)) * (UNITS$1[unit] ?? 0);
};
// src/audit/checks/check-lifetimes.ts
/** A lifetime may be one day longer than declared, because clocks and the lengths of months differ. */
var TOLERANCE_DAYS = 1;
/** How many days a cookie has left; 0 for a session cookie. */
var daysLeft = ({ expires }, now = Date.now()) => expires === void 0 ? 0 : (expires * 1e3 - now) / 864e5;
/** Finds cookies that live longer than declared. */
var checkLifetimes = (entries, policy, at) => entries.flatMap((entry) => {
	if (entry.kind !== "cookie") return [];
	const declared = policy.services.filter(({ id }) => entry.services.includes(id)).flatMap(({ cookies = [] }) => cookies).filter(({ kind = "cookie", name }) => kind === "cookie" && covers(name, entry.name)).map(({ lifetime }) => lifetime);
	const most = declared.map(lifetimeDays).filter((days) => days !== void 0);
	const seen = daysLeft(entry);
	if (!most.length || seen <= Math.max(...most) + TOLERANCE_DAYS) return [];
	const [first = ""] = declared;
	return [{
		...at,
		check: "lifetime-longer",
		result: "fail",
		says: `The cookie ${entry.name} stays ${Math.round(seen)} days; the policy says ${JSON.stringify(first)}.`,
		evidence: {
			name: entry.name,
			kind: entry.kind,
			services: entry.services,
			place: entry.place,
			declared: JSON.stringify(first),
			seen: `${Math.round(seen)} days`,
			...entry.by && { by: entry.by }
		}
	}];
});
// src/audit/checks/check-observed.ts
/** The sentence of the report for each kind of finding. */
var SAYS = {
	"request-undeclared": (name) => `${name} was asked for, and the policy names nobody there.`,
	"request-not-allowed": (name, of) => `${name} was asked for, though ${of} isn’t allowed.`,
	"entry-undeclared": (name) => `${name} was stored, and the policy doesn’t name it.`,
	"entry-not-allowed": (name, of) => `${name} was stored, though ${of} isn’t allowed.`
};
var KINDS = [
	"request-undeclared",
	"request-not-allowed",
	"entry-undeclared",
	"entry-not-allowed"
];
/** The names of services, as people know them. */
var namesOf = (ids, policy) => ids.map((id) => policy.services.find((one) => one.id === id)?.name ?? id).map((name) => typeof name === "string" ? name : Object.values(name)[0] ?? "").join(", ");
/** Reports what the page stored and requested against the policy. A check without a finding passes. */
var checkObserved = (stop, policy, engine) => {
	const { state, page } = stop;
	const found = findingsIn(stop.observed, page).map((finding) => {
		const { check, name, kind, services, by, place, length, redirectedFrom } = finding;
		const what = check.startsWith("entry") ? `The ${kind} entry ${name}` : name;
		return {
			check,
			engine,
			state,
			page: finding.page,
			result: "fail",
			says: SAYS[check](what, namesOf(services, policy)),
			evidence: {
				name,
				kind,
				services,
				picture: state,
				...by && { by },
				...place && { place },
				...length !== void 0 && { length },
				...redirectedFrom && { redirectedFrom }
			}
		};
	});
	const passed = KINDS.filter((check) => !found.some((one) => one.check === check)).map((check) => ({
		check,
		engine,
		state,
		page,
		result: "pass",
		says: "Nothing was found.",
		evidence: {}
	}));
	return [...found, ...passed];
};
// src/audit/checks/results.ts
/** Equal keys mean the same result. The page isn't part of it, since one leak is often on all pages; nor a port, which changes each run. */
var keyOf = ({ check, engine, state, page, evidence, result }) => {
	const path = evidence.name ? "" : page;
	return [
		check,
		engine,
		state,
		result === "pass" ? page : path,
		evidence.kind,
		evidence.name,
		evidence.seen
	].join(" ").replace(/\b(https?:\/\/[^/:]+):\d+/g, "$1");
};
/** Collects results, each once. If several pages have the same result, the first is kept and lists all of them. */
var createResults = () => {
	const results = /* @__PURE__ */ new Map();
	return {
		add(made) {
			const key = keyOf(made);
			const same = results.get(key);
			const pages = [.../* @__PURE__ */ new Set([...same?.evidence.pages ?? (same ? [same.page] : []), made.page])];
			const { cure } = CHECKS[made.check];
			results.set(key, {
				id: createHash("sha256").update(key).digest("hex").slice(0, 12),
				...same ?? made,
				...made.result !== "pass" && { cure },
				evidence: {
					...(same ?? made).evidence,
					...pages.length > 1 && { pages }
				}
			});
		},
		list: () => [...results.values()]
	};
};
// src/audit/report/report-of.ts
var matrixOf = (stops, { services }, states) => services.flatMap(({ id }) => states.flatMap((state) => {
	const here = stops.filter((stop) => stop.state === state);
	const [first] = here;
	if (!first) return [];
	const count = (observed) => observed.filter((one) => one.services.includes(id)).length;
	const entries = new Set(here.flatMap(({ observed }) => observed.entries.filter((one) => one.services.includes(id)).map(({ kind, name }) => `${kind} ${name}`)));
	return [{
		service: id,
		state,
		allowed: !!first.decisions[id]?.allowed,
		entries: entries.size,
		requests: here.reduce((sum, { observed }) => sum + count(observed.requests), 0)
	}];
}));
/** The requests of the first page in each state, in order, without the site's own. */
var timelineOf = (stops, first = "") => stops.filter(({ page }) => page === first).flatMap(({ state, page, observed }) => observed.requests.filter(({ verdict, isNavigation }) => verdict !== "own" || isNavigation).map(({ at, kind, address, services, verdict, by }) => ({
	state,
	page,
	at,
	kind,
	name: address,
	services,
	verdict,
	...by && { by }
})));
var keptIn = (stops) => {
	const kept = stops.flatMap(({ state, observed }) => observed.entries.map(({ kind, name, place, length, expires, services, verdict }) => ({
		state,
		kind,
		name,
		place: place.replace(/:\d+$/, ""),
		services,
		verdict,
		...length !== void 0 && { length },
		...expires !== void 0 && { days: Math.round(daysLeft({ expires })) }
	})));
	return [...new Map(kept.map((one) => [`${one.state} ${one.kind} ${one.place} ${one.name}`, one])).values()];
};
/** What is declared and was seen in no state. */
var notSeenIn = (stops, { services }) => {
	const entries = stops.flatMap(({ observed }) => observed.entries);
	const asked = new Set(stops.flatMap(({ observed }) => observed.requests.flatMap((one) => one.services)));
	return services.flatMap(({ id, hosts = [], cookies = [] }) => [...cookies.filter(({ name, kind = "cookie" }) => !entries.some((entry) => entry.kind === kind && covers(name, entry.name))).map(({ name, kind = "cookie" }) => ({
		service: id,
		kind,
		name
	})), ...hosts.length && !asked.has(id) ? [{
		service: id,
		kind: "hosts",
		name: hosts.join(", ")
	}] : []]);
};
/** Makes the report from what was seen on each page. */
var reportOf = (stops, results, run) => {
	const { began, plan, engines, states } = run;
	const { policy, pages, letThrough, otherTool } = plan;
	return {
		format: 1,
		tool: {
			name: "askfirst",
			version: "0.1.0"
		},
		began: began.toISOString(),
		seconds: Math.round((Date.now() - began.getTime()) / 100) / 10,
		pages,
		engines,
		states,
		letThrough,
		results,
		policy: otherTool ? null : {
			revision: policy.revision,
			services: policy.services.map(({ id, name, category }) => ({
				id,
				name: englishOf(name),
				category
			})),
			functions: policy.functions.map(({ id, title }) => ({
				id,
				title: englishOf(title)
			}))
		},
		matrix: matrixOf(stops, policy, states),
		timeline: timelineOf(stops, pages[0]),
		kept: keptIn(stops),
		notSeen: otherTool ? [] : notSeenIn(stops, policy),
		pictures: stops.flatMap(({ state, page, picture }) => picture ? [{
			name: state,
			state,
			page,
			data: picture
		}] : []),
		summary: summarize(results)
	};
};
// src/audit/browsing/barrier.ts
/** Hosts that Chromium itself contacts, whatever page is open. */
var OF_THE_BROWSER = [...[
	"content-autofill",
	"optimizationguide-pa",
	"safebrowsing",
	"update",
	"chromewebstore"
].map((name) => `${name}.googleapis.com`), ...[
	"accounts",
	"clients2",
	"clients1",
	"android.clients",
	"mtalk",
	"redirector.gvt1"
].map((name) => `${name}.google.com`)];
/**
* Puts up a barrier around a site.
* @param through hosts that may still be reached
*/
var createBarrier = async (site, through) => {
	const hosts = /* @__PURE__ */ new Set();
	const note = (host) => {
		hosts.add(host.replace(/:(?:443|80)$/, ""));
	};
	const server = createServer(({ url = "" }, response) => {
		if (URL.canParse(url)) note(new URL(url).host);
		response.writeHead(200, {
			"Content-Type": "text/plain",
			"Access-Control-Allow-Origin": "*"
		}).end();
	});
	server.on("connect", ({ url = "" }, socket) => {
		note(url);
		socket.on("error", () => {});
		socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
	});
	await new Promise((done) => server.listen(0, "127.0.0.1", done));
	const bound = server.address();
	if (bound === null || typeof bound === "string") throw new Error("The barrier has no port");
	const { port } = bound;
	const own = siteOf(site);
	return {
		proxy: {
			server: `http://127.0.0.1:${port}`,
			bypass: [.../* @__PURE__ */ new Set([
				new URL(site).hostname,
				own,
				`.${own}`,
				...through
			])].join(",")
		},
		hosts: () => [...hosts].filter((host) => !OF_THE_BROWSER.includes(host)),
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
};
// src/audit/checks/check-answers.ts
var ANSWERS = ["accept-all", "refuse-all"];
/** A button with a longer text may be this many times as wide. */
var MOST_WIDER = 2;
var looksOf = (page, action) => page.locator(`[data-action="${action}"]`).filter({ visible: true }).first().evaluate((button) => {
	const style = getComputedStyle(button);
	const { width, height } = button.getBoundingClientRect();
	return {
		size: style.padding,
		fontSize: style.fontSize,
		fontWeight: style.fontWeight,
		colour: style.color,
		background: style.backgroundColor + style.backgroundImage,
		border: style.border,
		width,
		height
	};
}, void 0, { timeout: 5e3 }).catch(() => void 0);
/** The properties in which the two buttons differ. */
var differences = (one, other) => {
	const keys = [
		"size",
		"fontSize",
		"fontWeight",
		"colour",
		"background",
		"border"
	];
	const isWider = Math.max(one.width, other.width) > MOST_WIDER * Math.min(one.width, other.width);
	return [...keys.filter((key) => one[key] !== other[key]), ...isWider ? ["width"] : []];
};
/** Checks that "accept all" and "refuse all" look alike where the page asks. */
var checkAnswers = async (page, at) => {
	const [accept, refuse] = await Promise.all(ANSWERS.map((action) => looksOf(page, action)));
	const made = {
		...at,
		check: "answers-alike"
	};
	if (!accept && !refuse) return [{
		...made,
		result: "inconclusive",
		says: "No question was found on this page.",
		evidence: {}
	}];
	if (!accept || !refuse) {
		const missing = accept ? "refuse" : "accept";
		return [{
			...made,
			result: "fail",
			says: `The question has no button to ${missing} all.`,
			evidence: { name: missing }
		}];
	}
	const differing = differences(accept, refuse);
	return [{
		...made,
		result: differing.length ? "fail" : "pass",
		says: differing.length ? `The two answers differ in: ${differing.join(", ")}.` : "The two answers look alike.",
		evidence: differing.length ? {
			name: "answers",
			seen: differing.join(", ")
		} : {}
	}];
};
// src/audit/checks/check-keyboard.ts
/** How often Tab is pressed, at most. */
var MOST_TABS = 80;
/** The `data-action` of the focused element, which may be inside open shadow trees. */
var focusedAction = (page) => page.evaluate(() => {
	let focused = document.activeElement;
	while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	return focused?.getAttribute("data-action") ?? "";
});
/** Checks that both answers can be reached by Tab. */
var checkKeyboard = async (page, at) => {
	const made = {
		...at,
		check: "keyboard"
	};
	if (!await page.locator("[data-action=\"refuse-all\"]").filter({ visible: true }).count()) return [{
		...made,
		result: "inconclusive",
		says: "No question was found on this page.",
		evidence: {}
	}];
	const reached = /* @__PURE__ */ new Set();
	for (let count = 0; count < MOST_TABS && !(reached.has("accept-all") && reached.has("refuse-all")); count++) {
		await page.keyboard.press("Tab");
		reached.add(await focusedAction(page));
	}
	const missing = ["accept-all", "refuse-all"].filter((action) => !reached.has(action));
	return [{
		...made,
		result: missing.length ? "fail" : "pass",
		says: missing.length ? `By keyboard one doesn’t come to ${missing.join(" and ")}.` : "Both answers are reached by Tab.",
		evidence: missing.length ? { name: missing.join(" ") } : {}
	}];
};
// src/audit/checks/check-way-back.ts
var WAYS = "[data-askfirst=\"preferences\"], askfirst-preferences[inline], a[href$=\"#askfirst-preferences\"], askfirst-button button";
/** Checks that a visitor who has answered can change the answer on this page. */
var checkWayBack = async (page, at) => {
	const count = await page.locator(WAYS).filter({ visible: true }).count();
	return [{
		...at,
		check: "way-back",
		result: count ? "pass" : "fail",
		says: count ? "The page has a way to change the answer." : "The page has no way to change the answer.",
		evidence: count ? {} : { name: "way-back" }
	}];
};
// src/audit/run/audit-state.ts
/** The states that are reached on the first page by its own buttons. */
var BY_HAND = ["refused", "accepted"];
/** The states in which a visitor has answered. */
var ANSWERED = [...BY_HAND, "withdrawn"];
var NOTHING = {
	entries: [],
	requests: []
};
var VIEWPORT = {
	width: 1280,
	height: 800
};
var takePicture = async (page) => {
	const bytes = await page.screenshot({
		type: "jpeg",
		quality: 55,
		scale: "css"
	}).catch(() => void 0);
	return bytes && `data:image/jpeg;base64,${bytes.toString("base64")}`;
};
/** Runs the checks that need the open page, each in the states where it applies. */
var lookAt = async (page, state, isFirst, at) => [
	...state === "undecided" && isFirst ? await checkAnswers(page, at) : [],
	...state === "undecided" && isFirst ? await checkKeyboard(page, at) : [],
	...ANSWERED.includes(state) ? await checkWayBack(page, at) : []
];
/** Why a page can't be judged as one with another tool: it has Askfirst, and its policy couldn't be read. */
var unreadPolicy = async (page) => {
	return await page.evaluate(() => "askfirst" in window).catch(() => false) ? "it has Askfirst, and its policy couldn’t be read; hand it in with --policy" : void 0;
};
/** Visits a page. If no button gives the answer, the record does, so that the rest can still be checked. */
var visitPage = async (page, plan, state, isFirst, url) => {
	const { policy, region, letThrough, otherTool } = plan;
	const options = {
		url,
		policy,
		letThrough,
		...region && { region }
	};
	if (otherTool) {
		const visited = await visit(page, "undecided", options);
		const watch = watchOf(page.context());
		const mustAnswer = isFirst && state !== "undecided";
		const why = visited.unreached ?? await unreadPolicy(visited.page) ?? (mustAnswer ? await otherTool.answered(page) : void 0);
		if (watch) await settle(visited.page, watch);
		return {
			visited,
			...why && { why }
		};
	}
	const isByHand = isFirst && BY_HAND.includes(state);
	const visited = await visit(page, state, {
		...options,
		...isByHand && {
			by: "hand",
			then: ["reload", "back"]
		}
	});
	if (!isByHand || !visited.unreached) return {
		visited,
		...visited.unreached && { why: visited.unreached }
	};
	return {
		visited: await visit(page, state, options),
		why: visited.unreached
	};
};
/** Gives a cookie the expiry that it had before the page's clock ran ahead: a cookie that is set again afterwards expires too late. */
var endingAsIn = (cookies, entry) => {
	const same = cookies.find(({ name, place }) => entry.kind === "cookie" && name === entry.name && place === entry.place);
	return same?.expires === void 0 ? entry : {
		...entry,
		expires: same.expires
	};
};
/** Audits one page in one state. */
var stopAt = async (context, plan, state, url, engine) => {
	const isFirst = url === plan.pages[0];
	const page = await context.newPage();
	await page.setViewportSize(VIEWPORT);
	const at = {
		engine,
		state: nameVisitState(state),
		page: url
	};
	const from = watchOf(context)?.requests.length ?? 0;
	const { visited, why } = await visitPage(page, plan, state, isFirst, url);
	const opened = {
		...at,
		check: "page-opened",
		evidence: {},
		result: why ? "inconclusive" : "pass",
		says: why ? `It couldn’t be brought into this state: ${why}.` : "It opened, in this state."
	};
	const base = {
		state: at.state,
		page: url,
		decisions: visited.decisions
	};
	if (visited.unreached || plan.otherTool && why) {
		await page.close();
		return {
			...base,
			observed: NOTHING,
			functions: [],
			results: [opened]
		};
	}
	const picture = isFirst ? await takePicture(visited.page) : void 0;
	const results = plan.otherTool || state === "no-scripts" ? [] : await lookAt(visited.page, state, isFirst, at);
	let cookies = [];
	const noteCookies = async () => {
		cookies = await readCookies(context);
	};
	if (state !== "no-scripts") await fastForward(visited.page, plan.late, noteCookies);
	const { entries, requests } = await observe(visited.page);
	const functions = state === "no-scripts" ? [] : await seenFunctions(visited.page, plan.policy);
	const isOwn = visited.page.context() === context;
	await (isOwn ? Promise.all([page.close(), visited.page.close()]) : Promise.all([page.close(), visited.page.context().close()]));
	return {
		...base,
		functions,
		results: [opened, ...results],
		observed: {
			entries: entries.map((entry) => endingAsIn(cookies, entry)),
			requests: isOwn ? requests.slice(from) : requests
		},
		...picture && { picture }
	};
};
/** The result for a page whose tab crashed or that couldn't be audited to the end. */
var brokenOff = (error, state, url, engine) => {
	const at = {
		engine,
		state: nameVisitState(state),
		page: url
	};
	const says = `It couldn’t be looked at to the end: ${error instanceof Error ? error.message : String(error)}.`;
	const broken = {
		...at,
		check: "page-opened",
		evidence: {},
		result: "inconclusive",
		says
	};
	return {
		state: at.state,
		page: url,
		decisions: {},
		observed: NOTHING,
		functions: [],
		results: [broken]
	};
};
/** The requests that only the barrier saw. */
var atBarrier = ({ hosts }, stops, plan) => {
	const [first] = stops;
	const seen = new Set(stops.flatMap(({ observed }) => observed.requests.map(({ address }) => new URL(address).host)));
	const ruleOf = addressRules(plan.policy, plan.pages[0] ?? "");
	return hosts().filter((host) => !seen.has(host)).flatMap((host) => {
		const services = ruleOf(`https://${host}/`)?.id.split(/[|&]/) ?? [];
		if (services.some((id) => first?.decisions[id]?.allowed)) return [];
		return [{
			address: `https://${host}/`,
			parameters: [],
			kind: "connection",
			method: "",
			page: first?.page ?? "",
			at: 0,
			fate: "failed",
			isNavigation: false,
			services,
			verdict: services.length ? "not-allowed" : "undeclared"
		}];
	});
};
/** Audits all pages in one state, in a context of its own. */
var auditState = async (browser, plan, state, engine, progress) => {
	const [site = ""] = plan.pages;
	const { letThrough } = plan;
	const barrier = engine === "chromium" && letThrough !== true ? await createBarrier(site, letThrough === false ? [] : letThrough) : void 0;
	const context = await browser.newContext({
		viewport: VIEWPORT,
		...barrier && { proxy: barrier.proxy }
	});
	try {
		if (plan.otherTool && state !== "undecided") await plan.otherTool.prepare(context, state === "accepted" ? "optIn" : "optOut");
		const stops = [];
		for (const url of plan.pages) {
			const stop = stopAt(context, plan, state, url, engine);
			stops.push(await stop.catch((error) => brokenOff(error, state, url, engine)));
			progress(nameVisitState(state), url);
		}
		const [first, ...others] = stops;
		if (!barrier || !first) return stops;
		const { entries, requests } = first.observed;
		return [{
			...first,
			observed: {
				entries,
				requests: [...requests, ...atBarrier(barrier, stops, plan)]
			}
		}, ...others];
	} finally {
		await context.close();
		barrier?.close();
	}
};
// src/audit/run/run-audit.ts
/** How many states are audited at the same time. */
var AT_ONCE = 2;
/** Does the work for all items, `AT_ONCE` at a time. @returns the results in the order of the items */
var inTurns = async (items, work) => {
	const done = [];
	const waiting = [...items.entries()];
	const worker = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) done[next[0]] = await work(next[1]);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	return done;
};
/** Runs the checks on what was seen. With another tool nothing is declared, so what comes after an acceptance isn't judged. */
var checkStop = (stop, { policy, otherTool }, engine) => {
	const at = {
		engine,
		state: stop.state,
		page: stop.page
	};
	if (stop.results.some(({ result, check }) => check === "page-opened" && result !== "pass") && !stop.observed.requests.length) return [];
	if (otherTool && stop.state === "accepted") return [];
	return [
		...checkObserved(stop, policy, engine),
		...checkLifetimes(stop.observed.entries, policy, at),
		...checkConsentMode(stop.observed.requests, policy, stop.decisions, at),
		...checkDisguise(stop.observed.requests, at)
	];
};
/** Audits the pages in all states, in all engines. */
var runAudit = async (browsers, plan, progress) => {
	const began = /* @__PURE__ */ new Date();
	const results = createResults();
	const all = [];
	for (const [engine, browser] of browsers) {
		const stops = (await inTurns(plan.states, (state) => auditState(browser, plan, state, engine, progress))).flat();
		for (const stop of stops) for (const one of [...stop.results, ...checkStop(stop, plan, engine)]) results.add(one);
		for (const one of plan.otherTool ? [] : checkFunctions(stops, plan.policy, engine)) results.add(one);
		all.push(...stops);
	}
	return reportOf(all, results.list(), {
		began,
		plan,
		engines: browsers.map(([engine]) => engine),
		states: plan.states.map(nameVisitState)
	});
};
/** The states of an audit by default. Each service alone is one of them. */
var usualStates = ({ services, categories }) => {
	return [
		"undecided",
		"refused",
		"accepted",
		"withdrawn",
		"gpc",
		"expired",
		"no-scripts",
		...services.filter(({ category }) => !categories.find(({ id }) => id === category)?.required).map(({ id }) => ({ service: id }))
	];
};
// src/audit/cli/exit-codes.ts
/** The exit codes of the command. */
var EXIT_CODES = {
	clean: 0,
	/** At least one check failed. */
	findings: 1,
	/** No check failed, but some were inconclusive. */
	inconclusive: 2,
	/** The command was called wrongly, or there is no browser. */
	usage: 3
};
/** An error that the caller of the command can fix. */
var UsageError = class extends Error {};
// src/audit/browsing/crawl-pages.ts
/** Addresses of files that aren't pages. */
var NO_PAGE = /\.(?:pdf|zip|jpe?g|png|gif|svg|webp|mp4|mp3|docx?|xlsx?|xml|json|ics|css|js)$/i;
var withoutHash = (address) => address.replace(/#.*$/, "");
/** Follows the links of a site's pages, breadth first. @param most how many pages at most, the first ones included */
var crawlPages = async (browser, first, most) => {
	const found = new Set(first.map(withoutHash));
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const watched = await watch(context, { site: first[0] ?? "" });
		for (const address of found) {
			if (found.size >= most) break;
			if (!(await page.goto(address).catch(() => null))?.ok()) continue;
			await settle(page, watched);
			const links = await page.evaluate(() => [...document.querySelectorAll("a[href]")].map(({ href }) => href));
			for (const link of links.map(withoutHash)) {
				if (!URL.canParse(link)) continue;
				const { origin, pathname } = new URL(link);
				if (origin === new URL(address).origin && !NO_PAGE.test(pathname) && found.size < most) found.add(link);
			}
		}
	} finally {
		await context.close();
	}
	return [...found];
};
// node_modules/fast-xml-parser/src/util.js
var regexName = /* @__PURE__ */ new RegExp("^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$");
function getAllMatches(string, regex) {
	const matches = [];
	let match = regex.exec(string);
	while (match) {
		const allmatches = [];
		allmatches.startIndex = regex.lastIndex - match[0].length;
		const len = match.length;
		for (let index = 0; index < len; index++) allmatches.push(match[index]);
		matches.push(allmatches);
		match = regex.exec(string);
	}
	return matches;
}
var isName = function(string) {
	const match = regexName.exec(string);
	return !(match === null || typeof match === "undefined");
};
function isExist(v) {
	return typeof v !== "undefined";
}
/**
* Dangerous property names that could lead to prototype pollution or security issues
*/
var DANGEROUS_PROPERTY_NAMES = [
	"hasOwnProperty",
	"toString",
	"valueOf",
	"__defineGetter__",
	"__defineSetter__",
	"__lookupGetter__",
	"__lookupSetter__"
];
var criticalProperties = [
	"__proto__",
	"constructor",
	"prototype"
];
// node_modules/fast-xml-parser/src/validator.js
var defaultOptions$1 = {
	allowBooleanAttributes: false,
	unpairedTags: []
};
function validate(xmlData, options) {
	options = Object.assign({}, defaultOptions$1, options);
	const tags = [];
	let tagFound = false;
	let reachedRoot = false;
	if (xmlData[0] === "﻿") xmlData = xmlData.substr(1);
	for (let i = 0; i < xmlData.length; i++) if (xmlData[i] === "<" && xmlData[i + 1] === "?") {
		i += 2;
		i = readPI(xmlData, i);
		if (i.err) return i;
	} else if (xmlData[i] === "<") {
		let tagStartPos = i;
		i++;
		if (xmlData[i] === "!") {
			i = readCommentAndCDATA(xmlData, i);
			continue;
		} else {
			let closingTag = false;
			if (xmlData[i] === "/") {
				closingTag = true;
				i++;
			}
			let tagName = "";
			for (; i < xmlData.length && xmlData[i] !== ">" && xmlData[i] !== " " && xmlData[i] !== "	" && xmlData[i] !== "\n" && xmlData[i] !== "\r"; i++) tagName += xmlData[i];
			tagName = tagName.trim();
			if (tagName[tagName.length - 1] === "/") {
				tagName = tagName.substring(0, tagName.length - 1);
				i--;
			}
			if (!validateTagName(tagName)) {
				let msg;
				if (tagName.trim().length === 0) msg = "Invalid space after '<'.";
				else msg = "Tag '" + tagName + "' is an invalid name.";
				return getErrorObject("InvalidTag", msg, getLineNumberForPosition(xmlData, i));
			}
			const result = readAttributeStr(xmlData, i);
			if (result === false) return getErrorObject("InvalidAttr", "Attributes for '" + tagName + "' have open quote.", getLineNumberForPosition(xmlData, i));
			let attrStr = result.value;
			i = result.index;
			if (attrStr[attrStr.length - 1] === "/") {
				const attrStrStart = i - attrStr.length;
				attrStr = attrStr.substring(0, attrStr.length - 1);
				const isValid = validateAttributeString(attrStr, options);
				if (isValid === true) tagFound = true;
				else return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, attrStrStart + isValid.err.line));
			} else if (closingTag) {
				if (!result.tagClosed) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' doesn't have proper closing.", getLineNumberForPosition(xmlData, i));
				else if (attrStr.trim().length > 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' can't have attributes or invalid starting.", getLineNumberForPosition(xmlData, tagStartPos));
				else if (tags.length === 0) return getErrorObject("InvalidTag", "Closing tag '" + tagName + "' has not been opened.", getLineNumberForPosition(xmlData, tagStartPos));
				else {
					const otg = tags.pop();
					if (tagName !== otg.tagName) {
						let openPos = getLineNumberForPosition(xmlData, otg.tagStartPos);
						return getErrorObject("InvalidTag", "Expected closing tag '" + otg.tagName + "' (opened in line " + openPos.line + ", col " + openPos.col + ") instead of closing tag '" + tagName + "'.", getLineNumberForPosition(xmlData, tagStartPos));
					}
					if (tags.length == 0) reachedRoot = true;
				}
			} else {
				const isValid = validateAttributeString(attrStr, options);
				if (isValid !== true) return getErrorObject(isValid.err.code, isValid.err.msg, getLineNumberForPosition(xmlData, i - attrStr.length + isValid.err.line));
				if (reachedRoot === true) return getErrorObject("InvalidXml", "Multiple possible root nodes found.", getLineNumberForPosition(xmlData, i));
				else if (options.unpairedTags.indexOf(tagName) !== -1) {} else tags.push({
					tagName,
					tagStartPos
				});
				tagFound = true;
			}
			for (i++; i < xmlData.length; i++) if (xmlData[i] === "<") {
				if (xmlData[i + 1] === "!") {
					i++;
					i = readCommentAndCDATA(xmlData, i);
					continue;
				} else if (xmlData[i + 1] === "?") {
					i = readPI(xmlData, ++i);
					if (i.err) return i;
				} else break;
			} else if (xmlData[i] === "&") {
				const afterAmp = validateAmpersand(xmlData, i);
				if (afterAmp == -1) return getErrorObject("InvalidChar", "char '&' is not expected.", getLineNumberForPosition(xmlData, i));
				i = afterAmp;
			} else if (reachedRoot === true && !isWhiteSpace(xmlData[i])) return getErrorObject("InvalidXml", "Extra text at the end", getLineNumberForPosition(xmlData, i));
			if (xmlData[i] === "<") i--;
		}
	} else {
		if (isWhiteSpace(xmlData[i])) continue;
		return getErrorObject("InvalidChar", "char '" + xmlData[i] + "' is not expected.", getLineNumberForPosition(xmlData, i));
	}
	if (!tagFound) return getErrorObject("InvalidXml", "Start tag expected.", 1);
	else if (tags.length == 1) return getErrorObject("InvalidTag", "Unclosed tag '" + tags[0].tagName + "'.", getLineNumberForPosition(xmlData, tags[0].tagStartPos));
	else if (tags.length > 0) return getErrorObject("InvalidXml", "Invalid '" + JSON.stringify(tags.map((t) => t.tagName), null, 4).replace(/\r?\n/g, "") + "' found.", {
		line: 1,
		col: 1
	});
	return true;
}
function isWhiteSpace(char) {
	return char === " " || char === "	" || char === "\n" || char === "\r";
}
/**
* Read Processing insstructions and skip
* @param {*} xmlData
* @param {*} i
*/
function readPI(xmlData, i) {
	const start = i;
	for (; i < xmlData.length; i++) if (xmlData[i] == "?" || xmlData[i] == " ") {
		const tagname = xmlData.substr(start, i - start);
		if (i > 5 && tagname === "xml") return getErrorObject("InvalidXml", "XML declaration allowed only at the start of the document.", getLineNumberForPosition(xmlData, i));
		else if (xmlData[i] == "?" && xmlData[i + 1] == ">") {
			i++;
			break;
		} else continue;
	}
	return i;
}
function readCommentAndCDATA(xmlData, i) {
	if (xmlData.length > i + 5 && xmlData[i + 1] === "-" && xmlData[i + 2] === "-") {
		for (i += 3; i < xmlData.length; i++) if (xmlData[i] === "-" && xmlData[i + 1] === "-" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	} else if (xmlData.length > i + 8 && xmlData[i + 1] === "D" && xmlData[i + 2] === "O" && xmlData[i + 3] === "C" && xmlData[i + 4] === "T" && xmlData[i + 5] === "Y" && xmlData[i + 6] === "P" && xmlData[i + 7] === "E") {
		let angleBracketsCount = 1;
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "<") angleBracketsCount++;
		else if (xmlData[i] === ">") {
			angleBracketsCount--;
			if (angleBracketsCount === 0) break;
		}
	} else if (xmlData.length > i + 9 && xmlData[i + 1] === "[" && xmlData[i + 2] === "C" && xmlData[i + 3] === "D" && xmlData[i + 4] === "A" && xmlData[i + 5] === "T" && xmlData[i + 6] === "A" && xmlData[i + 7] === "[") {
		for (i += 8; i < xmlData.length; i++) if (xmlData[i] === "]" && xmlData[i + 1] === "]" && xmlData[i + 2] === ">") {
			i += 2;
			break;
		}
	}
	return i;
}
var doubleQuote = "\"";
var singleQuote = "'";
/**
* Keep reading xmlData until '<' is found outside the attribute value.
* @param {string} xmlData
* @param {number} i
*/
function readAttributeStr(xmlData, i) {
	let attrStr = "";
	let startChar = "";
	let tagClosed = false;
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === doubleQuote || xmlData[i] === singleQuote) {
			if (startChar === "") startChar = xmlData[i];
			else if (startChar !== xmlData[i]) {} else startChar = "";
		} else if (xmlData[i] === ">") {
			if (startChar === "") {
				tagClosed = true;
				break;
			}
		}
		attrStr += xmlData[i];
	}
	if (startChar !== "") return false;
	return {
		value: attrStr,
		index: i,
		tagClosed
	};
}
/**
* Walk `attrStr` once, left to right, splitting it into attribute tokens.
*
* This replaces a regex that used to do the same job
* (`(\s*)([^\s=]+)(\s*=)?(\s*(['"])(([\s\S])*?)\5)?`). That regex led with an
* optional whitespace group followed by a required "non-whitespace" group.
* On a long run of whitespace that never resolves into an attribute name
* (e.g. a tag with thousands of trailing spaces before `>`), the engine
* backtracks the whitespace group one character at a time before giving up
* and moving to the next starting position — one full backtrack per
* position, which is quadratic in the length of the run.
*
* The scan is forward-only: the cursor never moves backwards, so each
* character is visited a constant number of times and the cost is linear
* in the length of the string.
*
* Each returned token mirrors the shape the old regex match array had, so
* the validation logic below (which reads token[1]..token[6]) didn't need
* to change:
*   token.startIndex - where this token begins in attrStr
*   token[1]          - leading whitespace before the name
*   token[2]          - the attribute name
*   token[3]          - whitespace + '=' if present, else undefined
*   token[4]          - marker (any defined value) if a quoted value was found
*   token[5]          - the quote character used ('"' or "'")
*   token[6]          - the value's text, without the surrounding quotes
*
* A malformed leading character (e.g. a stray '=' with no name before it)
* is simply skipped over, one character at a time — the same outcome the
* old regex produced by failing to match at that position and retrying at
* the next one.
*/
function scanAttributeTokens(attrStr) {
	const tokens = [];
	const len = attrStr.length;
	let i = 0;
	while (i < len) {
		const tokenStart = i;
		while (i < len && isWhiteSpace(attrStr[i])) i++;
		if (i >= len) break;
		if (attrStr[i] === "=") {
			i++;
			continue;
		}
		const leadingWs = attrStr.slice(tokenStart, i);
		const nameStart = i;
		while (i < len && !isWhiteSpace(attrStr[i]) && attrStr[i] !== "=") i++;
		const name = attrStr.slice(nameStart, i);
		let equalsGroup;
		let j = i;
		while (j < len && isWhiteSpace(attrStr[j])) j++;
		if (j < len && attrStr[j] === "=") {
			equalsGroup = attrStr.slice(i, j + 1);
			i = j + 1;
		}
		let quoteChar;
		let value;
		let k = i;
		while (k < len && isWhiteSpace(attrStr[k])) k++;
		if (k < len && (attrStr[k] === "\"" || attrStr[k] === "'")) {
			const valueStart = k + 1;
			const closeIdx = attrStr.indexOf(attrStr[k], valueStart);
			if (closeIdx !== -1) {
				quoteChar = attrStr[k];
				value = attrStr.slice(valueStart, closeIdx);
				i = closeIdx + 1;
			}
		}
		const token = { startIndex: tokenStart };
		token[1] = leadingWs;
		token[2] = name;
		token[3] = equalsGroup;
		token[4] = quoteChar !== void 0 ? true : void 0;
		token[5] = quoteChar;
		token[6] = value;
		tokens.push(token);
	}
	return tokens;
}
function validateAttributeString(attrStr, options) {
	const matches = scanAttributeTokens(attrStr);
	const attrNames = {};
	for (let i = 0; i < matches.length; i++) {
		if (matches[i][1].length === 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' has no space in starting.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] !== void 0 && matches[i][4] === void 0) return getErrorObject("InvalidAttr", "Attribute '" + matches[i][2] + "' is without value.", getPositionFromMatch(matches[i]));
		else if (matches[i][3] === void 0 && !options.allowBooleanAttributes) return getErrorObject("InvalidAttr", "boolean attribute '" + matches[i][2] + "' is not allowed.", getPositionFromMatch(matches[i]));
		const attrName = matches[i][2];
		if (!validateAttrName(attrName)) return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is an invalid name.", getPositionFromMatch(matches[i]));
		if (!Object.prototype.hasOwnProperty.call(attrNames, attrName)) attrNames[attrName] = 1;
		else return getErrorObject("InvalidAttr", "Attribute '" + attrName + "' is repeated.", getPositionFromMatch(matches[i]));
	}
	return true;
}
function validateNumberAmpersand(xmlData, i) {
	let re = /\d/;
	if (xmlData[i] === "x") {
		i++;
		re = /[\da-fA-F]/;
	}
	for (; i < xmlData.length; i++) {
		if (xmlData[i] === ";") return i;
		if (!xmlData[i].match(re)) break;
	}
	return -1;
}
function validateAmpersand(xmlData, i) {
	i++;
	if (xmlData[i] === ";") return -1;
	if (xmlData[i] === "#") {
		i++;
		return validateNumberAmpersand(xmlData, i);
	}
	let count = 0;
	for (; i < xmlData.length; i++, count++) {
		if (xmlData[i].match(/\w/) && count < 20) continue;
		if (xmlData[i] === ";") break;
		return -1;
	}
	return i;
}
function getErrorObject(code, message, lineNumber) {
	return { err: {
		code,
		msg: message,
		line: lineNumber.line || lineNumber,
		col: lineNumber.col
	} };
}
function validateAttrName(attrName) {
	return isName(attrName);
}
function validateTagName(tagname) {
	return isName(tagname);
}
function getLineNumberForPosition(xmlData, index) {
	const lines = xmlData.substring(0, index).split(/\r?\n/);
	return {
		line: lines.length,
		col: lines[lines.length - 1].length + 1
	};
}
function getPositionFromMatch(match) {
	return match.startIndex + match[1].length;
}
// node_modules/@nodable/entities/src/entities.js
/**
* Currency Symbols
* @type {Record<string, string>}
*/
var CURRENCY = {
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	euro: "€",
	dollar: "$",
	fnof: "ƒ",
	inr: "₹",
	af: "؋",
	birr: "ብር",
	peso: "₱",
	rub: "₽",
	won: "₩",
	yuan: "¥",
	cedil: "¸"
};
var XML = {
	amp: "&",
	apos: "'",
	gt: ">",
	lt: "<",
	quot: "\""
};
var COMMON_HTML = {
	nbsp: "\xA0",
	copy: "©",
	reg: "®",
	trade: "™",
	mdash: "—",
	ndash: "–",
	hellip: "…",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	bull: "•",
	para: "¶",
	sect: "§",
	deg: "°",
	frac12: "½",
	frac14: "¼",
	frac34: "¾"
};
// node_modules/@nodable/entities/src/EntityDecoder.js
/**
* Action constants for `onExternalEntity` and `onInputEntity` hooks.
*
* Use these instead of raw strings to avoid typos:
*
* @example
* import EntityDecoder, { ENTITY_ACTION } from './EntityDecoder.js';
* const dec = new EntityDecoder({
*   onInputEntity: (name, value) => ENTITY_ACTION.BLOCK,
* });
*/
var ENTITY_ACTION = Object.freeze({
	/** Resolve and expand the entity normally. */
	ALLOW: "allow",
	/** Silently skip this entity — it will not be registered. */
	BLOCK: "block",
	/** Throw an error, aborting entity registration entirely. */
	THROW: "throw"
});
var SPECIAL_CHARS = /* @__PURE__ */ new Set("!?\\\\/[]$%{}^&*()<>|+");
/**
* Validate that an entity name contains no dangerous characters.
* @param {string} name
* @returns {string} the name, unchanged
* @throws {Error} on invalid characters
*/
function validateEntityName$1(name) {
	if (name[0] === "#") throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`);
	for (const ch of name) if (SPECIAL_CHARS.has(ch)) throw new Error(`[EntityReplacer] Invalid character '${ch}' in entity name: "${name}"`);
	return name;
}
/**
* Merge one or more entity maps into a flat name→string map.
* Accepts either:
*   - plain string values:             { amp: '&' }
*   - legacy {regex,val} / {regx,val}: { lt: { regex: /.../, val: '<' } }
*
* Values containing '&' are skipped (recursive expansion risk).
*
* @param {...object} maps
* @returns {Record<string, string>}
*/
function mergeEntityMaps(...maps) {
	const out = Object.create(null);
	for (const map of maps) {
		if (!map) continue;
		for (const key of Object.keys(map)) {
			const raw = map[key];
			if (typeof raw === "string") out[key] = raw;
			else if (raw && typeof raw === "object" && raw.val !== void 0) {
				const val = raw.val;
				if (typeof val === "string") out[key] = val;
			}
		}
	}
	return out;
}
var LIMIT_TIER_EXTERNAL = "external";
var LIMIT_TIER_BASE = "base";
var LIMIT_TIER_ALL = "all";
/**
* Resolve `applyLimitsTo` option into a normalised Set of tier strings.
* Accepted values: 'external' | 'base' | 'all' | string[]
* Default: 'external' (only untrusted injected entities are counted).
* @param {string|string[]|undefined} raw
* @returns {Set<string>}
*/
function parseLimitTiers(raw) {
	if (!raw || raw === LIMIT_TIER_EXTERNAL) return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
	if (raw === LIMIT_TIER_ALL) return /* @__PURE__ */ new Set([LIMIT_TIER_ALL]);
	if (raw === LIMIT_TIER_BASE) return /* @__PURE__ */ new Set([LIMIT_TIER_BASE]);
	if (Array.isArray(raw)) return new Set(raw);
	return /* @__PURE__ */ new Set([LIMIT_TIER_EXTERNAL]);
}
var NCR_LEVEL = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
});
var XML10_ALLOWED_C0 = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
/**
* Parse the `ncr` constructor option into flat, hot-path-friendly fields.
* @param {object|undefined} ncr
* @returns {{ xmlVersion: number, onLevel: number, nullLevel: number }}
*/
function parseNCRConfig(ncr) {
	if (!ncr) return {
		xmlVersion: 1,
		onLevel: NCR_LEVEL.allow,
		nullLevel: NCR_LEVEL.remove
	};
	const xmlVersion = ncr.xmlVersion === 1.1 ? 1.1 : 1;
	const onLevel = NCR_LEVEL[ncr.onNCR] ?? NCR_LEVEL.allow;
	const nullLevel = NCR_LEVEL[ncr.nullNCR] ?? NCR_LEVEL.remove;
	return {
		xmlVersion,
		onLevel,
		nullLevel: Math.max(nullLevel, NCR_LEVEL.remove)
	};
}
/**
* Single-pass, zero-regex entity replacer for XML/HTML content.
*
* Algorithm: scan the string once for '&', read to ';', resolve via map
* or direct codepoint conversion, build output chunks, join once at the end.
*
* Entity lookup priority (highest → lowest):
*   1. input / runtime  (DOCTYPE entities for current document)
*   2. persistent external (survive across documents)
*   3. base named map   (DEFAULT_XML_ENTITIES + user-supplied namedEntities)
*
* Both input and external resolve as the 'external' tier for limit purposes.
* Base map entities resolve as the 'base' tier.
*
* Numeric / hex references (&#NNN; / &#xHH;) are resolved directly via
* String.fromCodePoint() — no map needed. They count as 'base' tier.
*
* @example
* const replacer = new EntityReplacer({ namedEntities: COMMON_HTML });
* replacer.setExternalEntities({ brand: 'Acme' });
*
* const instance = replacer.reset();
* instance.addInputEntities({ version: '1.0' });
* instance.encode('&brand; v&version; &lt;'); // 'Acme v1.0 <'
*/
var EntityDecoder = class {
	/**
	* @param {object} [options]
	* @param {object|null}  [options.namedEntities]        — extra named entities merged into base map
	* @param {object}  [options.limit]                 — security limits
	* @param {number}       [options.limit.maxTotalExpansions=0]  — 0 = unlimited
	* @param {number}       [options.limit.maxExpandedLength=0]   — 0 = unlimited
	* @param {'external'|'base'|'all'|string[]} [options.limit.applyLimitsTo='external']
	*   Which entity tiers count against the security limits:
	*   - 'external' (default) — only input/runtime + persistent external entities
	*   - 'base'               — only DEFAULT_XML_ENTITIES + namedEntities
	*   - 'all'                — every entity regardless of tier
	*   - string[]             — explicit combination, e.g. ['external', 'base']
	* @param {((resolved: string, original: string) => string)|null} [options.postCheck=null]
	* @param {string[]} [options.remove=[]] — entity names (e.g. ['nbsp', '#13']) to delete (replace with empty string)
	* @param {string[]} [options.leave=[]]  — entity names to keep as literal (unchanged in output)
	* @param {object}   [options.ncr]       — Numeric Character Reference controls
	* @param {1.0|1.1}  [options.ncr.xmlVersion=1.0]
	*   XML version governing which codepoint ranges are restricted:
	*   - 1.0 — C0 controls U+0001–U+001F (except U+0009/000A/000D) are prohibited
	*   - 1.1 — C0 controls are allowed when written as NCRs; C1 (U+007F–U+009F) decoded as-is
	* @param {'allow'|'leave'|'remove'|'throw'} [options.ncr.onNCR='allow']
	*   Base action for numeric references. Severity order: allow < leave < remove < throw.
	*   For codepoint ranges that carry a minimum level (surrogates → remove, XML 1.0 C0 → remove),
	*   the effective action is max(onNCR, rangeMinimum).
	* @param {'remove'|'throw'} [options.ncr.nullNCR='remove']
	*   Action for U+0000 (null). 'allow' and 'leave' are clamped to 'remove' since null is never safe.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onExternalEntity=null]
	*   Hook called when an external entity is registered via `setExternalEntities()` or
	*   `addExternalEntity()`. Return `ENTITY_ACTION.ALLOW` to accept the entity,
	*   `ENTITY_ACTION.BLOCK` to silently skip it, or `ENTITY_ACTION.THROW` to abort with an error.
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} [options.onInputEntity=null]
	*   Hook called when an input entity is registered via `addInputEntities()`. Return
	*   `ENTITY_ACTION.ALLOW` to accept, `ENTITY_ACTION.BLOCK` to silently skip, or
	*   `ENTITY_ACTION.THROW` to abort with an error.
	*/
	constructor(options = {}) {
		this._limit = options.limit || {};
		this._maxTotalExpansions = this._limit.maxTotalExpansions || 0;
		this._maxExpandedLength = this._limit.maxExpandedLength || 0;
		this._postCheck = typeof options.postCheck === "function" ? options.postCheck : (r) => r;
		this._limitTiers = parseLimitTiers(this._limit.applyLimitsTo ?? LIMIT_TIER_EXTERNAL);
		this._numericAllowed = options.numericAllowed ?? true;
		this._baseMap = mergeEntityMaps(XML, options.namedEntities || null);
		/** @type {Record<string, string>} */
		this._externalMap = Object.create(null);
		/** @type {Record<string, string>} */
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		/** @type {Set<string>} */
		this._removeSet = new Set(options.remove && Array.isArray(options.remove) ? options.remove : []);
		/** @type {Set<string>} */
		this._leaveSet = new Set(options.leave && Array.isArray(options.leave) ? options.leave : []);
		const ncrCfg = parseNCRConfig(options.ncr);
		this._ncrXmlVersion = ncrCfg.xmlVersion;
		this._ncrOnLevel = ncrCfg.onLevel;
		this._ncrNullLevel = ncrCfg.nullLevel;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onExternalEntity = typeof options.onExternalEntity === "function" ? options.onExternalEntity : null;
		/** @type {((name: string, value: string) => 'allow'|'block'|'throw')|null} */
		this._onInputEntity = typeof options.onInputEntity === "function" ? options.onInputEntity : null;
	}
	/**
	* Invoke a registration hook for a single entity name/value pair.
	* Returns true when the entity should be accepted, false when it should be
	* silently skipped (BLOCK), and throws when the hook returns THROW.
	*
	* @param {((name: string, value: string) => 'allow'|'block'|'throw')|null} hook
	* @param {string} name
	* @param {string} value
	* @param {string} context  — used in error messages ('external' | 'input')
	* @returns {boolean}  true = accept, false = skip
	*/
	_applyRegistrationHook(hook, name, value, context) {
		if (!hook) return true;
		const action = hook(name, value);
		if (action === ENTITY_ACTION.BLOCK) return false;
		if (action === ENTITY_ACTION.THROW) throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by hook`);
		return true;
	}
	/**
	* Replace the full set of persistent external entities.
	* All keys are validated — throws on invalid characters.
	* If `onExternalEntity` is set, it is called once per entry; entries that
	* return `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW`
	* aborts the whole call.
	* @param {Record<string, string | { regex?: RegExp, val: string }>} map
	*/
	setExternalEntities(map) {
		if (map) for (const key of Object.keys(map)) validateEntityName$1(key);
		if (!this._onExternalEntity) {
			this._externalMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onExternalEntity, name, value, "external")) filtered[name] = value;
		this._externalMap = filtered;
	}
	/**
	* Add a single persistent external entity.
	* If `onExternalEntity` is set it is called before the entity is stored;
	* `ENTITY_ACTION.BLOCK` silently skips storage, `ENTITY_ACTION.THROW` raises.
	* @param {string} key
	* @param {string} value
	*/
	addExternalEntity(key, value) {
		validateEntityName$1(key);
		if (typeof value === "string" && value.indexOf("&") === -1) {
			if (this._applyRegistrationHook(this._onExternalEntity, key, value, "external")) this._externalMap[key] = value;
		}
	}
	/**
	* Inject DOCTYPE entities for the current document.
	* Also resets per-document expansion counters.
	* If `onInputEntity` is set it is called once per entry; entries returning
	* `ENTITY_ACTION.BLOCK` are silently omitted, `ENTITY_ACTION.THROW` aborts.
	* @param {Record<string, string | { regx?: RegExp, regex?: RegExp, val: string }>} map
	*/
	addInputEntities(map) {
		this._totalExpansions = 0;
		this._expandedLength = 0;
		if (!this._onInputEntity) {
			this._inputMap = mergeEntityMaps(map);
			return;
		}
		const flat = mergeEntityMaps(map);
		const filtered = Object.create(null);
		for (const [name, value] of Object.entries(flat)) if (this._applyRegistrationHook(this._onInputEntity, name, value, "input")) filtered[name] = value;
		this._inputMap = filtered;
	}
	/**
	* Wipe input/runtime entities and reset counters.
	* Call this before processing each new document.
	* @returns {this}
	*/
	reset() {
		this._inputMap = Object.create(null);
		this._totalExpansions = 0;
		this._expandedLength = 0;
		return this;
	}
	/**
	* Update the XML version used for NCR classification.
	* Call this as soon as the document's `<?xml version="...">` declaration is parsed.
	* @param {1.0|1.1|number} version
	*/
	setXmlVersion(version) {
		this._ncrXmlVersion = version === 1.1 ? 1.1 : 1;
	}
	/**
	* Replace all entity references in `str` in a single pass.
	*
	* @param {string} str
	* @returns {string}
	*/
	decode(str) {
		if (typeof str !== "string" || str.length === 0) return str;
		if (str.indexOf("&") === -1) return str;
		const original = str;
		const chunks = [];
		const len = str.length;
		let last = 0;
		let i = 0;
		const limitExpansions = this._maxTotalExpansions > 0;
		const limitLength = this._maxExpandedLength > 0;
		const checkLimits = limitExpansions || limitLength;
		while (i < len) {
			if (str.charCodeAt(i) !== 38) {
				i++;
				continue;
			}
			let j = i + 1;
			while (j < len && str.charCodeAt(j) !== 59 && j - i <= 32) j++;
			if (j >= len || str.charCodeAt(j) !== 59) {
				i++;
				continue;
			}
			const token = str.slice(i + 1, j);
			if (token.length === 0) {
				i++;
				continue;
			}
			let replacement;
			let tier;
			if (this._removeSet.has(token)) {
				replacement = "";
				if (tier === void 0) tier = LIMIT_TIER_EXTERNAL;
			} else if (this._leaveSet.has(token)) {
				i++;
				continue;
			} else if (token.charCodeAt(0) === 35) {
				const ncrResult = this._resolveNCR(token);
				if (ncrResult === void 0) {
					i++;
					continue;
				}
				replacement = ncrResult;
				tier = LIMIT_TIER_BASE;
			} else {
				const resolved = this._resolveName(token);
				replacement = resolved?.value;
				tier = resolved?.tier;
			}
			if (replacement === void 0) {
				i++;
				continue;
			}
			if (i > last) chunks.push(str.slice(last, i));
			chunks.push(replacement);
			last = j + 1;
			i = last;
			if (checkLimits && this._tierCounts(tier)) {
				if (limitExpansions) {
					this._totalExpansions++;
					if (this._totalExpansions > this._maxTotalExpansions) throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				}
				if (limitLength) {
					const delta = replacement.length - (token.length + 2);
					if (delta > 0) {
						this._expandedLength += delta;
						if (this._expandedLength > this._maxExpandedLength) throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
					}
				}
			}
		}
		if (last < len) chunks.push(str.slice(last));
		const result = chunks.length === 0 ? str : chunks.join("");
		return this._postCheck(result, original);
	}
	/**
	* Returns true if a resolved entity of the given tier should count
	* against the expansion/length limits.
	* @param {string} tier  — LIMIT_TIER_EXTERNAL | LIMIT_TIER_BASE
	* @returns {boolean}
	*/
	_tierCounts(tier) {
		if (this._limitTiers.has(LIMIT_TIER_ALL)) return true;
		return this._limitTiers.has(tier);
	}
	/**
	* Resolve a named entity token (without & and ;).
	* Priority: inputMap > externalMap > baseMap
	* Returns the resolved value tagged with its limit tier.
	*
	* @param {string} name
	* @returns {{ value: string, tier: string }|undefined}
	*/
	_resolveName(name) {
		if (name in this._inputMap) return {
			value: this._inputMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._externalMap) return {
			value: this._externalMap[name],
			tier: LIMIT_TIER_EXTERNAL
		};
		if (name in this._baseMap) return {
			value: this._baseMap[name],
			tier: LIMIT_TIER_BASE
		};
	}
	/**
	* Classify a codepoint and return the minimum action level that must be applied.
	* Returns -1 when no minimum is imposed (normal allow path).
	*
	* Ranges checked (in priority order):
	*   1. U+0000            — null, governed by nullNCR (always ≥ remove)
	*   2. U+D800–U+DFFF     — surrogates, always prohibited (min: remove)
	*   3. U+0001–U+001F \ {0x09,0x0A,0x0D}  — XML 1.0 restricted C0 (min: remove)
	*      (skipped in XML 1.1 — C0 controls are allowed when written as NCRs)
	*
	* @param {number} cp  — codepoint
	* @returns {number}   — minimum NCR_LEVEL value, or -1 for no restriction
	*/
	_classifyNCR(cp) {
		if (cp === 0) return this._ncrNullLevel;
		if (cp >= 55296 && cp <= 57343) return NCR_LEVEL.remove;
		if (this._ncrXmlVersion === 1) {
			if (cp >= 1 && cp <= 31 && !XML10_ALLOWED_C0.has(cp)) return NCR_LEVEL.remove;
		}
		return -1;
	}
	/**
	* Execute a resolved NCR action.
	*
	* @param {number} action   — NCR_LEVEL value
	* @param {string} token    — raw token (e.g. '#38') for error messages
	* @param {number} cp       — codepoint, used only for error messages
	* @returns {string|undefined}
	*   - decoded character string  → 'allow'
	*   - ''                        → 'remove'
	*   - undefined                 → 'leave' (caller must skip past '&' only)
	*   - throws Error              → 'throw'
	*/
	_applyNCRAction(action, token, cp) {
		switch (action) {
			case NCR_LEVEL.allow: return String.fromCodePoint(cp);
			case NCR_LEVEL.remove: return "";
			case NCR_LEVEL.leave: return;
			case NCR_LEVEL.throw: throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(4, "0")})`);
			default: return String.fromCodePoint(cp);
		}
	}
	/**
	* Full NCR resolution pipeline for a numeric token.
	*
	* Steps:
	*   1. Parse the codepoint (decimal or hex).
	*   2. Validate the raw codepoint range (NaN, <0, >0x10FFFF).
	*   3. If numericAllowed is false and no minimum restriction applies → leave as-is.
	*   4. Classify the codepoint to find the minimum required action level.
	*   5. Resolve effective action = max(onNCR, minimum).
	*   6. Apply and return.
	*
	* @param {string} token  — e.g. '#38', '#x26', '#X26'
	* @returns {string|undefined}
	*   - string (incl. '')  — replacement ('' = remove)
	*   - undefined          — leave original &token; as-is
	*/
	_resolveNCR(token) {
		const second = token.charCodeAt(1);
		let cp;
		if (second === 120 || second === 88) cp = parseInt(token.slice(2), 16);
		else cp = parseInt(token.slice(1), 10);
		if (Number.isNaN(cp) || cp < 0 || cp > 1114111) return void 0;
		const minimum = this._classifyNCR(cp);
		if (!this._numericAllowed && minimum < NCR_LEVEL.remove) return void 0;
		const effective = minimum === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, minimum);
		return this._applyNCRAction(effective, token, cp);
	}
};
// node_modules/fast-xml-parser/src/xmlparser/OptionsBuilder.js
var defaultOnDangerousProperty = (name) => {
	if (DANGEROUS_PROPERTY_NAMES.includes(name)) return "__" + name;
	return name;
};
var defaultOptions = {
	preserveOrder: false,
	attributeNamePrefix: "@_",
	attributesGroupName: false,
	textNodeName: "#text",
	ignoreAttributes: true,
	removeNSPrefix: false,
	allowBooleanAttributes: false,
	parseTagValue: true,
	parseAttributeValue: false,
	trimValues: true,
	cdataPropName: false,
	numberParseOptions: {
		hex: true,
		leadingZeros: true,
		eNotation: true,
		unicode: false
	},
	tagValueProcessor: function(tagName, val) {
		return val;
	},
	attributeValueProcessor: function(attrName, val) {
		return val;
	},
	stopNodes: [],
	alwaysCreateTextNode: false,
	isArray: () => false,
	commentPropName: false,
	unpairedTags: [],
	processEntities: true,
	htmlEntities: false,
	entityDecoder: null,
	ignoreDeclaration: false,
	ignorePiTags: false,
	transformTagName: false,
	transformAttributeName: false,
	updateTag: function(tagName, jPath, attrs) {
		return tagName;
	},
	captureMetaData: false,
	maxNestedTags: 100,
	strictReservedNames: true,
	jPath: true,
	onDangerousProperty: defaultOnDangerousProperty
};
/**
* Validates that a property name is safe to use
* @param {string} propertyName - The property name to validate
* @param {string} optionName - The option field name (for error message)
* @throws {Error} If property name is dangerous
*/
function validatePropertyName(propertyName, optionName) {
	if (typeof propertyName !== "string") return;
	const normalized = propertyName.toLowerCase();
	if (DANGEROUS_PROPERTY_NAMES.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
	if (criticalProperties.some((dangerous) => normalized === dangerous.toLowerCase())) throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
/**
* Normalizes processEntities option for backward compatibility
* @param {boolean|object} value 
* @returns {object} Always returns normalized object
*/
function normalizeProcessEntities(value, htmlEntities) {
	if (typeof value === "boolean") return {
		enabled: value,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: Infinity,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: "all"
	};
	if (typeof value === "object" && value !== null) return {
		enabled: value.enabled !== false,
		maxEntitySize: Math.max(1, value.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, value.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, value.maxTotalExpansions ?? Infinity),
		maxExpandedLength: Math.max(1, value.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, value.maxEntityCount ?? 1e3),
		allowedTags: value.allowedTags ?? null,
		tagFilter: value.tagFilter ?? null,
		appliesTo: value.appliesTo ?? "all"
	};
	return normalizeProcessEntities(true);
}
var buildOptions = function(options) {
	const built = Object.assign({}, defaultOptions, options);
	const propertyNameOptions = [
		{
			value: built.attributeNamePrefix,
			name: "attributeNamePrefix"
		},
		{
			value: built.attributesGroupName,
			name: "attributesGroupName"
		},
		{
			value: built.textNodeName,
			name: "textNodeName"
		},
		{
			value: built.cdataPropName,
			name: "cdataPropName"
		},
		{
			value: built.commentPropName,
			name: "commentPropName"
		}
	];
	for (const { value, name } of propertyNameOptions) if (value) validatePropertyName(value, name);
	if (built.onDangerousProperty === null) built.onDangerousProperty = defaultOnDangerousProperty;
	built.processEntities = normalizeProcessEntities(built.processEntities, built.htmlEntities);
	built.unpairedTagsSet = new Set(built.unpairedTags);
	if (built.stopNodes && Array.isArray(built.stopNodes)) built.stopNodes = built.stopNodes.map((node) => {
		if (typeof node === "string" && node.startsWith("*.")) return ".." + node.substring(2);
		return node;
	});
	return built;
};
// node_modules/fast-xml-parser/src/xmlparser/xmlNode.js
var METADATA_SYMBOL$1;
if (typeof Symbol !== "function") METADATA_SYMBOL$1 = "@@xmlMetadata";
else METADATA_SYMBOL$1 = Symbol("XML Node Metadata");
var XmlNode = class {
	constructor(tagname) {
		this.tagname = tagname;
		this.child = [];
		this[":@"] = Object.create(null);
	}
	add(key, val) {
		if (key === "__proto__") key = "#__proto__";
		this.child.push({ [key]: val });
	}
	addChild(node, startIndex) {
		if (node.tagname === "__proto__") node.tagname = "#__proto__";
		if (node[":@"] && Object.keys(node[":@"]).length > 0) this.child.push({
			[node.tagname]: node.child,
			[":@"]: node[":@"]
		});
		else this.child.push({ [node.tagname]: node.child });
		this.addStartIndex(startIndex);
	}
	addStartIndex(startIndex) {
		if (startIndex !== void 0) this.child[this.child.length - 1][METADATA_SYMBOL$1] = { startIndex };
	}
	addEndIndex(endIndex) {
		const lastChild = this.child[this.child.length - 1];
		if (lastChild !== void 0 && lastChild[METADATA_SYMBOL$1] !== void 0 && lastChild[METADATA_SYMBOL$1].endIndex === void 0) lastChild[METADATA_SYMBOL$1].endIndex = endIndex;
	}
	/** symbol used for metadata */
	static getMetaDataSymbol() {
		return METADATA_SYMBOL$1;
	}
};
// node_modules/fast-xml-parser/src/xmlparser/DocTypeReader.js
var DocTypeReader = class {
	constructor(options, xmlVersion) {
		this.suppressValidationErr = !options;
		this.options = options;
		this.xmlVersion = xmlVersion || 1;
	}
	setXmlVersion(xmlVersion = 1) {
		this.xmlVersion = xmlVersion;
	}
	readDocType(xmlData, i) {
		const entities = Object.create(null);
		let entityCount = 0;
		if (xmlData[i + 3] === "O" && xmlData[i + 4] === "C" && xmlData[i + 5] === "T" && xmlData[i + 6] === "Y" && xmlData[i + 7] === "P" && xmlData[i + 8] === "E") {
			i = i + 9;
			let angleBracketsCount = 1;
			let hasBody = false, comment = false;
			let quoteChar = null;
			let exp = "";
			for (; i < xmlData.length; i++) {
				if (quoteChar !== null) {
					if (xmlData[i] === quoteChar) quoteChar = null;
					exp += xmlData[i];
					continue;
				}
				if (!hasBody && !comment && (xmlData[i] === "\"" || xmlData[i] === "'")) {
					quoteChar = xmlData[i];
					exp += xmlData[i];
					continue;
				}
				if (xmlData[i] === "<" && !comment) {
					if (hasBody && hasSeq(xmlData, "!ENTITY", i)) {
						i += 7;
						let entityName, val;
						[entityName, val, i] = this.readEntityExp(xmlData, i + 1, this.suppressValidationErr);
						if (val.indexOf("&") === -1) {
							if (this.options.enabled !== false && this.options.maxEntityCount != null && entityCount >= this.options.maxEntityCount) throw new Error(`Entity count (${entityCount + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
							entities[entityName] = val;
							entityCount++;
						}
					} else if (hasBody && hasSeq(xmlData, "!ELEMENT", i)) {
						i += 8;
						const { index } = this.readElementExp(xmlData, i + 1);
						i = index;
					} else if (hasBody && hasSeq(xmlData, "!ATTLIST", i)) i += 8;
					else if (hasBody && hasSeq(xmlData, "!NOTATION", i)) {
						i += 9;
						const { index } = this.readNotationExp(xmlData, i + 1, this.suppressValidationErr);
						i = index;
					} else if (hasSeq(xmlData, "!--", i)) comment = true;
					else throw new Error(`Invalid DOCTYPE`);
					angleBracketsCount++;
					exp = "";
				} else if (xmlData[i] === ">") {
					if (comment) {
						if (xmlData[i - 1] === "-" && xmlData[i - 2] === "-") {
							comment = false;
							angleBracketsCount--;
						}
					} else angleBracketsCount--;
					if (angleBracketsCount === 0) break;
				} else if (xmlData[i] === "[") hasBody = true;
				else exp += xmlData[i];
			}
			if (quoteChar !== null || angleBracketsCount !== 0) throw new Error(`Unclosed DOCTYPE`);
		} else throw new Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities,
			i
		};
	}
	readEntityExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i]) && xmlData[i] !== "\"" && xmlData[i] !== "'") i++;
		let entityName = xmlData.substring(startIndex, i);
		validateEntityName(entityName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		if (!this.suppressValidationErr) {
			if (xmlData.substring(i, i + 6).toUpperCase() === "SYSTEM") throw new Error("External entities are not supported");
			else if (xmlData[i] === "%") throw new Error("Parameter entities are not supported");
		}
		let entityValue = "";
		[i, entityValue] = this.readIdentifierVal(xmlData, i, "entity");
		if (this.options.enabled !== false && this.options.maxEntitySize != null && entityValue.length > this.options.maxEntitySize) throw new Error(`Entity "${entityName}" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		i--;
		return [
			entityName,
			entityValue,
			i
		];
	}
	readNotationExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let notationName = xmlData.substring(startIndex, i);
		!this.suppressValidationErr && validateEntityName(notationName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		const identifierType = xmlData.substring(i, i + 6).toUpperCase();
		if (!this.suppressValidationErr && identifierType !== "SYSTEM" && identifierType !== "PUBLIC") throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`);
		i += identifierType.length;
		i = skipWhitespace(xmlData, i);
		let publicIdentifier = null;
		let systemIdentifier = null;
		if (identifierType === "PUBLIC") {
			[i, publicIdentifier] = this.readIdentifierVal(xmlData, i, "publicIdentifier");
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] === "\"" || xmlData[i] === "'") [i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
		} else if (identifierType === "SYSTEM") {
			[i, systemIdentifier] = this.readIdentifierVal(xmlData, i, "systemIdentifier");
			if (!this.suppressValidationErr && !systemIdentifier) throw new Error("Missing mandatory system identifier for SYSTEM notation");
		}
		return {
			notationName,
			publicIdentifier,
			systemIdentifier,
			index: --i
		};
	}
	readIdentifierVal(xmlData, i, type) {
		let identifierVal = "";
		const startChar = xmlData[i];
		if (startChar !== "\"" && startChar !== "'") throw new Error(`Expected quoted string, found "${startChar}"`);
		i++;
		const startIndex = i;
		while (i < xmlData.length && xmlData[i] !== startChar) i++;
		identifierVal = xmlData.substring(startIndex, i);
		if (xmlData[i] !== startChar) throw new Error(`Unterminated ${type} value`);
		i++;
		return [i, identifierVal];
	}
	readElementExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		const startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		if (!this.suppressValidationErr && !qName(elementName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid element name: "${elementName}"`);
		i = skipWhitespace(xmlData, i);
		let contentModel = "";
		if (xmlData[i] === "E" && hasSeq(xmlData, "MPTY", i)) i += 4;
		else if (xmlData[i] === "A" && hasSeq(xmlData, "NY", i)) i += 2;
		else if (xmlData[i] === "(") {
			i++;
			const startIndex = i;
			while (i < xmlData.length && xmlData[i] !== ")") i++;
			contentModel = xmlData.substring(startIndex, i);
			if (xmlData[i] !== ")") throw new Error("Unterminated content model");
		} else if (!this.suppressValidationErr) throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`);
		return {
			elementName,
			contentModel: contentModel.trim(),
			index: i
		};
	}
	readAttlistExp(xmlData, i) {
		i = skipWhitespace(xmlData, i);
		let startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let elementName = xmlData.substring(startIndex, i);
		validateEntityName(elementName, { xmlVersion: this.xmlVersion });
		i = skipWhitespace(xmlData, i);
		startIndex = i;
		while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
		let attributeName = xmlData.substring(startIndex, i);
		if (!validateEntityName(attributeName, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid attribute name: "${attributeName}"`);
		i = skipWhitespace(xmlData, i);
		let attributeType = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "NOTATION") {
			attributeType = "NOTATION";
			i += 8;
			i = skipWhitespace(xmlData, i);
			if (xmlData[i] !== "(") throw new Error(`Expected '(', found "${xmlData[i]}"`);
			i++;
			let allowedNotations = [];
			while (i < xmlData.length && xmlData[i] !== ")") {
				const startIndex = i;
				while (i < xmlData.length && xmlData[i] !== "|" && xmlData[i] !== ")") i++;
				let notation = xmlData.substring(startIndex, i);
				notation = notation.trim();
				if (!validateEntityName(notation, { xmlVersion: this.xmlVersion })) throw new Error(`Invalid notation name: "${notation}"`);
				allowedNotations.push(notation);
				if (xmlData[i] === "|") {
					i++;
					i = skipWhitespace(xmlData, i);
				}
			}
			if (xmlData[i] !== ")") throw new Error("Unterminated list of notations");
			i++;
			attributeType += " (" + allowedNotations.join("|") + ")";
		} else {
			const startIndex = i;
			while (i < xmlData.length && !/\s/.test(xmlData[i])) i++;
			attributeType += xmlData.substring(startIndex, i);
			if (!this.suppressValidationErr && ![
				"CDATA",
				"ID",
				"IDREF",
				"IDREFS",
				"ENTITY",
				"ENTITIES",
				"NMTOKEN",
				"NMTOKENS"
			].includes(attributeType.toUpperCase())) throw new Error(`Invalid attribute type: "${attributeType}"`);
		}
		i = skipWhitespace(xmlData, i);
		let defaultValue = "";
		if (xmlData.substring(i, i + 8).toUpperCase() === "#REQUIRED") {
			defaultValue = "#REQUIRED";
			i += 8;
		} else if (xmlData.substring(i, i + 7).toUpperCase() === "#IMPLIED") {
			defaultValue = "#IMPLIED";
			i += 7;
		} else [i, defaultValue] = this.readIdentifierVal(xmlData, i, "ATTLIST");
		return {
			elementName,
			attributeName,
			attributeType,
			defaultValue,
			index: i
		};
	}
};
var skipWhitespace = (data, index) => {
	while (index < data.length && /\s/.test(data[index])) index++;
	return index;
};
function hasSeq(data, seq, i) {
	for (let j = 0; j < seq.length; j++) if (seq[j] !== data[i + j + 1]) return false;
	return true;
}
function validateEntityName(name, xmlVersion) {
	if (qName(name, { xmlVersion })) return name;
	else throw new Error(`Invalid entity name ${name}`);
}
// node_modules/anynum/digitTable.js
/**
* Flat lookup table: maps Unicode code point → ASCII digit (0-9).
* Only decimal digit characters (Unicode category Nd) are included.
*
* Strategy: Int32Array of size (maxCodePoint - minCodePoint + 1).
* Value 0xFF means "not a digit". Value 0-9 is the ASCII digit value.
* This gives O(1) lookup with no branching, no bisect, no loop.
*
* Memory: range is 0x0660 to 0x1FBF0 → ~129,936 entries × 1 byte = ~127 KB.
* Acceptable for a one-time init; lookup is a single array index.
*/
var SCRIPT_ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
];
var HIGH_MAP = /* @__PURE__ */ new Map();
var LOW_MAX = 65535;
var TABLE_OFFSET = 1632;
var TABLE = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (const zero of SCRIPT_ZEROS) for (let d = 0; d < 10; d++) {
	const cp = zero + d;
	if (cp <= LOW_MAX) TABLE[cp - TABLE_OFFSET] = d;
	else HIGH_MAP.set(cp, d);
}
// node_modules/anynum/anynum.js
var CHAR_0 = 48;
var CHAR_9 = 57;
var CHAR_MINUS = 45;
var MINUS_SET = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
/**
* Normalize all Unicode decimal digit characters in a string to ASCII (0-9),
* and normalize Unicode minus variants to ASCII '-' (U+002D).
*
* Non-digit, non-minus characters are passed through unchanged.
*
* Performance design:
* - Fast path: if the string has no convertible characters, return it unchanged
*   (zero allocation).
* - BMP digits (0x0660..0xFFFF excl. surrogates): flat Uint8Array lookup (O(1)).
* - Supplementary plane digits (> 0xFFFF, encoded as surrogate pairs): Map lookup.
* - Minus variants: checked inline with a small fixed Set.
*
* @param {string} str
* @returns {string}
*/
function anynum(str) {
	if (typeof str !== "string") return str;
	const len = str.length;
	if (len === 0) return str;
	let firstHit = -1;
	for (let i = 0; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) continue;
		if (cc < 1632) {
			if (MINUS_SET.has(cc)) {
				firstHit = i;
				break;
			}
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					if (HIGH_MAP.has(cp)) {
						firstHit = i;
						break;
					}
				}
			}
			continue;
		}
		if (TABLE[cc - 1632] !== 255 || MINUS_SET.has(cc)) {
			firstHit = i;
			break;
		}
	}
	if (firstHit === -1) return str;
	const chars = [];
	if (firstHit > 0) chars.push(str.slice(0, firstHit));
	for (let i = firstHit; i < len; i++) {
		const cc = str.charCodeAt(i);
		if (cc >= CHAR_0 && cc <= CHAR_9 || cc === CHAR_MINUS) {
			chars.push(str[i]);
			continue;
		}
		if (cc < 1632) {
			chars.push(MINUS_SET.has(cc) ? "-" : str[i]);
			continue;
		}
		if (cc >= 55296 && cc <= 56319) {
			if (i + 1 < len) {
				const low = str.charCodeAt(i + 1);
				if (low >= 56320 && low <= 57343) {
					const cp = 65536 + (cc - 55296 << 10) + (low - 56320);
					const d = HIGH_MAP.get(cp);
					if (d !== void 0) {
						chars.push(String.fromCharCode(d + 48));
						i++;
						continue;
					}
				}
			}
			chars.push(str[i]);
			continue;
		}
		if (MINUS_SET.has(cc)) {
			chars.push("-");
			continue;
		}
		const d = TABLE[cc - TABLE_OFFSET];
		chars.push(d !== 255 ? String.fromCharCode(d + 48) : str[i]);
	}
	return chars.join("");
}
// node_modules/strnum/strnum.js
var hexRegex = /^[-+]?0x[a-fA-F0-9]+$/;
var binRegex = /^0b[01]+$/;
var octRegex = /^0o[0-7]+$/;
var numRegex = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;
var consider = {
	hex: true,
	binary: false,
	octal: false,
	leadingZeros: true,
	decimalPoint: ".",
	eNotation: true,
	infinity: "original",
	unicode: false
};
function toNumber(str, options = {}) {
	options = Object.assign({}, consider, options);
	if (!str || typeof str !== "string") return str;
	let trimmedStr = str.trim();
	if (trimmedStr.length === 0) return str;
	else if (options.skipLike !== void 0 && options.skipLike.test(trimmedStr)) return str;
	else if (trimmedStr === "0") return 0;
	if (options.unicode) {
		trimmedStr = anynum(trimmedStr);
		if (trimmedStr === "0") return 0;
	}
	if (options.hex && hexRegex.test(trimmedStr)) return parse_int(trimmedStr, 16);
	else if (options.binary && binRegex.test(trimmedStr)) return parse_int(trimmedStr, 2);
	else if (options.octal && octRegex.test(trimmedStr)) return parse_int(trimmedStr, 8);
	else if (!isFinite(trimmedStr)) {
		const num = Number(trimmedStr);
		if (Number.isNaN(num)) return str;
		return handleInfinity(str, num, options);
	} else if (trimmedStr.includes("e") || trimmedStr.includes("E")) return resolveEnotation(str, trimmedStr, options);
	else {
		const match = numRegex.exec(trimmedStr);
		if (match) {
			const sign = match[1] || "";
			const leadingZeros = match[2];
			let numTrimmedByZeros = trimZeros(match[3]);
			const decimalAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === "." : trimmedStr[leadingZeros.length] === ".";
			if (!options.leadingZeros && (leadingZeros.length > 1 || leadingZeros.length === 1 && !decimalAdjacentToLeadingZeros)) return str;
			else {
				const num = Number(trimmedStr);
				const parsedStr = String(num);
				if (num === 0) return num;
				if (parsedStr.search(/[eE]/) !== -1) {
					if (options.eNotation) return num;
					else return str;
				} else if (trimmedStr.indexOf(".") !== -1) {
					if (parsedStr === "0") return num;
					else if (parsedStr === numTrimmedByZeros) return num;
					else if (parsedStr === `${sign}${numTrimmedByZeros}`) return num;
					else return str;
				}
				let n = leadingZeros ? numTrimmedByZeros : trimmedStr;
				if (leadingZeros) return n === parsedStr || sign + n === parsedStr ? num : str;
				else return n === parsedStr || n === sign + parsedStr ? num : str;
			}
		} else return str;
	}
}
var eNotationRegx = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function resolveEnotation(str, trimmedStr, options) {
	if (!options.eNotation) return str;
	const notation = trimmedStr.match(eNotationRegx);
	if (notation) {
		let sign = notation[1] || "";
		const eChar = notation[3].indexOf("e") === -1 ? "E" : "e";
		const leadingZeros = notation[2];
		const eAdjacentToLeadingZeros = sign ? trimmedStr[leadingZeros.length + 1] === eChar : trimmedStr[leadingZeros.length] === eChar;
		if (leadingZeros.length > 1 && eAdjacentToLeadingZeros) return str;
		else if (leadingZeros.length === 1 && (notation[3].startsWith(`.${eChar}`) || notation[3][0] === eChar)) return Number(trimmedStr);
		else if (leadingZeros.length > 0) {
			if (options.leadingZeros && !eAdjacentToLeadingZeros) return Number(trimmedStr);
			else return str;
		} else return Number(trimmedStr);
	} else return str;
}
/**
* 
* @param {string} numStr without leading zeros
* @returns 
*/
function trimZeros(numStr) {
	if (numStr && numStr.indexOf(".") !== -1) {
		let end = numStr.length;
		while (end > 0 && numStr.charCodeAt(end - 1) === 48) end--;
		numStr = numStr.slice(0, end);
		if (numStr === ".") numStr = "0";
		else if (numStr[0] === ".") numStr = "0" + numStr;
		else if (numStr[numStr.length - 1] === ".") numStr = numStr.substring(0, numStr.length - 1);
		return numStr;
	}
	return numStr;
}
function parse_int(numStr, base) {
	const str = numStr.trim();
	if (base === 2 || base === 8) numStr = str.substring(2);
	if (parseInt) return parseInt(numStr, base);
	else if (Number.parseInt) return Number.parseInt(numStr, base);
	else if (window && window.parseInt) return window.parseInt(numStr, base);
	else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported");
}
/**
* Handle infinite values based on user option
* @param {string} str - original input string
* @param {number} num - parsed number (Infinity or -Infinity)
* @param {object} options - user options
* @returns {string|number|null} based on infinity option
*/
function handleInfinity(str, num, options) {
	const isPositive = num === Infinity;
	switch (options.infinity.toLowerCase()) {
		case "null": return null;
		case "infinity": return num;
		case "string": return isPositive ? "Infinity" : "-Infinity";
		default: return str;
	}
}
// node_modules/fast-xml-parser/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
	if (typeof ignoreAttributes === "function") return ignoreAttributes;
	if (Array.isArray(ignoreAttributes)) return (attrName) => {
		for (const pattern of ignoreAttributes) {
			if (typeof pattern === "string" && attrName === pattern) return true;
			if (pattern instanceof RegExp && pattern.test(attrName)) return true;
		}
	};
	return () => false;
}
// node_modules/is-unsafe/src/contexts/html.js
/**
* HTML context patterns.
*
* Detects XSS vectors that are dangerous when a string ends up rendered as HTML.
* All patterns use bounded quantifiers to ensure linear-time matching (ReDoS-safe).
*
* Each entry is { pattern: RegExp, id: string, description: string }
* so callers can inspect which rule fired if they need to.
*/
var HTML_PATTERNS = [
	{
		id: "html-script-open",
		description: "<script opening tag",
		pattern: /<script[\s>/]/i
	},
	{
		id: "html-script-close",
		description: "<\/script closing tag",
		pattern: /<\/script[\s>]/i
	},
	{
		id: "html-javascript-protocol",
		description: "javascript: URI scheme (with optional whitespace/encoding)",
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: "html-vbscript-protocol",
		description: "vbscript: URI scheme",
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: "html-data-html",
		description: "data:text/html URI — can execute scripts in browsers",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: "html-data-xhtml",
		description: "data:application/xhtml+xml URI",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: "html-data-svg",
		description: "data:image/svg+xml URI — can execute scripts",
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: "html-inline-event-handler",
		description: "Inline event handler attributes: onclick=, onerror=, onload=, etc.",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "html-entity-obfuscated-script",
		description: "HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: "html-entity-obfuscated-javascript",
		description: "HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for \"j\")",
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: "html-style-expression",
		description: "CSS expression() — IE-era code execution in style attributes",
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: "html-object-embed",
		description: "<object or <embed tags that can load active content",
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: "html-base-tag",
		description: "<base href= — can hijack all relative URLs on a page",
		pattern: /<base[\s>]/i
	},
	{
		id: "html-meta-refresh",
		description: "<meta http-equiv=\"refresh\" — can redirect users",
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: "html-srcdoc",
		description: "srcdoc= attribute on iframes — embeds HTML that can run scripts",
		pattern: /srcdoc\s*=/i
	},
	{
		id: "html-iframe",
		description: "<iframe tag",
		pattern: /<iframe[\s>/]/i
	},
	{
		id: "html-form",
		description: "<form tag — can be used for phishing / credential harvesting injection",
		pattern: /<form[\s>/]/i
	}
];
// node_modules/is-unsafe/src/contexts/xml.js
/**
* XML context patterns.
*
* Detects injection vectors that are specifically dangerous when a string
* is inserted into an XML document (not HTML rendering context).
*
* Key distinction from HTML: these patterns target parser-level attacks —
* things that can confuse or subvert an XML parser, trigger external entity
* resolution, or inject DTD content. HTML rendering concerns (XSS) belong
* in the HTML context.
*/
var XML_PATTERNS = [
	{
		id: "xml-cdata-injection",
		description: "CDATA section injection: <![CDATA[ breaks out of text node context",
		pattern: /<!\[CDATA\[/i
	},
	{
		id: "xml-cdata-close",
		description: "CDATA close sequence: ]]> can terminate an enclosing CDATA section",
		pattern: /\]\]>/
	},
	{
		id: "xml-processing-instruction",
		description: "XML processing instruction: <?xml-stylesheet or <?php etc.",
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: "xml-doctype-injection",
		description: "DOCTYPE declaration embedded in content — can define entities",
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: "xml-entity-system",
		description: "SYSTEM keyword — used in external entity declarations (XXE)",
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: "xml-entity-public",
		description: "PUBLIC keyword — used in external entity declarations (XXE)",
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: "xml-entity-declaration",
		description: "<!ENTITY declaration — defines entities, potential XXE or entity expansion",
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: "xml-billion-laughs",
		description: "Entity reference chaining / billion laughs: repeated &eX; style references",
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: "xml-namespace-confusion",
		description: "xmlns: attribute injection — can redefine namespaces to confuse parsers",
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: "xml-comment-injection",
		description: "<!-- comment injection — can hide content from some parsers",
		pattern: /<!--/
	},
	{
		id: "xml-comment-close",
		description: "--> closes an enclosing XML comment",
		pattern: /-->/
	},
	{
		id: "xml-pi-close",
		description: "?> closes an enclosing processing instruction",
		pattern: /\?>/
	}
];
// node_modules/is-unsafe/src/contexts/svg.js
/**
* SVG context patterns.
*
* SVG is XML-based but renders in browsers, giving it a unique attack surface
* that combines XML parser behaviour with browser rendering and JavaScript execution.
*
* Many of these vectors bypass HTML sanitizers that don't understand SVG semantics
* (DOMPurify has documented bypass vulnerabilities specifically in SVG/XML context).
*/
var SVG_PATTERNS = [
	{
		id: "svg-script-element",
		description: "<script element inside SVG executes JavaScript",
		pattern: /<script[\s>/]/i
	},
	{
		id: "svg-xlink-href-javascript",
		description: "xlink:href with javascript: — classic SVG XSS via <a> or <use>",
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-href-javascript",
		description: "href= with javascript: in SVG context (<a>, <animate>, etc.)",
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-foreignobject",
		description: "<foreignObject embeds HTML inside SVG — can execute scripts",
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: "svg-use-external",
		description: "<use xlink:href or href pointing to external resource (non-fragment URL)",
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: "svg-animate-href",
		description: "<animate attributeName=\"href\" — can dynamically change href to javascript:",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: "svg-animate-xlinkhref",
		description: "<animate attributeName=\"xlink:href\"",
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: "svg-set-javascript",
		description: "<set to=\"javascript:...\" — sets an attribute to a javascript: URI",
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: "svg-event-handler",
		description: "SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: "svg-handler-generic",
		description: "Generic on* handler catch-all for SVG attributes",
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: "svg-filter-feimage",
		description: "<feImage href= — filter primitive that can load external resources",
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: "svg-image-external",
		description: "<image xlink:href with http/https or javascript protocol",
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: "svg-style-javascript",
		description: "style= attribute containing javascript: (e.g. background:url(javascript:...))",
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
];
// node_modules/is-unsafe/src/contexts/sql.js
/**
* SQL context patterns — high-precision rules only.
*
* These rules have very low false-positive risk and are safe to apply to
* general user text (names, descriptions, search queries, etc.).
* All patterns are ReDoS-safe — unlike the `sql-injection` npm package
* which has an active CVE on its own detection regexes.
*
* For exhaustive coverage including noisier heuristics (comment sequences,
* hex literals, stacked queries with semicolons), use 'SQL-STRICT' instead.
* Apply 'SQL-STRICT' only to strings that are specifically SQL fragments,
* not to general free-text fields.
*/
var SQL_PATTERNS = [
	{
		id: "sql-block-comment-open",
		description: "SQL block comment open: /* ... */ — unusual in legitimate user text",
		pattern: /\/\*/
	},
	{
		id: "sql-union-select",
		description: "UNION SELECT — most common SQL injection aggregation attack",
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: "sql-drop-table",
		description: "DROP TABLE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: "sql-drop-database",
		description: "DROP DATABASE — destructive DDL injection",
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: "sql-insert-into",
		description: "INSERT INTO — data injection",
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: "sql-delete-from",
		description: "DELETE FROM — data deletion injection",
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: "sql-update-set",
		description: "UPDATE ... SET — data modification injection",
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: "sql-exec-xp",
		description: "EXEC xp_ — MSSQL extended stored procedure execution",
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: "sql-tautology-string",
		description: "Classic string tautology: ' OR '1'='1 or \" OR \"1\"=\"1\"",
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: "sql-tautology-numeric",
		description: "Numeric tautology: OR 1=1",
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: "sql-always-true-zero",
		description: "Numeric tautology: OR 0=0",
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: "sql-sleep-benchmark",
		description: "Time-based blind injection: SLEEP() or BENCHMARK()",
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: "sql-waitfor-delay",
		description: "MSSQL time-based blind injection: WAITFOR DELAY",
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: "sql-char-function",
		description: "CHAR() function — used to obfuscate injected strings",
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: "sql-information-schema",
		description: "INFORMATION_SCHEMA — reconnaissance query for table/column enumeration",
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
];
// node_modules/is-unsafe/src/contexts/shell.js
/**
* SHELL context patterns.
*
* Detects shell injection vectors and path traversal patterns.
* Designed for use when a string will be passed to a shell command,
* used as a file path, or interpolated into OS-level operations.
*/
var SHELL_PATTERNS = [
	{
		id: "shell-path-traversal-unix",
		description: "Unix path traversal: ../  — climbing the directory tree",
		pattern: /\.\.\//
	},
	{
		id: "shell-path-traversal-windows",
		description: "Windows path traversal: ..\\ — climbing the directory tree",
		pattern: /\.\.\\/
	},
	{
		id: "shell-path-traversal-encoded",
		description: "URL-encoded path traversal: %2e%2e or %2f variants",
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: "shell-null-byte",
		description: "Null byte injection: \\x00 or %00 — truncates strings in C-backed functions",
		pattern: /\x00|%00/
	},
	{
		id: "shell-semicolon",
		description: "Semicolon command separator: cmd1; cmd2",
		pattern: /;/
	},
	{
		id: "shell-pipe",
		description: "Pipe operator: cmd1 | cmd2",
		pattern: /\|/
	},
	{
		id: "shell-and-operator",
		description: "AND operator: cmd1 && cmd2",
		pattern: /&&/
	},
	{
		id: "shell-or-operator",
		description: "OR operator: cmd1 || cmd2",
		pattern: /\|\|/
	},
	{
		id: "shell-backtick",
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: "shell-dollar-paren",
		description: "Dollar-paren command substitution: $(cmd)",
		pattern: /\$\(/
	},
	{
		id: "shell-dollar-brace",
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: "shell-redirect-out",
		description: "Output redirection: cmd > file or cmd >> file",
		pattern: />{1,2}/
	},
	{
		id: "shell-redirect-in",
		description: "Input redirection: cmd < file",
		pattern: /</
	},
	{
		id: "shell-newline-injection",
		description: "Newline injection: \\n or \\r — can inject new shell commands",
		pattern: /[\n\r]/
	},
	{
		id: "shell-glob-star",
		description: "Glob expansion: * or ? — can expand to unintended files",
		pattern: /[/\\][*?]/
	},
	{
		id: "shell-absolute-root",
		description: "Absolute root path injection: string starting with / or \\ (Windows UNC)",
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: "shell-windows-drive",
		description: "Windows drive letter path injection: C:\\ or D:/",
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: "shell-curl-wget",
		description: "curl/wget with URL or flags — can exfiltrate data or download payloads",
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
];
// node_modules/is-unsafe/src/contexts/redos.js
/**
* REDOS context patterns.
*
* Detects strings that, if used as regular expressions, could cause
* catastrophic backtracking (ReDoS — Regular Expression Denial of Service).
*
* These patterns detect the structural forms that lead to exponential or
* polynomial backtracking in NFA-based regex engines (V8, PCRE, Java, etc.).
*
* Use this context when user-supplied strings will be compiled into RegExp objects.
*/
var REDOS_PATTERNS = [
	{
		id: "redos-nested-quantifier-plus",
		description: "Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: "redos-nested-quantifier-star",
		description: "Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking",
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: "redos-nested-groups",
		description: "Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic",
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: "redos-alternation-overlap",
		description: "Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths",
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: "redos-star-plus-concat",
		description: "(x*x)+ pattern — triggers super-linear backtracking",
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: "redos-dot-star-greedy",
		description: "(.*){n,} or (.+){n,} — repeated greedy dot quantifiers",
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: "redos-large-repetition",
		description: "Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking",
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: "redos-catastrophic-alternation",
		description: "Long alternation with many similar branches — polynomial backtracking risk",
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
];
// node_modules/is-unsafe/src/contexts/nosql.js
var sep = "[\"'\\s]*:";
var NOSQL_PATTERNS = [
	{
		id: "nosql-where-operator",
		description: "$where — executes arbitrary JavaScript server-side in MongoDB",
		pattern: new RegExp(`\\$where${sep}`, "i")
	},
	{
		id: "nosql-ne-operator",
		description: "$ne — \"not equal\" operator used to bypass equality checks",
		pattern: new RegExp(`\\$ne${sep}`, "i")
	},
	{
		id: "nosql-gt-operator",
		description: "$gt — \"greater than\" used to bypass password/value checks",
		pattern: new RegExp(`\\$gte?${sep}`, "i")
	},
	{
		id: "nosql-lt-operator",
		description: "$lt / $lte — \"less than\" bypass variants",
		pattern: new RegExp(`\\$lte?${sep}`, "i")
	},
	{
		id: "nosql-regex-operator",
		description: "$regex — can be used to extract data character by character (blind injection)",
		pattern: new RegExp(`\\$regex${sep}`, "i")
	},
	{
		id: "nosql-or-operator",
		description: "$or — logical OR; used to create always-true conditions",
		pattern: new RegExp(`\\$or${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-and-operator",
		description: "$and — logical AND operator injection",
		pattern: new RegExp(`\\$and${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-nor-operator",
		description: "$nor — logical NOR operator injection",
		pattern: new RegExp(`\\$nor${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-exists-operator",
		description: "$exists — can enumerate fields to determine schema",
		pattern: new RegExp(`\\$exists${sep}`, "i")
	},
	{
		id: "nosql-in-operator",
		description: "$in — matches any value in a list; can enumerate values",
		pattern: new RegExp(`\\$in${sep}\\s*\\[`, "i")
	},
	{
		id: "nosql-expr-operator",
		description: "$expr — allows aggregation expressions in queries (MongoDB 3.6+)",
		pattern: new RegExp(`\\$expr${sep}`, "i")
	},
	{
		id: "nosql-function-operator",
		description: "$function — executes arbitrary JavaScript in MongoDB 4.4+",
		pattern: new RegExp(`\\$function${sep}`, "i")
	},
	{
		id: "nosql-accumulator-operator",
		description: "$accumulator — custom aggregation with arbitrary JS execution",
		pattern: new RegExp(`\\$accumulator${sep}`, "i")
	},
	{
		id: "nosql-proto-pollution",
		description: "__proto__ — prototype pollution via object key injection",
		pattern: /__proto__/
	},
	{
		id: "nosql-constructor-prototype",
		description: "constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)",
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: "nosql-proto-bracket",
		description: "[\"__proto__\"] — bracket-notation prototype pollution",
		pattern: /\[["']__proto__["']\]/
	}
];
// node_modules/is-unsafe/src/contexts/log.js
/**
* LOG context patterns.
*
* Detects injection vectors that are dangerous when a string is written
* to a log file, passed to a logging framework, or interpolated into
* a log message that will be parsed or displayed.
*
* Attack categories:
*   1. CRLF injection — injects fake log lines by embedding newlines
*   2. Log4Shell (CVE-2021-44228) — ${jndi:...} triggers JNDI lookup in Log4j
*   3. SSTI in log templates — {{...}}, #{...} trigger template evaluation
*      if the log message is passed through a template engine
*   4. Null byte injection — truncates log entries in some implementations
*   5. ANSI escape injection — manipulates terminal output when logs are
*      tailed in a terminal (colour codes, cursor movement, etc.)
*
* Note: Newline characters (\n, \r) will produce false positives for
* multi-line legitimate values. Use this context only for single-line
* log field values (usernames, IDs, request parameters, etc.).
*/
var LOG_PATTERNS = [
	{
		id: "log-crlf-injection",
		description: "CRLF injection: literal \\r or \\n embeds fake log lines",
		pattern: /[\r\n]/
	},
	{
		id: "log-url-encoded-crlf",
		description: "URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers",
		pattern: /%0[dDaA]/
	},
	{
		id: "log-unicode-newline",
		description: "Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
		pattern: /[\u2028\u2029]/
	},
	{
		id: "log-log4shell-jndi",
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: "log-log4shell-obfuscated",
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: "log-log4j-lookup",
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: "log-ssti-double-brace",
		description: "SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.",
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: "log-ssti-hash-brace",
		description: "SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB",
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: "log-ssti-dollar-brace",
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: "log-ssti-percent-tag",
		description: "SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP",
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: "log-null-byte",
		description: "Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers",
		pattern: /\x00|%00/
	},
	{
		id: "log-ansi-escape",
		description: "ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed",
		pattern: /\x1b\[/
	}
];
// node_modules/is-unsafe/src/contexts/sql-strict.js
/**
* SQL-STRICT context patterns.
*
* Extends the base 'SQL' context with three additional rules that are
* effective at detecting real injections but carry a higher false-positive
* risk on general free-text input.
*
* Use 'SQL-STRICT' when:
*   - The string is specifically a SQL fragment or database identifier
*   - You control the input domain (e.g. a dedicated SQL search field)
*   - You can tolerate occasional false positives in exchange for broader coverage
*
* Use 'SQL' (not STRICT) when:
*   - The field is general user text (names, descriptions, comments)
*   - False positives would block legitimate content (e.g. "see note -- above")
*
* Rules moved here from 'SQL' due to false-positive risk:
*
*   sql-line-comment   — "--" fires on "see note -- above", "value--", CSS var(--primary)
*   sql-stacked-query  — "; SELECT" fires on legitimate prose with semicolons + SQL words
*   sql-hex-encoding   — "0xDEAD" fires on hex values in technical docs and log output
*/
var SQL_STRICT_EXTRA = [
	{
		id: "sql-line-comment",
		description: "SQL line comment: -- followed by whitespace or end of string",
		pattern: /--(?:\s|$)/
	},
	{
		id: "sql-stacked-query",
		description: "Stacked queries: semicolon immediately followed by a SQL keyword",
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: "sql-hex-encoding",
		description: "Hex-encoded string injection: 0x41414141 style (MySQL)",
		pattern: /\b0x[0-9a-f]{4,}/i
	}
];
var SQL_STRICT_PATTERNS = [...SQL_PATTERNS, ...SQL_STRICT_EXTRA];
// node_modules/is-unsafe/src/util/decode-entities.js
/**
* Decode the HTML character references that matter for markup-context
* detection.
*
* Browsers decode character references in attribute values before they
* interpret a URL, so `javascript&#58;alert(1)` in an href is the
* `javascript:` scheme. The HTML/XML/SVG rules match literal characters, so
* without this step such payloads slip through.
*
* Deliberately NOT a full entity decoder. It decodes only:
*   - decimal refs  &#58;  &#058;  &#00000058;  &#58   (any leading zeros,
*                   trailing ; optional — browsers accept both)
*   - hex refs      &#x3a; &#X3A; &#x0000003a; &#x3a   (same)
*   - named refs    &colon;  &Tab;  &NewLine;
*       Named refs are CASE-SENSITIVE and REQUIRE the trailing ';', exactly
*       like a browser (so `&COLON;` and `&colon` are not decoded).
*       &Tab; / &NewLine; matter because the URL parser strips tab/newline,
*       so `java&Tab;script:` is still a javascript: URL.
*
* It does NOT decode &amp; (single pass only), so double-encoded text such as
* "&amp;lt;script&amp;gt;" stays literal — a browser renders that as text.
*
* All quantifiers are bounded; no ReDoS risk.
*
* @param {string} input
* @returns {string}
*/
var NAMED = Object.freeze({
	colon: ":",
	Tab: "	",
	NewLine: "\n"
});
var ENTITY_RE = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function decodeEntities(input) {
	if (input.indexOf("&") === -1) return input;
	return input.replace(ENTITY_RE, (match, hex, dec, name) => {
		if (name !== void 0) return Object.prototype.hasOwnProperty.call(NAMED, name) ? NAMED[name] : match;
		const cp = hex !== void 0 ? parseInt(hex, 16) : parseInt(dec, 10);
		if (!Number.isFinite(cp) || cp > 1114111) return match;
		return String.fromCodePoint(cp);
	});
}
// node_modules/is-unsafe/src/index.js
HTML_PATTERNS.label = "HTML";
XML_PATTERNS.label = "XML";
SVG_PATTERNS.label = "SVG";
HTML_PATTERNS.decodeEntities = true;
XML_PATTERNS.decodeEntities = true;
SVG_PATTERNS.decodeEntities = true;
SQL_PATTERNS.label = "SQL";
SQL_STRICT_PATTERNS.label = "SQL-STRICT";
SHELL_PATTERNS.label = "SHELL";
REDOS_PATTERNS.label = "REDOS";
NOSQL_PATTERNS.label = "NOSQL";
LOG_PATTERNS.label = "LOG";
Object.freeze({
	HTML: HTML_PATTERNS,
	XML: XML_PATTERNS,
	SVG: SVG_PATTERNS,
	SQL: SQL_PATTERNS,
	"SQL-STRICT": SQL_STRICT_PATTERNS,
	SHELL: SHELL_PATTERNS,
	REDOS: REDOS_PATTERNS,
	NOSQL: NOSQL_PATTERNS,
	LOG: LOG_PATTERNS
});
/**
* @typedef {{ id: string, description: string, pattern: RegExp }} Rule
*/
/**
* @typedef {Rule[]} PatternList
*/
/**
* @typedef {Object} MatchResult
* @property {string} context     - Label identifying which context matched ('HTML', 'CUSTOM', etc.)
* @property {string} id          - Rule identifier
* @property {string} description - Human-readable description of what was matched
* @property {RegExp} pattern     - The pattern that matched
*/
/**
* @param {unknown} value
*/
function assertString(value) {
	if (typeof value !== "string") throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`);
}
/**
* @param {unknown} context
*/
function assertContext(context) {
	if (context instanceof RegExp) return;
	if (Array.isArray(context)) {
		if (context.length === 0) throw new TypeError("is-unsafe: context must not be an empty array");
		if (Array.isArray(context[0])) {
			for (const list of context) if (!Array.isArray(list) || list.length === 0) throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)");
		}
		return;
	}
	throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof context}`);
}
/**
* Normalise any valid context arg into an array of PatternLists.
*
* @param {Rule[]|Rule[][]|RegExp} context
* @returns {{ lists: Rule[][]|null, regex: RegExp|null }}
*/
function normalise(context) {
	if (context instanceof RegExp) return {
		lists: null,
		regex: context
	};
	if (Array.isArray(context[0])) return {
		lists: context,
		regex: null
	};
	return {
		lists: [context],
		regex: null
	};
}
/**
* For markup contexts, return an entity-decoded copy of `value` to test
* alongside the raw input, or null when there is nothing extra to test.
*
* @param {string} value
* @param {Rule[]} list
* @returns {string|null}
*/
function decodedCopy(value, list) {
	if (!list.decodeEntities) return null;
	const decoded = decodeEntities(value);
	return decoded === value ? null : decoded;
}
/**
* Test value against a single PatternList. Returns the first MatchResult or null.
*
* @param {string} value
* @param {Rule[]} list
* @returns {MatchResult|null}
*/
function matchList(value, list) {
	const label = list.label ?? "CUSTOM";
	const decoded = decodedCopy(value, list);
	for (const rule of list) if (rule.pattern.test(value) || decoded !== null && rule.pattern.test(decoded)) return {
		context: label,
		id: rule.id,
		description: rule.description,
		pattern: rule.pattern
	};
	return null;
}
/**
* Returns `true` if `value` is unsafe in the given context(s), `false` otherwise.
*
* @param {string} value - The string to test
* @param {PatternList | PatternList[] | RegExp} context
*   - A PatternList imported from is-unsafe (e.g. `HTML`, `XML`)
*   - An array of PatternLists — returns true if unsafe in **any** of them
*   - A custom RegExp — returns true if the pattern matches
* @returns {boolean}
*
* @example
* import { isUnsafe, HTML, SQL } from 'is-unsafe';
*
* isUnsafe('<script>alert(1)<\/script>', HTML)       // true
* isUnsafe('hello world', HTML)                     // false
* isUnsafe('value', [HTML, SQL])                    // false
* isUnsafe('value', /my-pattern/i)                  // false
*/
function isUnsafe(value, context) {
	assertString(value);
	assertContext(context);
	const { lists, regex } = normalise(context);
	if (regex) return regex.test(value);
	for (const list of lists) if (matchList(value, list) !== null) return true;
	return false;
}
// node_modules/fast-xml-parser/src/xmlparser/OrderedObjParser.js
/**
* Extract raw attributes (without prefix) from prefixed attribute map
* @param {object} prefixedAttrs - Attributes with prefix from buildAttributesMap
* @param {object} options - Parser options containing attributeNamePrefix
* @returns {object} Raw attributes for matcher
*/
function extractRawAttributes(prefixedAttrs, options) {
	if (!prefixedAttrs) return {};
	const attrs = options.attributesGroupName ? prefixedAttrs[options.attributesGroupName] : prefixedAttrs;
	if (!attrs) return {};
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(options.attributeNamePrefix)) {
		const rawName = key.substring(options.attributeNamePrefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* Extract namespace from raw tag name
* @param {string} rawTagName - Tag name possibly with namespace (e.g., "soap:Envelope")
* @returns {string|undefined} Namespace or undefined
*/
function extractNamespace(rawTagName) {
	if (!rawTagName || typeof rawTagName !== "string") return void 0;
	const colonIndex = rawTagName.indexOf(":");
	if (colonIndex !== -1 && colonIndex > 0) {
		const ns = rawTagName.substring(0, colonIndex);
		if (ns !== "xmlns") return ns;
	}
}
var OrderedObjParser = class {
	constructor(options, externalEntities) {
		this.options = options;
		this.currentNode = null;
		this.tagsNodeStack = [];
		this.parseXml = parseXml;
		this.parseTextData = parseTextData;
		this.resolveNameSpace = resolveNameSpace;
		this.buildAttributesMap = buildAttributesMap;
		this.isItStopNode = isItStopNode;
		this.replaceEntitiesValue = replaceEntitiesValue;
		this.readStopNodeData = readStopNodeData;
		this.saveTextToParentTag = saveTextToParentTag;
		this.addChild = addChild;
		this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
		this.entityExpansionCount = 0;
		this.currentExpandedLength = 0;
		this.doctypefound = false;
		let namedEntities = { ...XML };
		if (this.options.entityDecoder) this.entityDecoder = this.options.entityDecoder;
		else {
			if (typeof this.options.htmlEntities === "object") namedEntities = this.options.htmlEntities;
			else if (this.options.htmlEntities === true) namedEntities = {
				...COMMON_HTML,
				...CURRENCY
			};
			this.entityDecoder = new EntityDecoder({
				namedEntities: {
					...namedEntities,
					...externalEntities
				},
				numericAllowed: this.options.htmlEntities,
				limit: {
					maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
					maxExpandedLength: this.options.processEntities.maxExpandedLength,
					applyLimitsTo: this.options.processEntities.appliesTo
				},
				onInputEntity: (name, value) => isUnsafe(value, [HTML_PATTERNS, XML_PATTERNS]) ? ENTITY_ACTION.BLOCK : ENTITY_ACTION.ALLOW
			});
		}
		this.matcher = new Matcher();
		this.readonlyMatcher = this.matcher.readOnly();
		this.isCurrentNodeStopNode = false;
		this.stopNodeExpressionsSet = new ExpressionSet();
		const stopNodesOpts = this.options.stopNodes;
		if (stopNodesOpts && stopNodesOpts.length > 0) {
			for (let i = 0; i < stopNodesOpts.length; i++) {
				const stopNodeExp = stopNodesOpts[i];
				if (typeof stopNodeExp === "string") this.stopNodeExpressionsSet.add(new Expression(stopNodeExp));
				else if (stopNodeExp instanceof Expression) this.stopNodeExpressionsSet.add(stopNodeExp);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
/**
* @param {string} val
* @param {string} tagName
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
* @param {boolean} dontTrim
* @param {boolean} hasAttributes
* @param {boolean} isLeafNode
* @param {boolean} escapeEntities
*/
function parseTextData(val, tagName, jPath, dontTrim, hasAttributes, isLeafNode, escapeEntities) {
	const options = this.options;
	if (val !== void 0) {
		if (options.trimValues && !dontTrim) val = val.trim();
		if (val.length > 0) {
			if (!escapeEntities) val = this.replaceEntitiesValue(val, tagName, jPath);
			const jPathOrMatcher = options.jPath ? jPath.toString() : jPath;
			const newval = options.tagValueProcessor(tagName, val, jPathOrMatcher, hasAttributes, isLeafNode);
			if (newval === null || newval === void 0) return val;
			else if (typeof newval !== typeof val || newval !== val) return newval;
			else if (options.trimValues) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else if (val.trim() === val) return parseValue(val, options.parseTagValue, options.numberParseOptions);
			else return val;
		}
	}
}
function resolveNameSpace(tagname) {
	if (this.options.removeNSPrefix) {
		const tags = tagname.split(":");
		const prefix = tagname.charAt(0) === "/" ? "/" : "";
		if (tags[0] === "xmlns") return "";
		if (tags.length === 2) tagname = prefix + tags[1];
	}
	return tagname;
}
var attrsRegx = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function attrValue(match) {
	return match[3] !== void 0 ? match[3] : match[4];
}
function buildAttributesMap(attrStr, jPath, tagName, force = false) {
	const options = this.options;
	if (force === true || options.ignoreAttributes !== true && typeof attrStr === "string") {
		const matches = getAllMatches(attrStr, attrsRegx);
		const len = matches.length;
		const attrs = {};
		const processedVals = new Array(len);
		let hasRawAttrs = false;
		const rawAttrsForMatcher = {};
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			const oldVal = attrValue(matches[i]);
			if (attrName.length && oldVal !== void 0) {
				let val = oldVal;
				if (options.trimValues) val = val.trim();
				val = this.replaceEntitiesValue(val, tagName, this.readonlyMatcher);
				processedVals[i] = val;
				rawAttrsForMatcher[attrName] = val;
				hasRawAttrs = true;
			}
		}
		if (hasRawAttrs && typeof jPath === "object" && jPath.updateCurrent) jPath.updateCurrent(rawAttrsForMatcher);
		const jPathStr = options.jPath ? jPath.toString() : this.readonlyMatcher;
		let hasAttrs = false;
		for (let i = 0; i < len; i++) {
			const attrName = this.resolveNameSpace(matches[i][1]);
			if (this.ignoreAttributesFn(attrName, jPathStr)) continue;
			let aName = options.attributeNamePrefix + attrName;
			if (attrName.length) {
				if (options.transformAttributeName) aName = options.transformAttributeName(aName);
				aName = sanitizeName(aName, options);
				if (attrValue(matches[i]) !== void 0) {
					const oldVal = processedVals[i];
					const newVal = options.attributeValueProcessor(attrName, oldVal, jPathStr);
					if (newVal === null || newVal === void 0) attrs[aName] = oldVal;
					else if (typeof newVal !== typeof oldVal || newVal !== oldVal) attrs[aName] = newVal;
					else attrs[aName] = parseValue(oldVal, options.parseAttributeValue, options.numberParseOptions);
					hasAttrs = true;
				} else if (options.allowBooleanAttributes) {
					attrs[aName] = true;
					hasAttrs = true;
				}
			}
		}
		if (!hasAttrs) return;
		if (options.attributesGroupName && !options.preserveOrder) {
			const attrCollection = {};
			attrCollection[options.attributesGroupName] = attrs;
			return attrCollection;
		}
		return attrs;
	}
}
var parseXml = function(xmlData) {
	const options = this.options;
	const crlfPositions = options.captureMetaData ? [] : void 0;
	xmlData = xmlData.replace(/\r\n?/g, options.captureMetaData ? (newline, index) => {
		if (newline.length === 2) crlfPositions.push(index - crlfPositions.length);
		return "\n";
	} : "\n");
	const xmlObj = new XmlNode("!xml");
	let currentNode = xmlObj;
	let textData = "";
	this.matcher.reset();
	this.entityDecoder.reset();
	this.entityExpansionCount = 0;
	this.currentExpandedLength = 0;
	this.doctypefound = false;
	const docTypeReader = new DocTypeReader(options.processEntities);
	const xmlLen = xmlData.length;
	for (let i = 0; i < xmlLen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingIndex(xmlData, ">", i, "Closing Tag is not closed.");
			let tagName = xmlData.substring(i + 2, closeIndex).trim();
			if (options.removeNSPrefix) {
				const colonIndex = tagName.indexOf(":");
				if (colonIndex !== -1) tagName = tagName.substr(colonIndex + 1);
			}
			tagName = transformTagName(options.transformTagName, tagName, "", options).tagName;
			if (currentNode) textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const lastTagName = this.matcher.getCurrentTag();
			if (tagName && options.unpairedTagsSet.has(tagName)) throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`);
			if (lastTagName && options.unpairedTagsSet.has(lastTagName)) {
				this.matcher.pop();
				this.tagsNodeStack.pop();
			}
			this.matcher.pop();
			this.isCurrentNodeStopNode = false;
			currentNode = this.tagsNodeStack.pop() || xmlObj;
			if (options.captureMetaData && currentNode) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
			textData = "";
			i = closeIndex;
		} else if (c1 === 63) {
			let tagData = readTagExp(xmlData, i, false, "?>");
			if (!tagData) throw new Error("Pi Tag is not closed.");
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			const attsMap = this.buildAttributesMap(tagData.tagExp, this.matcher, tagData.tagName, true);
			if (attsMap) {
				const ver = attsMap[this.options.attributeNamePrefix + "version"];
				this.entityDecoder.setXmlVersion(Number(ver) || 1);
				docTypeReader.setXmlVersion(Number(ver) || 1);
			}
			if (options.ignoreDeclaration && tagData.tagName === "?xml" || options.ignorePiTags) {} else {
				const childNode = new XmlNode(tagData.tagName);
				childNode.add(options.textNodeName, "");
				if (tagData.tagName !== tagData.tagExp && tagData.attrExpPresent && options.ignoreAttributes !== true) childNode[":@"] = attsMap;
				const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex + 2, crlfPositions));
			}
			i = tagData.closeIndex + 1;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) {
			const endIndex = findClosingIndex(xmlData, "-->", i + 4, "Comment is not closed.");
			if (options.commentPropName) {
				const comment = xmlData.substring(i + 4, endIndex - 2);
				textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
				currentNode.add(options.commentPropName, [{ [options.textNodeName]: comment }]);
			}
			i = endIndex;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 68) {
			if (this.doctypefound) throw new Error("Multiple DOCTYPE declarations found.");
			this.doctypefound = true;
			const result = docTypeReader.readDocType(xmlData, i);
			this.entityDecoder.addInputEntities(result.entities);
			i = result.i;
		} else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) {
			const closeIndex = findClosingIndex(xmlData, "]]>", i, "CDATA is not closed.") - 2;
			const tagExp = xmlData.substring(i + 9, closeIndex);
			textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher);
			let val = this.parseTextData(tagExp, currentNode.tagname, this.readonlyMatcher, true, false, true, true);
			if (val == void 0) val = "";
			if (options.cdataPropName) currentNode.add(options.cdataPropName, [{ [options.textNodeName]: tagExp }]);
			else currentNode.add(options.textNodeName, val);
			i = closeIndex + 2;
		} else {
			let result = readTagExp(xmlData, i, options.removeNSPrefix);
			if (!result) {
				const context = xmlData.substring(Math.max(0, i - 50), Math.min(xmlLen, i + 50));
				throw new Error(`readTagExp returned undefined at position ${i}. Context: "${context}"`);
			}
			let tagName = result.tagName;
			const rawTagName = result.rawTagName;
			let tagExp = result.tagExp;
			let attrExpPresent = result.attrExpPresent;
			let closeIndex = result.closeIndex;
			({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
			if (options.strictReservedNames && (tagName === options.commentPropName || tagName === options.cdataPropName || tagName === options.textNodeName || tagName === options.attributesGroupName)) throw new Error(`Invalid tag name: ${tagName}`);
			if (currentNode && textData) {
				if (currentNode.tagname !== "!xml") textData = this.saveTextToParentTag(textData, currentNode, this.readonlyMatcher, false);
			}
			const lastTag = currentNode;
			if (lastTag && options.unpairedTagsSet.has(lastTag.tagname)) {
				currentNode = this.tagsNodeStack.pop();
				this.matcher.pop();
			}
			let isSelfClosing = false;
			if (tagExp.length > 0 && tagExp.lastIndexOf("/") === tagExp.length - 1) {
				isSelfClosing = true;
				if (tagName[tagName.length - 1] === "/") {
					tagName = tagName.substr(0, tagName.length - 1);
					tagExp = tagName;
				} else tagExp = tagExp.substr(0, tagExp.length - 1);
				attrExpPresent = tagName !== tagExp;
			}
			let prefixedAttrs = null;
			let namespace = void 0;
			namespace = extractNamespace(rawTagName);
			if (tagName !== xmlObj.tagname) this.matcher.push(tagName, {}, namespace);
			if (tagName !== tagExp && attrExpPresent) {
				prefixedAttrs = this.buildAttributesMap(tagExp, this.matcher, tagName);
				if (prefixedAttrs) extractRawAttributes(prefixedAttrs, options);
			}
			if (tagName !== xmlObj.tagname) this.isCurrentNodeStopNode = this.isItStopNode();
			const startIndex = options.captureMetaData ? getOriginalIndex(i, crlfPositions) : i;
			if (this.isCurrentNodeStopNode) {
				let tagContent = "";
				if (isSelfClosing) i = result.closeIndex;
				else if (options.unpairedTagsSet.has(tagName)) i = result.closeIndex;
				else {
					const result = this.readStopNodeData(xmlData, rawTagName, closeIndex + 1);
					if (!result) throw new Error(`Unexpected end of ${rawTagName}`);
					i = result.i;
					tagContent = result.tagContent;
				}
				const childNode = new XmlNode(tagName);
				if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
				childNode.add(options.textNodeName, tagContent);
				this.matcher.pop();
				this.isCurrentNodeStopNode = false;
				this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
				if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(i + 1, crlfPositions));
			} else {
				if (isSelfClosing) {
					({tagName, tagExp} = transformTagName(options.transformTagName, tagName, tagExp, options));
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
				} else if (options.unpairedTagsSet.has(tagName)) {
					const childNode = new XmlNode(tagName);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					if (options.captureMetaData) currentNode.addEndIndex(getOriginalIndex(result.closeIndex + 1, crlfPositions));
					this.matcher.pop();
					this.isCurrentNodeStopNode = false;
					i = result.closeIndex;
					continue;
				} else {
					const childNode = new XmlNode(tagName);
					if (this.tagsNodeStack.length > options.maxNestedTags) throw new Error("Maximum nested tags exceeded");
					this.tagsNodeStack.push(currentNode);
					if (prefixedAttrs) childNode[":@"] = prefixedAttrs;
					this.addChild(currentNode, childNode, this.readonlyMatcher, startIndex);
					currentNode = childNode;
				}
				textData = "";
				i = closeIndex;
			}
		}
	} else textData += xmlData[i];
	return xmlObj.child;
};
function getOriginalIndex(index, crlfPositions) {
	let low = 0;
	let high = crlfPositions.length;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (crlfPositions[middle] < index) low = middle + 1;
		else high = middle;
	}
	return index + low;
}
function addChild(currentNode, childNode, matcher, startIndex) {
	if (!this.options.captureMetaData) startIndex = void 0;
	const jPathOrMatcher = this.options.jPath ? matcher.toString() : matcher;
	const result = this.options.updateTag(childNode.tagname, jPathOrMatcher, childNode[":@"]);
	if (result === false) {} else if (typeof result === "string") {
		childNode.tagname = result;
		currentNode.addChild(childNode, startIndex);
	} else currentNode.addChild(childNode, startIndex);
}
/**
* @param {object} val - Entity object with regex and val properties
* @param {string} tagName - Tag name
* @param {string|Matcher} jPath - jPath string or Matcher instance based on options.jPath
*/
function replaceEntitiesValue(val, tagName, jPath) {
	const entityConfig = this.options.processEntities;
	if (!entityConfig || !entityConfig.enabled) return val;
	if (entityConfig.allowedTags) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!(Array.isArray(entityConfig.allowedTags) ? entityConfig.allowedTags.includes(tagName) : entityConfig.allowedTags(tagName, jPathOrMatcher))) return val;
	}
	if (entityConfig.tagFilter) {
		const jPathOrMatcher = this.options.jPath ? jPath.toString() : jPath;
		if (!entityConfig.tagFilter(tagName, jPathOrMatcher)) return val;
	}
	return this.entityDecoder.decode(val);
}
function saveTextToParentTag(textData, parentNode, matcher, isLeafNode) {
	if (textData) {
		if (isLeafNode === void 0) isLeafNode = parentNode.child.length === 0;
		textData = this.parseTextData(textData, parentNode.tagname, matcher, false, parentNode[":@"] ? Object.keys(parentNode[":@"]).length !== 0 : false, isLeafNode);
		if (textData !== void 0 && textData !== "") parentNode.add(this.options.textNodeName, textData);
		textData = "";
	}
	return textData;
}
/**
* @param {Array<Expression>} stopNodeExpressions - Array of compiled Expression objects
* @param {Matcher} matcher - Current path matcher
*/
function isItStopNode() {
	if (this.stopNodeExpressionsSet.size === 0) return false;
	return this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
/**
* Returns the tag Expression and where it is ending handling single-double quotes situation
* @param {string} xmlData 
* @param {number} i starting index
* @returns 
*/
function tagExpWithClosingIndex(xmlData, i, closingChar = ">") {
	const len = xmlData.length;
	const closeCode0 = closingChar.charCodeAt(0);
	const closeCode1 = closingChar.length > 1 ? closingChar.charCodeAt(1) : -1;
	let result = "";
	let segmentStart = i;
	for (let index = i; index < len; index++) {
		const code = xmlData.charCodeAt(index);
		if (code === 34 || code === 39) {
			index = xmlData.indexOf(xmlData[index], index + 1);
			if (index === -1) return;
		} else if (code === closeCode0) {
			if (closeCode1 !== -1) {
				if (xmlData.charCodeAt(index + 1) === closeCode1) {
					result += xmlData.substring(segmentStart, index);
					return {
						data: result,
						index
					};
				}
			} else {
				result += xmlData.substring(segmentStart, index);
				return {
					data: result,
					index
				};
			}
		} else if (code === 9) {
			result += xmlData.substring(segmentStart, index) + " ";
			segmentStart = index + 1;
		}
	}
}
function findClosingIndex(xmlData, str, i, errMsg) {
	const closingIndex = xmlData.indexOf(str, i);
	if (closingIndex === -1) throw new Error(errMsg);
	else return closingIndex + str.length - 1;
}
function findClosingChar(xmlData, char, i, errMsg) {
	const closingIndex = xmlData.indexOf(char, i);
	if (closingIndex === -1) throw new Error(errMsg);
	return closingIndex;
}
function readTagExp(xmlData, i, removeNSPrefix, closingChar = ">") {
	const result = tagExpWithClosingIndex(xmlData, i + 1, closingChar);
	if (!result) return;
	let tagExp = result.data;
	const closeIndex = result.index;
	const separatorIndex = tagExp.search(/\s/);
	let tagName = tagExp;
	let attrExpPresent = true;
	if (separatorIndex !== -1) {
		tagName = tagExp.substring(0, separatorIndex);
		tagExp = tagExp.substring(separatorIndex + 1).trimStart();
	}
	const rawTagName = tagName;
	if (removeNSPrefix) {
		const colonIndex = tagName.indexOf(":");
		if (colonIndex !== -1) {
			tagName = tagName.substr(colonIndex + 1);
			attrExpPresent = tagName !== result.data.substr(colonIndex + 1);
		}
	}
	return {
		tagName,
		tagExp,
		closeIndex,
		attrExpPresent,
		rawTagName
	};
}
/**
* find paired tag for a stop node
* @param {string} xmlData 
* @param {string} tagName 
* @param {number} i 
*/
function readStopNodeData(xmlData, tagName, i) {
	const startIndex = i;
	let openTagCount = 1;
	let lenient = false;
	let nextGt = -1;
	const xmllen = xmlData.length;
	for (; i < xmllen; i++) if (xmlData[i] === "<") {
		const c1 = xmlData.charCodeAt(i + 1);
		if (c1 === 47) {
			const closeIndex = findClosingChar(xmlData, ">", i, `${tagName} is not closed`);
			if (xmlData.substring(i + 2, closeIndex).trim() === tagName) {
				openTagCount--;
				if (openTagCount === 0) return {
					tagContent: xmlData.substring(startIndex, i),
					i: closeIndex
				};
			}
			i = closeIndex;
		} else if (c1 === 63) i = findClosingIndex(xmlData, "?>", i + 1, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 45 && xmlData.charCodeAt(i + 3) === 45) i = findClosingIndex(xmlData, "-->", i + 3, "StopNode is not closed.");
		else if (c1 === 33 && xmlData.charCodeAt(i + 2) === 91) i = findClosingIndex(xmlData, "]]>", i, "StopNode is not closed.") - 2;
		else {
			const tagData = lenient ? void 0 : readTagExp(xmlData, i, false);
			if (tagData) {
				if (tagData.tagName === tagName && tagData.tagExp[tagData.tagExp.length - 1] !== "/") openTagCount++;
				i = tagData.closeIndex;
			} else {
				lenient = true;
				if (nextGt < i) {
					nextGt = xmlData.indexOf(">", i);
					if (nextGt === -1) return;
				}
				const nextLt = xmlData.indexOf("<", i + 1);
				if (nextLt === -1 || nextLt > nextGt) {
					const exp = xmlData.substring(i + 1, nextGt);
					const sep = exp.search(/\s/);
					if ((sep === -1 ? exp : exp.substring(0, sep)) === tagName && exp[exp.length - 1] !== "/") openTagCount++;
					i = nextGt;
				}
			}
		}
	}
}
function parseValue(val, shouldParse, options) {
	if (shouldParse && typeof val === "string") {
		const newval = val.trim();
		if (newval === "true") return true;
		else if (newval === "false") return false;
		else return toNumber(val, options);
	} else if (isExist(val)) return val;
	else return "";
}
function transformTagName(fn, tagName, tagExp, options) {
	if (fn) {
		const newTagName = fn(tagName);
		if (tagExp === tagName) tagExp = newTagName;
		tagName = newTagName;
	}
	tagName = sanitizeName(tagName, options);
	return {
		tagName,
		tagExp
	};
}
function sanitizeName(name, options) {
	if (criticalProperties.includes(name)) throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`);
	else if (DANGEROUS_PROPERTY_NAMES.includes(name)) return options.onDangerousProperty(name);
	return name;
}
// node_modules/fast-xml-parser/src/xmlparser/node2json.js
var METADATA_SYMBOL = XmlNode.getMetaDataSymbol();
/**
* Helper function to strip attribute prefix from attribute map
* @param {object} attrs - Attributes with prefix (e.g., {"@_class": "code"})
* @param {string} prefix - Attribute prefix to remove (e.g., "@_")
* @returns {object} Attributes without prefix (e.g., {"class": "code"})
*/
function stripAttributePrefix(attrs, prefix) {
	if (!attrs || typeof attrs !== "object") return {};
	if (!prefix) return attrs;
	const rawAttrs = {};
	for (const key in attrs) if (key.startsWith(prefix)) {
		const rawName = key.substring(prefix.length);
		rawAttrs[rawName] = attrs[key];
	} else rawAttrs[key] = attrs[key];
	return rawAttrs;
}
/**
* 
* @param {array} node 
* @param {any} options 
* @param {Matcher} matcher - Path matcher instance
* @returns 
*/
function prettify(node, options, matcher, readonlyMatcher) {
	return compress(node, options, matcher, readonlyMatcher);
}
/**
* @param {array} arr 
* @param {object} options 
* @param {Matcher} matcher - Path matcher instance
* @returns object
*/
function compress(arr, options, matcher, readonlyMatcher) {
	let text;
	const compressedObj = {};
	for (let i = 0; i < arr.length; i++) {
		const tagObj = arr[i];
		const property = propName(tagObj);
		if (property !== void 0 && property !== options.textNodeName) {
			const rawAttrs = stripAttributePrefix(tagObj[":@"] || {}, options.attributeNamePrefix);
			matcher.push(property, rawAttrs);
		}
		if (property === options.textNodeName) {
			if (text === void 0) text = tagObj[property];
			else text += "" + tagObj[property];
		} else if (property === void 0) continue;
		else if (tagObj[property]) {
			let val = compress(tagObj[property], options, matcher, readonlyMatcher);
			const isLeaf = isLeafTag(val, options);
			if (Object.keys(val).length === 0 && options.alwaysCreateTextNode) val[options.textNodeName] = "";
			if (tagObj[":@"]) assignAttributes(val, tagObj[":@"], readonlyMatcher, options);
			else if (Object.keys(val).length === 1 && val[options.textNodeName] !== void 0 && !options.alwaysCreateTextNode) val = val[options.textNodeName];
			else if (Object.keys(val).length === 0) {
				if (options.alwaysCreateTextNode) val[options.textNodeName] = "";
				else val = "";
			}
			if (tagObj[METADATA_SYMBOL] !== void 0 && typeof val === "object" && val !== null) val[METADATA_SYMBOL] = tagObj[METADATA_SYMBOL];
			if (compressedObj[property] !== void 0 && Object.prototype.hasOwnProperty.call(compressedObj, property)) {
				if (!Array.isArray(compressedObj[property])) compressedObj[property] = [compressedObj[property]];
				compressedObj[property].push(val);
			} else {
				const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() : readonlyMatcher;
				if (options.isArray(property, jPathOrMatcher, isLeaf)) compressedObj[property] = [val];
				else compressedObj[property] = val;
			}
			if (property !== void 0 && property !== options.textNodeName) matcher.pop();
		}
	}
	if (typeof text === "string") {
		if (text.length > 0) compressedObj[options.textNodeName] = text;
	} else if (text !== void 0) compressedObj[options.textNodeName] = text;
	return compressedObj;
}
function propName(obj) {
	const keys = Object.keys(obj);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		if (key !== ":@") return key;
	}
}
function assignAttributes(obj, attrMap, readonlyMatcher, options) {
	if (attrMap) {
		const keys = Object.keys(attrMap);
		const len = keys.length;
		for (let i = 0; i < len; i++) {
			const atrrName = keys[i];
			const rawAttrName = atrrName.startsWith(options.attributeNamePrefix) ? atrrName.substring(options.attributeNamePrefix.length) : atrrName;
			const jPathOrMatcher = options.jPath ? readonlyMatcher.toString() + "." + rawAttrName : readonlyMatcher;
			if (options.isArray(atrrName, jPathOrMatcher, true, true)) obj[atrrName] = [attrMap[atrrName]];
			else obj[atrrName] = attrMap[atrrName];
		}
	}
}
function isLeafTag(obj, options) {
	const { textNodeName } = options;
	const propCount = Object.keys(obj).length;
	if (propCount === 0) return true;
	if (propCount === 1 && (obj[textNodeName] || typeof obj[textNodeName] === "boolean" || obj[textNodeName] === 0)) return true;
	return false;
}
// node_modules/fast-xml-parser/src/xmlparser/XMLParser.js
var XMLParser = class {
	constructor(options) {
		this.externalEntities = {};
		this.options = buildOptions(options);
	}
	/**
	* Parse XML dats to JS object 
	* @param {string|Uint8Array} xmlData 
	* @param {boolean|Object} validationOption 
	*/
	parse(xmlData, validationOption) {
		if (typeof xmlData !== "string" && xmlData.toString) {
			if (xmlData instanceof Uint8Array && !(typeof Buffer !== "undefined" && Buffer.isBuffer(xmlData))) xmlData = new TextDecoder("utf-8", { ignoreBOM: true }).decode(xmlData);
			else xmlData = xmlData.toString();
		} else if (typeof xmlData !== "string") throw new Error("XML data is accepted in String or Bytes[] form.");
		if (validationOption) {
			if (validationOption === true) validationOption = {};
			const result = validate(xmlData, validationOption);
			if (result !== true) throw Error(`${result.err.msg}:${result.err.line}:${result.err.col}`);
		}
		const orderedObjParser = new OrderedObjParser(this.options, this.externalEntities);
		const orderedResult = orderedObjParser.parseXml(xmlData);
		if (this.options.preserveOrder || orderedResult === void 0) return orderedResult;
		else return prettify(orderedResult, this.options, orderedObjParser.matcher, orderedObjParser.readonlyMatcher);
	}
	/**
	* Add Entity which is not by default supported by this library
	* @param {string} key 
	* @param {string} value 
	*/
	addEntity(key, value) {
		if (value.indexOf("&") !== -1) throw new Error("Entity value can't have '&'");
		else if (key.indexOf("&") !== -1 || key.indexOf(";") !== -1) throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'");
		else if (value === "&") throw new Error("An entity with value '&' is not permitted");
		else this.externalEntities[key] = value;
	}
	/**
	* Returns a Symbol that can be used to access the metadata
	* property on a node.
	* 
	* If Symbol is not available in the environment, an ordinary property is used
	* and the name of the property is here returned.
	* 
	* The XMLMetaData property is only present when `captureMetaData`
	* is true in the options.
	*/
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
};
// src/audit/browsing/read-sitemap.ts
/**
* Reads a sitemap, and the sitemaps that it names.
* @see https://www.sitemaps.org/protocol.html
* @throws when it can't be loaded
*/
var readSitemap = async (address, depth = 0) => {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: the server answered ${response.status}`);
	const bytes = Buffer.from(await response.arrayBuffer());
	const text = (bytes[0] === 31 && bytes[1] === 139 ? gunzipSync(bytes) : bytes).toString();
	const { urlset, sitemapindex } = new XMLParser({ isArray: (name) => name === "url" || name === "sitemap" }).parse(text);
	const pages = (urlset?.url ?? []).flatMap(({ loc }) => loc ? [loc] : []);
	const others = depth < 2 ? sitemapindex?.sitemap ?? [] : [];
	for (const { loc } of others) if (loc) pages.push(...await readSitemap(loc, depth + 1));
	return pages;
};
// src/audit/cli/read-text.ts
/** Reads a file as text. @throws UsageError if it can't be read */
var readText = (path) => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		throw new UsageError(`${path} can’t be read`);
	}
};
/** Reads a JSON file. @throws UsageError if it can't be read, or isn't JSON */
var readJson = (path) => {
	const text = readText(path);
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UsageError(`${path} isn’t JSON: ${error.message}`);
	}
};
// src/audit/cli/find-site.ts
var asAddress = (text) => {
	const address = /^https?:\/\//.test(text) ? text : `https://${text}`;
	if (!URL.canParse(address)) throw new UsageError(`${text} is no address of a page`);
	return new URL(address).href;
};
var findPages = async (browser, urls, options) => {
	const { crawl, sitemap } = options;
	const first = urls.map(asAddress);
	if (crawl !== void 0 && !(crawl >= 1)) throw new UsageError("--crawl needs a number of pages");
	if (sitemap === void 0) return crawl === void 0 ? first : crawlPages(browser, first, crawl);
	const address = sitemap === true ? new URL("/sitemap.xml", first[0]).href : sitemap;
	try {
		const pages = await readSitemap(address);
		return [.../* @__PURE__ */ new Set([...first, ...pages])].slice(0, crawl);
	} catch (error) {
		throw new UsageError(`The sitemap can’t be read: ${error.message}`);
	}
};
var policyOfPage = async (browser, url) => {
	const context = await browser.newContext();
	try {
		const watched = await watch(context, { site: url });
		const page = await context.newPage();
		await page.goto(url);
		await settle(page, watched);
		return await pagePolicy(page);
	} catch {
		return;
	} finally {
		await context.close();
	}
};
/** Finds the pages of a site, and its policy. @throws UsageError if an address or a file can't be used */
var findSite = async (browser, urls, options) => {
	const pages = await findPages(browser, urls, options);
	const region = options.region;
	if (!options.policy) return {
		pages,
		policy: await policyOfPage(browser, pages[0] ?? ""),
		...region && { region }
	};
	try {
		return {
			pages,
			policy: readPolicy(readText(options.policy)),
			...region && { region }
		};
	} catch (error) {
		throw new UsageError(`${options.policy}: ${error.message}`);
	}
};
// src/audit/browsing/launch-browser.ts
var ENGINES = [
	"chromium",
	"firefox",
	"webkit"
];
/** Some consent tools don't ask a browser that says it is automated. The audit has to see what visitors see. */
var AS_VISITED = ["--disable-blink-features=AutomationControlled"];
var withPath = (path, channel) => path && existsSync(path) ? [{
	executablePath: path,
	...channel && { channel }
}] : [];
/** Where to look for an engine, in order: the path in the environment, Playwright's own download, an installed browser. */
var waysTo = (engine) => {
	if (engine === "webkit") return [{}];
	if (engine === "firefox") return [{}, ...[
		process.env["FIREFOX_PATH"],
		"/usr/bin/firefox",
		"/usr/bin/firefox-esr"
	].flatMap((path) => withPath(path, "moz-firefox"))];
	const installed = [
		"/usr/bin/chromium",
		"/usr/bin/chromium-browser",
		"/usr/bin/google-chrome"
	];
	return [
		...withPath(process.env["CHROME_PATH"]),
		{},
		{ channel: "chrome" },
		{ channel: "msedge" },
		...installed.flatMap((path) => withPath(path))
	];
};
/** Starts a browser. @returns undefined if it isn't installed */
var launchBrowser = async (playwright, engine) => {
	for (const way of waysTo(engine)) try {
		return await playwright[engine].launch({
			...way,
			...engine === "chromium" && { args: AS_VISITED }
		});
	} catch {}
};
// src/audit/browsing/load-playwright.ts
/** The packages that contain Playwright, the most complete one first. */
var PACKAGES = [
	"playwright",
	"@playwright/test",
	"playwright-core"
];
/** The command that installs Playwright and a browser. */
var INSTALL = "npm install --save-dev playwright && npx playwright install chromium";
var isPlaywright = (module) => typeof module === "object" && module !== null && "chromium" in module;
/**
* Loads Playwright from the first folder that has it.
* @returns undefined if none has
*/
var loadPlaywright = async (from) => {
	for (const folder of from) for (const name of PACKAGES) try {
		const path = createRequire(`${folder}/`).resolve(name);
		const module = await import(pathToFileURL(path).href);
		for (const one of [module, module.default]) if (isPlaywright(one)) return one;
	} catch {}
};
// src/audit/cli/open-browsers.ts
/** The folders in which optional packages are looked for: the site's, and this package's. */
var installedIn = () => [process.cwd(), dirname(fileURLToPath(import.meta.url))];
/**
* Starts the browsers that were asked for.
* @throws UsageError if there is no Playwright, or a browser can't be started. It says what to install
*/
var openBrowsers = async (names) => {
	const playwright = await loadPlaywright(installedIn());
	if (!playwright) throw new UsageError(`There is no browser to look with. Install one: ${INSTALL}`);
	const opened = [];
	for (const name of names) {
		const engine = ENGINES.find((one) => one === name);
		if (!engine) throw new UsageError(`There is no engine ${name}; write one of ${ENGINES.join(", ")}`);
		const browser = await launchBrowser(playwright, engine);
		if (!browser) {
			await closeBrowsers(opened);
			throw new UsageError(`${engine} can’t be started. Install it: ${INSTALL.replace("chromium", engine)}`);
		}
		opened.push([engine, browser]);
	}
	return opened;
};
var closeBrowsers = async (browsers) => {
	await Promise.all(browsers.map(([, browser]) => browser.close()));
};
// node_modules/cli-progress/lib/eta.js
var require_eta = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ETA = class {
		constructor(length, initTime, initValue) {
			this.etaBufferLength = length || 100;
			this.valueBuffer = [initValue];
			this.timeBuffer = [initTime];
			this.eta = "0";
		}
		update(time, value, total) {
			this.valueBuffer.push(value);
			this.timeBuffer.push(time);
			this.calculate(total - value);
		}
		getTime() {
			return this.eta;
		}
		calculate(remaining) {
			const currentBufferSize = this.valueBuffer.length;
			const buffer = Math.min(this.etaBufferLength, currentBufferSize);
			const vt_rate = (this.valueBuffer[currentBufferSize - 1] - this.valueBuffer[currentBufferSize - buffer]) / (this.timeBuffer[currentBufferSize - 1] - this.timeBuffer[currentBufferSize - buffer]);
			this.valueBuffer = this.valueBuffer.slice(-this.etaBufferLength);
			this.timeBuffer = this.timeBuffer.slice(-this.etaBufferLength);
			const eta = Math.ceil(remaining / vt_rate / 1e3);
			if (isNaN(eta)) this.eta = "NULL";
			else if (!isFinite(eta)) this.eta = "INF";
			else if (eta > 1e7) this.eta = "INF";
			else if (eta < 0) this.eta = 0;
			else this.eta = eta;
		}
	};
	module.exports = ETA;
}));
// node_modules/cli-progress/lib/terminal.js
var require_terminal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _readline = __require("readline");
	var Terminal = class {
		constructor(outputStream) {
			this.stream = outputStream;
			this.linewrap = true;
			this.dy = 0;
		}
		cursorSave() {
			if (!this.stream.isTTY) return;
			this.stream.write("\x1B7");
		}
		cursorRestore() {
			if (!this.stream.isTTY) return;
			this.stream.write("\x1B8");
		}
		cursor(enabled) {
			if (!this.stream.isTTY) return;
			if (enabled) this.stream.write("\x1B[?25h");
			else this.stream.write("\x1B[?25l");
		}
		cursorTo(x = null, y = null) {
			if (!this.stream.isTTY) return;
			_readline.cursorTo(this.stream, x, y);
		}
		cursorRelative(dx = null, dy = null) {
			if (!this.stream.isTTY) return;
			this.dy = this.dy + dy;
			_readline.moveCursor(this.stream, dx, dy);
		}
		cursorRelativeReset() {
			if (!this.stream.isTTY) return;
			_readline.moveCursor(this.stream, 0, -this.dy);
			_readline.cursorTo(this.stream, 0, null);
			this.dy = 0;
		}
		clearRight() {
			if (!this.stream.isTTY) return;
			_readline.clearLine(this.stream, 1);
		}
		clearLine() {
			if (!this.stream.isTTY) return;
			_readline.clearLine(this.stream, 0);
		}
		clearBottom() {
			if (!this.stream.isTTY) return;
			_readline.clearScreenDown(this.stream);
		}
		newline() {
			this.stream.write("\n");
			this.dy++;
		}
		write(s, rawWrite = false) {
			if (this.linewrap === true && rawWrite === false) this.stream.write(s.substr(0, this.getWidth()));
			else this.stream.write(s);
		}
		lineWrapping(enabled) {
			if (!this.stream.isTTY) return;
			this.linewrap = enabled;
			if (enabled) this.stream.write("\x1B[?7h");
			else this.stream.write("\x1B[?7l");
		}
		isTTY() {
			return this.stream.isTTY === true;
		}
		getWidth() {
			return this.stream.columns || (this.stream.isTTY ? 80 : 200);
		}
	};
	module.exports = Terminal;
}));
// node_modules/ansi-regex/index.js
var require_ansi_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = ({ onlyFirst = false } = {}) => {
		const pattern = ["[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/#&.:=?%@~_]*)*)?\\u0007)", "(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-ntqry=><~]))"].join("|");
		return new RegExp(pattern, onlyFirst ? void 0 : "g");
	};
}));
// node_modules/strip-ansi/index.js
var require_strip_ansi = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ansiRegex = require_ansi_regex();
	module.exports = (string) => typeof string === "string" ? string.replace(ansiRegex(), "") : string;
}));
// node_modules/is-fullwidth-code-point/index.js
var require_is_fullwidth_code_point = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isFullwidthCodePoint = (codePoint) => {
		if (Number.isNaN(codePoint)) return false;
		if (codePoint >= 4352 && (codePoint <= 4447 || codePoint === 9001 || codePoint === 9002 || 11904 <= codePoint && codePoint <= 12871 && codePoint !== 12351 || 12880 <= codePoint && codePoint <= 19903 || 19968 <= codePoint && codePoint <= 42182 || 43360 <= codePoint && codePoint <= 43388 || 44032 <= codePoint && codePoint <= 55203 || 63744 <= codePoint && codePoint <= 64255 || 65040 <= codePoint && codePoint <= 65049 || 65072 <= codePoint && codePoint <= 65131 || 65281 <= codePoint && codePoint <= 65376 || 65504 <= codePoint && codePoint <= 65510 || 110592 <= codePoint && codePoint <= 110593 || 127488 <= codePoint && codePoint <= 127569 || 131072 <= codePoint && codePoint <= 262141)) return true;
		return false;
	};
	module.exports = isFullwidthCodePoint;
	module.exports.default = isFullwidthCodePoint;
}));
// node_modules/string-width/node_modules/emoji-regex/index.js
var require_emoji_regex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function() {
		return /\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62(?:\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74|\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F|\uD83D\uDC68(?:\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68\uD83C\uDFFB|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFE])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D)?\uD83D\uDC68|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D[\uDC68\uDC69])\u200D(?:\uD83D[\uDC66\uDC67])|[\u2695\u2696\u2708]\uFE0F|\uD83D[\uDC66\uDC67]|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|(?:\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708])\uFE0F|\uD83C\uDFFB\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C[\uDFFB-\uDFFF])|(?:\uD83E\uDDD1\uD83C\uDFFB\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)\uD83C\uDFFB|\uD83E\uDDD1(?:\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1)|(?:\uD83E\uDDD1\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFF\u200D\uD83E\uDD1D\u200D(?:\uD83D[\uDC68\uDC69]))(?:\uD83C[\uDFFB-\uDFFE])|(?:\uD83E\uDDD1\uD83C\uDFFC\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB\uDFFC])|\uD83D\uDC69(?:\uD83C\uDFFE\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFC\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFB\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFC-\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFD\u200D(?:\uD83E\uDD1D\u200D\uD83D\uDC68(?:\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\u200D(?:\u2764\uFE0F\u200D(?:\uD83D\uDC8B\u200D(?:\uD83D[\uDC68\uDC69])|\uD83D[\uDC68\uDC69])|\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD])|\uD83C\uDFFF\u200D(?:\uD83C[\uDF3E\uDF73\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E[\uDDAF-\uDDB3\uDDBC\uDDBD]))|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67]))|(?:\uD83E\uDDD1\uD83C\uDFFD\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1|\uD83D\uDC69\uD83C\uDFFE\u200D\uD83E\uDD1D\u200D\uD83D\uDC69)(?:\uD83C[\uDFFB-\uDFFD])|\uD83D\uDC69\u200D\uD83D\uDC66\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC69\u200D(?:\uD83D[\uDC66\uDC67])|(?:\uD83D\uDC41\uFE0F\u200D\uD83D\uDDE8|\uD83D\uDC69(?:\uD83C\uDFFF\u200D[\u2695\u2696\u2708]|\uD83C\uDFFE\u200D[\u2695\u2696\u2708]|\uD83C\uDFFC\u200D[\u2695\u2696\u2708]|\uD83C\uDFFB\u200D[\u2695\u2696\u2708]|\uD83C\uDFFD\u200D[\u2695\u2696\u2708]|\u200D[\u2695\u2696\u2708])|(?:(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)\uFE0F|\uD83D\uDC6F|\uD83E[\uDD3C\uDDDE\uDDDF])\u200D[\u2640\u2642]|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:(?:\uD83C[\uDFFB-\uDFFF])\u200D[\u2640\u2642]|\u200D[\u2640\u2642])|\uD83C\uDFF4\u200D\u2620)\uFE0F|\uD83D\uDC69\u200D\uD83D\uDC67\u200D(?:\uD83D[\uDC66\uDC67])|\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08|\uD83D\uDC15\u200D\uD83E\uDDBA|\uD83D\uDC69\u200D\uD83D\uDC66|\uD83D\uDC69\u200D\uD83D\uDC67|\uD83C\uDDFD\uD83C\uDDF0|\uD83C\uDDF4\uD83C\uDDF2|\uD83C\uDDF6\uD83C\uDDE6|[#\*0-9]\uFE0F\u20E3|\uD83C\uDDE7(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF])|\uD83C\uDDF9(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF])|\uD83C\uDDEA(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA])|\uD83E\uDDD1(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF7(?:\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC])|\uD83D\uDC69(?:\uD83C[\uDFFB-\uDFFF])|\uD83C\uDDF2(?:\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF])|\uD83C\uDDE6(?:\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF])|\uD83C\uDDF0(?:\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF])|\uD83C\uDDED(?:\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA])|\uD83C\uDDE9(?:\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF])|\uD83C\uDDFE(?:\uD83C[\uDDEA\uDDF9])|\uD83C\uDDEC(?:\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE])|\uD83C\uDDF8(?:\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF])|\uD83C\uDDEB(?:\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7])|\uD83C\uDDF5(?:\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE])|\uD83C\uDDFB(?:\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA])|\uD83C\uDDF3(?:\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF])|\uD83C\uDDE8(?:\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF5\uDDF7\uDDFA-\uDDFF])|\uD83C\uDDF1(?:\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE])|\uD83C\uDDFF(?:\uD83C[\uDDE6\uDDF2\uDDFC])|\uD83C\uDDFC(?:\uD83C[\uDDEB\uDDF8])|\uD83C\uDDFA(?:\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF])|\uD83C\uDDEE(?:\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9])|\uD83C\uDDEF(?:\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5])|(?:\uD83C[\uDFC3\uDFC4\uDFCA]|\uD83D[\uDC6E\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4-\uDEB6]|\uD83E[\uDD26\uDD37-\uDD39\uDD3D\uDD3E\uDDB8\uDDB9\uDDCD-\uDDCF\uDDD6-\uDDDD])(?:\uD83C[\uDFFB-\uDFFF])|(?:\u26F9|\uD83C[\uDFCB\uDFCC]|\uD83D\uDD75)(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u261D\u270A-\u270D]|\uD83C[\uDF85\uDFC2\uDFC7]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC70\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDCAA\uDD74\uDD7A\uDD90\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1C\uDD1E\uDD1F\uDD30-\uDD36\uDDB5\uDDB6\uDDBB\uDDD2-\uDDD5])(?:\uD83C[\uDFFB-\uDFFF])|(?:[\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55]|\uD83C[\uDC04\uDCCF\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF7C\uDF7E-\uDF93\uDFA0-\uDFCA\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF4\uDFF8-\uDFFF]|\uD83D[\uDC00-\uDC3E\uDC40\uDC42-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDD7A\uDD95\uDD96\uDDA4\uDDFB-\uDE4F\uDE80-\uDEC5\uDECC\uDED0-\uDED2\uDED5\uDEEB\uDEEC\uDEF4-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])|(?:[#\*0-9\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23E9-\u23F3\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB-\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u261D\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692-\u2697\u2699\u269B\u269C\u26A0\u26A1\u26AA\u26AB\u26B0\u26B1\u26BD\u26BE\u26C4\u26C5\u26C8\u26CE\u26CF\u26D1\u26D3\u26D4\u26E9\u26EA\u26F0-\u26F5\u26F7-\u26FA\u26FD\u2702\u2705\u2708-\u270D\u270F\u2712\u2714\u2716\u271D\u2721\u2728\u2733\u2734\u2744\u2747\u274C\u274E\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27A1\u27B0\u27BF\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B50\u2B55\u3030\u303D\u3297\u3299]|\uD83C[\uDC04\uDCCF\uDD70\uDD71\uDD7E\uDD7F\uDD8E\uDD91-\uDD9A\uDDE6-\uDDFF\uDE01\uDE02\uDE1A\uDE2F\uDE32-\uDE3A\uDE50\uDE51\uDF00-\uDF21\uDF24-\uDF93\uDF96\uDF97\uDF99-\uDF9B\uDF9E-\uDFF0\uDFF3-\uDFF5\uDFF7-\uDFFF]|\uD83D[\uDC00-\uDCFD\uDCFF-\uDD3D\uDD49-\uDD4E\uDD50-\uDD67\uDD6F\uDD70\uDD73-\uDD7A\uDD87\uDD8A-\uDD8D\uDD90\uDD95\uDD96\uDDA4\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA-\uDE4F\uDE80-\uDEC5\uDECB-\uDED2\uDED5\uDEE0-\uDEE5\uDEE9\uDEEB\uDEEC\uDEF0\uDEF3-\uDEFA\uDFE0-\uDFEB]|\uD83E[\uDD0D-\uDD3A\uDD3C-\uDD45\uDD47-\uDD71\uDD73-\uDD76\uDD7A-\uDDA2\uDDA5-\uDDAA\uDDAE-\uDDCA\uDDCD-\uDDFF\uDE70-\uDE73\uDE78-\uDE7A\uDE80-\uDE82\uDE90-\uDE95])\uFE0F|(?:[\u261D\u26F9\u270A-\u270D]|\uD83C[\uDF85\uDFC2-\uDFC4\uDFC7\uDFCA-\uDFCC]|\uD83D[\uDC42\uDC43\uDC46-\uDC50\uDC66-\uDC78\uDC7C\uDC81-\uDC83\uDC85-\uDC87\uDC8F\uDC91\uDCAA\uDD74\uDD75\uDD7A\uDD90\uDD95\uDD96\uDE45-\uDE47\uDE4B-\uDE4F\uDEA3\uDEB4-\uDEB6\uDEC0\uDECC]|\uD83E[\uDD0F\uDD18-\uDD1F\uDD26\uDD30-\uDD39\uDD3C-\uDD3E\uDDB5\uDDB6\uDDB8\uDDB9\uDDBB\uDDCD-\uDDCF\uDDD1-\uDDDD])/g;
	};
}));
// node_modules/string-width/index.js
var require_string_width = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var stripAnsi = require_strip_ansi();
	var isFullwidthCodePoint = require_is_fullwidth_code_point();
	var emojiRegex = require_emoji_regex();
	var stringWidth = (string) => {
		if (typeof string !== "string" || string.length === 0) return 0;
		string = stripAnsi(string);
		if (string.length === 0) return 0;
		string = string.replace(emojiRegex(), "  ");
		let width = 0;
		for (let i = 0; i < string.length; i++) {
			const code = string.codePointAt(i);
			if (code <= 31 || code >= 127 && code <= 159) continue;
			if (code >= 768 && code <= 879) continue;
			if (code > 65535) i++;
			width += isFullwidthCodePoint(code) ? 2 : 1;
		}
		return width;
	};
	module.exports = stringWidth;
	module.exports.default = stringWidth;
}));
// node_modules/cli-progress/lib/format-value.js
var require_format_value = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function formatValue(v, options, type) {
		if (options.autopadding !== true) return v;
		function autopadding(value, length) {
			return (options.autopaddingChar + value).slice(-length);
		}
		switch (type) {
			case "percentage": return autopadding(v, 3);
			default: return v;
		}
	};
}));
// node_modules/cli-progress/lib/format-bar.js
var require_format_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function formatBar(progress, options) {
		const completeSize = Math.round(progress * options.barsize);
		const incompleteSize = options.barsize - completeSize;
		return options.barCompleteString.substr(0, completeSize) + options.barGlue + options.barIncompleteString.substr(0, incompleteSize);
	};
}));
// node_modules/cli-progress/lib/format-time.js
var require_format_time = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function formatTime(t, options, roundToMultipleOf) {
		function round(input) {
			if (roundToMultipleOf) return roundToMultipleOf * Math.round(input / roundToMultipleOf);
			else return input;
		}
		function autopadding(v) {
			return (options.autopaddingChar + v).slice(-2);
		}
		if (t > 3600) return autopadding(Math.floor(t / 3600)) + "h" + autopadding(round(t % 3600 / 60)) + "m";
		else if (t > 60) return autopadding(Math.floor(t / 60)) + "m" + autopadding(round(t % 60)) + "s";
		else if (t > 10) return autopadding(round(t)) + "s";
		else return autopadding(t) + "s";
	};
}));
// node_modules/cli-progress/lib/formatter.js
var require_formatter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _stringWidth = require_string_width();
	var _defaultFormatValue = require_format_value();
	var _defaultFormatBar = require_format_bar();
	var _defaultFormatTime = require_format_time();
	module.exports = function defaultFormatter(options, params, payload) {
		let s = options.format;
		const formatTime = options.formatTime || _defaultFormatTime;
		const formatValue = options.formatValue || _defaultFormatValue;
		const formatBar = options.formatBar || _defaultFormatBar;
		const percentage = Math.floor(params.progress * 100) + "";
		const stopTime = params.stopTime || Date.now();
		const elapsedTime = Math.round((stopTime - params.startTime) / 1e3);
		const context = Object.assign({}, payload, {
			bar: formatBar(params.progress, options),
			percentage: formatValue(percentage, options, "percentage"),
			total: formatValue(params.total, options, "total"),
			value: formatValue(params.value, options, "value"),
			eta: formatValue(params.eta, options, "eta"),
			eta_formatted: formatTime(params.eta, options, 5),
			duration: formatValue(elapsedTime, options, "duration"),
			duration_formatted: formatTime(elapsedTime, options, 1)
		});
		s = s.replace(/\{(\w+)\}/g, function(match, key) {
			if (typeof context[key] !== "undefined") return context[key];
			return match;
		});
		const fullMargin = Math.max(0, params.maxWidth - _stringWidth(s) - 2);
		const halfMargin = Math.floor(fullMargin / 2);
		switch (options.align) {
			case "right":
				s = fullMargin > 0 ? " ".repeat(fullMargin) + s : s;
				break;
			case "center": s = halfMargin > 0 ? " ".repeat(halfMargin) + s : s;
		}
		return s;
	};
}));
// node_modules/cli-progress/lib/options.js
var require_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function mergeOption(v, defaultValue) {
		if (typeof v === "undefined" || v === null) return defaultValue;
		else return v;
	}
	module.exports = {
		parse: function parse(rawOptions, preset) {
			const options = {};
			const opt = Object.assign({}, preset, rawOptions);
			options.throttleTime = 1e3 / mergeOption(opt.fps, 10);
			options.stream = mergeOption(opt.stream, process.stderr);
			options.terminal = mergeOption(opt.terminal, null);
			options.clearOnComplete = mergeOption(opt.clearOnComplete, false);
			options.stopOnComplete = mergeOption(opt.stopOnComplete, false);
			options.barsize = mergeOption(opt.barsize, 40);
			options.align = mergeOption(opt.align, "left");
			options.hideCursor = mergeOption(opt.hideCursor, false);
			options.linewrap = mergeOption(opt.linewrap, false);
			options.barGlue = mergeOption(opt.barGlue, "");
			options.barCompleteChar = mergeOption(opt.barCompleteChar, "=");
			options.barIncompleteChar = mergeOption(opt.barIncompleteChar, "-");
			options.format = mergeOption(opt.format, "progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}");
			options.formatTime = mergeOption(opt.formatTime, null);
			options.formatValue = mergeOption(opt.formatValue, null);
			options.formatBar = mergeOption(opt.formatBar, null);
			options.etaBufferLength = mergeOption(opt.etaBuffer, 10);
			options.etaAsynchronousUpdate = mergeOption(opt.etaAsynchronousUpdate, false);
			options.progressCalculationRelative = mergeOption(opt.progressCalculationRelative, false);
			options.synchronousUpdate = mergeOption(opt.synchronousUpdate, true);
			options.noTTYOutput = mergeOption(opt.noTTYOutput, false);
			options.notTTYSchedule = mergeOption(opt.notTTYSchedule, 2e3);
			options.emptyOnZero = mergeOption(opt.emptyOnZero, false);
			options.forceRedraw = mergeOption(opt.forceRedraw, false);
			options.autopadding = mergeOption(opt.autopadding, false);
			options.gracefulExit = mergeOption(opt.gracefulExit, false);
			return options;
		},
		assignDerivedOptions: function assignDerivedOptions(options) {
			options.barCompleteString = options.barCompleteChar.repeat(options.barsize + 1);
			options.barIncompleteString = options.barIncompleteChar.repeat(options.barsize + 1);
			options.autopaddingChar = options.autopadding ? mergeOption(options.autopaddingChar, "   ") : "";
			return options;
		}
	};
}));
// node_modules/cli-progress/lib/generic-bar.js
var require_generic_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _ETA = require_eta();
	var _Terminal = require_terminal();
	var _formatter = require_formatter();
	var _options = require_options();
	var _EventEmitter = __require("events");
	module.exports = class GenericBar extends _EventEmitter {
		constructor(options) {
			super();
			this.options = _options.assignDerivedOptions(options);
			this.terminal = this.options.terminal ? this.options.terminal : new _Terminal(this.options.stream);
			this.value = 0;
			this.startValue = 0;
			this.total = 100;
			this.lastDrawnString = null;
			this.startTime = null;
			this.stopTime = null;
			this.lastRedraw = Date.now();
			this.eta = new _ETA(this.options.etaBufferLength, 0, 0);
			this.payload = {};
			this.isActive = false;
			this.formatter = typeof this.options.format === "function" ? this.options.format : _formatter;
		}
		render(forceRendering = false) {
			const params = {
				progress: this.getProgress(),
				eta: this.eta.getTime(),
				startTime: this.startTime,
				stopTime: this.stopTime,
				total: this.total,
				value: this.value,
				maxWidth: this.terminal.getWidth()
			};
			if (this.options.etaAsynchronousUpdate) this.updateETA();
			const s = this.formatter(this.options, params, this.payload);
			if (forceRendering || this.options.forceRedraw || this.options.noTTYOutput && !this.terminal.isTTY() || this.lastDrawnString != s) {
				this.emit("redraw-pre");
				this.terminal.cursorTo(0, null);
				this.terminal.write(s);
				this.terminal.clearRight();
				this.lastDrawnString = s;
				this.lastRedraw = Date.now();
				this.emit("redraw-post");
			}
		}
		start(total, startValue, payload) {
			this.value = startValue || 0;
			this.total = typeof total !== "undefined" && total >= 0 ? total : 100;
			this.startValue = startValue || 0;
			this.payload = payload || {};
			this.startTime = Date.now();
			this.stopTime = null;
			this.lastDrawnString = "";
			this.eta = new _ETA(this.options.etaBufferLength, this.startTime, this.value);
			this.isActive = true;
			this.emit("start", total, startValue);
		}
		stop() {
			this.isActive = false;
			this.stopTime = Date.now();
			this.emit("stop", this.total, this.value);
		}
		update(arg0, arg1 = {}) {
			if (typeof arg0 === "number") {
				this.value = arg0;
				this.eta.update(Date.now(), arg0, this.total);
			}
			const payloadData = (typeof arg0 === "object" ? arg0 : arg1) || {};
			this.emit("update", this.total, this.value);
			for (const key in payloadData) this.payload[key] = payloadData[key];
			if (this.value >= this.getTotal() && this.options.stopOnComplete) this.stop();
		}
		getProgress() {
			let progress = this.value / this.total;
			if (this.options.progressCalculationRelative) progress = (this.value - this.startValue) / (this.total - this.startValue);
			if (isNaN(progress)) progress = this.options && this.options.emptyOnZero ? 0 : 1;
			progress = Math.min(Math.max(progress, 0), 1);
			return progress;
		}
		increment(arg0 = 1, arg1 = {}) {
			if (typeof arg0 === "object") this.update(this.value + 1, arg0);
			else this.update(this.value + arg0, arg1);
		}
		getTotal() {
			return this.total;
		}
		setTotal(total) {
			if (typeof total !== "undefined" && total >= 0) this.total = total;
		}
		updateETA() {
			this.eta.update(Date.now(), this.value, this.total);
		}
	};
}));
// node_modules/cli-progress/lib/single-bar.js
var require_single_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _GenericBar = require_generic_bar();
	var _options = require_options();
	module.exports = class SingleBar extends _GenericBar {
		constructor(options, preset) {
			super(_options.parse(options, preset));
			this.timer = null;
			if (this.options.noTTYOutput && this.terminal.isTTY() === false) this.options.synchronousUpdate = false;
			this.schedulingRate = this.terminal.isTTY() ? this.options.throttleTime : this.options.notTTYSchedule;
			this.sigintCallback = null;
		}
		render() {
			if (this.timer) {
				clearTimeout(this.timer);
				this.timer = null;
			}
			super.render();
			if (this.options.noTTYOutput && this.terminal.isTTY() === false) this.terminal.newline();
			this.timer = setTimeout(this.render.bind(this), this.schedulingRate);
		}
		update(current, payload) {
			if (!this.timer) return;
			super.update(current, payload);
			if (this.options.synchronousUpdate && this.lastRedraw + this.options.throttleTime * 2 < Date.now()) this.render();
		}
		start(total, startValue, payload) {
			if (this.options.noTTYOutput === false && this.terminal.isTTY() === false) return;
			if (this.sigintCallback === null && this.options.gracefulExit) {
				this.sigintCallback = this.stop.bind(this);
				process.once("SIGINT", this.sigintCallback);
				process.once("SIGTERM", this.sigintCallback);
			}
			this.terminal.cursorSave();
			if (this.options.hideCursor === true) this.terminal.cursor(false);
			if (this.options.linewrap === false) this.terminal.lineWrapping(false);
			super.start(total, startValue, payload);
			this.render();
		}
		stop() {
			if (!this.timer) return;
			if (this.sigintCallback) {
				process.removeListener("SIGINT", this.sigintCallback);
				process.removeListener("SIGTERM", this.sigintCallback);
				this.sigintCallback = null;
			}
			this.render();
			super.stop();
			clearTimeout(this.timer);
			this.timer = null;
			if (this.options.hideCursor === true) this.terminal.cursor(true);
			if (this.options.linewrap === false) this.terminal.lineWrapping(true);
			this.terminal.cursorRestore();
			if (this.options.clearOnComplete) {
				this.terminal.cursorTo(0, null);
				this.terminal.clearLine();
			} else this.terminal.newline();
		}
	};
}));
// node_modules/cli-progress/lib/multi-bar.js
var require_multi_bar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _Terminal = require_terminal();
	var _BarElement = require_generic_bar();
	var _options = require_options();
	var _EventEmitter = __require("events");
	module.exports = class MultiBar extends _EventEmitter {
		constructor(options, preset) {
			super();
			this.bars = [];
			this.options = _options.parse(options, preset);
			this.options.synchronousUpdate = false;
			this.terminal = this.options.terminal ? this.options.terminal : new _Terminal(this.options.stream);
			this.timer = null;
			this.isActive = false;
			this.schedulingRate = this.terminal.isTTY() ? this.options.throttleTime : this.options.notTTYSchedule;
			this.loggingBuffer = [];
			this.sigintCallback = null;
		}
		create(total, startValue, payload, barOptions = {}) {
			const bar = new _BarElement(Object.assign({}, this.options, { terminal: this.terminal }, barOptions));
			this.bars.push(bar);
			if (this.options.noTTYOutput === false && this.terminal.isTTY() === false) return bar;
			if (this.sigintCallback === null && this.options.gracefulExit) {
				this.sigintCallback = this.stop.bind(this);
				process.once("SIGINT", this.sigintCallback);
				process.once("SIGTERM", this.sigintCallback);
			}
			if (!this.isActive) {
				if (this.options.hideCursor === true) this.terminal.cursor(false);
				if (this.options.linewrap === false) this.terminal.lineWrapping(false);
				this.timer = setTimeout(this.update.bind(this), this.schedulingRate);
			}
			this.isActive = true;
			bar.start(total, startValue, payload);
			this.emit("start");
			return bar;
		}
		remove(bar) {
			const index = this.bars.indexOf(bar);
			if (index < 0) return false;
			this.bars.splice(index, 1);
			this.update();
			this.terminal.newline();
			this.terminal.clearBottom();
			return true;
		}
		update() {
			if (this.timer) {
				clearTimeout(this.timer);
				this.timer = null;
			}
			this.emit("update-pre");
			this.terminal.cursorRelativeReset();
			this.emit("redraw-pre");
			if (this.loggingBuffer.length > 0) {
				this.terminal.clearLine();
				while (this.loggingBuffer.length > 0) this.terminal.write(this.loggingBuffer.shift(), true);
			}
			for (let i = 0; i < this.bars.length; i++) {
				if (i > 0) this.terminal.newline();
				this.bars[i].render();
			}
			this.emit("redraw-post");
			if (this.options.noTTYOutput && this.terminal.isTTY() === false) {
				this.terminal.newline();
				this.terminal.newline();
			}
			this.timer = setTimeout(this.update.bind(this), this.schedulingRate);
			this.emit("update-post");
			if (this.options.stopOnComplete && !this.bars.find((bar) => bar.isActive)) this.stop();
		}
		stop() {
			clearTimeout(this.timer);
			this.timer = null;
			if (this.sigintCallback) {
				process.removeListener("SIGINT", this.sigintCallback);
				process.removeListener("SIGTERM", this.sigintCallback);
				this.sigintCallback = null;
			}
			this.isActive = false;
			if (this.options.hideCursor === true) this.terminal.cursor(true);
			if (this.options.linewrap === false) this.terminal.lineWrapping(true);
			this.terminal.cursorRelativeReset();
			this.emit("stop-pre-clear");
			if (this.options.clearOnComplete) this.terminal.clearBottom();
			else {
				for (let i = 0; i < this.bars.length; i++) {
					if (i > 0) this.terminal.newline();
					this.bars[i].render();
					this.bars[i].stop();
				}
				this.terminal.newline();
			}
			this.emit("stop");
		}
		log(s) {
			this.loggingBuffer.push(s);
		}
	};
}));
// node_modules/cli-progress/presets/legacy.js
var require_legacy = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: "progress [{bar}] {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "=",
		barIncompleteChar: "-"
	};
}));
// node_modules/cli-progress/presets/shades-classic.js
var require_shades_classic = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: " {bar} {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "█",
		barIncompleteChar: "░"
	};
}));
// node_modules/cli-progress/presets/shades-grey.js
var require_shades_grey = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: " \x1B[90m{bar}\x1B[0m {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "█",
		barIncompleteChar: "░"
	};
}));
// node_modules/cli-progress/presets/rect.js
var require_rect = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		format: " {bar}■ {percentage}% | ETA: {eta}s | {value}/{total}",
		barCompleteChar: "■",
		barIncompleteChar: " "
	};
}));
// node_modules/cli-progress/presets/index.js
var require_presets = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		legacy: require_legacy(),
		shades_classic: require_shades_classic(),
		shades_grey: require_shades_grey(),
		rect: require_rect()
	};
}));
// src/audit/cli/progress.ts
var import_cli_progress = (/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _SingleBar = require_single_bar();
	var _MultiBar = require_multi_bar();
	var _Presets = require_presets();
	var _Formatter = require_formatter();
	var _defaultFormatValue = require_format_value();
	module.exports = {
		Bar: _SingleBar,
		SingleBar: _SingleBar,
		MultiBar: _MultiBar,
		Presets: _Presets,
		Format: {
			Formatter: _Formatter,
			BarFormat: require_format_bar(),
			ValueFormat: _defaultFormatValue,
			TimeFormat: require_format_time()
		}
	};
})))();
var QUIET = {
	start: () => {},
	step: () => {},
	stop: () => {}
};
var inLines = (stream) => {
	let [done, total] = [0, 0];
	return {
		start(all) {
			total = all;
		},
		step(what) {
			done += 1;
			stream.write(`${done}/${total} ${what}\n`);
		},
		stop: () => {}
	};
};
var asBar = (stream) => {
	const bars = new import_cli_progress.MultiBar({
		stream,
		format: " {bar} {value}/{total} {what}",
		hideCursor: true,
		clearOnComplete: true
	}, import_cli_progress.Presets.shades_classic);
	const bar = bars.create(1, 0, { what: "" });
	return {
		start: (total) => bar.setTotal(total),
		step: (what) => bar.increment(1, { what }),
		stop: () => bars.stop()
	};
};
/** Writes progress to stderr, so that the command's output can be piped. */
var createProgress = (isQuiet, stream = process.stderr) => {
	if (isQuiet) return QUIET;
	return stream.isTTY ? asBar(stream) : inLines(stream);
};
// src/audit/cli/summary-lines.ts
var import_picocolors = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var p = process || {};
	var argv = p.argv || [];
	var env = p.env || {};
	var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	var formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	var replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	var createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
})))(), 1);
var counts = ({ result, ignored, known }) => result !== "pass" && !ignored && !known;
/** The result of an audit, as lines for a terminal. */
var summaryLines = (report, files, colours = import_picocolors.default) => {
	const { pass, fail, inconclusive, ignored, known } = report.summary;
	const open = report.results.filter(counts).map((one) => {
		const sign = one.result === "fail" ? colours.red("✗") : colours.yellow("?");
		const by = one.evidence.by ? colours.dim(`\n  by ${one.evidence.by}`) : "";
		return `${sign} ${one.says}\n  ${colours.dim(`${one.check}, ${one.state}, ${one.page}`)}${by}\n  ${one.cure ?? CHECKS[one.check].cure}`;
	});
	const total = `${pass} passed, ${fail} failed, ${inconclusive} inconclusive, ${ignored} ignored, ${known} known`;
	return [
		...open,
		"",
		colours.bold(total),
		...files.map((file) => `→ ${file}`)
	];
};
// src/audit/cli/audit.ts
/** The report's formats, each with its file extension and what writes it. */
var FORMATS = {
	html: ["html", toHtml],
	json: ["json", toJson],
	junit: ["junit.xml", toJunit],
	sarif: ["sarif", toSarif]
};
var statesOf = (names) => {
	try {
		return names.map(visitStateOf);
	} catch (error) {
		throw new UsageError(error.message);
	}
};
/** Plans the audit. A site without a policy has another consent tool: it is seen undecided, and after that tool's own answers. */
var planFor = ({ pages, policy, region }, options) => {
	const { states, letThrough = false, late } = options;
	const shared = {
		pages,
		letThrough,
		late: late * 1e3,
		...region && { region }
	};
	if (policy) return {
		...shared,
		policy,
		states: states ? statesOf(states) : usualStates(policy)
	};
	return {
		...shared,
		policy: readPolicy(otherToolPolicy),
		states: statesOf(states ?? [
			"undecided",
			"refused",
			"accepted"
		]),
		otherTool: loadOtherTool(installedIn()) ?? withoutAutoconsent
	};
};
var baselineIn = (path) => {
	const found = readJson(path);
	if (!Array.isArray(found.results)) throw new UsageError(`${path} is no report of an audit`);
	return { results: found.results };
};
var ignoresIn = (path) => {
	try {
		return readIgnores(readText(path));
	} catch (error) {
		throw new UsageError(`${path}: ${error.message}`);
	}
};
var writeReports = (report, { format, out }) => {
	mkdirSync(out, { recursive: true });
	return format.flatMap((name) => {
		const [end, make] = FORMATS[name] ?? [];
		if (!end || !make) return [];
		const file = join(out, `askfirst-audit.${end}`);
		writeFileSync(file, make(report));
		return [file];
	});
};
/** Audits a site. @returns the exit code */
var audit = async (urls, options) => {
	for (const name of options.format) if (!(name in FORMATS)) throw new UsageError(`There is no format ${name}; write one of ${Object.keys(FORMATS).join(", ")}`);
	const ignores = options.ignores ? ignoresIn(options.ignores) : [];
	const baseline = options.baseline ? baselineIn(options.baseline) : void 0;
	const browsers = await openBrowsers(options.engine);
	try {
		const [first] = browsers;
		if (!first) throw new UsageError("--engine needs an engine");
		const plan = planFor(await findSite(first[1], urls, options), options);
		const progress = createProgress(!!options.quiet);
		progress.start(plan.pages.length * plan.states.length * browsers.length);
		const found = await runAudit(browsers, plan, (state, page) => progress.step(`${state} ${page}`));
		progress.stop();
		const report = leaveOut(found, ignores, baseline);
		console.log(summaryLines(report, writeReports(report, options)).join("\n"));
		if (report.summary.fail) return EXIT_CODES.findings;
		return report.summary.inconclusive ? EXIT_CODES.inconclusive : EXIT_CODES.clean;
	} finally {
		await closeBrowsers(browsers);
	}
};
// src/audit/cli/audit-options.ts
var list = (text) => text.split(",").map((one) => one.trim()).filter(Boolean);
/** Adds the options that `audit` and `scan` share: how pages are found and visited. */
var addVisitOptions = (command) => command.option("--policy <file>", "the site’s policy; the one of the first page, unless told").option("--crawl <pages>", "follow the links of the site, up to so many pages", Number).option("--sitemap [address]", "visit the pages of the sitemap (/sitemap.xml, unless told)").option("--let-through [hosts]", "let requests to others go to them: all, or those of these hosts", list).option("--late <seconds>", "how far each page’s clock runs ahead", Number, 10).option("--quiet", "say nothing while it runs");
/** Adds the options of `audit`. */
var addAuditOptions = (command) => addVisitOptions(command).option("--states <list>", "undecided,refused,accepted,withdrawn,gpc,expired,older-revision,no-scripts,service:id,once:id", list).option("--engine <list>", "chromium, firefox, webkit", list, ["chromium"]).option("--baseline <file>", "a report in JSON: what it has already doesn’t count").option("--ignores <file>", "findings that don’t count, each with a reason and until when").option("--format <list>", "html, json, junit, sarif", list, ["html", "json"]).option("--out <folder>", "where the reports go", ".").option("--region <code>", "the visitor’s region, as the site’s server would name it (de, us-ca)");
// src/audit/cli/write-json.ts
/** Writes JSON to a file, or to stdout without one. */
var writeJson = (json, file) => {
	const text = `${JSON.stringify(json, null, 2)}\n`;
	if (file) writeFileSync(file, text);
	else process.stdout.write(text);
};
// src/audit/cli/complete.ts
/** Completes a policy from the catalogue, and prints what is wrong with it. @returns the exit code */
var complete = (path, { out }) => {
	try {
		const completed = completing(services)(readJson(path));
		readPolicy(completed);
		writeJson(completed, out);
		return EXIT_CODES.clean;
	} catch (error) {
		throw error instanceof UsageError ? error : new UsageError(`${path}: ${error.message}`);
	}
};
// src/core/policy/without-visitor.ts
/** The keys that the site's server fills in for one visitor. */
var OF_ONE_VISITOR = ["answer", "region"];
/** The policy without these keys, because they aren't part of what all visitors are shown. */
var withoutVisitor = (policy) => Object.fromEntries(Object.entries(policy).filter(([key]) => !OF_ONE_VISITOR.includes(key)));
// src/core/policy/is-supplied.ts
/** Whether a category is exactly as the widget makes it for a policy that lists none. */
var isSupplied = ({ id, required, ...rest }) => required === (id === "necessary") && JSON.stringify(rest) === JSON.stringify({ sells: id === "marketing" });
// src/audit/scan/found.ts
/** What the policy doesn't declare, each once. */
var foundUndeclared = (all) => {
	const entries = all.flatMap((one) => one.entries).filter(({ verdict }) => verdict === "undeclared");
	const requests = all.flatMap((one) => one.requests).filter(({ verdict }) => verdict === "undeclared");
	return {
		entries: [...new Map(entries.map((entry) => [`${entry.kind} ${entry.name}`, entry])).values()],
		requests: [...new Map(requests.map((request) => [request.address, request])).values()]
	};
};
// src/catalogue/suggested-category.ts
/** The usual category in which most sites have such a service. It is a suggestion; the site's owner decides. */
var suggestedCategory = ({ id, role }) => {
	const isIn = (list) => list.some((one) => one.id === id);
	if (isIn(analytics_default) || isIn(tests_default)) return "analytics";
	if (isIn(shop_default) || isIn(support_default)) return "functional";
	return isIn(media_default) && role === "processor" ? "functional" : "marketing";
};
// node_modules/third-party-web/lib/create-entity-finder-api.js
var require_create_entity_finder_api = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var DOMAIN_IN_URL_REGEX = /:\/\/(\S*?)(:\d+)?(\/|$)/;
	var DOMAIN_CHARACTERS = /(?:[a-z0-9.-]+\.[a-z0-9]+|localhost)/i;
	var IP_REGEX = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
	var ROOT_DOMAIN_REGEX = /[^.]+\.([^.]+|(gov|com|co|ne)\.\w{2})$/i;
	/**
	* @param {string} originOrURL
	* @return {[string|null, string|null]} - The first item is the root domain, the second item is the domain.
	*/
	function parseDomains(originOrURL) {
		if (typeof originOrURL !== "string") return [null, null];
		if (originOrURL.length > 1e4 || originOrURL.startsWith("data:")) return [null, null];
		let m = originOrURL.match(DOMAIN_IN_URL_REGEX);
		let domain;
		if (m) domain = m[1];
		m = originOrURL.match(DOMAIN_CHARACTERS);
		if (m) domain = m[0];
		if (!domain) return [null, null];
		if (IP_REGEX.test(domain)) return [domain, domain];
		m = domain.match(ROOT_DOMAIN_REGEX);
		return [m && m[0] || domain, domain];
	}
	function getRootDomain(originOrURL) {
		return parseDomains(originOrURL)[0];
	}
	function sliceSubdomainFromDomain(domain, rootDomain) {
		if (domain.length <= rootDomain.length) return domain;
		return domain.split(".").slice(1).join(".");
	}
	function getEntityInDataset(entityByDomain, entityBySubDomain, entityByRootDomain, originOrURL) {
		const [rootDomain, domain] = parseDomains(originOrURL);
		if (!domain || !rootDomain) return void 0;
		if (entityByDomain.has(domain)) return entityByDomain.get(domain);
		for (let subdomain = domain; subdomain.length > rootDomain.length; subdomain = sliceSubdomainFromDomain(subdomain, rootDomain)) if (entityBySubDomain.has(subdomain)) return entityBySubDomain.get(subdomain);
		if (entityByRootDomain.has(rootDomain)) return entityByRootDomain.get(rootDomain);
	}
	function getProductInDataset(entityByDomain, entityBySubDomain, entityByRootDomain, originOrURL) {
		const entity = getEntityInDataset(entityByDomain, entityBySubDomain, entityByRootDomain, originOrURL);
		const products = entity && entity.products;
		if (!products) return void 0;
		if (typeof originOrURL !== "string") return void 0;
		for (const product of products) for (const pattern of product.urlPatterns) {
			if (pattern instanceof RegExp && pattern.test(originOrURL)) return product;
			if (typeof pattern === "string" && originOrURL.includes(pattern)) return product;
		}
	}
	function cloneEntities(entities) {
		return entities.map((entity_) => {
			const entity = {
				company: entity_.name,
				categories: [entity_.category],
				...entity_
			};
			entity.products = (entity_.products || []).map((product) => ({
				company: entity.company,
				category: entity.category,
				categories: [entity.category],
				facades: [],
				...product,
				urlPatterns: (product.urlPatterns || []).map((s) => s.startsWith("REGEXP:") ? new RegExp(s.slice(7)) : s)
			}));
			return entity;
		});
	}
	function createAPIFromDataset(entities_) {
		const entities = cloneEntities(entities_);
		const entityByDomain = /* @__PURE__ */ new Map();
		const entityByRootDomain = /* @__PURE__ */ new Map();
		const entityBySubDomain = /* @__PURE__ */ new Map();
		for (const entity of entities) {
			entity.totalExecutionTime = Number(entity.totalExecutionTime) || 0;
			entity.totalOccurrences = Number(entity.totalOccurrences) || 0;
			entity.averageExecutionTime = entity.totalExecutionTime / entity.totalOccurrences;
			for (const domain of entity.domains) {
				if (entityByDomain.has(domain)) {
					const duplicate = entityByDomain.get(domain);
					throw new Error(`Duplicate domain ${domain} (${entity.name} and ${duplicate.name})`);
				}
				entityByDomain.set(domain, entity);
				const rootDomain = getRootDomain(domain);
				if (domain.startsWith("*.")) {
					const wildcardDomain = domain.slice(2);
					if (wildcardDomain === rootDomain) entityByRootDomain.set(rootDomain, entity);
					else entityBySubDomain.set(wildcardDomain, entity);
				}
			}
		}
		for (const [rootDomain, entity] of entityByRootDomain.entries()) if (!entity) entityByRootDomain.delete(rootDomain);
		return {
			getEntity: getEntityInDataset.bind(null, entityByDomain, entityBySubDomain, entityByRootDomain),
			getProduct: getProductInDataset.bind(null, entityByDomain, entityBySubDomain, entityByRootDomain),
			getRootDomain,
			entities
		};
	}
	module.exports = { createAPIFromDataset };
}));
// node_modules/third-party-web/dist/entities.json
var entities_exports = /* @__PURE__ */ __exportAll({ default: () => entities_default });
var entities_default;
var init_entities = __esmMin((() => {
	entities_default = /*#__PURE__*/ JSON.parse("[{\"name\":\"Google/Doubleclick Ads\",\"company\":\"Google\",\"homepage\":\"https://marketingplatform.google.com/about/enterprise/\",\"category\":\"ad\",\"domains\":[\"adservice.google.com\",\"adservice.google.com.au\",\"adservice.google.com.sg\",\"adservice.google.com.br\",\"adservice.google.com.ua\",\"adservice.google.co.uk\",\"adservice.google.co.jp\",\"adservice.google.co.in\",\"adservice.google.co.kr\",\"adservice.google.co.id\",\"adservice.google.co.nz\",\"adservice.google.ie\",\"adservice.google.se\",\"adservice.google.de\",\"adservice.google.ca\",\"adservice.google.be\",\"adservice.google.es\",\"adservice.google.ch\",\"adservice.google.fr\",\"adservice.google.nl\",\"*.googleadservices.com\",\"*.googlesyndication.com\",\"*.googletagservices.com\",\"*.2mdn.net\",\"*.doubleclick.net\"],\"examples\":[\"pagead2.googlesyndication.com\",\"tpc.googlesyndication.com\",\"ade.googlesyndication.com\",\"googleads.g.doubleclick.net\",\"googleads4.g.doubleclick.net\",\"securepubads.g.doubleclick.net\",\"pubads.g.doubleclick.net\",\"static.doubleclick.net\",\"cm.g.doubleclick.net\",\"bid.g.doubleclick.net\",\"s0.2mdn.net\",\"stats.g.doubleclick.net\",\"survey.g.doubleclick.net\",\"fls.doubleclick.net\",\"ad.doubleclick.net\",\"www.googleadservices.com\",\"https://www.googletagservices.com/tag/js/gpt.js\"],\"totalExecutionTime\":3459579899,\"totalOccurrences\":1961236},{\"name\":\"Facebook\",\"homepage\":\"https://www.facebook.com\",\"category\":\"social\",\"domains\":[\"*.facebook.com\",\"*.atlassbx.com\",\"*.fbsbx.com\",\"fbcdn-photos-e-a.akamaihd.net\",\"*.facebook.net\",\"*.fbcdn.net\"],\"examples\":[\"www.facebook.com\",\"connect.facebook.net\",\"staticxx.facebook.com\",\"static.xx.fbcdn.net\",\"m.facebook.com\",\"an.facebook.com\",\"platform-lookaside.fbsbx.com\"],\"products\":[{\"name\":\"Facebook Messenger Customer Chat\",\"urlPatterns\":[\"REGEXP:connect\\\\.facebook\\\\.net\\\\/.*\\\\/sdk\\\\/xfbml\\\\.customerchat\\\\.js\"],\"facades\":[{\"name\":\"React Live Chat Loader\",\"repo\":\"https://github.com/calibreapp/react-live-chat-loader\"}]}],\"totalExecutionTime\":2901178836,\"totalOccurrences\":5647056},{\"name\":\"Instagram\",\"homepage\":\"https://www.instagram.com\",\"category\":\"social\",\"domains\":[\"*.cdninstagram.com\",\"*.instagram.com\"],\"examples\":[\"scontent.cdninstagram.com\"],\"totalExecutionTime\":78110346,\"totalOccurrences\":54666},{\"name\":\"Google CDN\",\"company\":\"Google\",\"homepage\":\"https://developers.google.com/speed/libraries/\",\"category\":\"cdn\",\"domains\":[\"ajax.googleapis.com\",\"commondatastorage.googleapis.com\",\"www.gstatic.com\",\"ssl.gstatic.com\"],\"totalExecutionTime\":11917719385,\"totalOccurrences\":5820680},{\"name\":\"Google Maps\",\"company\":\"Google\",\"homepage\":\"https://www.google.com/maps\",\"category\":\"utility\",\"domains\":[\"maps.google.com\",\"maps-api-ssl.google.com\",\"maps.googleapis.com\",\"mts.googleapis.com\",\"mt.googleapis.com\",\"mt0.googleapis.com\",\"mt1.googleapis.com\",\"mt2.googleapis.com\",\"mt3.googleapis.com\",\"khm0.googleapis.com\",\"khm1.googleapis.com\",\"khms.googleapis.com\",\"khms1.googleapis.com\",\"khms2.googleapis.com\",\"maps.gstatic.com\"],\"totalExecutionTime\":1865201591,\"totalOccurrences\":2039858},{\"name\":\"Other Google APIs/SDKs\",\"company\":\"Google\",\"homepage\":\"https://developers.google.com/apis-explorer/#p/\",\"category\":\"utility\",\"domains\":[\"accounts.google.com\",\"apis.google.com\",\"calendar.google.com\",\"clients2.google.com\",\"cse.google.com\",\"news.google.com\",\"pay.google.com\",\"payments.google.com\",\"play.google.com\",\"smartlock.google.com\",\"www.google.com\",\"www.google.de\",\"www.google.co.jp\",\"www.google.com.au\",\"www.google.co.uk\",\"www.google.ie\",\"www.google.com.sg\",\"www.google.co.in\",\"www.google.com.br\",\"www.google.ca\",\"www.google.co.kr\",\"www.google.co.nz\",\"www.google.co.id\",\"www.google.fr\",\"www.google.be\",\"www.google.com.ua\",\"www.google.nl\",\"www.google.ru\",\"www.google.se\",\"www.googleapis.com\",\"imasdk.googleapis.com\",\"storage.googleapis.com\",\"translate.googleapis.com\",\"translate.google.com\",\"translate-pa.googleapis.com\",\"lh3.googleusercontent.com\",\"jnn-pa.googleapis.com\",\"csi.gstatic.com\"],\"totalExecutionTime\":2391624884,\"totalOccurrences\":5180657},{\"name\":\"Firebase\",\"homepage\":\"https://developers.google.com/apis-explorer/#p/\",\"category\":\"utility\",\"domains\":[\"firebasestorage.googleapis.com\",\"firestore.googleapis.com\",\"firebaseinstallations.googleapis.com\",\"firebase.googleapis.com\",\"firebaseremoteconfig.googleapis.com\"],\"totalExecutionTime\":153892,\"totalOccurrences\":621},{\"name\":\"Google Analytics\",\"company\":\"Google\",\"homepage\":\"https://marketingplatform.google.com/about/analytics/\",\"category\":\"analytics\",\"domains\":[\"*.google-analytics.com\",\"*.urchin.com\",\"analytics.google.com\"],\"examples\":[\"www.google-analytics.com\",\"ssl.google-analytics.com\",\"analytics.google.com/g/collect\"],\"totalExecutionTime\":545546650,\"totalOccurrences\":5063984},{\"name\":\"Google Optimize\",\"company\":\"Google\",\"homepage\":\"https://marketingplatform.google.com/about/optimize/\",\"category\":\"analytics\",\"domains\":[\"www.googleoptimize.com\"],\"examples\":[\"https://www.googleoptimize.com/optimize.js?id=\"],\"totalExecutionTime\":17504743,\"totalOccurrences\":48571},{\"name\":\"Google AMP\",\"company\":\"Google\",\"homepage\":\"https://github.com/google/amp-client-id-library\",\"category\":\"analytics\",\"domains\":[\"ampcid.google.com\"]},{\"name\":\"Google Tag Manager\",\"company\":\"Google\",\"homepage\":\"https://marketingplatform.google.com/about/tag-manager/\",\"category\":\"tag-manager\",\"domains\":[\"*.googletagmanager.com\"],\"examples\":[\"www.googletagmanager.com\"],\"totalExecutionTime\":16019993561,\"totalOccurrences\":15022156},{\"name\":\"Google Fonts\",\"company\":\"Google\",\"homepage\":\"https://fonts.google.com/\",\"category\":\"cdn\",\"domains\":[\"fonts.googleapis.com\",\"fonts.gstatic.com\"],\"totalExecutionTime\":422150,\"totalOccurrences\":296727},{\"name\":\"Adobe TypeKit\",\"company\":\"Adobe\",\"homepage\":\"https://fonts.adobe.com/\",\"category\":\"cdn\",\"domains\":[\"*.typekit.com\",\"*.typekit.net\"],\"examples\":[\"use.typekit.net\",\"p.typekit.net\"],\"totalExecutionTime\":142315844,\"totalOccurrences\":205876},{\"name\":\"YouTube\",\"homepage\":\"https://youtube.com\",\"category\":\"video\",\"domains\":[\"*.youtube.com\",\"*.ggpht.com\",\"*.youtube-nocookie.com\",\"*.ytimg.com\"],\"examples\":[\"www.youtube.com\",\"s.ytimg.com\",\"yt3.ggpht.com\",\"img.youtube.com\",\"fcmatch.youtube.com\"],\"products\":[{\"name\":\"YouTube Embedded Player\",\"urlPatterns\":[\"youtube.com/embed/\"],\"facades\":[{\"name\":\"Lite YouTube\",\"repo\":\"https://github.com/paulirish/lite-youtube-embed\"},{\"name\":\"Ngx Lite Video\",\"repo\":\"https://github.com/karim-mamdouh/ngx-lite-video\"}]}],\"totalExecutionTime\":8191419138,\"totalOccurrences\":1300771},{\"name\":\"Twitter\",\"homepage\":\"https://twitter.com\",\"category\":\"social\",\"domains\":[\"*.vine.co\",\"*.twimg.com\",\"*.twitpic.com\",\"platform.twitter.com\",\"syndication.twitter.com\"],\"examples\":[\"cdn.syndication.twimg.com\",\"abs.twimg.com\",\"pbs.twimg.com\"],\"totalExecutionTime\":254976289,\"totalOccurrences\":477641},{\"name\":\"AddThis\",\"homepage\":\"https://www.addthis.com/\",\"category\":\"social\",\"domains\":[\"*.addthis.com\",\"*.addthiscdn.com\",\"*.addthisedge.com\"],\"examples\":[\"s7.addthis.com\",\"r.dlx.addthis.com\",\"su.addthis.com\",\"x.dlx.addthis.com\"]},{\"name\":\"AddToAny\",\"homepage\":\"https://www.addtoany.com/\",\"category\":\"social\",\"domains\":[\"*.addtoany.com\"],\"examples\":[\"static.addtoany.com\"],\"totalExecutionTime\":21165245,\"totalOccurrences\":150218},{\"name\":\"Akamai\",\"homepage\":\"https://www.akamai.com/\",\"category\":\"cdn\",\"domains\":[\"23.62.3.183\",\"*.akamaitechnologies.com\",\"*.akamaitechnologies.fr\",\"*.akamai.net\",\"*.akamaiedge.net\",\"*.akamaihd.net\",\"*.akamaized.net\",\"*.edgefcs.net\",\"*.edgekey.net\",\"edgesuite.net\",\"*.srip.net\"],\"totalExecutionTime\":4476786,\"totalOccurrences\":13493},{\"name\":\"Blogger\",\"homepage\":\"https://www.blogger.com/\",\"category\":\"hosting\",\"domains\":[\"*.blogblog.com\",\"*.blogger.com\",\"*.blogspot.com\",\"images-blogger-opensocial.googleusercontent.com\"],\"examples\":[\"1.bp.blogspot.com\",\"www.blogger.com\"],\"totalExecutionTime\":247158811,\"totalOccurrences\":315132},{\"name\":\"Gravatar\",\"homepage\":\"https://en.gravatar.com/\",\"category\":\"social\",\"domains\":[\"*.gravatar.com\"],\"examples\":[\"secure.gravatar.com\",\"www.gravatar.com\"],\"totalExecutionTime\":24221,\"totalOccurrences\":86},{\"name\":\"Yandex Metrica\",\"company\":\"Yandex\",\"homepage\":\"https://metrica.yandex.com/about?\",\"category\":\"analytics\",\"domains\":[\"mc.yandex.ru\",\"mc.yandex.com\",\"d31j93rd8oukbv.cloudfront.net\"],\"totalExecutionTime\":2438694259,\"totalOccurrences\":1006546},{\"name\":\"Hotjar\",\"homepage\":\"https://www.hotjar.com/\",\"category\":\"analytics\",\"domains\":[\"*.hotjar.com\",\"*.hotjar.io\"],\"examples\":[\"script.hotjar.com\",\"static.hotjar.com\",\"in.hotjar.com\",\"vc.hotjar.io\",\"vars.hotjar.com\"],\"totalExecutionTime\":369578409,\"totalOccurrences\":504590},{\"name\":\"Baidu Analytics\",\"homepage\":\"https://tongji.baidu.com/web/welcome/login\",\"category\":\"analytics\",\"domains\":[\"hm.baidu.com\",\"hmcdn.baidu.com\"],\"examples\":[\"hm.baidu.com\",\"hmcdn.baidu.com\"],\"totalExecutionTime\":10798247,\"totalOccurrences\":41491},{\"name\":\"Insider\",\"homepage\":\"\",\"category\":\"analytics\",\"domains\":[\"*.useinsider.com\"],\"examples\":[\"hit.api.useinsider.com\"],\"totalExecutionTime\":3965863,\"totalOccurrences\":3734},{\"name\":\"Adobe Experience Cloud\",\"company\":\"Adobe\",\"homepage\":\"\",\"category\":\"analytics\",\"domains\":[\"*.2o7.net\",\"du8783wkf05yr.cloudfront.net\",\"*.hitbox.com\",\"*.imageg.net\",\"*.nedstat.com\",\"*.omtrdc.net\"],\"examples\":[\"audiag.112.2o7.net\",\"du8783wkf05yr.cloudfront.net/NS_mbox.js\"],\"totalExecutionTime\":901,\"totalOccurrences\":19},{\"name\":\"Adobe Tag Manager\",\"company\":\"Adobe\",\"homepage\":\"https://www.adobe.com/experience-platform/\",\"category\":\"tag-manager\",\"domains\":[\"*.adobedtm.com\",\"*.demdex.net\",\"*.everesttech.net\",\"sstats.adobe.com\",\"hbrt.adobe.com\"],\"examples\":[\"assets.adobedtm.com\",\"sync-tm.everesttech.net\",\"cm.everesttech.net\"],\"totalExecutionTime\":72367173,\"totalOccurrences\":105342},{\"name\":\"jQuery CDN\",\"homepage\":\"https://code.jquery.com/\",\"category\":\"cdn\",\"domains\":[\"*.jquery.com\"],\"examples\":[\"code.jquery.com\"],\"totalExecutionTime\":379420944,\"totalOccurrences\":1242364},{\"name\":\"Cloudflare CDN\",\"homepage\":\"https://cdnjs.com/\",\"category\":\"cdn\",\"domains\":[\"cdnjs.cloudflare.com\",\"amp.cloudflare.com\"],\"totalExecutionTime\":472372357,\"totalOccurrences\":1256794},{\"name\":\"Cloudflare\",\"homepage\":\"https://www.cloudflare.com/website-optimization/\",\"category\":\"utility\",\"domains\":[\"ajax.cloudflare.com\",\"*.nel.cloudflare.com\",\"static.cloudflareinsights.com\"],\"totalExecutionTime\":222738706,\"totalOccurrences\":3305625},{\"name\":\"WordPress\",\"company\":\"Automattic\",\"homepage\":\"https://wp.com/\",\"category\":\"hosting\",\"domains\":[\"*.wordpress.com\",\"s0.wp.com\",\"s2.wp.com\",\"*.w.org\",\"c0.wp.com\",\"s1.wp.com\",\"i0.wp.com\",\"i1.wp.com\",\"i2.wp.com\",\"widgets.wp.com\"],\"examples\":[\"s.w.org\"],\"totalExecutionTime\":243222642,\"totalOccurrences\":423687},{\"name\":\"WordPress Site Stats\",\"company\":\"Automattic\",\"homepage\":\"https://wp.com/\",\"category\":\"analytics\",\"domains\":[\"pixel.wp.com\",\"stats.wp.com\"],\"totalExecutionTime\":10146811,\"totalOccurrences\":154885},{\"name\":\"Hatena Blog\",\"homepage\":\"https://hatenablog.com/\",\"category\":\"hosting\",\"domains\":[\"*.st-hatena.com\",\"*.hatena.ne.jp\"],\"examples\":[\"cdn.blog.st-hatena.com\",\"cdn.pool.st-hatena.com\",\"cdn7.www.st-hatena.com\",\"s.hatena.ne.jp\",\"b.st-hatena.com\"],\"totalExecutionTime\":194880081,\"totalOccurrences\":80661},{\"name\":\"Shopify\",\"homepage\":\"https://www.shopify.com/\",\"category\":\"hosting\",\"domains\":[\"*.shopify.com\",\"*.shopifyapps.com\",\"*.shopifycdn.com\",\"*.shopifysvc.com\"],\"examples\":[\"cdn.shopify.com\",\"productreviews.shopifycdn.com\",\"monorail-edge.shopifysvc.com\"],\"totalExecutionTime\":1010755528,\"totalOccurrences\":904653},{\"name\":\"Dealer\",\"homepage\":\"https://www.dealer.com/\",\"category\":\"hosting\",\"domains\":[\"*.dealer.com\"],\"examples\":[\"static.dealer.com\"],\"totalExecutionTime\":2828379,\"totalOccurrences\":4584},{\"name\":\"PIXNET\",\"homepage\":\"https://www.pixnet.net/\",\"category\":\"social\",\"domains\":[\"*.pixfs.net\",\"*.pixnet.net\"],\"examples\":[\"front.pixfs.net\",\"falcon-asset.pixfs.net\",\"pixgame-asset.pixfs.net\"],\"totalExecutionTime\":4343168,\"totalOccurrences\":10383},{\"name\":\"Moat\",\"homepage\":\"https://moat.com/\",\"category\":\"ad\",\"domains\":[\"*.moatads.com\",\"*.moatpixel.com\"],\"examples\":[\"z.moatads.com\",\"px.moatads.com\",\"geo.moatads.com\",\"sejs.moatads.com\",\"mb.moatads.com\",\"v4.moatads.com\"]},{\"name\":\"33 Across\",\"homepage\":\"https://33across.com/\",\"category\":\"ad\",\"domains\":[\"*.33across.com\"],\"examples\":[\"sic.33across.com\",\"cdn-sic.33across.com\"],\"totalExecutionTime\":6204792,\"totalOccurrences\":99190},{\"name\":\"OpenX\",\"homepage\":\"https://www.openx.com/\",\"category\":\"ad\",\"domains\":[\"*.deliverimp.com\",\"*.openxadexchange.com\",\"*.servedbyopenx.com\",\"*.jump-time.net\",\"*.openx.net\",\"*.openxcdn.net\"],\"examples\":[\"uk-ads.openx.net\",\"us-ads.openx.net\",\"33across-d.openx.net\",\"rtb.openx.net\",\"us-u.openx.net\",\"eu-u.openx.net\",\"u.openx.net\"],\"totalExecutionTime\":6884249,\"totalOccurrences\":104910},{\"name\":\"Amazon Ads\",\"homepage\":\"https://ad.amazon.com/\",\"category\":\"ad\",\"domains\":[\"*.amazon-adsystem.com\"],\"examples\":[\"s.amazon-adsystem.com\",\"c.amazon-adsystem.com\",\"aax.amazon-adsystem.com\",\"z-na.amazon-adsystem.com\",\"fls-na.amazon-adsystem.com\",\"aax-us-east.amazon-adsystem.com\",\"ir-na.amazon-adsystem.com\"],\"totalExecutionTime\":176345292,\"totalOccurrences\":259877},{\"name\":\"Rubicon Project\",\"homepage\":\"https://rubiconproject.com/\",\"category\":\"ad\",\"domains\":[\"*.rubiconproject.com\",\"*.chango.com\",\"*.fimserve.com\"],\"examples\":[\"pixel.rubiconproject.com\",\"fastlane.rubiconproject.com\",\"secure-assets.rubiconproject.com\",\"eus.rubiconproject.com\",\"pixel-us-east.rubiconproject.com\",\"token.rubiconproject.com\",\"ads.rubiconproject.com\"],\"totalExecutionTime\":388575903,\"totalOccurrences\":265501},{\"name\":\"The Trade Desk\",\"homepage\":\"https://www.thetradedesk.com/\",\"category\":\"ad\",\"domains\":[\"*.adsrvr.org\",\"d1eoo1tco6rr5e.cloudfront.net\"],\"examples\":[\"js.adsrvr.org\",\"match.adsrvr.org\",\"insight.adsrvr.org\",\"usw-lax.adsrvr.org\",\"data.adsrvr.org\",\"snap.adsrvr.org\"],\"totalExecutionTime\":5130602,\"totalOccurrences\":72308},{\"name\":\"Bidswitch\",\"homepage\":\"https://www.bidswitch.com/\",\"category\":\"ad\",\"domains\":[\"*.bidswitch.net\"],\"examples\":[\"x.bidswitch.net\"],\"totalExecutionTime\":552,\"totalOccurrences\":52},{\"name\":\"LiveRamp IdentityLink\",\"homepage\":\"https://liveramp.com/discover-identitylink/\",\"category\":\"analytics\",\"domains\":[\"*.circulate.com\",\"*.rlcdn.com\"],\"examples\":[\"idsync.rlcdn.com\",\"id.rlcdn.com\",\"api.rlcdn.com\",\"cdn.rlcdn.com\"],\"totalExecutionTime\":99387,\"totalOccurrences\":1434},{\"name\":\"Drawbridge\",\"homepage\":\"https://www.drawbridge.com/\",\"category\":\"ad\",\"domains\":[\"*.adsymptotic.com\"]},{\"name\":\"AOL / Oath / Verizon Media\",\"homepage\":\"https://www.oath.com/\",\"category\":\"ad\",\"domains\":[\"*.advertising.com\",\"*.aol.com\",\"*.aolcdn.com\",\"*.blogsmithmedia.com\",\"*.oath.com\",\"*.aol.net\",\"*.tacoda.net\",\"*.aol.co.uk\"],\"examples\":[\"pixel.advertising.com\",\"dtm.advertising.com\",\"tag.sp.advertising.com\",\"service.sp.advertising.com\",\"adtech.advertising.com\",\"adaptv.advertising.com\",\"mighty.aol.net\",\"consent.cmp.oath.com\"],\"totalExecutionTime\":101420,\"totalOccurrences\":185},{\"name\":\"Xaxis\",\"homepage\":\"https://www.xaxis.com/\",\"category\":\"ad\",\"domains\":[\"*.247realmedia.com\",\"*.mookie1.com\",\"*.gmads.net\"],\"examples\":[\"t.mookie1.com\",\"odr.mookie1.com\"],\"totalExecutionTime\":25970,\"totalOccurrences\":337},{\"name\":\"Freshdesk\",\"company\":\"Freshworks\",\"homepage\":\"https://freshdesk.com/\",\"category\":\"customer-success\",\"domains\":[\"d36mpcpuzc4ztk.cloudfront.net\"],\"totalExecutionTime\":78926,\"totalOccurrences\":281},{\"name\":\"Help Scout\",\"homepage\":\"https://www.helpscout.net/\",\"category\":\"customer-success\",\"domains\":[\"djtflbt20bdde.cloudfront.net\",\"*.helpscout.net\"],\"examples\":[\"beacon-v2.helpscout.net\"],\"products\":[{\"name\":\"Help Scout Beacon\",\"urlPatterns\":[\"beacon-v2.helpscout.net\"],\"facades\":[{\"name\":\"React Live Chat Loader\",\"repo\":\"https://github.com/calibreapp/react-live-chat-loader\"}]}],\"totalExecutionTime\":3884383,\"totalOccurrences\":9087},{\"name\":\"Alexa\",\"homepage\":\"https://www.alexa.com/\",\"category\":\"analytics\",\"domains\":[\"*.alexametrics.com\",\"d31qbv1cthcecs.cloudfront.net\"],\"examples\":[\"certify.alexametrics.com\"]},{\"name\":\"OneSignal\",\"homepage\":\"https://onesignal.com/\",\"category\":\"utility\",\"domains\":[\"*.onesignal.com\"],\"examples\":[\"cdn.onesignal.com\",\"https://onesignal.com/api/v1/sync/\"],\"totalExecutionTime\":19827685,\"totalOccurrences\":107007},{\"name\":\"Lucky Orange\",\"homepage\":\"https://www.luckyorange.com/\",\"category\":\"analytics\",\"domains\":[\"*.luckyorange.com\",\"d10lpsik1i8c69.cloudfront.net\",\"*.luckyorange.net\"],\"totalExecutionTime\":19195085,\"totalOccurrences\":50509},{\"name\":\"Crazy Egg\",\"homepage\":\"https://www.crazyegg.com/\",\"category\":\"analytics\",\"domains\":[\"*.cetrk.com\",\"*.crazyegg.com\",\"dnn506yrbagrg.cloudfront.net\"],\"totalExecutionTime\":55416734,\"totalOccurrences\":66686},{\"name\":\"Hello Bar\",\"homepage\":\"https://www.hellobar.com/\",\"category\":\"marketing\",\"domains\":[\"*.hellobar.com\"],\"totalExecutionTime\":2368383,\"totalOccurrences\":5651},{\"name\":\"Yandex Ads\",\"company\":\"Yandex\",\"homepage\":\"https://yandex.com/adv/\",\"category\":\"ad\",\"domains\":[\"an.yandex.ru\"],\"totalExecutionTime\":26150532,\"totalOccurrences\":15217},{\"name\":\"Salesforce\",\"homepage\":\"https://www.salesforce.com/products/marketing-cloud/\",\"category\":\"analytics\",\"domains\":[\"*.krxd.net\"],\"examples\":[\"cdn.krxd.net\",\"beacon.krxd.net\",\"consumer.krxd.net\",\"usermatch.krxd.net\"]},{\"name\":\"Salesforce Commerce Cloud\",\"homepage\":\"https://www.salesforce.com/products/commerce-cloud/overview/\",\"category\":\"hosting\",\"domains\":[\"*.cquotient.com\",\"*.demandware.net\",\"demandware.edgesuite.net\"],\"totalExecutionTime\":3753078,\"totalOccurrences\":7113},{\"name\":\"Optimizely\",\"homepage\":\"https://www.optimizely.com/\",\"category\":\"analytics\",\"domains\":[\"*.optimizely.com\"],\"examples\":[\"cdn.optimizely.com\",\"cdn-pci.optimizely.com\",\"logx.optimizely.com\",\"cdn3.optimizely.com\"],\"totalExecutionTime\":22459811,\"totalOccurrences\":25015},{\"name\":\"LiveChat\",\"homepage\":\"https://www.livechat.com/\",\"category\":\"customer-success\",\"domains\":[\"*.livechatinc.com\",\"*.livechat.com\",\"*.livechat-static.com\"],\"examples\":[\"cdn.livechatinc.com\",\"secure.livechatinc.com\"],\"totalExecutionTime\":70130927,\"totalOccurrences\":62860},{\"name\":\"VK\",\"homepage\":\"https://vk.com/\",\"category\":\"social\",\"domains\":[\"*.vk.com\"],\"totalExecutionTime\":110174928,\"totalOccurrences\":27267},{\"name\":\"Tumblr\",\"homepage\":\"https://tumblr.com/\",\"category\":\"social\",\"domains\":[\"*.tumblr.com\"],\"examples\":[\"assets.tumblr.com\",\"static.tumblr.com\"],\"totalExecutionTime\":58206248,\"totalOccurrences\":24030},{\"name\":\"Wistia\",\"homepage\":\"https://wistia.com/\",\"category\":\"video\",\"domains\":[\"*.wistia.com\",\"embedwistia-a.akamaihd.net\",\"*.wistia.net\"],\"examples\":[\"fast.wistia.com\",\"fast.wistia.net\",\"distillery.wistia.com\",\"pipedream.wistia.com\"],\"totalExecutionTime\":181867368,\"totalOccurrences\":36349},{\"name\":\"Brightcove\",\"homepage\":\"https://www.brightcove.com/en/\",\"category\":\"video\",\"domains\":[\"*.brightcove.com\",\"*.brightcove.net\",\"*.zencdn.net\"],\"examples\":[\"vjs.zencdn.net\",\"players.brightcove.net\"],\"totalExecutionTime\":27267630,\"totalOccurrences\":26891},{\"name\":\"JSDelivr CDN\",\"homepage\":\"https://www.jsdelivr.com/\",\"category\":\"cdn\",\"domains\":[\"*.jsdelivr.net\"],\"examples\":[\"cdn.jsdelivr.net\"],\"totalExecutionTime\":535071114,\"totalOccurrences\":1035485},{\"name\":\"Sumo\",\"homepage\":\"https://sumo.com/\",\"category\":\"marketing\",\"domains\":[\"*.sumo.com\",\"*.sumome.com\",\"sumo.b-cdn.net\"],\"examples\":[\"sumo.b-cdn.net\",\"load.sumo.com\",\"load.sumome.com\"],\"totalExecutionTime\":19166363,\"totalOccurrences\":13967},{\"name\":\"Vimeo\",\"homepage\":\"https://vimeo.com/\",\"category\":\"video\",\"domains\":[\"*.vimeo.com\",\"*.vimeocdn.com\"],\"examples\":[\"f.vimeocdn.com\",\"player.vimeo.com\",\"i.vimeocdn.com\"],\"products\":[{\"name\":\"Vimeo Embedded Player\",\"urlPatterns\":[\"player.vimeo.com/video/\"],\"facades\":[{\"name\":\"Lite Vimeo\",\"repo\":\"https://github.com/slightlyoff/lite-vimeo\"},{\"name\":\"Lite Vimeo Embed\",\"repo\":\"https://github.com/luwes/lite-vimeo-embed\"},{\"name\":\"Ngx Lite Video\",\"repo\":\"https://github.com/karim-mamdouh/ngx-lite-video\"}]}],\"totalExecutionTime\":747201557,\"totalOccurrences\":182269},{\"name\":\"Disqus\",\"homepage\":\"https://disqus.com/\",\"category\":\"social\",\"domains\":[\"*.disqus.com\",\"*.disquscdn.com\"],\"examples\":[\"c.disquscdn.com\"],\"totalExecutionTime\":39398580,\"totalOccurrences\":14145},{\"name\":\"Yandex APIs\",\"company\":\"Yandex\",\"homepage\":\"https://yandex.ru/\",\"category\":\"utility\",\"domains\":[\"api-maps.yandex.ru\",\"money.yandex.ru\"],\"totalExecutionTime\":28215447,\"totalOccurrences\":79640},{\"name\":\"Yandex CDN\",\"company\":\"Yandex\",\"homepage\":\"https://yandex.ru/\",\"category\":\"cdn\",\"domains\":[\"*.yandex.st\",\"*.yastatic.net\"],\"examples\":[\"https://yastatic.net/share2/share.js\",\"https://yastatic.net/jquery/2.1.4/jquery.min.js\"],\"totalExecutionTime\":218390215,\"totalOccurrences\":58643},{\"name\":\"Integral Ad Science\",\"homepage\":\"https://integralads.com/uk/\",\"category\":\"ad\",\"domains\":[\"*.adsafeprotected.com\",\"*.iasds01.com\"],\"examples\":[\"pixel.adsafeprotected.com\",\"static.adsafeprotected.com\",\"fw.adsafeprotected.com\",\"cdn.adsafeprotected.com\",\"dt.adsafeprotected.com\"],\"totalExecutionTime\":23347534,\"totalOccurrences\":16502},{\"name\":\"Tealium\",\"homepage\":\"https://tealium.com/\",\"category\":\"tag-manager\",\"domains\":[\"*.aniview.com\",\"*.delvenetworks.com\",\"*.limelight.com\",\"*.tiqcdn.com\",\"*.llnwd.net\",\"*.tealiumiq.com\"],\"examples\":[\"tags.tiqcdn.com\",\"tealium.hs.llnwd.net\",\"link.videoplatform.limelight.com\",\"datacloud.tealiumiq.com\"],\"totalExecutionTime\":38049383,\"totalOccurrences\":134480},{\"name\":\"Pubmatic\",\"homepage\":\"https://pubmatic.com/\",\"category\":\"ad\",\"domains\":[\"*.pubmatic.com\"],\"examples\":[\"image6.pubmatic.com\",\"ads.pubmatic.com\",\"image2.pubmatic.com\",\"simage2.pubmatic.com\",\"image4.pubmatic.com\",\"simage4.pubmatic.com\",\"image5.pubmatic.com\",\"hbopenbid.pubmatic.com\"],\"totalExecutionTime\":420760815,\"totalOccurrences\":268195},{\"name\":\"Olark\",\"homepage\":\"https://www.olark.com/\",\"category\":\"customer-success\",\"domains\":[\"*.olark.com\"],\"examples\":[\"static.olark.com\"],\"totalExecutionTime\":12414750,\"totalOccurrences\":8448},{\"name\":\"Tawk.to\",\"homepage\":\"https://www.tawk.to/\",\"category\":\"customer-success\",\"domains\":[\"*.tawk.to\"],\"examples\":[\"embed.tawk.to\"],\"totalExecutionTime\":77701079,\"totalOccurrences\":176551},{\"name\":\"OptinMonster\",\"homepage\":\"https://optinmonster.com/\",\"category\":\"marketing\",\"domains\":[\"*.opmnstr.com\",\"*.optmnstr.com\",\"*.optmstr.com\"],\"examples\":[\"a.optmstr.com\",\"api.opmnstr.com\",\"a.optmnstr.com\"],\"totalExecutionTime\":1267523,\"totalOccurrences\":2680},{\"name\":\"ZenDesk\",\"homepage\":\"https://zendesk.com/\",\"category\":\"customer-success\",\"domains\":[\"*.zdassets.com\",\"*.zendesk.com\",\"*.zopim.com\"],\"examples\":[\"assets.zendesk.com\",\"static.zdassets.com\",\"v2.zopim.com\"],\"totalExecutionTime\":240516094,\"totalOccurrences\":111484},{\"name\":\"Pusher\",\"homepage\":\"https://pusher.com/\",\"category\":\"utility\",\"domains\":[\"*.pusher.com\",\"*.pusherapp.com\"],\"examples\":[\"stats.pusher.com\"],\"totalExecutionTime\":251023,\"totalOccurrences\":3517},{\"name\":\"Drift\",\"homepage\":\"https://www.drift.com/\",\"category\":\"marketing\",\"domains\":[\"*.drift.com\",\"*.driftt.com\"],\"examples\":[\"js.driftt.com\",\"api.drift.com\"],\"products\":[{\"name\":\"Drift Live Chat\",\"urlPatterns\":[\"REGEXP:js\\\\.driftt\\\\.com\\\\/include\\\\/.*\\\\/.*\\\\.js\"],\"facades\":[{\"name\":\"React Live Chat Loader\",\"repo\":\"https://github.com/calibreapp/react-live-chat-loader\"}]}],\"totalExecutionTime\":19064203,\"totalOccurrences\":4339},{\"name\":\"Sentry\",\"homepage\":\"https://sentry.io/\",\"category\":\"utility\",\"domains\":[\"*.getsentry.com\",\"*.ravenjs.com\",\"*.sentry-cdn.com\",\"*.sentry.io\"],\"examples\":[\"cdn.ravenjs.com\",\"browser.sentry-cdn.com\"],\"totalExecutionTime\":92768611,\"totalOccurrences\":432164},{\"name\":\"Amazon Web Services\",\"homepage\":\"https://aws.amazon.com/s3/\",\"category\":\"other\",\"domains\":[\"*.amazon.com\",\"*.amazonaws.com\",\"*.amazonwebapps.com\",\"*.amazonwebservices.com\",\"*.elasticbeanstalk.com\",\"*.images-amazon.com\",\"*.amazon.co.uk\"],\"examples\":[\"s3.amazonaws.com\",\"us-east-1.amazonaws.com\",\"api-cdn.amazon.com\",\"ecx.images-amazon.com\",\"ws.amazon.co.uk\"],\"totalExecutionTime\":61814887,\"totalOccurrences\":229350},{\"name\":\"Amazon Pay\",\"homepage\":\"https://pay.amazon.com\",\"category\":\"utility\",\"domains\":[\"payments.amazon.com\",\"*.payments-amazon.com\"],\"totalExecutionTime\":2910153,\"totalOccurrences\":15402},{\"name\":\"Media.net\",\"homepage\":\"https://www.media.net/\",\"category\":\"ad\",\"domains\":[\"*.media.net\",\"*.mnet-ad.net\"],\"examples\":[\"contextual.media.net\",\"cdnwest-xch.media.net\",\"hbx.media.net\",\"cs.media.net\",\"hblg.media.net\"],\"totalExecutionTime\":1868053,\"totalOccurrences\":29559},{\"name\":\"Yahoo!\",\"homepage\":\"https://www.yahoo.com/\",\"category\":\"ad\",\"domains\":[\"*.bluelithium.com\",\"*.hostingprod.com\",\"*.lexity.com\",\"*.yahoo.com\",\"*.yahooapis.com\",\"*.yimg.com\",\"*.zenfs.com\",\"*.yahoo.net\"],\"examples\":[\"ads.yahoo.com\",\"analytics.yahoo.com\",\"geo.yahoo.com\",\"udc.yahoo.com\",\"ganon.yahoo.com\",\"ads.yap.yahoo.com\"],\"totalExecutionTime\":3074376,\"totalOccurrences\":34921},{\"name\":\"Adroll\",\"homepage\":\"https://www.adroll.com/\",\"category\":\"ad\",\"domains\":[\"*.adroll.com\"],\"examples\":[\"d.adroll.com\",\"s.adroll.com\"],\"totalExecutionTime\":20213918,\"totalOccurrences\":52763},{\"name\":\"Twitch\",\"homepage\":\"https://twitch.tv/\",\"category\":\"video\",\"domains\":[\"*.twitch.tv\"],\"examples\":[\"player.twitch.tv\"],\"totalExecutionTime\":32587374,\"totalOccurrences\":1648},{\"name\":\"Taboola\",\"homepage\":\"https://www.taboola.com/\",\"category\":\"ad\",\"domains\":[\"*.taboola.com\",\"*.taboolasyndication.com\"],\"examples\":[\"cdn.taboola.com\",\"trc.taboola.com\",\"vidstat.taboola.com\",\"images.taboola.com\"],\"totalExecutionTime\":86301332,\"totalOccurrences\":75793},{\"name\":\"Sizmek\",\"homepage\":\"https://www.sizmek.com/\",\"category\":\"ad\",\"domains\":[\"*.serving-sys.com\",\"*.peer39.net\"],\"examples\":[\"secure-ds.serving-sys.com\",\"ds.serving-sys.com\",\"bs.serving-sys.com\"]},{\"name\":\"Scorecard Research\",\"homepage\":\"https://www.scorecardresearch.com/\",\"category\":\"ad\",\"domains\":[\"*.scorecardresearch.com\"],\"examples\":[\"sb.scorecardresearch.com\",\"sa.scorecardresearch.com\",\"b.scorecardresearch.com\"],\"totalExecutionTime\":6789323,\"totalOccurrences\":81502},{\"name\":\"Criteo\",\"homepage\":\"https://www.criteo.com/\",\"category\":\"ad\",\"domains\":[\"*.criteo.com\",\"*.emailretargeting.com\",\"*.criteo.net\"],\"examples\":[\"static.criteo.net\",\"bidder.criteo.com\",\"dis.criteo.com\",\"gum.criteo.com\",\"sslwidget.criteo.com\",\"dis.us.criteo.com\"],\"totalExecutionTime\":50800892,\"totalOccurrences\":294063},{\"name\":\"Segment\",\"homepage\":\"https://segment.com/\",\"category\":\"analytics\",\"domains\":[\"*.segment.com\",\"*.segment.io\"],\"examples\":[\"cdn.segment.com\",\"api.segment.io\"],\"totalExecutionTime\":17216068,\"totalOccurrences\":44986},{\"name\":\"ShareThis\",\"homepage\":\"https://www.sharethis.com/\",\"category\":\"social\",\"domains\":[\"*.sharethis.com\"],\"examples\":[\"w.sharethis.com\",\"ws.sharethis.com\",\"t.sharethis.com\"],\"totalExecutionTime\":51786126,\"totalOccurrences\":144014},{\"name\":\"Distil Networks\",\"homepage\":\"https://www.distilnetworks.com/\",\"category\":\"utility\",\"domains\":[\"*.areyouahuman.com\"],\"examples\":[\"n-cdn.areyouahuman.com\"]},{\"name\":\"Connexity\",\"homepage\":\"https://connexity.com/\",\"category\":\"analytics\",\"domains\":[\"*.connexity.net\"]},{\"name\":\"Popads\",\"homepage\":\"https://www.popads.net/\",\"category\":\"ad\",\"domains\":[\"*.popads.net\"],\"examples\":[\"serve.popads.net\",\"c1.popads.net\"],\"totalExecutionTime\":823693,\"totalOccurrences\":595},{\"name\":\"CreateJS CDN\",\"homepage\":\"https://code.createjs.com/\",\"category\":\"cdn\",\"domains\":[\"*.createjs.com\"],\"examples\":[\"code.createjs.com\"],\"totalExecutionTime\":14701208,\"totalOccurrences\":5024},{\"name\":\"Squarespace\",\"homepage\":\"https://www.squarespace.com/\",\"category\":\"hosting\",\"domains\":[\"*.squarespace.com\"],\"examples\":[\"static.squarespace.com\",\"static1.squarespace.com\"],\"totalExecutionTime\":1752202147,\"totalOccurrences\":489740},{\"name\":\"Media Math\",\"homepage\":\"https://www.mediamath.com/\",\"category\":\"ad\",\"domains\":[\"*.mathads.com\",\"*.mathtag.com\"],\"examples\":[\"mathid.mathtag.com\",\"sync.mathtag.com\",\"pixel.mathtag.com\"],\"totalExecutionTime\":34140,\"totalOccurrences\":469},{\"name\":\"Mixpanel\",\"homepage\":\"https://mixpanel.com/\",\"category\":\"analytics\",\"domains\":[\"*.mixpanel.com\",\"*.mxpnl.com\"],\"examples\":[\"cdn.mxpnl.com\"],\"totalExecutionTime\":12411278,\"totalOccurrences\":38924},{\"name\":\"FontAwesome CDN\",\"homepage\":\"https://fontawesome.com/\",\"category\":\"cdn\",\"domains\":[\"*.fontawesome.com\"],\"examples\":[\"use.fontawesome.com\"],\"totalExecutionTime\":120830523,\"totalOccurrences\":443783},{\"name\":\"Hubspot\",\"homepage\":\"https://hubspot.com/\",\"category\":\"marketing\",\"domains\":[\"*.hs-scripts.com\",\"*.hubspot.com\",\"*.leadin.com\",\"*.hs-analytics.net\",\"*.hscollectedforms.net\",\"*.hscta.net\",\"*.hsforms.net\",\"*.hsleadflows.net\",\"*.hsstatic.net\",\"*.hubspot.net\",\"*.hsforms.com\",\"*.hs-banner.com\",\"*.hs-embed-reporting.com\",\"*.hs-growth-metrics.com\",\"*.hs-data.com\",\"*.hsadspixel.net\",\"*.hubapi.com\"],\"examples\":[\"forms.hubspot.com\",\"js.hsforms.net\",\"js.hs-analytics.net\",\"js.leadin.com\"],\"totalExecutionTime\":384473526,\"totalOccurrences\":313527},{\"name\":\"Mailchimp\",\"homepage\":\"https://mailchimp.com/\",\"category\":\"marketing\",\"domains\":[\"*.chimpstatic.com\",\"*.list-manage.com\",\"*.mailchimp.com\"],\"examples\":[\"downloads.mailchimp.com\"],\"totalExecutionTime\":50744885,\"totalOccurrences\":80974},{\"name\":\"MGID\",\"homepage\":\"https://www.mgid.com/\",\"category\":\"ad\",\"domains\":[\"*.mgid.com\",\"*.dt07.net\"],\"examples\":[\"servicer.mgid.com\"],\"totalExecutionTime\":47996478,\"totalOccurrences\":19059},{\"name\":\"Stripe\",\"homepage\":\"https://stripe.com\",\"category\":\"utility\",\"domains\":[\"*.stripe.com\",\"*.stripecdn.com\",\"*.stripe.network\"],\"examples\":[\"m.stripe.network\",\"js.stripe.com\"],\"totalExecutionTime\":653598212,\"totalOccurrences\":366853},{\"name\":\"PayPal\",\"homepage\":\"https://paypal.com\",\"category\":\"utility\",\"domains\":[\"*.paypal.com\",\"*.paypalobjects.com\"],\"examples\":[\"www.paypalobjects.com\"],\"totalExecutionTime\":165153855,\"totalOccurrences\":151706},{\"name\":\"Market GID\",\"homepage\":\"https://www.marketgid.com/\",\"category\":\"ad\",\"domains\":[\"*.marketgid.com\"],\"examples\":[\"jsc.marketgid.com\"],\"totalExecutionTime\":82,\"totalOccurrences\":2},{\"name\":\"Pinterest\",\"homepage\":\"https://pinterest.com/\",\"category\":\"social\",\"domains\":[\"*.pinimg.com\",\"*.pinterest.com\"],\"examples\":[\"assets.pinterest.com\",\"ct.pinterest.com\",\"log.pinterest.com\"],\"totalExecutionTime\":33239015,\"totalOccurrences\":259146},{\"name\":\"New Relic\",\"homepage\":\"https://newrelic.com/\",\"category\":\"utility\",\"domains\":[\"*.newrelic.com\",\"*.nr-data.net\"],\"examples\":[\"js-agent.newrelic.com\",\"bam.nr-data.net\"],\"totalExecutionTime\":95650956,\"totalOccurrences\":290714},{\"name\":\"AppDynamics\",\"homepage\":\"https://www.appdynamics.com/\",\"category\":\"utility\",\"domains\":[\"*.appdynamics.com\",\"*.eum-appdynamics.com\",\"d3tjaysgumg9lf.cloudfront.net\"],\"examples\":[\"cdn.appdynamics.com\"],\"totalExecutionTime\":1919153,\"totalOccurrences\":2330},{\"name\":\"Parking Crew\",\"homepage\":\"https://parkingcrew.net/\",\"category\":\"other\",\"domains\":[\"d1lxhc4jvstzrp.cloudfront.net\",\"*.parkingcrew.net\"]},{\"name\":\"WordAds\",\"company\":\"Automattic\",\"homepage\":\"https://wordads.co/\",\"category\":\"ad\",\"domains\":[\"*.pubmine.com\"],\"examples\":[\"s.pubmine.com\"]},{\"name\":\"AppNexus\",\"homepage\":\"https://www.appnexus.com/\",\"category\":\"ad\",\"domains\":[\"*.adnxs.com\",\"*.ctasnet.com\",\"*.adrdgt.com\"],\"examples\":[\"acdn.adnxs.com\",\"secure.adnxs.com\",\"ib.adnxs.com\",\"sharethrough.adnxs.com\",\"cdn.adnxs.com\",\"vcdn.adnxs.com\"],\"totalExecutionTime\":6867355,\"totalOccurrences\":182686},{\"name\":\"Histats\",\"homepage\":\"https://www.histats.com/\",\"category\":\"analytics\",\"domains\":[\"*.histats.com\"],\"examples\":[\"s10.histats.com\"],\"totalExecutionTime\":8191,\"totalOccurrences\":143},{\"name\":\"DoubleVerify\",\"homepage\":\"https://www.doubleverify.com/\",\"category\":\"ad\",\"domains\":[\"*.doubleverify.com\",\"*.dvtps.com\",\"*.iqfp1.com\"],\"examples\":[\"cdn.doubleverify.com\",\"cdn3.doubleverify.com\",\"tps.doubleverify.com\",\"tps712.doubleverify.com\",\"tps714.doubleverify.com\",\"tps706.doubleverify.com\",\"tps700.doubleverify.com\",\"tps707.doubleverify.com\",\"rtb2.doubleverify.com\",\"rtb0.doubleverify.com\",\"rtbcdn.doubleverify.com\",\"tps11020.doubleverify.com\",\"tm.iqfp1.com\"],\"totalExecutionTime\":14273719,\"totalOccurrences\":8949},{\"name\":\"Mediavine\",\"homepage\":\"https://www.mediavine.com/\",\"category\":\"ad\",\"domains\":[\"*.mediavine.com\"],\"examples\":[\"scripts.mediavine.com\",\"video.mediavine.com\"],\"totalExecutionTime\":88744468,\"totalOccurrences\":14004},{\"name\":\"Wix\",\"homepage\":\"https://www.wix.com/\",\"category\":\"hosting\",\"domains\":[\"*.parastorage.com\",\"*.wix.com\",\"*.wixstatic.com\",\"*.wixapps.net\"],\"examples\":[\"static.parastorage.com\",\"static.wixstatic.com\",\"www.wix.com\",\"instagram.codev.wixapps.net\"],\"totalExecutionTime\":3510621382,\"totalOccurrences\":836665},{\"name\":\"Webflow\",\"homepage\":\"https://webflow.com/\",\"category\":\"hosting\",\"domains\":[\"*.uploads-ssl.webflow.com\",\"*.assets-global.website-files.com\",\"*.assets.website-files.com\"],\"examples\":[\"uploads-ssl.webflow.com\",\"assets-global.website-files.com\",\"assets.website-files.com\"]},{\"name\":\"Weebly\",\"homepage\":\"https://www.weebly.com/\",\"category\":\"hosting\",\"domains\":[\"*.editmysite.com\"],\"totalExecutionTime\":804128959,\"totalOccurrences\":115744},{\"name\":\"LinkedIn\",\"homepage\":\"https://www.linkedin.com/\",\"category\":\"social\",\"domains\":[\"*.bizographics.com\",\"platform.linkedin.com\",\"*.oribi.io\"],\"totalExecutionTime\":9886574,\"totalOccurrences\":30361},{\"name\":\"Slideshare\",\"homepage\":\"https://www.slideshare.net/\",\"category\":\"content\",\"domains\":[\"*.slideshare.com\",\"*.slideshare.net\",\"*.slidesharecdn.com\"],\"examples\":[\"public.slidesharecdn.com\",\"image.slidesharecdn.com\",\"www.slideshare.net\"]},{\"name\":\"LinkedIn Ads\",\"category\":\"ad\",\"domains\":[\"*.licdn.com\",\"*.ads.linkedin.com\",\"ads.linkedin.com\",\"www.linkedin.com\"],\"examples\":[\"snap.licdn.com\"],\"totalExecutionTime\":51210351,\"totalOccurrences\":384570},{\"name\":\"Vox Media\",\"homepage\":\"https://www.voxmedia.com/\",\"category\":\"content\",\"domains\":[\"*.vox-cdn.com\",\"*.voxmedia.com\"],\"examples\":[\"cdn.vox-cdn.com\"],\"totalExecutionTime\":2987,\"totalOccurrences\":8},{\"name\":\"Hotmart\",\"homepage\":\"https://www.hotmart.com/\",\"category\":\"content\",\"domains\":[\"*.hotmart.com\"],\"examples\":[\"launchermodule.hotmart.com\"],\"totalExecutionTime\":4552248,\"totalOccurrences\":2825},{\"name\":\"SoundCloud\",\"homepage\":\"https://www.soundcloud.com/\",\"category\":\"content\",\"domains\":[\"*.sndcdn.com\",\"*.soundcloud.com\",\"*.stratus.sc\"],\"examples\":[\"widget.sndcdn.com\"],\"totalExecutionTime\":30086533,\"totalOccurrences\":7742},{\"name\":\"Spotify\",\"homepage\":\"https://www.spotify.com/\",\"category\":\"content\",\"domains\":[\"*.scdn.co\",\"*.spotify.com\"],\"examples\":[\"open.spotify.com\",\"open.scdn.co\",\"i.scdn.co\"],\"totalExecutionTime\":117489,\"totalOccurrences\":17956},{\"name\":\"AMP\",\"homepage\":\"https://amp.dev/\",\"category\":\"content\",\"domains\":[\"*.ampproject.org\"],\"examples\":[\"cdn.ampproject.org\"],\"totalExecutionTime\":94516710,\"totalOccurrences\":99603},{\"name\":\"Beeketing\",\"homepage\":\"https://beeketing.com/\",\"category\":\"marketing\",\"domains\":[\"*.beeketing.com\"],\"examples\":[\"sdk-cdn.beeketing.com\",\"sdk.beeketing.com\"],\"totalExecutionTime\":2621858,\"totalOccurrences\":2278},{\"name\":\"Albacross\",\"homepage\":\"https://albacross.com/\",\"category\":\"marketing\",\"domains\":[\"*.albacross.com\"],\"examples\":[\"serve.albacross.com\"],\"totalExecutionTime\":220728,\"totalOccurrences\":3468},{\"name\":\"TrafficJunky\",\"homepage\":\"https://www.trafficjunky.com/\",\"category\":\"ad\",\"domains\":[\"*.contentabc.com\",\"*.trafficjunky.net\"],\"examples\":[\"ads2.contentabc.com\",\"hw-cdn.contentabc.com\",\"media.trafficjunky.net\",\"ads.trafficjunky.net\",\"hw-cdn.trafficjunky.net\"],\"totalExecutionTime\":131921,\"totalOccurrences\":258},{\"name\":\"Bootstrap CDN\",\"homepage\":\"https://www.bootstrapcdn.com/\",\"category\":\"cdn\",\"domains\":[\"*.bootstrapcdn.com\"],\"examples\":[\"maxcdn.bootstrapcdn.com\",\"stackpath.bootstrapcdn.com\"],\"totalExecutionTime\":3578284,\"totalOccurrences\":77296},{\"name\":\"Shareaholic\",\"homepage\":\"https://www.shareaholic.com/\",\"category\":\"social\",\"domains\":[\"*.shareaholic.com\",\"dsms0mj1bbhn4.cloudfront.net\"],\"totalExecutionTime\":164084,\"totalOccurrences\":1775},{\"name\":\"Snowplow\",\"homepage\":\"https://snowplowanalytics.com/\",\"category\":\"analytics\",\"domains\":[\"d32hwlnfiv2gyn.cloudfront.net\"],\"totalExecutionTime\":18648247,\"totalOccurrences\":132597},{\"name\":\"RD Station\",\"homepage\":\"https://www.rdstation.com/en/\",\"category\":\"marketing\",\"domains\":[\"d335luupugsy2.cloudfront.net\"],\"totalExecutionTime\":12451407,\"totalOccurrences\":33836},{\"name\":\"Jivochat\",\"homepage\":\"https://www.jivochat.com/\",\"category\":\"customer-success\",\"domains\":[\"*.jivosite.com\"],\"examples\":[\"cdn-ca.jivosite.com\",\"code.jivosite.com\"],\"totalExecutionTime\":83872811,\"totalOccurrences\":84370},{\"name\":\"Listrak\",\"homepage\":\"https://www.listrak.com/\",\"category\":\"marketing\",\"domains\":[\"*.listrak.com\",\"*.listrakbi.com\"],\"examples\":[\"cdn.listrakbi.com\",\"s1.listrakbi.com\"],\"totalExecutionTime\":748757,\"totalOccurrences\":1651},{\"name\":\"Ontame\",\"homepage\":\"https://www.ontame.io\",\"category\":\"analytics\",\"domains\":[\"*.ontame.io\"],\"examples\":[\"cdn.ontame.io\",\"collector.ontame.io\"],\"totalExecutionTime\":63370,\"totalOccurrences\":283},{\"name\":\"Ipify\",\"homepage\":\"https://www.ipify.org\",\"category\":\"utility\",\"domains\":[\"*.ipify.org\"],\"examples\":[\"api.ipify.org\",\"geo.ipify.org\"],\"totalExecutionTime\":614631,\"totalOccurrences\":3964},{\"name\":\"Ensighten\",\"homepage\":\"https://www.ensighten.com/\",\"category\":\"tag-manager\",\"domains\":[\"*.ensighten.com\"],\"examples\":[\"nexus.ensighten.com\"],\"totalExecutionTime\":3763302,\"totalOccurrences\":6750},{\"name\":\"EpiServer\",\"homepage\":\"https://www.episerver.com\",\"category\":\"content\",\"domains\":[\"*.episerver.net\"],\"examples\":[\"dl.episerver.net\"],\"totalExecutionTime\":17292,\"totalOccurrences\":165},{\"name\":\"mPulse\",\"homepage\":\"https://developer.akamai.com/akamai-mpulse\",\"category\":\"analytics\",\"domains\":[\"*.akstat.io\",\"*.go-mpulse.net\",\"*.mpulse.net\",\"*.mpstat.us\"],\"examples\":[\"c.go-mpulse.net\",\"0211c83c.akstat.io\"],\"totalExecutionTime\":6614242,\"totalOccurrences\":61262},{\"name\":\"Pingdom RUM\",\"homepage\":\"https://www.pingdom.com/product/performance-monitoring/\",\"category\":\"analytics\",\"domains\":[\"*.pingdom.net\"],\"examples\":[\"rum-static.pingdom.net\",\"rum-collector-2.pingdom.net\"],\"totalExecutionTime\":113978,\"totalOccurrences\":1791},{\"name\":\"SpeedCurve RUM\",\"company\":\"SpeedCurve\",\"homepage\":\"https://www.speedcurve.com/features/performance-monitoring/\",\"category\":\"analytics\",\"domains\":[\"*.speedcurve.com\"],\"examples\":[\"cdn.speedcurve.com\",\"lux.speedcurve.com\"],\"totalExecutionTime\":575650,\"totalOccurrences\":10371},{\"name\":\"Radar\",\"company\":\"Cedexis\",\"homepage\":\"https://www.cedexis.com/radar/\",\"category\":\"analytics\",\"domains\":[\"*.cedexis-test.com\",\"*.cedexis.com\",\"*.cmdolb.com\",\"cedexis.leasewebcdn.com\",\"*.cedexis-radar.net\",\"*.cedexis.net\",\"cedexis-test01.insnw.net\",\"cedexisakamaitest.azureedge.net\",\"cedexispub.cdnetworks.net\",\"cs600.wac.alphacdn.net\",\"cs600.wpc.edgecastdns.net\",\"global2.cmdolb.com\",\"img-cedexis.mncdn.com\",\"a-cedexis.msedge.net\",\"zn3vgszfh.fastestcdn.net\"],\"examples\":[\"radar.cedexis.com\",\"rpt.cedexis.com\",\"2-01-49cd-0002.cdx.cedexis.net\",\"bench.cedexis-test.com\"]},{\"name\":\"Byside\",\"homepage\":\"https://byside.com\",\"category\":\"analytics\",\"domains\":[\"*.byside.com\"],\"examples\":[\"byce2.byside.com\",\"wce2.byside.com\"],\"totalExecutionTime\":54795,\"totalOccurrences\":142},{\"name\":\"VWO\",\"homepage\":\"https://vwo.com\",\"category\":\"analytics\",\"domains\":[\"*.vwo.com\",\"*.visualwebsiteoptimizer.com\",\"d5phz18u4wuww.cloudfront.net\",\"*.wingify.com\"],\"examples\":[\"dev.visualwebsiteoptimizer.com\"],\"totalExecutionTime\":5070876,\"totalOccurrences\":10913},{\"name\":\"Bing Ads\",\"homepage\":\"https://bingads.microsoft.com\",\"category\":\"ad\",\"domains\":[\"*.bing.com\",\"*.microsoft.com\",\"*.msn.com\",\"*.s-msft.com\",\"*.s-msn.com\",\"*.msads.net\",\"*.msecnd.net\"],\"examples\":[\"bat.bing.com\",\"c.bing.com\",\"bat.r.msn.com\",\"ajax.microsoft.com\"],\"totalExecutionTime\":35126887,\"totalOccurrences\":350501},{\"name\":\"GoSquared\",\"homepage\":\"https://www.gosquared.com\",\"category\":\"analytics\",\"domains\":[\"*.gosquared.com\",\"d1l6p2sc9645hc.cloudfront.net\"],\"examples\":[\"data.gosquared.com\",\"data2.gosquared.com\"],\"totalExecutionTime\":73300,\"totalOccurrences\":840},{\"name\":\"Usabilla\",\"homepage\":\"https://usabilla.com\",\"category\":\"analytics\",\"domains\":[\"*.usabilla.com\",\"d6tizftlrpuof.cloudfront.net\"],\"examples\":[\"w.usabilla.com\"],\"totalExecutionTime\":308358,\"totalOccurrences\":2430},{\"name\":\"Fastly Insights\",\"homepage\":\"https://insights.fastlylabs.com\",\"category\":\"analytics\",\"domains\":[\"*.fastly-insights.com\"],\"examples\":[\"www.fastly-insights.com\"]},{\"name\":\"Visual IQ\",\"homepage\":\"https://www.visualiq.com\",\"category\":\"analytics\",\"domains\":[\"*.myvisualiq.net\"],\"examples\":[\"t.myvisualiq.net\"]},{\"name\":\"Snapchat\",\"homepage\":\"https://www.snapchat.com\",\"category\":\"analytics\",\"domains\":[\"*.snapchat.com\",\"*.sc-static.net\"],\"examples\":[\"tr.snapchat.com\"],\"totalExecutionTime\":288943,\"totalOccurrences\":4220},{\"name\":\"Atlas Solutions\",\"homepage\":\"https://atlassolutions.com\",\"category\":\"analytics\",\"domains\":[\"*.atdmt.com\"],\"examples\":[\"ad.atdmt.com\",\"cx.atdmt.com\"]},{\"name\":\"Quantcast\",\"homepage\":\"https://www.quantcast.com\",\"category\":\"analytics\",\"domains\":[\"*.brtstats.com\",\"*.quantcount.com\",\"*.quantserve.com\",\"*.semantictec.com\",\"*.ntv.io\"],\"examples\":[\"pixel.quantserve.com\",\"secure.quantserve.com\",\"cms.quantserve.com\",\"rules.quantcount.com\"],\"totalExecutionTime\":7773013,\"totalOccurrences\":90256},{\"name\":\"Spiceworks\",\"homepage\":\"https://www.spiceworks.com\",\"category\":\"analytics\",\"domains\":[\"*.spiceworks.com\"],\"examples\":[\"px.spiceworks.com\"]},{\"name\":\"Marketo\",\"homepage\":\"https://www.marketo.com\",\"category\":\"analytics\",\"domains\":[\"*.marketo.com\",\"*.mktoresp.com\",\"*.marketo.net\"],\"examples\":[\"munchkin.marketo.net\"],\"totalExecutionTime\":1105079,\"totalOccurrences\":3057},{\"name\":\"Intercom\",\"homepage\":\"https://www.intercom.com\",\"category\":\"customer-success\",\"domains\":[\"*.intercomcdn.com\",\"*.intercom.io\"],\"examples\":[\"js.intercomcdn.com\",\"api-iam.intercom.io\",\"widget.intercom.io\",\"nexus-websocket-a.intercom.io\"],\"products\":[{\"name\":\"Intercom Widget\",\"urlPatterns\":[\"widget.intercom.io\",\"js.intercomcdn.com/shim.latest.js\"],\"facades\":[{\"name\":\"React Live Chat Loader\",\"repo\":\"https://github.com/calibreapp/react-live-chat-loader\"},{\"name\":\"Intercom Facade\",\"repo\":\"https://github.com/danielbachhuber/intercom-facade/\"}]}],\"totalExecutionTime\":83545338,\"totalOccurrences\":58316},{\"name\":\"Unpkg\",\"homepage\":\"https://unpkg.com\",\"category\":\"cdn\",\"domains\":[\"*.unpkg.com\",\"*.npmcdn.com\"],\"totalExecutionTime\":555542,\"totalOccurrences\":2267},{\"name\":\"ESM>CDN\",\"homepage\":\"https://esm.sh\",\"category\":\"cdn\",\"domains\":[\"esm.sh\"],\"totalExecutionTime\":1483905,\"totalOccurrences\":1965},{\"name\":\"JSPM\",\"homepage\":\"https://jspm.org/\",\"category\":\"cdn\",\"domains\":[\"ga.jspm.io\"],\"totalExecutionTime\":714616,\"totalOccurrences\":2765},{\"name\":\"ReadSpeaker\",\"homepage\":\"https://www.readspeaker.com\",\"category\":\"other\",\"domains\":[\"*.readspeaker.com\"],\"examples\":[\"sf1-eu.readspeaker.com\"],\"totalExecutionTime\":1550537,\"totalOccurrences\":13093},{\"name\":\"Browsealoud\",\"homepage\":\"https://www.texthelp.com/en-gb/products/browsealoud/\",\"category\":\"other\",\"domains\":[\"*.browsealoud.com\",\"*.texthelp.com\"],\"examples\":[\"www.browsealoud.com\"],\"totalExecutionTime\":1442055,\"totalOccurrences\":3169},{\"name\":\"15gifts\",\"category\":\"customer-success\",\"domains\":[\"*.15gifts.com\",\"*.primefuse.com\"],\"examples\":[\"www.primefuse.com\"]},{\"name\":\"1xRUN\",\"category\":\"utility\",\"domains\":[\"*.1xrun.com\"]},{\"name\":\"2AdPro Media Solutions\",\"category\":\"ad\",\"domains\":[\"*.2adpro.com\"]},{\"name\":\"301 Digital Media\",\"category\":\"content\",\"domains\":[\"*.301ads.com\",\"*.301network.com\"]},{\"name\":\"360 picnic platform\",\"company\":\"MediaV\",\"category\":\"ad\",\"domains\":[\"*.mediav.com\"],\"totalExecutionTime\":12519,\"totalOccurrences\":136},{\"name\":\"365 Media Group\",\"category\":\"content\",\"domains\":[\"*.365dm.com\"]},{\"name\":\"365 Tech Services\",\"category\":\"hosting\",\"domains\":[\"*.365webservices.co.uk\"]},{\"name\":\"3D Issue\",\"category\":\"utility\",\"domains\":[\"*.3dissue.com\",\"*.pressjack.com\"],\"totalExecutionTime\":112367,\"totalOccurrences\":50},{\"name\":\"47Line Technologies\",\"category\":\"other\",\"domains\":[\"*.pejs.net\"]},{\"name\":\"4finance\",\"category\":\"utility\",\"domains\":[\"*.4finance.com\"],\"totalExecutionTime\":33868,\"totalOccurrences\":51},{\"name\":\"5miles\",\"category\":\"content\",\"domains\":[\"*.5milesapp.com\"]},{\"name\":\"77Tool\",\"company\":\"77Agency\",\"category\":\"analytics\",\"domains\":[\"*.77tracking.com\"]},{\"name\":\"9xb\",\"category\":\"ad\",\"domains\":[\"*.9xb.com\"]},{\"name\":\"@UK\",\"category\":\"hosting\",\"domains\":[\"*.uk-plc.net\"]},{\"name\":\"A Perfect Pocket\",\"category\":\"hosting\",\"domains\":[\"*.aperfectpocketdata.com\"]},{\"name\":\"A-FIS PTE\",\"category\":\"analytics\",\"domains\":[\"*.websta.me\"]},{\"name\":\"AB Tasty\",\"homepage\":\"https://www.abtasty.com/\",\"category\":\"analytics\",\"domains\":[\"*.abtasty.com\",\"d1447tq2m68ekg.cloudfront.net\"],\"examples\":[\"try.abtasty.com\"],\"totalExecutionTime\":3727260,\"totalOccurrences\":7116},{\"name\":\"ABA RESEARCH\",\"category\":\"analytics\",\"domains\":[\"*.abaresearch.uk\",\"qmodal.azurewebsites.net\"]},{\"name\":\"ADMIZED\",\"category\":\"ad\",\"domains\":[\"*.admized.com\"]},{\"name\":\"ADNOLOGIES\",\"category\":\"ad\",\"domains\":[\"*.heias.com\"]},{\"name\":\"ADventori\",\"category\":\"ad\",\"domains\":[\"*.adventori.com\"],\"totalExecutionTime\":15369,\"totalOccurrences\":20},{\"name\":\"AI Media Group\",\"category\":\"ad\",\"domains\":[\"*.aimediagroup.com\"],\"totalExecutionTime\":2256,\"totalOccurrences\":6},{\"name\":\"AIR.TV\",\"category\":\"ad\",\"domains\":[\"*.air.tv\"]},{\"name\":\"AKQA\",\"category\":\"ad\",\"domains\":[\"*.srtk.net\"]},{\"name\":\"AOL ad\",\"company\":\"AOL\",\"category\":\"ad\",\"domains\":[\"*.atwola.com\"]},{\"name\":\"AOL On\",\"company\":\"AOL\",\"category\":\"content\",\"domains\":[\"*.5min.com\"]},{\"name\":\"AOL Sponsored Listiings\",\"company\":\"AOL\",\"category\":\"ad\",\"domains\":[\"*.adsonar.com\"]},{\"name\":\"APSIS Lead\",\"company\":\"APSIS International AB\",\"category\":\"ad\",\"domains\":[\"*.prospecteye.com\"]},{\"name\":\"APSIS Profile Cloud\",\"company\":\"APSIS\",\"category\":\"analytics\",\"domains\":[\"*.innomdc.com\"]},{\"name\":\"APSIS Forms\",\"company\":\"APSIS\",\"category\":\"other\",\"domains\":[\"*.apsisforms.com\"],\"examples\":[\"forms.apsisforms.com\"],\"totalExecutionTime\":223,\"totalOccurrences\":4},{\"name\":\"ARENA\",\"company\":\"Altitude\",\"category\":\"ad\",\"domains\":[\"*.altitude-arena.com\"]},{\"name\":\"ARM\",\"category\":\"analytics\",\"domains\":[\"*.tag4arm.com\"],\"totalExecutionTime\":14093,\"totalOccurrences\":165},{\"name\":\"ASAPP\",\"category\":\"other\",\"domains\":[\"*.asapp.com\"],\"totalExecutionTime\":175799,\"totalOccurrences\":96},{\"name\":\"ASP\",\"category\":\"hosting\",\"domains\":[\"*.goshowoff.com\"]},{\"name\":\"AT Internet\",\"category\":\"analytics\",\"domains\":[\"*.ati-host.net\"]},{\"name\":\"ATTRAQT\",\"category\":\"utility\",\"domains\":[\"*.attraqt.com\",\"*.locayta.com\"]},{\"name\":\"AVANSER\",\"category\":\"analytics\",\"domains\":[\"*.avanser.com.au\"]},{\"name\":\"AVG\",\"company\":\"AVG Technologies\",\"category\":\"utility\",\"domains\":[\"*.avg.com\"],\"examples\":[\"omni.avg.com\"]},{\"name\":\"AWeber\",\"category\":\"ad\",\"domains\":[\"*.aweber.com\"],\"totalExecutionTime\":68384,\"totalOccurrences\":347},{\"name\":\"AXS\",\"category\":\"content\",\"domains\":[\"*.axs.com\"],\"totalExecutionTime\":49489,\"totalOccurrences\":22},{\"name\":\"Accentuate\",\"company\":\"Accentuate Digital\",\"category\":\"utility\",\"homepage\":\"https://www.accentuate.io/\",\"domains\":[\"*.accentuate.io\"],\"examples\":[\"cdn.accentuate.io\",\"original.accentuate.io\"]},{\"name\":\"Accenture\",\"category\":\"analytics\",\"domains\":[\"*.tmvtp.com\"]},{\"name\":\"Accord Holdings\",\"category\":\"ad\",\"domains\":[\"*.agcdn.com\"]},{\"name\":\"Accordant Media\",\"category\":\"ad\",\"domains\":[\"*.a3cloud.net\"],\"examples\":[\"segment.a3cloud.net\"]},{\"name\":\"Account Kit\",\"category\":\"other\",\"domains\":[\"*.accountkit.com\"]},{\"name\":\"Accuen Media (Omnicom Media Group)\",\"category\":\"content\",\"domains\":[\"*.p-td.com\"]},{\"name\":\"Accuweather\",\"category\":\"content\",\"domains\":[\"*.accuweather.com\"],\"totalExecutionTime\":309223,\"totalOccurrences\":1582},{\"name\":\"Acquisio\",\"category\":\"ad\",\"domains\":[\"*.acq.io\"],\"totalExecutionTime\":4347,\"totalOccurrences\":89},{\"name\":\"Act-On Software\",\"category\":\"marketing\",\"domains\":[\"*.actonsoftware.com\"],\"totalExecutionTime\":775,\"totalOccurrences\":28},{\"name\":\"ActBlue\",\"category\":\"other\",\"domains\":[\"*.actblue.com\"],\"totalExecutionTime\":118505,\"totalOccurrences\":121},{\"name\":\"Active Agent\",\"category\":\"ad\",\"domains\":[\"*.active-agent.com\"]},{\"name\":\"ActiveCampaign\",\"category\":\"ad\",\"domains\":[\"*.trackcmp.net\",\"app-us1.com\",\"*.app-us1.com\"],\"examples\":[\"trackcmp.net\",\"prism.app-us1.com\",\"diffuser-cdn.app-us1.com\"],\"totalExecutionTime\":2000032,\"totalOccurrences\":32910},{\"name\":\"AcuityAds\",\"category\":\"ad\",\"domains\":[\"*.acuityplatform.com\"],\"totalExecutionTime\":35345,\"totalOccurrences\":357},{\"name\":\"Acxiom\",\"category\":\"ad\",\"domains\":[\"*.acxiom-online.com\",\"*.acxiomapac.com\",\"*.delivery.net\"]},{\"name\":\"Ad4Screen\",\"category\":\"ad\",\"domains\":[\"*.a4.tl\"]},{\"name\":\"Ad6Media\",\"category\":\"ad\",\"domains\":[\"*.ad6media.fr\"],\"totalExecutionTime\":63377,\"totalOccurrences\":294},{\"name\":\"AdCurve\",\"category\":\"ad\",\"domains\":[\"*.shop2market.com\"]},{\"name\":\"AdEasy\",\"category\":\"ad\",\"domains\":[\"*.adeasy.ru\"]},{\"name\":\"AdExtent\",\"category\":\"ad\",\"domains\":[\"*.adextent.com\"]},{\"name\":\"AdForge Edge\",\"company\":\"AdForge\",\"category\":\"ad\",\"domains\":[\"*.adforgeinc.com\"]},{\"name\":\"AdGear\",\"company\":\"Samsung Electronics\",\"category\":\"ad\",\"domains\":[\"*.adgear.com\",\"*.adgrx.com\"],\"totalExecutionTime\":2160,\"totalOccurrences\":157},{\"name\":\"AdInMedia\",\"category\":\"ad\",\"domains\":[\"*.fastapi.net\"]},{\"name\":\"AdJug\",\"category\":\"ad\",\"domains\":[\"*.adjug.com\"],\"examples\":[\"tracking.adjug.com\",\"uk.view.adjug.com\"]},{\"name\":\"AdMatic\",\"category\":\"ad\",\"domains\":[\"*.admatic.com.tr\"],\"totalExecutionTime\":1657571,\"totalOccurrences\":3140},{\"name\":\"AdMedia\",\"category\":\"ad\",\"domains\":[\"*.admedia.com\"],\"examples\":[\"pixel.admedia.com\"]},{\"name\":\"AdRecover\",\"category\":\"ad\",\"domains\":[\"*.adrecover.com\"],\"totalExecutionTime\":5439,\"totalOccurrences\":90},{\"name\":\"AdRiver\",\"category\":\"ad\",\"domains\":[\"*.adriver.ru\"],\"totalExecutionTime\":3947703,\"totalOccurrences\":14530},{\"name\":\"AdSniper\",\"category\":\"ad\",\"domains\":[\"*.adsniper.ru\",\"*.sniperlog.ru\"]},{\"name\":\"AdSpeed\",\"category\":\"ad\",\"domains\":[\"*.adspeed.net\"],\"totalExecutionTime\":5671,\"totalOccurrences\":34},{\"name\":\"AdSpruce\",\"category\":\"ad\",\"domains\":[\"*.adspruce.com\"]},{\"name\":\"AdSupply\",\"category\":\"ad\",\"domains\":[\"*.doublepimp.com\"]},{\"name\":\"AdTheorent\",\"category\":\"ad\",\"domains\":[\"*.adentifi.com\"],\"totalExecutionTime\":84,\"totalOccurrences\":1},{\"name\":\"AdThink AudienceInsights\",\"company\":\"AdThink Media\",\"category\":\"analytics\",\"domains\":[\"*.audienceinsights.net\"]},{\"name\":\"AdTrue\",\"company\":\"FPT AdTrue\",\"category\":\"ad\",\"domains\":[\"*.adtrue.com\"]},{\"name\":\"AdYapper\",\"category\":\"ad\",\"domains\":[\"*.adyapper.com\"]},{\"name\":\"Adacado\",\"category\":\"ad\",\"domains\":[\"*.adacado.com\"],\"totalExecutionTime\":8033,\"totalOccurrences\":100},{\"name\":\"Adap.tv\",\"category\":\"ad\",\"domains\":[\"*.adap.tv\"]},{\"name\":\"Adapt Services\",\"category\":\"hosting\",\"domains\":[\"*.adcmps.com\"]},{\"name\":\"Adaptive Web\",\"category\":\"hosting\",\"domains\":[\"*.adaptive.co.uk\"]},{\"name\":\"Adara Media\",\"category\":\"ad\",\"domains\":[\"*.yieldoptimizer.com\"],\"totalExecutionTime\":3323,\"totalOccurrences\":69},{\"name\":\"Adblade\",\"category\":\"ad\",\"domains\":[\"*.adblade.com\"],\"totalExecutionTime\":1842,\"totalOccurrences\":19},{\"name\":\"Adbrain\",\"category\":\"ad\",\"domains\":[\"*.adbrn.com\"]},{\"name\":\"AddEvent\",\"category\":\"utility\",\"domains\":[\"*.addevent.com\"],\"examples\":[\"www.addevent.com\"],\"totalExecutionTime\":88687,\"totalOccurrences\":403},{\"name\":\"AddShoppers\",\"category\":\"social\",\"domains\":[\"*.addshoppers.com\",\"d3rr3d0n31t48m.cloudfront.net\",\"*.shop.pe\"],\"totalExecutionTime\":1807,\"totalOccurrences\":15},{\"name\":\"AddThisEvent\",\"category\":\"hosting\",\"domains\":[\"*.addthisevent.com\"]},{\"name\":\"Addoox MetaNetwork\",\"company\":\"Addoox\",\"category\":\"ad\",\"domains\":[\"*.metanetwork.net\"]},{\"name\":\"Addvantage Media\",\"category\":\"ad\",\"domains\":[\"*.addvantagemedia.com\",\"*.simplytechnology.net\"]},{\"name\":\"AD EBis\",\"category\":\"analytics\",\"homepage\":\"https://www.ebis.ne.jp/\",\"domains\":[\"*.ebis.ne.jp\"],\"examples\":[\"taj1.ebis.ne.jp\"],\"totalExecutionTime\":164334,\"totalOccurrences\":1800},{\"name\":\"Adecs\",\"category\":\"customer-success\",\"domains\":[\"*.adecs.co.uk\"],\"examples\":[\"www.adecs.co.uk\"]},{\"name\":\"Adelphic\",\"category\":\"ad\",\"domains\":[\"*.ipredictive.com\"],\"totalExecutionTime\":28091,\"totalOccurrences\":378},{\"name\":\"Adestra\",\"category\":\"ad\",\"domains\":[\"*.adestra.com\",\"*.msgfocus.com\"]},{\"name\":\"Adform\",\"category\":\"ad\",\"domains\":[\"*.adform.net\",\"*.adformdsp.net\"],\"totalExecutionTime\":2339542,\"totalOccurrences\":22762},{\"name\":\"Adkontekst\",\"category\":\"ad\",\"domains\":[\"*.adkontekst.pl\"]},{\"name\":\"Adlead\",\"category\":\"ad\",\"domains\":[\"*.webelapp.com\"]},{\"name\":\"Adledge\",\"category\":\"utility\",\"domains\":[\"*.adledge.com\"]},{\"name\":\"Adloox\",\"category\":\"ad\",\"domains\":[\"*.adlooxtracking.com\"],\"totalExecutionTime\":74681,\"totalOccurrences\":53},{\"name\":\"Adlux\",\"category\":\"ad\",\"domains\":[\"*.adlux.com\"]},{\"name\":\"Admedo\",\"category\":\"ad\",\"domains\":[\"*.a8723.com\",\"*.adizio.com\",\"*.admedo.com\"],\"examples\":[\"pool.a8723.com\"],\"totalExecutionTime\":61066,\"totalOccurrences\":133},{\"name\":\"Admeta\",\"company\":\"Wideorbit\",\"category\":\"ad\",\"domains\":[\"*.atemda.com\"]},{\"name\":\"Admetrics\",\"company\":\"Next Tuesday\",\"category\":\"analytics\",\"domains\":[\"*.nt.vc\"],\"examples\":[\"metrics.nt.vc\"]},{\"name\":\"Admiral\",\"category\":\"ad\",\"domains\":[\"*.unknowntray.com\"]},{\"name\":\"Admitad\",\"category\":\"ad\",\"domains\":[\"*.lenmit.com\"],\"totalExecutionTime\":1851,\"totalOccurrences\":24},{\"name\":\"Admixer for Publishers\",\"company\":\"Admixer\",\"category\":\"ad\",\"domains\":[\"*.admixer.net\"],\"totalExecutionTime\":2067608,\"totalOccurrences\":1018},{\"name\":\"Adnium\",\"category\":\"ad\",\"domains\":[\"*.adnium.com\"]},{\"name\":\"Adnostic\",\"company\":\"Dennis Publishing\",\"category\":\"ad\",\"domains\":[\"*.adnostic.co.uk\"]},{\"name\":\"Adobe Marketing Cloud\",\"company\":\"Adobe Systems\",\"category\":\"ad\",\"domains\":[\"*.adobetag.com\"]},{\"name\":\"Adobe Scene7\",\"company\":\"Adobe Systems\",\"category\":\"content\",\"domains\":[\"wwwimages.adobe.com\",\"*.scene7.com\",\"*.everestads.net\",\"*.everestjs.net\"],\"totalExecutionTime\":902426,\"totalOccurrences\":849},{\"name\":\"Adobe Systems\",\"category\":\"content\",\"domains\":[\"adobe.com\",\"www.adobe.com\"],\"totalExecutionTime\":200395,\"totalOccurrences\":302},{\"name\":\"Adobe Business Catalyst\",\"homepage\":\"https://www.businesscatalyst.com/\",\"category\":\"hosting\",\"domains\":[\"*.businesscatalyst.com\"]},{\"name\":\"Adocean\",\"company\":\"Gemius\",\"category\":\"ad\",\"domains\":[\"*.adocean.pl\"],\"totalExecutionTime\":1429597,\"totalOccurrences\":3297},{\"name\":\"Adometry\",\"company\":\"Google\",\"category\":\"ad\",\"domains\":[\"*.dmtry.com\"]},{\"name\":\"Adomik\",\"category\":\"analytics\",\"domains\":[\"*.adomik.com\"]},{\"name\":\"Adotmob\",\"category\":\"ad\",\"domains\":[\"*.adotmob.com\"]},{\"name\":\"Adrian Quevedo\",\"category\":\"hosting\",\"domains\":[\"*.adrianquevedo.com\"]},{\"name\":\"Adroit Digital Solutions\",\"category\":\"ad\",\"domains\":[\"*.imiclk.com\",\"*.abmr.net\"]},{\"name\":\"AdsNative\",\"category\":\"ad\",\"domains\":[\"*.adsnative.com\"]},{\"name\":\"AdsWizz\",\"category\":\"ad\",\"domains\":[\"*.adswizz.com\"],\"totalExecutionTime\":513475,\"totalOccurrences\":3348},{\"name\":\"Adscale\",\"category\":\"ad\",\"domains\":[\"*.adscale.de\"],\"totalExecutionTime\":40723,\"totalOccurrences\":226},{\"name\":\"Adschoom\",\"company\":\"JSWeb Production\",\"category\":\"ad\",\"domains\":[\"*.adschoom.com\"],\"totalExecutionTime\":13,\"totalOccurrences\":1},{\"name\":\"Adscience\",\"category\":\"ad\",\"domains\":[\"*.adscience.nl\"]},{\"name\":\"Adsiduous\",\"category\":\"ad\",\"domains\":[\"*.adsiduous.com\"]},{\"name\":\"Adsty\",\"category\":\"ad\",\"domains\":[\"*.adx1.com\"],\"totalExecutionTime\":888,\"totalOccurrences\":6},{\"name\":\"Adtech (AOL)\",\"category\":\"ad\",\"domains\":[\"*.adtechus.com\"]},{\"name\":\"Adtegrity\",\"category\":\"ad\",\"domains\":[\"*.adtpix.com\"],\"totalExecutionTime\":3083,\"totalOccurrences\":43},{\"name\":\"Adthink\",\"company\":\"Adthink Media\",\"category\":\"ad\",\"domains\":[\"*.adxcore.com\",\"*.dcoengine.com\"],\"examples\":[\"d.adxcore.com\"]},{\"name\":\"AdultWebmasterEmpire.Com\",\"category\":\"ad\",\"domains\":[\"*.awempire.com\"],\"totalExecutionTime\":8321,\"totalOccurrences\":37},{\"name\":\"Adunity\",\"category\":\"ad\",\"domains\":[\"*.adunity.com\"]},{\"name\":\"Advance Magazine Group\",\"category\":\"content\",\"domains\":[\"*.condenastdigital.com\",\"*.condenet.com\",\"*.condenast.co.uk\"],\"totalExecutionTime\":158689,\"totalOccurrences\":204},{\"name\":\"Adverline Board\",\"company\":\"Adverline\",\"category\":\"ad\",\"domains\":[\"*.adverline.com\",\"*.adnext.fr\"]},{\"name\":\"AdvertServe\",\"category\":\"ad\",\"domains\":[\"*.advertserve.com\"],\"totalExecutionTime\":149338,\"totalOccurrences\":685},{\"name\":\"Advolution\",\"category\":\"utility\",\"domains\":[\"*.advolution.de\"]},{\"name\":\"Adwise\",\"category\":\"ad\",\"domains\":[\"*.adwise.bg\"],\"totalExecutionTime\":157,\"totalOccurrences\":4},{\"name\":\"Adyen\",\"category\":\"utility\",\"domains\":[\"*.adyen.com\"],\"totalExecutionTime\":9032723,\"totalOccurrences\":5341},{\"name\":\"Adyoulike\",\"category\":\"ad\",\"domains\":[\"*.adyoulike.com\",\"*.omnitagjs.com\",\"*.adyoulike.net\"],\"totalExecutionTime\":625656,\"totalOccurrences\":80147},{\"name\":\"Adzerk\",\"category\":\"ad\",\"domains\":[\"*.adzerk.net\"],\"totalExecutionTime\":38889,\"totalOccurrences\":210},{\"name\":\"Adzip\",\"company\":\"Adbox Digital\",\"category\":\"ad\",\"domains\":[\"*.adzip.co\"]},{\"name\":\"AerServ\",\"category\":\"ad\",\"domains\":[\"*.aerserv.com\"]},{\"name\":\"Affectv\",\"category\":\"ad\",\"domains\":[\"*.affectv.com\",\"*.affec.tv\"],\"totalExecutionTime\":760,\"totalOccurrences\":11},{\"name\":\"Affiliate Window\",\"company\":\"Digital Window\",\"category\":\"ad\",\"domains\":[\"*.dwin1.com\"],\"totalExecutionTime\":1189360,\"totalOccurrences\":14546},{\"name\":\"Affiliatly\",\"category\":\"ad\",\"domains\":[\"*.affiliatly.com\"],\"examples\":[\"www.affiliatly.com\"],\"totalExecutionTime\":42041,\"totalOccurrences\":412},{\"name\":\"Affino\",\"category\":\"ad\",\"domains\":[\"affino.com\"]},{\"name\":\"Affirm\",\"category\":\"utility\",\"domains\":[\"*.affirm.com\"],\"totalExecutionTime\":11523997,\"totalOccurrences\":13488},{\"name\":\"Afterpay\",\"company\":\"Block\",\"category\":\"utility\",\"homepage\":\"https://www.afterpay.com/\",\"domains\":[\"*.afterpay.com\"],\"examples\":[\"static-us.afterpay.com\"],\"totalExecutionTime\":2244014,\"totalOccurrences\":14826},{\"name\":\"Agenda Media\",\"category\":\"ad\",\"domains\":[\"*.agendamedia.co.uk\"]},{\"name\":\"Aggregate Knowledge\",\"company\":\"Neustar\",\"category\":\"ad\",\"domains\":[\"*.agkn.com\"],\"totalExecutionTime\":33464,\"totalOccurrences\":478},{\"name\":\"AgilOne\",\"category\":\"marketing\",\"domains\":[\"*.agilone.com\"],\"totalExecutionTime\":8694,\"totalOccurrences\":70},{\"name\":\"Agility\",\"category\":\"hosting\",\"domains\":[\"*.agilitycms.com\"],\"totalExecutionTime\":2796,\"totalOccurrences\":3},{\"name\":\"Ahalogy\",\"category\":\"social\",\"domains\":[\"*.ahalogy.com\"]},{\"name\":\"Aheadworks\",\"category\":\"utility\",\"domains\":[\"*.aheadworks.com\"]},{\"name\":\"AirPR\",\"category\":\"analytics\",\"domains\":[\"*.airpr.com\"]},{\"name\":\"Aira\",\"category\":\"ad\",\"domains\":[\"*.aira.net\"],\"examples\":[\"www.aira.net\"]},{\"name\":\"Airport Parking and Hotels\",\"category\":\"content\",\"domains\":[\"*.aph.com\"],\"totalExecutionTime\":258,\"totalOccurrences\":4},{\"name\":\"Akanoo\",\"category\":\"analytics\",\"domains\":[\"*.akanoo.com\"]},{\"name\":\"Alchemy\",\"company\":\"AndBeyond.Media\",\"category\":\"ad\",\"domains\":[\"*.andbeyond.media\"]},{\"name\":\"AlephD\",\"company\":\"AOL\",\"category\":\"ad\",\"domains\":[\"*.alephd.com\"]},{\"name\":\"AliveChat\",\"company\":\"AYU Technology Solutions\",\"category\":\"customer-success\",\"domains\":[\"*.websitealive.com\",\"*.websitealive7.com\"]},{\"name\":\"All Access\",\"category\":\"other\",\"domains\":[\"*.allaccess.com.ph\"]},{\"name\":\"Alliance for Audited Media\",\"category\":\"ad\",\"domains\":[\"*.aamsitecertifier.com\"]},{\"name\":\"Allyde\",\"category\":\"marketing\",\"domains\":[\"*.mautic.com\"]},{\"name\":\"AlphaSSL\",\"category\":\"utility\",\"domains\":[\"*.alphassl.com\"],\"totalExecutionTime\":2871,\"totalOccurrences\":25},{\"name\":\"Altitude\",\"category\":\"ad\",\"domains\":[\"*.altitudeplatform.com\"]},{\"name\":\"Altocloud\",\"category\":\"analytics\",\"domains\":[\"*.altocloud.com\"]},{\"name\":\"Amadeus\",\"category\":\"content\",\"domains\":[\"*.e-travel.com\"]},{\"name\":\"Amazon CloudFront\",\"company\":\"Amazon\",\"category\":\"utility\",\"domains\":[\"cloudfront.net\"]},{\"name\":\"Ambassador\",\"category\":\"ad\",\"domains\":[\"*.getambassador.com\"],\"totalExecutionTime\":17616,\"totalOccurrences\":109},{\"name\":\"Ambient\",\"company\":\"Ericcson\",\"category\":\"other\",\"domains\":[\"*.adnetwork.vn\",\"*.ambientplatform.vn\"]},{\"name\":\"Amelia Communication\",\"category\":\"hosting\",\"domains\":[\"*.sara.media\"]},{\"name\":\"Amobee\",\"category\":\"marketing\",\"domains\":[\"*.amgdgt.com\",\"*.kontera.com\"]},{\"name\":\"Amplience\",\"category\":\"marketing\",\"domains\":[\"*.10cms.com\",\"*.amplience.com\",\"*.amplience.net\",\"*.bigcontent.io\",\"*.adis.ws\"],\"totalExecutionTime\":7626,\"totalOccurrences\":29},{\"name\":\"Amplitude Mobile Analytics\",\"company\":\"Amplitude\",\"category\":\"analytics\",\"domains\":[\"*.amplitude.com\",\"d24n15hnbwhuhn.cloudfront.net\"],\"totalExecutionTime\":26173490,\"totalOccurrences\":61105},{\"name\":\"Anametrix\",\"company\":\"Ensighten\",\"category\":\"analytics\",\"domains\":[\"*.anametrix.com\"]},{\"name\":\"Ancora Platform\",\"company\":\"Ancora Media Solutions\",\"category\":\"ad\",\"domains\":[\"*.ancoraplatform.com\"]},{\"name\":\"Anedot\",\"category\":\"other\",\"domains\":[\"*.anedot.com\"],\"totalExecutionTime\":304821,\"totalOccurrences\":73},{\"name\":\"AnimateJS\",\"category\":\"utility\",\"domains\":[\"*.animatedjs.com\"]},{\"name\":\"AnswerDash\",\"category\":\"customer-success\",\"domains\":[\"*.answerdash.com\"],\"examples\":[\"p1.answerdash.com\"]},{\"name\":\"Answers\",\"category\":\"analytics\",\"domains\":[\"*.answcdn.com\",\"*.answers.com\",\"*.dsply.com\"]},{\"name\":\"Apester\",\"category\":\"analytics\",\"domains\":[\"*.apester.com\",\"*.qmerce.com\"],\"totalExecutionTime\":15416,\"totalOccurrences\":151},{\"name\":\"Apligraf SmartWeb\",\"company\":\"Apligraf\",\"category\":\"utility\",\"domains\":[\"*.apligraf.com.br\"]},{\"name\":\"Appier\",\"category\":\"ad\",\"domains\":[\"*.appier.net\"],\"totalExecutionTime\":193835,\"totalOccurrences\":1318},{\"name\":\"Appsolute\",\"category\":\"utility\",\"homepage\":\"https://appsolute.us/\",\"domains\":[\"dropahint.love\"],\"examples\":[\"dropahint.love\"],\"totalExecutionTime\":8766,\"totalOccurrences\":99},{\"name\":\"Apptus eSales\",\"company\":\"Apptus\",\"category\":\"analytics\",\"domains\":[\"*.apptus.com\"]},{\"name\":\"Arbor\",\"company\":\"LiveRamp\",\"category\":\"other\",\"domains\":[\"*.pippio.com\"]},{\"name\":\"Ardent Creative\",\"category\":\"hosting\",\"domains\":[\"*.ardentcreative.co.uk\"]},{\"name\":\"Arnold Clark Automobiles\",\"category\":\"content\",\"domains\":[\"*.arnoldclark.com\"]},{\"name\":\"Atom Content Marketing\",\"category\":\"content\",\"domains\":[\"*.atomvault.net\"],\"examples\":[\"danu.atomvault.net\"]},{\"name\":\"Atom Data\",\"category\":\"other\",\"domains\":[\"*.atomdata.io\"]},{\"name\":\"Attribution\",\"category\":\"ad\",\"domains\":[\"*.attributionapp.com\"],\"totalExecutionTime\":110523,\"totalOccurrences\":334},{\"name\":\"Audience 360\",\"company\":\"Datapoint Media\",\"category\":\"ad\",\"domains\":[\"*.dpmsrv.com\"],\"totalExecutionTime\":1815093,\"totalOccurrences\":861},{\"name\":\"Audience Science\",\"category\":\"ad\",\"domains\":[\"*.revsci.net\"]},{\"name\":\"AudienceSearch\",\"company\":\"Intimate Merger\",\"category\":\"ad\",\"domains\":[\"*.im-apps.net\"],\"totalExecutionTime\":17952789,\"totalOccurrences\":96693},{\"name\":\"Auditorius\",\"category\":\"ad\",\"domains\":[\"*.audtd.com\"]},{\"name\":\"Augur\",\"category\":\"analytics\",\"domains\":[\"*.augur.io\"]},{\"name\":\"Auto Link Maker\",\"company\":\"Apple\",\"category\":\"ad\",\"domains\":[\"*.apple.com\"],\"examples\":[\"autolinkmaker.itunes.apple.com\"],\"totalExecutionTime\":1375908,\"totalOccurrences\":4546},{\"name\":\"Autopilot\",\"category\":\"ad\",\"domains\":[\"*.autopilothq.com\"],\"totalExecutionTime\":11432,\"totalOccurrences\":51},{\"name\":\"Avail\",\"company\":\"RichRelevance\",\"category\":\"ad\",\"domains\":[\"*.avail.net\"]},{\"name\":\"AvantLink\",\"category\":\"ad\",\"domains\":[\"*.avmws.com\"],\"totalExecutionTime\":557,\"totalOccurrences\":7},{\"name\":\"Avco Systems\",\"category\":\"utility\",\"domains\":[\"*.avcosystems.com\"]},{\"name\":\"Avid Media\",\"category\":\"customer-success\",\"domains\":[\"*.adspdbl.com\",\"*.metadsp.co.uk\"]},{\"name\":\"Avocet Systems\",\"category\":\"ad\",\"domains\":[\"*.avocet.io\",\"ads.avct.cloud\"]},{\"name\":\"Avora\",\"category\":\"analytics\",\"domains\":[\"*.truedash.com\"],\"examples\":[\"truetag.truedash.com\"]},{\"name\":\"Azure Traffic Manager\",\"company\":\"Microsoft\",\"category\":\"other\",\"domains\":[\"*.gateway.net\",\"*.trafficmanager.net\"],\"examples\":[\"analytics.gateway.net\"],\"totalExecutionTime\":17659,\"totalOccurrences\":260},{\"name\":\"Azure Web Services\",\"company\":\"Microsoft\",\"category\":\"cdn\",\"domains\":[\"*.azurewebsites.net\",\"*.azureedge.net\",\"*.msedge.net\",\"*.windows.net\"],\"totalExecutionTime\":43827849,\"totalOccurrences\":56804},{\"name\":\"BAM\",\"category\":\"analytics\",\"domains\":[\"*.bam-x.com\"]},{\"name\":\"Baifendian Technology\",\"category\":\"marketing\",\"domains\":[\"*.baifendian.com\"]},{\"name\":\"Bankrate\",\"category\":\"utility\",\"domains\":[\"*.bankrate.com\"],\"totalExecutionTime\":40013,\"totalOccurrences\":11},{\"name\":\"BannerFlow\",\"company\":\"Nordic Factory Solutions\",\"category\":\"ad\",\"domains\":[\"*.bannerflow.com\"],\"totalExecutionTime\":1557,\"totalOccurrences\":4},{\"name\":\"Barclaycard SmartPay\",\"company\":\"Barclaycard\",\"category\":\"utility\",\"domains\":[\"*.barclaycardsmartpay.com\"]},{\"name\":\"Barilliance\",\"category\":\"analytics\",\"domains\":[\"*.barilliance.net\",\"dn3y71tq7jf07.cloudfront.net\"],\"totalExecutionTime\":13094,\"totalOccurrences\":41},{\"name\":\"Barnebys\",\"category\":\"other\",\"domains\":[\"*.barnebys.com\"],\"totalExecutionTime\":299976,\"totalOccurrences\":105},{\"name\":\"Basis\",\"company\":\"Basis Technologies\",\"category\":\"ad\",\"homepage\":\"https://basis.net/\",\"domains\":[\"*.basis.net\"],\"examples\":[\"cdn01.basis.net\"],\"totalExecutionTime\":642873,\"totalOccurrences\":6894},{\"name\":\"Batch Media\",\"category\":\"ad\",\"domains\":[\"*.t4ft.de\"]},{\"name\":\"Bauer Consumer Media\",\"category\":\"content\",\"domains\":[\"*.bauercdn.com\",\"*.greatmagazines.co.uk\"],\"examples\":[\"www.greatmagazines.co.uk\"]},{\"name\":\"Baynote\",\"category\":\"analytics\",\"domains\":[\"*.baynote.net\"]},{\"name\":\"Bazaarvoice\",\"category\":\"analytics\",\"domains\":[\"*.bazaarvoice.com\",\"*.feedmagnet.com\"],\"totalExecutionTime\":4689764,\"totalOccurrences\":8127},{\"name\":\"Beachfront Media\",\"category\":\"ad\",\"domains\":[\"*.bfmio.com\"],\"totalExecutionTime\":3673,\"totalOccurrences\":316},{\"name\":\"BeamPulse\",\"category\":\"analytics\",\"domains\":[\"*.beampulse.com\"]},{\"name\":\"Beeswax\",\"category\":\"ad\",\"domains\":[\"*.bidr.io\"],\"totalExecutionTime\":3431,\"totalOccurrences\":602},{\"name\":\"Beetailer\",\"category\":\"social\",\"domains\":[\"*.beetailer.com\"],\"examples\":[\"www.beetailer.com\"]},{\"name\":\"Best Of Media S.A.\",\"category\":\"content\",\"domains\":[\"*.servebom.com\"],\"totalExecutionTime\":0,\"totalOccurrences\":6},{\"name\":\"Bet365\",\"category\":\"ad\",\"domains\":[\"*.bet365affiliates.com\"],\"totalExecutionTime\":0,\"totalOccurrences\":1},{\"name\":\"Betfair\",\"category\":\"other\",\"domains\":[\"*.cdnbf.net\"]},{\"name\":\"Betgenius\",\"company\":\"Genius Sports\",\"category\":\"content\",\"domains\":[\"*.connextra.com\"],\"totalExecutionTime\":132913,\"totalOccurrences\":356},{\"name\":\"Better Banners\",\"category\":\"ad\",\"domains\":[\"*.betterbannerscloud.com\"]},{\"name\":\"Better Business Bureau\",\"category\":\"analytics\",\"domains\":[\"*.bbb.org\"],\"totalExecutionTime\":20343,\"totalOccurrences\":169},{\"name\":\"Between Digital\",\"category\":\"ad\",\"domains\":[\"*.betweendigital.com\"],\"totalExecutionTime\":1891481,\"totalOccurrences\":3167},{\"name\":\"BidTheatre\",\"category\":\"ad\",\"domains\":[\"*.bidtheatre.com\"],\"totalExecutionTime\":39757,\"totalOccurrences\":403},{\"name\":\"Bidtellect\",\"category\":\"ad\",\"domains\":[\"*.bttrack.com\"],\"totalExecutionTime\":3086,\"totalOccurrences\":38},{\"name\":\"Bigcommerce\",\"category\":\"marketing\",\"domains\":[\"*.bigcommerce.com\"],\"totalExecutionTime\":62849019,\"totalOccurrences\":34904},{\"name\":\"BitGravity\",\"company\":\"Tata Communications\",\"category\":\"content\",\"domains\":[\"*.bitgravity.com\"],\"totalExecutionTime\":37505,\"totalOccurrences\":24},{\"name\":\"Bitly\",\"category\":\"utility\",\"domains\":[\"*.bitly.com\",\"*.lemde.fr\",\"*.bit.ly\"],\"totalExecutionTime\":6394,\"totalOccurrences\":13},{\"name\":\"Bizible\",\"category\":\"ad\",\"domains\":[\"*.bizible.com\",\"*.bizibly.com\"],\"totalExecutionTime\":950615,\"totalOccurrences\":1643},{\"name\":\"Bizrate\",\"category\":\"analytics\",\"domains\":[\"*.bizrate.com\"],\"totalExecutionTime\":37209,\"totalOccurrences\":119},{\"name\":\"BlastCasta\",\"category\":\"social\",\"domains\":[\"*.poweringnews.com\"],\"examples\":[\"www.poweringnews.com\"]},{\"name\":\"Blindado\",\"category\":\"utility\",\"domains\":[\"*.siteblindado.com\"],\"totalExecutionTime\":37127,\"totalOccurrences\":33},{\"name\":\"Blis\",\"category\":\"ad\",\"domains\":[\"*.blismedia.com\"],\"totalExecutionTime\":2,\"totalOccurrences\":26},{\"name\":\"Blogg.se\",\"category\":\"hosting\",\"domains\":[\"*.cdnme.se\",\"*.publishme.se\"]},{\"name\":\"BloomReach\",\"category\":\"ad\",\"domains\":[\"*.brcdn.com\",\"*.brsrvr.com\",\"*.brsvr.com\"],\"totalExecutionTime\":10567,\"totalOccurrences\":195},{\"name\":\"Bloomberg\",\"category\":\"content\",\"domains\":[\"*.gotraffic.net\"]},{\"name\":\"Shop Logic\",\"company\":\"BloomReach\",\"category\":\"marketing\",\"domains\":[\"*.goshoplogic.com\"]},{\"name\":\"Blue State Digital\",\"category\":\"ad\",\"domains\":[\"*.bsd.net\"]},{\"name\":\"Blue Triangle Technologies\",\"category\":\"analytics\",\"domains\":[\"*.btttag.com\"],\"totalExecutionTime\":325040,\"totalOccurrences\":458},{\"name\":\"BlueCava\",\"category\":\"ad\",\"domains\":[\"*.bluecava.com\"],\"totalExecutionTime\":1438242,\"totalOccurrences\":8404},{\"name\":\"BlueKai\",\"company\":\"Oracle\",\"category\":\"ad\",\"domains\":[\"*.bkrtx.com\",\"*.bluekai.com\"]},{\"name\":\"Bluecore\",\"category\":\"analytics\",\"domains\":[\"*.bluecore.com\"],\"examples\":[\"www.bluecore.com\"],\"totalExecutionTime\":108154,\"totalOccurrences\":335},{\"name\":\"Bluegg\",\"category\":\"hosting\",\"domains\":[\"d1va5oqn59yrvt.cloudfront.net\"]},{\"name\":\"Bold Commerce\",\"category\":\"utility\",\"domains\":[\"*.shappify-cdn.com\",\"*.shappify.com\",\"*.boldapps.net\"],\"totalExecutionTime\":7134610,\"totalOccurrences\":12067},{\"name\":\"BoldChat\",\"company\":\"LogMeIn\",\"category\":\"customer-success\",\"domains\":[\"*.boldchat.com\"]},{\"name\":\"Bombora\",\"category\":\"ad\",\"domains\":[\"*.mlno6.com\"]},{\"name\":\"Bonnier\",\"category\":\"content\",\"domains\":[\"*.bonniercorp.com\"]},{\"name\":\"Bookatable\",\"category\":\"content\",\"domains\":[\"*.bookatable.com\",\"*.livebookings.com\"]},{\"name\":\"Booking.com\",\"category\":\"content\",\"domains\":[\"*.bstatic.com\"],\"totalExecutionTime\":2113397,\"totalOccurrences\":1446},{\"name\":\"Boomtrain\",\"category\":\"ad\",\"domains\":[\"*.boomtrain.com\",\"*.boomtrain.net\"],\"totalExecutionTime\":408744,\"totalOccurrences\":2492},{\"name\":\"BoostSuite\",\"category\":\"ad\",\"domains\":[\"*.poweredbyeden.com\"]},{\"name\":\"Boostable\",\"category\":\"ad\",\"domains\":[\"*.boostable.com\"]},{\"name\":\"Bootstrap Chinese network\",\"category\":\"cdn\",\"domains\":[\"*.bootcss.com\"],\"totalExecutionTime\":318843,\"totalOccurrences\":713},{\"name\":\"Booxscale\",\"category\":\"ad\",\"domains\":[\"*.booxscale.com\"]},{\"name\":\"Borderfree\",\"company\":\"pitney bowes\",\"category\":\"utility\",\"domains\":[\"*.borderfree.com\",\"*.fiftyone.com\"]},{\"name\":\"BowNow\",\"category\":\"analytics\",\"homepage\":\"https://bow-now.jp/\",\"domains\":[\"*.bownow.jp\"],\"examples\":[\"contents.bownow.jp\"],\"totalExecutionTime\":2354170,\"totalOccurrences\":4828},{\"name\":\"Box\",\"category\":\"hosting\",\"domains\":[\"*.box.com\"],\"totalExecutionTime\":53762,\"totalOccurrences\":136},{\"name\":\"Boxever\",\"category\":\"analytics\",\"domains\":[\"*.boxever.com\"],\"totalExecutionTime\":7419,\"totalOccurrences\":6},{\"name\":\"Braintree Payments\",\"company\":\"Paypal\",\"category\":\"utility\",\"domains\":[\"*.braintreegateway.com\"],\"totalExecutionTime\":440452,\"totalOccurrences\":2689},{\"name\":\"Branch Metrics\",\"category\":\"ad\",\"domains\":[\"*.branch.io\",\"*.app.link\"],\"totalExecutionTime\":156028,\"totalOccurrences\":2675},{\"name\":\"Brand Finance\",\"category\":\"other\",\"domains\":[\"*.brandirectory.com\"]},{\"name\":\"Brand View\",\"category\":\"analytics\",\"domains\":[\"*.brandview.com\"]},{\"name\":\"Brandscreen\",\"category\":\"ad\",\"domains\":[\"*.rtbidder.net\"],\"examples\":[\"match.rtbidder.net\"]},{\"name\":\"BridgeTrack\",\"company\":\"Sapient\",\"category\":\"ad\",\"domains\":[\"*.bridgetrack.com\"]},{\"name\":\"BrightRoll\",\"company\":\"Yahoo!\",\"category\":\"ad\",\"domains\":[\"*.btrll.com\"]},{\"name\":\"BrightTag / Signal\",\"company\":\"Signal\",\"homepage\":\"https://www.signal.co\",\"category\":\"tag-manager\",\"domains\":[\"*.btstatic.com\",\"*.thebrighttag.com\"]},{\"name\":\"Brightcove ZenCoder\",\"company\":\"Brightcove\",\"category\":\"other\",\"domains\":[\"*.zencoder.net\"]},{\"name\":\"Bronto Software\",\"category\":\"marketing\",\"domains\":[\"*.bm23.com\",\"*.bronto.com\",\"*.brontops.com\"]},{\"name\":\"Browser-Update.org\",\"category\":\"other\",\"domains\":[\"*.browser-update.org\"]},{\"name\":\"Buffer\",\"category\":\"social\",\"domains\":[\"*.bufferapp.com\"],\"totalExecutionTime\":1072,\"totalOccurrences\":16},{\"name\":\"Bugsnag\",\"category\":\"utility\",\"domains\":[\"*.bugsnag.com\",\"d2wy8f7a9ursnm.cloudfront.net\"],\"examples\":[\"notify.bugsnag.com\"],\"totalExecutionTime\":16344950,\"totalOccurrences\":43386},{\"name\":\"Burst Media\",\"category\":\"ad\",\"domains\":[\"*.burstnet.com\",\"*.1rx.io\"],\"examples\":[\"usermatch.burstnet.com\"],\"totalExecutionTime\":140,\"totalOccurrences\":21},{\"name\":\"Burt\",\"category\":\"analytics\",\"domains\":[\"*.richmetrics.com\",\"*.burt.io\"]},{\"name\":\"Business Message\",\"category\":\"ad\",\"domains\":[\"*.message-business.com\"],\"totalExecutionTime\":14209,\"totalOccurrences\":38},{\"name\":\"Business Week\",\"company\":\"Bloomberg\",\"category\":\"social\",\"domains\":[\"*.bwbx.io\"],\"totalExecutionTime\":66712,\"totalOccurrences\":9},{\"name\":\"Buto\",\"company\":\"Big Button\",\"category\":\"ad\",\"domains\":[\"*.buto.tv\"]},{\"name\":\"Button\",\"category\":\"ad\",\"domains\":[\"*.btncdn.com\"],\"totalExecutionTime\":214,\"totalOccurrences\":5},{\"name\":\"BuySellAds\",\"category\":\"ad\",\"domains\":[\"*.buysellads.com\",\"*.buysellads.net\"],\"totalExecutionTime\":392286,\"totalOccurrences\":331},{\"name\":\"BuySight (AOL)\",\"category\":\"ad\",\"domains\":[\"*.pulsemgr.com\"]},{\"name\":\"Buyapowa\",\"category\":\"ad\",\"domains\":[\"*.co-buying.com\"],\"totalExecutionTime\":7148,\"totalOccurrences\":112},{\"name\":\"BuzzFeed\",\"category\":\"social\",\"domains\":[\"*.buzzfed.com\",\"*.buzzfeed.com\"],\"totalExecutionTime\":18138,\"totalOccurrences\":9},{\"name\":\"C1X\",\"category\":\"ad\",\"domains\":[\"*.c1exchange.com\"]},{\"name\":\"C3 Metrics\",\"category\":\"analytics\",\"domains\":[\"*.c3tag.com\"],\"totalExecutionTime\":3391,\"totalOccurrences\":18},{\"name\":\"CANDDi\",\"company\":\"Campaign and Digital Intelligence\",\"category\":\"ad\",\"domains\":[\"*.canddi.com\"],\"totalExecutionTime\":115,\"totalOccurrences\":4},{\"name\":\"CCM benchmark Group\",\"category\":\"social\",\"domains\":[\"*.ccm2.net\"]},{\"name\":\"CD Networks\",\"category\":\"utility\",\"domains\":[\"*.gccdn.net\"]},{\"name\":\"CDN Planet\",\"category\":\"analytics\",\"domains\":[\"*.cdnplanet.com\"]},{\"name\":\"InAuth\",\"category\":\"utility\",\"homepage\":\"https://www.inauth.com/\",\"domains\":[\"*.cdn-net.com\"],\"examples\":[\"uk.cdn-net.com\"],\"totalExecutionTime\":208227,\"totalOccurrences\":114},{\"name\":\"CJ Affiliate\",\"company\":\"Conversant\",\"category\":\"ad\",\"domains\":[\"*.cj.com\",\"*.dpbolvw.net\"],\"totalExecutionTime\":13732,\"totalOccurrences\":14},{\"name\":\"CJ Affiliate by Conversant\",\"company\":\"Conversant\",\"category\":\"ad\",\"domains\":[\"*.ftjcfx.com\"]},{\"name\":\"CNBC\",\"category\":\"content\",\"domains\":[\"*.cnbc.com\"],\"totalExecutionTime\":17943,\"totalOccurrences\":23},{\"name\":\"CNET Content Solutions\",\"company\":\"CBS Interactive\",\"category\":\"content\",\"domains\":[\"*.cnetcontent.com\"],\"examples\":[\"cdn.cnetcontent.com\",\"ws.cnetcontent.com\"]},{\"name\":\"CPEx\",\"category\":\"content\",\"domains\":[\"*.cpex.cz\"],\"totalExecutionTime\":2667533,\"totalOccurrences\":1692},{\"name\":\"CPXi\",\"category\":\"ad\",\"domains\":[\"*.cpxinteractive.com\"]},{\"name\":\"CUBED Attribution\",\"company\":\"CUBED\",\"category\":\"ad\",\"domains\":[\"*.withcubed.com\"],\"examples\":[\"data.withcubed.com\"]},{\"name\":\"Cachefly\",\"category\":\"utility\",\"domains\":[\"*.cachefly.net\"],\"totalExecutionTime\":212973,\"totalOccurrences\":514},{\"name\":\"Calendly\",\"category\":\"other\",\"domains\":[\"*.calendly.com\"],\"totalExecutionTime\":59720518,\"totalOccurrences\":13872},{\"name\":\"CallRail\",\"category\":\"analytics\",\"domains\":[\"*.callrail.com\"],\"totalExecutionTime\":15571847,\"totalOccurrences\":60963},{\"name\":\"CallTrackingMetrics\",\"category\":\"analytics\",\"domains\":[\"*.tctm.co\"],\"totalExecutionTime\":4466698,\"totalOccurrences\":15854},{\"name\":\"Canned Banners\",\"category\":\"ad\",\"domains\":[\"*.cannedbanners.com\"]},{\"name\":\"Canopy Labs\",\"category\":\"analytics\",\"domains\":[\"*.canopylabs.com\"]},{\"name\":\"Capita\",\"category\":\"utility\",\"domains\":[\"*.crcom.co.uk\"],\"examples\":[\"emmsrep.crcom.co.uk\"]},{\"name\":\"Captify Media\",\"category\":\"ad\",\"domains\":[\"*.cpx.to\"]},{\"name\":\"Captiify\",\"category\":\"ad\",\"domains\":[\"*.captifymedia.com\"]},{\"name\":\"Captivate Ai\",\"category\":\"ad\",\"domains\":[\"*.captivate.ai\"]},{\"name\":\"Captora\",\"category\":\"marketing\",\"domains\":[\"*.captora.com\"]},{\"name\":\"Carcloud\",\"category\":\"other\",\"domains\":[\"*.carcloud.co.uk\"]},{\"name\":\"Cardlytics\",\"category\":\"ad\",\"domains\":[\"*.cardlytics.com\"]},{\"name\":\"Cardosa Enterprises\",\"category\":\"analytics\",\"domains\":[\"*.y-track.com\"],\"totalExecutionTime\":826,\"totalOccurrences\":19},{\"name\":\"Caspian Media\",\"category\":\"ad\",\"domains\":[\"*.caspianmedia.com\"]},{\"name\":\"Cast\",\"category\":\"utility\",\"domains\":[\"*.cast.rocks\"]},{\"name\":\"Catch\",\"category\":\"other\",\"domains\":[\"*.getcatch.com\"],\"examples\":[\"app.getcatch.com\",\"assets.getcatch.com\",\"js.getcatch.com\"]},{\"name\":\"Cavisson\",\"category\":\"analytics\",\"domains\":[\"*.cavisson.com\"]},{\"name\":\"Cedato\",\"category\":\"ad\",\"domains\":[\"*.algovid.com\",\"*.vdoserv.com\"]},{\"name\":\"Celebrus Technologies\",\"category\":\"analytics\",\"domains\":[\"*.celebrus.com\"]},{\"name\":\"Celtra\",\"category\":\"ad\",\"domains\":[\"*.celtra.com\"],\"totalExecutionTime\":423253,\"totalOccurrences\":310},{\"name\":\"Centro\",\"category\":\"ad\",\"domains\":[\"*.brand-server.com\"]},{\"name\":\"Ceros\",\"category\":\"other\",\"domains\":[\"ceros.com\",\"view.ceros.com\"],\"totalExecutionTime\":58946,\"totalOccurrences\":215},{\"name\":\"Ceros Analytics\",\"company\":\"Ceros\",\"category\":\"analytics\",\"domains\":[\"api.ceros.com\"]},{\"name\":\"Certona\",\"category\":\"analytics\",\"domains\":[\"*.certona.net\"]},{\"name\":\"Certum\",\"category\":\"utility\",\"domains\":[\"*.ocsp-certum.com\",\"*.certum.pl\"],\"totalExecutionTime\":26761,\"totalOccurrences\":7},{\"name\":\"Cgrdirect\",\"category\":\"other\",\"domains\":[\"*.cgrdirect.co.uk\"]},{\"name\":\"Channel 5 Media\",\"category\":\"ad\",\"domains\":[\"*.five.tv\"]},{\"name\":\"Channel.me\",\"category\":\"customer-success\",\"domains\":[\"*.channel.me\"]},{\"name\":\"ChannelAdvisor\",\"category\":\"ad\",\"domains\":[\"*.channeladvisor.com\",\"*.searchmarketing.com\"],\"totalExecutionTime\":5304,\"totalOccurrences\":49},{\"name\":\"ChannelApe\",\"company\":\"ChannelApe\",\"category\":\"other\",\"homepage\":\"https://www.channelape.com/\",\"domains\":[\"*.channelape.com\"],\"examples\":[\"callbacks.channelape.com\"]},{\"name\":\"Chargeads Oscar\",\"company\":\"Chargeads\",\"category\":\"ad\",\"domains\":[\"*.chargeads.com\"]},{\"name\":\"Charities Aid Foundation\",\"category\":\"utility\",\"domains\":[\"*.cafonline.org\"],\"totalExecutionTime\":80070,\"totalOccurrences\":80},{\"name\":\"Chartbeat\",\"category\":\"analytics\",\"domains\":[\"*.chartbeat.com\",\"*.chartbeat.net\"],\"totalExecutionTime\":2327526,\"totalOccurrences\":9472},{\"name\":\"Cheapflights Media\",\"company\":\"Momondo\",\"category\":\"content\",\"domains\":[\"*.momondo.net\"]},{\"name\":\"CheckM8\",\"category\":\"ad\",\"domains\":[\"*.checkm8.com\"]},{\"name\":\"CheckRate\",\"company\":\"FreeStart\",\"category\":\"utility\",\"domains\":[\"*.checkrate.co.uk\"]},{\"name\":\"Checkfront\",\"category\":\"other\",\"domains\":[\"*.checkfront.com\",\"dcg3jth5savst.cloudfront.net\"],\"totalExecutionTime\":904283,\"totalOccurrences\":605},{\"name\":\"CheetahMail\",\"company\":\"Experian\",\"category\":\"ad\",\"domains\":[\"*.chtah.com\"]},{\"name\":\"Chitika\",\"category\":\"ad\",\"domains\":[\"*.chitika.net\"]},{\"name\":\"ChoiceStream\",\"category\":\"ad\",\"domains\":[\"*.choicestream.com\"]},{\"name\":\"Cint\",\"category\":\"social\",\"domains\":[\"*.cint.com\"],\"totalExecutionTime\":304366,\"totalOccurrences\":62},{\"name\":\"Civic\",\"category\":\"hosting\",\"domains\":[\"*.civiccomputing.com\"],\"totalExecutionTime\":7268413,\"totalOccurrences\":14317},{\"name\":\"ClearRise\",\"category\":\"customer-success\",\"domains\":[\"*.clearrise.com\"]},{\"name\":\"Clearstream\",\"category\":\"ad\",\"domains\":[\"*.clrstm.com\"]},{\"name\":\"Clerk.io ApS\",\"category\":\"analytics\",\"domains\":[\"*.clerk.io\"],\"totalExecutionTime\":2163819,\"totalOccurrences\":3521},{\"name\":\"CleverDATA\",\"category\":\"ad\",\"domains\":[\"*.1dmp.io\"]},{\"name\":\"CleverTap\",\"category\":\"analytics\",\"domains\":[\"d2r1yp2w7bby2u.cloudfront.net\"],\"totalExecutionTime\":420683,\"totalOccurrences\":2327},{\"name\":\"Click Density\",\"category\":\"analytics\",\"domains\":[\"*.clickdensity.com\"]},{\"name\":\"Click4Assistance\",\"category\":\"customer-success\",\"domains\":[\"*.click4assistance.co.uk\"],\"totalExecutionTime\":35450,\"totalOccurrences\":220},{\"name\":\"ClickDesk\",\"category\":\"customer-success\",\"domains\":[\"*.clickdesk.com\",\"d1gwclp1pmzk26.cloudfront.net\"],\"totalExecutionTime\":74248,\"totalOccurrences\":666},{\"name\":\"ClickDimensions\",\"category\":\"ad\",\"domains\":[\"*.clickdimensions.com\"],\"totalExecutionTime\":288587,\"totalOccurrences\":511},{\"name\":\"Clickadu (Winner Solutions)\",\"category\":\"ad\",\"domains\":[\"*.clickadu.com\"],\"totalExecutionTime\":16928,\"totalOccurrences\":8},{\"name\":\"Clickagy Audience Lab\",\"company\":\"Clickagy\",\"category\":\"ad\",\"domains\":[\"*.clickagy.com\"],\"examples\":[\"aorta.clickagy.com\"],\"totalExecutionTime\":108650,\"totalOccurrences\":1508},{\"name\":\"Clickio\",\"category\":\"ad\",\"domains\":[]},{\"name\":\"Clicktale\",\"category\":\"analytics\",\"domains\":[\"*.cdngc.net\",\"*.clicktale.net\"],\"examples\":[\"clicktalecdn.sslcs.cdngc.net\"],\"totalExecutionTime\":586892,\"totalOccurrences\":294},{\"name\":\"Clicktripz\",\"category\":\"content\",\"domains\":[\"*.clicktripz.com\"],\"examples\":[\"static.clicktripz.com\",\"www.clicktripz.com\"],\"totalExecutionTime\":693847,\"totalOccurrences\":484},{\"name\":\"Clik.com Websites\",\"category\":\"content\",\"domains\":[\"*.clikpic.com\"],\"totalExecutionTime\":2507,\"totalOccurrences\":18},{\"name\":\"Cloud Technologies\",\"category\":\"ad\",\"domains\":[\"*.behavioralengine.com\",\"*.behavioralmailing.com\"]},{\"name\":\"Cloud-A\",\"category\":\"other\",\"domains\":[\"*.bulkstorage.ca\"]},{\"name\":\"Cloud.typography\",\"company\":\"Hoefler &amp; Co\",\"category\":\"cdn\",\"domains\":[\"*.typography.com\"],\"totalExecutionTime\":10698,\"totalOccurrences\":327},{\"name\":\"CloudSponge\",\"category\":\"ad\",\"domains\":[\"*.cloudsponge.com\"],\"totalExecutionTime\":30860,\"totalOccurrences\":25},{\"name\":\"CloudVPS\",\"category\":\"other\",\"domains\":[\"*.adoftheyear.com\",\"*.objectstore.eu\"]},{\"name\":\"Cloudinary\",\"category\":\"content\",\"domains\":[\"*.cloudinary.com\"],\"totalExecutionTime\":1318050,\"totalOccurrences\":3024},{\"name\":\"Cloudqp\",\"company\":\"Cloudwp\",\"category\":\"other\",\"domains\":[\"*.cloudwp.io\"]},{\"name\":\"Cludo\",\"category\":\"utility\",\"domains\":[\"*.cludo.com\"],\"totalExecutionTime\":216973,\"totalOccurrences\":2241},{\"name\":\"Cognesia\",\"category\":\"marketing\",\"domains\":[\"*.intelli-direct.com\"]},{\"name\":\"CogoCast\",\"company\":\"Cogo Labs\",\"category\":\"ad\",\"domains\":[\"*.cogocast.net\"]},{\"name\":\"Colbenson\",\"category\":\"utility\",\"domains\":[\"*.colbenson.com\"]},{\"name\":\"Collective\",\"category\":\"ad\",\"domains\":[\"*.collective-media.net\"]},{\"name\":\"Com Laude\",\"category\":\"other\",\"domains\":[\"*.gdimg.net\"]},{\"name\":\"Comm100\",\"category\":\"customer-success\",\"domains\":[\"*.comm100.com\"],\"totalExecutionTime\":697113,\"totalOccurrences\":1271},{\"name\":\"CommerceHub\",\"category\":\"marketing\",\"domains\":[\"*.mercent.com\"]},{\"name\":\"Commission Factory\",\"category\":\"ad\",\"domains\":[\"*.cfjump.com\"],\"totalExecutionTime\":3362,\"totalOccurrences\":44},{\"name\":\"Communicator\",\"category\":\"ad\",\"domains\":[\"*.communicatorcorp.com\",\"*.communicatoremail.com\"]},{\"name\":\"Comodo\",\"category\":\"utility\",\"domains\":[\"*.comodo.com\",\"*.trust-provider.com\",\"*.trustlogo.com\",\"*.usertrust.com\",\"*.comodo.net\"],\"examples\":[\"ocsp.trust-provider.com\"],\"totalExecutionTime\":46380,\"totalOccurrences\":72},{\"name\":\"Comodo Certificate Authority\",\"company\":\"Comodo\",\"category\":\"utility\",\"domains\":[\"crt.comodoca.com\",\"*.comodoca4.com\",\"ocsp.comodoca.com\",\"ocsp.usertrust.com\",\"crt.usertrust.com\"],\"examples\":[\"ocsp.comodoca4.com\"]},{\"name\":\"Compete\",\"company\":\"Millwood Brown Digital\",\"category\":\"analytics\",\"domains\":[\"*.c-col.com\",\"*.compete.com\"]},{\"name\":\"Compuware\",\"category\":\"analytics\",\"domains\":[\"*.axf8.net\"]},{\"name\":\"Conductrics\",\"category\":\"analytics\",\"domains\":[\"*.conductrics.com\"],\"examples\":[\"cdn-v3.conductrics.com\"],\"totalExecutionTime\":30205,\"totalOccurrences\":150},{\"name\":\"Confirmit\",\"category\":\"analytics\",\"domains\":[\"*.confirmit.com\"],\"totalExecutionTime\":35356,\"totalOccurrences\":291},{\"name\":\"Connatix\",\"category\":\"ad\",\"domains\":[\"*.connatix.com\"],\"totalExecutionTime\":12942050,\"totalOccurrences\":10404},{\"name\":\"Connect Events\",\"category\":\"hosting\",\"domains\":[\"*.connectevents.com.au\"]},{\"name\":\"Constant Contact\",\"category\":\"ad\",\"domains\":[\"*.ctctcdn.com\"],\"totalExecutionTime\":984653,\"totalOccurrences\":30877},{\"name\":\"Constructor.io\",\"category\":\"utility\",\"domains\":[\"*.cnstrc.com\"],\"totalExecutionTime\":4812,\"totalOccurrences\":22},{\"name\":\"Contabo\",\"category\":\"hosting\",\"domains\":[\"185.2.100.179\"]},{\"name\":\"Content Media Corporation\",\"category\":\"content\",\"domains\":[\"*.contentmedia.eu\"]},{\"name\":\"ContentSquare\",\"category\":\"analytics\",\"domains\":[\"d1m6l9dfulcyw7.cloudfront.net\",\"*.content-square.net\",\"*.contentsquare.net\"],\"totalExecutionTime\":57389968,\"totalOccurrences\":38146},{\"name\":\"ContextWeb\",\"category\":\"ad\",\"domains\":[\"*.contextweb.com\"],\"totalExecutionTime\":57593,\"totalOccurrences\":947},{\"name\":\"Continental Exchange Solutions\",\"category\":\"utility\",\"domains\":[\"*.hifx.com\"]},{\"name\":\"Converge-Digital\",\"category\":\"ad\",\"domains\":[\"*.converge-digital.com\"],\"examples\":[\"ads.converge-digital.com\"]},{\"name\":\"Conversant\",\"category\":\"analytics\",\"domains\":[\"*.dotomi.com\",\"*.dtmpub.com\",\"*.emjcd.com\",\"mediaplex.com\",\"*.tqlkg.com\",\"*.fastclick.net\"],\"examples\":[\"www.tqlkg.com\"],\"totalExecutionTime\":5931776,\"totalOccurrences\":39631},{\"name\":\"Conversant Ad Server\",\"company\":\"Conversant\",\"category\":\"ad\",\"domains\":[\"adfarm.mediaplex.com\",\"*.mediaplex.com\"]},{\"name\":\"Conversant Tag Manager\",\"company\":\"Conversant\",\"category\":\"tag-manager\",\"domains\":[\"*.mplxtms.com\"],\"totalExecutionTime\":32930,\"totalOccurrences\":103},{\"name\":\"Conversio\",\"category\":\"ad\",\"domains\":[\"*.conversio.com\"]},{\"name\":\"Conversion Labs\",\"category\":\"ad\",\"domains\":[\"*.net.pl\"],\"examples\":[\"conversionlabs.net.pl\"],\"totalExecutionTime\":4155055,\"totalOccurrences\":3483},{\"name\":\"Conversion Logic\",\"category\":\"ad\",\"domains\":[\"*.conversionlogic.net\"]},{\"name\":\"Convert Insights\",\"category\":\"analytics\",\"domains\":[\"*.convertexperiments.com\"],\"totalExecutionTime\":8766092,\"totalOccurrences\":8385},{\"name\":\"ConvertMedia\",\"category\":\"ad\",\"domains\":[\"*.admailtiser.com\",\"*.basebanner.com\",\"*.cmbestsrv.com\",\"*.vidfuture.com\",\"*.zorosrv.com\"],\"examples\":[\"www.cmbestsrv.com\"]},{\"name\":\"Convertro\",\"category\":\"ad\",\"domains\":[\"*.convertro.com\"]},{\"name\":\"Conviva\",\"category\":\"content\",\"domains\":[\"*.conviva.com\"],\"totalExecutionTime\":4298,\"totalOccurrences\":4},{\"name\":\"Cookie Reports\",\"category\":\"utility\",\"domains\":[\"*.cookiereports.com\"],\"totalExecutionTime\":666497,\"totalOccurrences\":1381},{\"name\":\"Cookie-Script.com\",\"category\":\"utility\",\"domains\":[\"*.cookie-script.com\"],\"totalExecutionTime\":112895001,\"totalOccurrences\":195354},{\"name\":\"CookieQ\",\"company\":\"Baycloud Systems\",\"category\":\"utility\",\"domains\":[\"*.cookieq.com\"]},{\"name\":\"CoolaData\",\"category\":\"analytics\",\"domains\":[\"*.cooladata.com\"]},{\"name\":\"CopperEgg\",\"category\":\"analytics\",\"domains\":[\"*.copperegg.com\",\"d2vig74li2resi.cloudfront.net\"]},{\"name\":\"Council ad Network\",\"category\":\"ad\",\"domains\":[\"*.counciladvertising.net\"],\"totalExecutionTime\":59146,\"totalOccurrences\":156},{\"name\":\"Covert Pics\",\"category\":\"content\",\"domains\":[\"*.covet.pics\"],\"totalExecutionTime\":6936,\"totalOccurrences\":83},{\"name\":\"Cox Digital Solutions\",\"category\":\"ad\",\"domains\":[\"*.afy11.net\"]},{\"name\":\"Creafi Online Media\",\"category\":\"ad\",\"domains\":[\"*.creafi-online-media.com\"]},{\"name\":\"Creators\",\"category\":\"content\",\"domains\":[\"*.creators.co\"]},{\"name\":\"Crimson Hexagon Analytics\",\"company\":\"Crimson Hexagon\",\"category\":\"analytics\",\"domains\":[\"*.hexagon-analytics.com\"]},{\"name\":\"Crimtan\",\"category\":\"ad\",\"domains\":[\"*.ctnsnet.com\"],\"totalExecutionTime\":52013,\"totalOccurrences\":3148},{\"name\":\"Cross Pixel Media\",\"category\":\"ad\",\"domains\":[\"*.crsspxl.com\"],\"totalExecutionTime\":1821,\"totalOccurrences\":43},{\"name\":\"Crosswise\",\"category\":\"ad\",\"domains\":[\"*.univide.com\"],\"examples\":[\"p.univide.com\"]},{\"name\":\"Crowd Control\",\"company\":\"Lotame\",\"category\":\"ad\",\"domains\":[\"*.crwdcntrl.net\"],\"totalExecutionTime\":18795824,\"totalOccurrences\":136398},{\"name\":\"Crowd Ignite\",\"category\":\"ad\",\"domains\":[\"*.crowdignite.com\"]},{\"name\":\"CrowdTwist\",\"category\":\"ad\",\"domains\":[\"*.crowdtwist.com\"]},{\"name\":\"Crowdskout\",\"category\":\"ad\",\"domains\":[\"*.crowdskout.com\"]},{\"name\":\"Crowdynews\",\"category\":\"social\",\"domains\":[\"*.breakingburner.com\"]},{\"name\":\"Curalate\",\"category\":\"marketing\",\"domains\":[\"*.curalate.com\",\"d116tqlcqfmz3v.cloudfront.net\"],\"totalExecutionTime\":575305,\"totalOccurrences\":1051},{\"name\":\"Customer Acquisition Cloud\",\"company\":\"[24]7\",\"category\":\"ad\",\"domains\":[\"*.campanja.com\"]},{\"name\":\"Customer.io\",\"category\":\"ad\",\"domains\":[\"*.customer.io\"],\"totalExecutionTime\":614375,\"totalOccurrences\":2996},{\"name\":\"Custora\",\"category\":\"analytics\",\"domains\":[\"*.custora.com\"]},{\"name\":\"Cxense\",\"category\":\"ad\",\"domains\":[\"*.cxense.com\",\"*.cxpublic.com\",\"*.emediate.dk\",\"*.emediate.eu\"],\"totalExecutionTime\":3013723,\"totalOccurrences\":5830},{\"name\":\"CyberKnight\",\"company\":\"Namogoo\",\"category\":\"utility\",\"domains\":[\"*.namogoo.com\"]},{\"name\":\"CyberSource (Visa)\",\"category\":\"utility\",\"domains\":[\"*.authorize.net\"],\"totalExecutionTime\":604860,\"totalOccurrences\":3217},{\"name\":\"Cybernet Quest\",\"category\":\"analytics\",\"domains\":[\"*.cqcounter.com\"]},{\"name\":\"D.A. Consortium\",\"category\":\"ad\",\"domains\":[\"*.eff1.net\"]},{\"name\":\"D4t4 Solutions\",\"category\":\"analytics\",\"domains\":[\"*.u5e.com\"]},{\"name\":\"DCSL Software\",\"category\":\"hosting\",\"domains\":[\"*.dcslsoftware.com\"]},{\"name\":\"DMG Media\",\"category\":\"content\",\"domains\":[\"*.mol.im\",\"*.and.co.uk\",\"*.anm.co.uk\",\"*.dailymail.co.uk\"],\"totalExecutionTime\":62385,\"totalOccurrences\":46},{\"name\":\"DTSCOUT\",\"category\":\"ad\",\"domains\":[\"*.dtscout.com\"],\"totalExecutionTime\":1193998,\"totalOccurrences\":12411},{\"name\":\"Dailykarma\",\"category\":\"utility\",\"homepage\":\"https://www.dailykarma.com/\",\"domains\":[\"*.dailykarma.io\"],\"examples\":[\"assets.dailykarma.io\"],\"totalExecutionTime\":206829,\"totalOccurrences\":847},{\"name\":\"Dailymotion\",\"category\":\"content\",\"domains\":[\"*.dailymotion.com\",\"*.dmxleo.com\",\"*.dm.gg\",\"*.pxlad.io\",\"*.dmcdn.net\",\"*.sublimevideo.net\"],\"examples\":[\"ad.pxlad.io\",\"www.dailymotion.com\"],\"totalExecutionTime\":25095615,\"totalOccurrences\":3642},{\"name\":\"Dash Hudson\",\"company\":\"Dash Hudson\",\"category\":\"content\",\"domains\":[\"*.dashhudson.com\"],\"examples\":[\"cdn.dashhudson.com\"],\"totalExecutionTime\":106387,\"totalOccurrences\":87},{\"name\":\"Datacamp\",\"category\":\"utility\",\"domains\":[\"*.cdn77.org\"],\"totalExecutionTime\":7742063,\"totalOccurrences\":2443},{\"name\":\"Datalicious\",\"category\":\"tag-manager\",\"domains\":[\"*.supert.ag\",\"*.optimahub.com\"]},{\"name\":\"Datalogix\",\"category\":\"ad\",\"domains\":[\"*.nexac.com\"]},{\"name\":\"Datawrapper\",\"category\":\"utility\",\"domains\":[\"*.datawrapper.de\",\"*.dwcdn.net\"],\"examples\":[\"www.datawrapper.de\"],\"totalExecutionTime\":4491330,\"totalOccurrences\":650},{\"name\":\"Dataxu\",\"category\":\"marketing\",\"domains\":[\"*.w55c.net\"],\"totalExecutionTime\":489,\"totalOccurrences\":14},{\"name\":\"DatoCMS\",\"homepage\":\"https://www.datocms.com/\",\"category\":\"content\",\"domains\":[\"*.datocms-assets.com\"],\"examples\":[\"www.datocms-assets.com\"],\"totalExecutionTime\":5,\"totalOccurrences\":1},{\"name\":\"Datonics\",\"category\":\"ad\",\"domains\":[\"*.pro-market.net\"],\"examples\":[\"pbid.pro-market.net\"],\"totalExecutionTime\":22344,\"totalOccurrences\":298},{\"name\":\"Dealtime\",\"category\":\"content\",\"domains\":[\"*.dealtime.com\"]},{\"name\":\"Debenhams Geo Location\",\"company\":\"Debenhams\",\"category\":\"utility\",\"domains\":[\"176.74.183.134\"]},{\"name\":\"Decibel Insight\",\"category\":\"analytics\",\"domains\":[\"*.decibelinsight.net\"],\"totalExecutionTime\":2354868,\"totalOccurrences\":1017},{\"name\":\"Deep Forest Media\",\"company\":\"Rakuten\",\"category\":\"ad\",\"domains\":[\"*.dpclk.com\"]},{\"name\":\"DeepIntent\",\"category\":\"ad\",\"domains\":[\"*.deepintent.com\"],\"totalExecutionTime\":479,\"totalOccurrences\":12},{\"name\":\"Delicious Media\",\"category\":\"social\",\"domains\":[\"*.delicious.com\"]},{\"name\":\"Delineo\",\"category\":\"ad\",\"domains\":[\"*.delineo.com\"],\"examples\":[\"www.delineo.com\"]},{\"name\":\"Delta Projects AB\",\"category\":\"ad\",\"domains\":[\"*.de17a.com\"],\"totalExecutionTime\":165718,\"totalOccurrences\":1718},{\"name\":\"Demand Media\",\"category\":\"content\",\"domains\":[\"*.dmtracker.com\"]},{\"name\":\"DemandBase\",\"category\":\"marketing\",\"domains\":[\"*.demandbase.com\"],\"totalExecutionTime\":876438,\"totalOccurrences\":7540},{\"name\":\"DemandJump\",\"category\":\"analytics\",\"domains\":[\"*.demandjump.com\"]},{\"name\":\"Dennis Publishing\",\"category\":\"content\",\"domains\":[\"*.alphr.com\"]},{\"name\":\"Devatics\",\"category\":\"analytics\",\"domains\":[\"*.devatics.com\",\"*.devatics.io\"]},{\"name\":\"Developer Media\",\"category\":\"ad\",\"domains\":[\"*.developermedia.com\"]},{\"name\":\"DialogTech\",\"category\":\"ad\",\"domains\":[\"*.dialogtech.com\"]},{\"name\":\"DialogTech SourceTrak\",\"company\":\"DialogTech\",\"category\":\"ad\",\"domains\":[\"d31y97ze264gaa.cloudfront.net\"]},{\"name\":\"DigiCert\",\"category\":\"utility\",\"domains\":[\"*.digicert.com\"],\"examples\":[\"ocsp.digicert.com\"],\"totalExecutionTime\":138395,\"totalOccurrences\":130},{\"name\":\"Digioh\",\"category\":\"ad\",\"domains\":[\"*.lightboxcdn.com\"],\"totalExecutionTime\":1841488,\"totalOccurrences\":1850},{\"name\":\"Digital Look\",\"category\":\"content\",\"domains\":[\"*.digitallook.com\"]},{\"name\":\"Digital Media Exchange\",\"company\":\"NDN\",\"category\":\"content\",\"domains\":[\"*.newsinc.com\"]},{\"name\":\"Digital Millennium Copyright Act Services\",\"category\":\"utility\",\"domains\":[\"*.dmca.com\"],\"totalExecutionTime\":18348,\"totalOccurrences\":199},{\"name\":\"Digital Ocean\",\"category\":\"other\",\"domains\":[\"95.85.62.56\"]},{\"name\":\"Digital Remedy\",\"category\":\"ad\",\"domains\":[\"*.consumedmedia.com\"]},{\"name\":\"Digital Window\",\"category\":\"ad\",\"domains\":[\"*.awin1.com\",\"*.zenaps.com\"],\"totalExecutionTime\":410,\"totalOccurrences\":8},{\"name\":\"DigitalScirocco\",\"category\":\"analytics\",\"domains\":[\"*.digitalscirocco.net\"]},{\"name\":\"Digitial Point\",\"category\":\"utility\",\"domains\":[\"*.dpstatic.com\"]},{\"name\":\"Diligent (Adnetik)\",\"category\":\"ad\",\"domains\":[\"*.wtp101.com\"]},{\"name\":\"Directed Edge\",\"category\":\"social\",\"domains\":[\"*.directededge.com\"],\"examples\":[\"shopify.directededge.com\"],\"totalExecutionTime\":10147,\"totalOccurrences\":101},{\"name\":\"Distribute Travel\",\"category\":\"ad\",\"domains\":[\"*.dtrck.net\"]},{\"name\":\"District M\",\"category\":\"ad\",\"domains\":[\"*.districtm.io\"]},{\"name\":\"DistroScale\",\"category\":\"ad\",\"domains\":[\"*.jsrdn.com\"],\"totalExecutionTime\":33408,\"totalOccurrences\":46},{\"name\":\"Divido\",\"category\":\"utility\",\"domains\":[\"*.divido.com\"]},{\"name\":\"Dow Jones\",\"category\":\"content\",\"domains\":[\"*.dowjones.com\",\"*.dowjoneson.com\"],\"totalExecutionTime\":13079,\"totalOccurrences\":11},{\"name\":\"Drifty Co\",\"category\":\"utility\",\"domains\":[\"*.onicframework.com\"]},{\"name\":\"Drip\",\"company\":\"The Numa Group\",\"category\":\"ad\",\"domains\":[\"*.getdrip.com\"],\"totalExecutionTime\":330500,\"totalOccurrences\":3834},{\"name\":\"Dropbox\",\"category\":\"utility\",\"domains\":[\"*.dropboxusercontent.com\"],\"totalExecutionTime\":27538,\"totalOccurrences\":144},{\"name\":\"Dyn Real User Monitoring\",\"company\":\"Dyn\",\"category\":\"analytics\",\"domains\":[\"*.jisusaiche.biz\",\"*.dynapis.com\",\"*.jisusaiche.com\",\"*.dynapis.info\"],\"examples\":[\"beacon.rum.dynapis.com\"]},{\"name\":\"DynAdmic\",\"category\":\"ad\",\"domains\":[\"*.dyntrk.com\"]},{\"name\":\"Dynamic Converter\",\"category\":\"utility\",\"domains\":[\"*.dynamicconverter.com\"],\"totalExecutionTime\":87692,\"totalOccurrences\":177},{\"name\":\"Dynamic Dummy Image Generator\",\"company\":\"Open Source\",\"category\":\"utility\",\"domains\":[\"*.dummyimage.com\"]},{\"name\":\"Dynamic Logic\",\"category\":\"ad\",\"domains\":[\"*.dl-rms.com\",\"*.questionmarket.com\"]},{\"name\":\"Dynamic Yield\",\"category\":\"customer-success\",\"domains\":[\"*.dynamicyield.com\"]},{\"name\":\"Dynatrace\",\"category\":\"analytics\",\"domains\":[\"*.ruxit.com\",\"js-cdn.dynatrace.com\"],\"totalExecutionTime\":4580781,\"totalOccurrences\":2906},{\"name\":\"ec-concier\",\"homepage\":\"https://ec-concier.com/\",\"category\":\"marketing\",\"domains\":[\"*.ec-concier.com\"],\"examples\":[\"s.ec-concier.com\",\"gsync.ec-concier.com\"]},{\"name\":\"ECT News Network\",\"category\":\"content\",\"domains\":[\"*.ectnews.com\"]},{\"name\":\"ELITechGroup\",\"category\":\"analytics\",\"domains\":[\"*.elitechnology.com\"]},{\"name\":\"EMAP\",\"category\":\"content\",\"domains\":[\"*.emap.com\"],\"totalExecutionTime\":1538,\"totalOccurrences\":7},{\"name\":\"EMedia Solutions\",\"category\":\"ad\",\"domains\":[\"*.e-shots.eu\"],\"examples\":[\"www.e-shots.eu\"]},{\"name\":\"EQ works\",\"category\":\"ad\",\"domains\":[\"*.eqads.com\"]},{\"name\":\"ESV Digital\",\"category\":\"analytics\",\"domains\":[\"*.esearchvision.com\"]},{\"name\":\"Ebiquity\",\"category\":\"analytics\",\"domains\":[\"*.ebiquitymedia.com\"]},{\"name\":\"Eco Rebates\",\"category\":\"ad\",\"domains\":[\"*.ecorebates.com\"]},{\"name\":\"Ecwid\",\"category\":\"hosting\",\"domains\":[\"*.ecwid.com\",\"*.shopsettings.com\",\"d3fi9i0jj23cau.cloudfront.net\",\"d3j0zfs7paavns.cloudfront.net\"],\"totalExecutionTime\":3525755,\"totalOccurrences\":12401},{\"name\":\"Edge Web Fonts\",\"company\":\"Adobe Systems\",\"category\":\"cdn\",\"domains\":[\"*.edgefonts.net\"],\"examples\":[\"use.edgefonts.net\"]},{\"name\":\"Edition Digital\",\"category\":\"ad\",\"domains\":[\"*.editiondigital.com\"]},{\"name\":\"Edot Web Technologies\",\"category\":\"hosting\",\"domains\":[\"*.edot.co.za\"]},{\"name\":\"Effective Measure\",\"category\":\"ad\",\"domains\":[\"*.effectivemeasure.net\"]},{\"name\":\"Effiliation sa\",\"category\":\"ad\",\"domains\":[\"*.effiliation.com\"],\"totalExecutionTime\":725,\"totalOccurrences\":6},{\"name\":\"Ekm Systems\",\"category\":\"analytics\",\"domains\":[\"*.ekmsecure.com\",\"*.ekmpinpoint.co.uk\"],\"examples\":[\"globalstats.ekmsecure.com\"],\"totalExecutionTime\":100944,\"totalOccurrences\":955},{\"name\":\"Elastera\",\"category\":\"hosting\",\"domains\":[\"*.elastera.net\"]},{\"name\":\"Elastic Ad\",\"category\":\"ad\",\"domains\":[\"*.elasticad.net\"],\"totalExecutionTime\":25263,\"totalOccurrences\":124},{\"name\":\"Elastic Load Balancing\",\"company\":\"Amazon Web Services\",\"category\":\"hosting\",\"domains\":[\"*.105app.com\"],\"examples\":[\"rhpury.105app.com\",\"rhxtd.105app.com\"]},{\"name\":\"Elecard StreamEye\",\"company\":\"Elecard\",\"category\":\"other\",\"domains\":[\"*.streameye.net\"]},{\"name\":\"Elevate\",\"company\":\"Elevate Technology Solutions\",\"category\":\"utility\",\"domains\":[\"*.elevaate.technology\"]},{\"name\":\"Elicit\",\"category\":\"utility\",\"domains\":[\"*.elicitapp.com\"]},{\"name\":\"Elogia\",\"category\":\"ad\",\"domains\":[\"*.elogia.net\"]},{\"name\":\"Email Attitude\",\"company\":\"1000mercis\",\"category\":\"ad\",\"domains\":[\"*.email-attitude.com\"]},{\"name\":\"EmailCenter\",\"category\":\"ad\",\"domains\":[\"*.emailcenteruk.com\"]},{\"name\":\"Embedly\",\"category\":\"content\",\"domains\":[\"*.embedly.com\",\"*.embed.ly\"],\"totalExecutionTime\":6673889,\"totalOccurrences\":15905},{\"name\":\"EmpathyBroker Site Search\",\"company\":\"EmpathyBroker\",\"category\":\"utility\",\"domains\":[\"*.empathybroker.com\"]},{\"name\":\"Enfusen\",\"category\":\"analytics\",\"domains\":[\"*.enfusen.com\"]},{\"name\":\"Engadget\",\"company\":\"Engadget (AOL)\",\"category\":\"content\",\"domains\":[\"*.gdgt.com\"],\"examples\":[\"media.gdgt.com\"]},{\"name\":\"Engagio\",\"category\":\"marketing\",\"domains\":[\"*.engagio.com\"]},{\"name\":\"Ensighten Manage\",\"company\":\"Ensighten\",\"category\":\"tag-manager\",\"domains\":[\"*.levexis.com\"]},{\"name\":\"EntityLink\",\"category\":\"other\",\"domains\":[\"*.entitytag.co.uk\"]},{\"name\":\"Entrust Datacard\",\"category\":\"utility\",\"domains\":[\"*.entrust.com\",\"*.entrust.net\"],\"examples\":[\"ocsp.entrust.com\",\"ocsp.entrust.net\"],\"totalExecutionTime\":68780,\"totalOccurrences\":12},{\"name\":\"Equiniti\",\"category\":\"utility\",\"domains\":[\"*.equiniti.com\"]},{\"name\":\"Errorception\",\"category\":\"utility\",\"domains\":[\"*.errorception.com\"]},{\"name\":\"Esri ArcGIS\",\"company\":\"Esri\",\"category\":\"utility\",\"domains\":[\"*.arcgis.com\",\"*.arcgisonline.com\"],\"totalExecutionTime\":48743487,\"totalOccurrences\":6710},{\"name\":\"Ethnio\",\"category\":\"analytics\",\"domains\":[\"*.ethn.io\"]},{\"name\":\"Eulerian Technologies\",\"category\":\"ad\",\"domains\":[\"*.eolcdn.com\"]},{\"name\":\"Euroland\",\"category\":\"utility\",\"domains\":[\"*.euroland.com\"],\"totalExecutionTime\":288942,\"totalOccurrences\":142},{\"name\":\"European Interactive Digital ad Alli\",\"category\":\"utility\",\"domains\":[\"*.edaa.eu\"]},{\"name\":\"Eventbrite\",\"category\":\"hosting\",\"domains\":[\"*.evbuc.com\",\"*.eventbrite.co.uk\"],\"totalExecutionTime\":14755,\"totalOccurrences\":77},{\"name\":\"Everflow\",\"category\":\"analytics\",\"domains\":[\"*.tp88trk.com\"],\"examples\":[\"www.tp88trk.com\"],\"totalExecutionTime\":84956,\"totalOccurrences\":140},{\"name\":\"Evergage\",\"category\":\"analytics\",\"domains\":[\"*.evergage.com\",\"*.evgnet.com\"],\"examples\":[\"cdn.evgnet.com\"],\"totalExecutionTime\":2364275,\"totalOccurrences\":5531},{\"name\":\"Everquote\",\"category\":\"content\",\"domains\":[\"*.evq1.com\"]},{\"name\":\"Everyday Health\",\"category\":\"ad\",\"domains\":[\"*.agoramedia.com\"]},{\"name\":\"Evidon\",\"category\":\"analytics\",\"domains\":[\"*.evidon.com\"],\"totalExecutionTime\":1054666,\"totalOccurrences\":1475},{\"name\":\"Evolve Media\",\"category\":\"content\",\"domains\":[\"*.evolvemediallc.com\"],\"totalExecutionTime\":9290,\"totalOccurrences\":29},{\"name\":\"Exactag\",\"category\":\"ad\",\"domains\":[\"*.exactag.com\"],\"totalExecutionTime\":11097,\"totalOccurrences\":40},{\"name\":\"ExoClick\",\"category\":\"ad\",\"domains\":[\"*.exoclick.com\"],\"totalExecutionTime\":81570,\"totalOccurrences\":605},{\"name\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.travel-assets.com\",\"*.trvl-media.com\",\"*.trvl-px.com\",\"*.uciservice.com\"],\"examples\":[\"www.trvl-px.com\",\"www.uciservice.com\"],\"totalExecutionTime\":3328967,\"totalOccurrences\":676},{\"name\":\"Expedia Australia\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.com.au\"],\"examples\":[\"www.expedia.com.au\"]},{\"name\":\"Expedia Canada\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.ca\"],\"examples\":[\"www.expedia.ca\"]},{\"name\":\"Expedia France\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.fr\"],\"examples\":[\"www.expedia.fr\"]},{\"name\":\"Expedia Germany\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.de\"],\"examples\":[\"www.expedia.de\"]},{\"name\":\"Expedia Italy\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.it\"],\"examples\":[\"www.expedia.it\"]},{\"name\":\"Expedia Japan\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.co.jp\"],\"examples\":[\"www.expedia.co.jp\"]},{\"name\":\"Expedia USA\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.com\"],\"examples\":[\"www.expedia.com\"],\"totalExecutionTime\":41859,\"totalOccurrences\":77},{\"name\":\"Expedia United Kingdom\",\"company\":\"Expedia\",\"category\":\"content\",\"domains\":[\"*.expedia.co.uk\"],\"examples\":[\"www.expedia.co.uk\"],\"totalExecutionTime\":2701,\"totalOccurrences\":10},{\"name\":\"Experian\",\"category\":\"utility\",\"domains\":[\"*.audienceiq.com\",\"*.experian.com\",\"*.experianmarketingservices.digital\"],\"totalExecutionTime\":39989,\"totalOccurrences\":24},{\"name\":\"Experian Cross-Channel Marketing Platform\",\"company\":\"Experian\",\"category\":\"marketing\",\"domains\":[\"*.eccmp.com\",\"*.ccmp.eu\"],\"totalExecutionTime\":1263,\"totalOccurrences\":28},{\"name\":\"Exponea\",\"category\":\"analytics\",\"domains\":[\"*.exponea.com\"],\"totalExecutionTime\":237815,\"totalOccurrences\":2351},{\"name\":\"Exponential Interactive\",\"category\":\"ad\",\"domains\":[\"*.exponential.com\"],\"totalExecutionTime\":7266,\"totalOccurrences\":164},{\"name\":\"Extensis WebInk\",\"category\":\"cdn\",\"domains\":[\"*.webink.com\"]},{\"name\":\"Extole\",\"category\":\"ad\",\"domains\":[\"*.extole.com\",\"*.extole.io\"],\"examples\":[\"origin.extole.io\"],\"totalExecutionTime\":15302,\"totalOccurrences\":59},{\"name\":\"Ey-Seren\",\"category\":\"analytics\",\"domains\":[\"*.webabacus.com\"]},{\"name\":\"EyeView\",\"category\":\"ad\",\"domains\":[\"*.eyeviewads.com\"]},{\"name\":\"Eyeota\",\"category\":\"ad\",\"domains\":[\"*.eyeota.net\"],\"totalExecutionTime\":229878,\"totalOccurrences\":2951},{\"name\":\"Ezakus Pretargeting\",\"company\":\"Ezakus\",\"category\":\"ad\",\"domains\":[\"*.ezakus.net\"]},{\"name\":\"Ezoic\",\"category\":\"analytics\",\"domains\":[\"*.ezoic.net\"],\"totalExecutionTime\":516002,\"totalOccurrences\":4889},{\"name\":\"FLXone\",\"company\":\"Teradata\",\"category\":\"ad\",\"domains\":[\"*.pangolin.blue\",\"*.flx1.com\",\"d2hlpp31teaww3.cloudfront.net\",\"*.flxpxl.com\"]},{\"name\":\"Fairfax Media\",\"category\":\"content\",\"domains\":[\"ads.fairfax.com.au\",\"resources.fairfax.com.au\"]},{\"name\":\"Fairfax Media Analtics\",\"company\":\"Fairfax Media\",\"category\":\"analytics\",\"domains\":[\"analytics.fairfax.com.au\"]},{\"name\":\"Falk Technologies\",\"category\":\"ad\",\"domains\":[\"*.angsrvr.com\"]},{\"name\":\"Fanplayr\",\"category\":\"analytics\",\"domains\":[\"*.fanplayr.com\",\"d38nbbai6u794i.cloudfront.net\"],\"totalExecutionTime\":122791,\"totalOccurrences\":208},{\"name\":\"Fast Thinking\",\"company\":\"NE Marketing\",\"category\":\"marketing\",\"domains\":[\"*.fast-thinking.co.uk\"]},{\"name\":\"Fastest Forward\",\"category\":\"analytics\",\"domains\":[\"*.gaug.es\"],\"totalExecutionTime\":34149,\"totalOccurrences\":698},{\"name\":\"Fastly\",\"category\":\"utility\",\"domains\":[\"*.fastly.net\"],\"totalExecutionTime\":3367924,\"totalOccurrences\":2030},{\"name\":\"Feedbackify\",\"company\":\"InsideMetrics\",\"category\":\"analytics\",\"domains\":[\"*.feedbackify.com\"],\"totalExecutionTime\":78609,\"totalOccurrences\":287},{\"name\":\"Feefo.com\",\"company\":\"Feefo\",\"category\":\"analytics\",\"domains\":[\"*.feefo.com\"],\"totalExecutionTime\":1896590,\"totalOccurrences\":3436},{\"name\":\"Fidelity Media\",\"category\":\"ad\",\"domains\":[\"*.fidelity-media.com\"],\"examples\":[\"x.fidelity-media.com\"]},{\"name\":\"Filestack\",\"category\":\"content\",\"domains\":[\"*.filepicker.io\"],\"examples\":[\"api.filepicker.io\",\"dialog.filepicker.io\",\"www.filepicker.io\"],\"totalExecutionTime\":23816,\"totalOccurrences\":239},{\"name\":\"Finsbury Media\",\"category\":\"ad\",\"domains\":[\"*.finsburymedia.com\"],\"totalExecutionTime\":1836,\"totalOccurrences\":12},{\"name\":\"Firepush\",\"category\":\"utility\",\"domains\":[\"*.firepush.io\"]},{\"name\":\"FirstImpression\",\"category\":\"ad\",\"domains\":[\"*.firstimpression.io\"],\"totalExecutionTime\":182252,\"totalOccurrences\":119},{\"name\":\"Fit Analytics\",\"category\":\"other\",\"domains\":[\"*.fitanalytics.com\"],\"examples\":[\"integrations.fitanalytics.com\",\"widget.fitanalytics.com\",\"metrics.fitanalytics.com\"]},{\"name\":\"Fits Me\",\"category\":\"analytics\",\"domains\":[\"*.fits.me\"]},{\"name\":\"Fivetran\",\"category\":\"analytics\",\"domains\":[\"*.fivetran.com\"],\"totalExecutionTime\":1504,\"totalOccurrences\":3},{\"name\":\"FlexShopper\",\"category\":\"utility\",\"domains\":[\"*.flexshopper.com\"]},{\"name\":\"Flickr\",\"category\":\"content\",\"domains\":[\"*.flickr.com\",\"*.staticflickr.com\"],\"totalExecutionTime\":269936,\"totalOccurrences\":780},{\"name\":\"Flipboard\",\"category\":\"social\",\"domains\":[\"*.flipboard.com\"],\"totalExecutionTime\":111106,\"totalOccurrences\":77},{\"name\":\"Flipdesk\",\"category\":\"customer-success\",\"homepage\":\"https://flipdesk.jp/\",\"domains\":[\"*.flipdesk.jp\"],\"examples\":[\"api.flipdesk.jp\"],\"totalExecutionTime\":620408,\"totalOccurrences\":884},{\"name\":\"Flipp\",\"category\":\"analytics\",\"domains\":[\"*.wishabi.com\",\"d2e0sxz09bo7k2.cloudfront.net\",\"*.wishabi.net\"],\"totalExecutionTime\":21,\"totalOccurrences\":1},{\"name\":\"Flite\",\"category\":\"ad\",\"domains\":[\"*.flite.com\"]},{\"name\":\"Flixmedia\",\"category\":\"analytics\",\"domains\":[\"*.flix360.com\",\"*.flixcar.com\",\"*.flixfacts.com\",\"*.flixsyndication.net\",\"*.flixfacts.co.uk\"],\"totalExecutionTime\":240530,\"totalOccurrences\":344},{\"name\":\"Flockler\",\"category\":\"ad\",\"domains\":[\"*.flockler.com\"],\"totalExecutionTime\":359437,\"totalOccurrences\":1565},{\"name\":\"Flowplayer\",\"category\":\"content\",\"domains\":[\"*.flowplayer.org\"],\"totalExecutionTime\":289929,\"totalOccurrences\":1395},{\"name\":\"Flowzymes Ky\",\"category\":\"cdn\",\"domains\":[\"*.jquerytools.org\"]},{\"name\":\"Fomo\",\"category\":\"ad\",\"domains\":[\"*.notifyapp.io\"]},{\"name\":\"Fonecall\",\"category\":\"analytics\",\"domains\":[\"*.web-call-analytics.com\"]},{\"name\":\"Fontdeck\",\"category\":\"cdn\",\"domains\":[\"*.fontdeck.com\"]},{\"name\":\"Foodity Technologies\",\"category\":\"ad\",\"domains\":[\"*.foodity.com\"]},{\"name\":\"Force24\",\"category\":\"ad\",\"domains\":[\"*.force24.co.uk\"],\"totalExecutionTime\":8310,\"totalOccurrences\":102},{\"name\":\"ForeSee\",\"company\":\"Answers\",\"category\":\"analytics\",\"domains\":[\"*.4seeresults.com\",\"*.answerscloud.com\",\"*.foresee.com\",\"*.foreseeresults.com\"],\"totalExecutionTime\":13505,\"totalOccurrences\":31},{\"name\":\"Forensiq\",\"category\":\"utility\",\"domains\":[\"*.fqtag.com\"],\"totalExecutionTime\":14891,\"totalOccurrences\":113},{\"name\":\"Fort Awesome\",\"category\":\"cdn\",\"domains\":[\"*.fortawesome.com\"],\"totalExecutionTime\":1080191,\"totalOccurrences\":7049},{\"name\":\"Forter\",\"category\":\"utility\",\"domains\":[\"*.forter.com\"],\"totalExecutionTime\":12353967,\"totalOccurrences\":9959},{\"name\":\"Forward Internet Group\",\"category\":\"hosting\",\"domains\":[\"*.f3d.io\"]},{\"name\":\"Forward3D\",\"category\":\"ad\",\"domains\":[\"*.forward3d.com\"]},{\"name\":\"Fospha\",\"category\":\"analytics\",\"domains\":[\"*.fospha.com\"],\"examples\":[\"router.fospha.com\"]},{\"name\":\"Foursixty\",\"category\":\"customer-success\",\"domains\":[\"*.foursixty.com\"]},{\"name\":\"FoxyCart\",\"category\":\"utility\",\"domains\":[\"*.foxycart.com\"],\"totalExecutionTime\":668935,\"totalOccurrences\":1235},{\"name\":\"Framer CDN\",\"company\":\"Framer\",\"homepage\":\"https://www.framer.com\",\"category\":\"hosting\",\"domains\":[\"framerusercontent.com\",\"*.framerstatic.com\",\"events.framer.com\",\"framer.com\"],\"examples\":[\"app.framerstatic.com\",\"framer.com/edit\"],\"totalExecutionTime\":227930014,\"totalOccurrences\":39379},{\"name\":\"Fraudlogix\",\"category\":\"utility\",\"domains\":[\"*.yabidos.com\"],\"totalExecutionTime\":54142,\"totalOccurrences\":441},{\"name\":\"FreakOut\",\"category\":\"ad\",\"domains\":[\"*.fout.jp\"],\"totalExecutionTime\":213784,\"totalOccurrences\":3815},{\"name\":\"Freespee\",\"category\":\"customer-success\",\"domains\":[\"*.freespee.com\"],\"examples\":[\"analytics.freespee.com\"],\"totalExecutionTime\":40824,\"totalOccurrences\":525},{\"name\":\"Freetobook\",\"category\":\"content\",\"domains\":[\"*.freetobook.com\"],\"examples\":[\"www.freetobook.com\"],\"totalExecutionTime\":431367,\"totalOccurrences\":993},{\"name\":\"Fresh 8 Gaming\",\"category\":\"ad\",\"domains\":[\"*.fresh8.co\"],\"totalExecutionTime\":545868,\"totalOccurrences\":132},{\"name\":\"Fresh Relevance\",\"category\":\"analytics\",\"domains\":[\"*.freshrelevance.com\",\"*.cloudfront.ne\",\"d1y9qtn9cuc3xw.cloudfront.net\",\"d81mfvml8p5ml.cloudfront.net\",\"dkpklk99llpj0.cloudfront.net\"],\"examples\":[\"d1y9qtn9cuc3xw.cloudfront.ne\"],\"totalExecutionTime\":67014,\"totalOccurrences\":363},{\"name\":\"Friendbuy\",\"category\":\"ad\",\"domains\":[\"*.friendbuy.com\",\"djnf6e5yyirys.cloudfront.net\"],\"totalExecutionTime\":1416,\"totalOccurrences\":2},{\"name\":\"Frienefit\",\"category\":\"ad\",\"domains\":[\"*.frienefit.com\"]},{\"name\":\"FuelX\",\"category\":\"ad\",\"domains\":[\"*.fuelx.com\"]},{\"name\":\"Full Circle Studies\",\"category\":\"analytics\",\"domains\":[\"*.securestudies.com\"]},{\"name\":\"FullStory\",\"category\":\"analytics\",\"domains\":[\"*.fullstory.com\"],\"examples\":[\"rs.fullstory.com\"],\"totalExecutionTime\":19404383,\"totalOccurrences\":21307},{\"name\":\"Fyber\",\"category\":\"ad\",\"domains\":[\"*.fyber.com\"]},{\"name\":\"G-Forces Web Management\",\"category\":\"hosting\",\"domains\":[\"*.gforcesinternal.co.uk\"]},{\"name\":\"G4 Native\",\"company\":\"Gravity4\",\"category\":\"ad\",\"domains\":[\"*.triggit.com\"]},{\"name\":\"GET ME IN!  (TicketMaster)\",\"category\":\"content\",\"domains\":[\"*.getmein.com\"]},{\"name\":\"GIPHY\",\"category\":\"content\",\"domains\":[\"*.giphy.com\"],\"totalExecutionTime\":8128,\"totalOccurrences\":12},{\"name\":\"GainCloud\",\"company\":\"GainCloud Systems\",\"category\":\"other\",\"domains\":[\"*.egaincloud.net\"]},{\"name\":\"Gath Adams\",\"category\":\"content\",\"domains\":[\"*.iwantthatflight.com.au\"]},{\"name\":\"Gecko Tribe\",\"category\":\"social\",\"domains\":[\"*.geckotribe.com\"]},{\"name\":\"Gemius\",\"category\":\"ad\",\"domains\":[\"*.gemius.pl\"],\"totalExecutionTime\":4946449,\"totalOccurrences\":30525},{\"name\":\"Genesis Media\",\"category\":\"ad\",\"domains\":[\"*.bzgint.com\",\"*.genesismedia.com\",\"*.genesismediaus.com\"]},{\"name\":\"Genie Ventures\",\"category\":\"ad\",\"domains\":[\"*.genieventures.co.uk\"]},{\"name\":\"Geniee\",\"category\":\"ad\",\"domains\":[\"*.href.asia\",\"*.genieessp.jp\",\"*.genieesspv.jp\",\"*.gssprt.jp\"],\"examples\":[\"cs.gssprt.jp\"],\"totalExecutionTime\":3554763,\"totalOccurrences\":15678},{\"name\":\"Geniuslink\",\"category\":\"analytics\",\"domains\":[\"*.geni.us\"],\"totalExecutionTime\":261,\"totalOccurrences\":4},{\"name\":\"GeoRiot\",\"category\":\"other\",\"domains\":[\"*.georiot.com\"]},{\"name\":\"GeoTrust\",\"category\":\"utility\",\"domains\":[\"*.geotrust.com\"],\"totalExecutionTime\":35140,\"totalOccurrences\":2},{\"name\":\"Geoplugin\",\"category\":\"utility\",\"domains\":[\"*.geoplugin.com\",\"*.geoplugin.net\"],\"totalExecutionTime\":374,\"totalOccurrences\":3},{\"name\":\"Georeferencer\",\"company\":\"Klokan Technologies\",\"category\":\"utility\",\"domains\":[\"*.georeferencer.com\"]},{\"name\":\"GetIntent RTBSuite\",\"company\":\"GetIntent\",\"category\":\"ad\",\"domains\":[\"*.adhigh.net\"],\"totalExecutionTime\":4821,\"totalOccurrences\":482},{\"name\":\"GetResponse\",\"category\":\"ad\",\"domains\":[\"*.getresponse.com\"],\"totalExecutionTime\":270766,\"totalOccurrences\":1161},{\"name\":\"GetSiteControl\",\"company\":\"GetWebCraft\",\"category\":\"utility\",\"domains\":[\"*.getsitecontrol.com\"],\"totalExecutionTime\":2863450,\"totalOccurrences\":5242},{\"name\":\"GetSocial\",\"category\":\"social\",\"domains\":[\"*.getsocial.io\"]},{\"name\":\"Getty Images\",\"category\":\"content\",\"domains\":[\"*.gettyimages.com\",\"*.gettyimages.co.uk\"],\"examples\":[\"www.gettyimages.com\"],\"totalExecutionTime\":49857,\"totalOccurrences\":112},{\"name\":\"Gfycat\",\"company\":\"Gycat\",\"category\":\"utility\",\"domains\":[\"*.gfycat.com\"]},{\"name\":\"Ghostery Enterprise\",\"company\":\"Ghostery\",\"category\":\"marketing\",\"domains\":[\"*.betrad.com\"],\"totalExecutionTime\":929,\"totalOccurrences\":11},{\"name\":\"Giant Media\",\"category\":\"ad\",\"domains\":[\"*.videostat.com\"]},{\"name\":\"Gigya\",\"category\":\"analytics\",\"domains\":[\"*.gigya.com\"],\"totalExecutionTime\":4199280,\"totalOccurrences\":3546},{\"name\":\"GitHub\",\"category\":\"utility\",\"domains\":[\"*.github.com\",\"*.githubusercontent.com\",\"*.github.io\",\"*.rawgit.com\"],\"examples\":[\"raw.githubusercontent.com\",\"cdn.rawgit.com\"],\"totalExecutionTime\":14451495,\"totalOccurrences\":28884},{\"name\":\"Gladly\",\"company\":\"Gladly\",\"homepage\":\"https://www.gladly.com/\",\"category\":\"customer-success\",\"domains\":[\"*.gladly.com\"],\"examples\":[\"cdn.gladly.com\"],\"totalExecutionTime\":700604,\"totalOccurrences\":1135},{\"name\":\"Glassdoor\",\"category\":\"content\",\"domains\":[\"*.glassdoor.com\"],\"totalExecutionTime\":35171,\"totalOccurrences\":5},{\"name\":\"Gleam\",\"category\":\"marketing\",\"domains\":[\"*.gleam.io\"],\"totalExecutionTime\":22596,\"totalOccurrences\":318},{\"name\":\"Global Digital Markets\",\"category\":\"ad\",\"domains\":[\"*.gdmdigital.com\"]},{\"name\":\"Global-e\",\"category\":\"hosting\",\"domains\":[\"*.global-e.com\"],\"totalExecutionTime\":1701564,\"totalOccurrences\":3128},{\"name\":\"GlobalSign\",\"category\":\"utility\",\"domains\":[\"*.globalsign.com\",\"*.globalsign.net\"],\"totalExecutionTime\":18241,\"totalOccurrences\":101},{\"name\":\"GlobalWebIndex\",\"category\":\"analytics\",\"domains\":[\"*.globalwebindex.net\"]},{\"name\":\"Globase International\",\"category\":\"ad\",\"domains\":[\"*.globase.com\"]},{\"name\":\"GoDataFeed\",\"category\":\"other\",\"domains\":[\"*.godatafeed.com\"]},{\"name\":\"Google APIs\",\"company\":\"Google\",\"category\":\"utility\",\"domains\":[\"googleapis.com\"]},{\"name\":\"Google Ad Block Detection\",\"company\":\"Google\",\"category\":\"ad\",\"domains\":[\"*.0emn.com\",\"*.0fmm.com\"]},{\"name\":\"Google Analytics Experiments\",\"company\":\"Google\",\"category\":\"analytics\",\"domains\":[\"*.gexperiments1.com\"]},{\"name\":\"Google DoubleClick Ad Exchange\",\"company\":\"Google\",\"category\":\"ad\",\"domains\":[\"*.admeld.com\"]},{\"name\":\"Google IPV6 Metrics\",\"company\":\"Google\",\"category\":\"analytics\",\"domains\":[\"*.ipv6test.net\"]},{\"name\":\"Google Plus\",\"company\":\"Google\",\"category\":\"social\",\"domains\":[\"plus.google.com\"],\"totalExecutionTime\":57886,\"totalOccurrences\":532},{\"name\":\"Google Trusted Stores\",\"company\":\"Google\",\"category\":\"utility\",\"domains\":[\"*.googlecommerce.com\"],\"totalExecutionTime\":1125,\"totalOccurrences\":8},{\"name\":\"Google Video\",\"company\":\"Google\",\"category\":\"content\",\"domains\":[\"*.googlevideo.com\"],\"totalExecutionTime\":1,\"totalOccurrences\":3},{\"name\":\"Google reCAPTCHA\",\"company\":\"Google\",\"category\":\"utility\",\"domains\":[\"*.recaptcha.net\"],\"examples\":[\"api.recaptcha.net\"],\"totalExecutionTime\":45484384,\"totalOccurrences\":79770},{\"name\":\"GovMetric\",\"company\":\"ROL Solutions\",\"category\":\"analytics\",\"domains\":[\"*.govmetric.com\"],\"totalExecutionTime\":221,\"totalOccurrences\":7},{\"name\":\"Granify\",\"category\":\"analytics\",\"domains\":[\"*.granify.com\"],\"totalExecutionTime\":24290,\"totalOccurrences\":47},{\"name\":\"Grapeshot\",\"category\":\"ad\",\"domains\":[\"*.gscontxt.net\",\"*.grapeshot.co.uk\"]},{\"name\":\"Gravity (AOL)\",\"category\":\"analytics\",\"domains\":[\"*.grvcdn.com\"]},{\"name\":\"Groovy Gecko\",\"category\":\"content\",\"domains\":[\"*.ggwebcast.com\",\"*.groovygecko.net\"]},{\"name\":\"GroupM\",\"category\":\"ad\",\"domains\":[\"*.qservz.com\"]},{\"name\":\"Guardian Media\",\"category\":\"ad\",\"domains\":[\"*.theguardian.com\",\"*.guardian.co.uk\"],\"examples\":[\"oas.theguardian.com\"],\"totalExecutionTime\":22664,\"totalOccurrences\":22},{\"name\":\"GumGum\",\"category\":\"ad\",\"domains\":[\"*.gumgum.com\"],\"totalExecutionTime\":1944081,\"totalOccurrences\":55537},{\"name\":\"Gumtree\",\"category\":\"content\",\"domains\":[\"*.gumtree.com\"]},{\"name\":\"H264 Codec\",\"company\":\"Cisco\",\"category\":\"other\",\"domains\":[\"*.openh264.org\"]},{\"name\":\"HERE\",\"category\":\"analytics\",\"domains\":[\"*.medio.com\"]},{\"name\":\"HP Optimost\",\"company\":\"Hewlett-Packard Development Company\",\"category\":\"marketing\",\"domains\":[\"*.hp.com\",\"d2uncb19xzxhzx.cloudfront.net\"],\"examples\":[\"by.marketinghub.hp.com\",\"marketinghub.hp.com\"],\"totalExecutionTime\":658349,\"totalOccurrences\":157},{\"name\":\"Has Offers\",\"company\":\"TUNE\",\"category\":\"ad\",\"domains\":[\"*.go2cloud.org\"],\"totalExecutionTime\":61,\"totalOccurrences\":1},{\"name\":\"Hawk Search\",\"category\":\"utility\",\"domains\":[\"*.hawksearch.com\"],\"totalExecutionTime\":18447,\"totalOccurrences\":179},{\"name\":\"Haymarket Media Group\",\"category\":\"content\",\"domains\":[\"*.brandrepublic.com\",\"*.hbpl.co.uk\"]},{\"name\":\"Heap\",\"category\":\"analytics\",\"domains\":[\"*.heapanalytics.com\"],\"totalExecutionTime\":3675303,\"totalOccurrences\":15953},{\"name\":\"Hearst Communications\",\"category\":\"content\",\"domains\":[\"*.h-cdn.co\",\"*.hearstdigital.com\",\"*.hearstlabs.com\",\"*.hearst.io\",\"*.cdnds.net\"]},{\"name\":\"Heatmap\",\"category\":\"analytics\",\"domains\":[\"*.heatmap.it\"]},{\"name\":\"Heroku\",\"category\":\"other\",\"domains\":[\"*.herokuapp.com\"],\"totalExecutionTime\":13746793,\"totalOccurrences\":17731},{\"name\":\"Hexton\",\"category\":\"utility\",\"domains\":[\"*.hextom.com\"],\"totalExecutionTime\":8836400,\"totalOccurrences\":54246},{\"name\":\"Hibernia Networks\",\"category\":\"utility\",\"domains\":[\"*.hiberniacdn.com\"]},{\"name\":\"High Impact Media\",\"category\":\"ad\",\"domains\":[\"*.reactx.com\"]},{\"name\":\"Highcharts\",\"category\":\"utility\",\"domains\":[\"*.highcharts.com\"],\"totalExecutionTime\":1906071,\"totalOccurrences\":5327},{\"name\":\"Highwinds\",\"category\":\"utility\",\"domains\":[\"*.hwcdn.net\"]},{\"name\":\"HitsLink\",\"category\":\"analytics\",\"domains\":[\"*.hitslink.com\"],\"totalExecutionTime\":2252,\"totalOccurrences\":50},{\"name\":\"Hola Networks\",\"category\":\"other\",\"domains\":[\"*.h-cdn.com\"],\"totalExecutionTime\":75732,\"totalOccurrences\":70},{\"name\":\"Hootsuite\",\"category\":\"analytics\",\"domains\":[\"*.hootsuite.com\"],\"totalExecutionTime\":49143,\"totalOccurrences\":20},{\"name\":\"HotUKDeals\",\"category\":\"analytics\",\"domains\":[\"*.hotukdeals.com\"]},{\"name\":\"HotWords\",\"company\":\"Media Response Group\",\"category\":\"ad\",\"domains\":[\"*.hotwords.com.br\"]},{\"name\":\"HotelsCombined\",\"category\":\"content\",\"domains\":[\"*.datahc.com\"],\"totalExecutionTime\":1036,\"totalOccurrences\":10},{\"name\":\"Hoverr\",\"category\":\"ad\",\"domains\":[\"*.hoverr.media\"]},{\"name\":\"Hull.js\",\"category\":\"utility\",\"domains\":[\"*.hull.io\",\"*.hullapp.io\"]},{\"name\":\"Hupso Website Analyzer\",\"company\":\"Hupso\",\"category\":\"analytics\",\"domains\":[\"*.hupso.com\"],\"totalExecutionTime\":26063,\"totalOccurrences\":432},{\"name\":\"I-Behavior\",\"company\":\"WPP\",\"category\":\"ad\",\"domains\":[\"*.ib-ibi.com\"]},{\"name\":\"i-mobile\",\"company\":\"i-mobile\",\"category\":\"ad\",\"domains\":[\"*.i-mobile.co.jp\"],\"examples\":[\"ssp-sync.i-mobile.co.jp\"],\"totalExecutionTime\":6592666,\"totalOccurrences\":33261},{\"name\":\"IBM Digital Analytics\",\"company\":\"IBM\",\"category\":\"analytics\",\"domains\":[\"*.cmcore.com\",\"coremetrics.com\",\"data.coremetrics.com\",\"data.de.coremetrics.com\",\"libs.de.coremetrics.com\",\"tmscdn.de.coremetrics.com\",\"iocdn.coremetrics.com\",\"libs.coremetrics.com\",\"tmscdn.coremetrics.com\",\"*.s81c.com\",\"*.unica.com\",\"*.coremetrics.eu\"],\"examples\":[\"data.coremetrics.eu\"],\"totalExecutionTime\":124419,\"totalOccurrences\":157},{\"name\":\"IBM Digital Data Exchange\",\"company\":\"IBM\",\"category\":\"tag-manager\",\"domains\":[\"tagmanager.coremetrics.com\"]},{\"name\":\"IBM Tealeaf\",\"company\":\"IBM\",\"category\":\"analytics\",\"domains\":[\"*.ibmcloud.com\"],\"examples\":[\"uscollector.tealeaf.ibmcloud.com\"]},{\"name\":\"IBM Acoustic Campaign\",\"company\":\"IBM\",\"category\":\"analytics\",\"domains\":[\"www.sc.pages01.net\",\"www.sc.pages02.net\",\"www.sc.pages03.net\",\"www.sc.pages04.net\",\"www.sc.pages05.net\",\"www.sc.pages06.net\",\"www.sc.pages07.net\",\"www.sc.pages08.net\",\"www.sc.pages09.net\",\"www.sc.pagesA.net\"],\"examples\":[\"https://www.sc.pages01.net/lp/static/js/iMAWebCookie.js\"],\"totalExecutionTime\":66494,\"totalOccurrences\":604},{\"name\":\"ICF Technology\",\"category\":\"content\",\"domains\":[\"*.camads.net\"]},{\"name\":\"IFDNRG\",\"category\":\"hosting\",\"domains\":[\"*.ifdnrg.com\"]},{\"name\":\"IMRG\",\"category\":\"analytics\",\"domains\":[\"*.peermap.com\",\"*.imrg.org\"],\"examples\":[\"benchmarking.imrg.org\"]},{\"name\":\"IPONWEB\",\"category\":\"ad\",\"domains\":[\"*.company-target.com\",\"*.liadm.com\",\"*.iponweb.net\",\"*.p161.net\"],\"examples\":[\"pool.udsp.iponweb.net\"],\"totalExecutionTime\":12861972,\"totalOccurrences\":50588},{\"name\":\"IQ Mobile\",\"category\":\"utility\",\"domains\":[\"*.iqm.cc\"]},{\"name\":\"IS Group\",\"category\":\"hosting\",\"domains\":[\"*.creative-serving.com\"],\"totalExecutionTime\":3799,\"totalOccurrences\":66},{\"name\":\"IT Dienstleistungen Tim Prinzkosky\",\"category\":\"utility\",\"domains\":[\"*.flaticons.net\"]},{\"name\":\"IXI Digital\",\"company\":\"Equifax\",\"category\":\"ad\",\"domains\":[\"*.ixiaa.com\"]},{\"name\":\"IcoMoon\",\"category\":\"cdn\",\"domains\":[\"d19ayerf5ehaab.cloudfront.net\",\"d1azc1qln24ryf.cloudfront.net\"],\"totalExecutionTime\":35603,\"totalOccurrences\":183},{\"name\":\"IdenTrust\",\"category\":\"utility\",\"domains\":[\"*.identrust.com\"],\"totalExecutionTime\":932,\"totalOccurrences\":4},{\"name\":\"Ido\",\"category\":\"customer-success\",\"domains\":[\"*.idio.co\"],\"totalExecutionTime\":545,\"totalOccurrences\":9},{\"name\":\"Ignition One\",\"category\":\"marketing\",\"domains\":[\"*.searchignite.com\"]},{\"name\":\"ImageShack\",\"category\":\"content\",\"domains\":[\"*.yfrog.com\"]},{\"name\":\"Imagen Studio\",\"category\":\"utility\",\"domains\":[\"*.telephonesky.com\"]},{\"name\":\"Imagini Holdings\",\"category\":\"ad\",\"domains\":[\"*.vdna-assets.com\"]},{\"name\":\"Img Safe\",\"category\":\"content\",\"domains\":[\"*.imgsafe.org\"]},{\"name\":\"Imgur\",\"category\":\"utility\",\"domains\":[\"*.imgur.com\"],\"totalExecutionTime\":19947,\"totalOccurrences\":22},{\"name\":\"Impact Radius\",\"category\":\"ad\",\"domains\":[\"*.impactradius-event.com\",\"*.impactradius-go.com\",\"*.7eer.net\",\"d3cxv97fi8q177.cloudfront.net\",\"*.evyy.net\",\"*.ojrq.net\",\"utt.impactcdn.com\",\"*.sjv.io\"],\"examples\":[\"a.impactradius-go.com\",\"microsoft-uk.evyy.net\"],\"totalExecutionTime\":1582525,\"totalOccurrences\":9488},{\"name\":\"Improve Digital\",\"category\":\"ad\",\"domains\":[\"*.360yield.com\"],\"totalExecutionTime\":679298,\"totalOccurrences\":946},{\"name\":\"Improvely\",\"category\":\"analytics\",\"domains\":[\"*.iljmp.com\"],\"totalExecutionTime\":271,\"totalOccurrences\":6},{\"name\":\"InMobi\",\"category\":\"ad\",\"domains\":[\"*.inmobi.com\"],\"totalExecutionTime\":43809411,\"totalOccurrences\":76721},{\"name\":\"InSkin Media\",\"category\":\"ad\",\"domains\":[\"*.inskinad.com\",\"*.inskinmedia.com\"]},{\"name\":\"Inbenta\",\"category\":\"customer-success\",\"domains\":[\"*.inbenta.com\"],\"totalExecutionTime\":2107,\"totalOccurrences\":12},{\"name\":\"Incisive Media\",\"category\":\"content\",\"domains\":[\"*.incisivemedia.com\"]},{\"name\":\"Indeed\",\"category\":\"content\",\"domains\":[\"*.indeed.com\"],\"totalExecutionTime\":904049,\"totalOccurrences\":4424},{\"name\":\"Index Exchange\",\"company\":\"WPP\",\"category\":\"ad\",\"domains\":[\"*.casalemedia.com\",\"*.indexww.com\"],\"totalExecutionTime\":2258669,\"totalOccurrences\":26702},{\"name\":\"Indoona\",\"category\":\"other\",\"domains\":[\"*.indoona.com\"]},{\"name\":\"Infectious Media\",\"category\":\"ad\",\"domains\":[\"*.impdesk.com\",\"*.impressiondesk.com\",\"*.inmz.net\"]},{\"name\":\"Inference Mobile\",\"category\":\"ad\",\"domains\":[\"*.inferencemobile.com\"]},{\"name\":\"Infinity Tracking\",\"category\":\"analytics\",\"domains\":[\"*.infinity-tracking.net\"],\"totalExecutionTime\":27580,\"totalOccurrences\":316},{\"name\":\"Infoline\",\"category\":\"analytics\",\"domains\":[\"*.ioam.de\"],\"totalExecutionTime\":11195,\"totalOccurrences\":121},{\"name\":\"Infolinks\",\"category\":\"ad\",\"domains\":[\"*.infolinks.com\"],\"totalExecutionTime\":18796987,\"totalOccurrences\":12046},{\"name\":\"Infopark\",\"category\":\"hosting\",\"domains\":[\"*.scrvt.com\"]},{\"name\":\"Infusionsoft\",\"category\":\"ad\",\"domains\":[\"*.infusionsoft.com\"],\"totalExecutionTime\":363988,\"totalOccurrences\":928},{\"name\":\"Ink\",\"category\":\"ad\",\"domains\":[\"*.inktad.com\"]},{\"name\":\"Inktel Contact Center Solutions\",\"company\":\"Inktel\",\"category\":\"customer-success\",\"domains\":[\"*.inktel.com\"]},{\"name\":\"Inneractive\",\"category\":\"ad\",\"domains\":[\"*.inner-active.mobi\"]},{\"name\":\"Innovid\",\"category\":\"ad\",\"homepage\":\"https://www.innovid.com/\",\"domains\":[\"*.innovid.com\"],\"examples\":[\"ag.innovid.com\",\"rtr.innovid.com\"],\"totalExecutionTime\":16580,\"totalOccurrences\":124},{\"name\":\"Insight Express\",\"category\":\"analytics\",\"domains\":[\"*.insightexpressai.com\"],\"totalExecutionTime\":107,\"totalOccurrences\":1},{\"name\":\"Insipio\",\"category\":\"other\",\"domains\":[\"*.insipio.com\"]},{\"name\":\"Inspectlet\",\"category\":\"analytics\",\"domains\":[\"*.inspectlet.com\"],\"totalExecutionTime\":4671498,\"totalOccurrences\":7307},{\"name\":\"Instansive\",\"category\":\"utility\",\"domains\":[\"*.instansive.com\"]},{\"name\":\"Instart\",\"homepage\":\"https://www.instart.com/\",\"category\":\"utility\",\"domains\":[\"*.insnw.net\"]},{\"name\":\"Instembedder\",\"category\":\"content\",\"domains\":[\"*.instaembedder.com\"]},{\"name\":\"Instinctive\",\"category\":\"ad\",\"domains\":[\"*.instinctiveads.com\"]},{\"name\":\"Intelligent Reach\",\"category\":\"ad\",\"domains\":[\"*.ist-track.com\"]},{\"name\":\"Intent HQ\",\"category\":\"analytics\",\"domains\":[\"*.intenthq.com\"]},{\"name\":\"Intent IQ\",\"category\":\"ad\",\"domains\":[\"*.intentiq.com\"],\"totalExecutionTime\":934273,\"totalOccurrences\":12094},{\"name\":\"Intercept Interactive\",\"category\":\"ad\",\"domains\":[\"*.undertone.com\"],\"totalExecutionTime\":594126,\"totalOccurrences\":11232},{\"name\":\"Interest Graph\",\"company\":\"AOL\",\"category\":\"ad\",\"domains\":[\"*.gravity.com\"]},{\"name\":\"Internet Brands\",\"category\":\"content\",\"domains\":[\"*.ibpxl.com\"]},{\"name\":\"Interpublic Group\",\"category\":\"ad\",\"domains\":[\"*.mbww.com\"]},{\"name\":\"Interstate\",\"category\":\"analytics\",\"domains\":[\"*.interstateanalytics.com\"]},{\"name\":\"Interview\",\"category\":\"analytics\",\"domains\":[\"*.efm.me\"]},{\"name\":\"Intilery\",\"category\":\"customer-success\",\"domains\":[\"*.intilery-analytics.com\"]},{\"name\":\"Investis\",\"category\":\"utility\",\"domains\":[\"*.investis.com\"],\"totalExecutionTime\":158992,\"totalOccurrences\":401},{\"name\":\"Investis Flife\",\"category\":\"hosting\",\"domains\":[\"*.quartalflife.com\"]},{\"name\":\"Invodo\",\"category\":\"ad\",\"domains\":[\"*.invodo.com\"],\"examples\":[\"e.invodo.com\"]},{\"name\":\"iSite\",\"category\":\"analytics\",\"domains\":[\"*.isitetv.com\"],\"examples\":[\"static.isitetv.com\",\"events.isitetv.com\"],\"totalExecutionTime\":5712,\"totalOccurrences\":10},{\"name\":\"Issue\",\"category\":\"content\",\"domains\":[\"*.issue.by\"]},{\"name\":\"J.D. Williams & Co\",\"category\":\"content\",\"domains\":[\"*.drct2u.com\"]},{\"name\":\"Janrain\",\"category\":\"analytics\",\"domains\":[\"*.janrain.com\",\"*.janrainbackplane.com\",\"*.rpxnow.com\",\"d3hmp0045zy3cs.cloudfront.net\"],\"totalExecutionTime\":1262,\"totalOccurrences\":6},{\"name\":\"Jellyfish\",\"category\":\"ad\",\"domains\":[\"*.jellyfish.net\"]},{\"name\":\"JetStream\",\"category\":\"content\",\"domains\":[\"*.xlcdn.com\"]},{\"name\":\"JingDong\",\"category\":\"content\",\"domains\":[\"*.3.com\",\"*.jd.com\"],\"totalExecutionTime\":159008,\"totalOccurrences\":119},{\"name\":\"Jivox\",\"category\":\"ad\",\"domains\":[\"*.jivox.com\"],\"totalExecutionTime\":6112,\"totalOccurrences\":33},{\"name\":\"Jobvite\",\"category\":\"content\",\"domains\":[\"*.jobvite.com\"],\"totalExecutionTime\":37577,\"totalOccurrences\":176},{\"name\":\"Johnston Press\",\"category\":\"content\",\"domains\":[\"*.johnstonpress.co.uk\",\"*.jpress.co.uk\"]},{\"name\":\"Join the Dots (Research)\",\"category\":\"social\",\"domains\":[\"*.jtdiscuss.com\"]},{\"name\":\"JotForm\",\"category\":\"utility\",\"domains\":[\"*.jotformpro.com\"],\"totalExecutionTime\":793,\"totalOccurrences\":20},{\"name\":\"JuicyAds\",\"category\":\"ad\",\"domains\":[\"*.juicyads.com\"],\"totalExecutionTime\":717423,\"totalOccurrences\":4192},{\"name\":\"JustPremium\",\"category\":\"ad\",\"domains\":[\"*.net.net\"],\"examples\":[\"d2nvliyzbo36lk.cloudfrontd2nvliyzbo36lk.cloudfront.net.net\"]},{\"name\":\"JustPremium Ads\",\"company\":\"JustPremium\",\"category\":\"ad\",\"domains\":[\"*.justpremium.com\"],\"totalExecutionTime\":124,\"totalOccurrences\":4},{\"name\":\"JustUno\",\"category\":\"ad\",\"domains\":[\"*.justuno.com\",\"d2j3qa5nc37287.cloudfront.net\"],\"totalExecutionTime\":756394,\"totalOccurrences\":1550},{\"name\":\"KINX (Korea Internet Neutral eXchange)\",\"category\":\"other\",\"domains\":[\"*.kinxcdn.com\"],\"totalExecutionTime\":1102,\"totalOccurrences\":1},{\"name\":\"KISSmetrics\",\"category\":\"analytics\",\"domains\":[\"*.kissmetrics.com\",\"doug1izaerwt3.cloudfront.net\",\"dsyszv14g9ymi.cloudfront.net\"],\"totalExecutionTime\":3966,\"totalOccurrences\":46},{\"name\":\"Kaizen Platform\",\"category\":\"analytics\",\"domains\":[\"*.kaizenplatform.net\"],\"examples\":[\"cdn.kaizenplatform.net\",\"log-v4.kaizenplatform.net\"],\"totalExecutionTime\":149496,\"totalOccurrences\":366},{\"name\":\"Kakao\",\"category\":\"social\",\"domains\":[\"*.daum.net\",\"*.daumcdn.net\"],\"totalExecutionTime\":67659206,\"totalOccurrences\":86604},{\"name\":\"Kaltura Video Platform\",\"company\":\"Kaltura\",\"category\":\"content\",\"domains\":[\"*.kaltura.com\"],\"examples\":[\"cdnsecakmi.kaltura.com\"],\"totalExecutionTime\":4361484,\"totalOccurrences\":1270},{\"name\":\"Kameleoon\",\"homepage\":\"https://www.kameleoon.com/\",\"category\":\"analytics\",\"domains\":[\"*.kameleoon.com\",\"*.kameleoon.eu\",\"*.kameleoon.io\"],\"examples\":[\"data.kameleoon.io\",\"kdm3fpv6il.kameleoon.eu\"],\"totalExecutionTime\":5529405,\"totalOccurrences\":3585},{\"name\":\"Kampyle\",\"category\":\"analytics\",\"domains\":[\"*.kampyle.com\"],\"totalExecutionTime\":307779,\"totalOccurrences\":1108},{\"name\":\"Kantar\",\"category\":\"analytics\",\"domains\":[\"*.sesamestats.com\"]},{\"name\":\"Kargo\",\"category\":\"marketing\",\"domains\":[\"*.kargo.com\"],\"totalExecutionTime\":15460040,\"totalOccurrences\":3852},{\"name\":\"KARTE\",\"company\":\"Plaid\",\"homepage\":\"https://karte.io/\",\"category\":\"marketing\",\"domains\":[\"*.karte.io\"],\"examples\":[\"static.karte.io\",\"t.karte.io\"],\"totalExecutionTime\":3567057,\"totalOccurrences\":3044},{\"name\":\"Kauli\",\"category\":\"ad\",\"domains\":[\"*.kau.li\"]},{\"name\":\"Keen\",\"company\":\"Keen\",\"homepage\":\"https://keen.io/\",\"category\":\"analytics\",\"domains\":[\"*.keen.io\",\"d26b395fwzu5fz.cloudfront.net\"],\"totalExecutionTime\":49848,\"totalOccurrences\":1317},{\"name\":\"Kelkoo\",\"category\":\"hosting\",\"domains\":[\"*.kelkoo.com\"],\"totalExecutionTime\":2548,\"totalOccurrences\":2},{\"name\":\"Kenshoo\",\"category\":\"marketing\",\"domains\":[\"*.xg4ken.com\"],\"totalExecutionTime\":1109,\"totalOccurrences\":26},{\"name\":\"Key CDN\",\"category\":\"utility\",\"domains\":[\"*.kxcdn.com\"],\"totalExecutionTime\":7408898,\"totalOccurrences\":21180},{\"name\":\"Keynote\",\"company\":\"Dynatrace\",\"category\":\"analytics\",\"domains\":[\"*.keynote.com\"]},{\"name\":\"Keywee\",\"category\":\"ad\",\"domains\":[\"*.keywee.co\"],\"totalExecutionTime\":29785,\"totalOccurrences\":177},{\"name\":\"Kiosked\",\"category\":\"ad\",\"domains\":[\"*.kiosked.com\"]},{\"name\":\"Klarna\",\"category\":\"utility\",\"domains\":[\"*.klarna.com\"],\"totalExecutionTime\":12130167,\"totalOccurrences\":20368},{\"name\":\"Klaviyo\",\"category\":\"ad\",\"domains\":[\"*.klaviyo.com\"],\"totalExecutionTime\":335939276,\"totalOccurrences\":379241},{\"name\":\"Klevu Search\",\"company\":\"Klevu\",\"category\":\"utility\",\"domains\":[\"*.klevu.com\"],\"totalExecutionTime\":1930575,\"totalOccurrences\":2126},{\"name\":\"Klick2Contact\",\"category\":\"customer-success\",\"domains\":[\"*.klick2contact.com\"]},{\"name\":\"Knight Lab\",\"company\":\"Northwestern University\",\"category\":\"utility\",\"domains\":[\"*.knightlab.com\"],\"totalExecutionTime\":454861,\"totalOccurrences\":693},{\"name\":\"Kodajo\",\"category\":\"other\",\"domains\":[\"*.kodajo.com\"]},{\"name\":\"Komoona\",\"category\":\"ad\",\"domains\":[\"*.komoona.com\"]},{\"name\":\"Korrelate\",\"company\":\"JD Power\",\"category\":\"analytics\",\"domains\":[\"*.korrelate.net\"]},{\"name\":\"LKQD\",\"category\":\"ad\",\"domains\":[\"*.lkqd.net\"]},{\"name\":\"Layer0\",\"category\":\"cdn\",\"domains\":[\"*.layer0.co\"],\"examples\":[\"rum.layer0.co\"]},{\"name\":\"Layershift\",\"category\":\"hosting\",\"domains\":[\"109.109.138.174\"]},{\"name\":\"Lead Forensics\",\"category\":\"ad\",\"domains\":[\"*.200summit.com\",\"*.baw5tracker.com\",\"*.business-path-55.com\",\"*.bux1le001.com\",\"*.central-core-7.com\",\"*.direct-azr-78.com\",\"*.explore-123.com\",\"*.forensics1000.com\",\"*.gldsta-02-or.com\",\"*.green-bloc9.com\",\"*.lansrv040.com\",\"*.lead-123.com\",\"*.leadforensics.com\",\"*.mavic852.com\",\"*.mon-com-net.com\",\"*.peak-ip-54.com\",\"*.snta0034.com\",\"*.svr-prc-01.com\",\"*.syntace-094.com\",\"*.tghbn12.com\",\"*.trail-web.com\",\"*.web-01-gbl.com\",\"*.web-cntr-07.com\",\"*.trackdiscovery.net\"],\"examples\":[\"www.baw5tracker.com\",\"www.lansrv040.com\",\"www.mon-com-net.com\",\"www.peak-ip-54.com\",\"www.tghbn12.com\",\"www.web-01-gbl.com\"],\"totalExecutionTime\":281164,\"totalOccurrences\":1565},{\"name\":\"Lead Intelligence\",\"company\":\"Magnetise Solutions\",\"category\":\"ad\",\"domains\":[\"*.leadintelligence.co.uk\"]},{\"name\":\"LeadLander\",\"category\":\"analytics\",\"domains\":[\"*.formalyzer.com\",\"*.trackalyzer.com\"]},{\"name\":\"Leaflet\",\"category\":\"utility\",\"domains\":[\"*.leafletjs.com\"]},{\"name\":\"LeasdBoxer\",\"company\":\"LeadBoxer\",\"category\":\"ad\",\"domains\":[\"*.leadboxer.com\"],\"totalExecutionTime\":20461,\"totalOccurrences\":211},{\"name\":\"LeaseWeb\",\"homepage\":\"https://www.leaseweb.com/\",\"category\":\"cdn\",\"domains\":[\"*.lswcdn.net\",\"*.leasewebcdn.com\"]},{\"name\":\"Leboncoin\",\"category\":\"content\",\"domains\":[\"*.leboncoin.fr\"],\"totalExecutionTime\":1009,\"totalOccurrences\":1},{\"name\":\"Lengow\",\"category\":\"hosting\",\"domains\":[\"*.lengow.com\"]},{\"name\":\"Lessbuttons\",\"category\":\"social\",\"domains\":[\"*.lessbuttons.com\"]},{\"name\":\"Letter Press\",\"category\":\"ad\",\"domains\":[\"*.getletterpress.com\"]},{\"name\":\"Level 3 Communications\",\"category\":\"utility\",\"domains\":[\"footprint.net\"]},{\"name\":\"Level3\",\"category\":\"other\",\"domains\":[\"secure.footprint.net\"]},{\"name\":\"Lifestreet Media\",\"category\":\"social\",\"domains\":[\"*.lfstmedia.com\"]},{\"name\":\"LiftSuggest\",\"category\":\"analytics\",\"domains\":[\"d2blwevgjs7yom.cloudfront.net\"]},{\"name\":\"Ligatus\",\"category\":\"ad\",\"domains\":[\"*.ligadx.com\"]},{\"name\":\"LightStep\",\"category\":\"analytics\",\"domains\":[\"*.lightstep.com\"]},{\"name\":\"LightWidget\",\"category\":\"utility\",\"domains\":[\"*.lightwidget.com\"],\"totalExecutionTime\":2038944,\"totalOccurrences\":10644},{\"name\":\"Likelihood\",\"company\":\"LIkeihood\",\"category\":\"hosting\",\"domains\":[\"*.likelihood.com\"],\"examples\":[\"client.likelihood.com\"]},{\"name\":\"LikeShop\",\"company\":\"Dash Hudson\",\"category\":\"content\",\"domains\":[\"likeshop.me\"],\"examples\":[\"likeshop.me\"],\"totalExecutionTime\":1356,\"totalOccurrences\":2},{\"name\":\"LINE Corporation\",\"category\":\"ad\",\"domains\":[\"*.line-scdn.net\",\"*.line.me\"],\"examples\":[\"d.line-scdn.net\",\"tr.line.me\"],\"totalExecutionTime\":4648463,\"totalOccurrences\":66569},{\"name\":\"Linkcious\",\"category\":\"analytics\",\"domains\":[\"*.linkcious.com\"]},{\"name\":\"Linking Mobile\",\"category\":\"ad\",\"domains\":[\"*.linkingmobile.com\"]},{\"name\":\"LittleData\",\"category\":\"analytics\",\"homepage\":\"https://www.littledata.io/\",\"domains\":[\"*.littledata.io\"],\"examples\":[\"transactions.littledata.io\"],\"totalExecutionTime\":7123,\"totalOccurrences\":4},{\"name\":\"LiveBurst\",\"category\":\"ad\",\"domains\":[\"*.liveburst.com\"]},{\"name\":\"LiveClicker\",\"category\":\"ad\",\"domains\":[\"*.liveclicker.net\"]},{\"name\":\"LiveHelpNow\",\"category\":\"customer-success\",\"domains\":[\"*.livehelpnow.net\"],\"totalExecutionTime\":490066,\"totalOccurrences\":1390},{\"name\":\"LiveInternet\",\"category\":\"analytics\",\"domains\":[\"*.yadro.ru\"]},{\"name\":\"LiveJournal\",\"category\":\"social\",\"domains\":[\"*.livejournal.com\",\"*.livejournal.net\"],\"totalExecutionTime\":83255723,\"totalOccurrences\":15989},{\"name\":\"LivePerson\",\"category\":\"customer-success\",\"homepage\":\"https://www.liveperson.com/\",\"domains\":[\"*.liveperson.com\",\"*.look.io\",\"*.liveperson.net\",\"*.lpsnmedia.net\"],\"totalExecutionTime\":2442400,\"totalOccurrences\":3218},{\"name\":\"LiveRail\",\"company\":\"Facebook\",\"category\":\"ad\",\"domains\":[\"*.liverail.com\",\"*.lrcdn.net\"],\"examples\":[\"scontent.lrcdn.net\"]},{\"name\":\"LiveTex\",\"category\":\"customer-success\",\"domains\":[\"*.livetex.ru\"],\"totalExecutionTime\":830604,\"totalOccurrences\":2786},{\"name\":\"Livefyre\",\"category\":\"content\",\"domains\":[\"*.fyre.co\",\"*.livefyre.com\"]},{\"name\":\"Living Map Company\",\"category\":\"utility\",\"domains\":[\"*.livingmap.com\"]},{\"name\":\"Local World\",\"category\":\"content\",\"domains\":[\"*.thelocalpeople.co.uk\"]},{\"name\":\"LockerDome\",\"category\":\"analytics\",\"domains\":[\"*.lockerdome.com\"],\"totalExecutionTime\":594,\"totalOccurrences\":7},{\"name\":\"Logentries\",\"company\":\"Rapid\",\"category\":\"utility\",\"domains\":[\"*.logentries.com\"],\"examples\":[\"js.logentries.com\"]},{\"name\":\"Logicalis\",\"category\":\"analytics\",\"domains\":[\"*.trovus.co.uk\"]},{\"name\":\"LoginRadius\",\"company\":\"LoginRadius\",\"homepage\":\"https://www.loginradius.com/\",\"category\":\"ad\",\"domains\":[\"*.loginradius.com\",\"*.lrcontent.com\"],\"examples\":[\"config.lrcontent.com\"],\"totalExecutionTime\":67700,\"totalOccurrences\":277},{\"name\":\"LongTail Ad Solutions\",\"category\":\"ad\",\"domains\":[\"*.jwpcdn.com\",\"*.jwplatform.com\",\"*.jwplayer.com\",\"*.jwpltx.com\",\"*.jwpsrv.com\",\"*.longtailvideo.com\"],\"totalExecutionTime\":7962860,\"totalOccurrences\":9137},{\"name\":\"Loop Commerce\",\"category\":\"other\",\"domains\":[\"*.loopassets.net\"]},{\"name\":\"Loop11\",\"category\":\"analytics\",\"domains\":[\"*.loop11.com\"],\"totalExecutionTime\":36562,\"totalOccurrences\":49},{\"name\":\"LoopMe\",\"category\":\"ad\",\"domains\":[\"*.loopme.biz\",\"*.loopme.com\",\"*.vntsm.com\",\"*.loopme.me\"],\"totalExecutionTime\":2768120,\"totalOccurrences\":5473},{\"name\":\"Looper\",\"category\":\"content\",\"domains\":[\"*.looper.com\"]},{\"name\":\"Loyalty Point\",\"category\":\"ad\",\"domains\":[\"*.loyaltypoint.pl\"]},{\"name\":\"LoyaltyLion\",\"category\":\"ad\",\"domains\":[\"*.loyaltylion.com\",\"*.loyaltylion.net\",\"dg1f2pfrgjxdq.cloudfront.net\"],\"totalExecutionTime\":5399122,\"totalOccurrences\":7043},{\"name\":\"Luma Tag\",\"category\":\"analytics\",\"domains\":[\"*.lumatag.co.uk\"]},{\"name\":\"Lumesse\",\"category\":\"content\",\"domains\":[\"*.recruitmentplatform.com\"],\"totalExecutionTime\":25229,\"totalOccurrences\":46},{\"name\":\"Luminate\",\"category\":\"ad\",\"domains\":[\"*.luminate.com\"]},{\"name\":\"Lynchpin Analytics\",\"category\":\"analytics\",\"domains\":[\"*.lypn.net\"]},{\"name\":\"Lyris\",\"category\":\"ad\",\"domains\":[\"*.clicktracks.com\"]},{\"name\":\"Lytics\",\"category\":\"ad\",\"domains\":[\"*.lytics.io\"],\"totalExecutionTime\":531080,\"totalOccurrences\":1149},{\"name\":\"MEC WebTrack\",\"company\":\"MEC\",\"category\":\"ad\",\"domains\":[\"*.e-webtrack.net\"]},{\"name\":\"MECLABS Institute\",\"category\":\"analytics\",\"domains\":[\"*.meclabs.com\",\"*.meclabsdata.com\"]},{\"name\":\"MLveda\",\"category\":\"utility\",\"domains\":[\"*.mlveda.com\"],\"examples\":[\"www.mlveda.com\"],\"totalExecutionTime\":210713,\"totalOccurrences\":411},{\"name\":\"Macromill\",\"company\":\"Macromill\",\"category\":\"analytics\",\"homepage\":\"https://group.macromill.com/\",\"domains\":[\"*.macromill.com\"],\"examples\":[\"img.macromill.com/js/us000131vfg/4000000570-56/lognos.js\"],\"totalExecutionTime\":13132,\"totalOccurrences\":14},{\"name\":\"Macropod BugHerd\",\"company\":\"Macropod\",\"category\":\"utility\",\"domains\":[\"*.bugherd.com\"],\"examples\":[\"www.bugherd.com\"],\"totalExecutionTime\":1007538,\"totalOccurrences\":8703},{\"name\":\"Madison Logic\",\"category\":\"marketing\",\"domains\":[\"*.ml314.com\"],\"totalExecutionTime\":1574,\"totalOccurrences\":10},{\"name\":\"Madmetrics\",\"company\":\"Keyade\",\"category\":\"analytics\",\"domains\":[\"*.keyade.com\"]},{\"name\":\"Magnetic\",\"category\":\"ad\",\"domains\":[\"*.domdex.com\",\"d3ezl4ajpp2zy8.cloudfront.net\"]},{\"name\":\"Magnetic Platform\",\"company\":\"Magnetic\",\"category\":\"ad\",\"domains\":[\"*.magnetic.is\"]},{\"name\":\"MailMunch\",\"category\":\"ad\",\"domains\":[\"*.mailmunch.co\"],\"totalExecutionTime\":2174293,\"totalOccurrences\":30432},{\"name\":\"MailPlus\",\"category\":\"ad\",\"domains\":[\"*.mailplus.nl\"],\"totalExecutionTime\":167217,\"totalOccurrences\":594},{\"name\":\"Mapbox\",\"category\":\"utility\",\"domains\":[\"*.mapbox.com\"],\"totalExecutionTime\":25329397,\"totalOccurrences\":32325},{\"name\":\"Maptive\",\"category\":\"utility\",\"domains\":[\"*.maptive.com\"]},{\"name\":\"Marcaria.com\",\"category\":\"other\",\"domains\":[\"*.gooo.al\"]},{\"name\":\"Marchex\",\"category\":\"analytics\",\"domains\":[\"*.voicestar.com\",\"*.marchex.io\"],\"totalExecutionTime\":582132,\"totalOccurrences\":4249},{\"name\":\"Mark and Mini\",\"category\":\"ad\",\"domains\":[\"*.markandmini.com\"],\"examples\":[\"www.markandmini.com\"]},{\"name\":\"Marker\",\"category\":\"utility\",\"domains\":[\"*.marker.io\"],\"examples\":[\"edge.marker.io\"],\"totalExecutionTime\":4590368,\"totalOccurrences\":4369},{\"name\":\"Marketing Dashboards\",\"company\":\"GroupM\",\"category\":\"analytics\",\"domains\":[\"*.m-decision.com\"]},{\"name\":\"Marketizator\",\"category\":\"analytics\",\"domains\":[\"*.marketizator.com\"]},{\"name\":\"Marketplace Web Service\",\"company\":\"Amazon\",\"category\":\"other\",\"domains\":[\"*.ssl-images-amazon.com\"],\"totalExecutionTime\":96936,\"totalOccurrences\":221},{\"name\":\"Mashable\",\"category\":\"social\",\"domains\":[\"*.mshcdn.com\"]},{\"name\":\"MatchWork\",\"category\":\"utility\",\"domains\":[\"*.matchwork.com\"]},{\"name\":\"MathJax\",\"category\":\"utility\",\"domains\":[\"*.mathjax.org\"],\"totalExecutionTime\":147203,\"totalOccurrences\":1291},{\"name\":\"Mather Economics\",\"category\":\"analytics\",\"domains\":[\"*.matheranalytics.com\"],\"totalExecutionTime\":198746,\"totalOccurrences\":464},{\"name\":\"MaxCDN Enterprise\",\"company\":\"MaxCDN\",\"category\":\"utility\",\"domains\":[\"*.netdna-cdn.com\",\"*.netdna-ssl.com\"]},{\"name\":\"MaxMind\",\"category\":\"utility\",\"domains\":[\"*.maxmind.com\"],\"totalExecutionTime\":1496398,\"totalOccurrences\":1236},{\"name\":\"MaxPoint Interactive\",\"category\":\"ad\",\"domains\":[\"*.mxptint.net\"],\"totalExecutionTime\":1939,\"totalOccurrences\":4124},{\"name\":\"Maxsi\",\"category\":\"analytics\",\"domains\":[\"*.evisitanalyst.com\"]},{\"name\":\"Maxymiser\",\"category\":\"analytics\",\"domains\":[\"*.maxymiser.net\",\"maxymiser.hs.llnwd.net\"]},{\"name\":\"McAffee\",\"category\":\"utility\",\"domains\":[\"*.mcafeesecure.com\",\"*.scanalert.com\"]},{\"name\":\"Measured\",\"category\":\"analytics\",\"domains\":[\"*.measured.com\"],\"examples\":[\"tag.measured.com\"],\"homepage\":\"https://www.measured.com/\"},{\"name\":\"Media IQ\",\"category\":\"analytics\",\"domains\":[\"*.mediaiqdigital.com\"]},{\"name\":\"Media Management Technologies\",\"category\":\"ad\",\"domains\":[\"*.speedshiftmedia.com\"],\"totalExecutionTime\":35098,\"totalOccurrences\":202},{\"name\":\"Media Temple\",\"category\":\"hosting\",\"domains\":[\"*.goodlayers2.com\"]},{\"name\":\"Mediabong\",\"category\":\"ad\",\"domains\":[\"*.mediabong.net\"]},{\"name\":\"Mediahawk\",\"category\":\"analytics\",\"domains\":[\"*.mediahawk.co.uk\"],\"totalExecutionTime\":31318,\"totalOccurrences\":292},{\"name\":\"Mediahub\",\"category\":\"ad\",\"domains\":[\"*.hubverifyandoptimize.com\",\"*.projectwatchtower.com\"]},{\"name\":\"Mediasyndicator\",\"category\":\"ad\",\"domains\":[\"*.creativesyndicator.com\"]},{\"name\":\"Medium\",\"category\":\"content\",\"domains\":[\"*.medium.com\"],\"totalExecutionTime\":93624965,\"totalOccurrences\":12128},{\"name\":\"Meetrics\",\"category\":\"ad\",\"domains\":[\"*.de.com\",\"*.meetrics.net\",\"*.mxcdn.net\"],\"examples\":[\"research.de.com\"],\"totalExecutionTime\":267327,\"totalOccurrences\":314},{\"name\":\"Mega\",\"company\":\"Mega Information Technology\",\"category\":\"other\",\"domains\":[\"*.mgcdn.com\"]},{\"name\":\"Melt\",\"category\":\"ad\",\"domains\":[\"*.meltdsp.com\",\"*.mesp.com\"]},{\"name\":\"Meltwater Group\",\"category\":\"customer-success\",\"domains\":[\"*.meltwaternews.com\"]},{\"name\":\"Meme\",\"category\":\"ad\",\"domains\":[\"*.viewwonder.com\"]},{\"name\":\"MentAd\",\"category\":\"ad\",\"domains\":[\"*.mentad.com\"]},{\"name\":\"Mention Me\",\"category\":\"ad\",\"domains\":[\"*.mention-me.com\"],\"examples\":[\"tag.mention-me.com\"],\"totalExecutionTime\":34554,\"totalOccurrences\":76},{\"name\":\"Merchant Equipment Store\",\"category\":\"utility\",\"domains\":[\"*.merchantequip.com\"],\"totalExecutionTime\":326,\"totalOccurrences\":2},{\"name\":\"Merchenta\",\"category\":\"customer-success\",\"domains\":[\"*.merchenta.com\"]},{\"name\":\"Merkle Digital Data Exchange\",\"company\":\"Merkle\",\"category\":\"ad\",\"domains\":[\"*.brilig.com\"]},{\"name\":\"Merkle Paid Search\",\"company\":\"Merkle\",\"category\":\"ad\",\"domains\":[\"*.rkdms.com\"],\"totalExecutionTime\":113769,\"totalOccurrences\":735},{\"name\":\"Met Office\",\"category\":\"content\",\"domains\":[\"*.metoffice.gov.uk\"],\"totalExecutionTime\":17477,\"totalOccurrences\":28},{\"name\":\"Meta Broadcast\",\"category\":\"social\",\"domains\":[\"*.metabroadcast.com\"],\"examples\":[\"voila.metabroadcast.com\"]},{\"name\":\"Michael Associates\",\"category\":\"ad\",\"domains\":[\"*.checktestsite.com\"],\"examples\":[\"www.checktestsite.com\"]},{\"name\":\"Michelin\",\"category\":\"content\",\"domains\":[\"*.viamichelin.com\"]},{\"name\":\"Microad\",\"category\":\"ad\",\"domains\":[\"*.microad.jp\"],\"totalExecutionTime\":49253250,\"totalOccurrences\":46304},{\"name\":\"Microsoft Certificate Services\",\"company\":\"Microsoft\",\"category\":\"utility\",\"domains\":[\"*.msocsp.com\"]},{\"name\":\"Microsoft Hosted Libs\",\"company\":\"Microsoft\",\"category\":\"cdn\",\"domains\":[\"*.aspnetcdn.com\"],\"examples\":[\"ajax.aspnetcdn.com\"],\"totalExecutionTime\":6244008,\"totalOccurrences\":36189},{\"name\":\"Microsoft XBox Live\",\"company\":\"Microsoft\",\"category\":\"marketing\",\"domains\":[\"*.xboxlive.com\"],\"totalExecutionTime\":3611,\"totalOccurrences\":2},{\"name\":\"Mightypop\",\"category\":\"ad\",\"domains\":[\"*.mightypop.ca\"]},{\"name\":\"Mika Tuupola\",\"category\":\"utility\",\"domains\":[\"*.appelsiini.net\"]},{\"name\":\"Millennial Media\",\"category\":\"ad\",\"domains\":[\"*.jumptap.com\"]},{\"name\":\"Mirror Image Internet\",\"category\":\"utility\",\"domains\":[\"*.miisolutions.net\"]},{\"name\":\"Mobify\",\"category\":\"utility\",\"domains\":[\"*.mobify.com\",\"*.mobify.net\"]},{\"name\":\"Mobile Nations\",\"category\":\"social\",\"domains\":[\"*.mobilenations.com\"]},{\"name\":\"Mobivate\",\"category\":\"ad\",\"domains\":[\"*.mobivatebulksms.com\"]},{\"name\":\"Momondo\",\"category\":\"content\",\"domains\":[\"*.momondo.dk\"]},{\"name\":\"Momondo Group\",\"category\":\"content\",\"domains\":[\"*.momondogrouo.com\",\"*.momondogroup.com\"]},{\"name\":\"Monarch Ads\",\"category\":\"ad\",\"domains\":[\"*.monarchads.com\"]},{\"name\":\"Monetate\",\"category\":\"analytics\",\"domains\":[\"*.monetate.net\"],\"totalExecutionTime\":763735,\"totalOccurrences\":2490},{\"name\":\"MonetizeMore\",\"category\":\"ad\",\"domains\":[\"*.m2.ai\"],\"totalExecutionTime\":1111,\"totalOccurrences\":17},{\"name\":\"Monitor\",\"company\":\"Econda\",\"category\":\"analytics\",\"domains\":[\"*.econda-monitor.de\"],\"examples\":[\"www.econda-monitor.de\"]},{\"name\":\"Monkey Frog Media\",\"category\":\"content\",\"domains\":[\"*.monkeyfrogmedia.com\"]},{\"name\":\"Monotype\",\"category\":\"cdn\",\"domains\":[\"*.fonts.com\",\"*.fonts.net\"],\"totalExecutionTime\":835479,\"totalOccurrences\":4123},{\"name\":\"Moore-Wilson\",\"category\":\"ad\",\"domains\":[\"*.mwdev.co.uk\"]},{\"name\":\"Moovweb\",\"category\":\"utility\",\"domains\":[\"*.moovweb.net\"]},{\"name\":\"Mopinion\",\"category\":\"analytics\",\"domains\":[\"*.mopinion.com\"],\"totalExecutionTime\":370775,\"totalOccurrences\":570},{\"name\":\"MotionPoint\",\"category\":\"other\",\"domains\":[\"*.convertlanguage.com\"]},{\"name\":\"Mouse3K\",\"category\":\"analytics\",\"domains\":[\"*.mouse3k.com\"]},{\"name\":\"MouseStats\",\"category\":\"analytics\",\"domains\":[\"*.mousestats.com\"]},{\"name\":\"Mouseflow\",\"homepage\":\"https://mouseflow.com/\",\"category\":\"analytics\",\"domains\":[\"*.mouseflow.com\"],\"totalExecutionTime\":761716,\"totalOccurrences\":14518},{\"name\":\"Movable Ink\",\"category\":\"analytics\",\"domains\":[\"*.micpn.com\"],\"totalExecutionTime\":206100,\"totalOccurrences\":2618},{\"name\":\"MovingIMAGE24\",\"category\":\"content\",\"domains\":[\"*.edge-cdn.net\"]},{\"name\":\"Moxielinks\",\"category\":\"ad\",\"domains\":[\"*.moxielinks.com\"]},{\"name\":\"Moz Recommended Companies\",\"company\":\"Moz\",\"category\":\"analytics\",\"domains\":[\"d2eeipcrcdle6.cloudfront.net\"]},{\"name\":\"Mozilla\",\"category\":\"utility\",\"domains\":[\"*.mozilla.org\"],\"examples\":[\"aus5.mozilla.org\"],\"totalExecutionTime\":57827,\"totalOccurrences\":55},{\"name\":\"Multiview\",\"category\":\"content\",\"domains\":[\"*.multiview.com\",\"*.track-mv.com\"],\"totalExecutionTime\":23636,\"totalOccurrences\":104},{\"name\":\"Mux\",\"category\":\"analytics\",\"domains\":[\"*.litix.io\"],\"totalExecutionTime\":119855,\"totalOccurrences\":415},{\"name\":\"MyAds\",\"company\":\"MyBuys\",\"category\":\"analytics\",\"domains\":[\"*.veruta.com\"]},{\"name\":\"MyBuys\",\"category\":\"analytics\",\"domains\":[\"*.mybuys.com\"]},{\"name\":\"MyFonts\",\"category\":\"cdn\",\"domains\":[\"*.myfonts.net\"],\"totalExecutionTime\":368,\"totalOccurrences\":2},{\"name\":\"MyRegistry\",\"category\":\"other\",\"domains\":[\"*.myregistry.com\"],\"totalExecutionTime\":227761,\"totalOccurrences\":987},{\"name\":\"MySpace\",\"company\":\"Specific Media\",\"category\":\"social\",\"domains\":[\"*.myspace.com\"]},{\"name\":\"Mynewsdesk\",\"category\":\"utility\",\"domains\":[\"*.mynewsdesk.com\"],\"totalExecutionTime\":1743,\"totalOccurrences\":55},{\"name\":\"NAVIS\",\"category\":\"content\",\"domains\":[\"*.navistechnologies.info\"]},{\"name\":\"NCC Group Real User Monitoring\",\"company\":\"NCC Group\",\"category\":\"analytics\",\"domains\":[\"*.nccgroup-webperf.com\"],\"examples\":[\"beacon-rumlive.rum.nccgroup-webperf.com\",\"config-rumlive.rum.nccgroup-webperf.com\",\"script-rumlive.rum.nccgroup-webperf.com\"]},{\"name\":\"NEORY Marketing Cloud\",\"company\":\"NEORY\",\"category\":\"marketing\",\"domains\":[\"*.ad-srv.net\"],\"totalExecutionTime\":33137,\"totalOccurrences\":974},{\"name\":\"Nanigans\",\"category\":\"ad\",\"domains\":[\"*.nanigans.com\"]},{\"name\":\"Nano Interactive\",\"category\":\"ad\",\"domains\":[\"*.audiencemanager.de\"],\"totalExecutionTime\":4216,\"totalOccurrences\":46},{\"name\":\"Nanorep\",\"company\":\"Nanorep Technologies\",\"category\":\"customer-success\",\"domains\":[\"*.nanorep.com\"]},{\"name\":\"Narrative\",\"category\":\"ad\",\"domains\":[\"*.narrative.io\"],\"totalExecutionTime\":1119,\"totalOccurrences\":2},{\"name\":\"Native Ads\",\"category\":\"ad\",\"domains\":[\"*.nativeads.com\"]},{\"name\":\"Nativo\",\"category\":\"ad\",\"domains\":[\"*.postrelease.com\"],\"totalExecutionTime\":2584,\"totalOccurrences\":208},{\"name\":\"Navegg\",\"category\":\"ad\",\"domains\":[\"*.navdmp.com\"],\"totalExecutionTime\":74405,\"totalOccurrences\":1197},{\"name\":\"NaviStone\",\"category\":\"ad\",\"domains\":[\"*.murdoog.com\"]},{\"name\":\"Naytev\",\"category\":\"analytics\",\"domains\":[\"*.naytev.com\"]},{\"name\":\"Needle\",\"category\":\"analytics\",\"domains\":[\"*.needle.com\"]},{\"name\":\"Neiman Marcus\",\"category\":\"content\",\"domains\":[\"*.ctscdn.com\"]},{\"name\":\"Nend\",\"category\":\"ad\",\"domains\":[\"*.nend.net\"]},{\"name\":\"Neodata\",\"category\":\"ad\",\"domains\":[\"*.neodatagroup.com\"],\"totalExecutionTime\":20514,\"totalOccurrences\":145},{\"name\":\"Net Applications\",\"category\":\"analytics\",\"domains\":[\"*.hitsprocessor.com\"],\"totalExecutionTime\":52,\"totalOccurrences\":1},{\"name\":\"Net Reviews\",\"category\":\"analytics\",\"domains\":[\"*.avis-verifies.com\"],\"examples\":[\"www.avis-verifies.com\"],\"totalExecutionTime\":646561,\"totalOccurrences\":1984},{\"name\":\"NetAffiliation\",\"company\":\"Kwanco\",\"category\":\"ad\",\"domains\":[\"*.metaffiliation.com\"],\"totalExecutionTime\":26187,\"totalOccurrences\":208},{\"name\":\"NetDirector\",\"company\":\"G-Forces Web Management\",\"category\":\"other\",\"domains\":[\"*.netdirector.co.uk\"],\"totalExecutionTime\":23292,\"totalOccurrences\":16},{\"name\":\"NetFlix\",\"category\":\"content\",\"domains\":[\"*.nflxext.com\",\"*.nflximg.net\"],\"totalExecutionTime\":55049,\"totalOccurrences\":20},{\"name\":\"Nielsen NetRatings SiteCensus\",\"company\":\"The Nielsen Company\",\"homepage\":\"http://www.nielsen-online.com/intlpage.html\",\"category\":\"analytics\",\"domains\":[\"*.imrworldwide.com\"],\"totalExecutionTime\":5510041,\"totalOccurrences\":14246},{\"name\":\"NetSeer\",\"category\":\"ad\",\"domains\":[\"*.netseer.com\",\"*.ns-cdn.com\"]},{\"name\":\"NetShelter\",\"company\":\"Ziff Davis Tech\",\"category\":\"ad\",\"domains\":[\"*.netshelter.net\"]},{\"name\":\"Netmining\",\"company\":\"Ignition One\",\"category\":\"ad\",\"domains\":[\"*.netmng.com\"]},{\"name\":\"Netop\",\"category\":\"customer-success\",\"domains\":[\"*.netop.com\"]},{\"name\":\"Network Solutions\",\"category\":\"utility\",\"domains\":[\"*.netsolssl.com\",\"*.networksolutions.com\"],\"examples\":[\"ocsp.netsolssl.com\"],\"totalExecutionTime\":16915,\"totalOccurrences\":5},{\"name\":\"Neustar AdAdvisor\",\"company\":\"Neustar\",\"category\":\"ad\",\"domains\":[\"*.adadvisor.net\"]},{\"name\":\"New Approach Media\",\"category\":\"ad\",\"domains\":[\"*.newapproachmedia.co.uk\"]},{\"name\":\"NewShareCounts\",\"category\":\"social\",\"domains\":[\"*.newsharecounts.com\"]},{\"name\":\"News\",\"category\":\"social\",\"domains\":[\"*.news.com.au\",\"*.newsanalytics.com.au\",\"*.newsapi.com.au\",\"*.newscdn.com.au\",\"*.newsdata.com.au\",\"*.newsdiscover.com.au\",\"*.news-static.com\"],\"totalExecutionTime\":204920,\"totalOccurrences\":84},{\"name\":\"Newsquest\",\"category\":\"content\",\"domains\":[\"*.newsquestdigital.co.uk\"]},{\"name\":\"Newzulu\",\"category\":\"content\",\"domains\":[\"*.filemobile.com\",\"*.projects.fm\"]},{\"name\":\"Nexcess.Net\",\"category\":\"hosting\",\"domains\":[\"*.nexcesscdn.net\"]},{\"name\":\"Nexstar Media Group\",\"category\":\"ad\",\"domains\":[\"*.yashi.com\"]},{\"name\":\"NextPerf\",\"company\":\"Rakuten Marketing\",\"category\":\"ad\",\"domains\":[\"*.nxtck.com\"]},{\"name\":\"Nine.com.au\",\"company\":\"Nine Digital\",\"category\":\"content\",\"domains\":[\"*.9msn.com.au\"]},{\"name\":\"NitroSell\",\"category\":\"hosting\",\"domains\":[\"*.nitrosell.com\"]},{\"name\":\"Nochex\",\"category\":\"utility\",\"domains\":[\"*.nochex.com\"]},{\"name\":\"Northern &amp; Shell Media Group\",\"category\":\"content\",\"domains\":[\"*.northernandshell.co.uk\"]},{\"name\":\"Nosto\",\"category\":\"analytics\",\"domains\":[\"*.nosto.com\"],\"totalExecutionTime\":854875,\"totalOccurrences\":2024},{\"name\":\"Now Interact\",\"category\":\"analytics\",\"domains\":[\"*.nowinteract.com\"],\"totalExecutionTime\":6406,\"totalOccurrences\":24},{\"name\":\"Numberly\",\"company\":\"1000mercis\",\"category\":\"ad\",\"domains\":[\"*.mmtro.com\",\"*.nzaza.com\"],\"totalExecutionTime\":5308,\"totalOccurrences\":46},{\"name\":\"NyaConcepts\",\"category\":\"analytics\",\"domains\":[\"*.xclusive.ly\"]},{\"name\":\"O2\",\"category\":\"other\",\"domains\":[\"*.o2.co.uk\"],\"examples\":[\"servedby.o2.co.uk\"]},{\"name\":\"GoDaddy\",\"homepage\":\"https://www.godaddy.com/\",\"category\":\"utility\",\"domains\":[\"*.godaddy.com\",\"*.wsimg.com\"],\"examples\":[\"ocsp.godaddy.com\",\"seal.godaddy.com\"],\"totalExecutionTime\":402755020,\"totalOccurrences\":239631},{\"name\":\"ObjectPlanet\",\"category\":\"analytics\",\"domains\":[\"*.easypolls.net\"],\"totalExecutionTime\":42343,\"totalOccurrences\":89},{\"name\":\"OhMyAd\",\"category\":\"ad\",\"domains\":[\"*.ohmyad.co\"],\"examples\":[\"pr.ohmyad.co\"]},{\"name\":\"Okas Concepts\",\"category\":\"utility\",\"domains\":[\"*.okasconcepts.com\"],\"totalExecutionTime\":1101275,\"totalOccurrences\":861},{\"name\":\"Okta\",\"category\":\"analytics\",\"domains\":[\"*.okta.com\"],\"totalExecutionTime\":1109643,\"totalOccurrences\":4962},{\"name\":\"Olapic\",\"category\":\"content\",\"domains\":[\"*.photorank.me\"]},{\"name\":\"Ometria\",\"category\":\"analytics\",\"domains\":[\"*.ometria.com\"],\"totalExecutionTime\":44193,\"totalOccurrences\":377},{\"name\":\"Omniconvert\",\"category\":\"analytics\",\"domains\":[\"*.omniconvert.com\",\"d2tgfbvjf3q6hn.cloudfront.net\",\"d3vbj265bmdenw.cloudfront.net\"],\"totalExecutionTime\":275071,\"totalOccurrences\":1003},{\"name\":\"Omniroot\",\"company\":\"Verizon\",\"category\":\"utility\",\"domains\":[\"*.omniroot.com\"],\"examples\":[\"ocsp.omniroot.com\",\"vassg142.ocsp.omniroot.com\"]},{\"name\":\"OnAudience\",\"company\":\"Cloud Technologies\",\"category\":\"ad\",\"domains\":[\"*.onaudience.com\"],\"totalExecutionTime\":4128,\"totalOccurrences\":2},{\"name\":\"OnScroll\",\"category\":\"ad\",\"domains\":[\"*.onscroll.com\"]},{\"name\":\"OnState\",\"category\":\"ad\",\"domains\":[\"*.onstate.co.uk\"]},{\"name\":\"OnYourMap\",\"category\":\"utility\",\"domains\":[\"*.onyourmap.com\"]},{\"name\":\"One by AOL\",\"company\":\"AOL\",\"category\":\"ad\",\"domains\":[\"*.adtechjp.com\",\"*.adtech.de\"]},{\"name\":\"One by AOL:Mobile\",\"company\":\"AOL\",\"category\":\"ad\",\"domains\":[\"*.nexage.com\"],\"examples\":[\"ads.nexage.com\",\"hb.nexage.com\"]},{\"name\":\"OneAll\",\"category\":\"analytics\",\"domains\":[\"*.oneall.com\"],\"totalExecutionTime\":199500,\"totalOccurrences\":1018},{\"name\":\"OneSoon\",\"category\":\"analytics\",\"domains\":[\"*.adalyser.com\"],\"totalExecutionTime\":76604,\"totalOccurrences\":997},{\"name\":\"OneTag\",\"category\":\"ad\",\"domains\":[\"*.onetag-sys.com\"]},{\"name\":\"Onet\",\"category\":\"ad\",\"domains\":[\"*.onet.pl\"],\"totalExecutionTime\":1226928,\"totalOccurrences\":1712},{\"name\":\"Online Rewards\",\"company\":\"Mastercard\",\"category\":\"ad\",\"domains\":[\"*.loyaltygateway.com\"]},{\"name\":\"Online republic\",\"category\":\"content\",\"domains\":[\"*.imallcdn.net\"],\"totalExecutionTime\":113728,\"totalOccurrences\":98},{\"name\":\"Ooyala\",\"category\":\"ad\",\"domains\":[\"*.ooyala.com\"]},{\"name\":\"OpenTable\",\"company\":\"Priceline Group\",\"category\":\"content\",\"domains\":[\"*.opentable.com\",\"*.opentable.co.uk\",\"*.toptable.co.uk\"],\"examples\":[\"www.toptable.co.uk\"],\"totalExecutionTime\":14435003,\"totalOccurrences\":10010},{\"name\":\"OpenX Ad Exchange\",\"company\":\"OpenX Technologies\",\"category\":\"ad\",\"domains\":[\"*.liftdna.com\"]},{\"name\":\"Opinion Stage\",\"category\":\"analytics\",\"domains\":[\"*.opinionstage.com\"],\"examples\":[\"www.opinionstage.com\"],\"totalExecutionTime\":141877,\"totalOccurrences\":188},{\"name\":\"OpinionBar\",\"category\":\"analytics\",\"domains\":[\"*.opinionbar.com\"]},{\"name\":\"Opta\",\"company\":\"Perform Group\",\"category\":\"content\",\"domains\":[\"*.opta.net\"],\"totalExecutionTime\":341801,\"totalOccurrences\":345},{\"name\":\"OptiMonk\",\"category\":\"ad\",\"domains\":[\"*.optimonk.com\"],\"totalExecutionTime\":26566490,\"totalOccurrences\":21190},{\"name\":\"Optilead\",\"category\":\"analytics\",\"domains\":[\"*.dyn-img.com\",\"*.leadcall.co.uk\",\"*.optilead.co.uk\"]},{\"name\":\"Optimatic\",\"category\":\"ad\",\"domains\":[\"*.optimatic.com\"],\"examples\":[\"synch.optimatic.com\"]},{\"name\":\"Optimise Media Group\",\"category\":\"utility\",\"domains\":[\"*.omguk.com\"],\"totalExecutionTime\":8341,\"totalOccurrences\":76},{\"name\":\"Optimost\",\"company\":\"OpenText\",\"category\":\"ad\",\"domains\":[\"*.optimost.com\"]},{\"name\":\"Optimove\",\"company\":\"Mobius Solutions\",\"category\":\"analytics\",\"domains\":[\"*.optimove.net\"],\"totalExecutionTime\":124258,\"totalOccurrences\":761},{\"name\":\"Optorb\",\"category\":\"ad\",\"domains\":[\"*.optorb.com\"]},{\"name\":\"Oracle\",\"category\":\"marketing\",\"domains\":[\"*.custhelp.com\",\"*.eloqua.com\",\"*.en25.com\",\"*.estara.com\",\"*.instantservice.com\"],\"totalExecutionTime\":705853,\"totalOccurrences\":723},{\"name\":\"Oracle Recommendations On Demand\",\"company\":\"Oracle\",\"category\":\"analytics\",\"domains\":[\"*.atgsvcs.com\"],\"totalExecutionTime\":29817,\"totalOccurrences\":205},{\"name\":\"Oracle Responsys\",\"company\":\"Oracle\",\"category\":\"marketing\",\"domains\":[\"*.adrsp.net\",\"*.responsys.net\"]},{\"name\":\"Order Security-VOID\",\"company\":\"Order Security\",\"category\":\"analytics\",\"domains\":[\"*.order-security.com\"]},{\"name\":\"Oriel\",\"category\":\"ad\",\"domains\":[\"*.oriel.io\"]},{\"name\":\"Outbrain\",\"homepage\":\"https://www.outbrain.com/\",\"category\":\"ad\",\"domains\":[\"*.outbrain.com\",\"*.outbrainimg.com\",\"*.visualrevenue.com\"],\"totalExecutionTime\":4048432,\"totalOccurrences\":21722},{\"name\":\"OverStream\",\"company\":\"Coull\",\"category\":\"ad\",\"domains\":[\"*.coull.com\"],\"examples\":[\"ex1.coull.com\"]},{\"name\":\"Overdrive\",\"category\":\"content\",\"domains\":[\"*.contentreserve.com\"]},{\"name\":\"Overstock\",\"category\":\"utility\",\"domains\":[\"*.ostkcdn.com\"],\"totalExecutionTime\":17251,\"totalOccurrences\":9},{\"name\":\"OwnerIQ\",\"category\":\"ad\",\"domains\":[\"*.owneriq.net\"]},{\"name\":\"OzCart\",\"category\":\"utility\",\"domains\":[\"*.ozcart.com.au\"]},{\"name\":\"Ozone Media\",\"category\":\"ad\",\"domains\":[\"*.adadyn.com\"]},{\"name\":\"Loqate\",\"company\":\"Loqate\",\"category\":\"other\",\"domains\":[\"*.pcapredict.com\",\"*.postcodeanywhere.co.uk\"],\"totalExecutionTime\":274940,\"totalOccurrences\":1707},{\"name\":\"PEER 1 Hosting\",\"category\":\"hosting\",\"domains\":[\"*.peer1.com\"]},{\"name\":\"PERFORM\",\"category\":\"content\",\"domains\":[\"*.performgroup.com\"]},{\"name\":\"PICnet\",\"category\":\"hosting\",\"domains\":[\"*.nonprofitsoapbox.com\"]},{\"name\":\"Pacnet\",\"company\":\"Telstra\",\"category\":\"other\",\"domains\":[\"*.cdndelivery.net\"],\"examples\":[\"682968324.r.cdndelivery.net\"]},{\"name\":\"Pagefair\",\"category\":\"ad\",\"domains\":[\"*.pagefair.com\",\"*.pagefair.net\"]},{\"name\":\"Pagely\",\"category\":\"other\",\"domains\":[\"*.optnmstr.com\"],\"totalExecutionTime\":166489,\"totalOccurrences\":557},{\"name\":\"Pagesuite\",\"category\":\"ad\",\"domains\":[\"*.pagesuite-professional.co.uk\"],\"totalExecutionTime\":1499,\"totalOccurrences\":2},{\"name\":\"Pardot\",\"category\":\"marketing\",\"domains\":[\"*.pardot.com\"],\"totalExecutionTime\":127829,\"totalOccurrences\":1074},{\"name\":\"Parse.ly\",\"category\":\"analytics\",\"domains\":[\"*.parsely.com\",\"d1z2jf7jlzjs58.cloudfront.net\"],\"totalExecutionTime\":1483705,\"totalOccurrences\":7345},{\"name\":\"Pay per Click\",\"company\":\"Eysys\",\"category\":\"ad\",\"domains\":[\"*.eysys.com\"],\"examples\":[\"pla27.eysys.com\"]},{\"name\":\"PayPal Ads\",\"category\":\"ad\",\"domains\":[\"*.where.com\"]},{\"name\":\"Peaks & Pies\",\"category\":\"analytics\",\"domains\":[\"*.bunchbox.co\"]},{\"name\":\"PebblePost\",\"category\":\"ad\",\"domains\":[\"*.pbbl.co\"],\"totalExecutionTime\":141414,\"totalOccurrences\":656},{\"name\":\"Peerius\",\"category\":\"analytics\",\"domains\":[\"*.peerius.com\"]},{\"name\":\"Peermap\",\"company\":\"IMRG\",\"category\":\"analytics\",\"domains\":[\"peermapcontent.affino.com\"]},{\"name\":\"Penske Media\",\"category\":\"content\",\"domains\":[\"*.pmc.com\"],\"totalExecutionTime\":1695,\"totalOccurrences\":3},{\"name\":\"Penton\",\"category\":\"utility\",\"domains\":[\"*.pisces-penton.com\"]},{\"name\":\"Pepper\",\"category\":\"ad\",\"domains\":[\"*.peppercorp.com\"]},{\"name\":\"Perfect Audience\",\"company\":\"Marin Software\",\"category\":\"ad\",\"domains\":[\"*.prfct.co\",\"*.marinsm.com\",\"*.perfectaudience.com\"]},{\"name\":\"Perfect Market\",\"category\":\"ad\",\"domains\":[\"*.perfectmarket.com\"]},{\"name\":\"Perfect Privacy\",\"category\":\"other\",\"domains\":[\"*.suitesmart.com\"]},{\"name\":\"Perform Group\",\"category\":\"content\",\"domains\":[\"*.performfeeds.com\",\"*.premiumtv.co.uk\"]},{\"name\":\"Performio\",\"category\":\"ad\",\"domains\":[\"*.performax.cz\"],\"examples\":[\"ut.performax.cz\"],\"totalExecutionTime\":435475,\"totalOccurrences\":1164},{\"name\":\"PerimeterX Bot Defender\",\"company\":\"PerimeterX\",\"category\":\"utility\",\"domains\":[\"*.perimeterx.net\",\"*.pxi.pub\"],\"totalExecutionTime\":45962,\"totalOccurrences\":30},{\"name\":\"Periscope\",\"category\":\"content\",\"domains\":[\"*.periscope.tv\"]},{\"name\":\"Permutive\",\"category\":\"ad\",\"domains\":[\"*.permutive.com\",\"d3alqb8vzo7fun.cloudfront.net\"],\"totalExecutionTime\":2960466,\"totalOccurrences\":1399},{\"name\":\"Petametrics\",\"category\":\"analytics\",\"domains\":[\"*.petametrics.com\"]},{\"name\":\"PhotoBucket\",\"category\":\"content\",\"domains\":[\"*.photobucket.com\"],\"totalExecutionTime\":35574,\"totalOccurrences\":14},{\"name\":\"Picreel\",\"category\":\"analytics\",\"domains\":[\"*.pcrl.co\",\"*.picreel.com\"],\"totalExecutionTime\":69307,\"totalOccurrences\":446},{\"name\":\"Pictela (AOL)\",\"category\":\"analytics\",\"domains\":[\"*.pictela.net\"]},{\"name\":\"PistonHeads\",\"category\":\"social\",\"domains\":[\"*.pistonheads.com\"]},{\"name\":\"Piwik\",\"category\":\"analytics\",\"domains\":[\"*.drtvtracker.com\",\"*.piwikpro.com\",\"*.raac33.net\"]},{\"name\":\"Pixalate\",\"category\":\"utility\",\"domains\":[\"*.adrta.com\"]},{\"name\":\"Pixlee\",\"category\":\"social\",\"domains\":[\"*.pixlee.com\"],\"totalExecutionTime\":115224,\"totalOccurrences\":378},{\"name\":\"Placed\",\"category\":\"analytics\",\"domains\":[\"*.placed.com\"]},{\"name\":\"Planning-inc\",\"category\":\"analytics\",\"domains\":[\"*.planning-inc.co.uk\"]},{\"name\":\"PlayAd Media Group\",\"category\":\"ad\",\"domains\":[\"*.youplay.se\"]},{\"name\":\"Playbuzz\",\"category\":\"hosting\",\"domains\":[\"*.playbuzz.com\"],\"totalExecutionTime\":58333,\"totalOccurrences\":120},{\"name\":\"Pleenq\",\"category\":\"ad\",\"domains\":[\"*.pleenq.com\"]},{\"name\":\"Plentific\",\"category\":\"content\",\"domains\":[\"*.plentific.com\"]},{\"name\":\"PluginDetect\",\"category\":\"other\",\"domains\":[\"dtlilztwypawv.cloudfront.net\"]},{\"name\":\"Po.st\",\"company\":\"RadiumOne\",\"category\":\"utility\",\"domains\":[\"*.po.st\"]},{\"name\":\"Pointpin\",\"category\":\"utility\",\"domains\":[\"*.pointp.in\"]},{\"name\":\"Pointroll (Garnett)\",\"category\":\"ad\",\"domains\":[\"*.pointroll.com\"]},{\"name\":\"Polar\",\"homepage\":\"https://polar.me/\",\"category\":\"ad\",\"domains\":[\"*.polarmobile.ca\",\"*.mediaeverywhere.com\",\"*.mediavoice.com\",\"*.plrsrvcs.com\",\"*.polarcdn-engine.com\",\"*.polarcdn-meraxes.com\",\"*.polarcdn-pentos.com\",\"*.polarcdn-static.com\",\"*.polarcdn-terrax.com\",\"*.polarcdn.com\",\"*.polarmobile.com\",\"*.poweredbypolar.com\",\"*.mediaconductor.me\",\"*.polaracademy.me\"],\"totalExecutionTime\":145219,\"totalOccurrences\":121},{\"name\":\"PollDaddy (Automattic)\",\"category\":\"ad\",\"domains\":[\"static.polldaddy.com\",\"*.poll.fm\"],\"totalExecutionTime\":5556,\"totalOccurrences\":59},{\"name\":\"Polldaddy\",\"company\":\"Automattic\",\"category\":\"analytics\",\"domains\":[\"polldaddy.com\",\"*.polldaddy.com\"],\"totalExecutionTime\":294219,\"totalOccurrences\":2394},{\"name\":\"Polyfill service\",\"company\":\"Polyfill.io\",\"category\":\"other\",\"domains\":[\"*.polyfill.io\"]},{\"name\":\"MegaPopAds\",\"category\":\"ad\",\"domains\":[\"*.megapopads.com\"]},{\"name\":\"Populis\",\"category\":\"ad\",\"domains\":[\"*.populisengage.com\"]},{\"name\":\"Postimage.org\",\"category\":\"content\",\"domains\":[\"*.postimg.org\"]},{\"name\":\"PowerFront\",\"category\":\"hosting\",\"domains\":[\"*.inside-graph.com\"],\"totalExecutionTime\":388654,\"totalOccurrences\":605},{\"name\":\"PowerReviews\",\"category\":\"analytics\",\"domains\":[\"*.powerreviews.com\"],\"totalExecutionTime\":2021130,\"totalOccurrences\":2121},{\"name\":\"Powerlinks.com\",\"category\":\"ad\",\"domains\":[\"*.powerlinks.com\"]},{\"name\":\"Press+\",\"category\":\"ad\",\"domains\":[\"*.pipol.com\",\"*.ppjol.com\",\"*.ppjol.net\"]},{\"name\":\"PressArea\",\"category\":\"utility\",\"domains\":[\"*.pressarea.com\"],\"examples\":[\"www.pressarea.com\"]},{\"name\":\"Pretio Interactive\",\"category\":\"ad\",\"domains\":[\"*.pretio.in\"]},{\"name\":\"Prezi\",\"category\":\"utility\",\"domains\":[\"*.prezi.com\"],\"totalExecutionTime\":87822,\"totalOccurrences\":94},{\"name\":\"PriceGrabber\",\"category\":\"content\",\"domains\":[\"*.pgcdn.com\",\"*.pricegrabber.com\"]},{\"name\":\"PriceRunner\",\"category\":\"content\",\"domains\":[\"*.pricerunner.com\"],\"totalExecutionTime\":261,\"totalOccurrences\":8},{\"name\":\"PrintFriendly\",\"category\":\"utility\",\"domains\":[\"*.printfriendly.com\"],\"totalExecutionTime\":165724,\"totalOccurrences\":1076},{\"name\":\"Privy\",\"category\":\"ad\",\"domains\":[\"*.privy.com\",\"*.privymktg.com\"],\"totalExecutionTime\":44443617,\"totalOccurrences\":28409},{\"name\":\"Proclivity Media\",\"category\":\"analytics\",\"domains\":[\"*.pswec.com\"]},{\"name\":\"Profitshare\",\"category\":\"ad\",\"domains\":[\"*.profitshare.ro\"],\"totalExecutionTime\":51009,\"totalOccurrences\":202},{\"name\":\"Programattik\",\"category\":\"ad\",\"domains\":[\"*.programattik.com\"],\"totalExecutionTime\":52,\"totalOccurrences\":5},{\"name\":\"Proper Media\",\"category\":\"content\",\"domains\":[\"*.proper.io\"]},{\"name\":\"Property Week\",\"category\":\"content\",\"domains\":[\"*.propertyweek.com\"],\"examples\":[\"www.propertyweek.com\"]},{\"name\":\"Provide Support\",\"category\":\"customer-success\",\"domains\":[\"*.providesupport.com\"],\"totalExecutionTime\":119564,\"totalOccurrences\":1679},{\"name\":\"Proweb Uk\",\"category\":\"hosting\",\"domains\":[\"*.proweb.net\"]},{\"name\":\"Proximic (ComScore)\",\"category\":\"ad\",\"domains\":[\"*.proximic.com\"]},{\"name\":\"Psyma\",\"category\":\"ad\",\"domains\":[\"*.psyma.com\"],\"totalExecutionTime\":7449,\"totalOccurrences\":7},{\"name\":\"PubFactory\",\"company\":\"Safari Books Online\",\"category\":\"content\",\"domains\":[\"*.pubfactory.com\"]},{\"name\":\"PubNation\",\"category\":\"ad\",\"domains\":[\"*.pubnation.com\"],\"totalExecutionTime\":4396336,\"totalOccurrences\":726},{\"name\":\"Publicidad.net\",\"category\":\"ad\",\"domains\":[\"*.publicidad.tv\"]},{\"name\":\"PublishThis\",\"company\":\"Ultra Unlimited\",\"category\":\"ad\",\"domains\":[\"*.publishthis.com\"]},{\"name\":\"Pulse Insights\",\"category\":\"analytics\",\"domains\":[\"*.pulseinsights.com\"],\"totalExecutionTime\":9401,\"totalOccurrences\":98},{\"name\":\"Pulsepoint\",\"category\":\"marketing\",\"domains\":[\"*.displaymarketplace.com\"]},{\"name\":\"Purch\",\"category\":\"ad\",\"domains\":[\"*.bestofmedia.com\",\"*.purch.com\"],\"examples\":[\"ramp.purch.com\"]},{\"name\":\"Pure Chat\",\"category\":\"customer-success\",\"domains\":[\"*.purechat.com\"],\"totalExecutionTime\":1336668,\"totalOccurrences\":3863},{\"name\":\"PushCrew\",\"category\":\"ad\",\"domains\":[\"*.pushcrew.com\"],\"totalExecutionTime\":179886,\"totalOccurrences\":880},{\"name\":\"Q1Media\",\"category\":\"ad\",\"domains\":[\"*.q1media.com\",\"*.q1mediahydraplatform.com\"]},{\"name\":\"Qbase Software Development\",\"category\":\"hosting\",\"domains\":[\"*.smartwebportal.co.uk\"]},{\"name\":\"Qeryz\",\"category\":\"analytics\",\"domains\":[\"*.qeryz.com\"]},{\"name\":\"Qode Interactive\",\"category\":\"hosting\",\"domains\":[\"*.qodeinteractive.com\"],\"totalExecutionTime\":1766424,\"totalOccurrences\":215},{\"name\":\"Qrius\",\"category\":\"social\",\"domains\":[\"*.qrius.me\"]},{\"name\":\"Qualaroo\",\"category\":\"analytics\",\"domains\":[\"*.qualaroo.com\"],\"totalExecutionTime\":81036,\"totalOccurrences\":521},{\"name\":\"Qualtrics\",\"category\":\"analytics\",\"domains\":[\"*.qualtrics.com\"],\"totalExecutionTime\":9196547,\"totalOccurrences\":14199},{\"name\":\"Qubit\",\"company\":\"Qubit\",\"category\":\"analytics\",\"domains\":[\"*.qubit.com\",\"*.qutics.com\",\"d3c3cq33003psk.cloudfront.net\",\"*.goqubit.com\",\"*.qubitproducts.com\"]},{\"name\":\"Qubit Deliver\",\"company\":\"Qubit\",\"category\":\"analytics\",\"domains\":[\"d1m54pdnjzjnhe.cloudfront.net\",\"d22rutvoghj3db.cloudfront.net\",\"dd6zx4ibq538k.cloudfront.net\"]},{\"name\":\"QuestionPro\",\"category\":\"analytics\",\"domains\":[\"*.questionpro.com\"],\"totalExecutionTime\":86801,\"totalOccurrences\":191},{\"name\":\"Queue-it\",\"category\":\"other\",\"domains\":[\"*.queue-it.net\"],\"totalExecutionTime\":91512,\"totalOccurrences\":483},{\"name\":\"QuinStreet\",\"category\":\"ad\",\"domains\":[\"*.Quinstreet.com\",\"*.b2btechleadform.com\",\"*.qnsr.com\",\"*.qsstats.com\"],\"examples\":[\"www.qsstats.com\"]},{\"name\":\"QuoVadis\",\"category\":\"utility\",\"domains\":[\"*.quovadisglobal.com\"]},{\"name\":\"Qzzr\",\"category\":\"analytics\",\"domains\":[\"*.movementventures.com\",\"*.qzzr.com\"],\"examples\":[\"www.qzzr.com\"]},{\"name\":\"RapidAPI\",\"category\":\"utility\",\"domains\":[\"*.rapidapi.com\"],\"examples\":[\"telize-v1.p.rapidapi.com\"],\"totalExecutionTime\":52,\"totalOccurrences\":2},{\"name\":\"RCS Media Group\",\"category\":\"ad\",\"domains\":[\"*.rcsadv.it\"]},{\"name\":\"REVIVVE\",\"category\":\"ad\",\"domains\":[\"*.revivve.com\"]},{\"name\":\"RSSinclude\",\"category\":\"social\",\"domains\":[\"*.rssinclude.com\"]},{\"name\":\"RTB House AdPilot\",\"company\":\"RTB House\",\"category\":\"ad\",\"domains\":[\"*.erne.co\",\"*.creativecdn.com\"],\"totalExecutionTime\":2115841,\"totalOccurrences\":25479},{\"name\":\"RTB Media\",\"category\":\"ad\",\"domains\":[\"*.rtb-media.me\"]},{\"name\":\"RUN\",\"category\":\"ad\",\"domains\":[\"*.runadtag.com\",\"*.rundsp.com\"]},{\"name\":\"Rackspace\",\"category\":\"hosting\",\"domains\":[\"*.rackcdn.com\",\"*.rackspacecloud.com\",\"*.raxcdn.com\",\"*.websitetestlink.com\"],\"totalExecutionTime\":3504475,\"totalOccurrences\":4025},{\"name\":\"RadiumOne\",\"category\":\"ad\",\"domains\":[\"*.gwallet.com\",\"*.r1-cdn.net\"]},{\"name\":\"Rakuten DC Storm\",\"company\":\"Rakuten\",\"category\":\"analytics\",\"domains\":[\"*.dc-storm.com\",\"*.h4k5.com\",\"*.stormiq.com\"]},{\"name\":\"Rakuten LinkShare\",\"company\":\"Rakuten\",\"category\":\"ad\",\"domains\":[\"*.linksynergy.com\"],\"totalExecutionTime\":10082,\"totalOccurrences\":95},{\"name\":\"Rakuten Marketing\",\"company\":\"Rakuten\",\"category\":\"ad\",\"domains\":[\"*.rakuten-static.com\",\"*.rmtag.com\",\"tag.rmp.rakuten.com\"],\"totalExecutionTime\":843022,\"totalOccurrences\":5917},{\"name\":\"Rakuten MediaForge\",\"company\":\"Rakuten\",\"category\":\"ad\",\"domains\":[\"*.mediaforge.com\"],\"totalExecutionTime\":1875,\"totalOccurrences\":25},{\"name\":\"Rambler\",\"company\":\"Rambler & Co\",\"category\":\"utility\",\"domains\":[\"*.rambler.ru\"],\"totalExecutionTime\":26881860,\"totalOccurrences\":23636},{\"name\":\"Ranker\",\"category\":\"content\",\"domains\":[\"*.ranker.com\",\"*.rnkr-static.com\"]},{\"name\":\"Ravelin\",\"category\":\"utility\",\"domains\":[\"*.ravelin.com\"]},{\"name\":\"Raygun\",\"category\":\"utility\",\"domains\":[\"*.raygun.io\",\"*.rapidzebra.io\"],\"totalExecutionTime\":507895,\"totalOccurrences\":4363},{\"name\":\"ReCollect\",\"category\":\"utility\",\"domains\":[\"*.recollect.net\"],\"totalExecutionTime\":277532,\"totalOccurrences\":157},{\"name\":\"ReSRC\",\"category\":\"utility\",\"domains\":[\"*.resrc.it\"]},{\"name\":\"ReTargeter\",\"category\":\"ad\",\"domains\":[\"*.retargeter.com\"]},{\"name\":\"Reach Group\",\"category\":\"ad\",\"domains\":[\"*.redintelligence.net\"],\"totalExecutionTime\":4742,\"totalOccurrences\":680},{\"name\":\"ReachDynamics\",\"category\":\"ad\",\"domains\":[\"*.rdcdn.com\"]},{\"name\":\"ReachForce\",\"category\":\"ad\",\"domains\":[\"*.reachforce.com\"]},{\"name\":\"ReachLocal\",\"category\":\"ad\",\"domains\":[\"*.rtrk.co.nz\"],\"examples\":[\"rtsys.rtrk.co.nz\"]},{\"name\":\"ReachMee\",\"category\":\"content\",\"domains\":[\"*.reachmee.com\"],\"totalExecutionTime\":147878,\"totalOccurrences\":101},{\"name\":\"Reactful\",\"category\":\"analytics\",\"domains\":[\"*.reactful.com\"]},{\"name\":\"Realtime\",\"company\":\"internet business technologies\",\"category\":\"utility\",\"domains\":[\"*.realtime.co\"]},{\"name\":\"Realtime Media (Brian Communications)\",\"category\":\"ad\",\"domains\":[\"*.rtm.com\"]},{\"name\":\"Realtime Targeting\",\"category\":\"ad\",\"domains\":[\"*.idtargeting.com\"]},{\"name\":\"Realytics\",\"category\":\"analytics\",\"domains\":[\"dcniko1cv0rz.cloudfront.net\",\"*.realytics.net\"],\"totalExecutionTime\":70000,\"totalOccurrences\":471},{\"name\":\"RebelMouse\",\"category\":\"ad\",\"domains\":[\"*.rebelmouse.com\",\"*.rbl.ms\"],\"examples\":[\"www.rebelmouse.com\"],\"totalExecutionTime\":12256,\"totalOccurrences\":99},{\"name\":\"Receiptful\",\"category\":\"utility\",\"domains\":[\"*.receiptful.com\"],\"totalExecutionTime\":64156,\"totalOccurrences\":406},{\"name\":\"Recite Me\",\"category\":\"other\",\"domains\":[\"*.reciteme.com\"],\"totalExecutionTime\":48255,\"totalOccurrences\":241},{\"name\":\"RecoBell\",\"category\":\"analytics\",\"domains\":[\"*.recobell.io\"]},{\"name\":\"Recommend\",\"category\":\"analytics\",\"domains\":[\"*.recommend.pro\"]},{\"name\":\"Red Eye International\",\"category\":\"ad\",\"domains\":[\"*.pajmc.com\"]},{\"name\":\"Redfish Group\",\"category\":\"ad\",\"domains\":[\"*.wmps.com\"]},{\"name\":\"Reevoo\",\"category\":\"analytics\",\"domains\":[\"*.reevoo.com\"],\"totalExecutionTime\":158828,\"totalOccurrences\":194},{\"name\":\"Refersion\",\"category\":\"ad\",\"domains\":[\"*.refersion.com\"],\"totalExecutionTime\":122675,\"totalOccurrences\":603},{\"name\":\"Refined Ads\",\"category\":\"ad\",\"domains\":[\"*.refinedads.com\"]},{\"name\":\"Reflektion\",\"category\":\"analytics\",\"domains\":[\"*.reflektion.com\",\"d26opx5dl8t69i.cloudfront.net\"]},{\"name\":\"Reflow\",\"company\":\"Scenestealer\",\"category\":\"ad\",\"domains\":[\"*.reflow.tv\"]},{\"name\":\"Reklama\",\"category\":\"ad\",\"domains\":[\"*.o2.pl\",\"*.wp.pl\"],\"examples\":[\"dot.wp.pl\",\"px.o2.pl\",\"px.wp.pl\"],\"totalExecutionTime\":1153716,\"totalOccurrences\":2694},{\"name\":\"Relevad ReleStar\",\"company\":\"Relevad\",\"category\":\"ad\",\"domains\":[\"*.relestar.com\"]},{\"name\":\"Remarketing Pixel\",\"company\":\"Adsterra Network\",\"category\":\"ad\",\"domains\":[\"*.datadbs.com\",\"*.remarketingpixel.com\"]},{\"name\":\"Remintrex\",\"company\":\"SmartUp Venture\",\"category\":\"ad\",\"domains\":[\"*.remintrex.com\"]},{\"name\":\"Republer\",\"category\":\"ad\",\"domains\":[\"*.republer.com\"],\"examples\":[\"sync.republer.com\"]},{\"name\":\"Research Now\",\"category\":\"analytics\",\"domains\":[\"*.researchgnow.com\",\"*.researchnow.com\"],\"examples\":[\"tag.researchgnow.com\"]},{\"name\":\"Research Online\",\"company\":\"Skills Development Scotland\",\"category\":\"content\",\"domains\":[\"*.researchonline.org.uk\"],\"examples\":[\"www.researchonline.org.uk\"]},{\"name\":\"Resonance Insights\",\"category\":\"analytics\",\"domains\":[\"*.res-x.com\"]},{\"name\":\"Resonate Networks\",\"category\":\"analytics\",\"domains\":[\"*.reson8.com\"],\"totalExecutionTime\":2224,\"totalOccurrences\":1},{\"name\":\"Response Team\",\"category\":\"ad\",\"domains\":[\"*.i-transactads.com\"]},{\"name\":\"ResponseTap\",\"category\":\"analytics\",\"domains\":[\"*.adinsight.com\",\"*.responsetap.com\"],\"totalExecutionTime\":145976,\"totalOccurrences\":321},{\"name\":\"ResponsiveVoice\",\"category\":\"other\",\"domains\":[\"*.responsivevoice.org\"],\"totalExecutionTime\":1403751,\"totalOccurrences\":12440},{\"name\":\"Retention Science\",\"category\":\"ad\",\"domains\":[\"*.retentionscience.com\",\"d1stxfv94hrhia.cloudfront.net\"],\"totalExecutionTime\":21820,\"totalOccurrences\":261},{\"name\":\"Revcontent\",\"category\":\"content\",\"domains\":[\"*.revcontent.com\"],\"totalExecutionTime\":4785499,\"totalOccurrences\":4259},{\"name\":\"Revee\",\"category\":\"ad\",\"domains\":[\"*.revee.com\"]},{\"name\":\"Revenue Conduit\",\"category\":\"utility\",\"domains\":[\"*.revenueconduit.com\"]},{\"name\":\"RevenueMantra\",\"category\":\"ad\",\"domains\":[\"*.revenuemantra.com\"]},{\"name\":\"Reviews.co.uk\",\"category\":\"analytics\",\"domains\":[\"*.reviews.co.uk\"],\"totalExecutionTime\":1775067,\"totalOccurrences\":2606},{\"name\":\"Reviews.io\",\"category\":\"analytics\",\"domains\":[\"*.reviews.io\"],\"totalExecutionTime\":4046787,\"totalOccurrences\":8042},{\"name\":\"Revolver Maps\",\"category\":\"analytics\",\"domains\":[\"*.revolvermaps.com\"]},{\"name\":\"Revv\",\"category\":\"utility\",\"domains\":[\"*.revv.co\"]},{\"name\":\"RichRelevance\",\"category\":\"analytics\",\"domains\":[\"*.richrelevance.com\"],\"totalExecutionTime\":11265,\"totalOccurrences\":17},{\"name\":\"RightNow Service Cloud\",\"company\":\"Oracle\",\"category\":\"customer-success\",\"domains\":[\"*.rightnowtech.com\",\"*.rnengage.com\"],\"totalExecutionTime\":14409,\"totalOccurrences\":163},{\"name\":\"Rightster\",\"category\":\"ad\",\"domains\":[\"*.ads-creativesyndicator.com\"]},{\"name\":\"Riskified\",\"category\":\"utility\",\"domains\":[\"*.riskified.com\"],\"totalExecutionTime\":856340,\"totalOccurrences\":3664},{\"name\":\"Rockerbox\",\"category\":\"analytics\",\"homepage\":\"https://www.rockerbox.com/\",\"domains\":[\"getrockerbox.com\"],\"examples\":[\"getrockerbox.com\"],\"totalExecutionTime\":31612,\"totalOccurrences\":313},{\"name\":\"Rocket Fuel\",\"category\":\"ad\",\"domains\":[\"*.rfihub.com\",\"*.ru4.com\",\"*.rfihub.net\",\"*.ad1x.com\"],\"totalExecutionTime\":575914,\"totalOccurrences\":3819},{\"name\":\"Rollbar\",\"category\":\"utility\",\"domains\":[\"*.rollbar.com\",\"d37gvrvc0wt4s1.cloudfront.net\"],\"examples\":[\"api.rollbar.com\"],\"totalExecutionTime\":683783,\"totalOccurrences\":6078},{\"name\":\"RomanCart\",\"category\":\"utility\",\"domains\":[\"*.romancart.com\"],\"totalExecutionTime\":777,\"totalOccurrences\":9},{\"name\":\"Rondavu\",\"category\":\"ad\",\"domains\":[\"*.rondavu.com\"]},{\"name\":\"Roomkey\",\"category\":\"content\",\"domains\":[\"*.roomkey.com\"],\"examples\":[\"www.roomkey.com\"]},{\"name\":\"Roost\",\"category\":\"utility\",\"domains\":[\"*.goroost.com\"]},{\"name\":\"Roxot\",\"category\":\"ad\",\"domains\":[\"*.rxthdr.com\"]},{\"name\":\"Roxr Software\",\"category\":\"analytics\",\"domains\":[\"*.getclicky.com\"],\"totalExecutionTime\":1152955,\"totalOccurrences\":17840},{\"name\":\"Rtoaster\",\"company\":\"Brainpad\",\"homepage\":\"https://www.brainpad.co.jp/rtoaster/\",\"category\":\"marketing\",\"domains\":[\"*.rtoaster.jp\"],\"examples\":[\"rt.rtoaster.jp\"],\"totalExecutionTime\":36582,\"totalOccurrences\":184},{\"name\":\"Rubikloud.com\",\"category\":\"analytics\",\"domains\":[\"*.rubikloud.com\"]},{\"name\":\"Ruler Analytics\",\"company\":\"Ruler\",\"category\":\"analytics\",\"domains\":[\"*.nyltx.com\",\"*.ruleranalytics.com\"],\"examples\":[\"www.ruleranalytics.com\"],\"totalExecutionTime\":84279,\"totalOccurrences\":947},{\"name\":\"Runner\",\"company\":\"Rambler & Co\",\"category\":\"content\",\"domains\":[\"*.begun.ru\"]},{\"name\":\"S4M\",\"category\":\"ad\",\"domains\":[\"*.sam4m.com\"]},{\"name\":\"SAP Hybris Marketing Convert\",\"company\":\"SAP\",\"category\":\"ad\",\"domains\":[\"*.seewhy.com\"]},{\"name\":\"SAS Institute\",\"category\":\"ad\",\"domains\":[\"*.aimatch.com\",\"*.sas.com\"],\"totalExecutionTime\":179593,\"totalOccurrences\":53},{\"name\":\"SATORI\",\"homepage\":\"https://satori.marketing/\",\"category\":\"marketing\",\"domains\":[\"satori.segs.jp\"],\"examples\":[\"satori.segs.jp/s.js\"],\"totalExecutionTime\":113357,\"totalOccurrences\":1394},{\"name\":\"SC ShopMania Net SRL\",\"category\":\"content\",\"domains\":[\"*.shopmania.com\"]},{\"name\":\"SDL Media Manager\",\"company\":\"SDL\",\"category\":\"other\",\"domains\":[\"*.sdlmedia.com\"]},{\"name\":\"SFR\",\"category\":\"other\",\"domains\":[\"*.sfr.fr\"],\"examples\":[\"elr.sfr.fr\"],\"totalExecutionTime\":30830,\"totalOccurrences\":27},{\"name\":\"SLI Systems\",\"category\":\"utility\",\"domains\":[\"*.resultslist.com\",\"*.resultspage.com\",\"*.sli-spark.com\"],\"totalExecutionTime\":3871,\"totalOccurrences\":41},{\"name\":\"SMARTASSISTANT\",\"company\":\"Smart Information Systems\",\"category\":\"customer-success\",\"domains\":[\"*.smartassistant.com\"]},{\"name\":\"SMARTSTREAM.TV\",\"category\":\"ad\",\"domains\":[\"*.smartstream.tv\"]},{\"name\":\"SPX\",\"company\":\"Smaato\",\"category\":\"ad\",\"domains\":[\"*.smaato.net\"],\"totalExecutionTime\":16383,\"totalOccurrences\":14366},{\"name\":\"Sabio\",\"category\":\"customer-success\",\"domains\":[\"*.sabio.co.uk\"],\"examples\":[\"www.sabio.co.uk\"]},{\"name\":\"Sailthru\",\"category\":\"analytics\",\"domains\":[\"*.sail-horizon.com\",\"*.sail-personalize.com\",\"*.sail-track.com\"],\"totalExecutionTime\":337657,\"totalOccurrences\":2397},{\"name\":\"Sailthru Sightlines\",\"company\":\"Sailthru\",\"category\":\"marketing\",\"domains\":[\"*.sailthru.com\"],\"totalExecutionTime\":7217,\"totalOccurrences\":68},{\"name\":\"Sajari Pty\",\"category\":\"utility\",\"domains\":[\"*.sajari.com\"]},{\"name\":\"SaleCycle\",\"category\":\"ad\",\"domains\":[\"*.salecycle.com\",\"d16fk4ms6rqz1v.cloudfront.net\",\"d22j4fzzszoii2.cloudfront.net\",\"d30ke5tqu2tkyx.cloudfront.net\",\"dn1i8v75r669j.cloudfront.net\"],\"totalExecutionTime\":202676,\"totalOccurrences\":742},{\"name\":\"Salesforce Live Agent\",\"company\":\"Salesforce.com\",\"category\":\"customer-success\",\"domains\":[\"*.salesforceliveagent.com\"],\"totalExecutionTime\":65177,\"totalOccurrences\":510},{\"name\":\"Salesforce.com\",\"category\":\"ad\",\"domains\":[\"*.force.com\",\"*.salesforce.com\"],\"examples\":[\"secure.force.com\"],\"totalExecutionTime\":1970543,\"totalOccurrences\":5138},{\"name\":\"Samba TV\",\"company\":\"Samba\",\"category\":\"content\",\"domains\":[\"*.samba.tv\"],\"totalExecutionTime\":847,\"totalOccurrences\":17},{\"name\":\"Samplicio.us\",\"category\":\"analytics\",\"domains\":[\"*.samplicio.us\"],\"totalExecutionTime\":7,\"totalOccurrences\":1},{\"name\":\"Say Media\",\"category\":\"ad\",\"domains\":[\"*.saymedia.com\"]},{\"name\":\"Scenario\",\"category\":\"analytics\",\"domains\":[\"*.getscenario.com\"]},{\"name\":\"Schuh (image shard)\",\"company\":\"Schuh\",\"category\":\"other\",\"domains\":[\"d2ob0iztsaxy5v.cloudfront.net\"]},{\"name\":\"Science Rockstars\",\"category\":\"analytics\",\"domains\":[\"*.persuasionapi.com\"]},{\"name\":\"ScientiaMobile\",\"category\":\"analytics\",\"domains\":[\"*.wurflcloud.com\",\"*.wurfl.io\"],\"totalExecutionTime\":1689,\"totalOccurrences\":6},{\"name\":\"Scoota\",\"category\":\"ad\",\"domains\":[\"*.rockabox.co\",\"*.scoota.co\",\"d31i2625d5nv27.cloudfront.net\",\"dyjnzf8evxrp2.cloudfront.net\"]},{\"name\":\"ScribbleLive\",\"category\":\"ad\",\"domains\":[\"*.scribblelive.com\"]},{\"name\":\"SearchForce\",\"category\":\"ad\",\"domains\":[\"*.searchforce.net\"],\"totalExecutionTime\":581,\"totalOccurrences\":12},{\"name\":\"SearchSpring\",\"category\":\"utility\",\"domains\":[\"*.searchspring.net\"],\"totalExecutionTime\":1472099,\"totalOccurrences\":898},{\"name\":\"Searchanise\",\"category\":\"analytics\",\"domains\":[\"*.searchanise.com\"],\"examples\":[\"www.searchanise.com\"],\"totalExecutionTime\":93896,\"totalOccurrences\":533},{\"name\":\"Sears Holdings\",\"category\":\"content\",\"domains\":[\"*.shld.net\"]},{\"name\":\"Secomapp\",\"category\":\"utility\",\"domains\":[\"*.secomapp.com\"],\"totalExecutionTime\":2949102,\"totalOccurrences\":4608},{\"name\":\"SecuredVisit\",\"company\":\"4Cite Marketing\",\"category\":\"ad\",\"domains\":[\"*.securedvisit.com\"],\"totalExecutionTime\":46490,\"totalOccurrences\":506},{\"name\":\"SecurityMetrics\",\"category\":\"utility\",\"domains\":[\"*.securitymetrics.com\"],\"totalExecutionTime\":26970,\"totalOccurrences\":3},{\"name\":\"Segmento\",\"category\":\"ad\",\"domains\":[\"*.rutarget.ru\"],\"totalExecutionTime\":6011,\"totalOccurrences\":100},{\"name\":\"Segmint\",\"category\":\"analytics\",\"domains\":[\"*.segmint.net\"],\"totalExecutionTime\":27826,\"totalOccurrences\":270},{\"name\":\"Sekindo\",\"category\":\"content\",\"domains\":[\"*.sekindo.com\"],\"totalExecutionTime\":2642,\"totalOccurrences\":5},{\"name\":\"Seldon\",\"category\":\"analytics\",\"domains\":[\"*.rummblelabs.com\"]},{\"name\":\"SelectMedia International\",\"category\":\"content\",\"domains\":[\"*.selectmedia.asia\"],\"totalExecutionTime\":35893,\"totalOccurrences\":12},{\"name\":\"Selligent\",\"category\":\"ad\",\"domains\":[\"*.emsecure.net\",\"*.slgnt.eu\",\"targetemsecure.blob.core.windows.net\"],\"totalExecutionTime\":193521,\"totalOccurrences\":527},{\"name\":\"Sellpoints\",\"category\":\"analytics\",\"domains\":[\"*.sellpoints.com\"]},{\"name\":\"Semantics3\",\"category\":\"analytics\",\"domains\":[\"*.hits.io\"]},{\"name\":\"Semasio\",\"category\":\"analytics\",\"domains\":[\"*.semasio.net\"]},{\"name\":\"Semcasting Site Visitor Attribution\",\"company\":\"Semcasting\",\"category\":\"ad\",\"domains\":[\"*.smartzonessva.com\"]},{\"name\":\"Sentifi\",\"category\":\"social\",\"domains\":[\"*.sentifi.com\"]},{\"name\":\"ServMetric\",\"category\":\"analytics\",\"domains\":[\"*.servmetric.com\"],\"totalExecutionTime\":34,\"totalOccurrences\":1},{\"name\":\"ServiceSource International\",\"category\":\"marketing\",\"domains\":[\"*.scoutanalytics.net\"],\"examples\":[\"scout.scoutanalytics.net\"]},{\"name\":\"ServiceTick\",\"category\":\"analytics\",\"domains\":[\"*.servicetick.com\"]},{\"name\":\"Servo\",\"company\":\"Xervo\",\"category\":\"hosting\",\"domains\":[\"*.onmodulus.net\"]},{\"name\":\"SessionCam\",\"company\":\"ServiceTick\",\"category\":\"analytics\",\"domains\":[\"*.sessioncam.com\",\"d2oh4tlt9mrke9.cloudfront.net\"]},{\"name\":\"Seznam\",\"category\":\"utility\",\"domains\":[\"*.imedia.cz\"],\"totalExecutionTime\":2003368,\"totalOccurrences\":9243},{\"name\":\"Sharethrough\",\"category\":\"ad\",\"domains\":[\"*.sharethrough.com\"],\"totalExecutionTime\":32676,\"totalOccurrences\":626},{\"name\":\"SharpSpring\",\"category\":\"marketing\",\"domains\":[\"*.sharpspring.com\",\"*.marketingautomation.services\"],\"totalExecutionTime\":759508,\"totalOccurrences\":3118},{\"name\":\"ShopRunner\",\"category\":\"content\",\"domains\":[\"*.shoprunner.com\",\"*.s-9.us\"]},{\"name\":\"ShopStorm\",\"category\":\"utility\",\"domains\":[\"*.shopstorm.com\"]},{\"name\":\"Shopatron\",\"category\":\"hosting\",\"domains\":[\"*.shopatron.com\"]},{\"name\":\"Shopgate\",\"category\":\"utility\",\"domains\":[\"*.shopgate.com\"],\"totalExecutionTime\":16172,\"totalOccurrences\":36},{\"name\":\"ShopiMind\",\"company\":\"ShopIMind\",\"category\":\"ad\",\"domains\":[\"*.shopimind.com\"],\"totalExecutionTime\":3468,\"totalOccurrences\":2},{\"name\":\"Shopkeeper Tools\",\"category\":\"utility\",\"domains\":[\"*.shopkeepertools.com\"],\"totalExecutionTime\":1273,\"totalOccurrences\":12},{\"name\":\"Sidecar\",\"category\":\"other\",\"domains\":[\"*.getsidecar.com\",\"d3v27wwd40f0xu.cloudfront.net\"]},{\"name\":\"Sidereel\",\"category\":\"analytics\",\"domains\":[\"*.sidereel.com\"]},{\"name\":\"Sift Science\",\"category\":\"utility\",\"domains\":[\"*.siftscience.com\"],\"totalExecutionTime\":202673,\"totalOccurrences\":482},{\"name\":\"Signal\",\"category\":\"tag-manager\",\"domains\":[\"*.sitetagger.co.uk\"]},{\"name\":\"Signyfyd\",\"category\":\"utility\",\"domains\":[\"*.signifyd.com\"],\"totalExecutionTime\":15010172,\"totalOccurrences\":4071},{\"name\":\"Silktide\",\"category\":\"hosting\",\"domains\":[\"*.silktide.com\"],\"totalExecutionTime\":149484,\"totalOccurrences\":1694},{\"name\":\"Silverpop\",\"company\":\"IBM\",\"category\":\"ad\",\"domains\":[\"*.mkt912.com\",\"*.mkt922.com\",\"*.mkt932.com\",\"*.mkt941.com\",\"*.mkt51.net\",\"*.mkt61.net\",\"*.pages01.net\",\"*.pages02.net\",\"*.pages03.net\",\"*.pages04.net\",\"*.pages05.net\"],\"totalExecutionTime\":7807,\"totalOccurrences\":101},{\"name\":\"Simplaex\",\"category\":\"marketing\",\"domains\":[\"*.simplaex.net\"]},{\"name\":\"SimpleReach\",\"category\":\"analytics\",\"domains\":[\"*.simplereach.com\",\"d8rk54i4mohrb.cloudfront.net\"]},{\"name\":\"Simplestream\",\"category\":\"content\",\"domains\":[\"*.simplestream.com\"],\"examples\":[\"player.simplestream.com\"]},{\"name\":\"Simpli.fi\",\"category\":\"ad\",\"domains\":[\"*.simpli.fi\"],\"totalExecutionTime\":1675844,\"totalOccurrences\":28215},{\"name\":\"Simplicity Marketing\",\"category\":\"ad\",\"domains\":[\"*.flashtalking.com\"],\"totalExecutionTime\":1105340,\"totalOccurrences\":7598},{\"name\":\"SinnerSchrader Deutschland\",\"category\":\"ad\",\"domains\":[\"*.s2Betrieb.de\"]},{\"name\":\"Sirv\",\"category\":\"other\",\"domains\":[\"*.sirv.com\"],\"totalExecutionTime\":966936,\"totalOccurrences\":1845},{\"name\":\"Site Meter\",\"category\":\"analytics\",\"domains\":[\"*.sitemeter.com\"]},{\"name\":\"Site24x7 Real User Monitoring\",\"company\":\"Site24x7\",\"category\":\"analytics\",\"domains\":[\"*.site24x7rum.com\"],\"totalExecutionTime\":199737,\"totalOccurrences\":1357},{\"name\":\"SiteGainer\",\"category\":\"analytics\",\"domains\":[\"*.sitegainer.com\",\"d191y0yd6d0jy4.cloudfront.net\"]},{\"name\":\"SiteScout\",\"company\":\"Centro\",\"category\":\"ad\",\"domains\":[\"*.pixel.ad\",\"*.sitescout.com\"],\"totalExecutionTime\":511466,\"totalOccurrences\":6010},{\"name\":\"Siteimprove\",\"category\":\"utility\",\"domains\":[\"*.siteimprove.com\",\"*.siteimproveanalytics.com\"],\"totalExecutionTime\":46143,\"totalOccurrences\":560},{\"name\":\"Six Degrees Group\",\"category\":\"hosting\",\"domains\":[\"*.fstech.co.uk\"]},{\"name\":\"Skimbit\",\"category\":\"ad\",\"domains\":[\"*.redirectingat.com\",\"*.skimresources.com\",\"*.skimresources.net\"],\"totalExecutionTime\":3087971,\"totalOccurrences\":7189},{\"name\":\"Skimlinks\",\"category\":\"ad\",\"domains\":[\"*.skimlinks.com\"]},{\"name\":\"SkyGlue Technology\",\"category\":\"analytics\",\"domains\":[\"*.skyglue.com\"],\"totalExecutionTime\":3342,\"totalOccurrences\":26},{\"name\":\"SkyScanner\",\"category\":\"content\",\"domains\":[\"*.skyscanner.net\"],\"examples\":[\"api.skyscanner.net\"],\"totalExecutionTime\":923907,\"totalOccurrences\":767},{\"name\":\"Skybet\",\"company\":\"Bonne Terre t/a Sky Vegas (Sky)\",\"category\":\"other\",\"domains\":[\"*.skybet.com\"]},{\"name\":\"Skype\",\"category\":\"other\",\"domains\":[\"*.skype.com\"]},{\"name\":\"Slate Group\",\"category\":\"content\",\"domains\":[\"*.cdnslate.com\"]},{\"name\":\"SlimCut Media Outstream\",\"company\":\"SlimCut Media\",\"category\":\"ad\",\"domains\":[\"*.freeskreen.com\"]},{\"name\":\"Smart Insight Tracking\",\"company\":\"Emarsys\",\"category\":\"analytics\",\"domains\":[\"*.scarabresearch.com\"],\"totalExecutionTime\":675604,\"totalOccurrences\":3521},{\"name\":\"Smart AdServer\",\"category\":\"ad\",\"domains\":[\"*.01net.com\",\"*.sascdn.com\",\"*.sasqos.com\",\"*.smartadserver.com\"],\"examples\":[\"securite.01net.com\"],\"totalExecutionTime\":8156137,\"totalOccurrences\":46847},{\"name\":\"SmartFocus\",\"category\":\"analytics\",\"domains\":[\"*.emv2.com\",\"*.emv3.com\",\"*.predictiveintent.com\",\"*.smartfocus.com\",\"*.themessagecloud.com\"]},{\"name\":\"Smarter Click\",\"category\":\"ad\",\"domains\":[\"*.smct.co\",\"*.smarterclick.co.uk\"],\"totalExecutionTime\":4700,\"totalOccurrences\":15},{\"name\":\"SmarterHQ\",\"category\":\"analytics\",\"domains\":[\"*.smarterhq.io\",\"d1n00d49gkbray.cloudfront.net\",\"*.smarterremarketer.net\"],\"totalExecutionTime\":2317,\"totalOccurrences\":41},{\"name\":\"Smarttools\",\"category\":\"customer-success\",\"domains\":[\"*.smartertrack.com\"]},{\"name\":\"Smartzer\",\"category\":\"ad\",\"domains\":[\"*.smartzer.com\"]},{\"name\":\"Snack Media\",\"category\":\"content\",\"domains\":[\"*.snack-media.com\"],\"totalExecutionTime\":427050,\"totalOccurrences\":422},{\"name\":\"Snacktools\",\"category\":\"ad\",\"domains\":[\"*.bannersnack.com\"],\"totalExecutionTime\":190874,\"totalOccurrences\":308},{\"name\":\"SnapEngage\",\"category\":\"customer-success\",\"domains\":[\"*.snapengage.com\"],\"totalExecutionTime\":214585,\"totalOccurrences\":1397},{\"name\":\"SnapWidget\",\"category\":\"content\",\"domains\":[\"*.snapwidget.com\"]},{\"name\":\"Soasta\",\"category\":\"analytics\",\"domains\":[\"*.lognormal.net\"]},{\"name\":\"SociableLabs\",\"category\":\"ad\",\"domains\":[\"*.sociablelabs.net\",\"*.sociablelabs.com\"]},{\"name\":\"Social Annex\",\"category\":\"customer-success\",\"domains\":[\"*.socialannex.com\"]},{\"name\":\"SocialShopWave\",\"category\":\"social\",\"domains\":[\"*.socialshopwave.com\"],\"totalExecutionTime\":1375320,\"totalOccurrences\":1406},{\"name\":\"Socialphotos\",\"category\":\"social\",\"domains\":[\"*.slpht.com\"],\"totalExecutionTime\":17872,\"totalOccurrences\":178},{\"name\":\"Sociomantic Labs\",\"company\":\"DunnHumby\",\"category\":\"ad\",\"domains\":[\"*.sociomantic.com\"]},{\"name\":\"SodaHead\",\"category\":\"analytics\",\"domains\":[\"*.sodahead.com\"],\"examples\":[\"pollware-cdn.sodahead.com\"]},{\"name\":\"Softwebzone\",\"category\":\"hosting\",\"domains\":[\"*.softwebzone.com\"],\"examples\":[\"www.softwebzone.com\"]},{\"name\":\"Sojern\",\"category\":\"marketing\",\"domains\":[\"*.sojern.com\"],\"totalExecutionTime\":3768917,\"totalOccurrences\":8091},{\"name\":\"Sokrati\",\"category\":\"marketing\",\"domains\":[\"*.sokrati.com\"]},{\"name\":\"Sonobi\",\"category\":\"ad\",\"domains\":[\"*.sonobi.com\"],\"totalExecutionTime\":622,\"totalOccurrences\":42},{\"name\":\"Sooqr Search\",\"company\":\"Sooqr\",\"category\":\"utility\",\"domains\":[\"*.sooqr.com\"],\"totalExecutionTime\":172309,\"totalOccurrences\":412},{\"name\":\"Sophus3\",\"category\":\"analytics\",\"domains\":[\"*.s3ae.com\",\"*.sophus3.com\"],\"totalExecutionTime\":1565,\"totalOccurrences\":17},{\"name\":\"Sorenson Media\",\"category\":\"content\",\"domains\":[\"*.sorensonmedia.com\"]},{\"name\":\"Sortable\",\"category\":\"ad\",\"domains\":[\"*.deployads.com\"]},{\"name\":\"Sotic\",\"category\":\"hosting\",\"domains\":[\"*.sotic.net\",\"*.soticservers.net\"]},{\"name\":\"Soundest\",\"category\":\"ad\",\"domains\":[\"*.soundestlink.com\",\"*.soundest.net\"],\"totalExecutionTime\":965,\"totalOccurrences\":112},{\"name\":\"Sourcepoint\",\"category\":\"ad\",\"domains\":[\"*.decenthat.com\",\"*.fallingfalcon.com\",\"*.summerhamster.com\",\"d2lv4zbk7v5f93.cloudfront.net\",\"d3qxwzhswv93jk.cloudfront.net\"],\"examples\":[\"www.decenthat.com\",\"www.fallingfalcon.com\",\"www.summerhamster.com\"]},{\"name\":\"SourceKnowledge\",\"homepage\":\"https://www.sourceknowledge.com\",\"category\":\"ad\",\"domains\":[\"*.provenpixel.com\"],\"totalExecutionTime\":1511,\"totalOccurrences\":18},{\"name\":\"SpaceNet\",\"category\":\"hosting\",\"domains\":[\"*.nmm.de\"]},{\"name\":\"Sparkflow\",\"company\":\"Intercept Interactive\",\"category\":\"ad\",\"domains\":[\"*.sparkflow.net\"]},{\"name\":\"Specific Media\",\"category\":\"ad\",\"domains\":[\"*.specificmedia.com\",\"*.adviva.net\",\"*.specificclick.net\"]},{\"name\":\"Spicy\",\"company\":\"Data-Centric Alliance\",\"category\":\"ad\",\"domains\":[\"*.sspicy.ru\"]},{\"name\":\"Spoke\",\"category\":\"customer-success\",\"domains\":[\"*.121d8.com\"]},{\"name\":\"Spongecell\",\"category\":\"ad\",\"domains\":[\"*.spongecell.com\"]},{\"name\":\"Spot.IM\",\"category\":\"social\",\"domains\":[\"*.spot.im\",\"*.spotim.market\"],\"totalExecutionTime\":35210,\"totalOccurrences\":286},{\"name\":\"SpotXchange\",\"category\":\"ad\",\"domains\":[\"*.spotxcdn.com\",\"*.spotxchange.com\",\"*.spotx.tv\"]},{\"name\":\"SpringServer\",\"category\":\"ad\",\"domains\":[\"*.springserve.com\"],\"totalExecutionTime\":2812839,\"totalOccurrences\":1358},{\"name\":\"Spylight\",\"category\":\"other\",\"domains\":[\"*.spylight.com\"]},{\"name\":\"SreamAMG\",\"company\":\"StreamAMG\",\"category\":\"other\",\"domains\":[\"*.streamamg.com\"],\"totalExecutionTime\":162153,\"totalOccurrences\":81},{\"name\":\"StackAdapt\",\"category\":\"ad\",\"domains\":[\"*.stackadapt.com\"],\"totalExecutionTime\":3492095,\"totalOccurrences\":38499},{\"name\":\"StackExchange\",\"category\":\"social\",\"domains\":[\"*.sstatic.net\"],\"totalExecutionTime\":1468,\"totalOccurrences\":8},{\"name\":\"Stackla PTY\",\"category\":\"social\",\"domains\":[\"*.stackla.com\"],\"totalExecutionTime\":219519,\"totalOccurrences\":149},{\"name\":\"Stailamedia\",\"category\":\"ad\",\"domains\":[\"*.stailamedia.com\"]},{\"name\":\"Stamped.io\",\"category\":\"analytics\",\"domains\":[\"*.stamped.io\"],\"totalExecutionTime\":2543061,\"totalOccurrences\":21040},{\"name\":\"Starfield Services Root Certificate Authority\",\"company\":\"Starfield Technologies\",\"category\":\"utility\",\"domains\":[\"*.starfieldtech.com\",\"ss2.us\",\"*.ss2.us\"],\"examples\":[\"ocsp.starfieldtech.com\"],\"totalExecutionTime\":10150,\"totalOccurrences\":40},{\"name\":\"Starfield Technologies\",\"category\":\"utility\",\"domains\":[\"*.websiteprotection.com\"],\"examples\":[\"seals.websiteprotection.com\"]},{\"name\":\"StatCounter\",\"category\":\"analytics\",\"domains\":[\"*.statcounter.com\"],\"totalExecutionTime\":14171244,\"totalOccurrences\":81629},{\"name\":\"Statful\",\"category\":\"analytics\",\"domains\":[\"*.statful.com\"]},{\"name\":\"Steelhouse\",\"category\":\"ad\",\"domains\":[\"*.steelhousemedia.com\"],\"totalExecutionTime\":56096,\"totalOccurrences\":311},{\"name\":\"Steepto\",\"category\":\"ad\",\"domains\":[\"*.steepto.com\"],\"totalExecutionTime\":226,\"totalOccurrences\":1},{\"name\":\"StellaService\",\"category\":\"analytics\",\"domains\":[\"*.stellaservice.com\"]},{\"name\":\"StickyADS.tv\",\"category\":\"ad\",\"domains\":[\"*.stickyadstv.com\"],\"totalExecutionTime\":81,\"totalOccurrences\":17},{\"name\":\"STINGRAY\",\"company\":\"FlexOne\",\"category\":\"ad\",\"domains\":[\"*.impact-ad.jp\"],\"examples\":[\"y.one.impact-ad.jp\"],\"totalExecutionTime\":3489771,\"totalOccurrences\":3131},{\"name\":\"Storify\",\"company\":\"Adobe Systems\",\"category\":\"social\",\"domains\":[\"*.storify.com\"]},{\"name\":\"Storm Tag Manager\",\"company\":\"Rakuten\",\"category\":\"tag-manager\",\"domains\":[\"*.stormcontainertag.com\"]},{\"name\":\"Storygize\",\"category\":\"ad\",\"domains\":[\"*.storygize.net\"],\"examples\":[\"www.storygize.net\"],\"totalExecutionTime\":147113,\"totalOccurrences\":324},{\"name\":\"Strands\",\"category\":\"utility\",\"domains\":[\"*.strands.com\"]},{\"name\":\"StreamRail\",\"category\":\"ad\",\"domains\":[\"*.streamrail.com\",\"*.streamrail.net\"]},{\"name\":\"StrikeAd\",\"category\":\"ad\",\"domains\":[\"*.strikead.com\"]},{\"name\":\"Struq\",\"company\":\"Quantcast\",\"category\":\"ad\",\"domains\":[\"*.struq.com\"]},{\"name\":\"StrÃ¶er Digital Media\",\"category\":\"ad\",\"domains\":[\"*.stroeerdigitalmedia.de\"]},{\"name\":\"StumbleUpon\",\"category\":\"content\",\"domains\":[\"*.stumble-upon.com\",\"*.stumbleupon.com\"],\"totalExecutionTime\":13786,\"totalOccurrences\":15},{\"name\":\"Sub2 Technologies\",\"category\":\"analytics\",\"domains\":[\"*.sub2tech.com\"],\"totalExecutionTime\":7804,\"totalOccurrences\":79},{\"name\":\"SublimeSkinz\",\"category\":\"ad\",\"domains\":[\"*.ayads.co\"],\"totalExecutionTime\":504704,\"totalOccurrences\":1419},{\"name\":\"Sumo Logic\",\"category\":\"utility\",\"domains\":[\"*.sumologic.com\"],\"totalExecutionTime\":57143,\"totalOccurrences\":6},{\"name\":\"Sunday Times Driving\",\"category\":\"content\",\"domains\":[\"*.driving.co.uk\"]},{\"name\":\"SundaySky\",\"category\":\"ad\",\"domains\":[\"*.sundaysky.com\",\"dds6m601du5ji.cloudfront.net\"],\"totalExecutionTime\":22014,\"totalOccurrences\":21},{\"name\":\"Sunrise Integration\",\"category\":\"utility\",\"domains\":[\"*.sunriseintegration.com\"]},{\"name\":\"Supertool Network Technology\",\"category\":\"analytics\",\"domains\":[\"*.miaozhen.com\"],\"totalExecutionTime\":9585,\"totalOccurrences\":80},{\"name\":\"Survata\",\"category\":\"analytics\",\"domains\":[\"*.survata.com\"]},{\"name\":\"SurveyGizmo\",\"category\":\"analytics\",\"domains\":[\"*.surveygizmo.eu\"],\"examples\":[\"www.surveygizmo.eu\"]},{\"name\":\"SurveyMonkey\",\"category\":\"analytics\",\"domains\":[\"*.surveymonkey.com\"],\"totalExecutionTime\":709774,\"totalOccurrences\":2333},{\"name\":\"Survicate\",\"category\":\"analytics\",\"domains\":[\"*.survicate.com\"],\"totalExecutionTime\":45813,\"totalOccurrences\":274},{\"name\":\"Sweet Tooth\",\"category\":\"ad\",\"domains\":[\"*.sweettooth.io\"],\"totalExecutionTime\":3458,\"totalOccurrences\":56},{\"name\":\"Swiftype\",\"category\":\"utility\",\"domains\":[\"*.swiftype.com\",\"*.swiftypecdn.com\"],\"totalExecutionTime\":493917,\"totalOccurrences\":1315},{\"name\":\"Switch Concepts\",\"category\":\"ad\",\"domains\":[\"*.switchadhub.com\"]},{\"name\":\"SwitchAds\",\"company\":\"Switch Concepts\",\"category\":\"ad\",\"domains\":[\"*.switchads.com\"]},{\"name\":\"Swogo\",\"category\":\"analytics\",\"domains\":[\"*.xsellapp.com\"]},{\"name\":\"Swoop\",\"category\":\"ad\",\"domains\":[\"*.swoop.com\"],\"totalExecutionTime\":10838,\"totalOccurrences\":65},{\"name\":\"Symantec\",\"category\":\"utility\",\"domains\":[\"*.norton.com\",\"*.symantec.com\",\"*.symcb.com\",\"*.symcd.com\"],\"examples\":[\"extended-validation-ssl.websecurity.symantec.com\"],\"totalExecutionTime\":395976,\"totalOccurrences\":447},{\"name\":\"Syncapse\",\"category\":\"social\",\"domains\":[\"*.clickable.net\"]},{\"name\":\"Synergetic\",\"category\":\"ad\",\"domains\":[\"*.synergetic.ag\"]},{\"name\":\"Synthetix\",\"category\":\"customer-success\",\"domains\":[\"*.syn-finity.com\",\"*.synthetix-ec1.com\",\"*.synthetix.com\"],\"examples\":[\"www.synthetix-ec1.com\"],\"totalExecutionTime\":3709,\"totalOccurrences\":23},{\"name\":\"Syte\",\"category\":\"other\",\"domains\":[\"*.syteapi.com\"],\"examples\":[\"cdn.syteapi.com\"],\"totalExecutionTime\":32630,\"totalOccurrences\":53},{\"name\":\"TINT\",\"category\":\"content\",\"domains\":[\"*.71n7.com\",\"d33w9bm0n1egwm.cloudfront.net\",\"d36hc0p18k1aoc.cloudfront.net\",\"d3l7tj34e9fc43.cloudfront.net\"],\"examples\":[\"www.71n7.com\"]},{\"name\":\"TNS (Kantar Group)\",\"category\":\"analytics\",\"domains\":[\"*.tns-counter.ru\"]},{\"name\":\"TRUSTe\",\"category\":\"utility\",\"domains\":[\"*.truste.com\"],\"totalExecutionTime\":170886,\"totalOccurrences\":877},{\"name\":\"TV Genius\",\"company\":\"Ericcson Media Services\",\"category\":\"content\",\"domains\":[\"*.tvgenius.net\"]},{\"name\":\"TVSquared\",\"category\":\"ad\",\"domains\":[\"*.tvsquared.com\"],\"totalExecutionTime\":900526,\"totalOccurrences\":7728},{\"name\":\"TVTY\",\"category\":\"ad\",\"domains\":[\"*.distribeo.com\",\"*.ogigl.com\"]},{\"name\":\"Tactics bvba\",\"category\":\"hosting\",\"domains\":[\"*.influid.co\"]},{\"name\":\"Tag Inspector\",\"company\":\"InfoTrust\",\"category\":\"analytics\",\"domains\":[\"d22xmn10vbouk4.cloudfront.net\"],\"totalExecutionTime\":171644,\"totalOccurrences\":758},{\"name\":\"TagCommander\",\"category\":\"tag-manager\",\"domains\":[\"*.commander1.com\",\"*.tagcommander.com\"],\"totalExecutionTime\":570790,\"totalOccurrences\":2600},{\"name\":\"Tagboard\",\"category\":\"social\",\"domains\":[\"*.tagboard.com\"],\"totalExecutionTime\":37689,\"totalOccurrences\":38},{\"name\":\"Taggstar\",\"company\":\"Taggstar UK\",\"category\":\"ad\",\"domains\":[\"*.taggstar.com\"],\"totalExecutionTime\":75567,\"totalOccurrences\":237},{\"name\":\"Tail Target\",\"company\":\"Tail\",\"category\":\"ad\",\"domains\":[\"*.tailtarget.com\"],\"totalExecutionTime\":170810,\"totalOccurrences\":966},{\"name\":\"Tailored\",\"category\":\"other\",\"domains\":[\"d24qm7bu56swjs.cloudfront.net\",\"dw3vahmen1rfy.cloudfront.net\",\"*.tailored.to\"]},{\"name\":\"Taleo Enterprise Cloud Service\",\"company\":\"Oracle\",\"category\":\"content\",\"domains\":[\"*.taleo.net\"],\"totalExecutionTime\":6573,\"totalOccurrences\":57},{\"name\":\"Talkable\",\"category\":\"ad\",\"domains\":[\"*.talkable.com\",\"d2jjzw81hqbuqv.cloudfront.net\"],\"examples\":[\"www.talkable.com\"],\"totalExecutionTime\":215632,\"totalOccurrences\":809},{\"name\":\"TapSense\",\"category\":\"ad\",\"domains\":[\"*.tapsense.com\"]},{\"name\":\"Tapad\",\"category\":\"ad\",\"domains\":[\"*.tapad.com\"],\"totalExecutionTime\":8266,\"totalOccurrences\":88},{\"name\":\"Teads\",\"category\":\"ad\",\"domains\":[\"*.teads.tv\"],\"totalExecutionTime\":2515457,\"totalOccurrences\":8645},{\"name\":\"Team Internet Tonic\",\"company\":\"Team Internet\",\"category\":\"ad\",\"domains\":[\"*.dntrax.com\"]},{\"name\":\"TechTarget\",\"category\":\"content\",\"domains\":[\"*.techtarget.com\",\"*.ttgtmedia.com\"],\"totalExecutionTime\":10388,\"totalOccurrences\":57},{\"name\":\"Technorati\",\"company\":\"Synacor\",\"category\":\"ad\",\"domains\":[\"*.technoratimedia.com\"],\"totalExecutionTime\":1153632,\"totalOccurrences\":5535},{\"name\":\"Teedhaze\",\"category\":\"content\",\"domains\":[\"*.fuel451.com\"]},{\"name\":\"Tell Apart\",\"category\":\"analytics\",\"domains\":[\"*.tellapart.com\",\"*.tellaparts.com\"]},{\"name\":\"Tencent\",\"category\":\"content\",\"domains\":[\"*.qq.com\",\"*.ywxi.net\"],\"totalExecutionTime\":3248167,\"totalOccurrences\":13523},{\"name\":\"Thanx Media\",\"category\":\"utility\",\"domains\":[\"*.hawksearch.info\"]},{\"name\":\"Thawte\",\"category\":\"utility\",\"domains\":[\"*.thawte.com\"],\"examples\":[\"ocsp.thawte.com\",\"seal.thawte.com\"],\"totalExecutionTime\":26853,\"totalOccurrences\":2},{\"name\":\"Thesis\",\"category\":\"analytics\",\"homepage\":\"https://www.thesistesting.com/\",\"domains\":[\"*.ttsep.com\"],\"examples\":[\"thix.ttsep.com\"]},{\"name\":\"The AA\",\"category\":\"ad\",\"domains\":[\"*.adstheaa.com\"]},{\"name\":\"The ADEX\",\"category\":\"ad\",\"domains\":[\"*.theadex.com\"],\"totalExecutionTime\":10437,\"totalOccurrences\":118},{\"name\":\"The Best Day\",\"category\":\"social\",\"domains\":[\"*.thebestday.com\"]},{\"name\":\"The Filter\",\"company\":\"Exabre\",\"category\":\"analytics\",\"domains\":[\"*.thefilter.com\"]},{\"name\":\"The Guardian\",\"category\":\"analytics\",\"domains\":[\"*.ophan.co.uk\"]},{\"name\":\"The Hut Group\",\"category\":\"content\",\"domains\":[\"*.thcdn.com\"],\"totalExecutionTime\":444142,\"totalOccurrences\":60},{\"name\":\"The Numa Group\",\"category\":\"other\",\"domains\":[\"*.hittail.com\"]},{\"name\":\"The Publisher Desk\",\"category\":\"ad\",\"domains\":[\"*.206ads.com\",\"*.publisherdesk.com\"],\"totalExecutionTime\":1467,\"totalOccurrences\":24},{\"name\":\"The Sydney Morning Herald\",\"company\":\"Fairfax Media\",\"category\":\"content\",\"domains\":[\"*.smh.com.au\"]},{\"name\":\"The Wall Street Jounal\",\"category\":\"content\",\"domains\":[\"*.wsj.net\"],\"totalExecutionTime\":153,\"totalOccurrences\":1},{\"name\":\"The Wall Street Journal\",\"category\":\"content\",\"domains\":[\"*.marketwatch.com\"]},{\"name\":\"TheFind\",\"category\":\"content\",\"domains\":[\"*.thefind.com\"]},{\"name\":\"Thinglink\",\"category\":\"utility\",\"domains\":[\"*.thinglink.com\"],\"totalExecutionTime\":3440,\"totalOccurrences\":67},{\"name\":\"Thirdpresence\",\"category\":\"ad\",\"domains\":[\"*.thirdpresence.com\"]},{\"name\":\"ThreatMetrix\",\"category\":\"utility\",\"domains\":[\"*.online-metrix.net\"],\"totalExecutionTime\":7440396,\"totalOccurrences\":8252},{\"name\":\"Throtle\",\"homepage\":\"https://throtle.io/\",\"category\":\"analytics\",\"domains\":[\"*.thrtle.com\",\"*.v12group.com\"]},{\"name\":\"TicketMaster\",\"category\":\"content\",\"domains\":[\"*.t-x.io\",\"*.tmcs.net\"]},{\"name\":\"TikTok\",\"company\":\"ByteDance Ltd\",\"homepage\":\"https://www.tiktok.com/en/\",\"category\":\"social\",\"domains\":[\"*.tiktok.com\",\"*.ipstatp.com\"],\"examples\":[\"analytics.tiktok.com\",\"https://s0.ipstatp.com/ad/business/track-log.js\"],\"totalExecutionTime\":253020746,\"totalOccurrences\":437719},{\"name\":\"Tidio Live Chat\",\"company\":\"Tidio\",\"homepage\":\"https://www.tidiochat.com/en/\",\"category\":\"customer-success\",\"domains\":[\"*.tidiochat.com\"],\"totalExecutionTime\":30622,\"totalOccurrences\":79},{\"name\":\"Tiledesk Live Chat\",\"company\":\"Tiledesk SRL\",\"homepage\":\"https://www.tiledesk.com/\",\"category\":\"customer-success\",\"domains\":[\"*.tiledesk.com\"],\"examples\":[\"widget.tiledesk.com\"],\"totalExecutionTime\":302015,\"totalOccurrences\":174},{\"name\":\"Time\",\"category\":\"content\",\"domains\":[\"*.timeinc.net\"]},{\"name\":\"Time2Perf\",\"category\":\"ad\",\"domains\":[\"*.time2perf.com\"]},{\"name\":\"TinyURL\",\"category\":\"utility\",\"domains\":[\"*.tinyurl.com\"]},{\"name\":\"Tivo\",\"category\":\"analytics\",\"domains\":[\"*.rovicorp.com\"],\"totalExecutionTime\":5,\"totalOccurrences\":1},{\"name\":\"Tom&Co\",\"category\":\"hosting\",\"domains\":[\"*.tomandco.uk\"]},{\"name\":\"Toms Native Ads\",\"company\":\"Purch\",\"category\":\"ad\",\"domains\":[\"*.natoms.com\"]},{\"name\":\"ToneMedia\",\"category\":\"ad\",\"domains\":[\"*.clickfuse.com\"],\"totalExecutionTime\":15254,\"totalOccurrences\":124},{\"name\":\"Tonic\",\"company\":\"Team Internet\",\"category\":\"ad\",\"domains\":[\"*.dntx.com\"]},{\"name\":\"Touch Commerce\",\"category\":\"customer-success\",\"domains\":[\"*.inq.com\",\"*.touchcommerce.com\"],\"totalExecutionTime\":21557,\"totalOccurrences\":73},{\"name\":\"ToutApp\",\"category\":\"ad\",\"domains\":[\"*.toutapp.com\"]},{\"name\":\"TraceView\",\"company\":\"Solarwinds\",\"category\":\"analytics\",\"domains\":[\"*.tracelytics.com\",\"d2gfdmu30u15x7.cloudfront.net\"]},{\"name\":\"TrackJS\",\"category\":\"analytics\",\"domains\":[\"*.trackjs.com\",\"d2zah9y47r7bi2.cloudfront.net\"],\"examples\":[\"usage.trackjs.com\"],\"totalExecutionTime\":7196194,\"totalOccurrences\":3225},{\"name\":\"Tradedoubler\",\"category\":\"ad\",\"domains\":[\"*.pvnsolutions.com\",\"*.tradedoubler.com\"],\"totalExecutionTime\":91190,\"totalOccurrences\":587},{\"name\":\"Tradelab\",\"category\":\"ad\",\"domains\":[\"*.tradelab.fr\"],\"totalExecutionTime\":5423,\"totalOccurrences\":47},{\"name\":\"TrafficFactory\",\"category\":\"ad\",\"domains\":[\"*.trafficfactory.biz\"]},{\"name\":\"TrafficHunt\",\"category\":\"ad\",\"domains\":[\"*.traffichunt.com\"]},{\"name\":\"TrafficStars\",\"category\":\"ad\",\"domains\":[\"*.trafficstars.com\",\"*.tsyndicate.com\"],\"totalExecutionTime\":12013537,\"totalOccurrences\":16044},{\"name\":\"Transifex\",\"category\":\"utility\",\"domains\":[\"*.transifex.com\"],\"totalExecutionTime\":305064,\"totalOccurrences\":974},{\"name\":\"Travelex\",\"category\":\"utility\",\"domains\":[\"*.travelex.net\",\"*.travelex.co.uk\"],\"examples\":[\"api.travelex.net\",\"travelmoney.travelex.co.uk\"],\"totalExecutionTime\":17631,\"totalOccurrences\":12},{\"name\":\"Travelocity Canada\",\"company\":\"Travelocity\",\"category\":\"content\",\"domains\":[\"*.travelocity.ca\"],\"examples\":[\"www.travelocity.ca\"]},{\"name\":\"Travelocity USA\",\"company\":\"Travelocity\",\"category\":\"content\",\"domains\":[\"*.travelocity.com\"],\"examples\":[\"www.travelocity.com\"],\"totalExecutionTime\":546,\"totalOccurrences\":4},{\"name\":\"Travelzoo\",\"category\":\"content\",\"domains\":[\"*.travelzoo.com\"]},{\"name\":\"Treasure Data\",\"category\":\"analytics\",\"domains\":[\"*.treasuredata.com\"],\"totalExecutionTime\":2952682,\"totalOccurrences\":25194},{\"name\":\"Tremor Video\",\"category\":\"ad\",\"domains\":[\"*.tremorhub.com\",\"*.videohub.tv\"],\"totalExecutionTime\":89,\"totalOccurrences\":3},{\"name\":\"Trialfire\",\"category\":\"analytics\",\"domains\":[\"*.trialfire.com\"],\"totalExecutionTime\":1055358,\"totalOccurrences\":2711},{\"name\":\"Tribal Fusion\",\"company\":\"Exponential Interactive\",\"category\":\"ad\",\"domains\":[\"*.tribalfusion.com\"],\"totalExecutionTime\":15065,\"totalOccurrences\":219},{\"name\":\"Triblio\",\"category\":\"marketing\",\"domains\":[\"*.tribl.io\"]},{\"name\":\"Triggered Messaging\",\"company\":\"Fresh Relevance\",\"category\":\"ad\",\"domains\":[\"*.triggeredmessaging.com\"]},{\"name\":\"Trinity Mirror\",\"category\":\"content\",\"domains\":[\"*.mirror.co.uk\"],\"totalExecutionTime\":2582,\"totalOccurrences\":24},{\"name\":\"Trinity Mirror Digital Media\",\"category\":\"social\",\"domains\":[\"*.tm-aws.com\",\"*.icnetwork.co.uk\"]},{\"name\":\"TripAdvisor\",\"category\":\"content\",\"domains\":[\"*.jscache.com\",\"*.tacdn.com\",\"*.tamgrt.com\",\"*.tripadvisor.com\",\"*.viator.com\",\"*.tripadvisor.co.uk\"],\"examples\":[\"www.jscache.com\",\"www.tamgrt.com\"],\"totalExecutionTime\":1402565,\"totalOccurrences\":2672},{\"name\":\"TripleLift\",\"category\":\"ad\",\"domains\":[\"*.3lift.com\"],\"totalExecutionTime\":20626,\"totalOccurrences\":10506},{\"name\":\"Tru Optik\",\"category\":\"ad\",\"domains\":[\"*.truoptik.com\"]},{\"name\":\"TruConversion\",\"category\":\"analytics\",\"domains\":[\"*.truconversion.com\"],\"totalExecutionTime\":354849,\"totalOccurrences\":845},{\"name\":\"Trueffect\",\"category\":\"marketing\",\"domains\":[\"*.adlegend.com\"]},{\"name\":\"Truefit\",\"category\":\"analytics\",\"domains\":[\"*.truefitcorp.com\"],\"examples\":[\"cdn.truefitcorp.com\",\"fitrec.truefitcorp.com\",\"sch-cdn.truefitcorp.com\"],\"totalExecutionTime\":11551,\"totalOccurrences\":99},{\"name\":\"Trust Guard\",\"category\":\"utility\",\"domains\":[\"*.trust-guard.com\"],\"totalExecutionTime\":4097,\"totalOccurrences\":41},{\"name\":\"Trust Pilot\",\"category\":\"analytics\",\"domains\":[\"*.trustpilot.com\"],\"totalExecutionTime\":21871013,\"totalOccurrences\":74130},{\"name\":\"Amazon Trust Services\",\"company\":\"Amazon\",\"category\":\"utility\",\"domains\":[\"*.amazontrust.com\",\"o.ss2.us\"],\"examples\":[\"ocsp.rootca1.amazontrust.com\"],\"totalExecutionTime\":845,\"totalOccurrences\":2},{\"name\":\"Google Trust Services\",\"company\":\"Google\",\"category\":\"utility\",\"domains\":[\"*.pki.goog\"],\"examples\":[\"ocsp.pki.goog\"],\"totalExecutionTime\":44,\"totalOccurrences\":2},{\"name\":\"Let's Encrypt\",\"homepage\":\"https://letsencrypt.org/\",\"category\":\"utility\",\"domains\":[\"*.letsencrypt.org\"],\"examples\":[\"ocsp.int-x3.letsencrypt.org\"],\"totalExecutionTime\":16,\"totalOccurrences\":3},{\"name\":\"TrustX\",\"category\":\"ad\",\"domains\":[\"*.trustx.org\"],\"totalExecutionTime\":643918,\"totalOccurrences\":12477},{\"name\":\"Trusted Shops\",\"category\":\"utility\",\"domains\":[\"*.trustedshops.com\"],\"totalExecutionTime\":14231965,\"totalOccurrences\":33129},{\"name\":\"Trustev\",\"company\":\"TransUnion\",\"category\":\"utility\",\"domains\":[\"*.trustev.com\"],\"totalExecutionTime\":2727,\"totalOccurrences\":28},{\"name\":\"Trustwave\",\"category\":\"utility\",\"domains\":[\"*.trustwave.com\"],\"totalExecutionTime\":1212,\"totalOccurrences\":19},{\"name\":\"Tryzens TradeState\",\"company\":\"Tryzens\",\"category\":\"analytics\",\"domains\":[\"*.tryzens-analytics.com\"],\"totalExecutionTime\":9257,\"totalOccurrences\":60},{\"name\":\"TubeMogul\",\"category\":\"ad\",\"domains\":[\"*.tubemogul.com\"],\"totalExecutionTime\":5786,\"totalOccurrences\":32},{\"name\":\"Turn\",\"category\":\"ad\",\"domains\":[\"*.turn.com\"],\"totalExecutionTime\":8026,\"totalOccurrences\":176},{\"name\":\"Tutorialize\",\"category\":\"customer-success\",\"domains\":[\"*.tutorialize.me\"]},{\"name\":\"Twenga\",\"category\":\"content\",\"domains\":[\"*.twenga.fr\",\"*.c4tw.net\",\"*.twenga.co.uk\"],\"examples\":[\"tracker.twenga.co.uk\"]},{\"name\":\"Twitframe\",\"company\":\"Superblock\",\"category\":\"utility\",\"domains\":[\"*.twitframe.com\"]},{\"name\":\"Twitter Online Conversion Tracking\",\"company\":\"Twitter\",\"category\":\"ad\",\"domains\":[\"*.ads-twitter.com\",\"analytics.twitter.com\"],\"examples\":[\"static.ads-twitter.com\"],\"totalExecutionTime\":15187781,\"totalOccurrences\":131338},{\"name\":\"Twitter Short URL\",\"company\":\"Twitter\",\"category\":\"social\",\"domains\":[\"*.t.co\"]},{\"name\":\"Twyn Group\",\"category\":\"ad\",\"domains\":[\"*.twyn.com\"]},{\"name\":\"Tynt\",\"company\":\"33 Across\",\"category\":\"ad\",\"domains\":[\"*.tynt.com\"],\"totalExecutionTime\":39959883,\"totalOccurrences\":143320},{\"name\":\"Typepad\",\"category\":\"hosting\",\"domains\":[\"*.typepad.com\"]},{\"name\":\"TyrbooBytes\",\"category\":\"utility\",\"domains\":[\"*.turbobytes.net\"]},{\"name\":\"UPS i-parcel\",\"company\":\"UPS\",\"category\":\"other\",\"domains\":[\"*.i-parcel.com\"]},{\"name\":\"US Media Consulting\",\"category\":\"ad\",\"domains\":[\"*.mediade.sk\"]},{\"name\":\"Ubertags\",\"category\":\"tag-manager\",\"domains\":[\"*.ubertags.com\"]},{\"name\":\"Umbel\",\"category\":\"analytics\",\"domains\":[\"*.umbel.com\"]},{\"name\":\"Unanimis\",\"company\":\"Switch\",\"category\":\"ad\",\"domains\":[\"*.unanimis.co.uk\"]},{\"name\":\"Unbounce\",\"category\":\"ad\",\"domains\":[\"*.ubembed.com\",\"*.unbounce.com\",\"d2xxq4ijfwetlm.cloudfront.net\",\"d9hhrg4mnvzow.cloudfront.net\"],\"totalExecutionTime\":3062918,\"totalOccurrences\":10396},{\"name\":\"Underdog Media\",\"category\":\"ad\",\"domains\":[\"*.underdog.media\",\"*.udmserve.net\"],\"totalExecutionTime\":392041,\"totalOccurrences\":217},{\"name\":\"Understand Digital\",\"category\":\"ad\",\"domains\":[\"*.redirecting2.net\"]},{\"name\":\"Undertone\",\"company\":\"Perion\",\"category\":\"ad\",\"domains\":[\"*.legolas-media.com\"],\"examples\":[\"rt.legolas-media.com\"]},{\"name\":\"Unidays\",\"category\":\"ad\",\"domains\":[\"*.myunidays.com\",\"*.unidays.world\"],\"totalExecutionTime\":38303,\"totalOccurrences\":28},{\"name\":\"Uniqodo\",\"category\":\"ad\",\"domains\":[\"*.uniqodo.com\"],\"totalExecutionTime\":18061,\"totalOccurrences\":111},{\"name\":\"Unite\",\"category\":\"ad\",\"domains\":[\"*.uadx.com\"]},{\"name\":\"United Card Services\",\"category\":\"utility\",\"domains\":[\"*.ucs.su\"]},{\"name\":\"United Internet\",\"category\":\"hosting\",\"domains\":[\"*.uicdn.com\"],\"totalExecutionTime\":45225,\"totalOccurrences\":124},{\"name\":\"United Internet Media\",\"category\":\"ad\",\"domains\":[\"*.ui-portal.de\"],\"totalExecutionTime\":27817,\"totalOccurrences\":103},{\"name\":\"United Internet Media AG\",\"category\":\"hosting\",\"domains\":[\"*.tifbs.net\",\"*.uicdn.net\",\"*.uimserv.net\"],\"totalExecutionTime\":7320,\"totalOccurrences\":92},{\"name\":\"Unknown\",\"category\":\"other\",\"domains\":[]},{\"name\":\"Unruly Media\",\"category\":\"ad\",\"domains\":[\"*.unrulymedia.com\"],\"totalExecutionTime\":227,\"totalOccurrences\":13},{\"name\":\"UpBuild\",\"category\":\"ad\",\"domains\":[\"*.upbuild.io\"],\"examples\":[\"www.upbuild.io\"]},{\"name\":\"UpSellit\",\"category\":\"analytics\",\"domains\":[\"*.upsellit.com\"],\"examples\":[\"www.upsellit.com\"],\"totalExecutionTime\":1769603,\"totalOccurrences\":3219},{\"name\":\"Upland Software\",\"category\":\"hosting\",\"domains\":[\"*.clickability.com\"]},{\"name\":\"Airship\",\"category\":\"marketing\",\"domains\":[\"*.urbanairship.com\",\"*.aswpsdkus.com\"],\"totalExecutionTime\":3193,\"totalOccurrences\":28},{\"name\":\"UsabilityTools\",\"category\":\"analytics\",\"domains\":[\"*.usabilitytools.com\"]},{\"name\":\"Usablenet.net\",\"category\":\"utility\",\"domains\":[\"*.usablenet.net\"]},{\"name\":\"Use It Better\",\"category\":\"analytics\",\"domains\":[\"*.useitbetter.com\"]},{\"name\":\"User Replay\",\"category\":\"analytics\",\"domains\":[\"*.userreplay.net\"]},{\"name\":\"UserReport\",\"category\":\"analytics\",\"domains\":[\"*.userreport.com\"],\"totalExecutionTime\":223793,\"totalOccurrences\":757},{\"name\":\"Userneeds\",\"category\":\"analytics\",\"domains\":[\"*.userneeds.dk\"]},{\"name\":\"Userzoom\",\"category\":\"analytics\",\"domains\":[\"*.userzoom.com\"],\"totalExecutionTime\":5939,\"totalOccurrences\":11},{\"name\":\"V12 Retail Finance\",\"category\":\"utility\",\"domains\":[\"*.v12finance.com\"],\"totalExecutionTime\":7719,\"totalOccurrences\":7},{\"name\":\"Vacaciones eDreams\",\"category\":\"content\",\"domains\":[\"*.odistatic.net\"]},{\"name\":\"Varick Media Management\",\"category\":\"ad\",\"domains\":[\"*.vmmpxl.com\"]},{\"name\":\"Vdopia Chocolate\",\"company\":\"Vdopia\",\"category\":\"ad\",\"domains\":[\"*.vdopia.com\"]},{\"name\":\"Ve\",\"company\":\"Ve\",\"homepage\":\"https://www.ve.com/\",\"category\":\"marketing\",\"domains\":[\"*.veinteractive.com\",\"*.ve.com\"]},{\"name\":\"Ve Interactive\",\"company\":\"Ve\",\"category\":\"ad\",\"domains\":[\"*.vepxl1.net\",\"*.adgenie.co.uk\"]},{\"name\":\"Vee24\",\"category\":\"customer-success\",\"domains\":[\"*.vee24.com\"],\"totalExecutionTime\":956,\"totalOccurrences\":4},{\"name\":\"Veeseo\",\"category\":\"content\",\"domains\":[\"*.veeseo.com\"]},{\"name\":\"Venatus Media\",\"category\":\"marketing\",\"domains\":[\"*.alcvid.com\",\"*.venatusmedia.com\"]},{\"name\":\"Veoxa\",\"category\":\"ad\",\"domains\":[\"*.veoxa.com\"],\"totalExecutionTime\":210,\"totalOccurrences\":3},{\"name\":\"Vergic AB\",\"category\":\"customer-success\",\"domains\":[\"*.psplugin.com\"],\"totalExecutionTime\":51089,\"totalOccurrences\":74},{\"name\":\"Vergic Engage Platform\",\"company\":\"Vergic\",\"category\":\"customer-success\",\"domains\":[\"*.vergic.com\"],\"totalExecutionTime\":13880,\"totalOccurrences\":31},{\"name\":\"Verisign (Symantec)\",\"category\":\"utility\",\"domains\":[\"*.verisign.com\"]},{\"name\":\"Verizon\",\"category\":\"utility\",\"domains\":[\"*.public-trust.com\"],\"examples\":[\"www.public-trust.com\"]},{\"name\":\"Verizon Digital Media CDN\",\"homepage\":\"https://www.verizondigitalmedia.com/\",\"category\":\"cdn\",\"domains\":[\"*.edgecastcdn.net\",\"*.edgecastdns.net\"]},{\"name\":\"Verizon Uplynk\",\"company\":\"Verizon\",\"category\":\"content\",\"domains\":[\"*.uplynk.com\"],\"totalExecutionTime\":1459,\"totalOccurrences\":8},{\"name\":\"Vero\",\"company\":\"Semblance\",\"category\":\"ad\",\"domains\":[\"*.getvero.com\",\"d3qxef4rp70elm.cloudfront.net\"],\"totalExecutionTime\":15551,\"totalOccurrences\":14},{\"name\":\"VertaMedia\",\"category\":\"ad\",\"domains\":[\"*.vertamedia.com\"]},{\"name\":\"Vertical Mass\",\"category\":\"ad\",\"domains\":[\"*.vmweb.net\"]},{\"name\":\"Vestorly\",\"category\":\"ad\",\"domains\":[\"*.oodalab.com\"]},{\"name\":\"Vextras\",\"category\":\"other\",\"domains\":[\"*.vextras.com\"],\"totalExecutionTime\":2233,\"totalOccurrences\":37},{\"name\":\"Viacom\",\"category\":\"content\",\"domains\":[\"*.mtvnservices.com\"]},{\"name\":\"Vibrant Media\",\"category\":\"ad\",\"domains\":[\"*.intellitxt.com\",\"*.picadmedia.com\"]},{\"name\":\"VidPulse\",\"category\":\"analytics\",\"domains\":[\"*.vidpulse.com\"]},{\"name\":\"Video Media Groep\",\"category\":\"ad\",\"domains\":[\"*.vmg.host\",\"*.inpagevideo.nl\"]},{\"name\":\"VideoHub\",\"company\":\"Tremor Video\",\"category\":\"ad\",\"domains\":[\"*.scanscout.com\"],\"examples\":[\"dt.scanscout.com\"]},{\"name\":\"Videology\",\"category\":\"ad\",\"domains\":[\"*.tidaltv.com\"]},{\"name\":\"Vidible\",\"category\":\"ad\",\"domains\":[\"*.vidible.tv\"]},{\"name\":\"VigLink\",\"category\":\"ad\",\"domains\":[\"*.viglink.com\"],\"totalExecutionTime\":4405148,\"totalOccurrences\":7471},{\"name\":\"Vindico\",\"company\":\"Viant\",\"category\":\"ad\",\"domains\":[\"*.vindicosuite.com\"]},{\"name\":\"Viocorp International\",\"category\":\"content\",\"domains\":[\"*.vioapi.com\"]},{\"name\":\"ViralNinjas\",\"category\":\"ad\",\"domains\":[\"*.viralninjas.com\"]},{\"name\":\"Virool\",\"category\":\"ad\",\"domains\":[\"*.virool.com\"]},{\"name\":\"Virtual Earth\",\"company\":\"Microsoft\",\"category\":\"utility\",\"domains\":[\"*.virtualearth.net\"],\"totalExecutionTime\":182500,\"totalOccurrences\":437},{\"name\":\"Visely\",\"company\":\"Visely\",\"category\":\"other\",\"homepage\":\"https://visely.io/\",\"domains\":[\"*.visely.io\"]},{\"name\":\"VisScore\",\"category\":\"analytics\",\"domains\":[\"*.visscore.com\",\"d2hkbi3gan6yg6.cloudfront.net\"]},{\"name\":\"Visible Measures\",\"category\":\"ad\",\"domains\":[\"*.visiblemeasures.com\"]},{\"name\":\"Visual Studio\",\"company\":\"Microsoft\",\"category\":\"utility\",\"domains\":[\"*.visualstudio.com\"],\"totalExecutionTime\":13042,\"totalOccurrences\":7},{\"name\":\"VisualDNA\",\"category\":\"ad\",\"domains\":[\"*.visualdna.com\"]},{\"name\":\"VisualVisitor\",\"category\":\"ad\",\"domains\":[\"*.id-visitors.com\"],\"examples\":[\"frontend.id-visitors.com\"],\"totalExecutionTime\":4543,\"totalOccurrences\":49},{\"name\":\"Vivocha S.p.A\",\"category\":\"customer-success\",\"domains\":[\"*.vivocha.com\"],\"totalExecutionTime\":37555,\"totalOccurrences\":39},{\"name\":\"Vizu (Nielsen)\",\"category\":\"analytics\",\"domains\":[\"*.vizu.com\"]},{\"name\":\"Vizury\",\"category\":\"ad\",\"domains\":[\"*.vizury.com\"]},{\"name\":\"VoiceFive\",\"category\":\"analytics\",\"domains\":[\"*.voicefive.com\"]},{\"name\":\"Volvelle\",\"company\":\"Optomaton\",\"category\":\"ad\",\"domains\":[\"*.volvelle.tech\"]},{\"name\":\"VouchedFor\",\"category\":\"analytics\",\"domains\":[\"*.vouchedfor.co.uk\"],\"totalExecutionTime\":4930,\"totalOccurrences\":23},{\"name\":\"WARPCACHE\",\"category\":\"utility\",\"domains\":[\"*.warpcache.net\"]},{\"name\":\"WISHLIST\",\"company\":\"Shopapps\",\"category\":\"social\",\"domains\":[\"*.shopapps.in\"]},{\"name\":\"WP Engine\",\"category\":\"hosting\",\"domains\":[\"*.wpengine.com\"],\"totalExecutionTime\":752242,\"totalOccurrences\":474},{\"name\":\"WalkMe\",\"category\":\"customer-success\",\"domains\":[\"*.walkme.com\"],\"totalExecutionTime\":834697,\"totalOccurrences\":747},{\"name\":\"Watching That\",\"category\":\"other\",\"domains\":[\"*.watchingthat.com\"]},{\"name\":\"Wayfair\",\"category\":\"analytics\",\"domains\":[\"*.wayfair.com\"],\"examples\":[\"t.wayfair.com\"],\"totalExecutionTime\":71409,\"totalOccurrences\":83},{\"name\":\"Web CEO\",\"category\":\"other\",\"domains\":[\"*.websiteceo.com\"],\"examples\":[\"www.websiteceo.com\"]},{\"name\":\"Web Dissector\",\"company\":\"Beijing Gridsum Technologies\",\"category\":\"analytics\",\"domains\":[\"*.gridsumdissector.com\",\"*.webdissector.com\"],\"examples\":[\"www.webdissector.com\"]},{\"name\":\"Web Forensics\",\"category\":\"analytics\",\"domains\":[\"*.webforensics.co.uk\"]},{\"name\":\"Web Security and Performance\",\"company\":\"NCC Group\",\"category\":\"utility\",\"domains\":[\"*.nccgroup.trust\"]},{\"name\":\"WebEngage\",\"category\":\"customer-success\",\"domains\":[\"*.webengage.co\",\"*.webengage.com\",\"d23nd6ymopvz52.cloudfront.net\",\"d3701cc9l7v9a6.cloudfront.net\"],\"totalExecutionTime\":1090548,\"totalOccurrences\":3096},{\"name\":\"WebInsight\",\"company\":\"dotMailer\",\"category\":\"analytics\",\"domains\":[\"*.trackedlink.net\",\"*.trackedweb.net\"],\"totalExecutionTime\":448238,\"totalOccurrences\":2656},{\"name\":\"WebPageOne Solutions\",\"category\":\"other\",\"domains\":[\"*.webpageone.com\"]},{\"name\":\"WebSpectator\",\"category\":\"ad\",\"domains\":[\"*.webspectator.com\"]},{\"name\":\"WebTuna\",\"company\":\"Application Performance\",\"category\":\"analytics\",\"domains\":[\"*.webtuna.com\"]},{\"name\":\"WebVideoCore\",\"company\":\"StreamingVideoProvider\",\"category\":\"content\",\"domains\":[\"*.webvideocore.net\"],\"totalExecutionTime\":127526,\"totalOccurrences\":53},{\"name\":\"WebWombat\",\"category\":\"utility\",\"domains\":[\"*.ic.com.au\"]},{\"name\":\"Webcollage\",\"category\":\"customer-success\",\"domains\":[\"*.webcollage.net\"]},{\"name\":\"Webcore\",\"category\":\"ad\",\"domains\":[\"*.onefeed.co.uk\"],\"totalExecutionTime\":2804,\"totalOccurrences\":14},{\"name\":\"Webkul\",\"company\":\"Webkul Software\",\"category\":\"utility\",\"domains\":[\"*.webkul.com\"],\"totalExecutionTime\":214181,\"totalOccurrences\":1769},{\"name\":\"Webmarked\",\"category\":\"utility\",\"domains\":[\"*.webmarked.net\"],\"totalExecutionTime\":162894,\"totalOccurrences\":2314},{\"name\":\"Weborama\",\"category\":\"ad\",\"domains\":[\"*.weborama.com\",\"*.weborama.fr\"],\"totalExecutionTime\":30486,\"totalOccurrences\":167},{\"name\":\"WebpageFX\",\"category\":\"ad\",\"domains\":[\"*.leadmanagerfx.com\"],\"totalExecutionTime\":29894,\"totalOccurrences\":345},{\"name\":\"Webphone\",\"company\":\"IP WEB SERVICES\",\"category\":\"customer-success\",\"domains\":[\"*.webphone.net\"],\"totalExecutionTime\":4029,\"totalOccurrences\":9},{\"name\":\"Webselect selectcommerce\",\"company\":\"Webselect Internet\",\"category\":\"hosting\",\"domains\":[\"*.webselect.net\"]},{\"name\":\"Webthinking\",\"category\":\"hosting\",\"domains\":[\"*.webthinking.co.uk\"]},{\"name\":\"Webtrekk\",\"category\":\"analytics\",\"domains\":[\"*.wbtrk.net\",\"*.webtrekk-asia.net\",\"*.webtrekk.net\",\"*.wt-eu02.net\",\"*.wt-safetag.com\"],\"totalExecutionTime\":149378,\"totalOccurrences\":719},{\"name\":\"Webtrends\",\"category\":\"analytics\",\"domains\":[\"*.webtrends.com\",\"*.webtrendslive.com\",\"d1q62gfb8siqnm.cloudfront.net\"],\"totalExecutionTime\":2681,\"totalOccurrences\":18},{\"name\":\"Webtype\",\"category\":\"cdn\",\"domains\":[\"*.webtype.com\"]},{\"name\":\"White Ops\",\"category\":\"utility\",\"domains\":[\"*.acexedge.com\",\"*.tagsrvcs.com\"]},{\"name\":\"Whitespace\",\"category\":\"ad\",\"domains\":[\"*.whitespacers.com\"]},{\"name\":\"WhosOn Live Chat Software\",\"category\":\"customer-success\",\"domains\":[\"*.whoson.com\"],\"totalExecutionTime\":19682,\"totalOccurrences\":124},{\"name\":\"Wibbitz\",\"category\":\"other\",\"domains\":[\"*.wibbitz.com\"]},{\"name\":\"Wide Area Communications\",\"category\":\"hosting\",\"domains\":[\"*.widearea.co.uk\"]},{\"name\":\"WideOrbit\",\"category\":\"marketing\",\"domains\":[\"*.admaym.com\"]},{\"name\":\"William Reed\",\"category\":\"content\",\"domains\":[\"*.wrbm.com\"],\"totalExecutionTime\":798,\"totalOccurrences\":1},{\"name\":\"WillyFogg.com\",\"category\":\"content\",\"domains\":[\"*.willyfogg.com\"]},{\"name\":\"Windows\",\"company\":\"Microsoft\",\"category\":\"utility\",\"domains\":[\"*.windowsupdate.com\"],\"examples\":[\"ctldl.windowsupdate.com\"]},{\"name\":\"WisePops\",\"category\":\"utility\",\"domains\":[\"*.wisepops.com\"],\"totalExecutionTime\":3060745,\"totalOccurrences\":2457},{\"name\":\"Wishlist King\",\"company\":\"Appmate\",\"category\":\"other\",\"homepage\":\"https://appmate.io/\",\"domains\":[\"*.appmate.io\"],\"examples\":[\"api.appmate.io\"],\"totalExecutionTime\":187945,\"totalOccurrences\":336},{\"name\":\"Wishpond Technologies\",\"category\":\"marketing\",\"domains\":[\"*.wishpond.com\",\"*.wishpond.net\"],\"totalExecutionTime\":1069815,\"totalOccurrences\":2699},{\"name\":\"WizRocket Technologies\",\"category\":\"analytics\",\"domains\":[\"*.wzrkt.com\"],\"totalExecutionTime\":487,\"totalOccurrences\":6},{\"name\":\"Woopra\",\"category\":\"analytics\",\"domains\":[\"*.woopra.com\"],\"totalExecutionTime\":151927,\"totalOccurrences\":1857},{\"name\":\"Woosmap\",\"category\":\"utility\",\"domains\":[\"*.woosmap.com\"],\"totalExecutionTime\":194598,\"totalOccurrences\":300},{\"name\":\"WorkCast\",\"category\":\"hosting\",\"domains\":[\"*.workcast.net\"]},{\"name\":\"World News Media\",\"category\":\"content\",\"domains\":[\"*.wnmedia.co.uk\"]},{\"name\":\"Worldpay\",\"category\":\"utility\",\"domains\":[\"*.worldpay.com\"],\"totalExecutionTime\":89923,\"totalOccurrences\":36},{\"name\":\"Wow Analytics\",\"category\":\"analytics\",\"domains\":[\"*.wowanalytics.co.uk\"],\"totalExecutionTime\":25194,\"totalOccurrences\":124},{\"name\":\"Wowcher\",\"category\":\"ad\",\"domains\":[\"*.wowcher.co.uk\"],\"totalExecutionTime\":29867,\"totalOccurrences\":7},{\"name\":\"Wufoo\",\"category\":\"utility\",\"domains\":[\"*.wufoo.com\"],\"totalExecutionTime\":1271096,\"totalOccurrences\":4237},{\"name\":\"Wunderkind\",\"category\":\"marketing\",\"homepage\":\"https://www.wunderkind.co/\",\"domains\":[\"*.bounceexchange.com\",\"*.bouncex.net\",\"*.wknd.ai\",\"*.cdnbasket.net\",\"*.cdnwidget.com\"],\"examples\":[\"events.bouncex.net\",\"tag.wknd.ai\",\"data.cdnbasket.net\",\"pix.cdnwidget.com\"],\"totalExecutionTime\":7302836,\"totalOccurrences\":7171},{\"name\":\"Wyng\",\"category\":\"ad\",\"domains\":[\"*.offerpop.com\"]},{\"name\":\"XMLSHOP\",\"category\":\"hosting\",\"domains\":[\"*.xmlshop.biz\"]},{\"name\":\"XiTi\",\"company\":\"AT Internet\",\"category\":\"analytics\",\"domains\":[\"*.xiti.com\",\"*.aticdn.net\"],\"homepage\":\"https://www.atinternet.com/en/\",\"examples\":[\"tag.aticdn.net/123456789/smarttag.js\"],\"totalExecutionTime\":2308589,\"totalOccurrences\":21603},{\"name\":\"YUDU\",\"category\":\"content\",\"domains\":[\"*.yudu.com\"]},{\"name\":\"Yahoo! Ad Exchange\",\"company\":\"Yahoo!\",\"category\":\"ad\",\"domains\":[\"*.yieldmanager.com\",\"*.browsiprod.com\"],\"examples\":[\"yield-manager.browsiprod.com\"],\"totalExecutionTime\":23187518,\"totalOccurrences\":6818},{\"name\":\"Yahoo! JAPAN Ads\",\"company\":\"Yahoo! JAPAN\",\"category\":\"ad\",\"homepage\":\"https://marketing.yahoo.co.jp/service/yahooads/\",\"domains\":[\"yads.c.yimg.jp\",\"s.yimg.jp\",\"b92.yahoo.co.jp\"],\"examples\":[\"yads.c.yimg.jp/js/yads-async.js\",\"s.yimg.jp/images/listing/tool/yads/ydn/creative/video/ytop_video_timeline_sp.min.js\",\"b92.yahoo.co.jp/js/s_retargeting.js\"],\"totalExecutionTime\":13507770,\"totalOccurrences\":83673},{\"name\":\"Yahoo! Tag Manager\",\"company\":\"Yahoo! JAPAN\",\"category\":\"tag-manager\",\"homepage\":\"https://marketing.yahoo.co.jp/service/tagmanager/\",\"domains\":[\"*.yjtag.jp\"],\"examples\":[\"s.yjtag.jp/tag.js\"],\"totalExecutionTime\":3,\"totalOccurrences\":2},{\"name\":\"Yahoo! Small Business\",\"company\":\"Yahoo!\",\"category\":\"hosting\",\"domains\":[\"*.aabacosmallbusiness.com\"]},{\"name\":\"Yellow Robot\",\"category\":\"ad\",\"domains\":[\"*.backinstock.org\"],\"totalExecutionTime\":12223,\"totalOccurrences\":509},{\"name\":\"YieldPartners\",\"category\":\"ad\",\"domains\":[\"*.yieldpartners.com\"]},{\"name\":\"Yieldbot\",\"category\":\"ad\",\"domains\":[\"*.yldbt.com\"]},{\"name\":\"Yieldify\",\"category\":\"ad\",\"domains\":[\"*.yieldify.com\",\"*.yieldifylabs.com\",\"d33wq5gej88ld6.cloudfront.net\",\"dwmvwp56lzq5t.cloudfront.net\"],\"examples\":[\"geo.yieldifylabs.com\"],\"totalExecutionTime\":408529,\"totalOccurrences\":225},{\"name\":\"Yieldlab\",\"category\":\"ad\",\"domains\":[\"*.yieldlab.net\"],\"totalExecutionTime\":639,\"totalOccurrences\":4},{\"name\":\"Yieldmo\",\"category\":\"ad\",\"domains\":[\"*.yieldmo.com\"],\"totalExecutionTime\":13223,\"totalOccurrences\":897},{\"name\":\"Yieldr\",\"category\":\"ad\",\"domains\":[\"*.254a.com\"]},{\"name\":\"Yo\",\"category\":\"utility\",\"domains\":[\"*.yopify.com\"]},{\"name\":\"YoYo\",\"category\":\"utility\",\"domains\":[\"*.goadservices.com\"]},{\"name\":\"Yotpo\",\"homepage\":\"https://www.yotpo.com/\",\"category\":\"marketing\",\"domains\":[\"*.yotpo.com\",\"*.swellrewards.com\"],\"totalExecutionTime\":32399663,\"totalOccurrences\":48498},{\"name\":\"Yottaa\",\"category\":\"hosting\",\"domains\":[\"*.yottaa.com\",\"*.yottaa.net\"],\"totalExecutionTime\":1626120,\"totalOccurrences\":1248},{\"name\":\"YourAmigo\",\"category\":\"utility\",\"domains\":[\"*.youramigo.com\"]},{\"name\":\"YuMe\",\"category\":\"ad\",\"domains\":[\"*.yume.com\",\"*.yumenetworks.com\"],\"examples\":[\"cks.yumenetworks.com\"]},{\"name\":\"Yummley\",\"category\":\"other\",\"domains\":[\"*.yummly.com\"]},{\"name\":\"ZEDO\",\"category\":\"ad\",\"domains\":[\"*.zedo.com\"]},{\"name\":\"Zafu\",\"category\":\"analytics\",\"domains\":[\"*.zafu.com\"]},{\"name\":\"Zaius\",\"category\":\"ad\",\"domains\":[\"*.zaius.com\"]},{\"name\":\"Zamplus ad\",\"category\":\"ad\",\"domains\":[\"*.zampda.net\"]},{\"name\":\"Zanox\",\"category\":\"ad\",\"domains\":[\"*.zanox.com\",\"*.zanox.ws\"]},{\"name\":\"Zapper\",\"category\":\"utility\",\"domains\":[\"*.zapper.com\"]},{\"name\":\"Zarget\",\"category\":\"analytics\",\"domains\":[\"*.zarget.com\"]},{\"name\":\"Zemanta\",\"category\":\"ad\",\"domains\":[\"*.zemanta.com\"],\"totalExecutionTime\":92735,\"totalOccurrences\":1563},{\"name\":\"Zen Internet\",\"category\":\"other\",\"domains\":[\"*.zyen.com\"]},{\"name\":\"Zenovia Digital Exchange\",\"category\":\"ad\",\"domains\":[\"*.rhythmxchange.com\",\"*.zenoviaexchange.com\"]},{\"name\":\"ZergNet\",\"category\":\"content\",\"domains\":[\"*.zergnet.com\"],\"totalExecutionTime\":251,\"totalOccurrences\":5},{\"name\":\"Zerogrey\",\"category\":\"hosting\",\"domains\":[\"*.zerogrey.com\"]},{\"name\":\"Ziff Davis Tech\",\"category\":\"ad\",\"domains\":[\"*.adziff.com\",\"*.zdbb.net\"],\"totalExecutionTime\":40285,\"totalOccurrences\":170},{\"name\":\"Zmags\",\"category\":\"marketing\",\"domains\":[\"*.zmags.com\"],\"totalExecutionTime\":138128,\"totalOccurrences\":175},{\"name\":\"Zolando\",\"category\":\"content\",\"domains\":[\"*.ztat.net\"],\"totalExecutionTime\":1087114,\"totalOccurrences\":95},{\"name\":\"Zoover\",\"category\":\"analytics\",\"domains\":[\"*.zoover.nl\",\"*.zoover.co.uk\"],\"totalExecutionTime\":156051,\"totalOccurrences\":92},{\"name\":\"Zopim\",\"category\":\"customer-success\",\"domains\":[\"*.zopim.io\"]},{\"name\":\"[24]7\",\"category\":\"customer-success\",\"domains\":[\"*.247-inc.net\",\"*.247inc.net\",\"d1af033869koo7.cloudfront.net\"],\"totalExecutionTime\":31292,\"totalOccurrences\":24},{\"name\":\"adKernel\",\"category\":\"ad\",\"domains\":[\"*.adkernel.com\"],\"totalExecutionTime\":6992,\"totalOccurrences\":1273},{\"name\":\"adMarketplace\",\"company\":\"AMPexchange\",\"category\":\"ad\",\"domains\":[\"*.ampxchange.com\",\"*.admarketplace.net\"]},{\"name\":\"addtocalendar\",\"category\":\"utility\",\"domains\":[\"*.addtocalendar.com\"]},{\"name\":\"adnanny\",\"category\":\"ad\",\"domains\":[\"*.adserver01.de\"],\"totalExecutionTime\":313,\"totalOccurrences\":4},{\"name\":\"affilinet\",\"category\":\"ad\",\"domains\":[\"*.reussissonsensemble.fr\",\"*.successfultogether.co.uk\"]},{\"name\":\"audioBoom\",\"category\":\"social\",\"domains\":[\"*.audioboom.com\",\"*.audioboo.fm\"],\"totalExecutionTime\":177307,\"totalOccurrences\":93},{\"name\":\"bPay by Barclaycard\",\"company\":\"Barclays Bank\",\"category\":\"utility\",\"domains\":[\"*.bpay.co.uk\"]},{\"name\":\"bRealTime\",\"category\":\"ad\",\"domains\":[\"*.brealtime.com\"],\"totalExecutionTime\":1522,\"totalOccurrences\":5},{\"name\":\"bd4travel\",\"category\":\"analytics\",\"domains\":[\"*.bd4travel.com\"]},{\"name\":\"bizinformation-VOID\",\"company\":\"bizinformation\",\"category\":\"analytics\",\"domains\":[\"*.bizinformation.org\"]},{\"name\":\"carrot\",\"category\":\"social\",\"domains\":[\"*.sharebutton.co\"]},{\"name\":\"cloudIQ\",\"category\":\"analytics\",\"domains\":[\"*.cloud-iq.com\"]},{\"name\":\"comScore\",\"category\":\"analytics\",\"domains\":[\"*.adxpose.com\",\"*.comscore.com\",\"*.sitestat.com\",\"*.zqtk.net\"],\"totalExecutionTime\":7228,\"totalOccurrences\":6},{\"name\":\"content.ad\",\"category\":\"ad\",\"domains\":[\"*.content.ad\"]},{\"name\":\"d3 Media\",\"company\":\"d3 Technologies\",\"category\":\"other\",\"domains\":[\"*.d3sv.net\"]},{\"name\":\"dexiMEDIA\",\"category\":\"ad\",\"domains\":[\"*.deximedia.com\"]},{\"name\":\"dianomi\",\"category\":\"ad\",\"domains\":[\"*.dianomi.com\",\"*.dianomioffers.co.uk\"],\"totalExecutionTime\":328016,\"totalOccurrences\":156},{\"name\":\"donReach\",\"category\":\"social\",\"domains\":[\"*.donreach.com\"],\"totalExecutionTime\":6957,\"totalOccurrences\":99},{\"name\":\"dotMailer\",\"category\":\"ad\",\"domains\":[\"*.dmtrk.com\",\"*.dotmailer.com\",\"*.emlfiles.com\"]},{\"name\":\"dotMailer Surveys\",\"company\":\"dotMailer\",\"category\":\"analytics\",\"domains\":[\"*.dotmailer-surveys.com\"]},{\"name\":\"dstillery\",\"category\":\"ad\",\"domains\":[\"*.dstillery.com\",\"*.media6degrees.com\"],\"totalExecutionTime\":441,\"totalOccurrences\":2},{\"name\":\"eBay\",\"category\":\"ad\",\"domains\":[\"*.ebay.com\",\"*.ebayimg.com\",\"*.fetchback.com\"],\"totalExecutionTime\":1612601,\"totalOccurrences\":2084},{\"name\":\"eBay Enterprise\",\"category\":\"hosting\",\"domains\":[\"*.csdata1.com\",\"*.gsipartners.com\"]},{\"name\":\"eBuzzing\",\"company\":\"Teads Managed Services\",\"category\":\"ad\",\"domains\":[\"*.ebz.io\"]},{\"name\":\"eDigital Research\",\"category\":\"customer-success\",\"domains\":[\"*.edigitalresearch.com\",\"*.edigitalsurvey.com\",\"*.edrcdn.com\",\"*.ecustomeropinions.com\"]},{\"name\":\"eGain\",\"category\":\"analytics\",\"domains\":[\"*.analytics-egain.com\",\"*.egain.com\"],\"totalExecutionTime\":14087,\"totalOccurrences\":132},{\"name\":\"eHost\",\"category\":\"hosting\",\"domains\":[\"*.ehosts.net\"]},{\"name\":\"eKomi\",\"category\":\"analytics\",\"domains\":[\"*.ekomi.com\",\"*.ekomi.de\"],\"totalExecutionTime\":7634,\"totalOccurrences\":27},{\"name\":\"eWAY\",\"company\":\"Web Active Pty\",\"category\":\"utility\",\"domains\":[\"*.eway.com.au\"],\"examples\":[\"www.eway.com.au\"],\"totalExecutionTime\":8657,\"totalOccurrences\":2},{\"name\":\"eXTReMe digital\",\"category\":\"analytics\",\"domains\":[\"*.extreme-dm.com\"],\"totalExecutionTime\":5493,\"totalOccurrences\":101},{\"name\":\"eXelate\",\"category\":\"ad\",\"domains\":[\"*.exelator.com\"],\"totalExecutionTime\":8909,\"totalOccurrences\":142},{\"name\":\"ecommercefeed.net\",\"category\":\"marketing\",\"domains\":[\"*.ecommercefeed.net\"]},{\"name\":\"engage:BDR\",\"category\":\"ad\",\"domains\":[\"*.bnmla.com\",\"*.ebdr3.com\"]},{\"name\":\"epago\",\"category\":\"ad\",\"domains\":[\"*.adaos-ads.net\"]},{\"name\":\"epoq internet services\",\"category\":\"analytics\",\"domains\":[\"*.epoq.de\"],\"totalExecutionTime\":50639,\"totalOccurrences\":121},{\"name\":\"etouches\",\"category\":\"hosting\",\"domains\":[\"*.etouches.com\"],\"examples\":[\"www.etouches.com\"]},{\"name\":\"etracker\",\"category\":\"analytics\",\"domains\":[\"*.etracker.com\",\"*.etracker.de\"],\"examples\":[\"www.etracker.com\"],\"totalExecutionTime\":3521586,\"totalOccurrences\":10282},{\"name\":\"everestads.com\",\"category\":\"content\",\"domains\":[\"*.verestads.net\"]},{\"name\":\"exebid.DCA\",\"company\":\"Data-Centric Alliance\",\"category\":\"ad\",\"domains\":[\"*.exe.bid\"]},{\"name\":\"eyeReturn Marketing\",\"category\":\"marketing\",\"domains\":[\"*.eyereturn.com\"]},{\"name\":\"feedoptimise\",\"category\":\"hosting\",\"domains\":[\"*.feedoptimise.com\",\"d1w78njrm56n7g.cloudfront.net\"],\"totalExecutionTime\":2467,\"totalOccurrences\":3},{\"name\":\"fifty-five\",\"category\":\"ad\",\"domains\":[\"*.55labs.com\"]},{\"name\":\"fluct\",\"category\":\"ad\",\"domains\":[\"*.adingo.jp\"],\"totalExecutionTime\":10965548,\"totalOccurrences\":18070},{\"name\":\"freegeoip.net\",\"company\":\"(community-funded)\",\"category\":\"utility\",\"domains\":[\"*.freegeoip.net\"]},{\"name\":\"freewheel.tv\",\"category\":\"content\",\"domains\":[\"*.fwmrm.net\"],\"totalExecutionTime\":44491,\"totalOccurrences\":510},{\"name\":\"gnatta\",\"category\":\"customer-success\",\"domains\":[\"*.gnatta.com\"],\"totalExecutionTime\":8751,\"totalOccurrences\":62},{\"name\":\"home.pl\",\"category\":\"hosting\",\"domains\":[\"*.nscontext.eu\"]},{\"name\":\"hyfn\",\"category\":\"ad\",\"domains\":[\"*.hyfn.com\"]},{\"name\":\"iAdvize SAS\",\"category\":\"customer-success\",\"domains\":[\"*.iadvize.com\"],\"totalExecutionTime\":703566,\"totalOccurrences\":1619},{\"name\":\"iBillboard\",\"category\":\"ad\",\"domains\":[\"*.ibillboard.com\"]},{\"name\":\"iCrossing\",\"category\":\"ad\",\"domains\":[\"*.ic-live.com\"]},{\"name\":\"iFactory\",\"company\":\"RDW Group\",\"category\":\"hosting\",\"domains\":[\"*.ifactory.com\"]},{\"name\":\"iGoDigital\",\"category\":\"analytics\",\"domains\":[\"*.igodigital.com\"],\"totalExecutionTime\":4435,\"totalOccurrences\":68},{\"name\":\"iJento\",\"company\":\"Fopsha\",\"category\":\"ad\",\"domains\":[\"*.ijento.com\"]},{\"name\":\"iPage\",\"category\":\"hosting\",\"domains\":[\"*.ipage.com\"],\"examples\":[\"www.ipage.com\"],\"totalExecutionTime\":3943,\"totalOccurrences\":10},{\"name\":\"iPerceptions\",\"category\":\"customer-success\",\"domains\":[\"*.iperceptions.com\"],\"totalExecutionTime\":1136542,\"totalOccurrences\":7974},{\"name\":\"iTunes\",\"company\":\"Apple\",\"category\":\"content\",\"domains\":[\"*.mzstatic.com\"]},{\"name\":\"imgix\",\"company\":\"Zebrafish Labs\",\"category\":\"utility\",\"domains\":[\"*.imgix.net\"],\"totalExecutionTime\":45413,\"totalOccurrences\":105},{\"name\":\"infogr.am\",\"category\":\"utility\",\"domains\":[\"*.infogr.am\",\"*.jifo.co\"],\"totalExecutionTime\":3442598,\"totalOccurrences\":413},{\"name\":\"iotec\",\"category\":\"analytics\",\"domains\":[\"*.dsp.io\"]},{\"name\":\"iovation\",\"category\":\"utility\",\"domains\":[\"*.iesnare.com\"],\"totalExecutionTime\":2255152,\"totalOccurrences\":3322},{\"name\":\"ipinfo.io\",\"category\":\"utility\",\"domains\":[\"*.ipinfo.io\"],\"totalExecutionTime\":6359,\"totalOccurrences\":4},{\"name\":\"issuu\",\"category\":\"content\",\"domains\":[\"*.issuu.com\",\"*.isu.pub\"],\"totalExecutionTime\":12353659,\"totalOccurrences\":3609},{\"name\":\"iubenda\",\"category\":\"utility\",\"domains\":[\"*.iubenda.com\"],\"examples\":[\"www.iubenda.com\"],\"totalExecutionTime\":190012580,\"totalOccurrences\":202893},{\"name\":\"j2 Cloud Services\",\"category\":\"ad\",\"domains\":[\"*.campaigner.com\"],\"totalExecutionTime\":33043,\"totalOccurrences\":70},{\"name\":\"jsonip.com\",\"category\":\"analytics\",\"domains\":[\"*.jsonip.com\"]},{\"name\":\"linkpulse\",\"category\":\"analytics\",\"domains\":[\"*.lp4.io\"]},{\"name\":\"loGo_net\",\"category\":\"analytics\",\"domains\":[\"*.logo-net.co.uk\"]},{\"name\":\"mainADV\",\"category\":\"ad\",\"domains\":[\"*.httptrack.com\",\"*.solocpm.com\"]},{\"name\":\"mbr targeting\",\"category\":\"ad\",\"domains\":[\"*.m6r.eu\"],\"totalExecutionTime\":333,\"totalOccurrences\":5},{\"name\":\"media.ventive\",\"category\":\"ad\",\"domains\":[\"*.contentspread.net\"]},{\"name\":\"metrigo\",\"category\":\"ad\",\"domains\":[\"*.metrigo.com\"]},{\"name\":\"minicabit.com\",\"category\":\"content\",\"domains\":[\"*.minicabit.com\"]},{\"name\":\"mobiManage\",\"category\":\"hosting\",\"domains\":[\"*.mobimanage.com\"]},{\"name\":\"moving-pictures\",\"category\":\"other\",\"domains\":[\"*.moving-pictures.biz\",\"*.v6-moving-pictures.com\",\"*.vtstat.com\",\"*.moving-pictures.de\"]},{\"name\":\"my6sense\",\"category\":\"ad\",\"domains\":[\"*.mynativeplatform.com\"]},{\"name\":\"myThings\",\"category\":\"ad\",\"domains\":[\"*.mythings.com\",\"*.mythingsmedia.net\"]},{\"name\":\"mymovies\",\"category\":\"content\",\"domains\":[\"*.mymovies.net\"]},{\"name\":\"nRelate-VOID\",\"company\":\"nRelate\",\"category\":\"content\",\"domains\":[\"*.nrelate.com\"]},{\"name\":\"nToklo\",\"category\":\"analytics\",\"domains\":[\"*.ntoklo.com\"]},{\"name\":\"neXeps\",\"category\":\"ad\",\"domains\":[\"*.nexeps.com\"]},{\"name\":\"ninemsn Pty.\",\"category\":\"utility\",\"domains\":[\"*.ninemsn.com.au\"]},{\"name\":\"nugg.ad\",\"category\":\"ad\",\"domains\":[\"*.nuggad.net\"]},{\"name\":\"numero interactive\",\"company\":\"numero\",\"category\":\"ad\",\"domains\":[\"*.numerointeractive.com\"]},{\"name\":\"optMD\",\"company\":\"Optimax Media Delivery\",\"category\":\"ad\",\"domains\":[\"*.optmd.com\"],\"totalExecutionTime\":6,\"totalOccurrences\":22},{\"name\":\"otracking.com\",\"category\":\"analytics\",\"domains\":[\"*.otracking.com\"]},{\"name\":\"paysafecard\",\"company\":\"Paysafe Group\",\"category\":\"utility\",\"domains\":[\"*.paysafecard.com\"]},{\"name\":\"piano\",\"category\":\"ad\",\"domains\":[\"*.npttech.com\",\"*.tinypass.com\"],\"examples\":[\"www.npttech.com\"],\"totalExecutionTime\":1676820,\"totalOccurrences\":2009},{\"name\":\"piclike\",\"category\":\"ad\",\"domains\":[\"*.piclike.us\"]},{\"name\":\"placehold.it\",\"category\":\"utility\",\"domains\":[\"*.placehold.it\"]},{\"name\":\"plista\",\"category\":\"ad\",\"domains\":[\"*.plista.com\"]},{\"name\":\"prebid.org\",\"category\":\"utility\",\"domains\":[\"*.prebid.org\"],\"totalExecutionTime\":1294,\"totalOccurrences\":2},{\"name\":\"reEmbed\",\"category\":\"other\",\"domains\":[\"*.reembed.com\"]},{\"name\":\"reddit\",\"category\":\"social\",\"domains\":[\"*.reddit.com\",\"*.redditstatic.com\"],\"examples\":[\"www.redditstatic.com\"],\"totalExecutionTime\":40944497,\"totalOccurrences\":65646},{\"name\":\"rewardStyle.com\",\"category\":\"ad\",\"domains\":[\"*.rewardstyle.com\"],\"totalExecutionTime\":265143,\"totalOccurrences\":1790},{\"name\":\"rss2json\",\"category\":\"utility\",\"domains\":[\"*.rss2json.com\"],\"totalExecutionTime\":781,\"totalOccurrences\":9},{\"name\":\"sage Pay\",\"company\":\"Sage Pay Europe\",\"category\":\"utility\",\"domains\":[\"*.sagepay.com\"],\"totalExecutionTime\":4789,\"totalOccurrences\":48},{\"name\":\"section.io\",\"category\":\"utility\",\"domains\":[\"*.squixa.net\"],\"examples\":[\"beacon.squixa.net\",\"s.squixa.net\"]},{\"name\":\"smartclip\",\"category\":\"ad\",\"domains\":[\"*.smartclip.net\"],\"totalExecutionTime\":38682,\"totalOccurrences\":26},{\"name\":\"sovrn\",\"category\":\"ad\",\"domains\":[\"*.lijit.com\"],\"totalExecutionTime\":4178611,\"totalOccurrences\":60361},{\"name\":\"stackpile.io\",\"company\":\"StackPile\",\"category\":\"tag-manager\",\"domains\":[\"*.stackpile.io\"]},{\"name\":\"template-help.com\",\"category\":\"hosting\",\"domains\":[\"*.template-help.com\"],\"totalExecutionTime\":8616,\"totalOccurrences\":13},{\"name\":\"test\",\"company\":\"test only\",\"category\":\"other\",\"domains\":[\"*.testtesttest.com\"]},{\"name\":\"trueAnthem\",\"category\":\"social\",\"domains\":[\"*.tru.am\"]},{\"name\":\"tweetmeme-VOID\",\"company\":\"tweetmeme\",\"category\":\"analytics\",\"domains\":[\"*.tweetmeme.com\"]},{\"name\":\"uLogin\",\"category\":\"other\",\"domains\":[\"*.ulogin.ru\"]},{\"name\":\"uLogix\",\"category\":\"ad\",\"domains\":[\"*.ulogix.ru\"]},{\"name\":\"ucfunnel ucX\",\"company\":\"ucfunnel\",\"category\":\"ad\",\"domains\":[\"*.aralego.com\"],\"totalExecutionTime\":39762,\"totalOccurrences\":273},{\"name\":\"up-value\",\"category\":\"ad\",\"domains\":[\"*.up-value.de\"]},{\"name\":\"wywy\",\"category\":\"ad\",\"domains\":[\"*.wywy.com\",\"*.wywyuserservice.com\"]},{\"name\":\"CDK Dealer Management\",\"company\":\"CDK Global\",\"homepage\":\"https://www.cdkglobal.com/us\",\"category\":\"hosting\",\"domains\":[\"*.assets-cdk.com\"],\"examples\":[\"media-cf.assets-cdk.com\"]},{\"name\":\"fam\",\"company\":\"Fing Co Ltd.\",\"homepage\":\"http://admin.fam-ad.com/report/\",\"category\":\"ad\",\"domains\":[\"*.fam-ad.com\"],\"examples\":[\"img.fam-ad.com\"],\"totalExecutionTime\":882,\"totalOccurrences\":7},{\"name\":\"zypmedia\",\"category\":\"ad\",\"domains\":[\"*.extend.tv\"]},{\"name\":\"codigo\",\"homepage\":\"https://www.codigo.se\",\"category\":\"analytics\",\"domains\":[\"*.codigo.se\"],\"examples\":[\"analytics.codigo.se\"],\"totalExecutionTime\":907,\"totalOccurrences\":20},{\"name\":\"Playground\",\"homepage\":\"https://playground.xyz\",\"category\":\"ad\",\"domains\":[\"*.playground.xyz\"],\"examples\":[\"ads.playground.xyz\"],\"totalExecutionTime\":2063,\"totalOccurrences\":3},{\"name\":\"RAM\",\"homepage\":\"https://www2.rampanel.com/\",\"category\":\"analytics\",\"domains\":[\"*.rampanel.com\"],\"examples\":[\"inviso.rampanel.com\"],\"totalExecutionTime\":17526,\"totalOccurrences\":2},{\"name\":\"Adition\",\"homepage\":\"https://www.adition.com\",\"category\":\"ad\",\"domains\":[\"*.adition.com\"],\"examples\":[\"dsp.adfarm1.adition.com\"],\"totalExecutionTime\":163152,\"totalOccurrences\":963},{\"name\":\"Widespace\",\"homepage\":\"https://www.widespace.com\",\"category\":\"ad\",\"domains\":[\"*.widespace.com\"],\"examples\":[\"sync.widespace.com\"]},{\"name\":\"Colpirio\",\"homepage\":\"https://www.widespace.com\",\"category\":\"analytics\",\"domains\":[\"*.colpirio.com\"],\"examples\":[\"proxy-tracker.colpirio.com\"]},{\"name\":\"Brandmetrics\",\"homepage\":\"https://www.brandmetrics.com\",\"category\":\"analytics\",\"domains\":[\"*.brandmetrics.com\"],\"examples\":[\"collector.brandmetrics.com\",\"cdn.brandmetrics.com\"],\"totalExecutionTime\":6672401,\"totalOccurrences\":36552},{\"name\":\"EasyAd\",\"homepage\":\"https://web.easy-ads.com/\",\"category\":\"ad\",\"domains\":[\"*.easy-ads.com\"],\"examples\":[\"ads.easy-ads.com\"],\"totalExecutionTime\":36874,\"totalOccurrences\":15},{\"name\":\"Glimr\",\"homepage\":\"https://glimr.io/\",\"category\":\"analytics\",\"domains\":[\"*.glimr.io\"],\"examples\":[\"pixel.glimr.io\"]},{\"name\":\"Webtreck\",\"homepage\":\"https://www.webtrekk.com/en/home/\",\"category\":\"analytics\",\"domains\":[\"*.wcfbc.net\"],\"examples\":[\"fbc.wcfbc.net\"]},{\"name\":\"DigiTrust\",\"homepage\":\"http://www.digitru.st/\",\"category\":\"analytics\",\"domains\":[\"*.digitru.st\"],\"examples\":[\"cdn.digitru.st\"]},{\"name\":\"Kantar Sifo\",\"homepage\":\"https://www.kantarsifo.se\",\"category\":\"analytics\",\"domains\":[\"*.research-int.se\"],\"examples\":[\"trafficgateway.research-int.se\"],\"totalExecutionTime\":399,\"totalOccurrences\":1},{\"name\":\"Concert\",\"homepage\":\"https://concert.io/\",\"category\":\"ad\",\"domains\":[\"*.concert.io\"],\"examples\":[\"cdn.concert.io\"],\"totalExecutionTime\":1532795,\"totalOccurrences\":272},{\"name\":\"Emerse\",\"homepage\":\"https://www.emerse.com/\",\"category\":\"ad\",\"domains\":[\"*.emerse.com\"],\"examples\":[\"tracking.emerse.com\"]},{\"name\":\"Iterate\",\"homepage\":\"https://iteratehq.com/\",\"category\":\"analytics\",\"domains\":[\"*.iteratehq.com\"],\"totalExecutionTime\":11370,\"totalOccurrences\":144},{\"name\":\"Cookiebot\",\"homepage\":\"https://www.cookiebot.com/\",\"category\":\"utility\",\"domains\":[\"*.cookiebot.com\"],\"examples\":[\"consent.cookiebot.com\"],\"totalExecutionTime\":146302582,\"totalOccurrences\":367484},{\"name\":\"Netlify\",\"homepage\":\"https://www.netlify.com/\",\"category\":\"utility\",\"domains\":[\"*.netlify.com\",\"*.netlifyusercontent.com\"],\"examples\":[\"cloud.netlifyusercontent.com\"],\"totalExecutionTime\":456718,\"totalOccurrences\":1726},{\"name\":\"Scroll\",\"homepage\":\"https://scroll.com/\",\"category\":\"utility\",\"domains\":[\"*.scroll.com\"],\"examples\":[\"static.scroll.com\",\"connect.scroll.com\"]},{\"name\":\"Consumable\",\"homepage\":\"https://consumable.com/\",\"category\":\"ad\",\"domains\":[\"*.serverbid.com\"],\"totalExecutionTime\":1274,\"totalOccurrences\":30},{\"name\":\"DMD Marketing\",\"homepage\":\"https://www.dmdconnects.com/\",\"category\":\"ad\",\"domains\":[\"*.medtargetsystem.com\"]},{\"name\":\"Catchpoint\",\"homepage\":\"https://www.catchpoint.com/\",\"category\":\"analytics\",\"domains\":[\"*.3gl.net\",\"*.3genlabs.net\"],\"totalExecutionTime\":85867,\"totalOccurrences\":300},{\"name\":\"Terminus\",\"homepage\":\"https://terminus.com/\",\"category\":\"ad\",\"domains\":[\"*.terminus.services\"],\"totalExecutionTime\":36985,\"totalOccurrences\":273},{\"name\":\"Acceptable Ads\",\"homepage\":\"https://acceptableads.com/\",\"category\":\"ad\",\"domains\":[\"*.aaxads.com\",\"*.aaxdetect.com\"],\"totalExecutionTime\":11591,\"totalOccurrences\":48},{\"name\":\"ClearBrain\",\"homepage\":\"https://www.clearbrain.com/\",\"category\":\"analytics\",\"domains\":[\"*.clearbrain.com\"],\"examples\":[\"api.clearbrain.com\"]},{\"name\":\"Optanon\",\"homepage\":\"https://www.cookielaw.org/\",\"category\":\"consent-provider\",\"domains\":[\"*.onetrust.com\",\"*.cookielaw.org\"],\"examples\":[\"cdn.cookielaw.org\",\"geolocation.onetrust.com\"],\"totalExecutionTime\":153672680,\"totalOccurrences\":272514},{\"name\":\"TrustArc\",\"homepage\":\"https://www.trustarc.com/\",\"category\":\"utility\",\"domains\":[\"*.trustarc.com\"],\"examples\":[\"choices.trustarc.com\",\"consent.trustarc.com\"],\"totalExecutionTime\":3744742,\"totalOccurrences\":11118},{\"name\":\"iSpot.tv\",\"homepage\":\"https://www.ispot.tv/\",\"category\":\"ad\",\"domains\":[\"*.ispot.tv\"],\"examples\":[\"pt.ispot.tv\"],\"totalExecutionTime\":416,\"totalOccurrences\":9},{\"name\":\"RevJet\",\"homepage\":\"https://www.revjet.com/\",\"category\":\"ad\",\"domains\":[\"*.revjet.com\"],\"examples\":[\"pix.revjet.com\",\"ads.revjet.com\"],\"totalExecutionTime\":47552,\"totalOccurrences\":132},{\"name\":\"atlasRTX\",\"homepage\":\"https://www.atlasrtx.com/\",\"category\":\"customer-success\",\"domains\":[\"*.atlasrtx.com\"],\"examples\":[\"app.atlasrtx.com\",\"cdn.atlasrtx.com\",\"dev.atlasrtx.com\"],\"totalExecutionTime\":52746,\"totalOccurrences\":43},{\"name\":\"ContactAtOnce\",\"homepage\":\"https://www.contactatonce.com/\",\"category\":\"customer-success\",\"domains\":[\"*.contactatonce.com\"],\"examples\":[\"tag.contactatonce.com\",\"agentpresence.contactatonce.com\"]},{\"name\":\"Algolia\",\"homepage\":\"https://www.algolia.com/\",\"category\":\"utility\",\"domains\":[\"*.algolianet.com\",\"*.algolia.net\",\"*.algolia.io\"],\"totalExecutionTime\":3731,\"totalOccurrences\":26},{\"name\":\"EMX Digital\",\"homepage\":\"https://emxdigital.com\",\"category\":\"ad\",\"domains\":[\"*.emxdgt.com\"],\"totalExecutionTime\":1950,\"totalOccurrences\":708},{\"name\":\"Moxie\",\"homepage\":\"https://www.gomoxie.com/\",\"category\":\"utility\",\"domains\":[\"*.gomoxie.solutions\"],\"totalExecutionTime\":15291,\"totalOccurrences\":22},{\"name\":\"Scripps Network Digital\",\"homepage\":\"https://www.scrippsnetworksdigital.com/\",\"category\":\"ad\",\"domains\":[\"*.snidigital.com\"]},{\"name\":\"TurnTo\",\"homepage\":\"https://www.turntonetworks.com/\",\"category\":\"utility\",\"domains\":[\"*.turnto.com\"],\"totalExecutionTime\":24343,\"totalOccurrences\":77},{\"name\":\"Quantum Metric\",\"homepage\":\"https://www.quantummetric.com/\",\"category\":\"analytics\",\"domains\":[\"*.quantummetric.com\"],\"totalExecutionTime\":6382311,\"totalOccurrences\":2966},{\"name\":\"Carbon Ads\",\"homepage\":\"https://www.carbonads.net/\",\"category\":\"ad\",\"domains\":[\"*.carbonads.net\",\"*.carbonads.com\"],\"totalExecutionTime\":27058,\"totalOccurrences\":456},{\"name\":\"Ably\",\"homepage\":\"https://www.ably.io/\",\"category\":\"utility\",\"domains\":[\"*.ably.io\"],\"totalExecutionTime\":29559,\"totalOccurrences\":238},{\"name\":\"Sectigo\",\"homepage\":\"https://sectigo.com/\",\"category\":\"utility\",\"domains\":[\"*.sectigo.com\"],\"totalExecutionTime\":3682,\"totalOccurrences\":5},{\"name\":\"Specless\",\"homepage\":\"https://gospecless.com/\",\"category\":\"ad\",\"domains\":[\"*.specless.tech\"]},{\"name\":\"Loggly\",\"homepage\":\"https://www.loggly.com/\",\"category\":\"analytics\",\"domains\":[\"*.loggly.com\",\"d9jmv9u00p0mv.cloudfront.net\"],\"examples\":[\"logs-01.loggly.com\"],\"totalExecutionTime\":2768,\"totalOccurrences\":32},{\"name\":\"Intent Media\",\"homepage\":\"https://intent.com/\",\"category\":\"ad\",\"domains\":[\"*.intentmedia.net\"]},{\"name\":\"Supership\",\"homepage\":\"https://supership.jp/\",\"category\":\"ad\",\"domains\":[\"*.socdm.com\"],\"totalExecutionTime\":10975656,\"totalOccurrences\":32253},{\"name\":\"F@N Communications\",\"homepage\":\"https://www.fancs.com/\",\"category\":\"ad\",\"domains\":[\"*.ladsp.com\"],\"examples\":[\"px.ladsp.com\"],\"totalExecutionTime\":1314009,\"totalOccurrences\":10570},{\"name\":\"Vidyard\",\"homepage\":\"https://www.vidyard.com/\",\"category\":\"utility\",\"domains\":[\"*.vidyard.com\"],\"totalExecutionTime\":1798034,\"totalOccurrences\":1884},{\"name\":\"RapidSSL\",\"homepage\":\"https://www.rapidssl.com/\",\"category\":\"utility\",\"domains\":[\"*.rapidssl.com\"],\"totalExecutionTime\":20207,\"totalOccurrences\":2},{\"name\":\"Coherent Path\",\"homepage\":\"https://coherentpath.com/\",\"category\":\"utility\",\"domains\":[\"*.coherentpath.com\"],\"totalExecutionTime\":4596,\"totalOccurrences\":42},{\"name\":\"Attentive\",\"homepage\":\"https://attentivemobile.com/\",\"category\":\"ad\",\"domains\":[\"*.attn.tv\",\"*.attentivemobile.com\"],\"totalExecutionTime\":7844423,\"totalOccurrences\":13372},{\"name\":\"emetriq\",\"homepage\":\"https://www.emetriq.com/\",\"category\":\"ad\",\"domains\":[\"*.emetriq.de\",\"*.xplosion.de\"],\"totalExecutionTime\":884,\"totalOccurrences\":12},{\"name\":\"Bonzai\",\"homepage\":\"https://www.bonzai.co/\",\"category\":\"ad\",\"domains\":[\"*.bonzai.co\"]},{\"name\":\"Freshchat\",\"homepage\":\"https://www.freshworks.com/live-chat-software/\",\"category\":\"customer-success\",\"domains\":[\"*.freshchat.com\",\"*.freshworksapi.com\"],\"products\":[{\"name\":\"Freshdesk Messaging\",\"urlPatterns\":[\"wchat.freshchat.com\"],\"facades\":[{\"name\":\"Freshdesk Messaging (formerly Freshchat) Facade\",\"repo\":\"https://github.com/coliff/freshdesk-messaging-facade/\"}]}],\"totalExecutionTime\":36981628,\"totalOccurrences\":11972},{\"name\":\"Contentful\",\"homepage\":\"https://www.contentful.com/\",\"category\":\"utility\",\"domains\":[\"*.contentful.com\"],\"examples\":[\"cdn.contentful.com\"],\"totalExecutionTime\":37245,\"totalOccurrences\":2},{\"name\":\"PureCars\",\"homepage\":\"https://www.purecars.com/\",\"category\":\"marketing\",\"domains\":[\"*.purecars.com\"],\"examples\":[\"cdn.purecars.com\"],\"totalExecutionTime\":760243,\"totalOccurrences\":1387},{\"name\":\"Tray Commerce\",\"homepage\":\"https://www.tray.com.br/\",\"category\":\"marketing\",\"domains\":[\"*.tcdn.com.br\"],\"examples\":[\"images.tcdn.com.br\"],\"totalExecutionTime\":128455577,\"totalOccurrences\":25153},{\"name\":\"AdScore\",\"homepage\":\"https://www.adscore.com/\",\"category\":\"ad\",\"domains\":[\"*.adsco.re\"],\"examples\":[\"c.adsco.re\"],\"totalExecutionTime\":6389799,\"totalOccurrences\":8346},{\"name\":\"WebsiteBuilder.com\",\"homepage\":\"https://www.websitebuilder.com\",\"category\":\"hosting\",\"domains\":[\"*.mywebsitebuilder.com\"],\"totalExecutionTime\":19675491,\"totalOccurrences\":6545},{\"name\":\"mParticle\",\"homepage\":\"https://www.mparticle.com/\",\"category\":\"utility\",\"domains\":[\"*.mparticle.com\"],\"examples\":[\"jssdks.mparticle.com\",\"identity.mparticle.com\"],\"totalExecutionTime\":328057,\"totalOccurrences\":1591},{\"name\":\"Ada\",\"homepage\":\"https://www.ada.support/\",\"category\":\"customer-success\",\"domains\":[\"*.ada.support\"],\"examples\":[\"static.ada.support\"],\"totalExecutionTime\":1669710,\"totalOccurrences\":1876},{\"name\":\"Quora Ads\",\"homepage\":\"https://www.quora.com/business/\",\"category\":\"ad\",\"domains\":[\"*.quora.com\"],\"examples\":[\"q.quora.com\"],\"totalExecutionTime\":1888447,\"totalOccurrences\":7726},{\"name\":\"Auth0\",\"homepage\":\"https://auth0.com/\",\"category\":\"utility\",\"domains\":[\"*.auth0.com\"],\"examples\":[\"cdn.auth0.com\"],\"totalExecutionTime\":444363,\"totalOccurrences\":1573},{\"name\":\"Bridgewell DSP\",\"homepage\":\"https://www.bridgewell.com/\",\"category\":\"ad\",\"domains\":[\"*.scupio.com\"],\"examples\":[\"img.scupio.com\"],\"totalExecutionTime\":132707,\"totalOccurrences\":595},{\"name\":\"Wicked Reports\",\"homepage\":\"https://www.wickedreports.com/\",\"category\":\"marketing\",\"domains\":[\"*.wickedreports.com\"],\"examples\":[\"widget.wickedreports.com\"],\"totalExecutionTime\":284302,\"totalOccurrences\":792},{\"name\":\"Jaywing\",\"homepage\":\"https://jaywing.com/\",\"category\":\"marketing\",\"domains\":[\"*.jaywing.com\"],\"examples\":[\"amazon.almanac.jaywing.com\"]},{\"name\":\"Holimetrix\",\"homepage\":\"https://u360.d-bi.fr/\",\"category\":\"marketing\",\"domains\":[\"*.d-bi.fr\"],\"examples\":[\"u360.d-bi.fr\"]},{\"name\":\"iZooto\",\"homepage\":\"https://www.izooto.com\",\"category\":\"marketing\",\"domains\":[\"*.izooto.com\"],\"examples\":[\"cdn.izooto.com\"],\"totalExecutionTime\":1819421,\"totalOccurrences\":3023},{\"name\":\"Ordergroove\",\"homepage\":\"https://www.ordergroove.com/\",\"category\":\"marketing\",\"domains\":[\"*.ordergroove.com\"],\"examples\":[\"static.ordergroove.com\"],\"totalExecutionTime\":148049,\"totalOccurrences\":486},{\"name\":\"PageSense\",\"homepage\":\"https://www.zoho.com/pagesense/\",\"category\":\"analytics\",\"domains\":[\"*.pagesense.io\"],\"examples\":[\"cdn.pagesense.io\"],\"totalExecutionTime\":6203179,\"totalOccurrences\":16229},{\"name\":\"Vizzit\",\"homepage\":\"https://www.vizzit.se\",\"category\":\"analytics\",\"domains\":[\"*.vizzit.se\"],\"examples\":[\"www.vizzit.se\",\"tag.vizzit.se\"],\"totalExecutionTime\":2044,\"totalOccurrences\":47},{\"name\":\"Click Guardian\",\"homepage\":\"https://www.clickguardian.co.uk/\",\"category\":\"ad\",\"domains\":[\"*.clickguardian.app\",\"*.clickguardian.co.uk\"],\"examples\":[\"v2.clickguardian.app\",\"protection.clickguardian.co.uk\"],\"totalExecutionTime\":469258,\"totalOccurrences\":2155},{\"name\":\"Smartsupp\",\"company\":\"Smartsupp.com\",\"homepage\":\"https://www.smartsupp.com\",\"category\":\"customer-success\",\"domains\":[\"*.smartsuppchat.com\",\"*.smartsupp.com\",\"smartsupp-widget-161959.c.cdn77.org\",\"*.smartsuppcdn.com\"],\"examples\":[\"widget-v1.smartsuppcdn.com\"],\"totalExecutionTime\":23005883,\"totalOccurrences\":35566},{\"name\":\"Smartlook\",\"company\":\"Smartsupp.com\",\"homepage\":\"https://www.smartlook.com/\",\"category\":\"analytics\",\"domains\":[\"*.smartlook.com\"],\"totalExecutionTime\":2044271,\"totalOccurrences\":26156},{\"name\":\"Luigis Box\",\"company\":\"Luigis Box\",\"homepage\":\"https://www.luigisbox.com/\",\"category\":\"utility\",\"domains\":[\"*.luigisbox.com\"],\"totalExecutionTime\":593832,\"totalOccurrences\":940},{\"name\":\"Targito\",\"company\":\"VIVmail.cz\",\"homepage\":\"https://www.targito.com\",\"category\":\"marketing\",\"domains\":[\"*.targito.com\"],\"totalExecutionTime\":8333,\"totalOccurrences\":86},{\"name\":\"Foxentry\",\"company\":\"AVANTRO\",\"homepage\":\"https://foxentry.cz/\",\"category\":\"utility\",\"domains\":[\"*.foxentry.cz\"],\"totalExecutionTime\":953108,\"totalOccurrences\":4767},{\"name\":\"Pendo\",\"homepage\":\"https://www.pendo.io\",\"category\":\"analytics\",\"domains\":[\"*.pendo.io\"],\"examples\":[\"app.pendo.io\"],\"totalExecutionTime\":14276492,\"totalOccurrences\":29161},{\"name\":\"Braze\",\"homepage\":\"https://www.braze.com\",\"category\":\"analytics\",\"domains\":[\"*.appboycdn.com\"],\"examples\":[\"js.appboycdn.com\"],\"totalExecutionTime\":1466846,\"totalOccurrences\":15611},{\"name\":\"Usersnap\",\"homepage\":\"https://usersnap.com\",\"category\":\"customer-success\",\"domains\":[\"*.usersnap.com\"],\"examples\":[\"api.usersnap.com\",\"cdn.usersnap.com\"],\"totalExecutionTime\":1479929,\"totalOccurrences\":2718},{\"name\":\"Rewardful\",\"homepage\":\"https://www.getrewardful.com\",\"category\":\"analytics\",\"domains\":[\"*.wdfl.co\"],\"examples\":[\"r.wdfl.co\"],\"totalExecutionTime\":43441,\"totalOccurrences\":668},{\"name\":\"Launch Darkly\",\"homepage\":\"https://launchdarkly.com\",\"category\":\"utility\",\"domains\":[\"*.launchdarkly.com\"],\"examples\":[\"app.launchdarkly.com\",\"events.launchdarkly.com\"],\"totalExecutionTime\":6312,\"totalOccurrences\":16},{\"name\":\"Statuspage\",\"company\":\"Atlassian\",\"homepage\":\"https://www.statuspage.io\",\"category\":\"utility\",\"domains\":[\"*.statuspage.io\"],\"examples\":[\"1k6wzpspjf99.statuspage.io\"],\"totalExecutionTime\":72880,\"totalOccurrences\":2759},{\"name\":\"HyperInzerce\",\"homepage\":\"https://hyperinzerce.cz\",\"category\":\"ad\",\"domains\":[\"*.hyperinzerce.cz\"],\"examples\":[\"motorky.hyperinzerce.cz\"],\"totalExecutionTime\":3831,\"totalOccurrences\":78},{\"name\":\"POWr\",\"homepage\":\"https://www.powr.io\",\"category\":\"utility\",\"domains\":[\"*.powr.io\"],\"examples\":[\"www.powr.io\"],\"totalExecutionTime\":282014107,\"totalOccurrences\":59744},{\"name\":\"Coral\",\"company\":\"Coral\",\"homepage\":\"https://coralproject.net\",\"category\":\"content\",\"domains\":[\"*.coral.coralproject.net\"],\"examples\":[\"company.coral.coralproject.net\"],\"totalExecutionTime\":154078,\"totalOccurrences\":89},{\"name\":\"Bolt\",\"homepage\":\"https://www.bolt.com/\",\"category\":\"utility\",\"domains\":[\"*.bolt.com\"],\"examples\":[\"connect.bolt.com\"],\"totalExecutionTime\":849673,\"totalOccurrences\":287},{\"name\":\"Judge.me\",\"homepage\":\"https://judge.me/\",\"category\":\"marketing\",\"domains\":[\"*.judge.me\"],\"examples\":[\"cdn.judge.me\"],\"totalExecutionTime\":38326678,\"totalOccurrences\":37537},{\"name\":\"Tilda\",\"homepage\":\"https://tilda.cc/\",\"category\":\"hosting\",\"domains\":[\"*.tildacdn.com\"],\"examples\":[\"stat.tildacdn.com\",\"static.tildacdn.com\",\"upwidget.tildacdn.com\"],\"totalExecutionTime\":161732089,\"totalOccurrences\":130221},{\"name\":\"SalesLoft\",\"homepage\":\"https://salesloft.com/\",\"category\":\"marketing\",\"domains\":[\"*.salesloft.com\"],\"examples\":[\"scout-cdn.salesloft.com\"],\"totalExecutionTime\":77438,\"totalOccurrences\":1294},{\"name\":\"Accessibe Accessibility Overlay\",\"company\":\"Accessibe\",\"homepage\":\"https://accessibe.com/\",\"category\":\"utility\",\"domains\":[\"*.accessibe.com\",\"*.acsbapp.com\",\"*.acsbap.com\"],\"examples\":[\"accessibe.com\",\"acsbapp.com\"],\"totalExecutionTime\":2682793,\"totalOccurrences\":3944},{\"name\":\"Builder\",\"homepage\":\"https://www.builder.io/\",\"category\":\"hosting\",\"domains\":[\"*.builder.io\"],\"examples\":[\"cdn.builder.io\"],\"totalExecutionTime\":516629,\"totalOccurrences\":395},{\"name\":\"Pepperjam\",\"homepage\":\"https://www.pepperjam.com/\",\"category\":\"marketing\",\"domains\":[\"*.pepperjam.com\",\"*.affiliatetechnology.com\"],\"examples\":[\"container.pepperjam.com\"],\"totalExecutionTime\":3180,\"totalOccurrences\":54},{\"name\":\"Reach\",\"homepage\":\"https://withreach.com/\",\"category\":\"utility\",\"domains\":[\"*.gointerpay.net\"],\"examples\":[\"checkout.gointerpay.net\"]},{\"name\":\"Chameleon\",\"homepage\":\"https://www.trychameleon.com/\",\"category\":\"marketing\",\"domains\":[\"*.trychameleon.com\"],\"examples\":[\"fast.trychameleon.com\"],\"totalExecutionTime\":4859,\"totalOccurrences\":9},{\"name\":\"Matomo\",\"company\":\"InnoCraft\",\"homepage\":\"https://matomo.org/\",\"category\":\"analytics\",\"domains\":[\"*.matomo.cloud\"],\"totalExecutionTime\":6261682,\"totalOccurrences\":28520},{\"name\":\"Segmanta\",\"homepage\":\"https://segmanta.com/\",\"category\":\"marketing\",\"domains\":[\"*.segmanta.com\"],\"examples\":[\"clientName.segmanta.com\"],\"totalExecutionTime\":35234,\"totalOccurrences\":55},{\"name\":\"Podsights\",\"homepage\":\"https://podsights.com/\",\"category\":\"marketing\",\"domains\":[\"*.pdst.fm\",\"us-central1-adaptive-growth.cloudfunctions.net\"],\"examples\":[\"cdn.pdst.fm\",\"sink.pdst.fm\"],\"totalExecutionTime\":109305,\"totalOccurrences\":1458},{\"name\":\"Chatwoot\",\"homepage\":\"https://www.chatwoot.com/\",\"category\":\"customer-success\",\"domains\":[\"*.chatwoot.com\"],\"examples\":[\"cdn.chatwoot.com\",\"app.chatwoot.com\"],\"totalExecutionTime\":100614,\"totalOccurrences\":988},{\"name\":\"Crisp\",\"homepage\":\"https://crisp.chat/\",\"category\":\"customer-success\",\"domains\":[\"*.crisp.chat\"],\"examples\":[\"client.crisp.chat\",\"client.relay.crisp.chat\"],\"totalExecutionTime\":51460,\"totalOccurrences\":1577},{\"name\":\"Admiral CMP\",\"homepage\":\"https://www.getadmiral.com\",\"category\":\"consent-provider\",\"domains\":[\"admiral.mgr.consensu.org\",\"*.admiral.mgr.consensu.org\"]},{\"name\":\"Adnuntius CMP\",\"homepage\":\"https://adnuntius.com\",\"category\":\"consent-provider\",\"domains\":[\"adnuntiusconsent.mgr.consensu.org\",\"*.adnuntiusconsent.mgr.consensu.org\"]},{\"name\":\"Clickio CMP\",\"homepage\":\"https://clickio.com\",\"category\":\"consent-provider\",\"domains\":[\"clickio.mgr.consensu.org\",\"*.clickio.mgr.consensu.org\"]},{\"name\":\"AppConsent CMP\",\"homepage\":\"https://appconsent.io/en\",\"category\":\"consent-provider\",\"domains\":[\"appconsent.mgr.consensu.org\",\"*.appconsent.mgr.consensu.org\"]},{\"name\":\"DMG Media CMP\",\"homepage\":\"https://www.dmgmedia.co.uk\",\"category\":\"consent-provider\",\"domains\":[\"dmgmedia.mgr.consensu.org\",\"*.dmgmedia.mgr.consensu.org\"]},{\"name\":\"Axel Springer CMP\",\"homepage\":\"https://www.axelspringer.com\",\"category\":\"consent-provider\",\"domains\":[\"axelspringer.mgr.consensu.org\",\"*.axelspringer.mgr.consensu.org\"]},{\"name\":\"Bedrock CMP\",\"homepage\":\"https://www.bedrockstreaming.com\",\"category\":\"consent-provider\",\"domains\":[\"bedrock.mgr.consensu.org\",\"*.bedrock.mgr.consensu.org\"]},{\"name\":\"BMIND CMP\",\"homepage\":\"https://www.bmind.es\",\"category\":\"consent-provider\",\"domains\":[\"bmind.mgr.consensu.org\",\"*.bmind.mgr.consensu.org\"]},{\"name\":\"Borlabs CMP\",\"homepage\":\"https://borlabs.io\",\"category\":\"consent-provider\",\"domains\":[\"borlabs.mgr.consensu.org\",\"*.borlabs.mgr.consensu.org\"]},{\"name\":\"Civic CMP\",\"homepage\":\"https://www.civicuk.com\",\"category\":\"consent-provider\",\"domains\":[\"cookiecontrol.mgr.consensu.org\",\"*.cookiecontrol.mgr.consensu.org\"]},{\"name\":\"Commanders Act CMP\",\"homepage\":\"https://www.commandersact.com\",\"category\":\"consent-provider\",\"domains\":[\"commandersact.mgr.consensu.org\",\"*.commandersact.mgr.consensu.org\"]},{\"name\":\"Complianz CMP\",\"homepage\":\"https://complianz.io/\",\"category\":\"consent-provider\",\"domains\":[\"complianz.mgr.consensu.org\",\"*.complianz.mgr.consensu.org\"]},{\"name\":\"Consent Desk CMP\",\"homepage\":\"https://www.consentdesk.com/\",\"category\":\"consent-provider\",\"domains\":[\"consentdesk.mgr.consensu.org\",\"*.consentdesk.mgr.consensu.org\"]},{\"name\":\"Consent Manager CMP\",\"homepage\":\"https://consentmanager.net\",\"category\":\"consent-provider\",\"domains\":[\"consentmanager.mgr.consensu.org\",\"*.consentmanager.mgr.consensu.org\"]},{\"name\":\"Conversant CMP\",\"homepage\":\"https://www.conversantmedia.eu/\",\"category\":\"consent-provider\",\"domains\":[\"conversant.mgr.consensu.org\",\"*.conversant.mgr.consensu.org\"]},{\"name\":\"Cookie Information CMP\",\"homepage\":\"https://www.cookieinformation.com/\",\"category\":\"consent-provider\",\"domains\":[\"cookieinformation.mgr.consensu.org\",\"*.cookieinformation.mgr.consensu.org\"]},{\"name\":\"Cookiebot CMP\",\"homepage\":\"https://www.cookiebot.com\",\"category\":\"consent-provider\",\"domains\":[\"cookiebot.mgr.consensu.org\",\"*.cookiebot.mgr.consensu.org\"]},{\"name\":\"Truendo CMP\",\"homepage\":\"https://truendo.com/\",\"category\":\"consent-provider\",\"domains\":[\"truendo.mgr.consensu.org\",\"*.truendo.mgr.consensu.org\"]},{\"name\":\"Dentsu CMP\",\"homepage\":\"https://www.dentsuaegisnetwork.de/\",\"category\":\"consent-provider\",\"domains\":[\"dan.mgr.consensu.org\",\"*.dan.mgr.consensu.org\"]},{\"name\":\"Didomi CMP\",\"homepage\":\"https://www.didomi.io/en/\",\"category\":\"consent-provider\",\"domains\":[\"didomi.mgr.consensu.org\",\"*.didomi.mgr.consensu.org\"]},{\"name\":\"Ensighten CMP\",\"homepage\":\"https://www.ensighten.com/\",\"category\":\"consent-provider\",\"domains\":[\"ensighten.mgr.consensu.org\",\"*.ensighten.mgr.consensu.org\"]},{\"name\":\"Evidon CMP\",\"homepage\":\"https://evidon.com\",\"category\":\"consent-provider\",\"domains\":[\"evidon.mgr.consensu.org\",\"*.evidon.mgr.consensu.org\"]},{\"name\":\"Ezoic CMP\",\"homepage\":\"https://www.ezoic.com/\",\"category\":\"consent-provider\",\"domains\":[\"ezoic.mgr.consensu.org\",\"*.ezoic.mgr.consensu.org\"]},{\"name\":\"Gemius CMP\",\"homepage\":\"https://www.gemius.com\",\"category\":\"consent-provider\",\"domains\":[\"gemius.mgr.consensu.org\",\"*.gemius.mgr.consensu.org\"]},{\"name\":\"NitroPay CMP\",\"homepage\":\"https://nitropay.com/\",\"category\":\"consent-provider\",\"domains\":[\"nitropay.mgr.consensu.org\",\"*.nitropay.mgr.consensu.org\"]},{\"name\":\"Google FundingChoices\",\"homepage\":\"https://fundingchoices.google.com/start/\",\"category\":\"consent-provider\",\"domains\":[\"fundingchoices.mgr.consensu.org\",\"*.fundingchoices.mgr.consensu.org\",\"fundingchoicesmessages.google.com\",\"*.fundingchoicesmessages.google.com\"],\"totalExecutionTime\":509211912,\"totalOccurrences\":667196},{\"name\":\"Gravito CMP\",\"homepage\":\"https://www.gravito.net/\",\"category\":\"consent-provider\",\"domains\":[\"gravito.mgr.consensu.org\",\"*.gravito.mgr.consensu.org\"]},{\"name\":\"ID Ward CMP\",\"homepage\":\"https://id-ward.com/enterprise\",\"category\":\"consent-provider\",\"domains\":[\"idward.mgr.consensu.org\",\"*.idward.mgr.consensu.org\"]},{\"name\":\"iubenda CMP\",\"homepage\":\"https://www.iubenda.com\",\"category\":\"consent-provider\",\"domains\":[\"iubenda.mgr.consensu.org\",\"*.iubenda.mgr.consensu.org\"]},{\"name\":\"Jump CMP\",\"homepage\":\"https://jumpgroup.it/\",\"category\":\"consent-provider\",\"domains\":[\"avacy.mgr.consensu.org\",\"*.avacy.mgr.consensu.org\"]},{\"name\":\"LiveRamp CMP\",\"homepage\":\"https://liveramp.com/\",\"category\":\"consent-provider\",\"domains\":[\"faktor.mgr.consensu.org\",\"*.faktor.mgr.consensu.org\"]},{\"name\":\"Madvertise CMP\",\"homepage\":\"https://madvertise.com/en/\",\"category\":\"consent-provider\",\"domains\":[\"madvertise.mgr.consensu.org\",\"*.madvertise.mgr.consensu.org\"]},{\"name\":\"Mairdumont Netletic CMP\",\"homepage\":\"https://www.mairdumont-netletix.com/\",\"category\":\"consent-provider\",\"domains\":[\"mdnxmp.mgr.consensu.org\",\"*.mdnxmp.mgr.consensu.org\"]},{\"name\":\"Marfeel CMP\",\"homepage\":\"https://www.marfeel.com/\",\"category\":\"consent-provider\",\"domains\":[\"marfeel.mgr.consensu.org\",\"*.marfeel.mgr.consensu.org\"]},{\"name\":\"Mediavine CMP\",\"homepage\":\"https://www.mediavine.com/\",\"category\":\"consent-provider\",\"domains\":[\"mediavine.mgr.consensu.org\",\"*.mediavine.mgr.consensu.org\"]},{\"name\":\"ConsentServe CMP\",\"homepage\":\"https://www.consentserve.com/\",\"category\":\"consent-provider\",\"domains\":[\"consentserve.mgr.consensu.org\",\"*.consentserve.mgr.consensu.org\"]},{\"name\":\"Next14 CMP\",\"homepage\":\"https://www.next14.com/\",\"category\":\"consent-provider\",\"domains\":[\"next14.mgr.consensu.org\",\"*.next14.mgr.consensu.org\"]},{\"name\":\"AdRoll CMP\",\"homepage\":\"https://www.adroll.com/\",\"category\":\"consent-provider\",\"domains\":[\"adroll.mgr.consensu.org\",\"*.adroll.mgr.consensu.org\"]},{\"name\":\"Ogury CMP\",\"homepage\":\"https://www.ogury.com/\",\"category\":\"consent-provider\",\"domains\":[\"ogury.mgr.consensu.org\",\"*.ogury.mgr.consensu.org\"]},{\"name\":\"OneTag CMP\",\"homepage\":\"https://onetag.net\",\"category\":\"consent-provider\",\"domains\":[\"onetag.mgr.consensu.org\",\"*.onetag.mgr.consensu.org\"]},{\"name\":\"OneTrust CMP\",\"homepage\":\"https://onetrust.com\",\"category\":\"consent-provider\",\"domains\":[\"onetrust.mgr.consensu.org\",\"*.onetrust.mgr.consensu.org\"]},{\"name\":\"optAd360 CMP\",\"homepage\":\"https://www.optad360.com/\",\"category\":\"consent-provider\",\"domains\":[\"optad360.mgr.consensu.org\",\"*.optad360.mgr.consensu.org\"]},{\"name\":\"Osano CMP\",\"homepage\":\"https://www.osano.com\",\"category\":\"consent-provider\",\"domains\":[\"osano.mgr.consensu.org\",\"*.osano.mgr.consensu.org\",\"cmp.osano.com\",\"*.api.osano.com\"],\"totalExecutionTime\":58885092,\"totalOccurrences\":34521},{\"name\":\"Playwire CMP\",\"homepage\":\"https://www.playwire.com\",\"category\":\"consent-provider\",\"domains\":[\"playwire.mgr.consensu.org\",\"*.playwire.mgr.consensu.org\"]},{\"name\":\"Pulselive CMP\",\"homepage\":\"https://www.pulselive.com\",\"category\":\"consent-provider\",\"domains\":[\"pulselive.mgr.consensu.org\",\"*.pulselive.mgr.consensu.org\"]},{\"name\":\"Quantcast Choice\",\"homepage\":\"https://quantcast.com\",\"category\":\"consent-provider\",\"domains\":[\"quantcast.mgr.consensu.org\",\"*.quantcast.mgr.consensu.org\"]},{\"name\":\"RCS Pubblicita CMP\",\"homepage\":\"http://www.rcspubblicita.it/site/home.html\",\"category\":\"consent-provider\",\"domains\":[\"rcsmediagroup.mgr.consensu.org\",\"*.rcsmediagroup.mgr.consensu.org\"]},{\"name\":\"Rich Audience CMP\",\"homepage\":\"https://richaudience.com\",\"category\":\"consent-provider\",\"domains\":[\"richaudience.mgr.consensu.org\",\"*.richaudience.mgr.consensu.org\"]},{\"name\":\"Ringier Axel Springer CMP\",\"homepage\":\"https://www.ringieraxelspringer.pl/en/home/\",\"category\":\"consent-provider\",\"domains\":[\"rasp.mgr.consensu.org\",\"*.rasp.mgr.consensu.org\"]},{\"name\":\"Secure Privacy CMP\",\"homepage\":\"https://secureprivacy.ai/\",\"category\":\"consent-provider\",\"domains\":[\"secureprivacy.mgr.consensu.org\",\"*.secureprivacy.mgr.consensu.org\"]},{\"name\":\"Securiti CMP\",\"homepage\":\"https://securiti.ai/\",\"category\":\"consent-provider\",\"domains\":[\"securiti.mgr.consensu.org\",\"*.securiti.mgr.consensu.org\"]},{\"name\":\"Seznam.cz CMP\",\"homepage\":\"https://www.seznam.cz/\",\"category\":\"consent-provider\",\"domains\":[\"seznam.mgr.consensu.org\",\"*.seznam.mgr.consensu.org\"]},{\"name\":\"ShareThis CMP\",\"homepage\":\"https://sharethis.com\",\"category\":\"consent-provider\",\"domains\":[\"sharethis.mgr.consensu.org\",\"*.sharethis.mgr.consensu.org\"]},{\"name\":\"ShinyStat CMP\",\"homepage\":\"https://www.shinystat.com\",\"category\":\"consent-provider\",\"domains\":[\"shinystat.mgr.consensu.org\",\"*.shinystat.mgr.consensu.org\"]},{\"name\":\"Sibbo CMP\",\"homepage\":\"https://sibboventures.com/en/\",\"category\":\"consent-provider\",\"domains\":[\"sibboventures.mgr.consensu.org\",\"*.sibboventures.mgr.consensu.org\"]},{\"name\":\"Singlespot CMP\",\"homepage\":\"https://www.singlespot.com/en\",\"category\":\"consent-provider\",\"domains\":[\"singlespot.mgr.consensu.org\",\"*.singlespot.mgr.consensu.org\"]},{\"name\":\"Sirdata CMP\",\"homepage\":\"https://www.sirdata.com\",\"category\":\"consent-provider\",\"domains\":[\"sddan.mgr.consensu.org\",\"*.sddan.mgr.consensu.org\"]},{\"name\":\"Snigel CMP\",\"homepage\":\"https://snigel.com\",\"category\":\"consent-provider\",\"domains\":[\"snigelweb.mgr.consensu.org\",\"*.snigelweb.mgr.consensu.org\"]},{\"name\":\"Sourcepoint CMP\",\"homepage\":\"https://sourcepoint.com\",\"category\":\"consent-provider\",\"domains\":[\"sourcepoint.mgr.consensu.org\",\"*.sourcepoint.mgr.consensu.org\"]},{\"name\":\"Pubtech CMP\",\"homepage\":\"https://www.pubtech.ai/\",\"category\":\"consent-provider\",\"domains\":[\"pubtech.mgr.consensu.org\",\"*.pubtech.mgr.consensu.org\"]},{\"name\":\"AdMetrics Pro CMP\",\"homepage\":\"https://admetricspro.com\",\"category\":\"consent-provider\",\"domains\":[\"cmp.mgr.consensu.org\",\"*.cmp.mgr.consensu.org\"]},{\"name\":\"Traffective CMP\",\"homepage\":\"https://traffective.com\",\"category\":\"consent-provider\",\"domains\":[\"traffective.mgr.consensu.org\",\"*.traffective.mgr.consensu.org\"]},{\"name\":\"UniConsent CMP\",\"homepage\":\"https://www.uniconsent.com\",\"category\":\"consent-provider\",\"domains\":[\"uniconsent.mgr.consensu.org\",\"*.uniconsent.mgr.consensu.org\",\"cmp.uniconsent.com\",\"*.uniconsent.com\"],\"totalExecutionTime\":1251404,\"totalOccurrences\":2098},{\"name\":\"TrustArc CMP\",\"homepage\":\"https://trustarc.com/\",\"category\":\"consent-provider\",\"domains\":[\"trustarc.mgr.consensu.org\",\"*.trustarc.mgr.consensu.org\"]},{\"name\":\"Usercentrics CMP\",\"homepage\":\"https://usercentrics.com\",\"category\":\"consent-provider\",\"domains\":[\"usercentrics.mgr.consensu.org\",\"*.usercentrics.mgr.consensu.org\",\"*.usercentrics.eu\",\"*.services.usercentrics.eu\"],\"totalExecutionTime\":120096366,\"totalOccurrences\":114355},{\"name\":\"WebAds CMP\",\"homepage\":\"https://www.webads.nl/\",\"category\":\"consent-provider\",\"domains\":[\"webads.mgr.consensu.org\",\"*.webads.mgr.consensu.org\"]},{\"name\":\"Trustcommander\",\"company\":\"Commandersact\",\"homepage\":\"https://www.commandersact.com\",\"category\":\"consent-provider\",\"domains\":[\"*.trustcommander.net\"],\"examples\":[\"cdn.trustcommander.net\",\"privacy.trustcommander.net\"],\"totalExecutionTime\":615136,\"totalOccurrences\":3165},{\"name\":\"Hubvisor\",\"homepage\":\"https://www.hubvisor.io\",\"category\":\"ad\",\"domains\":[\"*.hubvisor.io\"],\"examples\":[\"cdn.hubvisor.io\",\"stream.hubvisor.io\"],\"totalExecutionTime\":147616,\"totalOccurrences\":146},{\"name\":\"Castle\",\"homepage\":\"https://castle.io\",\"category\":\"utility\",\"domains\":[\"*.castle.io\",\"d2t77mnxyo7adj.cloudfront.net\"],\"examples\":[\"t.castle.io\"]},{\"name\":\"Wigzo\",\"homepage\":\"https://www.wigzo.com/\",\"category\":\"marketing\",\"domains\":[\"*.wigzo.com\",\"*.wigzopush.com\"],\"examples\":[\"app.wigzo.com\",\"tracker.wigzopush.com\"],\"totalExecutionTime\":5076,\"totalOccurrences\":59},{\"name\":\"Convertful\",\"homepage\":\"https://convertful.com/\",\"category\":\"marketing\",\"domains\":[\"*.convertful.com\"],\"examples\":[\"app.convertful.com\"],\"totalExecutionTime\":198834,\"totalOccurrences\":1960},{\"name\":\"OpenLink\",\"company\":\"MediaWallah\",\"homepage\":\"https://www.mediawallah.com/\",\"category\":\"ad\",\"domains\":[\"*.mediawallahscript.com\"],\"examples\":[\"partner.mediawallahscript.com\"]},{\"name\":\"TPMN\",\"company\":\"TPMN\",\"homepage\":\"http://tpmn.io/\",\"category\":\"ad\",\"domains\":[\"*.tpmn.co.kr\"],\"examples\":[\"ad.tpmn.co.kr\"],\"totalExecutionTime\":68,\"totalOccurrences\":11},{\"name\":\"HERO\",\"company\":\"Klarna\",\"homepage\":\"https://www.usehero.com/\",\"category\":\"customer-success\",\"domains\":[\"*.usehero.com\"],\"examples\":[\"api.usehero.com\",\"cdn.usehero.com\"]},{\"name\":\"Zync\",\"company\":\"Zeta Global\",\"homepage\":\"https://zetaglobal.com/\",\"category\":\"marketing\",\"domains\":[\"*.rezync.com\"],\"examples\":[\"live.rezync.com\"],\"totalExecutionTime\":44682,\"totalOccurrences\":534},{\"name\":\"AdFuel Video\",\"company\":\"AdFuel\",\"homepage\":\"https://goadfuel.com/\",\"category\":\"ad\",\"domains\":[\"*.videoplayerhub.com\"],\"examples\":[\"customer.videoplayerhub.com\"],\"totalExecutionTime\":26946,\"totalOccurrences\":97},{\"name\":\"Prefix Box AI Search\",\"company\":\"Prefix Box\",\"homepage\":\"https://www.prefixbox.com/\",\"category\":\"utility\",\"domains\":[\"*.prefixbox.com\"],\"examples\":[\"cdn.prefixbox.com\"],\"totalExecutionTime\":374085,\"totalOccurrences\":384},{\"name\":\"SpeedSize Service Worker\",\"company\":\"SpeedSize\",\"homepage\":\"https://speedsize.com/\",\"category\":\"utility\",\"domains\":[\"di6367dava8ow.cloudfront.net\",\"d2d22nphq0yz8t.cloudfront.net\"],\"examples\":[\"di6367dava8ow.cloudfront.net\"]},{\"name\":\"Vonage Video API\",\"company\":\"Vonage\",\"homepage\":\"https://www.vonage.com/communications-apis/video/\",\"category\":\"video\",\"domains\":[\"*.opentok.com\"],\"examples\":[\"static.opentok.com\"],\"totalExecutionTime\":434754,\"totalOccurrences\":537},{\"name\":\"Checkout.com\",\"company\":\"Checkout.com\",\"homepage\":\"https://www.checkout.com\",\"category\":\"utility\",\"domains\":[\"*.checkout.com\"],\"examples\":[\"cdn.checkout.com\"],\"totalExecutionTime\":8525794,\"totalOccurrences\":7900},{\"name\":\"Noibu\",\"company\":\"Noibu\",\"homepage\":\"https://www.noibu.com\",\"category\":\"utility\",\"domains\":[\"*.noibu.com\"],\"examples\":[\"input.noibu.com\"],\"totalExecutionTime\":2063410,\"totalOccurrences\":1153},{\"name\":\"Clarity\",\"company\":\"Microsoft\",\"homepage\":\"https://clarity.microsoft.com/\",\"category\":\"utility\",\"domains\":[\"*.clarity.ms\"],\"examples\":[\"c.clarity.ms\"],\"totalExecutionTime\":497229505,\"totalOccurrences\":1226624},{\"name\":\"goinstore\",\"company\":\"Emplifi\",\"homepage\":\"https://goinstore.com/\",\"category\":\"customer-success\",\"domains\":[\"*.goinstore.com\"],\"examples\":[\"gis.goinstore.com\"]},{\"name\":\"SegmentStream\",\"company\":\"SegmentStream\",\"homepage\":\"https://segmentstream.com/\",\"category\":\"marketing\",\"domains\":[\"*.segmentstream.com\"],\"examples\":[\"track.segmentstream.com\"],\"totalExecutionTime\":21655,\"totalOccurrences\":86},{\"name\":\"Amazon Associates\",\"company\":\"Amazon\",\"homepage\":\"https://affiliate-program.amazon.co.uk/\",\"category\":\"marketing\",\"domains\":[\"*.associates-amazon.com\"],\"examples\":[\"assoc-na.associates-amazon.com\"]},{\"name\":\"DotMetrics\",\"company\":\"Ipsos\",\"homepage\":\"https://www.dotmetrics.net/\",\"category\":\"analytics\",\"domains\":[\"*.dotmetrics.net\"],\"examples\":[\"uk-script.dotmetrics.net\"],\"totalExecutionTime\":285234,\"totalOccurrences\":2137},{\"name\":\"Truffle Bid\",\"company\":\"Truffle\",\"homepage\":\"https://truffle.bid/\",\"category\":\"ad\",\"domains\":[\"*.truffle.bid\"],\"examples\":[\"matching.truffle.bid\"]},{\"name\":\"Hybrid\",\"company\":\"Hybrid\",\"homepage\":\"https://hybrid.ai/\",\"category\":\"ad\",\"domains\":[\"*.hybrid.ai\"],\"examples\":[\"dm-eu.hybrid.ai\"],\"totalExecutionTime\":1463606,\"totalOccurrences\":4682},{\"name\":\"AdMan Media\",\"company\":\"AdMan\",\"homepage\":\"https://admanmedia.com/\",\"category\":\"video\",\"domains\":[\"*.admanmedia.com\"],\"examples\":[\"cs.admanmedia.com\"],\"totalExecutionTime\":60,\"totalOccurrences\":56},{\"name\":\"ID5 Identity Cloud\",\"company\":\"ID5\",\"homepage\":\"https://id5.io/\",\"category\":\"ad\",\"domains\":[\"id5-sync.com\",\"*.id5-sync.com\"],\"examples\":[\"id5-sync.com\"],\"totalExecutionTime\":102766701,\"totalOccurrences\":210127},{\"name\":\"Audience Rate\",\"company\":\"Audience Rate Limited\",\"homepage\":\"https://www.audiencerate.com/\",\"category\":\"ad\",\"domains\":[\"*.audrte.com\"],\"examples\":[\"a.audrte.com\"]},{\"name\":\"Seedtag\",\"company\":\"Seedtag Advertising\",\"homepage\":\"https://www.seedtag.com/\",\"category\":\"ad\",\"domains\":[\"*.seedtag.com\"],\"examples\":[\"s.seedtag.com\"],\"totalExecutionTime\":12834410,\"totalOccurrences\":25644},{\"name\":\"IVI\",\"company\":\"IVI Technologies\",\"homepage\":\"http://ivitechnologies.com/\",\"category\":\"ad\",\"domains\":[\"*.ivitrack.com\"],\"examples\":[\"matching.ivitrack.com\"],\"totalExecutionTime\":11589,\"totalOccurrences\":77},{\"name\":\"Sportradar\",\"company\":\"Sportradar\",\"homepage\":\"https://www.sportradar.com/\",\"category\":\"ad\",\"domains\":[\"*.sportradarserving.com\"],\"examples\":[\"a.sportradarserving.com\"],\"totalExecutionTime\":27695,\"totalOccurrences\":417},{\"name\":\"ZEOTAP\",\"company\":\"ZEOTAP\",\"homepage\":\"https://zeotap.com/\",\"category\":\"ad\",\"domains\":[\"*.zeotap.com\"],\"examples\":[\"spl.zeotap.com\"],\"totalExecutionTime\":13974,\"totalOccurrences\":88},{\"name\":\"Web Content Assessor\",\"company\":\"TMT Digital\",\"homepage\":\"https://mediatrust.com/\",\"category\":\"ad\",\"domains\":[\"*.webcontentassessor.com\"],\"examples\":[\"scripts.webcontentassessor.com\"],\"totalExecutionTime\":7949219,\"totalOccurrences\":3604},{\"name\":\"Genie\",\"company\":\"Media Force\",\"homepage\":\"https://hellogenie.com/\",\"category\":\"ad\",\"domains\":[\"*.mfadsrvr.com\"],\"examples\":[\"rtb.mfadsrvr.com\"]},{\"name\":\"mediarithmics\",\"company\":\"mediarithmics\",\"homepage\":\"https://www.mediarithmics.com/\",\"category\":\"ad\",\"domains\":[\"*.mediarithmics.com\"],\"examples\":[\"cookie-matching.mediarithmics.com\"],\"totalExecutionTime\":61677,\"totalOccurrences\":394},{\"name\":\"Ozone Project\",\"company\":\"The Ozone Project\",\"homepage\":\"https://www.ozoneproject.com/\",\"category\":\"ad\",\"domains\":[\"*.the-ozone-project.com\"],\"examples\":[\"elb.the-ozone-project.com\"],\"totalExecutionTime\":1012215,\"totalOccurrences\":11303},{\"name\":\"FiftyAurora\",\"company\":\"Fifty\",\"homepage\":\"https://fifty.io/\",\"category\":\"ad\",\"domains\":[\"*.fiftyt.com\"],\"examples\":[\"visitor.fiftyt.com\"]},{\"name\":\"smadex\",\"company\":\"entravision\",\"homepage\":\"https://smadex.com/\",\"category\":\"ad\",\"domains\":[\"*.smadex.com\"],\"examples\":[\"cm.smadex.com\"],\"totalExecutionTime\":14337,\"totalOccurrences\":568},{\"name\":\"AWX\",\"company\":\"Trinity Mirror\",\"category\":\"ad\",\"domains\":[\"*.tm-awx.com\"],\"examples\":[\"felix.data.tm-awx.com\"],\"totalExecutionTime\":26548,\"totalOccurrences\":36},{\"name\":\"XPO\",\"company\":\"Knorex\",\"category\":\"ad\",\"homepage\":\"https://www.knorex.com/\",\"domains\":[\"*.brand-display.com\"],\"examples\":[\"dmp.brand-display.com\"],\"totalExecutionTime\":700393,\"totalOccurrences\":926},{\"name\":\"Viafoura\",\"company\":\"Viafoura\",\"category\":\"ad\",\"homepage\":\"https://viafoura.com/\",\"domains\":[\"*.viafoura.co\",\"*.viafoura.net\"],\"examples\":[\"api.viafoura.co\",\"cdn.viafoura.net\"],\"totalExecutionTime\":648207,\"totalOccurrences\":584},{\"name\":\"Adnami\",\"company\":\"Adnami\",\"category\":\"ad\",\"homepage\":\"https://www.adnami.io/\",\"domains\":[\"*.adnami.io\"],\"examples\":[\"macro.adnami.io\"],\"totalExecutionTime\":306645,\"totalOccurrences\":2925},{\"name\":\"LiveRamp Privacy Manager\",\"company\":\"LiveRamp\",\"category\":\"ad\",\"homepage\":\"https://liveramp.com/privacy-legal-compliance/\",\"domains\":[\"*.privacymanager.io\"],\"examples\":[\"geo.privacymanager.io\"],\"totalExecutionTime\":8741804,\"totalOccurrences\":30276},{\"name\":\"Onfocus\",\"company\":\"Onfocus SAS\",\"category\":\"ad\",\"domains\":[\"*.4dex.io\"],\"examples\":[\"script.4dex.io\"],\"totalExecutionTime\":25204225,\"totalOccurrences\":82034},{\"name\":\"viewTag\",\"company\":\"Advanced Store\",\"category\":\"ad\",\"domains\":[\"*.ad4m.at\"],\"examples\":[\"ad4m.at\",\"as.ad4m.at\"],\"totalExecutionTime\":25,\"totalOccurrences\":22},{\"name\":\"MRP Prelytics\",\"company\":\"Market Resource Partners\",\"category\":\"ad\",\"homepage\":\"https://www.mrpfd.com/\",\"domains\":[\"*.mrpdata.net\"],\"examples\":[\"j.mrpdata.net\"]},{\"name\":\"iPROM\",\"company\":\"iPROM\",\"category\":\"ad\",\"homepage\":\"https://iprom.eu/\",\"domains\":[\"*.iprom.net\"],\"examples\":[\"core.iprom.net\"],\"totalExecutionTime\":404360,\"totalOccurrences\":1542},{\"name\":\"Plausible\",\"company\":\"Plausible\",\"homepage\":\"https://plausible.io/\",\"category\":\"analytics\",\"domains\":[\"*.plausible.io\"]},{\"name\":\"Statable\",\"company\":\"Key Arg B.V.\",\"homepage\":\"https://statable.com/\",\"category\":\"analytics\",\"domains\":[\"*.statable.com\"]},{\"name\":\"Micro Analytics\",\"company\":\"Micro Analytics\",\"homepage\":\"https://microanalytics.io/\",\"category\":\"analytics\",\"domains\":[\"padmin.microanalytics.io\",\"www.microanalytics.io\",\"dev.microanalytics.io\",\"status.microanalytics.io\"]},{\"name\":\"Scale8\",\"company\":\"Scale8\",\"homepage\":\"https://scale8.com/\",\"category\":\"analytics\",\"domains\":[\"www.scale8.com\",\"api-dev.scale8.com\",\"cdn.scale8.com\",\"ui.scale8.com\"]},{\"name\":\"Cabin\",\"company\":\"Cabin\",\"homepage\":\"https://withcabin.com/\",\"category\":\"analytics\",\"domains\":[\"*.withcabin.com\"],\"totalExecutionTime\":10109,\"totalOccurrences\":260},{\"name\":\"Appcues\",\"company\":\"Appcues\",\"homepage\":\"https://www.appcues.com/\",\"category\":\"analytics\",\"domains\":[\"*.appcues.com\"],\"totalExecutionTime\":2836871,\"totalOccurrences\":4970},{\"name\":\"Fathom Analytics\",\"company\":\"Fathom\",\"homepage\":\"https://usefathom.com/\",\"category\":\"analytics\",\"domains\":[\"*.usefathom.com\"],\"totalExecutionTime\":138640,\"totalOccurrences\":2347},{\"name\":\"Clearbit\",\"company\":\"Clearbit\",\"homepage\":\"https://clearbit.com/\",\"category\":\"analytics\",\"domains\":[\"*.clearbitjs.com\",\"*.clearbitscripts.com\",\"*.clearbit.com\"],\"totalExecutionTime\":199689,\"totalOccurrences\":694},{\"name\":\"G2\",\"company\":\"G2\",\"homepage\":\"https://www.g2.com/\",\"category\":\"utility\",\"domains\":[\"*.g2.com\",\"*.g2crowd.com\"],\"totalExecutionTime\":352205,\"totalOccurrences\":1268},{\"name\":\"Navu\",\"company\":\"Navu\",\"homepage\":\"https://navu.co/\",\"category\":\"ad\",\"domains\":[\"*.navu.co\"],\"totalExecutionTime\":49315,\"totalOccurrences\":74},{\"name\":\"InZynk\",\"company\":\"InZynk\",\"homepage\":\"https://inzynk.com/\",\"category\":\"ad\",\"domains\":[\"*.inzynk.com\",\"*.inzynk.io\"],\"totalExecutionTime\":1852,\"totalOccurrences\":38},{\"name\":\"Integrate\",\"company\":\"Integrate\",\"homepage\":\"https://www.integrate.com/\",\"category\":\"ad\",\"domains\":[\"*.integrate.com\",\"*.listenloop.com\"],\"totalExecutionTime\":2742,\"totalOccurrences\":2},{\"name\":\"Ad Lightning\",\"company\":\"Boltive\",\"homepage\":\"https://www.adlightning.com/\",\"category\":\"ad\",\"domains\":[\"*.adlightning.com\"],\"totalExecutionTime\":7933877,\"totalOccurrences\":4099},{\"name\":\"GeoEdge\",\"company\":\"GeoEdge\",\"homepage\":\"https://www.geoedge.com/\",\"category\":\"ad\",\"domains\":[\"*.geoedge.com\",\"*.geoedge.be\"],\"totalExecutionTime\":1277276,\"totalOccurrences\":2374},{\"name\":\"Doofinder\",\"company\":\"Doofinder\",\"homepage\":\"https://www.doofinder.com/\",\"category\":\"utility\",\"domains\":[\"cdn.doofinder.com\"],\"totalExecutionTime\":3807046,\"totalOccurrences\":24553},{\"name\":\"Revlifter\",\"company\":\"Revlifter\",\"homepage\":\"https://www.revlifter.com/\",\"category\":\"utility\",\"domains\":[\"assets.revlifter.com\"]},{\"name\":\"Didomi\",\"company\":\"Didomi\",\"homepage\":\"https://www.didomi.io/\",\"category\":\"consent-provider\",\"domains\":[\"sdk.privacy-center.org\",\"api.privacy-center.org\"],\"totalExecutionTime\":92329463,\"totalOccurrences\":134457},{\"name\":\"Pubperf Analytics\",\"company\":\"Pubperf\",\"homepage\":\"https://www.pubperf.com/\",\"category\":\"analytics\",\"domains\":[\"*.pubperf.com\"],\"totalExecutionTime\":86806,\"totalOccurrences\":676}]");
}));
// src/audit/scan/company-of-host.ts
var import_lib = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var { createAPIFromDataset } = require_create_entity_finder_api();
	module.exports = createAPIFromDataset((init_entities(), __toCommonJS(entities_exports).default));
})))(), 1);
/** The company behind an address; if it isn't known, the site's domain stands for it. */
var companyOfHost = (address) => {
	const entity = import_lib.default.getEntity(address);
	const site = siteOf(address);
	return entity ? {
		name: entity.name,
		provider: entity.company || entity.name
	} : {
		name: site,
		provider: site
	};
};
// src/audit/scan/lifetime-words.ts
/** Units of time in days, the longest first. */
var UNITS = [
	[365, "year"],
	[30.4, "month"],
	[1, "day"],
	[1 / 24, "hour"],
	[1 / 1440, "minute"]
];
/** How far a lifetime may be from a whole number of a unit, as a part of the unit: 5 %, and at most a day and a half. */
var slackOf = (unit) => Math.min(.05, 1.5 / unit);
var isWhole = (days, unit) => {
	const count = days / unit;
	return count > .9 && Math.abs(count - Math.round(count)) < slackOf(unit);
};
/**
* A measured lifetime in the words of a policy: "13 months", "until you close the browser". It is rounded up, but for the slack, which the
* audit allows as well.
* @param days 0 for an entry that ends with the browser
*/
var lifetimeWords = (days) => {
	if (days <= 0) return "until you close the browser";
	const [size, name] = UNITS.find(([unit]) => isWhole(days, unit)) ?? UNITS.find(([unit]) => days >= unit) ?? [1 / 1440, "minute"];
	const count = Math.max(1, Math.ceil(days / size - slackOf(size)));
	return `${count} ${name}${count === 1 ? "" : "s"}`;
};
var idOf = (name, taken) => {
	const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "") || "service";
	let count = 1;
	const next = () => count === 1 ? id : `${id}-${count}`;
	while (taken.has(next())) count += 1;
	return next();
};
/** Finds the catalogue's services that declare an address. Their category doesn't matter here. */
var catalogueRules = (page) => addressRules(parsePolicy(JSON.stringify({ services: services.map((entry) => ({
	...entry,
	category: "marketing"
})) })), page);
var hasEntry = ({ cookies = [] }, { kind, name }) => cookies.some((cookie) => (cookie.kind ?? "cookie") === kind && covers(cookie.name, name));
var cookieOf = (entry, since) => ({
	name: entry.name,
	...entry.kind !== "cookie" && { kind: entry.kind },
	...entry.kind === "cookie" && { lifetime: lifetimeWords(daysLeft(entry)) },
	when: "when a page is opened",
	...since !== void 0 && { since }
});
/** The host that an entry outside the catalogue belongs to: that of the script that stored it, or the domain that has it. */
var hostOf = ({ by, place }, page) => {
	const script = by && URL.canParse(by) ? new URL(by).hostname : void 0;
	if (script && !isSameSiteOf(script, page)) return script;
	return place.includes("://") ? new URL(place).hostname : place.replace(/^\./, "");
};
/** A service for each company that the catalogue doesn't know. */
var unknownServices = (found, page, taken, since) => {
	const ids = new Set(taken);
	const groups = /* @__PURE__ */ new Map();
	const groupOf = (host) => {
		const { name } = isSameSiteOf(host, page) ? { name: "" } : companyOfHost(host);
		const group = groups.get(name) ?? {
			hosts: /* @__PURE__ */ new Set(),
			entries: []
		};
		groups.set(name, group);
		return group;
	};
	for (const { address } of found.requests) {
		const { hostname, pathname } = new URL(address);
		groupOf(hostname).hosts.add(isSameSiteOf(hostname, page) ? pathname : hostname);
	}
	for (const entry of found.entries) groupOf(hostOf(entry, page)).entries.push(entry);
	return [...groups].map(([name, { hosts, entries }]) => {
		const isOwn = name === "";
		const id = idOf(isOwn ? "this-site" : name, ids);
		ids.add(id);
		const provider = isOwn ? siteOf(page) : companyOfHost([...hosts][0] ?? name).provider;
		return {
			id,
			category: "?",
			name: isOwn ? siteOf(page) : name,
			provider,
			thirdParty: !isOwn,
			...hosts.size && { hosts: [...hosts].sort() },
			...entries.length && { cookies: entries.map((entry) => cookieOf(entry, since)) },
			...since !== void 0 && { since }
		};
	});
};
/**
* Makes a policy from what was found, or adds it to the policy that the site has. A category that can't be known isn't guessed; it is "?".
* @param before the site's policy, if it has one
*/
var policyOf = (found, page, before) => {
	if (before && !found.entries.length && !found.requests.length) return before;
	const revision = (before?.revision ?? 0) + 1;
	const since = before ? revision : void 0;
	const ruleOf = catalogueRules(page);
	const idsOf = (address) => ruleOf(address)?.id.split(/[|&]/) ?? [];
	const asked = new Set(found.requests.flatMap(({ address }) => idsOf(address)));
	const there = before?.services ?? [];
	const taken = new Set(there.map((service) => service.id ?? ("use" in service ? service.use : "")));
	const known = services.filter((entry) => !taken.has(entry.id) && (asked.has(entry.id) || found.entries.some((one) => hasEntry(entry, one))));
	const uses = known.map((entry) => ({
		use: entry.id,
		category: suggestedCategory(entry),
		...since !== void 0 && { since }
	}));
	const rest = {
		requests: found.requests.filter(({ address }) => !idsOf(address).length),
		entries: found.entries.filter((one) => !known.some((entry) => hasEntry(entry, one)))
	};
	const ids = /* @__PURE__ */ new Set([...taken, ...known.map(({ id }) => id)]);
	const services$1 = [
		...there,
		...uses,
		...unknownServices(rest, page, ids, since)
	];
	return {
		...before,
		revision,
		services: services$1
	};
};
// src/audit/cli/scan.ts
/** The states in which a scan visits each page: before an answer, after a refusal, after an acceptance. */
var STATES = [
	"undecided",
	"refused",
	"accepted"
];
/** The states of pages that couldn't be visited, and why. The policy lacks what comes only there. */
var notSeen = (stops) => stops.flatMap(({ results, state, page }) => results.filter(({ check, result }) => check === "page-opened" && result !== "pass").map(({ says }) => `Not seen: ${page} ${state}. ${says}`));
/** Visits a site, and writes its policy, or a completed version of the one it has. @returns the exit code */
var scan = async (urls, options) => {
	const browsers = await openBrowsers(["chromium"]);
	try {
		const [first] = browsers;
		if (!first) throw new UsageError("There is no browser");
		const [engine, browser] = first;
		const { pages, policy, region } = await findSite(browser, urls, options);
		const { letThrough = false, late } = options;
		const plan = {
			pages,
			letThrough,
			late: late * 1e3,
			states: STATES,
			policy: policy ?? readPolicy(otherToolPolicy),
			...region && { region },
			...!policy && { otherTool: loadOtherTool(installedIn()) ?? withoutAutoconsent }
		};
		const progress = createProgress(!!options.quiet);
		progress.start(pages.length * STATES.length);
		const stops = [];
		for (const state of STATES) stops.push(...await auditState(browser, plan, state, engine, (name, page) => progress.step(`${name} ${page}`)));
		progress.stop();
		const before = options.policy ? readJson(options.policy) : policy && sourceOf(policy);
		const suggested = policyOf(foundUndeclared(stops.map(({ observed }) => observed)), pages[0] ?? "", before);
		writeJson(suggested, options.out);
		const open = (suggested.services ?? []).filter(({ category }) => category === "?").length;
		if (open) console.error(`${open} of the services have the category "?": decide what each is for, and write the id of its category`);
		const unseen = notSeen(stops);
		for (const line of unseen) console.error(line);
		return unseen.length ? EXIT_CODES.inconclusive : EXIT_CODES.clean;
	} finally {
		await closeBrowsers(browsers);
	}
};
/**
* Turns a policy that a page has read back into what its owner may have written: without the categories that the widget supplies, and
* without what the server says about one visitor.
*/
var sourceOf = (policy) => {
	const { categories, ...rest } = withoutVisitor(policy);
	return {
		...rest,
		...categories.every(isSupplied) ? {} : { categories }
	};
};
// src/audit/cli/run-command.ts
/** Describes the command and its subcommands. @param done takes the exit code */
var describe = (done) => {
	const program = new Command("askfirst").description("Proves that a site keeps the promise of its policy, and helps to write one.").version("0.1.0").exitOverride().addHelpText("after", "\nEnds with 0: clean, 1: findings, 2: something couldn’t be seen, 3: called wrongly, or no browser.");
	addAuditOptions(program.command("audit <urls...>").description("visits pages in all states, and says what the policy doesn’t allow")).action(async (urls, options) => done(await audit(urls, options)));
	addVisitOptions(program.command("scan <urls...>").description("visits pages, and writes a policy of what they store and ask for")).option("--out <file>", "where the policy goes; it is printed, unless told").action(async (urls, options) => done(await scan(urls, options)));
	program.command("complete <policy>").description("puts the catalogue’s entries in the place of each use").option("--out <file>", "where the policy goes; it is printed, unless told").action((path, options) => done(complete(path, options)));
	return program;
};
/** Runs the command. @returns the exit code */
var runCommand = async (words) => {
	let code = EXIT_CODES.usage;
	try {
		await describe((done) => {
			code = done;
		}).parseAsync(words, { from: "user" });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.clean : EXIT_CODES.usage;
		if (!(error instanceof UsageError)) throw error;
		console.error(error.message);
		return EXIT_CODES.usage;
	}
};
// src/audit/command.ts
process.exitCode = await runCommand(process.argv.slice(2));
export {};
