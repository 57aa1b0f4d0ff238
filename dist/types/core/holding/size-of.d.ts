/**
 * What a body or a message weighs, in bytes, as it is kept while it waits. A stream has no size that is known before it is read, so
 * there is never room for one. A form is the sum of what is in it.
 */
export declare const sizeOf: (body: unknown) => number;
