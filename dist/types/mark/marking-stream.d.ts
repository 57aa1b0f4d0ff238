import type { MarkRules } from './mark-rules.js';
/** A stream of bytes in which what waits becomes marks. */
export declare const markingStream: (rules: MarkRules) => TransformStream<Uint8Array, Uint8Array>;
