/**
 * The browser's own getter of a property of the document. An element of that name (`<img name=cookie>`: HTML, section 3.1.6), or a getter
 * that a script defines later, can't replace it.
 */
export declare const nativeGetter: <Name extends keyof Document>(name: Name) => (() => Document[Name]);
