import type { Askfirst } from './types.js';
/**
 * What is wrong where the policy declares what nothing holds, since the file that holds it isn't there, and the cure. Said only once
 * that file had its time; undefined where it came.
 */
export declare const problemOfMissing: ({ policy, gates }: Askfirst) => Promise<string | undefined>;
