import { type Words } from './words.js';
/** Adds what only some visits need: the names of the usual categories, and texts for other questions than the first. */
export declare const special: (words: Words) => Words;
