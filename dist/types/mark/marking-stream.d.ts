import type { MarkRules } from './mark-rules.js';
/** A stream of bytes that makes marks of what has to wait. */
export declare const markingStream: (rules: MarkRules) => TransformStream<Uint8Array, Uint8Array>;
