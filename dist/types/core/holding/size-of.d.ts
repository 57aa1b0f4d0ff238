/**
 * The size in bytes that a body or a message takes while it waits. A stream's size isn't known before it is read, so there is never room
 * for one. A form is the sum of its parts.
 */
export declare const sizeOf: (body: unknown) => number;
