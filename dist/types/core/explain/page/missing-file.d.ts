import type { Consent } from '../../consent/consent.js';
/**
 * Finds hosts and entries that are declared and not held, because the file that holds them didn't load.
 * @returns what is wrong, and the cure, once that file had its time; undefined where it came
 */
export declare const findMissingFile: ({ policy, gates }: Consent) => Promise<string | undefined>;
