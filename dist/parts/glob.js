// src/core/glob.ts
/**
* A glob as the source of a regular expression.
* @param any what `*` stands for there; any characters, unless told
*/
var globSource = (glob, any = ".*") => glob.replace(/[^\w*]/g, "\\$&").replaceAll("*", any);
export { globSource };

//# sourceMappingURL=glob.js.map