// src/core/rules/glob.ts
/**
* A glob as the source of a regular expression.
* @param any the expression that `*` becomes; by default any characters
*/
var globSource = (glob, any = ".*") => glob.replace(/[^\w*]/g, "\\$&").replaceAll("*", any);
// src/core/rules/entry-name.ts
/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
var covers = (declared, name) => new RegExp(`^${globSource(declared)}$`, "s").test(name);
/**
* Whether an entry is the widget's own: the record, the visitor's wish to be told of new entries, the history of their answers, or the
* findings of a report.
*/
var isOwnEntry = ({ cookie }, kind, name) => kind === "cookie" ? name === (cookie?.name ?? "askfirst") : /^askfirst-(tell|history|report)$/.test(name);
export { covers, globSource, isOwnEntry };

//# sourceMappingURL=entry-name.js.map