// src/core/rules/glob.ts
/**
* A glob as the source of a regular expression.
* @param any the expression that `*` becomes; by default any characters
*/
var globSource = (glob, any = ".*") => glob.replace(/[^\w*]/g, "\\$&").replaceAll("*", any);
export { globSource };

//# sourceMappingURL=glob.js.map