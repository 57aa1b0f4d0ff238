import { globSource } from "./glob.js";
// src/core/rules/covers.ts
/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
var covers = (declared, name) => new RegExp(`^${globSource(declared)}$`, "s").test(name);
export { covers };

//# sourceMappingURL=covers.js.map