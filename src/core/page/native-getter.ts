/**
 * The browser's own getter of a property of the document. Neither an element of that name (`<img name=cookie>`: HTML, section 3.1.6) nor a
 * getter that a script defines later takes its place.
 */
export const nativeGetter = <Name extends keyof Document>(name: Name): (() => Document[Name]) => {
  const property = Object.getOwnPropertyDescriptor(Document.prototype, name);
  // A page that is only imitated may have it elsewhere (happy-dom 20).
  if (!property?.get) return () => document[name];
  return property.get.bind(document) as () => Document[Name];
};
