import { Document } from './natives.js';

/**
 * The browser's own getter of a property of the document. An element of that name (`<img name=cookie>`: HTML, section 3.1.6), or a getter
 * that a script defines later, can't replace it.
 */
export const nativeGetter = <Name extends keyof Document>(name: Name): (() => Document[Name]) => {
  const property = Object.getOwnPropertyDescriptor(Document?.prototype ?? document, name);
  // An imitated page (happy-dom 20) may have the property on another object.
  if (!property?.get) return () => document[name];
  return property.get.bind(document) as () => Document[Name];
};
