/**
 * The browser's own getter of a property of the document. Neither an element of that name (`<img name=cookie>`: HTML, section 3.1.6) nor a
 * getter that a script defines later takes its place.
 */
export declare const nativeGetter: <Name extends keyof Document>(name: Name) => (() => Document[Name]);
