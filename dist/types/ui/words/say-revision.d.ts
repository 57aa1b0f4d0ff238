import type { Words } from './words.js';
/**
 * A policy's revision, in the digits of the language. It isn't parted into thousands, because many sites write a day (`20261130`). A
 * revision that isn't a number stays as the policy has it.
 */
export declare const sayRevision: (words: Pick<Words, "language">, revision: unknown) => string;
