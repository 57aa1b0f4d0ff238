import type { Words } from './words.js';
/** "6 months", as the language says it. */
export declare const sayMonths: (words: Pick<Words, "language">, months: number) => string;
