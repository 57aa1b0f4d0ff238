import type { Words } from './words.js';
/** A count, in the digits of the language. */
export declare const sayCount: (words: Pick<Words, "language" | "texts">, count: number) => string;
