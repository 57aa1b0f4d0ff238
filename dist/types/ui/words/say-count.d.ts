import type { Words } from './words.js';
/** A number, in the digits of the language. */
export declare const sayCount: (words: Pick<Words, "language">, number: number) => string;
