import { globSource } from "../index.js";
// src/core/entry-name.ts
/** Whether a declared name, exact or a glob in which `*` stands for any characters, covers the name of an entry. */
var covers = (declared, name) => new RegExp(`^${globSource(declared)}$`, "s").test(name);
export { covers };

//# sourceMappingURL=entry-name.js.map