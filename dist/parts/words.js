// src/ui/words.ts
/** A text with its values filled in. */
var fill = (text = "", values) => text.replace(/\{(\w+)\}/g, (hole, name) => String(values[name] ?? hole));
/** What a category, a service or a function is called. */
var nameOf = ({ pick, usual }, item) => pick("name" in item ? item.name : item.title) || (usual[item.id]?.[0] ?? item.id);
/** What a category is for. */
var summaryOf = ({ pick, usual }, { id, title, summary }) => pick(summary) || (title ? "" : usual[id]?.[1] ?? "");
export { fill, nameOf, summaryOf };

//# sourceMappingURL=words.js.map