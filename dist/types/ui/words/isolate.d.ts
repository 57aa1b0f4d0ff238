import type { Words } from './words.js';
/**
 * A name that can't change the direction of the sentence around it (Unicode, UAX #9). If nothing in the sentence is written in the other
 * direction, the name is unchanged.
 */
export declare const isolate: ({ texts }: Words, name: string) => string;
