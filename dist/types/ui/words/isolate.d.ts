import type { Words } from './words.js';
/**
 * A name that can't turn the direction of the sentence around it (Unicode, UAX #9). Where nothing in the sentence is written the other
 * way, the name stays as it is.
 */
export declare const isolate: ({ texts }: Words, name: string) => string;
